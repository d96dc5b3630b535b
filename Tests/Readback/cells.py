"""Compares what each form of a report says, cell by cell, and its numbers with the data.

Usage: cells.py GAPSCORE [--keep FOLDER]

Needs Debian's python3-html5lib, python3-markdown-it, python3-yaml, pandoc and librsvg2-bin. Each study
is reported as HTML, as Markdown and, through pandoc, as a document for a word processor: all must hold
the same tables. What they show is the gap that `gapscore score` tells, and that follows from the case.
"""

import argparse
import json
import os
import pathlib
import re
import statistics
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

sys.dont_write_bytecode = True
from readback import LABELS, Tally, folded, local, parsed, run  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
STUDIES = sorted((ROOT / "cases").glob("*.yaml"))
OFFICES = sorted((ROOT / "cases" / "example-regency").glob("*-2026.yaml"))
PERIODS = sorted((ROOT / "cases" / "example-regency").glob("disdukcapil-*.yaml"))


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

PRIORITIES = {
    "high": {"id": "Tinggi", "en": "high"},
    "medium": {"id": "Sedang", "en": "medium"},
    "low": {"id": "Rendah", "en": "low"},
}
BEYOND = {"id": " (di luar skala)", "en": " (beyond the scale)"}
VALUE = r"-?\d+(\.\d+)?"


def shown(value, language):
    """A number as reports show it: two decimals of the double, rounded half away from zero."""
    text = str(Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP))
    return text.replace(".", ",") if language == "id" else text


def sorted_by(cell):
    """The number that a cell is sorted by; `None` where it has none, or writes it as words."""
    value = cell.get("data-value") or ""
    return float(value) if re.fullmatch(VALUE, value) else None


def instrument(name):
    """An instrument's data, with what it takes from another."""
    content = yaml.safe_load((ROOT / "instruments" / f"{name}.yaml").read_text(encoding="utf-8"))
    parent = content["instrument"].get("extends")
    return {**instrument(parent), **content} if parent else content


class Method:
    """The method by hand, in fractions: from a case's findings to the gaps of its expectations."""

    def __init__(self, file):
        self.case = yaml.safe_load(file.read_text(encoding="utf-8"))
        self.instrument = instrument(self.case["case"]["instrument"])
        self.gaps = {finding["id"]: self.gap(finding) for finding in self.case["findings"]}

    def gap(self, finding):
        """The weighted mean of the steps judged; 0 where the step that settles is."""
        codings = finding.get("codings") or [finding]
        total = weights = Fraction(0)
        for criterion in self.instrument["criteria"]:
            values = {step["id"]: Fraction(step["value"]) for step in criterion["steps"]}
            chosen = [values[coding[criterion["id"]]] for coding in codings if criterion["id"] in coding]
            if not chosen:
                continue
            # Several coders count by the median of those who judged.
            value = statistics.median(chosen)
            if criterion.get("settles") and value == 0:
                return Fraction(0)
            total += value * criterion["weight"]
            weights += criterion["weight"]
        return total / weights

    @staticmethod
    def target(finding):
        """The expectation that most coders hold a finding against."""
        codings = finding.get("codings") or [finding]
        return statistics.mode(coding["expectation"] for coding in codings)

    def voices(self, expectation):
        """The mean of each source's findings on an expectation."""
        voices = {}
        for finding in self.case["findings"]:
            if self.target(finding) == expectation:
                for source in finding.get("sources") or [finding["source"]]:
                    voices.setdefault(source, []).append(self.gaps[finding["id"]])
        return {source: sum(gaps) / len(gaps) for source, gaps in voices.items()}


