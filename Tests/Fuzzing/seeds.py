"""Lays out what the fuzzer begins with: the project's own files, and every text of several lines in its tests.

Usage: seeds.py FOLDER
"""

import hashlib
import io
import pathlib
import re
import sys
import textwrap
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# A literal of several lines, with as many number signs before it as it likes.
LITERAL = re.compile(r'(#*)"""\n(.*?)\n *"""\1', re.DOTALL)
MOST_BYTES = 64 << 10


def files(*patterns):
    return [path.read_bytes() for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def literals():
    for path in sorted(ROOT.glob("Tests/**/*.swift")) + sorted(ROOT.glob("Tests/**/*.py")):
        for _, text in LITERAL.findall(path.read_text()):
            yield (textwrap.dedent(text) + "\n").encode()


def archive(project):
    """A small project of a coding program."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("project.qde"), project)
        made.writestr(zipfile.ZipInfo("sources/a.txt"), "Jaringan sering putus.")
    return file.getvalue()


def main():
    folder = pathlib.Path(sys.argv[1])
    texts = list(literals())
    faults = files("Tests/Fixtures/error/*.yaml")
    tables = [text for text in texts if text.count(b";") > 3 or text.count(b",") > 3]
    workbooks = [b"\0" + text for text in texts if b"<worksheet" in text]
    projects = [text for text in texts if b"<Project" in text or b"<CodeBook" in text]
    databases = files("Tests/Fixtures/import/*")
    drawings = [text for text in texts if b"<svg" in text]
    seeds = {
        "cases": files("cases/*.yaml", "cases/*/*.yaml", "examples/**/*.yaml") + faults + texts,
        "instruments": files("instruments/*.yaml") + faults + texts,
        "brands": files("examples/*.yaml") + faults + [t for t in texts if b"brand" in t],
        "tables": tables,
        "workbooks": workbooks,
        "projects": projects,
        "codebooks": projects,
        "databases": databases,
        "archives": [archive(projects[0])] if projects else [],
        "maps": [text for text in texts if b"map:" in text] + faults,
        "scores": files("Tests/Fuzzing/Seeds/*.jsonl"),
        "logos": files("examples/**/*.svg", "examples/**/*.png", "docs/*.png") + drawings,
    }
    for target, contents in seeds.items():
        corpus = folder / target
        corpus.mkdir(parents=True, exist_ok=True)
        for content in contents:
            if len(content) <= MOST_BYTES:
                (corpus / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)


main()
