"""Compares what each form of a report says, cell by cell, and its numbers with the data.

Usage: cells.py GAPSCORE [--keep FOLDER]

Needs Debian's python3-html5lib, python3-markdown-it, python3-yaml, pandoc and librsvg2-bin. Each study
is reported as HTML, as Markdown and, through pandoc, as a document for a word processor: all must hold
the same tables. What they show is what `gapscore score` tells, and that is what the implementation of
the method in Tests/reference reckons: gaps, what sets them, what is provisional, what would be closed.
"""

import argparse
import json
import math
import os
import pathlib
import re
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple
from xml.etree import ElementTree

import yaml
from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "Tests" / "reference"))
sys.dont_write_bytecode = True
import advice  # noqa: E402
import method  # noqa: E402
from instrument import TOLERANCE, read  # noqa: E402
from readback import LABELS, Tally, folded, local, parsed, run  # noqa: E402

STUDIES = sorted((ROOT / "cases").glob("*.yaml"))
# A case made up of all that a case can hold.
EVERYTHING = ROOT / "Tests" / "GapModelTests" / "Snapshots" / "everything.yaml"
OFFICES = sorted((ROOT / "cases" / "example-regency").glob("*-2026.yaml"))
PERIODS = sorted((ROOT / "cases" / "example-regency").glob("disdukcapil-*.yaml"))
FOLLOWED = sorted((ROOT / "cases" / "example-regency").glob("*.yaml"))


# Pages.


class Table(NamedTuple):
    """A table's rows of cell texts, and whether it has a numbered caption of its own."""

    rows: list
    is_numbered: bool


def cell_text(element):
    """What a reader has of a cell: without the shape that only draws what a rating's label says."""
    parts = []

    def walk(element):
        if element.get("aria-hidden") != "true":
            quoted = local(element) == "q"
            parts.append(("“" if quoted else "") + (element.text or ""))
            for child in element:
                walk(child)
                parts.append(child.tail or "")
            parts.append("”" if quoted else "")

    walk(element)
    return folded("".join(parts))


def page_tables(tree):
    return [
        Table(
            [[cell_text(cell) for cell in row] for row in table.iter("tr")],
            table.get("id") is not None,
        )
        for table in tree.iter("table")
    ]


def page_captions(tree):
    """The captions of tables and figures, in their order."""
    captions = (e for e in tree.iter() if local(e) in ("caption", "figcaption"))
    return [folded("".join(caption.itertext())) for caption in captions]


# Documents for word processors.

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ASVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


