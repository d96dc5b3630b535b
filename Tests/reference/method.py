"""The arithmetic of gapscore's method in fractions, written from the method's text.

Numbers are taken as they are written, 0.7 as seven tenths, and nothing is rounded before the end. So
two urgencies of 2.8 are equal here, whichever way they came about, and a gap that should lie on an
edge lies on it.

Where the text leaves something open, this was taken:

- Findings held against a dimension itself are together one more expectation of it, of weight 1.
- What coders agreed on replaces what they said: an agreed target their targets, and any agreed
  judgement all of theirs. The median is over all coders who judged a criterion, whatever their target.
- A recommendation without an effort stands after those with one of the same urgency.
- Where bands are counted as a distance, between voices and between a rating and the mean's, what lies
  beyond the scale is one band more. This is the one reading that was taken over from the program: the
  text says neither this nor the contrary.
- Conflicts are counted as pairs of sources on one expectation, and as expectations with such a pair.
- Expectations of a dimension that is not applicable have no gap to be told: its findings do not count.
- A judged rating, where there is one, decides whether a dimension is rated above small.
"""

import pathlib
from collections import Counter
from fractions import Fraction
from statistics import median

import yaml

TOLERANCE = Fraction(1, 10**9)
EFFORTS = {"low": 0, "medium": 1, "high": 2, None: 3}
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def exact(number):
    """A number of YAML as it was written."""
    return Fraction(str(number))


def mean(pairs):
    """The mean of values with weights."""
    pairs = list(pairs)
    return sum(v * w for v, w in pairs) / sum(w for _, w in pairs)


class Instrument:
    def __init__(self, name):
        file = ROOT / "instruments" / f"{name}.yaml"
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        self.dimensions = [d["id"] for d in data["dimensions"]]
        self.criteria = [c["id"] for c in data["criteria"]]
        self.weights = {c["id"]: exact(c["weight"]) for c in data["criteria"]}
        self.settling = next(c["id"] for c in data["criteria"] if c.get("settles"))
        self.steps = {
            c["id"]: {s["id"]: exact(s["value"]) for s in c["steps"]} for c in data["criteria"]
        }
        self.ratings = [band["rating"] for band in data["bands"]]
        self.edges = [exact(band["to"]) for band in data["bands"]]
        self.aggregation = data["aggregation"]
        self.leverages = {item["id"]: exact(item["factor"]) for item in data["leverages"]}
        self.priorities = [(item["id"], item.get("to")) for item in data["priorities"]]
        self.total = exact(data["total"]["of"])
        self.readings = [(item["id"], item["to"]) for item in data["total"]["readings"]]
        self.examples = data["examples"]

    def band(self, gap):
        """The place of the rating; what lies above the last edge keeps the last rating."""
        return sum(gap > edge + TOLERANCE for edge in self.edges[:-1])

    def reach(self, gap):
        """The band as a distance is counted: what lies beyond the scale is one further."""
        return sum(gap > edge + TOLERANCE for edge in self.edges)

    def middle(self, rating):
        place = self.ratings.index(rating)
        return (([Fraction(0)] + self.edges)[place] + self.edges[place]) / 2


def first_reaching(named_edges, value):
    """The first name whose edge the value does not pass; the last has perhaps no edge."""
    for name, edge in named_edges:
        if edge is None or value <= exact(edge) + TOLERANCE:
            return name
    return named_edges[-1][0]


class Judgement:
    """How far a finding lies from the design: a gap that stands, or values on criteria."""

    def __init__(self, fields, instrument):
        """Of fields such as a finding, a coding or what was agreed on has."""
        self.gap = exact(fields["gap"]) if "gap" in fields else None
        self.values = {c: instrument.steps[c][fields[c]] for c in instrument.criteria if c in fields}
        self._settle(instrument)

    def _settle(self, instrument):
        if self.values.get(instrument.settling) == 0:
            self.gap, self.values = Fraction(0), {}

    @property
    def exists(self):
        return self.gap is not None or bool(self.values)

    @classmethod
    def median(cls, codings, instrument):
        """The middle of what several coders say; each fit of 0 takes part in the median of the fit."""
        found = cls({}, instrument)
        gaps = [exact(c["gap"]) for c in codings if "gap" in c]
        if gaps:
            found.gap = median(gaps)
            return found
        for criterion in instrument.criteria:
            steps = instrument.steps[criterion]
            values = [steps[c[criterion]] for c in codings if criterion in c]
            if values:
                found.values[criterion] = median(values)
        found._settle(instrument)
        return found

    def value(self, weights):
        if self.gap is not None:
            return self.gap
        return mean((value, weights[criterion]) for criterion, value in self.values.items())


