"""How often the 90% interval over sources covers the true gap, by simulation.

Usage: coverage.py      prints a Markdown table; takes half a minute

A population of sources is described by the mean voice on each of three expectations of one dimension.
A source drawn from it says on expectation j

    mean(j) + habit + error(j)      habit uniform within ±1, once per source; error uniform within ±2

so its voices hang together, as those of one who is content or discontent with everything do, have a
standard deviation of 1.29, and never leave the scale: nothing is cut off, and the means are exact. It
speaks on each expectation with a probability of 0.7, and always on one at least. The true gap is the
aggregate of the population's means: their largest under `worst`, their mean under `mean`.

Two populations: *alike*, where the means are 4.5, 4.5 and 4.5, so that the largest of three estimates
is nearly always an overestimate; and *apart*, 6, 4 and 3, where one expectation stands out.

Each simulated case has n sources of weight 1, and gets the interval of the method: 2,000 draws of n
sources with replacement from one fixed seed, 5th and 95th percentile by nearest rank of the draws that
assess the dimension. Told are the share of cases whose interval covers the true gap, of those where it
lies below or above the interval, the mean error of the computed gap, and the interval's mean width.
With 4,000 cases a share of 90% is known to ±0.9 points.
"""

import sys

import numpy

sys.dont_write_bytecode = True
from firmness import source_counts  # noqa: E402

CASES = 4000
DRAWS = 2000
SIZES = 3, 5, 8, 12, 20
POPULATIONS = {"alike": (4.5, 4.5, 4.5), "apart": (6.0, 4.0, 3.0)}
SPEAKS = 0.7
LOW, HIGH = DRAWS * 5 // 100 - 1, DRAWS * 95 // 100 - 1


def source_voices(random, means, size):
    """The voices of some sources, a row each, and which of them are heard."""
    habit = random.uniform(-1, 1, (size, 1))
    voices = numpy.array(means) + habit + random.uniform(-2, 2, (size, len(means)))
    heard = random.random(voices.shape) < SPEAKS
    silent = ~heard.any(axis=1)
    heard[silent, random.integers(len(means), size=silent.sum())] = True
    return voices, heard


def aggregates(counts, voices, heard):
    """The dimension's gap under each draw: the largest and the mean of the assessed expectations."""
    with numpy.errstate(invalid="ignore"):
        gaps = (counts @ (voices * heard)) / (counts @ heard)
    return {"worst": numpy.nanmax(gaps, axis=1), "mean": numpy.nanmean(gaps, axis=1)}


def simulate(random, means, size):
    """For each aggregation, a row per case: lower end, upper end, computed gap."""
    counts = source_counts(range(size), 2026, DRAWS)
    once = numpy.ones((1, size))
    rows = {"worst": [], "mean": []}
    for _ in range(CASES):
        voices, heard = source_voices(random, means, size)
        computed = aggregates(once, voices, heard)
        # Every source speaks, so that each draw assesses the dimension.
        for way, gaps in aggregates(counts, voices, heard).items():
            low, high = numpy.partition(gaps, (LOW, HIGH))[[LOW, HIGH]]
            rows[way].append((low, high, computed[way][0]))
    return {way: numpy.array(row) for way, row in rows.items()}


def main():
    random = numpy.random.default_rng(2026)
    print("| population | aggregation | sources | covers | true gap below | above | bias | width |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, means in POPULATIONS.items():
        simulated = {size: simulate(random, means, size) for size in SIZES}
        for way, true in [("worst", max(means)), ("mean", sum(means) / len(means))]:
            for size in SIZES:
                low, high, computed = simulated[size][way].T
                below, above = (true < low - 1e-9).mean(), (true > high + 1e-9).mean()
                print(
                    f"| {name} | {way} | {size} | {1 - below - above:.1%} | {below:.1%} | {above:.1%} "
                    f"| {(computed - true).mean():+.2f} | {(high - low).mean():.2f} |"
                )


if __name__ == "__main__":
    main()