class Document:
    """A docx file as its parts say, without any library for it."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = ElementTree.fromstring(self.parts["word/document.xml"])[0]
        styles = ElementTree.fromstring(self.parts["word/styles.xml"])
        self.styles = {
            style.get(W + "styleId"): style.find(W + "name").get(W + "val")
            for style in styles.iter(W + "style")
        }
        links = ElementTree.fromstring(self.parts["word/_rels/document.xml.rels"])
        self.targets = {
            link.get("Id"): link.get("Target") for link in links.iter(PACKAGE + "Relationship")
        }

    @staticmethod
    def text(element):
        parts = []
        for piece in element.iter():
            if piece.tag == W + "t":
                parts.append(piece.text or "")
            elif piece.tag in (W + "tab", W + "br", W + "p"):
                parts.append(" ")
        return folded("".join(parts))

    def tables(self):
        return [
            [[self.text(cell) for cell in row.iter(W + "tc")] for row in table.iter(W + "tr")]
            for table in self.body.iter(W + "tbl")
        ]

    def captions(self, language):
        """The paragraphs that begin as numbered captions do, each with the name of its style."""
        begins = re.compile(rf"({'|'.join(LABELS[language])}) \d+\. ")
        found = []
        for paragraph in self.body.findall(W + "p"):
            text = self.text(paragraph)
            if begins.match(text):
                style = paragraph.find(f"{W}pPr/{W}pStyle")
                name = self.styles.get(style.get(W + "val")) if style is not None else None
                found.append((text, name))
        return found

    def part(self, relation):
        """What a drawing shows; nothing where it is not in the document."""
        return self.parts.get(f"word/{self.targets.get(relation)}", b"")


def check_tables(found, expected, name, tally):
    tally.check(len(found) == len(expected), f"{name}: {len(found)} of {len(expected)} tables")
    for number, (rows, own) in enumerate(zip(found, expected), 1):
        tally.check(len(rows) == len(own), f"{name}: table {number}: {len(rows)} of {len(own)} rows")
        for line, (cells, texts) in enumerate(zip(rows, own), 1):
            place = f"{name}: table {number}, row {line}"
            tally.check(len(cells) == len(texts), f"{place}: {len(cells)} of {len(texts)} cells")
            for cell, text in zip(cells, texts):
                tally.check(cell == text, f"{place}: {cell!r} is not {text!r}")


def check_anchors(document, links, name, tally):
    """Each link within the document leads to the one bookmark of that name."""
    anchors = [link.get(W + "anchor") for link in document.body.iter(W + "hyperlink")]
    anchors = [anchor for anchor in anchors if anchor is not None]
    marks = [mark.get(W + "name") for mark in document.body.iter(W + "bookmarkStart")]
    tally.check(len(anchors) == links, f"{name}: {len(anchors)} of {links} links within")
    for anchor in anchors:
        tally.check(marks.count(anchor) == 1, f"{name}: {marks.count(anchor)} bookmarks {anchor}")


def check_captions(document, expected, language, styles, name, tally):
    """Captions keep their numbers; `styles` are those that each kind must have, where any."""
    found = document.captions(language)
    begins = [text[: len(caption)] for (text, _), caption in zip(found, expected)]
    tally.check(
        len(found) == len(expected) and begins == expected,
        f"{name}: captions {[text for text, _ in found]} are not {expected}",
    )
    for text, style in found:
        wanted = styles.get(text.split()[0])
        tally.check(wanted in (None, style), f"{name}: {text!r} has the style {style!r}")


def check_pictures(document, figures, name, tally):
    """Each figure is in the document, as it was written and as a picture for older programs."""
    blips = list(document.body.iter(A + "blip"))
    tally.check(len(blips) == len(figures), f"{name}: {len(blips)} of {len(figures)} pictures")
    drawn = []
    for blip in blips:
        picture = document.part(blip.get(R + "embed"))
        tally.check(picture.startswith(b"\x89PNG\r\n"), f"{name}: {picture[:20]} is no picture")
        drawn += [document.part(svg.get(R + "embed")) for svg in blip.iter(ASVG + "svgBlip")]
    own = [figure.read_bytes() for figure in figures]
    tally.check(sorted(drawn) == sorted(own), f"{name}: the drawings are not the figures")


# Forms of one report.


class Report:
    """One report in one language: the command that writes it, and where its documents go."""

    def __init__(self, gapscore, command, language, folder):
        self.command = [gapscore, *command, "--lang", language]
        self.language = language
        self.name = re.sub(r"[^ ]*/", "", " ".join(command))[:60] + f" {language}"
        self.folder = folder / re.sub(r"[^a-z0-9]+", "-", self.name)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.tally = Tally()

    def written(self, form, *options):
        path = self.folder / f"report.{'md' if form == 'markdown' else form}"
        code, _, errors = run(*self.command, "--format", form, "--output", str(path), *options)
        self.tally.check(code == 0, f"{self.name}, {form} {options}: {errors[:2000]}")
        return path.read_text(encoding="utf-8")

    def document(self, text, reader):
        path = self.folder / "report.docx"
        # Figures are found from where the report is, as links in it say.
        code, _, errors = run(
            "pandoc", "-f", reader, f"--resource-path={self.folder}", "-o", str(path), text=text
        )
        told = code == 0 and not errors.strip()
        self.tally.check(told, f"{self.name}, docx -f {reader}: {errors[:2000]}")
        return Document(path)

    def check(self):
        """Compares the page with Markdown and with the documents; returns the page's tree."""
        page = parsed(self.written("html"))
        tables = page_tables(page)
        self.tally.check(tables, f"{self.name}: no tables")
        rows = [table.rows for table in tables]
        captions = page_captions(page)
        text = self.written("markdown")
        engine = MarkdownIt("commonmark", {"html": True}).enable("table")
        tree = parsed(engine.render(text))
        check_tables(
            [table.rows for table in page_tables(tree)], rows, f"{self.name}, markdown", self.tally
        )
        links = sum((link.get("href") or "").startswith("#") for link in tree.iter("a"))
        for reader in ["gfm", "markdown"]:
            document = self.document(text, reader)
            name = f"{self.name}, docx -f {reader}"
            check_tables(document.tables(), rows, name, self.tally)
            check_captions(document, captions, self.language, {}, name, self.tally)
            if reader == "markdown":
                check_anchors(document, links, name, self.tally)
        if "report" in self.command:
            self.check_thesis(tables, captions, links)
        return page

    def check_thesis(self, tables, captions, links):
        """Compares the page with what pandoc makes of the report with metadata, then with figures."""
        table, figure = LABELS[self.language]
        document = self.document(self.written("markdown", "--front-matter"), "markdown")
        name = f"{self.name}, docx with metadata"
        check_tables(document.tables(), [table.rows for table in tables], name, self.tally)
        styles = {table: "Table Caption"}
        check_captions(document, captions, self.language, styles, name, self.tally)

        figures = self.folder / "figures"
        text = self.written("markdown", "--front-matter", "--figures", str(figures))
        document = self.document(text, "markdown")
        name = f"{self.name}, docx with figures"
        # Where a figure is drawn, its numbers stand in it.
        numbered = [table.rows for table in tables if table.is_numbered]
        check_tables(document.tables(), numbered, name, self.tally)
        styles[figure] = "Image Caption"
        check_captions(document, captions, self.language, styles, name, self.tally)
        within = len(re.findall(r"\]\(#", text))
        self.tally.check(0 < within <= links, f"{name}: {within} of {links} links")
        check_anchors(document, within, name, self.tally)
        check_pictures(document, sorted(figures.iterdir()), name, self.tally)