class Numbers:
    """The numbers of one page against the data behind them."""

    def __init__(self, report, file, scored, page):
        self.name = report.name
        self.tally = report.tally
        self.language = report.language
        self.scored = scored
        self.page = page
        self.method = Method(file)
        self.bands = self.method.instrument["bands"]

    def check(self):
        self.check_values()
        dimensions = self.scored["dimensions"]
        first = next(self.page.iter("table"))
        rows = self.rows(first)
        self.tally.check(len(rows) == len(dimensions), f"{self.name}: {len(rows)} dimensions")
        for row, dimension in zip(rows, dimensions):
            href = next(row[0].iter("a")).get("href")
            name = f"dimension {dimension['id']}"
            self.tally.check(href == f"#dimension-{dimension['id']}", f"{self.name}: {href}, {name}")
            self.check_number(row[1], dimension["gap"], name)
            self.check_rating(row[2], dimension, name)
            self.check_number(row[3], dimension["mean"], f"mean of {name}")
            for expectation in dimension["expectations"]:
                self.check_expectation(expectation)
        for finding, gap in self.method.gaps.items():
            self.check_finding(finding, gap)
        for recommendation in self.scored["recommendations"]:
            self.check_recommendation(recommendation)
        if self.scored["total"]:
            total = shown(self.scored["total"]["gap"], self.language)
            told = " ".join(self.page.find("body").itertext())
            self.tally.check(f" {total} " in told, f"{self.name}: no total of {total}")

    @staticmethod
    def rows(table):
        return [list(row) for row in table.find("tbody").iter("tr")]

    def row(self, anchor):
        found = [list(row) for row in self.page.iter("tr") if row.get("id") == anchor]
        self.tally.check(len(found) == 1, f"{self.name}: {len(found)} rows {anchor}")
        return found[0] if found else None

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
        name = f"{self.name}: {name}"
        value, text = cell.get("data-value"), cell_text(cell)
        if number is None:
            told = value is None and text == "–"
            self.tally.check(told, f"{name} is nothing, not {value}, {text!r}")
            return
        told = shown(number, self.language)
        self.tally.check(sorted_by(cell) == number, f"{name} is {number}, not {value}")
        self.tally.check(text == told, f"{name} is {told}, not {text!r}")

    def check_rating(self, cell, rated, name):
        """A cell names the rating of the data, says if the gap lies beyond, and sorts by its place."""
        if rated["rating"] is None:
            self.tally.check(cell.get("data-value") is None, f"{self.name}: {name} has a rating")
            return
        places = [band["rating"] for band in self.bands]
        place = places.index(rated["rating"])
        last = self.bands[-1].get("to")
        label = self.bands[place]["label"][self.language]
        if last is not None and rated["gap"] is not None and rated["gap"] > last:
            label += BEYOND[self.language]
        told = cell_text(cell)
        self.tally.check(told == label, f"{self.name}: {name} is {label!r}, not {told!r}")
        value = cell.get("data-value")
        self.tally.check(value == str(place), f"{self.name}: {name} sorts by {value}, not {place}")
        shapes = [e.text for e in cell.iter() if e.get("aria-hidden") == "true"]
        drawn = shapes == ["○◔◑◕●"[place]]
        self.tally.check(drawn, f"{self.name}: {name} is drawn as {shapes}")

    def check_expectation(self, expectation):
        name = expectation["id"]
        cells = self.row(f"expectation-{name}")
        if cells is None:
            return
        self.check_number(cells[3], expectation["gap"], name)
        self.check_rating(cells[4], expectation, name)
        voices = self.method.voices(name)
        if not voices:
            self.tally.check(expectation["gap"] is None, f"{self.name}: {name} has a gap from nothing")
            return
        gap = sum(voices.values()) / len(voices)
        self.tally.check(
            abs(gap - Fraction(expectation["gap"])) < Fraction(1, 10**9),
            f"{self.name}: {name} is {float(gap)} by hand, not {expectation['gap']}",
        )
        told = dict(voice.rsplit(" ", 1) for voice in cell_text(cells[2]).split("; "))
        self.tally.check(set(told) == set(voices), f"{self.name}: the voices of {name} are {told}")
        for source in set(told) & set(voices):
            number = Fraction(told[source].replace(",", "."))
            self.tally.check(
                told[source] == shown(float(number), self.language)
                and abs(number - voices[source]) <= Fraction(5, 1000),
                f"{self.name}: {source} on {name} is {float(voices[source])}, not {told[source]!r}",
            )

    def check_finding(self, name, gap):
        cells = self.row(f"finding-{name}")
        if cells is None:
            return
        value = sorted_by(cells[-1])
        told = value is not None and abs(value - float(gap)) < 1e-9
        self.tally.check(told, f"{self.name}: {name} is {float(gap)} by hand, not {value}")
        self.check_number(cells[-1], value, name)

    def check_recommendation(self, recommendation):
        name = recommendation["id"]
        if recommendation["suggested"]:
            told = any(row.get("id") == f"recommendation-{name}" for row in self.page.iter("tr"))
            self.tally.check(not told, f"{self.name}: {name} is not the study's own")
            return
        cells = self.row(f"recommendation-{name}")
        if cells is None:
            return
        rank = cell_text(cells[0])
        self.tally.check(rank == str(recommendation["rank"]), f"{self.name}: {name} is no. {rank}")
        priority = PRIORITIES[recommendation["priority"]][self.language]
        told = cell_text(cells[2])
        self.tally.check(told == priority, f"{self.name}: {name} is {priority!r}, not {told!r}")
        urgency = recommendation["urgency"]
        value = sorted_by(cells[4])
        self.tally.check(value == urgency, f"{self.name}: {name} is {urgency}, not {value}")
        told = cell_text(cells[4]).rsplit(" = ", 1)[-1]
        wanted = shown(urgency, self.language)
        self.tally.check(told == wanted, f"{self.name}: {name} is {wanted}, not {told!r}")


def check_study(gapscore, file, language, folder):
    report = Report(gapscore, ["report", str(file)], language, folder)
    page = report.check()
    code, output, errors = run(gapscore, "score", str(file), "--format", "json")
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
    ]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        gapscore = str(pathlib.Path(options.gapscore).resolve())
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [
                pool.submit(check, gapscore, subject, language, folder)
                for check, subjects in [(check_study, STUDIES), (check_other, others)]
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
