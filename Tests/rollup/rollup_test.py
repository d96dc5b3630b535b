"""Rolls up 2,000 cases with Spark, with GNU parallel and by one process, and holds their bytes together.

Usage: rollup_test.py GAPSCORE [TEST…]

Needs what `make spark-test` installs, and runs with the Python that has PySpark.
"""

import json
import pathlib
import re
import sys
import tempfile
import unittest

import duckdb

sys.dont_write_bytecode = True
import corpus  # noqa: E402
from broken import broken  # noqa: E402
from rollups import CLUSTER, FORMS, LOCAL, Rollups, Run, faults, files  # noqa: E402

COUNT = 2000
EXAMPLE = corpus.ROOT / "examples" / "duckdb"
GAPSCORE = sys.argv.pop(1) if len(sys.argv) > 1 else ""


class RollupTest(unittest.TestCase):
    """A folder for each class of tests, and the ways to roll up."""

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.rollups = Rollups(GAPSCORE, cls.folder)

    @classmethod
    def roll_up(
        cls, cases: pathlib.Path, view: str = "", language: str = "id", executors: bool = False
    ) -> None:
        """Runs each way over a folder of cases."""
        masters = {"spark": LOCAL} | ({"executors": CLUSTER} if executors else {})
        cls.results = {way: cls.folder / way for way in ["parallel", *masters]}
        cls.runs = {"parallel": cls.rollups.parallel(cases, cls.results["parallel"], view, language)}
        for way, master in masters.items():
            cls.runs[way] = cls.rollups.spark(cases, cls.results[way], master, view, language)

    def one_process(self, cases: pathlib.Path, *arguments: str) -> Run:
        """What one process writes and says, which succeeds."""
        run = self.rollups.one_process(cases, *arguments)
        self.assertEqual(run.status, 0, run.errors[-4000:])
        return run

    def each(self) -> list[tuple[str, pathlib.Path]]:
        """The ways with their results, all of which succeeded."""
        for way, run in self.runs.items():
            self.assertEqual(run.status, 0, f"{way}: {run.errors[-4000:]}")
        return list(self.results.items())

    def same(self, found: bytes, expected: bytes, what: str) -> None:
        """Compares without printing megabytes."""
        self.assertTrue(expected, f"{what}: there is nothing to compare with")
        self.assertTrue(found == expected, f"{what} differs")

    def compared(self, cases: pathlib.Path, *options: str) -> None:
        """Holds the comparisons of all ways against those of one process."""
        for form in FORMS:
            name = self.folder / f"one.{form}"
            self.one_process(cases, "compare", *options, "--output", str(name))
            for way, results in self.each():
                found = (results / f"comparison.{form}").read_bytes()
                self.same(found, name.read_bytes(), f"{way}: {form}")


class ManyCases(RollupTest):
    """Cases with broken ones among them."""

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.sound = corpus.sound(cls.folder / "sound", COUNT)
        cls.mixed = corpus.mixed(cls.folder / "mixed", COUNT)
        cls.roll_up(cls.mixed, executors=True)

    def test_comparisons_are_those_of_one_process(self) -> None:
        self.compared(self.mixed, "--keep-going")

    def test_comparison_holds_all_cases_and_names_all_that_is_left_out(self) -> None:
        left_out = sorted(pathlib.PurePath(name).name for name in broken())
        for way, results in self.each():
            comparison = json.loads((results / "comparison.json").read_bytes())
            self.assertEqual(len(comparison["cases"]), COUNT, way)
            self.assertEqual([entry["file"] for entry in comparison["leftOut"]], left_out, way)

    def test_further_comparisons_need_no_further_roll_up(self) -> None:
        options = ["--keep-going", "--lang", "en", "--group-by", "region", "--alias", "--format"]
        for form in ["html", "table"]:
            expected = self.one_process(self.mixed, "compare", *options, form).output
            for way, results in self.each():
                kept = ["--scores", str(results / "scores.jsonl"), *options, form]
                found = self.one_process(results / "broken", "compare", *kept).output
                self.same(found, expected, f"{way}: {form}")

    def test_scores_are_those_of_one_process(self) -> None:
        expected = self.one_process(self.sound, "score", "--format", "jsonl").output
        for way, results in self.each():
            self.same((results / "scores.jsonl").read_bytes(), expected, f"{way}: scores")

    def test_what_is_wrong_is_what_one_process_says(self) -> None:
        said = self.one_process(self.mixed, "compare", "--keep-going", "--format", "json").errors
        expected = faults(said)
        for name in broken():
            shown = re.escape(name.replace("\x1b", r"\u{1B}"))
            self.assertRegex(expected, rf"(?m)^{shown}:\d+:\d+: error: ")
        for way, results in self.each():
            self.assertMultiLineEqual((results / "broken.txt").read_text(), expected, way)

    def test_broken_files_lie_beside_the_results_as_they_were(self) -> None:
        for way, results in self.each():
            self.assertEqual(files(results / "broken"), broken(), way)

    def test_nothing_else_is_left(self) -> None:
        expected = {"broken", "broken.txt", "scores.jsonl", *(f"comparison.{form}" for form in FORMS)}
        for way, results in self.each():
            self.assertEqual({path.name for path in results.iterdir()}, expected, way)


