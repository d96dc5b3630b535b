"""What is measured, by the names it is asked for: each row gives one line of the results or more."""

import json
from pathlib import Path

from . import imports, portfolio
from .corpus import RESULTS, read_once
from .line import Limit, Line, memory_line, missing_line, ratio_line, size_line, time_line
from .pairs import Together, cpu, in_turn, wall
from .run import Failure
from .tools import instructions

PEERS = Path(__file__).resolve().parent.parent / "peers"
MEMORY = Limit(32, " MB")
# Twice as much may take n log n, which is 2.2 times as long at most; the rest is for what the machine adds.
DOUBLE = Limit(2.6)
GROWTH_PAIRS = 3


class Rows:
    def __init__(self, tools, corpus, page, runner, scratch, pairs, heavy_pairs, large_peers):
        self.tools = tools
        self.page = page
        self.corpus = corpus
        self.runner = runner
        self.scratch = scratch
        self.pairs = pairs
        self.heavy_pairs = heavy_pairs
        self.large_peers = large_peers
        self.all = {
            "score": self.score,
            "score-pipe": self.score_pipe,
            "instructions": self.instructions,
            "compare": self.compare,
            "threads": self.threads,
            "report-cold": self.report_cold,
            "report-html": lambda: self._large_report("html"),
            "report-markdown": lambda: self._large_report("markdown"),
            "compare-page": self.compare_page,
            "import": self.imports,
            "plan": self.plan,
            "score-xlsx": lambda: self._results("score", "xlsx"),
            "audit-xlsx": lambda: self._results("audit", "xlsx"),
            "report-docx": lambda: self._results("report", "docx"),
            "audit-growth": self.audit_growth,
            "findings-growth": lambda: self._report_growth("findings"),
            "recommendations-growth": lambda: self._report_growth("recommendations"),
            "compare-growth": self.compare_growth,
            "trend-growth": self.trend_growth,
            "check": self.check,
            "score-medium": self.score_medium,
            "render": self.render,
            "start-up": self.start_up,
            "yams": self.yams,
            "pydantic": self.pydantic,
            "workbench": lambda: self.page.lines(self.scratch, self.runner.seconds),
        }

    def missing_for(self, names):
        """What is not there yet of what some rows need: the page's needs no program, and the others no page."""
        missing = self.page.missing if "workbench" in names else []
        return missing if set(names) == {"workbench"} else missing + self.tools.missing + self.corpus.missing

    # What has a limit.

    def score(self):
        read_once([self.corpus.large])
        pairs = in_turn(
            self.heavy_pairs,
            self._run(*self.tools.on_threads(1, "score", self.corpus.large, "--format", "jsonl")),
            self._run(self.tools.floor, self.corpus.large),
        )
        yield ratio_line("score 100 MB / floor, processor time", pairs, cpu, Limit(1.20))
        yield memory_line("score 100 MB, peak memory", pairs.measured, MEMORY)

    def score_pipe(self):
        command = [self.tools.gapscore, "score", "-", "--format", "jsonl"]
        run = self.runner.run(command, feed=self.corpus.large)
        yield memory_line("score 100 MB through a pipe, peak memory", [run], MEMORY)

    def instructions(self):
        command = self.tools.on_threads(1, "score", self.corpus.medium, "--format", "jsonl")
        ours = instructions(command, self.scratch)
        floor = instructions([self.tools.floor, self.corpus.medium], self.scratch)
        yield Line(
            "score 1 MB / floor, instructions", f"{ours / 1e6:.1f} M", f"{floor / 1e6:.1f} M",
            ours / floor, limit=Limit(1.25),
        )

    def compare(self):
        halves = self.corpus.halves(self.scratch)
        floors = [[self.tools.floor, f"@{half}"] for half in halves]
        read_once(self.corpus.offices.iterdir())
        pairs = in_turn(
            self.heavy_pairs,
            self._run(*self._compare_offices(2)),
            lambda: Together(self.runner.at_once(floors)),
        )
        yield ratio_line(
            "compare 20,000 offices on two threads / two floors, wall", pairs, wall, Limit(1.25)
        )
        yield memory_line("compare 20,000 offices, peak memory", pairs.measured, MEMORY)

    def threads(self):
        what = "compare 20,000 offices on one thread / on two, wall"
        limit = Limit(1.75, at_least=True)
        if not self.tools.knows("compare", "--threads"):
            yield missing_line(what, "this gapscore has no --threads", limit)
            return
        read_once(self.corpus.offices.iterdir())
        pairs = in_turn(
            self.heavy_pairs,
            self._run(*self._compare_offices(1)),
            self._run(*self._compare_offices(2)),
        )
        yield ratio_line(what, pairs, wall, limit)

    def report_cold(self):
        pairs = in_turn(
            self.pairs,
            self._run(self.tools.gapscore, "report", self.corpus.small, "--format", "html"),
            self._run(self.tools.python, PEERS / "report.py", self.corpus.small),
            warm_up=True,
        )
        yield ratio_line(
            "report of 25 findings / PyYAML and Jinja2, wall", pairs, wall, Limit(0.10)
        )
        yield memory_line("report of 25 findings, peak memory", pairs.measured, Limit(15, " MB"))

    def compare_page(self):
        page = self.scratch / "offices.html"
        command = [self.tools.gapscore, "compare", "--format", "html", *self.corpus.some_offices()]
        run = self.runner.run(command, output=page)
        page.unlink()
        yield size_line("compare 1,200 offices, size of the page", run.printed, Limit(3, " MB"))

    def imports(self):
        what = {
            "rows.xlsx": f"a workbook of {imports.ROWS:,} rows", "rows.csv": f"a table of {imports.ROWS:,} rows",
            "codings.qdpx": f"a project of {imports.CODINGS:,} codings (QDPX)",
            "codings.qda": f"a project of {imports.CODINGS:,} codings (QualCoder)",
        }
        for path in imports.made(self.corpus.imports):
            read_once([path])
            name, case = what[path.name], self.scratch / "case.yaml"
            # A map needs all that is in the file, and makes no case of it.
            reading = [self.tools.gapscore, "import", path, "--new-map", "-"]
            runs = [self.runner.run(reading, output=case) for _ in range(self.pairs)]
            yield time_line(f"reading {name}, wall", runs, Limit(2, " s"))
            yield memory_line(f"reading {name}, peak memory", runs, Limit(100, " MB"))
            whole = [self.tools.gapscore, "import", path, "--technique", "interview"]
            runs = [self.runner.run(whole, output=case) for _ in range(self.pairs)]
            yield time_line(f"a case of {name}, wall", runs)
            yield memory_line(f"a case of {name}, peak memory", runs)
            case.unlink()

    def plan(self):
        folder, file = portfolio.made(self.corpus.portfolio), self.scratch / "plan.json"
        read_once(folder.iterdir())
        command = [self.tools.gapscore, "plan", folder, "--budget", str(portfolio.BUDGET), "-o", file]
        runs = [self.runner.run(command) for _ in range(self.pairs)]
        choice = json.loads(file.read_text())["choice"]
        file.unlink()
        what = f"plan of {portfolio.OFFICES * portfolio.ACTIONS} actions of {portfolio.OFFICES} offices"
        yield time_line(f"{what}, wall", runs, Limit(2, " s"))
        yield memory_line(f"{what}, peak memory", runs)
        missed, fall = choice["mayMissAtMost"], choice["fall"]
        yield Line(
            f"{what}, what another choice may close more / closed", f"{missed:.3f}", f"{fall:.2f}", missed / fall, "–",
            Limit(0.01),
        )

    def _results(self, command, format):
        read_once([self.corpus.results])
        file = self.scratch / f"results.{format}"
        runs = [
            self.runner.run([self.tools.gapscore, command, self.corpus.results, "-o", file])
            for _ in range(self.pairs)
        ]
        what = f"{command} of {RESULTS:,} findings as {format}"
        yield time_line(f"{what}, wall", runs, Limit(2, " s"))
        yield memory_line(f"{what}, peak memory", runs, Limit(200, " MB"))
        file.unlink()

    # How what takes long grows with its input: twice as much, beside half.

    def audit_growth(self):
        for format in ["json", "csv", "markdown"]:
            yield self._growth(
                f"audit as {format}", "findings", "audit", "--format", format
            )

    def _report_growth(self, what):
        for format in ["markdown", "html"]:
            for reader in ["leader", "planner", "researcher"]:
                yield self._growth(
                    f"report for a {reader} as {format}", what,
                    "report", "--format", format, "--for", reader,
                )

    def _growth(self, name, what, *command):
        counts = sorted(count for known, count in self.corpus.growing if known == what)
        runs = [
            self._run(self.tools.gapscore, *command, self.corpus.growing[what, count])
            for count in counts
        ]
        title = f"{name}, {counts[1]:,} {what} / {counts[0]:,}, processor time"
        return self._growth_line(title, runs)

    def compare_growth(self):
        folders = [self.corpus.half_of_the_offices(self.scratch), self.corpus.offices]
        for format in ["table", "json", "csv", "markdown", "html"]:
            runs = [
                self._run(*self.tools.on_threads(1, "compare", folder, "--format", format))
                for folder in folders
            ]
            yield self._growth_line(
                f"compare as {format}, 20,000 offices / 10,000, processor time", runs
            )

    def trend_growth(self):
        counts = [1_000, 2_000]
        folders = [self.corpus.rounds(count, self.scratch) for count in counts]
        for format in ["table", "json", "markdown", "html"]:
            runs = [
                self._run(self.tools.gapscore, "trend", folder, "--format", format)
                for folder in folders
            ]
            yield self._growth_line(
                f"trend as {format}, 2,000 rounds / 1,000, processor time", runs
            )

    def _growth_line(self, title, runs):
        half, whole = runs
        return ratio_line(title, in_turn(GROWTH_PAIRS, whole, half), cpu, DOUBLE)

    # What is only told.

    def check(self):
        yield self._beside_floor("check 1 MB / floor, processor time", "check")

    def score_medium(self):
        yield self._beside_floor(
            "score 1 MB / floor, processor time", "score", "--format", "jsonl"
        )

    def render(self):
        yield self._beside_floor(
            "report of 1 MB as HTML / floor, processor time", "report", "--format", "html"
        )

    def start_up(self):
        pairs = in_turn(
            self.pairs, self._run(self.tools.gapscore, "--version"), self._run(self.tools.floor),
            warm_up=True,
        )
        yield ratio_line("start-up / a C program's, wall", pairs, wall)

    def yams(self):
        yield from self._peer("Yams into structures", [self.tools.yams])

    def pydantic(self):
        yield from self._peer(
            "PyYAML's C loader and pydantic", [self.tools.python, PEERS / "ingest.py"]
        )

    # How.

    def _run(self, *command):
        return lambda: self.runner.run(command)

    def _compare_offices(self, threads):
        return self.tools.on_threads(
            threads, "compare", self.corpus.offices, "--format", "json"
        )

    def _beside_floor(self, what, command, *options):
        pairs = in_turn(
            self.pairs,
            self._run(self.tools.gapscore, command, self.corpus.medium, *options),
            self._run(self.tools.floor, self.corpus.medium),
            warm_up=True,
        )
        return ratio_line(what, pairs, cpu)

    def _large_report(self, format):
        page = self.scratch / "report"
        command = [self.tools.gapscore, "report", self.corpus.large, "--format", format]
        run = self.runner.run(command, output=page)
        page.unlink()
        yield Line(
            f"report of 100 MB as {format}, peak memory / bytes printed",
            f"{run.peak / 1e6:.0f} MB", f"{run.printed / 1e6:.0f} MB", run.peak / run.printed,
            limit=Limit(2.5),
        )

    def _peer(self, name, command):
        sizes = [("1 MB", self.corpus.medium, self.pairs)]
        if self.large_peers:
            sizes.append(("100 MB", self.corpus.large, 1))
        for size, path, count in sizes:
            pairs = in_turn(
                count, self._run(*command, path), self._run(self.tools.floor, path), warm_up=count > 1
            )
            yield ratio_line(f"{name}, {size} / floor, processor time", pairs, cpu)


def lines_of(name, row):
    """A row's lines; a row that fails is told, and the others go on."""
    try:
        yield from row()
    except Failure as failure:
        yield missing_line(name, str(failure))
