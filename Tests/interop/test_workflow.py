"""The workflow for GitHub: by the schema of workflows, and its commands run."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import documents
import place

WORKFLOW = place.PROJECT / "examples" / "github" / "check-cases.yaml"


class Workflow(unittest.TestCase):
    def setUp(self):
        [self.workflow] = documents.read(WORKFLOW)
        self.steps = [step for job in self.workflow["jobs"].values() for step in job["steps"]]

    def test_it_is_a_workflow(self):
        run = place.validated(None, WORKFLOW, options=["--builtin-schema", "vendor.github-workflows"])
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_it_may_write_results_and_little_else(self):
        [job] = self.workflow["jobs"].values()
        self.assertEqual(job["permissions"], {"contents": "read", "security-events": "write"})

    def test_it_builds_as_the_readme_says(self):
        readme = (place.PROJECT / "README.md").read_text(encoding="utf-8")
        makefile = (place.PROJECT / "Makefile").read_text(encoding="utf-8")
        commands = "\n".join(step.get("run", "") for step in self.steps)
        self.assertIn("make build", commands)
        self.assertIn("\nbuild:\n", makefile)
        self.assertIn("sudo install .build/release/gapscore /usr/local/bin/", readme)
        self.assertIn("install .build/release/gapscore /usr/local/bin/", commands)

    def check_step(self):
        [step] = [step for step in self.steps if "gapscore check" in step.get("run", "")]
        return step

    def test_the_upload_takes_what_the_check_writes(self):
        [upload] = [step for step in self.steps if "upload-sarif" in step.get("uses", "")]
        self.assertRegex(upload["uses"], r"^github/codeql-action/upload-sarif@v\d+$")
        self.assertIn(f"-o {upload['with']['sarif_file']}", self.check_step()["run"])
        # It must go on where the check found errors, and not where there is nothing to upload.
        self.assertIn("hashFiles", upload["if"])
        self.assertIn("!cancelled()", upload["if"])

    def run_check(self, *cases):
        with self.place_of(cases) as root:
            run = self.run_step(self.check_step(), root)
            written = root / re.search(r"-o (\S+)", self.check_step()["run"])[1]
            return run.returncode, json.loads(written.read_text(encoding="utf-8"))["runs"][0]

    @contextlib.contextmanager
    def place_of(self, cases):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "bin").mkdir()
            (root / "bin" / "gapscore").symlink_to(place.PROGRAM)
            (root / "cases").mkdir()
            for case in cases:
                shutil.copy(case, root / "cases")
            yield root

    def run_step(self, step, root, **variables):
        # In a container without bash the runner takes sh.
        return subprocess.run(
            ["sh", "-e", "-c", step["run"]], cwd=root,
            env={**os.environ, "PATH": f"{root / 'bin'}:{os.environ['PATH']}", **variables},
            capture_output=True, text=True, timeout=60, check=False,
        )

    def test_the_check_runs(self):
        case = place.PROJECT / "cases" / "sikepo-batanghari.yaml"
        status, run = self.run_check(case)
        self.assertEqual(status, 0)
        self.assertEqual(run["artifacts"][0]["location"]["uri"], f"cases/{case.name}")

    def test_a_mistake_fails_the_check_and_is_written(self):
        status, run = self.run_check(place.PROJECT / "examples" / "mistake.yaml")
        self.assertEqual(status, 1)
        self.assertIn("unknown-step", {result["ruleId"] for result in run["results"]})

    def test_ratings_are_held_to_limits(self):
        [step] = [step for step in self.steps if "--at-most" in step.get("run", "")]
        self.assertIn("GAPSCORE_AT_MOST", step["if"])
        self.assertIn("GAPSCORE_AT_MOST", step["env"]["LIMITS"])
        with self.place_of([place.PROJECT / "cases" / "sikepo-batanghari.yaml"]) as root:
            kept = self.run_step(step, root, LIMITS="dimension=medium total=28")
            self.assertEqual(kept.returncode, 0, kept.stderr)
            # The study rates technology medium.
            broken = self.run_step(step, root, LIMITS="dimension=medium technology=small-medium")
            self.assertEqual(broken.returncode, 1, broken.stderr)
            self.assertIn("Technology: medium", broken.stderr)