# Numbers.

PROVISIONAL = {"id": "tentatif", "en": "provisional"}
REASONS = {
    "one-finding": {"id": "satu temuan", "en": "one finding"},
    "one-source": {"id": "satu sumber", "en": "one source"},
    "one-criterion": {"id": "satu kriteria per temuan", "en": "one criterion a finding"},
    "one-indicator": {"id": "satu indikator", "en": "one indicator"},
}
LEVELS = {
    "strong": {"id": "kuat", "en": "strong"},
    "moderate": {"id": "sedang", "en": "moderate"},
    "thin": {"id": "tipis", "en": "thin"},
}
FIRMNESS = {
    "firm": {"id": "kokoh", "en": "firm"},
    "fairly-firm": {"id": "cukup kokoh", "en": "fairly firm"},
    "not-firm": {"id": "belum kokoh", "en": "not firm"},
}
NO_INTERVAL = {
    "few-speak": {"id": "tidak ada: {} informan", "en": "none: {} speak{}"},
    "no-spread": {"id": "tidak ada: semua sependapat", "en": "none: all speak alike"},
}
AGGREGATIONS = {
    "two-worst": {"id": "rata-rata dua gap terbesar", "en": "the mean of the two largest gaps"},
    "worst": {"id": "gap terbesar", "en": "the largest gap"},
    "mean": {"id": "rata-rata", "en": "the mean"},
    "quadratic-mean": {"id": "rata-rata kuadratik", "en": "the quadratic mean"},
    "median": {"id": "median", "en": "the median"},
}
JUDGED = {"id": " (penilaian analis; hasil hitungan: {})", "en": " (judged; computed: {})"}
NOT_APPLICABLE = {"id": "tidak berlaku", "en": "not applicable"}
BEYOND = {"id": " (di luar skala)", "en": " (beyond the scale)"}
NOT_ASSESSED = {"id": "belum dinilai", "en": "not assessed"}
WHOLE = {"id": "dimensi secara umum", "en": "the dimension as a whole"}
MORE = {"id": " dan {} lagi", "en": " and {} more"}
YES = {"id": "ya", "en": "yes"}
RISK = {"id": "risiko", "en": "risk"}
SAME = {"id": "sama", "en": "the same"}
NONE_ALONE = {"id": "tidak bergantung pada satu pun", "en": "depends on none alone"}
STAYS = {"id": "tetap pada {} dari 100", "en": "stays in {} of 100"}
LEFT_OUT = {
    "id": "; {} dari 100 simulasi tidak memuat dimensi ini",
    "en": "; {} of 100 draws leave the dimension out",
}
KEPT_BY = {"id": "; penentunya {}, yang tidak ditangani", "en": "; set by {}, which it does not reach"}
FIRST = {"id": "pertama pada {} dari 100 rubrik", "en": "first in {} of 100 rubrics"}
KEPT = {"id": ", prioritas tetap pada {}", "en": ", priority kept in {}"}
# Behind its product, or what it is raised to, or of what requires it.
URGENCY = {
    "id": r"(?:^|= |dinaikkan menjadi )([\d,]+)(?:$| oleh |, dari )",
    "en": r"(?:^|= |raised to )([\d.]+)(?:$| by |, of )",
}
RARELY = {"id": "kurang dari 1", "en": "less than 1"}
NEARLY = {"id": "lebih dari 99", "en": "more than 99"}
MOST_NAMED = 3
MOST_FINDINGS = 4
VALUE = r"-?\d+(\.\d+)?"

# Student's t at 0.95, by degrees of freedom, as tables print it: NIST/SEMATECH e-Handbook, 1.3.6.7.2.
STUDENT = {
    2: 2.920, 3: 2.353, 4: 2.132, 5: 2.015, 6: 1.943, 7: 1.895, 8: 1.860, 9: 1.833, 10: 1.812,
    11: 1.796, 12: 1.782, 13: 1.771, 14: 1.761, 15: 1.753,
}


def shown(value, language):
    """A number as reports show it: two decimals of the double, rounded half away from zero."""
    text = str(Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP))
    return text.replace(".", ",") if language == "id" else text


def hundredths(share, language):
    """A share as so many of a hundred; all and none are only said where it is so."""
    whole = int(Decimal(share * 100).quantize(Decimal(1), ROUND_HALF_UP))
    if whole == 100 and share < 1:
        return NEARLY[language]
    return RARELY[language] if whole == 0 and share > 0 else str(whole)


def listed(words, language):
    """Words as a sentence lists them."""
    joint = {"id": "dan", "en": "and"}[language]
    if len(words) < 3:
        return f" {joint} ".join(words)
    return ", ".join(words[:-1]) + f", {joint} {words[-1]}"


