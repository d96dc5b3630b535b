"""Reads reports back with parsers that know nothing of gapscore.

Usage: readback.py GAPSCORE [--keep FOLDER]

Needs Debian's python3-html5lib, python3-markdown-it, python3-linkify-it and cmark-gfm, pandoc and tidy. A case that holds markup of
every kind in every free text is reported as Markdown and HTML in both languages, whole, in parts and
for each reader, with pandoc's metadata and with its figures as files; then each text must come back
unchanged, whitespace aside, and nothing of it may have become markup.
"""

import argparse
import base64
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree import ElementTree

import html5lib
from markdown_it import MarkdownIt

sys.dont_write_bytecode = True
import payloads  # noqa: E402

ROUNDS = 48

# What numbered captions begin with.
LABELS = {"id": ("Tabel", "Gambar"), "en": ("Table", "Figure")}


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


# Some readers set apostrophes as typographers do, and keep what isolates a text from its neighbours.
TYPESET = str.maketrans({"\u2019": "'", "\u2068": None, "\u2069": None})


def folded(text):
    """A text with single blanks, composed as pandoc composes it."""
    return " ".join(unicodedata.normalize("NFC", text).translate(TYPESET).split())


def run(*command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def parsed(html):
    return html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)


def local(element):
    return re.sub(r"^\{.*\}", "", element.tag) if isinstance(element.tag, str) else "comment"


def words(tree):
    """The text of a page, block by block, without its style sheet and its script."""
    parts = []

    def walk(element):
        if local(element) not in ("style", "script", "comment"):
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


class Outline(NamedTuple):
    """What each form of one report must have alike."""

    shapes: list
    tables: int
    figures: int


FORBIDDEN = {
    "script", "img", "image", "iframe", "object", "embed", "form", "comment", "math", "foreignObject",
    "use", "animate", "set", "base", "link",
}


def check_harmless(tree, name, tally, own=()):
    """Finds nothing that acts or loads; `own` are tags that the program itself may write."""
    for element in tree.iter():
        tag = local(element)
        tally.check(tag not in FORBIDDEN or tag in own, f"{name}: <{tag}> out of a text")
        for key, value in element.attrib.items():
            key = re.sub(r"^\{.*\}", "", key)
            tally.check(not key.startswith("on"), f"{name}: attribute {key} out of a text")
            bad = re.match(r"\s*(javascript|file|data):", value)
            tally.check(not (key in ("href", "src") and bad), f"{name}: {key}={value}")


def is_whole(field):
    """Whether a whole report shows the field."""
    return not field.startswith(payloads.HIDDEN)


def check_texts(text, texts, name, tally, shows=is_whole):
    for field, (content, marker) in texts.items():
        if shows(field):
            start = max(text.find(marker) - 60, 0)
            near = text[start : start + 160]
            message = f"{name}: {field} is not {folded(content)!r} but {near!r}"
            tally.check(folded(content) in text, message)
        else:
            whole = folded(content) in text
            tally.check(whole or marker not in text, f"{name}: {field} in pieces")


def check_links(tree, name, tally):
    """Each link within the page leads to the one place of that name; returns the other links."""
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    links = [element.get("href") or "" for element in tree.iter() if local(element) == "a"]
    for link in links:
        if link.startswith("#"):
            tally.check(ids.count(link[1:]) == 1, f"{name}: {ids.count(link[1:])} places {link}")
    return [link for link in links if not link.startswith("#")]


def check_script(tree, own, name, tally):
    """The program's script ends the page, is alone, and is the one that the page's policy allows."""
    found = [element for element in tree.iter() if local(element) == "script"]
    tally.check(len(found) == 1, f"{name}: {len(found)} scripts")
    body = tree.find("body")
    for script in found:
        tally.check(script is body[-1], f"{name}: something stands after the script")
        tally.check(not script.attrib, f"{name}: a script with {script.attrib}")
        tally.check(script.text == own, f"{name}: the script is not the program's own")
        tally.check(not re.search(r"mk\d\d\dx", script.text), f"{name}: a text in the script")
    policies = [
        element.get("content", "")
        for element in tree.iter("meta")
        if element.get("http-equiv") == "Content-Security-Policy"
    ]
    digest = base64.b64encode(hashlib.sha256(own.encode()).digest()).decode()
    allowed = [re.findall(r"script-src ([^;]*)", policy) for policy in policies]
    tally.check(allowed == [[f"'sha256-{digest}'"]], f"{name}: scripts allowed: {allowed}")


