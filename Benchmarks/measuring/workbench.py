"""The workbench's page in a browser: its size, and how long people wait for it."""

import json
import re
import subprocess
from pathlib import Path
from statistics import median, quantiles

from .line import Limit, Line, missing_line, seconds, size_line
from .run import Failure

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "Benchmarks/workbench/measure.py"
CASE = ROOT / "cases/sikepo-batanghari.yaml"
FEW_FINDINGS, MANY_FINDINGS = 62, 500
MEGABYTE = 1e6

PAGE_SIZE = Limit(2, " MB")
PACKED_SIZE = Limit(1.5, " MB")
FIRST_USE = Limit(1, " s")
FEW, MANY = Limit(50, " ms"), Limit(150, " ms")
REPORT = Limit(1, " s")
MEMORY = Limit(100, " MB")


class WorkbenchPage:
    """The built page, and the Python that drives a browser."""

    def __init__(self, built):
        self.page = built / "workbench/gapscore.html"
        self.packed = built / "workbench/gapscore.html.gz"
        self.python = built / "browser-environment/bin/python"

    @property
    def missing(self):
        return [path for path in (self.page, self.packed, self.python) if not path.exists()]

    def lines(self, scratch, seconds):
        """What is measured; a run may take so many seconds."""
        yield size_line("workbench, size of the page", self.page.stat().st_size, PAGE_SIZE)
        yield size_line("workbench, size of the page, packed by gzip", self.packed.stat().st_size, PACKED_SIZE)
        many = scratch / "many-findings.yaml"
        many.write_text(with_findings(CASE.read_text(), MANY_FINDINGS))
        found = self._measured(many, seconds)
        for slower, times in found["opening"].items():
            what = f"workbench, first use possible, page from disk{on_processor(int(slower))}"
            yield wait_line(what, times, None if int(slower) > 1 else FIRST_USE, median)
        for case in found["worked"]:
            yield from case_lines(case)
        memory = found["memory"]
        used = (memory["script"] + memory["modules"]) / MEGABYTE
        yield Line(
            f"workbench, script's objects and modules' memory after {memory['actions']} actions",
            f"{used:.1f} MB", value=used, span=f"{memory['script'] / MEGABYTE:.1f} MB are objects", limit=MEMORY,
            shows_value=False,
        )

    def _measured(self, many, seconds):
        command = [self.python, SCRIPT, self.page, CASE, many]
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"not done after {seconds} s") from None
        if run.returncode != 0:
            raise Failure((run.stderr.strip().splitlines() or ["no message"])[-1])
        return json.loads(run.stdout)


def case_lines(case):
    """What was measured in one case; limits hold on these machines as they are."""
    slower, is_small = case["slower"], case["case"] == CASE.name
    most, report = (None, None) if slower > 1 else (FEW if is_small else MANY, REPORT)
    of = f"{FEW_FINDINGS if is_small else MANY_FINDINGS} findings{on_processor(slower)}"
    yield wait_line(f"workbench, a step chosen → gap and diagnostics shown, {of}", case["steps"], most, nearly_all)
    yield wait_line(f"workbench, a finding left → ratings shown, {of}", case["moves"], most, nearly_all)
    what = f"workbench, the step of reports chosen → report shown, {of}"
    if case["reports"]:
        yield wait_line(what, case["reports"], report, median)
    else:
        yield missing_line(what, "this page has no report", report)


def on_processor(slower):
    return f", processor slowed {slower} times" if slower > 1 else ""


def wait_line(what, times, limit, held):
    """How long people wait, in milliseconds: the middle, and what `held` makes of all times against the limit."""
    value = held(times)
    if limit and limit.unit == " s":
        value /= 1000
    return Line(
        what, seconds(median(times) / 1000), value=value,
        span=f"{seconds(nearly_all(times) / 1000)} in 95 %", limit=limit, shows_value=False,
    )


def nearly_all(times):
    """What 95 of 100 times do not exceed."""
    return quantiles(times, n=20, method="inclusive")[-1]


def with_findings(text, count):
    """A case with so many findings: its own again and again, each with an id and a statement of its own."""
    before, rest = text.split("\nfindings:\n", 1)
    block, after = re.split(r"\n(?=[a-z]+:\n)", rest, maxsplit=1)
    # A finding goes from its id to the next.
    findings = re.split(r"(?m)^(?=  - id: )", block)[1:]
    made = []
    for number in range(count):
        finding = findings[number % len(findings)].rstrip("\n")
        if number >= len(findings):
            finding = re.sub(r"(?<=- id: )\S+", f"F{number + 1}", finding, count=1)
            finding = re.sub(r"(?m)^(    statement: .*)$", rf"\1 ({number + 1})", finding, count=1)
        made.append(finding)
    return f"{before}\nfindings:\n" + "\n".join(made) + f"\n{after}"
