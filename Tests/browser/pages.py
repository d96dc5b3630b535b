"""The pages under test: the committed reports, and pages rendered for the test alone."""

import dataclasses
import fnmatch
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["id", "en"]
OFFICES = 60
NAME = "Dinas Pemberdayaan dan Perlindungan Masyarakat Kabupaten"
NAME_LENGTH = 60
WRONG_USAGE = 64
BRAND = ROOT / "examples/brand.yaml"
# The most that a leader reads, and the most that a whole study with its evidence may take on paper.
LEADER_SHEETS = 2
MOST_SHEETS = 16


@dataclasses.dataclass(frozen=True)
class Page:
    """A page to open, and what is expected of it on paper."""

    name: str
    file: pathlib.Path
    most_sheets: int | None = None
    summary_on_first_sheet: bool = False

    @property
    def url(self):
        return self.file.as_uri()


@dataclasses.dataclass(frozen=True)
class Rendering:
    """A page that gapscore has yet to write."""

    name: str
    command: list
    most_sheets: int | None = None

    def render(self, gapscore, folder):
        """The page, and why there is none if there is none."""
        file = folder / f"{self.name}.html"
        done = subprocess.run(
            [gapscore, *map(str, self.command), "--format", "html"],
            capture_output=True, encoding="utf-8",
        )
        if done.returncode == WRONG_USAGE:
            return None, f"skipped: unknown option: {done.stderr.strip().splitlines()[0]}"
        if done.returncode != 0:
            return None, f"gapscore: {done.stderr.strip()[:400]}"
        file.write_text(done.stdout, encoding="utf-8")
        return Page(self.name, file, most_sheets=self.most_sheets), None


def committed():
    """The reports of the repository."""
    found = []
    for file in sorted((ROOT / "reports").glob("*.html")):
        leader = ".leader." in file.name
        found.append(
            Page(
                file.name.removesuffix(".html"), file,
                most_sheets=LEADER_SHEETS if leader else MOST_SHEETS,
                summary_on_first_sheet=not leader,
            )
        )
    return found


def renderings(folder):
    """What to render: every option that changes a page, and the largest comparison."""
    sikepo = ROOT / "cases/sikepo-batanghari.yaml"
    ten_lines = ROOT / "examples/ten-lines.yaml"
    offices_of_regency = sorted((ROOT / "cases/example-regency").glob("*-2026.yaml"))
    rounds = sorted((ROOT / "cases/example-regency").glob("disdukcapil-*.yaml"))
    found = [
        Rendering("rendered.ten-lines.en", ["report", ten_lines, "--lang", "en"]),
        Rendering("rendered.by-group.en", ["report", sikepo, "--by", "group", "--lang", "en"]),
        Rendering(
            "rendered.view-heeks.id",
            ["report", ROOT / "cases/sumut-ekinerja.yaml", "--view", "heeks", "--lang", "id"],
        ),
        Rendering("rendered.sikepo.both", ["report", sikepo, "--lang", "both"]),
        Rendering("rendered.compare.both", ["compare", *offices_of_regency, "--lang", "both"]),
        Rendering("rendered.trend.both", ["trend", *rounds, "--lang", "both"]),
        Rendering(
            "rendered.plan.both",
            ["plan", *offices_of_regency, "--budget", "1500000000", "--year", "2027", "--lang", "both"],
        ),
        Rendering("rendered.plan-rkpd.id", ["plan", *offices_of_regency, "--columns", "rkpd", "--lang", "id"]),
        Rendering(
            "rendered.plan-status.both",
            ["plan", ROOT / "cases/example-regency", "--status", "--lang", "both"],
        ),
        Rendering(
            "rendered.regency-trend.both",
            ["trend", ROOT / "cases/example-regency", "--lang", "both"],
        ),
        Rendering(
            "rendered.planner.brand.id",
            ["report", sikepo, "--for", "planner", "--brand", BRAND, "--lang", "id"],
        ),
        Rendering(
            "rendered.only.en", ["report", sikepo, "--only", "gap-table,priorities", "--lang", "en"]
        ),
        Rendering("rendered.compare-60.en", ["compare", *offices(folder / "long"), "--lang", "en"]),
        Rendering(
            "rendered.compare-unbroken.id",
            ["compare", *offices(folder / "unbroken", 3, blank="_"), "--lang", "id"],
        ),
    ]
    for case in sorted((ROOT / "cases").glob("*.yaml")):
        for language in LANGUAGES:
            found.append(
                Rendering(
                    f"rendered.{case.stem}.leader.{language}",
                    ["report", case, "--for", "leader", "--lang", language],
                    most_sheets=LEADER_SHEETS,
                )
            )
            found.append(
                Rendering(
                    f"rendered.{case.stem}.leader.brand.{language}",
                    ["report", case, "--for", "leader", "--brand", BRAND, "--lang", language],
                    most_sheets=LEADER_SHEETS,
                )
            )
    # Offices with costs, owners and dates, in the language whose words are longer, under a letterhead of four lines.
    for case in sorted((ROOT / "cases/example-regency").glob("*.yaml")):
        found.append(
            Rendering(
                f"rendered.{case.stem}.leader.brand.id",
                ["report", case, "--for", "leader", "--brand", BRAND, "--lang", "id"],
                most_sheets=LEADER_SHEETS,
            )
        )
    return found


def offices(folder, count=OFFICES, blank=" "):
    """Cases of invented offices whose names are as long as names of offices get."""
    folder.mkdir(parents=True, exist_ok=True)
    models = sorted((ROOT / "cases/example-regency").glob("*-2026.yaml"))
    files = []
    for number in range(1, count + 1):
        digits = f"{number:03}"
        name = f"{NAME[:NAME_LENGTH - 1 - len(digits)]} {digits}".replace(" ", blank)
        assert len(name) == NAME_LENGTH, len(name)
        text = models[number % len(models)].read_text(encoding="utf-8")
        text = re.sub(r"(?m)^  id: .*", f"  id: kantor-{number:03}", text, count=1)
        text = re.sub(r"(?m)^  organisation: .*", f"  organisation: {name}", text, count=1)
        file = folder / f"kantor-{number:03}.yaml"
        file.write_text(text, encoding="utf-8")
        files.append(file)
    return files


def chosen(pages, patterns):
    """The pages or renderings whose names match one of the patterns; all when there are none."""
    return [page for page in pages if is_chosen(page.name, patterns)]


def is_chosen(name, patterns):
    """Whether a name matches one of the patterns, or there are none."""
    return not patterns or any(fnmatch.fnmatch(name, pattern) for pattern in patterns)
