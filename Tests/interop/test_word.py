"""Reports as Word documents by other programs: python-docx, a port of Microsoft's validator, pandoc, LibreOffice."""

import json
import pathlib
import re
import subprocess
import tempfile
import unittest
import zipfile

import docx
import place
from lxml import etree
from openxml_audit import OpenXmlValidator
from word_pages import Page, collapsed

CASES = sorted((place.PROJECT / "cases").glob("*.yaml"))
STUDY = place.PROJECT / "cases" / "sikepo-batanghari.yaml"
ROUNDS = sorted((place.PROJECT / "cases" / "example-regency").glob("disdukcapil-*.yaml"))
OFFICES = sorted((place.PROJECT / "cases" / "example-regency").glob("*-2026.yaml"))
BRAND = place.PROJECT / "examples" / "brand.yaml"
LANGUAGES = ("id", "en")

# What is written, by the arguments that ask for it.
REPORTS = {
    **{case.stem: ["report", case] for case in CASES},
    "leader": ["report", STUDY, "--for", "leader", "--brand", BRAND],
    "groups": ["report", STUDY, "--by", "group"],
    "studies": ["compare", *CASES, "--view", "heeks"],
    "offices": ["compare", *OFFICES],
    "rounds": ["trend", *ROUNDS],
    "regency": ["trend", place.PROJECT / "cases" / "example-regency"],
    "coders": ["agree", STUDY],
    "instrument": ["instrument", "show", "heeks-itposmo"],
}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def lines(document, style):
    """The paragraphs of a style, in order."""
    return [collapsed(line.text) for line in document.paragraphs if line.style.name == style]


def is_of_data(table):
    return table.style.name != "Gap Figure Panels"


def of_each(check):
    """Checks every document, beside the page of the same report."""
    def test(self):
        for (name, language), path in sorted(self.written.items()):
            with self.subTest(report=name, language=language):
                check(self, pathlib.Path(f"{path}.docx"), language)
    return test


def page_of(path):
    return Page(path.with_suffix(".html").read_text(encoding="utf-8"))


