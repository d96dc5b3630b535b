"""A line of the results: what was measured, beside what, and what it may be at most."""

from dataclasses import dataclass
from statistics import median

from .pairs import middle

MEGABYTE = 1e6


@dataclass
class Limit:
    """What a value may be at most, or must be at least."""

    value: float
    unit: str = ""
    at_least: bool = False

    def __str__(self):
        number = f"{self.value:g}" if self.unit else f"{self.value:.2f}"
        return f"{'≥' if self.at_least else '≤'} {number}{self.unit}"

    def is_met_by(self, value):
        return value >= self.value if self.at_least else value <= self.value


@dataclass
class Line:
    what: str
    measured: str = "–"
    reference: str = "–"
    value: float | None = None
    span: str = "–"
    limit: Limit | None = None
    shows_value: bool = True
    is_missing: bool = False

    @property
    def cells(self):
        ratio = "–" if self.value is None or not self.shows_value else f"{self.value:.2f}"
        return [self.what, self.measured, self.reference, ratio, self.span, *self._verdict]

    @property
    def _verdict(self):
        limit = str(self.limit or "–")
        if self.is_missing:
            return [limit, "not measured"]
        if self.limit is None:
            return [limit, "–"]
        return [limit, "yes" if self.limit.is_met_by(self.value) else "**no**"]


def ratio_line(what, pairs, of, limit=None):
    """The ratio of two commands' times."""
    ratios = pairs.ratio(of)
    return Line(
        what, seconds(middle(pairs.measured, of)), seconds(middle(pairs.reference, of)),
        median(ratios), f"{min(ratios):.2f}–{max(ratios):.2f}", limit,
    )


def memory_line(what, runs, limit=None):
    """The most memory that any of the runs held at once: a limit is for the worst of them."""
    peaks = [run.peak / MEGABYTE for run in runs]
    span = f"{min(peaks):.1f}–{max(peaks):.1f} MB"
    return Line(
        what, f"{max(peaks):.1f} MB", value=max(peaks), span=span, limit=limit, shows_value=False
    )


def time_line(what, runs, limit=None):
    """How long a command takes on the clock, in the middle of its runs."""
    times = [run.wall for run in runs]
    span = f"{min(times):.2f}–{max(times):.2f} s"
    return Line(
        what, seconds(median(times)), value=median(times), span=span, limit=limit, shows_value=False
    )


def size_line(what, size, limit):
    size /= MEGABYTE
    return Line(what, f"{size:.2f} MB", value=size, limit=limit, shows_value=False)


def missing_line(what, why, limit=None):
    return Line(f"{what}: {why}", limit=limit, is_missing=True)


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"
