"""How often the 90% interval over those who speak covers the true gap, by simulation.

Usage: coverage.py      prints a Markdown table and writes Tests/Fixtures/reference/coverage.json

A simulated case is one dimension with four indicators and n sources of weight 1, all interviews, so
that all of them speak. Each has a voice on an indicator with a probability of 0.7, and always on one at
least; so voices are missing, as they are in studies. The sources are drawn independently from a
population whose mean voice on each indicator is known, and the true gap is what the aggregation makes
of these four means: the mean of the largest two under `two-worst`, of all under `mean`.

Three populations have voices of any value. A source says on indicator j

    mean(j) + habit + error(j)      habit uniform within ±1, once per source; error uniform within ±2

so its voices hang together, as those of one who is content or discontent with everything do. They have
a standard deviation of 1.29, and never leave the scale: nothing is cut off, and the means are exact.

    alike       4.5, 4.5, 4.5, 4.5: the largest two of four estimates are nearly always too large
    different   6.5, 5.0, 3.5, 3.0: which two are the largest is hardly in doubt
    close       5.5, 5.0, 4.5, 4.0: it often is

In two more, *alike, steps* and *different, steps*, voices are steps of the severity ladder, 1, 3, 5, 7
and 9, since one finding judged by it is all that many sources have to say. The place of the step is

    place(j) + habit + error(j)     both -1, 0 or 1 with the probabilities 1/4, 1/2 and 1/4

kept within the ladder, with the places 2, 2, 2, 2 or 3, 2, 1, 1 (counted from 0); the means are worked
out from all nine outcomes.

The interval is the method's: the reported gap ± t(0.95, n - 1) standard errors of the jackknife, cut at
0 and 10. Where all speak alike there is none (`none` counts these cases), and the other shares are of
the cases that have one: covered, and the true gap below or above the interval; then the mean error of
the computed gap, and the interval's mean width. With 20,000 cases a share of 90% is known to ±0.4
points. Before it is used, the simulation's arithmetic is compared with that of firmness.py.
"""

import itertools
import json
import pathlib
import sys

import numpy
from scipy.stats import t as student

sys.dont_write_bytecode = True
import firmness  # noqa: E402
from method import Case  # noqa: E402

CASES = 20_000
SIZES = 3, 5, 8, 20
WAYS = "two-worst", "mean"
SPEAKS = 0.7
STEPS = numpy.array([1.0, 3.0, 5.0, 7.0, 9.0])
SHIFTS, SHIFT_SHARES = (-1, 0, 1), (0.25, 0.5, 0.25)
FILE = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "reference" / "coverage.json"


class AnyValue:
    """A population whose voices have any value."""

    def __init__(self, *means):
        self.means = numpy.array(means)

    def voices(self, random, shape):
        habit = random.uniform(-1, 1, (*shape, 1))
        return self.means + habit + random.uniform(-2, 2, (*shape, len(self.means)))


class Steps:
    """A population whose voices are steps of the ladder."""

    def __init__(self, *places):
        self.places = numpy.array(places)
        shares = dict(zip(SHIFTS, SHIFT_SHARES))
        self.means = sum(
            self.at(self.places + habit + error) * shares[habit] * shares[error]
            for habit, error in itertools.product(SHIFTS, SHIFTS)
        )

    def at(self, places):
        return STEPS[places.clip(0, len(STEPS) - 1)]

    def voices(self, random, shape):
        habit = random.choice(SHIFTS, (*shape, 1), p=SHIFT_SHARES)
        error = random.choice(SHIFTS, (*shape, len(self.places)), p=SHIFT_SHARES)
        return self.at(self.places + habit + error)


POPULATIONS = {
    "alike": AnyValue(4.5, 4.5, 4.5, 4.5),
    "different": AnyValue(6.5, 5.0, 3.5, 3.0),
    "close": AnyValue(5.5, 5.0, 4.5, 4.0),
    "alike, steps": Steps(2, 2, 2, 2),
    "different, steps": Steps(3, 2, 1, 1),
}


def simulated(population, random, cases, size):
    """Voices by case, source and indicator; nan where a source says nothing."""
    voices = population.voices(random, (cases, size))
    heard = random.random(voices.shape) < SPEAKS
    silent = ~heard.any(axis=2)
    heard[silent, random.integers(voices.shape[2], size=silent.sum())] = True
    return numpy.where(heard, voices, numpy.nan)