class ManyDocuments(RollupTest):
    """The valid cases as documents of one file, in the order of their files."""

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.sound = corpus.sound(cls.folder / "sound", COUNT)
        scored = cls.rollups.one_process(cls.sound, "score", "--format", "jsonl")
        cls.lines = [json.loads(line) for line in scored.output.splitlines()]
        order = [line["case"]["id"] for line in cls.lines]
        cls.roll_up(corpus.documents(cls.folder / "documents", COUNT, order))

    def test_comparisons_are_those_of_as_many_files(self) -> None:
        self.compared(self.sound)

    def test_scores_differ_in_nothing_but_where_a_case_stands(self) -> None:
        expected = [placeless(line) for line in self.lines]
        self.assertEqual(len(expected), COUNT)
        for way, results in self.each():
            lines = (results / "scores.jsonl").read_bytes().splitlines()
            self.assertTrue([placeless(json.loads(line)) for line in lines] == expected, way)

    def test_nothing_is_left_out(self) -> None:
        for way, results in self.each():
            self.assertEqual((results / "broken.txt").read_bytes(), b"", way)
            self.assertFalse((results / "broken").exists(), way)


class SeveralTheories(RollupTest):
    """Studies of several theories, read in Heeks' terms, and one that cannot be."""

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.cases = corpus.studies(cls.folder / "studies")
        cls.roll_up(cls.cases, view="heeks", language="en")

    def test_comparisons_are_those_of_one_process(self) -> None:
        self.compared(self.cases, "--view", "heeks", "--lang", "en", "--keep-going")

    def test_what_has_no_crosswalk_lies_beside_the_results(self) -> None:
        for way, results in self.each():
            self.assertEqual(list(files(results / "broken")), ["lain.yaml"], way)
            self.assertIn("no crosswalk", (results / "broken.txt").read_text(), way)


class Rows(RollupTest):
    """The rated cases as rows, in DuckDB."""

    def rows(self, cases: pathlib.Path) -> duckdb.DuckDBPyRelation:
        """What the example's query finds in some cases."""
        self.one_process(cases, "score", "--output", str(self.folder / "scores.csv"))
        query = (EXAMPLE / "medium-by-region.sql").read_text()
        return duckdb.sql(query.replace("scores.csv", str(self.folder / "scores.csv")))

    def test_the_query_finds_what_the_cases_say(self) -> None:
        cases = corpus.sound(self.folder / "sound", 300)
        lines = self.one_process(cases, "score", "--format", "jsonl").output.splitlines()
        ratings: dict[tuple[str | None, str], list[str]] = {}
        for line in map(json.loads, lines):
            for entry in line["dimensions"]:
                own = ratings.setdefault((line["case"]["region"], entry["id"]), [])
                own += [entry["rating"]] if entry["rating"] else []
        found = {(region, name): rest for region, name, *rest in self.rows(cases).fetchall()}
        self.assertEqual(found.keys(), ratings.keys())
        for place, own in ratings.items():
            assessed, percent = found[place]
            self.assertEqual(assessed, len(own), place)
            if own:
                share = 100 * own.count("medium") / len(own)
                self.assertAlmostEqual(percent, share, delta=0.5, msg=str(place))
            else:
                self.assertIsNone(percent, place)

    def test_the_example_prints_what_its_page_shows(self) -> None:
        found = str(self.rows(corpus.regency(self.folder / "regency"))).strip()
        self.assertIn(found, (EXAMPLE / "README.md").read_text())


class Failures(RollupTest):
    """What is no fault of a case ends the whole, and leaves no comparison."""

    def test_cases_that_cannot_be_compared_leave_their_scores(self) -> None:
        self.roll_up(corpus.twice(self.folder / "twice"))
        for way, run in self.runs.items():
            self.assertEqual(run.status, 1, way)
            self.assertIn("case 'kantor-00001' is given more than once: ", run.errors, way)
            self.assertIn("scores.jsonl:1, scores.jsonl:3", run.errors, way)
            self.assertEqual(sorted(files(self.results[way])), ["broken.txt", "scores.jsonl"], way)

    def test_a_program_that_fails_leaves_nothing(self) -> None:
        cases = corpus.sound(self.folder / "few", 5)
        program = self.folder / "gapscore"
        program.write_text("#!/bin/sh\necho the disk is on fire >&2\nexit 74\n")
        program.chmod(0o755)
        own, self.rollups.gapscore = self.rollups.gapscore, str(program)
        self.addCleanup(setattr, self.rollups, "gapscore", own)
        self.roll_up(cases)
        self.assertEqual(self.runs["parallel"].status, 74)
        self.assertNotEqual(self.runs["spark"].status, 0)
        for way, run in self.runs.items():
            self.assertIn("the disk is on fire", run.errors, way)
            self.assertFalse(self.results[way].exists(), way)

    def test_results_that_are_there_are_kept(self) -> None:
        cases = corpus.sound(self.folder / "others", 3)
        kept = corpus.write(self.folder / "kept", {"scores.jsonl": b"mine"})
        runs = [self.rollups.parallel(cases, kept), self.rollups.spark(cases, kept, LOCAL)]
        for run in runs:
            self.assertNotEqual(run.status, 0)
            self.assertIn("is there already", run.errors)
        self.assertEqual(files(kept), {"scores.jsonl": b"mine"})


def placeless(line: dict) -> dict:
    """A scored case without its file, the file's hash, and the places of warnings in it."""
    places = "line", "column", "endLine", "endColumn"
    case = {name: line["case"][name] for name in line["case"] if name not in ("file", "sha256")}
    warnings = [{k: v for k, v in entry.items() if k not in places} for entry in line["warnings"]]
    return line | {"case": case, "warnings": warnings}


if __name__ == "__main__":
    if not GAPSCORE:
        sys.exit(__doc__)
    outcome = unittest.main(verbosity=2, exit=False).result
    failed = len(outcome.failures) + len(outcome.errors)
    print(f"{outcome.testsRun - failed} passed, {failed} failed")
    sys.exit(0 if outcome.wasSuccessful() else 1)