def check_numbers(tree, language, name, tally):
    """Captioned tables and figures count from one, and say so; returns how many there are."""
    counts = []
    for tag, caption, label in zip(
        ("table", "figure"), ("caption", "figcaption"), LABELS[language]
    ):
        numbered = [e for e in tree.iter(tag) if e.get("id") or e.find(caption) is not None]
        for number, element in enumerate(numbered, 1):
            own = element.get("id") or ""
            tally.check(own == f"{tag}-{number}", f"{name}: {tag} {number} is {own!r}")
            told = folded("".join(element.find(caption).itertext()))
            tally.check(told.startswith(f"{label} {number}. "), f"{name}: {own} is told {told!r}")
        counts.append(len(numbered))
    return counts


def check_page(page, texts, script, name, tally, shows=is_whole):
    """Checks what holds for every page; returns its tree."""
    tree = parsed(page)
    check_harmless(tree, name, tally, own=("script",))
    check_script(tree, script, name, tally)
    check_texts(words(tree), texts, name, tally, shows)
    others = check_links(tree, name, tally)
    tally.check(not others, f"{name}: links to {others[:3]}")
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    tally.check(len(ids) == len(set(ids)), f"{name}: an id twice")
    tally.check(all(len(set(cells)) == 1 for cells in shapes(tree)), f"{name}: cells")
    code, _, errors = run("tidy", "-q", "-e", "-utf8", "--show-warnings", "no", text=page)
    tally.check(code < 2 and not errors.strip(), f"{name}: tidy: {errors.strip()[:400]}")
    return tree


# What Markdown's readers make of the report's own Markdown.
MARKDOWN_TAGS = {
    "html", "head", "body", "h1", "h2", "h3", "h4", "p", "ul", "li", "strong", "em", "code", "pre", "a",
    "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "span",
}
MARKDOWN_READERS = ["gfm", "markdown", "commonmark_x"]


def check_spans(tree, name, tally, own=()):
    """The only tags that stand in Markdown are names of places."""
    for element in tree.iter():
        tag = local(element)
        tally.check(tag in MARKDOWN_TAGS or tag in own, f"{name}: <{tag}>")
        if tag == "span" and element.attrib:
            named = re.fullmatch(r"[a-z]+-[A-Za-z0-9.-]+", element.get("id", ""))
            tally.check(named and len(element.attrib) == 1, f"{name}: <span {element.attrib}>")
        elif tag == "span":
            parting = re.fullmatch(r"[@#/.-]|[0-9A-Fa-f]{1,6}", element.text or "")
            tally.check(parting and not len(element), f"{name}: <span>{element.text}")


# What GitHub looks for in the words of a page: addresses, mentions, issues and commits.
WORD_LINKS = re.compile(
    r"[\w.+-]+@[\w-]+\.|(?<![\w`])@[A-Za-z0-9]|#\d|\bGH-\d"
    r"|\b(?=[0-9A-F]*[A-F])(?=[A-F]*[0-9])[0-9A-F]{7,40}\b",
    re.IGNORECASE,
)


def check_words(tree, name, tally):
    """No piece of text, of which GitHub looks at each by itself, holds what it would make a link of."""
    for element in tree.iter():
        own = [] if local(element) in ("code", "pre") else [element.text]
        for piece in [*own, *(child.tail for child in element)]:
            found = WORD_LINKS.search(piece or "")
            tally.check(not found, f"{name}: a link of {found and found.group()!r}")


def check_rendered(page, texts, name, tally, shows=is_whole, own=()):
    """Checks a page that another program has made of Markdown; returns its tree."""
    tree = parsed(page)
    check_harmless(tree, name, tally, own)
    check_spans(tree, name, tally, own)
    check_texts(words(tree), texts, name, tally, shows)
    others = check_links(tree, name, tally)
    tally.check(not others, f"{name}: links {others[:3]}")
    check_words(tree, name, tally)
    return tree


