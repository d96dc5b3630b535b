"""The form for phones: by pyxform, and filled in as KoboToolbox exports answers."""

import pathlib
import tempfile
import unittest

import documents
import openpyxl
import place
from pyxform.xls2xform import convert

INSTRUMENTS = sorted((place.PROJECT / "instruments").glob("*.yaml"))
LANGUAGES = ["Bahasa Indonesia (id)", "English (en)"]

OFFICE = {"organisation": "Diskominfo", "system": "SiKePO", "region": "Batanghari"}
SOURCE = {"technique": "interview", "role": "Kepala bidang", "group": "pimpinan", "date": "2026-03-14"}
FINDINGS = [
    {"statement": "Jaringan sering putus", "quote": "Sinyal hilang", "locator": "menit 12.30",
     "dimension": "technology", "indicator": "technology/network", "risk": "no", "fit": "mostly",
     "frequency": "often", "impact": "hampers", "coverage": "some", "note": "menurut operator"},
    {"statement": "Server dikhawatirkan mati", "dimension": "technology",
     "indicator": "technology/server", "risk": "yes"},
    {"statement": "Data terlambat", "dimension": "information", "indicator": "information/timely",
     "risk": "no", "severity": "moderate"},
]


def rows(path, sheet):
    """The rows of a sheet by their columns."""
    [head, *rest] = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row)) for row in rest]


class Form:
    """A form as gapscore writes it, and answers to it as KoboToolbox exports them."""

    def __init__(self, path):
        self.survey = rows(path, "survey")
        self.choices = rows(path, "choices")

    def heading(self, question, path, language):
        name = question["name"]
        if language is None:
            return "/".join([*path, name])
        return question.get(f"label::{language}") or name

    def value(self, question, answers, language):
        value = answers.get(question["name"])
        if language is None or value is None or not question["type"].startswith("select_one "):
            return value
        for choice in self.choices:
            if choice["list_name"] == question["type"].split()[1] and choice["name"] == value:
                return choice[f"label::{language}"]
        raise AssertionError((question["name"], value))

    def questions(self):
        """Each question with the groups above it; whether it is in the repeat."""
        path = []
        for row in self.survey:
            if row["type"].startswith("begin_"):
                path.append(row["name"])
            elif row["type"].startswith("end_"):
                path.pop()
            else:
                yield row, list(path), "findings" in path

    def export(self, path, language):
        book = openpyxl.Workbook()
        main = book.active
        main.title = "Temuan"
        repeat = book.create_sheet("findings")
        once = [(q, p) for q, p, inside in self.questions() if not inside]
        each = [(q, p) for q, p, inside in self.questions() if inside]
        answers = {**OFFICE, **SOURCE, "findings_count": len(FINDINGS),
                   "gapscore_instrument": "heeks-itposmo"}
        main.append([self.heading(q, p, language) for q, p in once]
                    + ["_id", "_uuid", "_submission_time", "_submitted_by", "__version__", "_index"])
        main.append([self.value(q, answers, language) for q, _ in once]
                    + [77, "aa-bb", "2026-03-14T10:00:00", "budi.santoso", "v1", 1])
        repeat.append([self.heading(q, p, language) for q, p in each]
                      + ["_index", "_parent_table_name", "_parent_index", "_submission__uuid"])
        for number, finding in enumerate(FINDINGS, 1):
            repeat.append([self.value(q, finding, language) for q, _ in each]
                          + [number, "Temuan", 1, "aa-bb"])
        book.save(path)


class XLSForm(unittest.TestCase):
    def written(self, folder, source):
        path = pathlib.Path(folder) / "form.xlsx"
        run = place.gapscore("export", "xlsform", source, "-o", path)
        self.assertEqual(run.returncode, 0, run.stderr)
        return path

    def test_pyxform_accepts_the_form_of_every_instrument(self):
        self.assertTrue(INSTRUMENTS)
        for instrument in INSTRUMENTS:
            with self.subTest(instrument.name), tempfile.TemporaryDirectory() as folder:
                form = convert(str(self.written(folder, instrument)), validate=False)
                self.assertEqual(form.warnings, [])

    def test_pyxform_accepts_the_form_of_a_case(self):
        with tempfile.TemporaryDirectory() as folder:
            case = place.PROJECT / "cases" / "sikepo-batanghari.yaml"
            self.assertEqual(convert(str(self.written(folder, case)), validate=False).warnings, [])

    def test_answers_come_back_whole(self):
        for language in [None, *LANGUAGES]:
            with self.subTest(language=language), tempfile.TemporaryDirectory() as folder:
                root = pathlib.Path(folder)
                form = Form(self.written(folder, place.PROJECT / "instruments" / "heeks-itposmo.yaml"))
                form.export(root / "answers.xlsx", language)
                run = place.gapscore("import", root / "answers.xlsx", "-o", root / "case.yaml")
                self.assertEqual(run.returncode, 0, run.stderr)
                self.compare(root / "case.yaml")

    def compare(self, path):
        self.assertNotIn("budi", path.read_text(encoding="utf-8"))
        [case] = documents.read(path)
        for key, value in OFFICE.items():
            self.assertEqual(case["case"][key], value)
        self.assertEqual(case["case"]["instrument"], "heeks-itposmo")
        [source] = case["sources"]
        for key, value in SOURCE.items():
            self.assertEqual(source[key], value)
        self.assertEqual(len(case["findings"]), len(FINDINGS))
        for finding, answer in zip(case["findings"], FINDINGS):
            self.assertEqual(finding["source"], source["id"])
            self.assertEqual(finding["indicator"], answer["indicator"])
            self.assertEqual(finding.get("risk", False), answer["risk"] == "yes")
            for key in ["statement", "quote", "locator", "fit", "frequency", "impact", "coverage",
                        "severity", "note"]:
                self.assertEqual(finding.get(key), answer.get(key), key)
