"""The arithmetic of gapscore's method, version 2, in fractions, written from the method's text.

Numbers are taken as they are written, 0.7 as seven tenths, and nothing is rounded before the end. So
two urgencies of 2.8 are equal here, whichever way they came about, and a gap that should lie on an
edge lies on it. (The one exception is the root of the quadratic mean.)

instrument.py reads the instrument, findings.py places findings and lets coders agree, this file makes
gaps, ratings, evidence and totals of them, advice.py orders recommendations, firmness.py draws.

Where the text leaves something open, these readings were taken. A *group* is what the text calls an
indicator in the wider sense: an indicator, an expectation that stands for itself, or the implicit one
of all findings that name a dimension alone.

Findings and coders (sections 1 and 3; findings.py)

 1. A finding without a target is not yet judged whatever else it says, a risk too: there is no
    dimension in whose discussion it could be named.
 2. `fit: matches` settles a finding: criteria beside it, if any, do not count. In a consensus it does
    not: a fit whose median is 0 is a value like others, and the consensus is met when its gap is 0.
 3. Targets are compared as they are named: an expectation, its indicator and its dimension are three.
    The most chosen one needs no majority, but must be ahead of the next.
 4. All codings that name a target take part in the choice of the target, also those that see a risk or
    judge nothing. A target the finding itself names stands before those of codings, and an agreed one
    before both.
 5. What was agreed on replaces what coders say, each for itself: an agreed target their targets, an
    agreed judgement (or risk) all their judgements.
 6. The consensus is over all coders who judged, whatever their target. Met is no way of judging of its
    own: beside steps of the ladder, or gaps, it enters as the value 0. Half of the coders seeing a risk
    is not more than half.

Gaps, what decides, provisional (section 2)

 7. A voice is the mean of a source's judged findings in the group, each weighted by its expectation's
    weight, those without one by 1. Met findings are judged findings, with the gap 0.
 8. Groups stand in this order: indicators as in the instrument, expectations that stand for themselves
    as in the case, the implicit one. In means, the reported one too, they weigh 1, the expectation's
    weight, and 1. The median is of the groups' gaps, without weights.
 9. Under `two-worst` a group decides when its gap is not below the second-largest; where the largest is
    shared, the second-largest is that too. Under `median` also those that equal a middle one.
10. Breadth, `one-indicator` and *masked* count groups; of the instrument's dimension `one-indicator`
    counts indicators. So a dimension whose only group is the implicit one rests on one indicator.
11. `one-source` counts sources as evidence does: secondary accounts together are one.
12. A reason may be told of a rating that is not provisional: under an instrument without criteria
    `one-finding` and `one-source`.
13. A judged rating changes no computed number but the urgency (below): gaps, what decides, provisional,
    the total and what is unaddressed are those of the findings.
14. Findings on a dimension that does not apply count nowhere; its risks and its findings not yet judged
    are listed all the same. Its expectations have no gap.

Total and bands (sections 2 and 3)

15. There is a total when all applicable and counted dimensions are assessed, and one applies at least.
    The flag *concern* is raised for the total scaled to 70, as the reading is: Heeks' 20 is of 70.
16. Another reading is named when the scaled total is within 1 of an edge between two readings, ends
    included: above the edge the one below it, else the one above it.
17. Where bands are counted as a distance, between voices and from the worst to the rating, what lies
    beyond the scale is one band further.

Evidence (section 7)

18. Sources and techniques are those of the judged findings. Thin is one source at most or one technique
    at most, so that accounts alone are thin, and accounts beside one technique are.
19. Two accounts may contradict each other: that they count as one source hides no conflict. A conflict
    is told as a pair of sources on one group, who says less first.

Recommendations (section 5; advice.py)

20. The middle of the judged band stands for a judged dimension also where nothing in it is assessed.
    What lies in a dimension that does not apply has no gap.
21. All recommendations have an urgency and a place, those done and dropped too. Urgency is raised by
    whatever requires it and was not dropped, through any number of steps. Two within 1e-9 are equal.
22. What would be closed is told of assessed dimensions only, and also where nothing changes, as when an
    indicator is addressed that was not assessed.
23. It *decides* when an address is the dimension, a deciding indicator, or an expectation of a deciding
    group (or that group itself) on which a judged finding has a gap above 0. The implicit group is
    reached by its dimension alone.
24. A recommendation that was done reaches what it addresses, one that was dropped does not.
    Unaddressed are groups; dimensions are told for having one.
25. How often it comes first, and keeps its priority, is told of open recommendations, the latter of
    those that have one. First means first of the open ones.

Firmness (section 6; firmness.py)

26. A rating without which source or finding it would be another: findings in the case's order, sources
    by the bytes of their ids; a source is left out with all it says, a finding for all its sources.
27. Evidence that keeps a rating from being firm is that of the deciding groups; who speaks is counted
    over the whole dimension. Shares are compared unrounded.
28. Resampling has no exception for a single source: it then says 1 for its rating.
29. With three who speak, two are left when one is left out; so the dimension is always assessed then,
    and no interval is missing for want of voices.
"""