def aggregated(way, gaps):
    """The dimension's gap from those of the indicators, which stand in the last axis."""
    rows = numpy.moveaxis(gaps, -1, 0).reshape(gaps.shape[-1], -1)
    return firmness.aggregate_all(way, rows, [1.0] * len(rows)).reshape(gaps.shape[:-1])


def intervals(way, voices):
    """For each case the computed gap, and the interval's ends: nan where there is none."""
    size = voices.shape[1]
    heard = ~numpy.isnan(voices)
    said = numpy.where(heard, voices, 0.0)
    sums, counts = said.sum(axis=1), heard.sum(axis=1)
    with numpy.errstate(invalid="ignore"):
        gap = aggregated(way, sums / counts)
        others = (sums[:, numpy.newaxis] - said) / (counts[:, numpy.newaxis] - heard)
    without = aggregated(way, others)
    spread = ((without - without.mean(axis=1, keepdims=True)) ** 2).sum(axis=1)
    error = numpy.sqrt((size - 1) / size * spread)
    half = numpy.where(error < firmness.NO_SPREAD, numpy.nan, student.ppf(0.95, size - 1) * error)
    return gap, (gap - half).clip(0, 10), (gap + half).clip(0, 10)


def rows():
    random = numpy.random.default_rng(2026)
    for name, population in POPULATIONS.items():
        for size in SIZES:
            voices = simulated(population, random, CASES, size)
            for way in WAYS:
                true = float(aggregated(way, population.means))
                yield {"population": name, "aggregation": way, "speak": size, "true": true} | (
                    coverage(true, *intervals(way, voices))
                )


def coverage(true, gap, low, high):
    there = ~numpy.isnan(low)
    gap, low, high = gap[there], low[there], high[there]
    below, above = (true < low - 1e-9).mean(), (true > high + 1e-9).mean()
    return {
        "none": float(1 - there.mean()),
        "covers": float(1 - below - above),
        "below": float(below),
        "above": float(above),
        "bias": float((gap - true).mean()),
        "width": float((high - low).mean()),
    }


# The same by the reference implementation


def as_case(voices):
    """A simulated case in the project's format."""
    sources = [f"- {{id: S{i}, technique: interview}}" for i in range(len(voices))]
    indicators = "network", "server", "application", "upkeep"
    findings = [
        f"- {{id: F{i}-{j}, source: S{i}, statement: T, indicator: technology/{name}, gap: {v!r}}}"
        for i, said in enumerate(voices.tolist())
        for j, (name, v) in enumerate(zip(indicators, said))
        if v == v
    ]
    head = "gapscore: 1\ncase: {id: k, title: K, organisation: O, system: S, instrument: %s}"
    text = [head, "sources:", *sources, "findings:", *findings]
    return "\n".join(text)


def check():
    """Some simulated cases, rated by the implementation from the method's text."""
    random = numpy.random.default_rng(7)
    instruments = {"two-worst": "heeks-itposmo-5", "mean": "heeks-2003"}
    for population, size in itertools.product(POPULATIONS.values(), SIZES):
        voices = simulated(population, random, 3, size)
        for way in WAYS:
            for told, said in zip(zip(*intervals(way, voices)), voices):
                case = Case(as_case(said) % instruments[way])
                ends, _ = firmness.interval(case, "technology")
                wanted = [float(case.gap("technology")), *(ends or [numpy.nan] * 2)]
                if not numpy.allclose(told, wanted, rtol=0, atol=1e-9, equal_nan=True):
                    raise AssertionError(f"{way}, {size} who speak: {told}, not {wanted}")


def main():
    check()
    found = list(rows())
    head = "population", "aggregation", "who speak", "covers", "true gap below", "above", "none"
    print("|", " | ".join(head), "| bias | width |")
    print("| --- | ---", "| ---:" * 7, "|")
    for row in found:
        shares = " | ".join(f"{row[key]:.1%}" for key in ("covers", "below", "above", "none"))
        print(
            f"| {row['population']} | {row['aggregation']} | {row['speak']} | {shares} "
            f"| {row['bias']:+.2f} | {row['width']:.2f} |"
        )
    lines = (json.dumps(row, separators=(",", ":")) for row in found)
    FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
