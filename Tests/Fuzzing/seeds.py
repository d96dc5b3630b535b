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


def archive(parts, method=zipfile.ZIP_DEFLATED):
    """A small archive of some parts, as a program writes it that can go back in the file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, contents in parts.items():
            made.writestr(zipfile.ZipInfo(name), contents, method)
    return file.getvalue()


class Stream(io.RawIOBase):
    """A file in which nobody can go back: what is written into it has the sizes of its parts behind them."""

    def __init__(self):
        self.contents = b""

    def writable(self):
        return True

    def write(self, piece):
        self.contents += bytes(piece)
        return len(piece)


def streamed_archive(parts):
    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, contents in parts.items():
            made.writestr(zipfile.ZipInfo(name), contents)
    return stream.contents


def project_parts(project):
    return {"project.qde": project, "sources/a.txt": "Jaringan sering putus."}


def workbook_parts(sheet):
    """A workbook of one sheet."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml":
            f'<workbook xmlns:r="{office}"><sheets><sheet name="Temuan" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'
            '<Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": "<sst><si><t>Pernyataan</t></si><si><t>Jaringan putus</t></si></sst>",
        "xl/worksheets/sheet1.xml": sheet,
    }


def archives(projects, sheets):
    for parts in [project_parts(text) for text in projects] + [workbook_parts(text) for text in sheets]:
        yield archive(parts)
        yield archive(parts, zipfile.ZIP_STORED)
        yield streamed_archive(parts)


def main():
    folder = pathlib.Path(sys.argv[1])
    texts = list(literals())
    faults = files("Tests/Fixtures/error/*.yaml")
    tables = [text for text in texts if text.count(b";") > 3 or text.count(b",") > 3]
    sheets = [text for text in texts if b"<worksheet" in text]
    others = [text for text in texts if b"<sst" in text or b"<styleSheet" in text or b"<workbook" in text]
    workbooks = [bytes([part]) + text for part in range(5) for text in sheets + others]
    projects = files("Tests/Fuzzing/Seeds/*.qd?")
    projects += [text for text in texts if b"<Project" in text or b"<CodeBook" in text]
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
        "archives": list(archives(projects, sheets)),
        "maps": [text for text in texts if b"map:" in text] + faults,
        "names": files("examples/names.yaml") + [t for t in texts if b"names:" in t] + faults,
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