def check_tags(text, name, tally):
    """CommonMark's own reading of raw tags: the beginning and the end of a named place, no other."""
    for block in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        tally.check(block.type != "html_block", f"{name}: {block.content[:80]!r}")
        for token in block.children or []:
            if token.type == "html_inline":
                own = re.fullmatch(r'<span( id="[A-Za-z0-9.-]+")?>|</span>', token.content)
                tally.check(own, f"{name}: {token.content!r}")


def check_markdown(text, texts, shape, name, tally, shows=is_whole):
    check_tags(text, name, tally)
    engine = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    linking = MarkdownIt("gfm-like", {"html": True})
    pages = {"markdown-it": engine.render(text), "markdown-it, linking": linking.render(text)}
    code, page, errors = run(
        "cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", text=text
    )
    tally.check(code == 0, f"{name}: cmark-gfm: {errors}")
    pages["cmark-gfm"] = page
    for reader in MARKDOWN_READERS:
        code, page, errors = run("pandoc", "-f", reader, "-t", "html", "--wrap=none", text=text)
        tally.check(code == 0, f"{name}: pandoc -f {reader}: {errors}")
        pages[f"pandoc -f {reader}"] = page
    for reader, page in pages.items():
        tree = check_rendered(page, texts, f"{name}, {reader}", tally, shows)
        kept = shapes(tree) == shape
        tally.check(kept, f"{name}, {reader}: tables have lost cells or rows")


def check_document(text, texts, outline, language, reader, folder, name, tally):
    document = folder / "report.docx"
    code, _, errors = run("pandoc", "-f", reader, "-o", str(document), text=text)
    tally.check(code == 0, f"{name}: docx: {errors}")
    # A document of its own, since a title is no part of the text.
    _, plain, _ = run("pandoc", str(document), "-s", "-t", "plain", "--wrap=none")
    for label, count in zip(LABELS[language], (outline.tables, outline.figures)):
        for number in range(1, count + 1):
            told = f"{label} {number}. " in plain
            tally.check(told, f"{name}: no caption {label} {number}")
    for field, (_, marker) in texts.items():
        if is_whole(field):
            tally.check(marker in plain, f"{name}: {field} is not in the plain text")
    # In plain text a cell's words are broken over lines; as a page they stand together.
    _, page, _ = run("pandoc", str(document), "-s", "-t", "html", "--wrap=none")
    check_texts(words(parsed(page)), texts, name, tally)


# Pandoc's metadata.


def plain_inlines(value):
    """The text of metadata that is words alone; `None` where any of it is markup."""
    if value.get("t") != "MetaInlines":
        return None
    texts = {"Str": lambda piece: piece["c"], "Space": lambda _: " ", "SoftBreak": lambda _: " "}
    if not all(piece["t"] in texts for piece in value["c"]):
        return None
    return "".join(texts[piece["t"]](piece) for piece in value["c"])


def check_metadata(text, title, subject, language, name, tally):
    """The metadata holds the title, what the report is about, and the language, as words alone."""
    code, output, errors = run("pandoc", "-f", "markdown", "-t", "json", text=text)
    tally.check(code == 0, f"{name}: {errors}")
    metadata = json.loads(output)["meta"]
    tally.check(set(metadata) == {"title", "subtitle", "lang"}, f"{name}: {sorted(metadata)}")
    read = {key: plain_inlines(value) for key, value in metadata.items()}
    for key, value in read.items():
        tally.check(value is not None, f"{name}: {key} is markup: {metadata[key]}")
    tally.check(folded(read["title"] or "") == folded(title), f"{name}: title {read['title']!r}")
    begins = folded(read["subtitle"] or "").startswith(folded(" · ".join(subject)) + " · ")
    tally.check(begins, f"{name}: subtitle {read['subtitle']!r}")
    tally.check(read["lang"] == language, f"{name}: lang {read['lang']!r}")


