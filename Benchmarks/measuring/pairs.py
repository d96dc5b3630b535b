"""Two commands in turn, compared pair by pair.

A shared machine changes its speed within minutes, and both runs of a pair with it; so only the ratio
within a pair means anything, and of the ratios the one in the middle.
"""

from dataclasses import dataclass
from statistics import median


@dataclass
class Pairs:
    """What two commands took, run by run."""

    measured: list
    reference: list

    def ratio(self, of):
        """The ratios of the pairs, by what `of` takes from a run."""
        return [of(ours) / of(theirs) for ours, theirs in zip(self.measured, self.reference)]


def in_turn(count, measured, reference, warm_up=False):
    """Runs two commands in turn; a warm-up is a pair that does not count."""
    if warm_up:
        measured(), reference()
    pairs = Pairs([], [])
    for _ in range(count):
        pairs.measured.append(measured())
        pairs.reference.append(reference())
    return pairs


def middle(runs, of):
    return median(map(of, runs))


def wall(run):
    return run.wall


def cpu(run):
    return run.cpu


@dataclass
class Together:
    """Runs beside each other, as one: from the first beginning to the last end."""

    runs: list

    @property
    def wall(self):
        return max(run.end for run in self.runs) - min(run.start for run in self.runs)
