"""Runs the three ways from cases to a comparison: one process, GNU parallel, Spark."""

import os
import pathlib
import re
import subprocess
import sys
from typing import NamedTuple

from corpus import ROOT

FORMS = "html", "md", "json", "csv"
COMPARISONS = [f"comparison.{form}" for form in FORMS]
LOCAL = "local[2]"
# Two executors in processes of their own, each of which gets the program sent.
CLUSTER = "local-cluster[2,1,1024]"
# The quick compiler alone: the runs are too short for the thorough one to earn its time back.
QUICK = "-XX:TieredStopAtLevel=1"
SETTINGS = [
    "--conf", "spark.ui.enabled=false",
    "--conf", f"spark.driver.extraJavaOptions={QUICK}",
    "--conf", f"spark.executor.extraJavaOptions={QUICK}",
]  # fmt: skip


class Run(NamedTuple):
    """How a program ended and what it said."""

    status: int
    output: bytes
    errors: str


def run(command: list[str], folder: pathlib.Path, **environment: str) -> Run:
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, timeout=600
    )
    return Run(done.returncode, done.stdout, done.stderr.decode())


class Rollups:
    """The ways, with one program and a folder for what they leave behind."""

    def __init__(self, gapscore: str, scratch: pathlib.Path) -> None:
        self.gapscore = str(pathlib.Path(gapscore).resolve())
        self.scratch = scratch

    def one_process(self, cases: pathlib.Path, *arguments: str) -> Run:
        """A command of gapscore over a whole folder."""
        command, *options = arguments
        return run([self.gapscore, command, ".", *options], cases)

    def parallel(
        self, cases: pathlib.Path, results: pathlib.Path, view: str = "", language: str = "id"
    ) -> Run:
        script = str(ROOT / "examples" / "parallel" / "rollup.sh")
        options = ["-g", self.gapscore, "-v", view, "-l", language]
        return run([script, *options, str(cases), str(results), *COMPARISONS], self.scratch)

    def spark(
        self,
        cases: pathlib.Path,
        results: pathlib.Path,
        master: str,
        view: str = "",
        language: str = "id",
    ) -> Run:
        script = str(ROOT / "examples" / "spark" / "rollup.py")
        options = ["--gapscore", self.gapscore, "--lang", language]
        options += ["--view", view] if view else []
        command = ["spark-submit", "--master", master, *SETTINGS, script, str(cases), str(results)]
        # All that it opens stays on this machine, and all that it writes in the test's folder.
        done = run(
            [*command, *options, "--comparison", *COMPARISONS],
            self.scratch,
            PATH=f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}",
            SPARK_LOCAL_IP="127.0.0.1",
            SPARK_LOCAL_DIRS=str(self.scratch),
            SPARK_WORKER_DIR=str(self.scratch / "workers"),
        )
        # Spark puts a script's errors where its output goes.
        return Run(done.status, b"", done.errors + done.output.decode())


def faults(errors: str) -> str:
    """What one process says is wrong, without its word on files that only have warnings."""
    notice = r"[^\n]*: \d+ warnings?; 'gapscore check' shows them\n"
    return re.sub(rf"^{notice}", "", errors, flags=re.MULTILINE)


def files(folder: pathlib.Path) -> dict[str, bytes]:
    """The files below a folder by name, with what they hold."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}
