"""Counts what holds and tells what does not."""

TARGETS = 3


class Tally:
    """What held and what did not, on one page or on all of them."""

    def __init__(self, name=""):
        self.name = name
        self.passed = 0
        self.failures = []

    def check(self, holds, message):
        if holds:
            self.passed += 1
        else:
            self.failures.append(f"{self.name}: {message}")

    def none(self, faults, message):
        """Passes when there are no faults; else tells the first few and how many more there are."""
        self.check(not faults, f"{message}: {listed(faults)}")

    def add(self, other):
        self.passed += other.passed
        self.failures += other.failures


def listed(faults):
    """The first few of many, and how many more there are."""
    texts = [" ".join(str(fault).split()) for fault in faults[:TARGETS]]
    more = len(faults) - len(texts)
    return "; ".join(texts) + (f"; and {more} more" if more > 0 else "")
