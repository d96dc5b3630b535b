#!/usr/bin/env python3
"""Puts the workbench together as one page that needs nothing else.

Usage: assemble.py MODULE UNPACKER FOLDER

MODULE is the core as WebAssembly, and UNPACKER what unpacks it in the page. The page stands then in FOLDER as
gapscore.html, and packed, as the program hands it out, as gapscore.html.gz, unless it is larger than people should
have to send: the same sources give the same bytes.
"""

import base64
import gzip
import hashlib
import lzma
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
GENERATOR = HERE.parents[1] / "GapModel/Report/Generator.swift"
EXAMPLE = HERE.parents[2] / "cases/sikepo-batanghari.yaml"

# What a mail and a slow line bear.
MOST_BYTES = 2_000_000
MOST_BYTES_PACKED = 1_500_000

# What must not stand in the text of an element, as it would end it or change how it is read.
ENDINGS = {"script": ("</script", "<!--"), "style": ("</style", "<!--")}


def source(text):
    """A text as a policy names what it allows."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(script):
    """What the page may do: run its own script and its module, show what stands in it, and reach nothing.

    Styles are no list of hashes: the frame of a report inherits this policy, and the style sheet of each report has
    the report's own title or footer for paper. The script therefore narrows the policy before it shows anything, to
    styles that bear a number drawn anew in each visit (policy.js); until then there is only what stands here.
    """
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {source(script)} 'wasm-unsafe-eval'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def joined(pattern):
    """The files of a kind in the order of their names."""
    paths = sorted(HERE.glob(pattern))
    if not paths:
        sys.exit(f"error: there is no {pattern} in {HERE}")
    return "\n".join(path.read_text(encoding="utf-8").strip() for path in paths) + "\n"


def text_of(data):
    """Bytes as a page can hold them."""
    return base64.b64encode(data).decode()


def packed_by_gzip(data):
    """Bytes as gzip packs them best, without a name or a time."""
    return gzip.compress(data, 9, mtime=0)


def packed_by_lzma(data):
    """Bytes as a file *.lzma, whose head says how many they are: Python leaves that open.

    Code for WebAssembly is no matter of fours or eights, so that where a byte stands tells nothing of it (pb).
    """
    settings = {"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "lc": 3, "lp": 0, "pb": 0}
    packed = lzma.compress(data, lzma.FORMAT_ALONE, filters=[settings])
    return packed[:5] + len(data).to_bytes(8, "little") + packed[13:]


def version():
    """The version that the program says it has."""
    found = re.search(r'static let version = "([^"]+)"', GENERATOR.read_text(encoding="utf-8"))
    return found.group(1)


def page(module, unpacker):
    """The page with a module in it, and what unpacks that."""
    style = joined("*.css")
    script = joined("*.js")
    for text, element in ((style, "style"), (script, "script")):
        for ending in ENDINGS[element]:
            if ending in text.lower():
                sys.exit(f"error: {ending} may not stand in what goes into a {element} element")
    values = {
        "policy": policy(script),
        "style": style,
        "script": script,
        "module": text_of(packed_by_lzma(module)),
        "unpacker": text_of(unpacker),
        "example": text_of(EXAMPLE.read_bytes()),
        "version": version(),
        "hash": hashlib.sha256(module).hexdigest()[:12],
    }
    used = set()

    def value(match):
        name = match.group(1)
        if name not in values:
            sys.exit(f"error: page.html asks for {{{{{name}}}}}, which there is not")
        used.add(name)
        return values[name]

    text = re.sub(r"\{\{([a-z]+)\}\}", value, (HERE / "page.html").read_text(encoding="utf-8"))
    if missing := values.keys() - used:
        sys.exit(f"error: page.html does not say where these go: {', '.join(sorted(missing))}")
    return text.encode()


def main():
    """Writes the page, and says where it is and how large."""
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    module, unpacker = (Path(name).read_bytes() for name in sys.argv[1:3])
    folder = Path(sys.argv[3])
    whole = page(module, unpacker)
    small = packed_by_gzip(whole)
    path, packed_path = folder / "gapscore.html", folder / "gapscore.html.gz"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(whole)
    print(f"{path}: {len(whole):,} bytes, {len(small):,} packed; the module has {len(module):,}")
    if len(whole) <= MOST_BYTES and len(small) <= MOST_BYTES_PACKED:
        packed_path.write_bytes(small)
    else:
        packed_path.unlink(missing_ok=True)
        print(
            f"It is not built into the program, which takes pages of at most {MOST_BYTES:,} bytes and "
            f"{MOST_BYTES_PACKED:,} packed."
        )
    print(f"Open it in a browser: xdg-open {path} (on other machines: copy the file and double-click it)")


if __name__ == "__main__":
    main()
