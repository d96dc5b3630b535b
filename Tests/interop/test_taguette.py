"""A project that Taguette's own code made, in each of the forms that it exports."""

import csv
import pathlib
import subprocess
import sys
import tempfile
import unittest

import documents
import place


class Taguette(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.folder = pathlib.Path(cls.scratch.name)
        script = pathlib.Path(__file__).with_name("taguette_project.py")
        subprocess.run(
            [sys.executable, script, cls.folder], check=True, capture_output=True, timeout=300,
        )
        with open(cls.folder / "highlights.csv", newline="", encoding="utf-8") as file:
            cls.rows = list(csv.DictReader(file))

    def imported(self, name):
        """The findings of a case that is made of one of the files."""
        case = self.folder / f"{name}.yaml"
        run = place.gapscore(
            "import", self.folder / name, "-o", case, "--instrument", "heeks-itposmo",
            folder=self.folder,
        )
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        [document] = documents.read(case)
        return document["findings"]

    def quotes(self, name):
        """The words of each finding, each run of blanks as one space, sorted."""
        return sorted(
            " ".join((finding.get("quote") or finding["statement"]).split())
            for finding in self.imported(name)
        )

    def told(self):
        """The words of each row of Taguette's own table, sorted."""
        return sorted(" ".join(row["content"].split()) for row in self.rows)

    def test_its_table_gives_a_finding_a_row(self):
        self.assertEqual(self.quotes("highlights.csv"), self.told())

    def test_its_workbook_gives_the_same(self):
        self.assertEqual(self.quotes("highlights.xlsx"), self.told())

    def test_its_export_of_a_project_gives_the_same_and_agrees_with_its_documents(self):
        self.assertEqual(self.quotes("project.sqlite3"), self.told())
        run = place.gapscore(
            "import", self.folder / "project.sqlite3", "-o", self.folder / "dry.yaml", "--dry-run",
            "--instrument", "heeks-itposmo", folder=self.folder,
        )
        self.assertNotIn("has changed", run.stdout + run.stderr)

    def test_its_database_gives_the_same(self):
        self.assertEqual(self.quotes("server.sqlite3"), self.told())

    def test_its_code_book_is_read_and_has_no_findings(self):
        run = place.gapscore(
            "import", self.folder / "codebook.qdc", "--new-map", self.folder / "map.yaml",
            "--instrument", "heeks-itposmo", folder=self.folder,
        )
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        written = (self.folder / "map.yaml").read_text(encoding="utf-8")
        for name in ("technology.network", "tak dipakai"):
            self.assertIn(name, written)


if __name__ == "__main__":
    unittest.main()