def check_titles(gapscore, chosen, folder, tally):
    """Each payload alone is a title and an organisation's name."""
    file = folder / "titles.yaml"
    file.write_text(payloads.titles(chosen), encoding="utf-8")
    template = folder / "title.template"
    template.write_text("$title$\n", encoding="utf-8")
    output = folder / "titles"
    output.mkdir(exist_ok=True)
    code, _, errors = run(
        gapscore, "report", str(file), "--lang", "en", "--format", "markdown",
        "--front-matter", "--only", "summary", "--output", str(output),
    )
    tally.check(code == 0, f"gapscore report titles: {errors[:2000]}")
    for number, payload in enumerate(chosen):
        name = f"title {payload!r}"
        text = (output / f"title-{number}.en.md").read_text(encoding="utf-8")
        subject = [payloads.single_blanks(payload)]
        check_metadata(text, payload, subject, "en", name, tally)
        # Wherever words are words, the plain writer leaves them as they are.
        _, plain, _ = run(
            "pandoc", "-f", "markdown", "-t", "plain", "--wrap=none",
            f"--template={template}", text=text,
        )
        tally.check(folded(plain) == folded(payload), f"{name}: plain {plain!r}")


# Figures.

SVG = "{http://www.w3.org/2000/svg}"
SVG_TAGS = {
    "svg", "title", "desc", "style", "g", "rect", "line", "circle", "path", "polygon", "polyline",
    "text", "tspan",
}


def check_figure(text, name, tally):
    """A drawing is XML that needs nothing else and does nothing; returns what it tells of itself."""
    try:
        root = ElementTree.fromstring(text.encode("utf-8"))
    except ElementTree.ParseError as error:
        tally.check(False, f"{name}: {error}")
        return ""
    tally.check(root.tag == SVG + "svg", f"{name}: <{root.tag}>")
    tally.check("<!DOCTYPE" not in text and "<!ENTITY" not in text, f"{name}: a document type")
    for element in root.iter():
        tag = element.tag.removeprefix(SVG)
        tally.check(tag in SVG_TAGS, f"{name}: <{tag}>")
        for key, value in element.attrib.items():
            tally.check(not key.lower().startswith("on"), f"{name}: attribute {key}")
            tally.check("href" not in key and key != "src", f"{name}: {key}={value}")
            tally.check("url(" not in value, f"{name}: {key}={value}")
        if tag == "style":
            loads = re.search(r"url\(|@import|@font-face", element.text or "")
            tally.check(not loads, f"{name}: {loads} in the style sheet")
            tally.check(not re.search(r"mk\d\d\dx", element.text or ""), f"{name}: a text in it")
    told = [root.find(SVG + tag) for tag in ("title", "desc")]
    tally.check(all(part is not None and part.text for part in told), f"{name}: no title or no desc")
    return folded(" ".join(part.text or "" for part in told if part is not None))


def check_figures(text, texts, files, outline, language, name, tally):
    """Each figure is a file that the text shows, and the figures tell the model's texts unharmed."""
    told = {}
    for file in files:
        told[file.stem] = check_figure(file.read_text(encoding="utf-8"), f"{name}: {file.name}", tally)
        # A title ends where the description begins, so the texts are looked for in both.
        check_texts(told[file.stem], texts, f"{name}: {file.name}", tally, shows=lambda _: False)
    stages = {field: texts[field] for field in texts if field.split()[0] in payloads.STAGES}
    check_texts(told["implementation-model"], stages, f"{name}: implementation-model", tally)
    code, page, errors = run("pandoc", "-f", "markdown", "-t", "html", "--wrap=none", text=text)
    tally.check(code == 0, f"{name}: {errors}")
    own = ("img", "figure", "figcaption", "div", "caption")
    # The title stands in the metadata.
    tree = check_rendered(
        page, texts, name, tally, shows=lambda field: is_whole(field) and field != "title", own=own
    )
    shown = [unquote(element.get("src") or "") for element in tree.iter("img")]
    tally.check(sorted(shown) == sorted(map(str, files)), f"{name}: pictures {shown}")
    tally.check(len(shown) == outline.figures, f"{name}: {len(shown)} of {outline.figures} figures")
    for image, number in zip(tree.iter("img"), range(1, len(shown) + 1)):
        label = f"{LABELS[language][1]} {number}. "
        tally.check(image.get("alt", "").startswith(label), f"{name}: alt {image.get('alt')!r}")


class Case(NamedTuple):
    """A case file, its free texts, and the script that pages must have."""

    file: pathlib.Path
    texts: dict
    script: str