class Word(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.written = {}
        for name, arguments in REPORTS.items():
            for language in LANGUAGES:
                for ending in ("docx", "html"):
                    path = cls.folder / f"{name}.{language}.{ending}"
                    run = place.gapscore(*arguments, "--lang", language, "-o", path)
                    assert run.returncode == 0, run.stderr
                cls.written[name, language] = cls.folder / f"{name}.{language}"

    @of_each
    def test_tables_headings_and_captions_are_those_of_the_page(self, path, language):
        document = docx.Document(path)
        page = page_of(path)
        self.assertEqual(lines(document, "Title"), [page.title])
        headings = [
            (int(line.style.name[-1]), collapsed(line.text))
            for line in document.paragraphs if line.style.name.startswith("Heading ")
        ]
        self.assertEqual(headings, page.headings)
        self.assertEqual(lines(document, "Caption"), page.captions)
        tables = [
            [[collapsed(cell.text) for cell in row.cells] for row in table.rows]
            for table in document.tables if is_of_data(table)
        ]
        self.assertEqual(len(tables), len(page.tables))
        for table, expected in zip(tables, page.tables):
            self.assertEqual(table, expected)
        self.assertEqual(len(document.inline_shapes), page.figures)

    @of_each
    def test_a_validator_finds_no_fault(self, path, language):
        # Parts that Word itself writes, and that no document needs (ECMA-376, part 1, 11.3).
        needless = re.compile("A required relationship type '.*/(fontTable|theme)' is missing")
        errors = [str(error) for error in OpenXmlValidator().validate(str(path)).errors]
        self.assertEqual([error for error in errors if not needless.search(error)], [])

    @of_each
    def test_captions_are_counted_by_fields(self, path, language):
        document = docx.Document(path)
        words = {"id": ("Tabel", "Gambar"), "en": ("Table", "Figure")}[language]
        counted = {word: [] for word in words}
        for line in document.paragraphs:
            if line.style.name != "Caption":
                continue
            [field] = line._p.iter(f"{W}instrText")
            word = re.fullmatch(r" SEQ (\w+) \\\* ARABIC ", field.text)[1]
            counted[word].append(int(re.match(rf"{word} (\d+)\. ", line.text)[1]))
        for numbers in counted.values():
            self.assertEqual(numbers, list(range(1, len(numbers) + 1)))

    @of_each
    def test_links_lead_to_bookmarks(self, path, language):
        body = docx.Document(path).element.body
        names = [mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")]
        starts = [mark.get(f"{W}id") for mark in body.iter(f"{W}bookmarkStart")]
        ends = [mark.get(f"{W}id") for mark in body.iter(f"{W}bookmarkEnd")]
        self.assertEqual(len(set(starts)), len(starts))
        self.assertEqual(sorted(starts), sorted(ends))
        self.assertEqual(len({name.lower() for name in names}), len(names))
        for name in names:
            self.assertRegex(name, r"^[A-Za-z]\w{0,39}$")
        anchors = {link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")}
        self.assertLessEqual(anchors, set(names))

    @of_each
    def test_properties_say_what_it_is(self, path, language):
        document = docx.Document(path)
        page = page_of(path)
        self.assertEqual(collapsed(document.core_properties.title), page.title)
        self.assertIn(document.core_properties.language, LANGUAGES)
        styles = document.styles.element
        [tag] = styles.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val")
        self.assertEqual(tag, {"id": "id-ID", "en": "en-GB"}[language])

    @of_each
    def test_each_picture_has_words(self, path, language):
        for shape in docx.Document(path).inline_shapes:
            self.assertTrue(shape._inline.docPr.get("descr"))

    @of_each
    def test_all_parts_are_well_formed_and_all_that_they_lead_to_is_there(self, path, language):
        with zipfile.ZipFile(path) as archive:
            self.assertIsNone(archive.testzip())
            names = set(archive.namelist())
            for name in names:
                if name.endswith((".xml", ".rels", ".svg")):
                    etree.fromstring(archive.read(name))
                if name.startswith("word/_rels/"):
                    for relation in etree.fromstring(archive.read(name)):
                        self.assertIn("word/" + relation.get("Target"), names)

    @of_each
    def test_pandoc_reads_tables_and_headings(self, path, language):
        run = subprocess.run(
            ["pandoc", "--from", "docx", "--to", "json", str(path)],
            capture_output=True, text=True, timeout=300, check=False,
        )
        self.assertEqual(run.returncode, 0, run.stderr)
        blocks = json.loads(run.stdout)["blocks"]
        page = page_of(path)
        headings = [
            (block["c"][0], collapsed(words(block["c"][2])))
            for block in blocks if block["t"] == "Header"
        ]
        self.assertEqual(headings, page.headings)
        read = sum(block["t"] == "Table" for block in blocks)
        self.assertEqual(read, len(docx.Document(path).tables))

    def test_libreoffice_prints_it(self):
        documents = [f"{path}.docx" for path in self.written.values()]
        run = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless",
             "--convert-to", "pdf", "--outdir", str(self.folder), *documents],
            capture_output=True, text=True, timeout=900, check=False,
        )
        self.assertEqual(run.returncode, 0, run.stderr)
        self.check_prints()

    @of_each
    def check_prints(self, path, language):
        told = subprocess.run(
            ["pdftotext", "-layout", str(path.with_suffix(".pdf")), "-"],
            capture_output=True, text=True, timeout=60, check=True,
        ).stdout
        printed = "".join(told.split())
        for _, heading in page_of(path).headings:
            self.assertIn("".join(heading.split()), printed)


def words(pieces):
    """The text of pandoc's pieces of a line."""
    text = ""
    for piece in pieces:
        content = piece.get("c")
        match piece["t"]:
            case "Str":
                text += content
            case "Space" | "SoftBreak" | "LineBreak":
                text += " "
            case "Emph" | "Strong" | "SmallCaps" | "Underline":
                text += words(content)
            case "Span" | "Link" | "Quoted":
                text += words(content[1])
            case "Code":
                text += content[1]
    return text


if __name__ == "__main__":
    unittest.main()