def sorted_by(cell):
    """The number that a cell is sorted by; `None` where it has none, or writes it as words."""
    value = cell.get("data-value") or ""
    return float(value) if re.fullmatch(VALUE, value) else None


def is_near(one, other):
    """Whether a double is the number it stands for."""
    if one is None or other is None:
        return one is other
    return abs(Fraction(one) - Fraction(other)) < Fraction(1, 10**9)


class Numbers:
    """The numbers of one page against the data behind them, and these against another reckoning.

    That is the implementation in Python of Tests/reference, which was written from the method's text.
    """

    def __init__(self, report, file, scored, page):
        self.name = report.name
        self.tally = report.tally
        self.language = report.language
        self.scored = scored
        self.page = page
        self.case = method.Case(file.read_text(encoding="utf-8"))
        self.content = yaml.safe_load(file.read_text(encoding="utf-8"))
        self.instrument = read(self.content["case"]["instrument"])
        self.dimensions = {entry["id"]: entry for entry in self.instrument["dimensions"]}
        self.parents = {child: parent for parent in page.iter() for child in parent}
        self.tables = list(page.iter("table"))

    def check(self):
        self.check_values()
        self.check_firmness()
        self.check_summary()
        for dimension in self.scored["dimensions"]:
            self.check_dimension(dimension)
            self.check_indicators(dimension)
        for finding in self.case.findings:
            self.check_finding(finding)
        self.check_recommendations()
        if self.scored["total"]:
            total = self.shown(self.scored["total"]["gap"])
            told = " ".join(self.page.find("body").itertext())
            self.tally.check(f" {total} " in told, f"{self.name}: no total of {total}")

    # What is compared.

    def same(self, found, wanted, name):
        self.tally.check(found == wanted, f"{self.name}: {name} is {wanted!r}, not {found!r}")

    def near(self, found, wanted, name):
        """A number of the data is the one reckoned by hand."""
        told = is_near(found, wanted)
        by_hand = None if wanted is None else float(wanted)
        self.tally.check(told, f"{self.name}: {name} is {by_hand} by hand, not {found}")

    def shown(self, value):
        return "–" if value is None else shown(value, self.language)

    @staticmethod
    def rows(table):
        return [list(row) for row in table.find("tbody").iter("tr")]

    def place(self, anchor):
        """The one element of a name."""
        found = [element for element in self.page.iter() if element.get("id") == anchor]
        self.tally.check(len(found) == 1, f"{self.name}: {len(found)} places {anchor}")
        return found[0] if found else None

    def row(self, anchor):
        """The cells of the row that has a name, or in which words have it."""
        element = self.place(anchor)
        while element is not None and element.tag != "tr":
            element = self.parents.get(element)
        self.tally.check(element is not None, f"{self.name}: no row {anchor}")
        return None if element is None else list(element)

    def check_values(self):
        """Values to sort by have a point in any language, and are what their cells show."""
        values = [cell for cell in self.page.iter() if cell.get("data-value") is not None]
        self.tally.check(values, f"{self.name}: no values")
        for cell in values:
            value, text = cell.get("data-value"), cell_text(cell)
            place = f"{self.name}: {text!r} has the value {value!r}"
            number = sorted_by(cell)
            self.tally.check(number is not None, place)
            if number is not None and re.fullmatch(r"-?\d+[.,]\d\d", text):
                self.tally.check(text == shown(number, self.language), place)
            elif re.fullmatch(r"-?\d+", text):
                self.tally.check(text == value, place)

    def check_number(self, cell, number, name):
        """A cell shows a number of the data, and sorts by the number itself."""
        self.same(cell_text(cell), self.shown(number), name)
        if number is None:
            self.same(cell.get("data-value"), None, f"the value of {name}")
        else:
            self.same(sorted_by(cell), number, f"the value of {name}")

    def check_dimension_rating(self, cell, dimension, name):
        """A dimension's rating may be the analyst's, lie beyond the scale, or be provisional."""
        if not dimension["applicable"]:
            self.same(cell_text(cell), NOT_APPLICABLE[self.language], name)
            return
        besides = ""
        if dimension["judged"]:
            besides += JUDGED[self.language].format(self.band(dimension["computedRating"]))
        if dimension["beyondScale"]:
            besides += BEYOND[self.language]
        if dimension["provisional"]:
            reasons = [REASONS[reason][self.language] for reason in dimension["provisionalBecause"]]
            besides += f" ({PROVISIONAL[self.language]}: {listed(reasons, self.language)})"
        self.check_rating(cell, dimension["rating"], besides, name)

    def check_rating(self, cell, rating, besides, name):
        """A cell names a rating, with all that must be said beside it, and sorts by its place."""
        if rating is None:
            self.same(cell_text(cell), NOT_ASSESSED[self.language], name)
            self.same(cell.get("data-value"), None, f"the value of {name}")
            return
        bands = self.instrument["bands"]
        place = [band["rating"] for band in bands].index(rating)
        self.same(cell_text(cell), bands[place]["label"][self.language] + besides, name)
        self.same(cell.get("data-value"), str(place), f"the place of {name}")
        shapes = [e.text for e in cell.iter() if e.get("aria-hidden") == "true"]
        self.same(shapes, ["○◔◑◕●"[place]], f"the shape of {name}")

    def label(self, name, key="dimensions"):
        """What the instrument calls something."""
        entry = next(entry for entry in self.instrument[key] if entry["id"] == name)
        # An explanation of several words in brackets is left out where a dimension is named.
        return re.sub(r" \([^)]* [^)]*\)$", "", entry["label"][self.language])

    def subject(self, kind, name, dimension):
        """What an indicator, an expectation that stands for itself, or a whole dimension is called."""
        if kind == "dimension":
            return WHOLE[self.language]
        if kind == "expectation":
            return f"{self.expectation(name)['statement']} ({name})"
        own = self.dimensions[dimension]["indicators"]
        return next(entry for entry in own if entry["id"] == name)["label"][self.language]

    def expectation(self, name):
        return next(entry for entry in self.content["design"] if entry["id"] == name)

    # The summary, and how firm the ratings are.

    def check_summary(self):
        rows = self.rows(self.tables[0])
        self.same(len(rows), len(self.scored["dimensions"]), "the number of dimensions")
        for cells, dimension in zip(rows, self.scored["dimensions"]):
            name = f"dimension {dimension['id']}"
            self.same(next(cells[0].iter("a")).get("href"), f"#dimension-{dimension['id']}", name)
            self.same(cell_text(cells[0]), self.label(dimension["id"]), name)
            self.check_number(cells[1], dimension["gap"], name)
            self.check_dimension_rating(cells[2], dimension, f"rating of {name}")
            success = dimension["success"] and self.label(dimension["success"], "success")
            self.same(cell_text(cells[3]), success or "–", f"success of {name}")
            self.same(cell_text(cells[4]), self.deciding(dimension), f"what sets {name}")
            self.same(cell_text(cells[5]), self.support(dimension["evidence"]), f"evidence of {name}")
            firmness = dimension["firmness"]
            label = firmness and FIRMNESS[firmness["label"]][self.language]
            self.same(cell_text(cells[6]), label or "–", f"firmness of {name}")

    def deciding(self, dimension):
        """The names of what sets a rating, each with its gap."""
        gaps = {entry["id"]: entry["gap"] for entry in dimension["indicators"]}
        names = []
        for entry in dimension["deciding"]:
            (kind, name), = entry.items()
            gap = gaps["dimension" if kind == "dimension" else name]
            names.append(f"{self.subject(kind, name, dimension['id'])} ({self.shown(gap)})")
        rest = len(names) - MOST_NAMED
        more = MORE[self.language].format(rest) if rest > 0 else ""
        return folded(", ".join(names[:MOST_NAMED]) + more) or "–"

    def support(self, evidence):
        if evidence["level"] is None:
            return "–"
        words = {"id": ("{} sumber", "{} teknik"), "en": ("{} source", "{} technique")}
        counts = [evidence["sources"], evidence["techniques"]]
        told = ", ".join(
            word.format(count) + ("s" if self.language == "en" and count != 1 else "")
            for word, count in zip(words[self.language], counts)
        )
        return f"{LEVELS[evidence['level']][self.language]} ({told})"

    def check_firmness(self):
        """The table of firmness; its interval also by hand, with the quantile as tables print it."""
        for dimension in self.scored["dimensions"]:
            cells, firmness = self.row(f"firmness-{dimension['id']}"), dimension["firmness"]
            if cells is None:
                continue
            name = f"firmness of {dimension['id']}"
            if firmness is None:
                self.same([cell_text(cell) for cell in cells[2:]], ["–"] * 6, name)
                continue
            self.same(cell_text(cells[2]), FIRMNESS[firmness["label"]][self.language], name)
            self.same(cell_text(cells[3]), self.interval(firmness), f"interval, {name}")
            self.check_interval(firmness, dimension["id"])
            stays, rest = STAYS[self.language], firmness["unassessed"]
            told = stays.format(self.hundredths(firmness["bootstrap"][dimension["computedRating"]]))
            if rest >= 0.005:
                told += LEFT_OUT[self.language].format(self.hundredths(rest))
            self.same(cell_text(cells[4]), told, f"other sources, {name}")
            self.same(cell_text(cells[5]), self.without(firmness), f"without one, {name}")
            told = stays.format(self.hundredths(firmness["rubric"]))
            self.same(cell_text(cells[6]), told, f"other rubrics, {name}")
            others = [
                f"{AGGREGATIONS[way][self.language]}: {self.band(rating)}"
                for way, rating in firmness["otherAggregations"].items()
                if rating != dimension["computedRating"]
            ]
            self.same(cell_text(cells[7]), "; ".join(others) or SAME[self.language], f"ways, {name}")

    def hundredths(self, share):
        return hundredths(share, self.language)

    def band(self, rating):
        bands = {band["rating"]: band["label"][self.language] for band in self.instrument["bands"]}
        return NOT_ASSESSED[self.language] if rating is None else bands[rating]

    def interval(self, firmness):
        if firmness["interval"]:
            return "–".join(map(self.shown, firmness["interval"]))
        count = firmness["speakers"]
        verb = "s" if count == 1 else ""
        return NO_INTERVAL[firmness["noInterval"]][self.language].format(count, verb)

    def without(self, firmness):
        """The sources and findings without which the rating would be another."""
        findings = list(firmness["leaveOneFindingOut"].items())
        told = [*firmness["ratingsWithout"].items(), *findings[:MOST_FINDINGS]]
        words = [f"{name} → {self.band(rating)}" for name, rating in told]
        rest = len(findings) - MOST_FINDINGS
        if rest > 0:
            words.append(MORE[self.language].format(rest).strip())
        return "; ".join(words) or NONE_ALONE[self.language]

    def check_interval(self, firmness, dimension):
        """The jackknife over those who speak; the printed quantile has three decimals."""
        name = f"the interval of {dimension}"
        speakers = self.case.speakers(dimension)
        self.same(firmness["speakers"], len(speakers), f"the number who speak on {dimension}")
        if len(speakers) < 3:
            self.same((firmness["interval"], firmness["noInterval"]), (None, "few-speak"), name)
            return
        gaps = [
            self.case.gap(dimension, weights=self.case.weights_without(source)) for source in speakers
        ]
        mean = sum(gaps) / len(gaps)
        squares = sum((gap - mean) ** 2 for gap in gaps)
        error = math.sqrt(squares * (len(gaps) - 1) / len(gaps))
        if error < 1e-9:
            self.same((firmness["interval"], firmness["noInterval"]), (None, "no-spread"), name)
            return
        gap, width = float(self.case.gap(dimension)), STUDENT[len(gaps) - 1] * error
        ends = [max(gap - width, 0), min(gap + width, 10)]
        slack = 0.0005 * error + 1e-9
        told = firmness["interval"] and all(
            abs(one - other) <= slack for one, other in zip(firmness["interval"], ends)
        )
        self.tally.check(told, f"{self.name}: {name} is {ends} by hand, not {firmness['interval']}")

    # The evidence.

    def check_dimension(self, dimension):
        """What the data say of a dimension, by hand."""
        name, own = dimension["id"], self.case.dimension(dimension["id"])
        self.near(dimension["gap"], own["gap"], f"dimension {name}")
        self.same(dimension["risks"], own["risks"], f"risks of {name}")
        if own["gap"] is None:
            return
        for key in ["mean", "worst"]:
            self.near(dimension[key], own[key], f"{key} of {name}")
        for key in ["breadth", "masked", "beyondScale", "deciding", "provisionalBecause", "provisional"]:
            self.same(dimension[key], own[key], f"{key} of {name}")
        self.same(dimension["computedRating"], own["rating"], f"rating of {name}")
        for key in ["evidence", "evidenceOfAll"]:
            for part in ["sources", "techniques", "level"]:
                self.same(dimension[key][part], own[key][part], f"{part} of the {key} of {name}")

    def check_indicators(self, dimension):
        """The table of a dimension's indicators: what each source says, the gap, and what decides."""
        name, indicators = dimension["id"], dimension["indicators"]
        section = self.place(f"dimension-{name}")
        tables = [] if section is None else list(section.iter("table"))
        # What is said of a dimension that does not apply is shown, but counts nowhere.
        if not indicators or not dimension["applicable"]:
            return
        rows = self.rows(tables[0])
        self.same(len(rows), len(indicators), f"the number of indicators of {name}")
        groups = {(group.kind, group.name): group for group in self.case.groups[name]}
        deciding = [(kind, key) for entry in dimension["deciding"] for kind, key in entry.items()]
        for cells, indicator in zip(rows, indicators):
            kind, key = indicator["kind"], indicator["id"]
            told = f"{name}/{key}"
            if kind == "indicator":
                row = self.parents[cells[0]]
                self.same(row.get("id"), f"indicator-{name}.{key}", f"the place of {told}")
            words = key if kind == "expectation" else self.subject(kind, key, name)
            self.same(cell_text(cells[0]), folded(words), f"the name of {told}")
            self.check_expectations(cells[1], indicator, dimension)
            group = groups.get((kind, None if kind == "dimension" else key))
            self.check_voices(cells[2], group, told)
            pairs = {g: gap for g, gap in self.case.group_gaps(name)}
            self.near(indicator["gap"], pairs.get(group), f"indicator {told}")
            self.check_number(cells[3], indicator["gap"], told)
            lies_beyond = (indicator["gap"] or 0) > self.case.instrument.edges[-1] + TOLERANCE
            besides = BEYOND[self.language] if lies_beyond else ""
            self.check_rating(cells[4], indicator["rating"], besides, f"rating of {told}")
            decides = (kind, True if kind == "dimension" else key) in deciding
            mark = YES[self.language] if decides else "–"
            self.same(cell_text(cells[5]), mark, f"whether {told} decides")

    def check_expectations(self, cell, indicator, dimension):
        """The expectations of an indicator stand there by name, several each with its own gap."""
        gaps = {entry["id"]: entry["gap"] for entry in dimension["expectations"]}
        own = self.case.expectation_gaps()
        text, names = cell_text(cell), indicator["expectations"]
        if not names:
            self.same(text, "–", f"the design of {indicator['id']}")
        for name in names:
            self.near(gaps[name], own[name], f"expectation {name}")
            spans = [e for e in cell.iter("span") if e.get("id") == f"expectation-{name}"]
            statement = folded(self.expectation(name)["statement"])
            self.same([cell_text(span) for span in spans], [statement], f"expectation {name}")
            gap = f", {self.shown(gaps[name])}" if len(names) > 1 else ""
            told = f"{statement} ({name}{gap}"
            self.tally.check(told in text, f"{self.name}: {told!r} is not in {text!r}")

    def check_voices(self, cell, group, name):
        """What each source says: the mean of its findings there."""
        if group is None:
            self.same(cell_text(cell), NOT_ASSESSED[self.language], f"the voices of {name}")
            return
        voices = group.voices(lambda finding: finding.gap)
        told = {}
        for voice in cell_text(cell).split("; "):
            source, number = voice.split(" × ")[0].rsplit(" ", 1)
            told[source] = number
        self.same(set(told), set(voices), f"the sources on {name}")
        for source in set(told) & set(voices):
            number = Fraction(told[source].replace(",", "."))
            self.tally.check(
                told[source] == self.shown(float(number))
                and abs(number - voices[source]) <= Fraction(5001, 10**6),
                f"{self.name}: {source} on {name} is {float(voices[source])}, not {told[source]!r}",
            )

    def check_finding(self, finding):
        """Where a finding stands, where it was found, what it is held against, and its gap."""
        cells, name = self.row(f"finding-{finding.id}"), f"finding {finding.id}"
        if cells is None:
            return
        data = next(entry for entry in self.content["findings"] if entry["id"] == finding.id)
        sources = [link.get("href") for link in cells[2].iter("a")]
        self.same(sources, [f"#source-{source}" for source in finding.sources], f"sources of {name}")
        where = ", ".join([*finding.sources, *filter(None, [data.get("locator")])])
        self.same(cell_text(cells[2]), folded(where), f"where {name} stands")
        if finding.group:
            links = [link.get("href") for link in cells[3].iter("a")]
            kind, key = finding.group
            place = f"#indicator-{finding.dimension}.{key}" if kind == "indicator" else None
            if finding.expectation:
                place = f"#expectation-{finding.expectation}"
            self.same(links, [place] if place else [], f"what {name} is held against")
        if finding.kind == "judged":
            value = sorted_by(cells[-1])
            self.near(value, finding.gap, name)
            self.check_number(cells[-1], value, name)
        else:
            self.same(cell_text(cells[-1]), "–", name)
        if finding.kind == "risk":
            self.same(cell_text(cells[4]).split(": ")[-1], RISK[self.language], f"verdict on {name}")

    # What to do.

    def check_recommendations(self):
        own = {entry["id"]: entry for entry in advice.recommendations(self.case)}
        scored = [entry for entry in self.scored["recommendations"] if not entry["suggested"]]
        self.same([entry["id"] for entry in scored], list(own), "the order of the recommendations")
        for entry in self.scored["recommendations"]:
            if entry["suggested"]:
                rows = [row for row in self.page.iter("tr")
                        if row.get("id") == f"recommendation-{entry['id']}"]  # fmt: skip
                self.same(len(rows), 0, f"{entry['id']}, which is not the study's own,")
            else:
                self.check_recommendation(entry, own[entry["id"]])
        found = self.scored["unaddressedIndicators"]
        wanted = [group.reference | {"in": group.dimension} for group in advice.unaddressed(self.case)]
        self.same(found, wanted, "what no recommendation reaches")
        self.check_after_all()

    def check_recommendation(self, entry, own):
        name = entry["id"]
        self.same(entry["priority"], own["priority"], f"priority of {name}")
        self.near(entry["urgency"], own["urgency"], f"urgency of {name}")
        cells = self.row(f"recommendation-{name}")
        if cells is None:
            return
        self.same(cell_text(cells[0]), str(entry["rank"]), f"rank of {name}")
        priority = self.label(entry["priority"], "priorities") if entry["priority"] else "–"
        if "firstShare" in entry:
            firm = FIRST[self.language].format(self.hundredths(entry["firstShare"]))
            if entry["priorityShare"] is not None:
                firm += KEPT[self.language].format(self.hundredths(entry["priorityShare"]))
            priority += f" ({firm})"
        self.same(cell_text(cells[2]), priority, f"priority of {name}")
        self.check_closes(cells[3], entry, own)
        if entry["urgency"] is not None:
            self.same(sorted_by(cells[4]), entry["urgency"], f"urgency of {name}")
            told = re.search(URGENCY[self.language], cell_text(cells[4]))
            self.same(told and told[1], self.shown(entry["urgency"]), f"urgency of {name}")

    def check_closes(self, cell, entry, own):
        """From which gap to which, and where nothing changes, what keeps the gap where it is."""
        name, pieces = f"what {entry['id']} closes", []
        self.same([c["dimension"] for c in entry["closes"]], [c["dimension"] for c in own["closes"]], name)
        for closing, by_hand in zip(entry["closes"], own["closes"]):
            for key in ["from", "to"]:
                self.near(closing[key], by_hand[key], f"{name} in {closing['dimension']}")
            self.same(closing["decides"], by_hand["decides"], f"{name} in {closing['dimension']}")
        closings = {closing["dimension"]: closing for closing in entry["closes"]}
        recommendation = next(r for r in self.case.recommendations if r["id"] == entry["id"])
        for dimension in entry["dimensions"]:
            text = self.label(dimension) + self.addressed(recommendation, dimension)
            if dimension in closings:
                text += " " + self.closing(closings[dimension], recommendation)
            pieces.append(text)
        self.same(cell_text(cell), folded("; ".join(pieces)), name)

    def addressed(self, recommendation, dimension):
        """The expectations of a dimension that are addressed by name, in brackets."""
        names = [
            name for name in recommendation["addresses"]
            if name in self.case.expectations and self.case.expectations[name].dimension == dimension
        ]  # fmt: skip
        return f" ({', '.join(names)})" if names else ""

    def closing(self, closing, recommendation):
        change = f"{self.shown(closing['from'])} → {self.shown(closing['to'])}"
        kept = [
            self.subject(group.kind, group.name, closing["dimension"])
            for group, _ in self.case.deciding(closing["dimension"])
            if not self.reaches(recommendation, group)
        ]
        if closing["to"] < closing["from"] - 1e-9 or not kept:
            return change
        return change + KEPT_BY[self.language].format(listed(kept, self.language))

    def reaches(self, recommendation, group):
        """Whether a recommendation acts on a group: as a whole, or by an expectation with a gap in it."""
        names = [n for n in recommendation["addresses"] if advice.reaches_group(self.case, n, group)]
        return any(
            n not in self.case.expectations or any(f.gap > 0 for f in self.case.own[n].findings)
            for n in names
        )

    def check_after_all(self):
        """The gaps once all open recommendations are carried out."""
        found, own = self.scored["gapsAfterAll"], advice.after_all(self.case)
        self.same(list(found), list(own), "the dimensions after all")
        pieces = []
        for dimension in self.scored["dimensions"]:
            name = dimension["id"]
            self.near(found[name], own[name], f"{name} after all")
            if found[name] is not None:
                change = f"{self.shown(dimension['gap'])} → {self.shown(found[name])}"
                pieces.append(f"{self.label(name)} {change}")
        told = folded(" ".join(self.page.find("body").itertext()))
        wanted = ": " + "; ".join(pieces) + "."
        if any(advice.is_open(r) for r in self.case.recommendations) and pieces:
            self.tally.check(wanted in told, f"{self.name}: {wanted!r} is not told")


