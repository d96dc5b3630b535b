"""The workbooks of `export` by openpyxl: every cell, lists, locks and panes, as a spreadsheet has them."""

import csv
import io
import pathlib
import re
import tempfile
import unittest
import warnings

import openpyxl
import place

STUDY = place.PROJECT / "cases" / "sikepo-batanghari.yaml"
SHEETS = {
    "id": ["Kasus", "Sumber", "Temuan", "Aturan", "Daftar"],
    "en": ["Case", "Sources", "Findings", "Rules", "Lists"],
}
LANGUAGES = ("id", "en")


class Sheet(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, "sheet.xlsx")

    def export(self, *arguments):
        # A sheet is written over no file, as a coder may have filled it in.
        self.path.unlink(missing_ok=True)
        run = place.gapscore("export", *arguments, "-o", self.path)
        self.assertEqual(run.returncode, 0, run.stderr)
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # of what openpyxl has to leave out
            return openpyxl.load_workbook(self.path)

    def exported_rows(self, *arguments):
        run = place.gapscore("export", *arguments, "--format", "csv")
        self.assertEqual(run.returncode, 0, run.stderr)
        return list(csv.reader(io.StringIO(run.stdout, newline="")))

    def test_its_sheets_are_protected_and_the_lists_hidden(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                book = self.export("sheet", STUDY, "--lang", language)
                self.assertEqual(book.sheetnames, SHEETS[language])
                self.assertTrue(all(sheet.protection.sheet for sheet in book))
                states = [sheet.sheet_state for sheet in book]
                self.assertEqual(states, ["visible"] * 4 + ["hidden"])
                self.assertEqual(book.worksheets[2].freeze_panes, "D2")

    def test_its_findings_equal_those_as_text(self):
        for arguments in (["sheet", STUDY], ["sheet", STUDY, "--coder", "Z"], ["findings", STUDY]):
            with self.subTest(arguments=arguments):
                book = self.export(*arguments, "--lang", "en")
                sheet = book["Findings"]
                rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.values]
                expected = self.exported_rows(*arguments, "--lang", "en")
                self.assertEqual(len(rows), len(expected))
                if arguments[0] == "sheet":
                    self.assertEqual(rows, expected)

    def test_lists_are_there_and_hold_what_is_filled_in(self):
        for subject in (STUDY, "heeks-itposmo", "heeks-2003"):
            for language in LANGUAGES:
                with self.subTest(subject=str(subject), language=language):
                    self.check_lists(self.export("sheet", subject, "--lang", language))

    def check_lists(self, book):
        sheet = book.worksheets[2]
        checked = 0
        for rule in sheet.data_validations.dataValidation:
            self.assertLessEqual(len(rule.prompt or ""), 255)
            self.assertLessEqual(len(rule.promptTitle or ""), 32)
            if rule.type != "list":
                continue
            name, cells = re.fullmatch(r"'(.+)'!(.+)", rule.formula1).groups()
            words = [row[0].value for row in book[name][cells]]
            if name in ("Daftar", "Lists"):
                self.assertTrue(all(words))
            for cell in (cell for area in rule.cells.ranges for cell in area.cells):
                value = sheet.cell(*cell).value
                checked += 1
                if value and rule.errorStyle != "warning":
                    self.assertIn(value, words)
        self.assertGreater(checked, 100)

    def test_only_what_a_coder_fills_in_is_unlocked(self):
        book = self.export("sheet", STUDY, "--coder", "Z", "--lang", "en")
        head, *rows = book["Findings"].iter_rows()
        given = {"ID", "Source", "Statement", "Quote", "Page or time"}
        for row in rows:
            for name, cell in zip(head, row):
                self.assertEqual(cell.protection.locked, name.value in given, cell.coordinate)
                if name.value not in given:
                    self.assertIsNone(cell.value, cell.coordinate)
        facts = {row[0].value: row[1] for row in book["Case"].iter_rows()}
        self.assertEqual(facts["Coder"].value, "Z")
        self.assertFalse(facts["Coder"].protection.locked)
        self.assertTrue(facts["Case ID"].protection.locked)

    def test_no_cell_is_a_formula(self):
        case = STUDY.read_text(encoding="utf-8").replace("statement: ", "statement: =1+1 ")
        path = self.path.with_suffix(".yaml")
        path.write_text(case, encoding="utf-8")
        book = self.export("sheet", path)
        begin = [row[2] for row in book["Temuan"].iter_rows() if str(row[2].value).startswith("=")]
        self.assertTrue(begin)
        self.assertEqual({cell.data_type for cell in begin} - {"s", "f"}, set())
        # openpyxl takes any text with '=' for a formula when it reads; the file itself has none.
        self.assertTrue(all(cell.quotePrefix for cell in begin))


if __name__ == "__main__":
    unittest.main()
