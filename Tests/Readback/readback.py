"""Reads reports back with parsers that know nothing of gapscore.

Usage: readback.py GAPSCORE [--known] [--keep FOLDER]

Needs Debian's python3-html5lib and python3-markdown-it, pandoc and tidy. A case that holds markup of
every kind in every free text is reported as Markdown and HTML in both languages; then each text must
come back unchanged, whitespace aside, and nothing of it may have become markup.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import html5lib
from markdown_it import MarkdownIt

sys.dont_write_bytecode = True
import payloads  # noqa: E402

ROUNDS = 48


class Tally:
    """Counts what holds and tells what does not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, message):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print("FAIL", message)


def folded(text):
    """A text with single blanks, composed as pandoc composes it."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def run(*command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def parsed(html):
    return html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)


def local(element):
    return re.sub(r"^\{.*\}", "", element.tag) if isinstance(element.tag, str) else "comment"


def words(tree):
    """The text of a page, block by block, without its style sheet."""
    parts = []

    def walk(element):
        if local(element) not in ("style", "comment"):
            parts.append(element.text or "")
            for child in element:
                walk(child)
        parts.append(element.tail or "")

    walk(tree)
    return folded("".join(parts))


def shapes(tree):
    """Columns and rows of each table."""
    found = []
    for table in tree.iter():
        if local(table) != "table":
            continue
        rows = [row for row in table.iter() if local(row) == "tr"]
        cells = [sum(1 for cell in row if local(cell) in ("td", "th")) for row in rows]
        found.append(cells)
    return found


def check_harmless(tree, name, tally):
    forbidden = {"script", "img", "iframe", "object", "embed", "form", "comment", "math"}
    for element in tree.iter():
        tag = local(element)
        tally.check(tag not in forbidden, f"{name}: <{tag}> out of a text")
        for key, value in element.attrib.items():
            key = re.sub(r"^\{.*\}", "", key)
            tally.check(not key.startswith("on"), f"{name}: attribute {key} out of a text")
            bad = re.match(r"\s*(javascript|file|data):", value)
            tally.check(not (key in ("href", "src") and bad), f"{name}: {key}={value}")


def check_texts(text, texts, name, tally):
    for field, (content, marker) in texts.items():
        if field.startswith(payloads.HIDDEN):
            whole = folded(content) in text
            tally.check(whole or marker not in text, f"{name}: {field} in pieces")
        else:
            start = max(text.find(marker) - 60, 0)
            near = text[start : start + 160]
            message = f"{name}: {field} is not {folded(content)!r} but {near!r}"
            tally.check(folded(content) in text, message)


def check_page(page, texts, name, tally):
    tree = parsed(page)
    check_harmless(tree, name, tally)
    check_texts(words(tree), texts, name, tally)
    for link in (e for e in tree.iter() if local(e) == "a"):
        tally.check(link.get("href", "").startswith("#"), f"{name}: a link to {link.get('href')}")
    code, _, errors = run("tidy", "-q", "-e", "-utf8", "--show-warnings", "no", text=page)
    tally.check(code < 2 and not errors.strip(), f"{name}: tidy: {errors.strip()[:400]}")
    return shapes(tree)


def check_markdown(text, texts, shape, language, name, tally):
    engine = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    pages = {"markdown-it": engine.render(text)}
    for reader in ["gfm", "markdown", "commonmark_x"]:
        code, page, errors = run("pandoc", "-f", reader, "-t", "html", "--wrap=none", text=text)
        tally.check(code == 0, f"{name}: pandoc -f {reader}: {errors}")
        pages[f"pandoc -f {reader}"] = page
    for reader, page in pages.items():
        tree = parsed(page)
        check_harmless(tree, f"{name}, {reader}", tally)
        check_texts(words(tree), texts, f"{name}, {reader}", tally)
        tally.check(shapes(tree) == shape, f"{name}, {reader}: tables have lost cells or rows")
        links = [e.get("href") for e in tree.iter() if local(e) == "a"]
        kept = [link for link in links if not re.match(r"(https?://|mailto:)", link or "")]
        tally.check(not kept, f"{name}, {reader}: links {kept[:3]}")


def check_document(text, texts, shape, language, reader, folder, name, tally):
    document = folder / "report.docx"
    code, _, errors = run("pandoc", "-f", reader, "-o", str(document), text=text)
    tally.check(code == 0, f"{name}: docx: {errors}")
    _, plain, _ = run("pandoc", str(document), "-t", "plain", "--wrap=none")
    caption = "Tabel" if language == "id" else "Table"
    for number in range(1, len(shape) + 1):
        tally.check(f"{caption} {number}. " in plain, f"{name}: no caption {caption} {number}")
    for field, (_, marker) in texts.items():
        if not field.startswith(payloads.HIDDEN):
            tally.check(marker in plain, f"{name}: {field} is not in the plain text")
    # In plain text a cell's words are broken over lines; as a page they stand together.
    _, page, _ = run("pandoc", str(document), "-t", "html", "--wrap=none")
    check_texts(words(parsed(page)), texts, name, tally)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gapscore")
    arguments.add_argument("--known", action="store_true", help="payloads known to fail as well")
    arguments.add_argument("--keep", help="a folder to keep the files in")
    options = arguments.parse_args()
    chosen = payloads.PAYLOADS + (payloads.KNOWN if options.known else [])
    text, texts = payloads.case(chosen, ROUNDS)
    tally = Tally()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "payloads.yaml"
        file.write_text(text, encoding="utf-8")
        for language in ["id", "en"]:
            reports = {}
            for form in ["html", "markdown"]:
                code, output, errors = run(
                    options.gapscore, "report", str(file), "--lang", language, "--format", form
                )
                tally.check(code == 0, f"gapscore {form} {language}: {errors[:2000]}")
                reports[form] = output
                (folder / f"report.{language}.{form}").write_text(output, encoding="utf-8")
            shape = check_page(reports["html"], texts, f"html {language}", tally)
            tally.check(all(len(set(cells)) == 1 for cells in shape), f"html {language}: cells")
            name = f"markdown {language}"
            check_markdown(reports["markdown"], texts, shape, language, name, tally)
            for reader in ["gfm", "markdown"]:
                check_document(
                    reports["markdown"], texts, shape, language, reader, folder,
                    f"docx {language} -f {reader}", tally,
                )
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
