"""The files that everything is measured on."""

import os
import re
from datetime import date, timedelta

FIRST_ROUND = date(1980, 1, 1)

SIDE_BY_SIDE = 1200
# So many findings has a case whose results are written for an office program.
RESULTS = 10_000
# Up to how many of what a case is measured: half as many, and as many.
MANY = {"findings": 200_000, "recommendations": 10_000}


class Corpus:
    """A folder that the generator filled: one case of 25 findings, of 1 MB, of 100 MB, and 20,000."""

    def __init__(self, folder):
        self.small = folder / "small.yaml"
        self.medium = folder / "medium.yaml"
        self.large = folder / "large.yaml"
        self.offices = folder / "offices"
        self.imports = folder / "imports"
        self.portfolio = folder / "portfolio"
        self.results = folder / f"{RESULTS}-findings.yaml"
        self.growing = {
            (what, count): folder / f"{count}-{what}.yaml"
            for what, most in MANY.items()
            for count in (most // 2, most)
        }

    @property
    def missing(self):
        return [
            path
            for path in (
                self.small, self.medium, self.large, self.offices, self.results,
                *self.growing.values(),
            )
            if not path.exists()
        ]

    def some_offices(self):
        """As many offices as a page is still read with."""
        return sorted(self.offices.iterdir())[:SIDE_BY_SIDE]

    def half_of_the_offices(self, folder):
        """A folder with every other office; links out of it would not be read."""
        half = folder / "half"
        half.mkdir(exist_ok=True)
        for office in sorted(self.offices.iterdir())[::2]:
            os.link(office, half / office.name)
        return half

    def rounds(self, count, folder):
        """A folder with one office at so many times, a day each."""
        rounds = folder / f"{count}-rounds"
        rounds.mkdir(exist_ok=True)
        text = self.small.read_text()
        head = re.search(r"^  id: (.*)$", text, re.MULTILINE)
        for number in range(count):
            day = FIRST_ROUND + timedelta(days=number)
            own = text.replace(head[0], f"  id: {head[1]}-{number}", 1)
            own = own.replace("    from: 2026-01\n", f"    from: {day}\n", 1)
            own = own.replace("    to: 2026-06\n", f"    to: {day}\n", 1)
            (rounds / f"{number:05}.yaml").write_text(own)
        return rounds

    def halves(self, folder):
        """Two lists of every other office each, so that both are as much work."""
        offices = sorted(self.offices.iterdir())
        lists = []
        for half in range(2):
            path = folder / f"half-{half + 1}.txt"
            path.write_text("".join(f"{office}\n" for office in offices[half::2]))
            lists.append(path)
        return lists


def read_once(paths):
    """Reads files, so that no measurement pays for the disk."""
    for path in paths:
        with open(path, "rb") as file:
            while file.read(1 << 20):
                pass
