"""Results as workbooks, by openpyxl and LibreOffice, beside the JSON of the same results."""

import csv
import functools
import itertools
import json
import pathlib
import subprocess
import tempfile
import unittest
import warnings

import openpyxl
import place

STUDY = "cases/sikepo-batanghari.yaml"
REGENCY = sorted(map(str, (place.PROJECT / "cases/example-regency").glob("*-2026.yaml")))
ROUNDS = [f"cases/example-regency/disdukcapil-{year}.yaml" for year in (2025, 2026)]
COMMANDS = {
    "score": ["score", STUDY, REGENCY[0], "--firmness"],
    "compare": ["compare", *REGENCY],
    "trend": ["trend", *ROUNDS],
    "plan": ["plan", *REGENCY, "--budget", "1500000000", "--year", "2027"],
    "regency-trend": ["trend", "cases/example-regency"],
    "audit": ["audit", STUDY],
    "agree": ["agree", STUDY],
}
LANGUAGES = ("id", "en")
# Semicolons, UTF-8, cells as they are shown, all sheets.
AS_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true,true,false,false,-1"
# What makes a user of LibreOffice an Indonesian one.
INDONESIAN = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop>
  </item>
</oor:items>
"""
# The sheets by their names in each language.
NAMES = {
    "gaps": {"id": "Matriks gap", "en": "Gaps"},
    "ratings": {"id": "Matriks tingkat", "en": "Ratings"},
    "offices": {"id": "Perangkat daerah", "en": "Offices"},
    "dimensions": {"id": "Dimensi", "en": "Dimensions"},
    "dimension details": {"id": "Rincian dimensi", "en": "Dimension details"},
    "details": {"id": "Rincian", "en": "Details"},
    "recurring": {"id": "Rekomendasi berulang", "en": "Recurring"},
    "pairs": {"id": "Pasangan belajar", "en": "Pairs"},
    "compared indicators": {"id": "Indikator", "en": "Indicators"},
    "indicator gaps": {"id": "Gap indikator", "en": "Indicator gaps"},
    "cases": {"id": "Kasus", "en": "Cases"},
    "indicators": {"id": "Indikator", "en": "Indicators"},
    "expectations": {"id": "Ketentuan desain", "en": "Expectations"},
    "recommendations": {"id": "Rekomendasi", "en": "Recommendations"},
    "closes": {"id": "Gap yang ditutup", "en": "What actions close"},
    "firmness": {"id": "Kekokohan", "en": "Firmness"},
    "drawn": {"id": "Penarikan ulang", "en": "Drawn again"},
    "by period": {"id": "Gap per periode", "en": "Gaps by period"},
    "periods": {"id": "Periode", "en": "Periods"},
    "ways": {"id": "Arah per dimensi", "en": "Dimensions"},
    "medians": {"id": "Nilai tengah", "en": "Medians"},
    "addressed": {"id": "Gap yang dituju", "en": "Addressed"},
    "done": {"id": "Yang sudah dikerjakan", "en": "What was done"},
    "trail": {"id": "Jejak temuan", "en": "Trail"},
    "sources": {"id": "Sumber", "en": "Sources"},
    "agreement": {"id": "Kesepakatan", "en": "Agreement"},
    "disagreements": {"id": "Perbedaan kode", "en": "Disagreements"},
    "coders": {"id": "Pengode", "en": "Coders"},
    "notes": {"id": "Keterangan", "en": "Notes"},
}


@functools.cache
def folder():
    made = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(made.cleanup)
    return pathlib.Path(made.name)


@functools.cache
def path(command, language):
    target = folder() / f"{command}-{language}.xlsx"
    run = place.gapscore(*COMMANDS[command], "--lang", language, "-o", target)
    assert run.returncode == 0, run.stderr
    return target


@functools.cache
def book(command, language):
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # of what openpyxl has to leave out
        return openpyxl.load_workbook(path(command, language))


@functools.cache
def data(command):
    run = place.gapscore(*COMMANDS[command], "--format", "json")
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def rows(command, language, sheet):
    """The rows below the headings, up to one without cells."""
    own = book(command, language)[NAMES[sheet][language]]
    return list(itertools.takewhile(any_cell, list(own.iter_rows(values_only=True))[1:]))


def any_cell(row):
    return any(cell is not None for cell in row)


class Cells(unittest.TestCase):
    """Each cell beside the JSON, in both languages; rows stand in its order, columns in a known one."""

    maxDiff = None

    def equal(self, command, sheet, columns, expected):
        """Whether the cells in some columns, counted from 0, are those expected."""
        expected = [tuple(row) for row in expected]
        self.assertTrue(expected)
        for language in LANGUAGES:
            with self.subTest(command=command, sheet=sheet, language=language):
                found = [tuple(row[c] for c in columns) for row in rows(command, language, sheet)]
                self.assertEqual(found, expected)

    def test_score(self):
        cases = data("score")
        self.equal("score", "cases", [0, 1, 2, 8, 9, 12, 13], [
            (
                case["case"]["id"], case["case"]["title"], case["case"]["organisation"],
                *(total(case, key) for key in ("gap", "of", "assessed", "provisional")),
            )
            for case in cases
        ])
        pairs = [(case, own) for case in cases for own in case["dimensions"]]
        self.equal("score", "dimensions", [0, 3, 11], [
            (case["case"]["id"], own["gap"], case["gapsAfterAll"][own["id"]]) for case, own in pairs
        ])
        self.equal("score", "dimension details", [0, 2, *range(7, 11), *range(12, 15), 16, 17, 18, 19, 21, 22], [
            (
                case["case"]["id"], own["code"], own["mean"], own["worst"],
                own["breadth"]["above"], own["breadth"]["of"], len(own["risks"]),
                *(own["evidence"][key] for key in ("sources", "techniques")),
                own["evidence"]["stretchedFindings"], len(own["evidence"]["conflicts"]),
                *(own["evidenceOfAll"][key] for key in ("sources", "techniques")),
                own["evidenceOfAll"]["stretchedFindings"], len(own["evidenceOfAll"]["conflicts"]),
            )
            for case, own in pairs
        ])
        self.equal("score", "indicators", [0, 3, 7], [
            (case["case"]["id"], entry["gap"], len(entry["findings"]))
            for case, own in pairs for entry in own["indicators"]
        ])
        self.equal("score", "expectations", [0, 2, 4, 6], [
            (case["case"]["id"], entry["id"], entry["gap"], len(entry["findings"]))
            for case, own in pairs for entry in own["expectations"]
        ])
        advice = [(case, entry) for case in cases for entry in case["recommendations"]]
        self.equal("score", "recommendations", [0, 1, 2, 7, 18, 19], [
            (
                case["case"]["id"], entry["rank"], entry["id"], entry["urgency"],
                entry.get("firstShare"), entry.get("priorityShare"),
            )
            for case, entry in advice
        ])
        self.equal("score", "closes", [0, 1, 3, 4], [
            (case["case"]["id"], entry["id"], closing["from"], closing["to"])
            for case, entry in advice for closing in entry.get("closes", [])
        ])
        self.equal("score", "firmness", [0, 3, 4, 5, 6, 7, 9], [
            (case["case"]["id"], *firmness(own)) for case, own in pairs
        ])
        self.equal("score", "drawn", [0, 3], [
            (case["case"]["id"], share)
            for case, own in pairs
            for share in ((own["firmness"] or {}).get("bootstrap") or {}).values()
        ])

    def test_compare(self):
        comparison = data("compare")
        cells = {
            case["id"]: [dimension["cells"][place]["gap"] for dimension in comparison["dimensions"]]
            for place, case in enumerate(comparison["cases"])
        }
        self.equal("compare", "gaps", [0, 2, *range(3, 12)], [
            (case["organisation"], case["system"], case["rank"], total(case, "gap"), *cells[case["id"]])
            for case in comparison["cases"]
        ])
        self.equal("compare", "offices", [0, 3, 5, 6, 8, 9, 10, 11], [
            (
                case["organisation"], case["rank"], total(case, "gap"), total(case, "of"), case["id"],
                case["period"].get("from"), case["period"].get("to"), case["instrument"],
            )
            for case in comparison["cases"]
        ])
        self.equal("compare", "dimensions", [3, 4, 5, 6], [
            (own["assessed"], own["median"], own["min"], own["max"])
            for own in comparison["dimensions"]
        ])
        self.equal("compare", "details", [2, 9], [
            (own["cells"][place]["gap"], case["id"])
            for place, case in enumerate(comparison["cases"]) for own in comparison["dimensions"]
        ])
        offices = {case["id"]: case["organisation"] for case in comparison["cases"]}
        self.equal("compare", "pairs", [1, 2, 5], [
            (
                offices[pair["case"]],
                next(cell["gap"] for cell in own["cells"] if cell["case"] == pair["case"]),
                next((cell["gap"] for cell in own["cells"] if cell["case"] in pair["mentors"]), None),
            )
            for own in comparison["dimensions"] for pair in own["pairs"]
        ])
        self.equal("compare", "compared indicators", [3, 4, 5, 6, 7], [
            (own["aboveSmall"], own["assessed"], own["median"], own["min"], own["max"])
            for own in comparison["indicators"]
        ])
        gaps = [
            {cell["case"]: cell["gap"] for cell in own["cells"]} for own in comparison["indicators"]
        ]
        self.equal("compare", "indicator gaps", range(3, 3 + len(gaps)), [
            tuple(own.get(case["id"]) for own in gaps) for case in comparison["cases"]
        ])
        self.equal("compare", "recurring", [0, 1], [
            (entry["strategy"], len(entry["cases"])) for entry in comparison["recurring"]
        ])

    def test_compared_words_are_those_of_the_json(self):
        yes = {"id": ("tidak", "ya"), "en": ("no", "yes")}
        offices = {case["id"]: case["organisation"] for case in data("compare")["cases"]}
        for language in LANGUAGES:
            for row, own in zip(rows("compare", language, "dimensions"), data("compare")["dimensions"]):
                self.assertEqual(row[1], yes[language][own["systemic"]])
                self.assertEqual(row[8] or "", ", ".join(offices[id] for id in own["mentors"]))
                self.assertEqual(row[9] or "", ", ".join(offices[id] for id in own["leastFar"]))

    def test_trend(self):
        trend = data("trend")
        count = len(trend["periods"])
        self.equal("trend", "by period", [*range(1, count + 2)], [
            (*own["gaps"], own["change"]) for own in trend["dimensions"]
        ])
        self.equal("trend", "periods", [1, 2, 3, 4], [
            (period["from"], period["to"], period["case"], gap)
            for period, gap in zip(trend["periods"], trend["total"]["gaps"])
        ])
        for language in LANGUAGES:
            own = book("trend", language)[NAMES["by period"][language]]
            last = [cell.value for cell in own[own.max_row]]
            self.assertEqual(last[1:count + 2], [*trend["total"]["gaps"], trend["total"]["change"]])
            # It is not sorted or filtered with the dimensions.
            self.assertLess(openpyxl.utils.range_boundaries(own.auto_filter.ref)[3], own.max_row - 1)

    def test_regency_trend(self):
        trend = data("regency-trend")
        count = len(trend["periods"])

        def ways(tally):
            moved = [tally[way][kind] for way in ("improved", "worsened")
                     for kind in ("beyondNoise", "withinNoise", "untold")]
            return (*moved, tally["unchanged"], tally["notComparable"])

        self.equal("regency-trend", "ways", range(1, 9), map(ways, trend["dimensions"]))
        self.equal(
            "regency-trend", "addressed", range(1, 9), map(ways, (trend["addressed"], trend["notAddressed"]))
        )
        self.equal("regency-trend", "medians", range(1, count + 3), [
            (own["medians"]["offices"], *own["medians"]["gaps"], own["medians"]["change"])
            for own in trend["dimensions"]
        ])
        self.equal("regency-trend", "offices", range(count + 3), [
            (own["organisation"], own["system"], *own["total"]["gaps"], own["total"]["change"])
            for own in trend["offices"]
        ])
        self.equal("regency-trend", "details", [0, *range(3, count + 4)], [
            (office["organisation"], *own["gaps"], own["change"])
            for office in trend["offices"] for own in office["dimensions"]
        ])
        self.equal("regency-trend", "done", [0, 2, 7, 8, 9], [
            (action["organisation"], action["id"], gap["from"], gap["to"], gap["change"])
            for action in trend["actions"] for gap in action["gaps"]
        ])

    def test_audit(self):
        trail = data("audit")
        criteria = list(trail["rows"][0]["criteria"])
        first = 5 + 2 * len(criteria)
        values = [6 + 2 * place for place in range(len(criteria))]
        columns = [0, 1, 2, 3, *values, first + 2, first + 4, first + 5, first + 8, first + 13]
        self.equal("audit", "trail", columns, [
            (
                row["finding"], row["line"], row["column"], row["source"],
                *((row["criteria"][name] or {}).get("value") for name in criteria),
                row["gap"], row["voice"], row["voiceFindings"], row["indicatorGap"], row["share"],
            )
            for row in trail["rows"]
        ])
        self.equal("audit", "sources", [0], [(source["id"],) for source in trail["sources"]])

    def test_agree(self):
        agreement = data("agree")
        keys = ("units", "pairable", "percent", "alpha")
        variables = agreement["variables"] + [
            variable for entry in agreement["dimensions"] for variable in entry["variables"]
        ]
        self.equal("agree", "agreement", [0, 4, 5, 6, 7, 8, 9, 12, 13, 14], [
            (
                agreement["case"], *(own[key] for key in keys), *(own["alphaInterval"] or (None, None)),
                own["kappa"], own["weightedKappa"], own["fleiss"],
            )
            for own in variables
        ])
        self.equal("agree", "disagreements", [0, 1, 4], [
            (agreement["case"], entry["finding"], entry["distance"])
            for entry in agreement["disagreements"]
        ])
        self.equal("agree", "coders", [1, 2, 3], [
            (entry["coder"], entry["difference"], entry["units"]) for entry in agreement["tendencies"]
        ])


def total(case, key):
    return case["total"] and case["total"][key]


def firmness(dimension):
    """What the sheet of firmness holds in numbers."""
    own = dimension["firmness"]
    if own is None:
        return (None,) * 6
    kept = (own["bootstrap"] or {}).get(dimension["computedRating"])
    return (kept, own["rubric"], own["unassessed"], *(own["interval"] or (None, None)), own["speakers"])


class Looks(unittest.TestCase):
    """What a reader of a spreadsheet meets."""

    def all_sheets(self):
        for command in COMMANDS:
            for language in LANGUAGES:
                for sheet in book(command, language):
                    with self.subTest(command=command, sheet=sheet.title, language=language):
                        yield sheet

    def test_headings_stay_on_top_and_filter(self):
        for sheet in self.all_sheets():
            self.assertRegex(sheet.freeze_panes, r"^[A-Z]+2$")
            first, top, last, bottom = openpyxl.utils.range_boundaries(sheet.auto_filter.ref)
            self.assertEqual((first, top, last), (1, 1, sheet.max_column))
            self.assertGreaterEqual(bottom, 1)
            self.assertFalse(sheet.merged_cells.ranges)
            headings = [cell.value for cell in sheet[1]]
            self.assertTrue(all(headings))
            self.assertEqual(len(set(headings)), len(headings))

    def test_columns_hold_cells_of_one_kind(self):
        for sheet in self.all_sheets():
            for column in sheet.iter_cols(min_row=2, max_row=openpyxl.utils.range_boundaries(sheet.auto_filter.ref)[3]):
                kinds = {cell.data_type for cell in column if cell.value is not None}
                # What coders chose may be a step, or a number between two.
                if sheet.title not in NAMES["disagreements"].values():
                    self.assertLessEqual(len(kinds), 1, column[0].coordinate)

    def test_decimals_show_at_most_four(self):
        shown = {"General", "0.00##", "0.00%", "#,##0", "0.00", "yyyy\\-mm\\-dd"}
        for sheet in self.all_sheets():
            self.assertLessEqual({cell.number_format for row in sheet for cell in row}, shown)
            for cell in (cell for row in sheet for cell in row if isinstance(cell.value, float)):
                self.assertNotEqual(cell.number_format, "General", cell.coordinate)

    def test_all_columns_have_a_width(self):
        for sheet in self.all_sheets():
            for column in range(1, sheet.max_column + 1):
                width = sheet.column_dimensions[openpyxl.utils.get_column_letter(column)].width
                self.assertTrue(5 <= width <= 100, width)

    def test_they_print_across_the_page(self):
        for sheet in self.all_sheets():
            self.assertEqual(sheet.page_setup.orientation, "landscape")
            self.assertIn(sheet.page_setup.fitToWidth, (1, 2, 3))
            self.assertTrue(sheet.sheet_properties.pageSetUpPr.fitToPage)


class InIndonesian(unittest.TestCase):
    """LibreOffice writes each sheet as an Indonesian setting shows it."""

    @classmethod
    def setUpClass(cls):
        cls.folder = folder() / "csv"
        cls.folder.mkdir()
        user = folder() / "office" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(INDONESIAN, encoding="utf-8")
        books = [str(path(command, "id")) for command in COMMANDS]
        subprocess.run(
            [
                "soffice", "--headless", f"-env:UserInstallation=file://{folder()}/office",
                "--convert-to", AS_CSV, "--outdir", str(cls.folder), *books,
            ],
            check=True, capture_output=True, timeout=300,
        )

    def test_numbers_have_a_decimal_comma_and_headings_are_there(self):
        for command in COMMANDS:
            for sheet in book(command, "id"):
                with self.subTest(command=command, sheet=sheet.title):
                    self.check(sheet, self.folder / f"{command}-id-{sheet.title}.csv")

    def check(self, sheet, file):
        with open(file, encoding="utf-8", newline="") as stream:
            shown = list(csv.reader(stream, delimiter=";"))
        self.assertEqual(shown[0], [cell.value for cell in sheet[1]])
        self.assertGreaterEqual(len(shown), sheet.max_row)
        for row, cells in zip(sheet.iter_rows(), shown):
            for cell, text in zip(row, cells):
                if isinstance(cell.value, (int, float)):
                    share = 100 if cell.number_format.endswith("%") else 1
                    plain = text.rstrip("%").replace(".", "").replace(",", ".")
                    places = 2 if share == 100 else 4
                    self.assertAlmostEqual(
                        float(plain), cell.value * share, delta=0.51 * 10**-places, msg=cell.coordinate
                    )
                    if cell.number_format in ("0.00##", "0.00%"):
                        self.assertRegex(text, r"^-?\d+,\d{2,4}%?$", cell.coordinate)


if __name__ == "__main__":
    unittest.main()