class Writer:
    """Runs the program and keeps what it writes."""

    def __init__(self, gapscore, folder, tally):
        self.gapscore = gapscore
        self.folder = folder
        self.tally = tally

    def report(self, file, form, language, *options):
        code, output, errors = run(
            self.gapscore, "report", str(file), "--lang", language, "--format", form, *options
        )
        name = " ".join([form, language, *options])
        self.tally.check(code == 0, f"gapscore report {name}: {errors[:2000]}")
        kept = re.sub(r"[^a-z0-9]+", "-", f"{file.stem} {form} {language} {options}").strip("-")
        (self.folder / f"{kept[:80]}.{form}").write_text(output, encoding="utf-8")
        return output


def check_reports(case, language, writer, tally):
    """The whole report, as page, as Markdown and as a document."""
    page = writer.report(case.file, "html", language)
    name = f"html {language}"
    tree = check_page(page, case.texts, case.script, name, tally)
    outline = Outline(shapes(tree), *check_numbers(tree, language, name, tally))
    tally.check(outline.tables > 0 and outline.figures > 0, f"{name}: nothing is numbered")
    text = writer.report(case.file, "markdown", language)
    check_markdown(text, case.texts, outline.shapes, f"markdown {language}", tally)
    for reader in ["gfm", "markdown"]:
        check_document(
            text, case.texts, outline, language, reader, writer.folder,
            f"docx {language} -f {reader}", tally,
        )
    return outline


def check_thesis(case, outline, language, writer, tally):
    """The report as pandoc is to read it: with metadata, with figures."""
    name = f"front matter {language}"
    text = writer.report(case.file, "markdown", language, "--front-matter")
    subject = [case.texts[field][0] for field in ("organisation", "region", "system")]
    check_metadata(text, case.texts["title"][0], subject, language, name, tally)
    code, page, errors = run("pandoc", "-f", "markdown", "-t", "html", "--wrap=none", text=text)
    tally.check(code == 0, f"{name}: {errors}")
    tree = check_rendered(
        page, case.texts, name, tally,
        shows=lambda field: is_whole(field) and field != "title", own=("caption",),
    )
    tally.check(shapes(tree) == outline.shapes, f"{name}: tables have lost cells or rows")
    check_document(
        text, case.texts, outline, language, "markdown", writer.folder, f"docx, {name}", tally
    )
    figures = writer.folder / f"figures-{language}"
    options = ["--front-matter", "--figures", str(figures)]
    text = writer.report(case.file, "markdown", language, *options)
    files = sorted(figures.iterdir())
    check_figures(text, case.texts, files, outline, language, f"figures {language}", tally)


def check_parts(case, language, writer, tally):
    """Reports that show some of the texts, or more, show those whole."""
    shown = {
        "--only priorities": lambda field: field.split()[0] in ("recommendation", "reason"),
        "--for leader": lambda _: False,
        "--for planner": lambda _: False,
        "--by group": is_whole,
    }
    for option, shows in shown.items():
        name = f"{language} {option}"
        options = option.split()
        page = writer.report(case.file, "html", language, *options)
        tree = check_page(page, case.texts, case.script, f"html {name}", tally, shows)
        check_numbers(tree, language, f"html {name}", tally)
        text = writer.report(case.file, "markdown", language, *options)
        check_markdown(text, case.texts, shapes(tree), f"markdown {name}", tally, shows)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gapscore")
    arguments.add_argument("--keep", help="a folder to keep the files in")
    options = arguments.parse_args()
    text, texts = payloads.case(payloads.PAYLOADS, ROUNDS)
    tally = Tally()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "payloads.yaml"
        file.write_text(text, encoding="utf-8")
        harmless = folder / "harmless.yaml"
        harmless.write_text(payloads.case(["word"], ROUNDS)[0], encoding="utf-8")
        writer = Writer(options.gapscore, folder, tally)
        page = parsed(writer.report(harmless, "html", "id"))
        script = next((element.text for element in page.iter("script")), None) or ""
        tally.check(script.strip(), "a page without payloads has no script")
        case = Case(file, texts, script)
        for language in ["id", "en"]:
            outline = check_reports(case, language, writer, tally)
            check_thesis(case, outline, language, writer, tally)
            check_parts(case, language, writer, tally)
        both = writer.report(file, "html", "both")
        check_page(both, texts, script, "html in both languages", tally)
        check_titles(options.gapscore, payloads.PAYLOADS, folder, tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