import math
from fractions import Fraction

import yaml

from findings import Expectation, Finding, mean
from instrument import TOLERANCE, exact, shipped

# Under an instrument without criteria these are told, but make nothing provisional (section 2).
ALWAYS_SO_WITHOUT_CRITERIA = {"one-finding", "one-source"}


def aggregate(way, pairs):
    """A dimension's gap from those of its indicators, pairs of a gap and its weight (section 2)."""
    gaps = sorted((gap for gap, _ in pairs), reverse=True)
    if not gaps:
        return None
    if way == "two-worst":
        return sum(gaps[:2]) / len(gaps[:2])
    if way == "worst":
        return gaps[0]
    if way == "mean":
        return mean(pairs)
    if way == "quadratic-mean":
        return math.sqrt(mean((gap * gap, weight) for gap, weight in pairs))
    return sum(middle(gaps)) / len(middle(gaps))


def middle(gaps):
    """The middle one or two of sorted gaps."""
    return gaps[(len(gaps) - 1) // 2 : len(gaps) // 2 + 1]


def decides(way, gaps):
    """For each gap whether it decides what the dimension's gap is (section 2)."""
    falling = sorted(gaps, reverse=True)
    if way == "two-worst":
        return [gap >= falling[:2][-1] - TOLERANCE for gap in gaps]
    if way == "worst":
        return [gap >= falling[0] - TOLERANCE for gap in gaps]
    if way == "median":
        return [any(abs(gap - m) <= TOLERANCE for m in middle(falling)) for gap in gaps]
    return [True for _ in gaps]


class Group:
    """Findings that are averaged together: those on an indicator, on an expectation that stands for
    itself, or on a dimension itself. Its own weight counts in means, that of a finding in a voice."""

    def __init__(self, dimension, kind, name, weight=Fraction(1)):
        self.dimension, self.kind, self.name, self.weight = dimension, kind, name, weight
        self.findings = []

    @property
    def reference(self):
        return {self.kind: True if self.kind == "dimension" else self.name}

    def voices(self, gap_of):
        """What each source says: the mean of its findings, by the weights of their expectations."""
        said = {}
        for finding in self.findings:
            gap = gap_of(finding)
            for source in finding.sources if gap is not None else ():
                said.setdefault(source, []).append((gap, finding.weight))
        return {source: mean(pairs) for source, pairs in said.items()}

    def gap(self, gap_of, weights):
        """The mean of the voices by the weights of the sources; one of weight 0 is not heard."""
        pairs = [(v, weights[s]) for s, v in self.voices(gap_of).items() if weights[s]]
        return mean(pairs) if pairs else None


def as_judged(finding):
    return finding.gap


class Case:
    """A case read from YAML, with the numbers that the method gives it."""

    def __init__(self, text):
        data = yaml.safe_load(text)
        self.instrument = shipped(data["case"]["instrument"])
        self.weights = {s["id"]: exact(s.get("weight", 1)) for s in data["sources"]}
        self.techniques = {s["id"]: s["technique"] for s in data["sources"]}
        judgements = {j["dimension"]: j for j in data.get("judgements", [])}
        self.inapplicable = {d for d, j in judgements.items() if j.get("applicable") is False}
        self.judged = {d: j["rating"] for d, j in judgements.items() if "rating" in j}
        self.recommendations = data.get("recommendations", [])
        self.expectations = {e["id"]: Expectation(e) for e in data.get("design", [])}
        self.findings = [
            Finding(f, self.instrument, self.expectations) for f in data.get("findings") or []
        ]
        self.groups = {d: self._groups(d) for d in self.instrument.dimensions}
        self.own = {e.id: self._own(e) for e in self.expectations.values()}

    def _groups(self, dimension):
        """Those with a judged finding, in order; none where the dimension is not applicable."""
        indicators = [("indicator", i) for i in self.instrument.indicators[dimension]]
        themselves = [
            e.group for e in self.expectations.values()
            if e.dimension == dimension and e.group[0] == "expectation"
        ]  # fmt: skip
        found = []
        for kind, name in [*indicators, *themselves, ("dimension", None)]:
            weight = self.expectations[name].weight if kind == "expectation" else Fraction(1)
            group = Group(dimension, kind, name, weight)
            group.findings = [
                f for f in self.findings
                if f.kind == "judged" and (f.dimension, f.group) == (dimension, (kind, name))
            ]  # fmt: skip
            if group.findings and dimension not in self.inapplicable:
                found.append(group)
        return found

    def _own(self, expectation):
        """The findings held against one expectation, whatever group they are averaged in."""
        group = Group(expectation.dimension, "expectation", expectation.id)
        if expectation.dimension not in self.inapplicable:
            group.findings = [
                f for f in self.findings if f.kind == "judged" and f.expectation == expectation.id
            ]
        return group

    # Gaps. With other weights of the sources, or other gaps of the findings, the case is rescored.

    def group_gaps(self, dimension, gap_of=as_judged, weights=None):
        """The assessed groups of a dimension, each with its gap."""
        weights = weights or self.weights
        gaps = ((group, group.gap(gap_of, weights)) for group in self.groups[dimension])
        return [(group, gap) for group, gap in gaps if gap is not None]

    def gap(self, dimension, gap_of=as_judged, weights=None, way=None):
        assessed = self.group_gaps(dimension, gap_of, weights)
        pairs = [(gap, group.weight) for group, gap in assessed]
        return aggregate(way or self.instrument.aggregation, pairs)

    def rating(self, dimension, gap_of=as_judged, weights=None, way=None):
        return self.instrument.rating(self.gap(dimension, gap_of, weights, way))

    def deciding(self, dimension):
        """The groups that decide, each with its gap."""
        assessed = self.group_gaps(dimension)
        chosen = decides(self.instrument.aggregation, [gap for _, gap in assessed])
        return [pair for pair, decisive in zip(assessed, chosen) if decisive]

    def weights_without(self, source):
        return self.weights | {source: Fraction(0)}

    def cited(self, groups):
        """The sources of the judged findings of some groups, in byte order."""
        return sorted({s for group in groups for f in group.findings for s in f.sources})

    def speakers(self, dimension):
        """Those who speak on a dimension: its sources of techniques marked as persons (section 6)."""
        sources = self.cited(self.groups[dimension])
        return [s for s in sources if self.techniques[s] in self.instrument.persons]

    # What is told of a dimension and of the case.

    def dimension(self, dimension):
        assessed = self.group_gaps(dimension)
        risks = [f.id for f in self.findings if f.kind == "risk" and f.dimension == dimension]
        if not assessed:
            return {"id": dimension, "gap": None, "risks": risks}
        pairs = [(gap, group.weight) for group, gap in assessed]
        gap, worst = self.gap(dimension), aggregate("worst", pairs)
        band, reach = self.instrument.band, self.instrument.reach
        deciding = [group for group, _ in self.deciding(dimension)]
        return {
            "id": dimension,
            "gap": float(gap),
            "rating": self.instrument.rating(gap),
            "mean": float(mean(pairs)),
            "worst": float(worst),
            "breadth": {"above": sum(band(g) > 0 for g, _ in pairs), "of": len(pairs)},
            "masked": reach(worst) >= reach(gap) + 2,
            "beyondScale": gap > self.instrument.edges[-1] + TOLERANCE,
            "concern": gap > self.instrument.dimension_concern + TOLERANCE,
            "deciding": [group.reference for group in deciding],
            "provisional": self.provisional(dimension),
            "provisionalBecause": self.provisional_because(dimension),
            "risks": risks,
            "indicators": [
                group.reference | {"gap": float(g), "findings": [f.id for f in group.findings]}
                for group, g in assessed
            ],
            "evidence": self.evidence(deciding),
            "evidenceOfAll": self.evidence(self.groups[dimension]),
        }

    def provisional_because(self, dimension):
        deciding = [group for group, _ in self.deciding(dimension)]
        findings = [f for group in deciding for f in group.findings]
        several = len(self.instrument.indicators[dimension]) > 1
        reasons = {
            "one-finding": len(findings) == 1,
            "one-source": self.source_count(self.cited(deciding)) == 1,
            "one-criterion": not any(f.judgement.in_full for f in findings),
            "one-indicator": several and len(self.group_gaps(dimension)) == 1,
        }
        return [reason for reason, so in reasons.items() if so]

    def provisional(self, dimension):
        """Whether the rating is; false where there is none."""
        if not self.group_gaps(dimension):
            return False
        reasons = set(self.provisional_because(dimension))
        if not self.instrument.criteria:
            reasons -= ALWAYS_SO_WITHOUT_CRITERIA
        return bool(reasons)

    def source_count(self, sources):
        """Secondary accounts together count as one (section 7)."""
        accounts = sum(self.techniques[s] in self.instrument.secondary for s in sources)
        return len(sources) - accounts + min(accounts, 1)

    def evidence(self, groups):
        sources = self.cited(groups)
        count = self.source_count(sources)
        techniques = len({self.techniques[s] for s in sources} - self.instrument.secondary)
        conflicts = [
            group.reference | {"pairs": pairs} for group in groups if (pairs := self.conflicts(group))
        ]
        if count <= 1 or techniques <= 1:
            level = "thin"
        else:
            level = "strong" if count >= 3 and not conflicts else "moderate"
        return {"sources": count, "techniques": techniques, "level": level, "conflicts": conflicts}

    def conflicts(self, group):
        """Pairs of sources two or more bands apart, who says less first (section 7)."""
        bands = {s: self.instrument.reach(v) for s, v in group.voices(as_judged).items()}
        return sorted([low, high] for low in bands for high in bands if bands[low] <= bands[high] - 2)

    def expectation_gaps(self):
        """The gap that each expectation has by itself."""
        gaps = {name: group.gap(as_judged, self.weights) for name, group in self.own.items()}
        return {name: None if gap is None else float(gap) for name, gap in gaps.items()}

    def unjudged(self):
        return [f.id for f in self.findings if f.kind == "unjudged"]

    def total(self):
        counted = self.instrument.counted
        applicable = [d for d in counted if d not in self.inapplicable]
        full = self.instrument.total
        of = full * len(applicable) / len(counted)
        gaps = [self.gap(d) for d in applicable]
        if None in gaps or not gaps:
            return {"sum": None, "of": float(of), "reading": None, "otherReading": None,
                    "concern": None, "provisional": None}  # fmt: skip
        scaled = sum(gaps) * full / of
        reading, other = self.readings(scaled)
        return {
            "sum": float(sum(gaps)),
            "of": float(of),
            "reading": reading,
            "otherReading": other,
            "concern": scaled > self.instrument.concern + TOLERANCE,
            "provisional": sum(self.provisional(d) for d in applicable),
        }

    def readings(self, scaled):
        """The reading of a total of 70, and the one beyond an edge that is within 1 of it."""
        named = self.instrument.readings
        place = sum(scaled > edge + TOLERANCE for _, edge in named[:-1])
        for edge_place, (_, edge) in enumerate(named[:-1]):
            if abs(scaled - edge) <= 1 + TOLERANCE:
                return named[place][0], named[edge_place + (place == edge_place)][0]
        return named[place][0], None