def target(fields):
    for kind in ("expectation", "dimension"):
        if kind in fields:
            return kind, fields[kind]
    return None


class Finding:
    def __init__(self, data, instrument):
        self.id = data["id"]
        self.sources = data["sources"] if "sources" in data else [data["source"]]
        codings, agreed = data.get("codings", []), data.get("agreed", {})
        self.target = target(agreed) or target(data) or majority(codings)
        judged = [Judgement(fields, instrument) for fields in (agreed, data)]
        judged.append(Judgement.median(codings, instrument))
        self.judgement = next(j for j in judged if j.exists)


def majority(codings):
    ranked = Counter(target(coding) for coding in codings).most_common(2)
    if len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        raise ValueError("as many coders chose one target as another")
    return ranked[0][0]


class Slot:
    """An expectation, or what is held against a dimension itself; with the findings on it."""

    def __init__(self, name, dimension, weight):
        self.name, self.dimension, self.weight = name, dimension, weight
        self.findings = {}  # of each source

    def voices(self, weights):
        return {
            source: sum(f.judgement.value(weights) for f in findings) / len(findings)
            for source, findings in self.findings.items()
        }


class Case:
    """A case read from YAML, with the numbers that the method gives it."""

    def __init__(self, text):
        data = yaml.safe_load(text)
        self.instrument = Instrument(data["case"]["instrument"])
        self.sources = {s["id"]: exact(s.get("weight", 1)) for s in data["sources"]}
        self.techniques = {s["id"]: s["technique"] for s in data["sources"]}
        judgements = {j["dimension"]: j for j in data.get("judgements", [])}
        self.inapplicable = {d for d, j in judgements.items() if j.get("applicable") is False}
        self.judged = {d: j["rating"] for d, j in judgements.items() if "rating" in j}
        self.recommendations = data.get("recommendations", [])
        self.expectations = {e["id"]: e["dimension"] for e in data.get("design", [])}
        slots = {
            ("expectation", e["id"]): Slot(e["id"], e["dimension"], exact(e.get("weight", 1)))
            for e in data.get("design", [])
        }
        for item in data["findings"]:
            finding = Finding(item, self.instrument)
            if finding.target not in slots:
                slots[finding.target] = Slot(None, finding.target[1], Fraction(1))
            for source in finding.sources:
                slots[finding.target].findings.setdefault(source, []).append(finding)
        self.slots = {
            dimension: [
                s for s in slots.values()
                if s.dimension == dimension and s.findings and dimension not in self.inapplicable
            ]
            for dimension in self.instrument.dimensions
        }  # fmt: skip

    def speaking(self, dimension):
        """The sources that say something on a dimension, in order."""
        return sorted({source for slot in self.slots[dimension] for source in slot.findings})

    def slot_gap(self, slot, counts=None):
        """An expectation's gap; with counts, each source counts so many times."""
        counts = counts or dict.fromkeys(self.sources, 1)
        voices = slot.voices(self.instrument.weights)
        pairs = [(v, self.sources[s] * counts.get(s, 0)) for s, v in voices.items()]
        return mean(pairs) if any(weight for _, weight in pairs) else None

    def assessed(self, dimension, counts=None):
        """The gaps of a dimension's assessed expectations, each with its weight."""
        gaps = ((self.slot_gap(slot, counts), slot.weight) for slot in self.slots[dimension])
        return [(gap, weight) for gap, weight in gaps if gap is not None]

    def gap(self, dimension, counts=None):
        assert self.instrument.aggregation == "worst"
        return max((gap for gap, _ in self.assessed(dimension, counts)), default=None)

    def rating(self, dimension, counts=None):
        gap = self.gap(dimension, counts)
        return None if gap is None else self.instrument.ratings[self.instrument.band(gap)]

    # What is told of a dimension, of the case and of its recommendations.

    def dimension(self, dimension):
        assessed = self.assessed(dimension)
        if not assessed:
            return {"id": dimension, "gap": None, "rating": None, "mean": None, "breadth": 0,
                    "restsOnOne": False, "evidence": None}  # fmt: skip
        band, reach = self.instrument.band, self.instrument.reach
        gap, middling = self.gap(dimension), mean(assessed)
        return {
            "id": dimension,
            "gap": float(gap),
            "rating": self.rating(dimension),
            "mean": float(middling),
            "breadth": sum(band(gap) > 0 for gap, _ in assessed),
            "restsOnOne": reach(gap) >= reach(middling) + 2,
            "evidence": self.evidence(dimension),
        }

    def evidence(self, dimension):
        sources = self.speaking(dimension)
        techniques = {self.techniques[source] for source in sources}
        pairs, slots = 0, 0
        for slot in self.slots[dimension]:
            voices = slot.voices(self.instrument.weights).values()
            bands = [self.instrument.reach(voice) for voice in voices]
            apart = sum(a <= b - 2 for a in bands for b in bands)
            pairs, slots = pairs + apart, slots + (apart > 0)
        if len(sources) == 1 or len(techniques) == 1:
            level = "thin"
        elif len(sources) >= 3 and pairs == 0:
            level = "strong"
        else:
            level = "moderate"
        return {"level": level, "sources": len(sources), "techniques": len(techniques),
                "conflictingPairs": pairs, "conflictingExpectations": slots}  # fmt: skip

    def expectation_gaps(self):
        """Of the expectations of dimensions that apply."""
        told = (e for e, d in self.expectations.items() if d not in self.inapplicable)
        found = dict.fromkeys(told)
        for slots in self.slots.values():
            found |= {s.name: float(self.slot_gap(s)) for s in slots if s.name is not None}
        return found

    def total(self):
        applicable = [d for d in self.instrument.dimensions if d not in self.inapplicable]
        full = self.instrument.total
        of = full * len(applicable) / len(self.instrument.dimensions)
        gaps = [self.gap(dimension) for dimension in applicable]
        if None in gaps or not gaps:
            return {"value": None, "of": float(of), "reading": None}
        reading = first_reaching(self.instrument.readings, sum(gaps) * full / of)
        return {"value": float(sum(gaps)), "of": float(of), "reading": reading}

    def urgency(self, recommendation):
        gaps = []
        for name in recommendation["addresses"]:
            if name in self.expectations:
                slots = self.slots[self.expectations[name]]
                gaps += [self.slot_gap(slot) for slot in slots if slot.name == name]
            elif name in self.judged:
                gaps.append(self.instrument.middle(self.judged[name]))
            else:
                gaps.append(self.gap(name))
        gaps = [gap for gap in gaps if gap is not None]
        return max(gaps) * self.instrument.leverages[recommendation["leverage"]] if gaps else None

    def ranked(self):
        urgencies = {r["id"]: self.urgency(r) for r in self.recommendations}

        def order(recommendation):
            urgency = urgencies[recommendation["id"]]
            effort = EFFORTS[recommendation.get("effort")]
            return urgency is None, -(urgency or 0), effort, recommendation["id"].encode()

        return [
            {
                "id": r["id"],
                "urgency": None if urgencies[r["id"]] is None else float(urgencies[r["id"]]),
                "priority": None
                if urgencies[r["id"]] is None
                else first_reaching(self.instrument.priorities, urgencies[r["id"]]),
                "rank": rank,
            }
            for rank, r in enumerate(sorted(self.recommendations, key=order), 1)
        ]

    def unaddressed(self):
        addressed = {
            self.expectations.get(name, name)
            for recommendation in self.recommendations
            for name in recommendation["addresses"]
        }
        smallest = self.instrument.ratings[0]
        return [
            dimension
            for dimension in self.instrument.dimensions
            if dimension not in addressed
            and (self.judged.get(dimension) or self.rating(dimension)) not in (None, smallest)
        ]
