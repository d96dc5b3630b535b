"""Findings: where they are placed, what they say, and the consensus of several coders.

Sections 1 and 3 of the method. The readings that were taken stand in method.py.
"""

from collections import Counter
from fractions import Fraction
from statistics import median

from instrument import exact

KINDS_OF_TARGET = "expectation", "indicator", "dimension"


def mean(pairs):
    """The mean of values with weights."""
    pairs = list(pairs)
    return sum(v * w for v, w in pairs) / sum(w for _, w in pairs)


class Judgement:
    """How far a finding lies from the design.

    `way` says how it was judged: `met`, `criteria`, `ladder` or `gap`; `values` are those of the
    criteria, `value` is that of the ladder's step, the gap given directly, or the 0 of what is met.
    """

    def __init__(self, way, value=None, values=None):
        self.way, self.value, self.values = way, value, values or {}

    @classmethod
    def of(cls, fields, instrument):
        """The judgement in the fields of a finding, a coding or what was agreed on; perhaps none."""
        if "gap" in fields:
            return cls("gap", exact(fields["gap"]))
        if "severity" in fields:
            return cls("ladder", instrument.ladder[fields["severity"]])
        values = {c: instrument.steps[c][fields[c]] for c in instrument.criteria if c in fields}
        if instrument.settling in values and values[instrument.settling] == 0:
            return cls("met", Fraction(0))
        return cls("criteria", values=values) if values else None

    def gap(self, instrument):
        if self.way != "criteria":
            return self.value
        return mean((value, instrument.weights[c]) for c, value in self.values.items())

    @property
    def in_full(self):
        """Whether more than one criterion was judged, or in a way that stands for all of them."""
        return self.way != "criteria" or len(self.values) > 1


def consensus(judgements, instrument):
    """What several coders who judged say together (section 3)."""
    ways = {j.way for j in judgements} - {"met"}
    if not ways:
        return Judgement("met", Fraction(0))
    if ways == {"criteria"}:
        together = Judgement("criteria", values=medians(judgements, instrument))
    elif len(ways) == 1:  # all on the ladder, or all by gaps; who says met has the value 0
        together = Judgement(ways.pop(), median(j.value for j in judgements))
    else:
        together = Judgement("gap", median(j.gap(instrument) for j in judgements))
    return together if together.gap(instrument) != 0 else Judgement("met", Fraction(0))


def medians(judgements, instrument):
    """Per criterion the median of those who judged it; who says met enters as 0 on each of them."""
    met = [Fraction(0) for j in judgements if j.way == "met"]
    found = {}
    for criterion in instrument.criteria:
        values = [j.values[criterion] for j in judgements if criterion in j.values]
        if values:
            found[criterion] = median(values + met)
    return found


def target(fields):
    """What a finding, a coding or an agreement names, as its kind and its name."""
    for kind in KINDS_OF_TARGET:
        if kind in fields:
            return kind, fields[kind]
    return None


def majority(codings):
    """The target most coders chose; none in a tie, nor where nobody chose any."""
    ranked = Counter(t for t in map(target, codings) if t is not None).most_common(2)
    if not ranked or len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        return None
    return ranked[0][0]


def saying(fields, instrument):
    """What fields say: `risk`, a judgement, or nothing."""
    return "risk" if fields.get("risk") else Judgement.of(fields, instrument)


def said_together(codings, instrument):
    """What codings say together; those that say nothing are left out first."""
    said = [s for s in (saying(coding, instrument) for coding in codings) if s is not None]
    if not said:
        return None
    judged = [s for s in said if s != "risk"]
    if 2 * (len(said) - len(judged)) > len(said):
        return "risk"
    return consensus(judged, instrument)


class Finding:
    """A finding with its place in the case: dimension, group of findings and expectation."""

    def __init__(self, data, instrument, expectations):
        self.id = data["id"]
        self.sources = data["sources"] if "sources" in data else [data["source"]]
        self.dimension = self.group = self.expectation = None
        self.weight = Fraction(1)
        codings, agreed = data.get("codings", []), data.get("agreed", {})
        self._place(target(agreed) or target(data) or majority(codings), expectations)
        said = saying(agreed, instrument) or saying(data, instrument)
        said = said or said_together(codings, instrument)
        self.kind = "unjudged" if said is None or self.group is None else "judged"
        if self.kind == "judged" and said == "risk":
            self.kind = "risk"
        self.judgement = said if self.kind == "judged" else None
        self.gap = self.judgement.gap(instrument) if self.judgement else None

    def _place(self, target, expectations):
        """The group is the indicator, the expectation that stands for itself, or the dimension."""
        if target is None:
            return
        kind, name = target
        if kind == "expectation":
            expectation = expectations[name]
            self.expectation, self.weight = name, expectation.weight
            self.dimension, self.group = expectation.dimension, expectation.group
        elif kind == "indicator":
            self.dimension, indicator = name.split("/")
            self.group = kind, indicator
        else:
            self.dimension, self.group = name, (kind, None)


class Expectation:
    def __init__(self, data):
        self.id, self.dimension = data["id"], data["dimension"]
        self.weight = exact(data.get("weight", 1))
        indicator = data.get("indicator")
        self.group = ("indicator", indicator) if indicator else ("expectation", self.id)
