"""The page as a file, joined from its sources as the build joins them."""

import base64
import hashlib
import json
import pathlib
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources/Workbench/Page"


def scripts(replacements=()):
    """The page's script: its files in the order of their names, some of them replaced by others."""
    replaced = dict(replacements)
    files = sorted(SOURCES.glob("*.js"))
    return "\n".join(replaced.get(file.name, file).read_text() for file in files)


def digest(text):
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def policy(script):
    return (
        f"default-src 'none'; script-src '{digest(script)}' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def write(file, replacements=(), style="", module=b"", unpacker=b"", example=b""):
    """Writes a page to a file."""
    script = scripts(replacements)
    values = {
        "policy": policy(script),
        "style": style,
        "script": script,
        "module": base64.b64encode(module).decode(),
        "unpacker": base64.b64encode(unpacker).decode(),
        "example": base64.b64encode(example).decode(),
        "version": "0.0.0",
        "hash": "0123456789ab",
    }
    page = (SOURCES / "page.html").read_text()
    for name, value in values.items():
        page = page.replace("{{" + name + "}}", value)
    file.write_text(page)


def address(file, when):
    """The address of a page with the stub core, with what that is to answer."""
    return file.as_uri() + "#" + urllib.parse.quote(json.dumps(when))