def check_study(gapscore, file, language, folder):
    report = Report(gapscore, ["report", str(file)], language, folder)
    page = report.check()
    code, output, errors = run(gapscore, "score", str(file), "--format", "json", "--firmness")
    report.tally.check(code == 0, f"{report.name}, score: {errors[:2000]}")
    Numbers(report, file, json.loads(output), page).check()
    return report.tally


def check_other(gapscore, command, language, folder):
    report = Report(gapscore, command, language, folder)
    report.check()
    return report.tally


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gapscore")
    arguments.add_argument("--keep", help="a folder to keep the documents in")
    options = arguments.parse_args()
    others = [["report", str(study), "--by", "group"] for study in STUDIES] + [
        ["compare", "--view", "heeks", *map(str, STUDIES)],
        ["compare", *map(str, OFFICES)],
        ["trend", *map(str, PERIODS)],
        ["trend", *map(str, FOLLOWED)],
    ]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        gapscore = str(pathlib.Path(options.gapscore).resolve())
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [
                pool.submit(check, gapscore, subject, language, folder)
                for check, subjects in [(check_study, [*STUDIES, EVERYTHING]), (check_other, others)]
                for subject in subjects
                for language in ["id", "en"]
            ]
            tallies = [job.result() for job in jobs]
    passed = sum(tally.passed for tally in tallies)
    failed = sum(tally.failed for tally in tallies)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
