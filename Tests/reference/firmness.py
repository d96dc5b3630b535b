"""How firm ratings and the order of recommendations are: the looks of section 6.

The conventions of the draws, which another implementation must follow to get the same numbers:

Generator
    SplitMix64 as in splitmix.py, started from the seed anew for resampling and for the rubric (both
    from the same seed). A uniform is the upper 53 bits of a number, divided by 2^53. A whole number
    below a bound is a number modulo the bound; numbers from 2^64 - 1 - (2^64 - 1) mod bound up are
    drawn again.
Resampling
    The n sources of the case, whether they are cited or not, are ordered by the bytes of their ids.
    A draw is n whole numbers below n, one after another, the places of the sources that are drawn. A
    source drawn k times counts with k times its weight, one not drawn is not heard. The shares of the
    ratings are of those draws that assess the dimension. All dimensions share the draws.
Rubric
    A draw takes its uniforms in this order, and all dimensions and recommendations share it:
    1. If the instrument has k >= 2 criteria, k - 1 uniforms; sorted, with 0 before and 1 after them,
       their k spacings are the weights of the criteria in the instrument's order. One criterion has
       the weight 1, and nothing is drawn.
    2. For each criterion in the instrument's order, one uniform u for each of its steps from the
       smallest value up, but for a step of value 0 that settles. The step's value is moved to
       value + (u - 0.5), clipped to 0 to 10; then the moved values of a criterion are sorted, and the
       steps take them in their order.
    3. The same for the steps of the ladder, from the smallest value up.
    4. For each band but the last, one uniform: its upper edge is moved to edge + (u - 0.5), and the
       moved edges are sorted. The upper edge of the last band is not moved, nor drawn for: what lies
       above it keeps the last rating.
    Met stays 0, and gaps given directly stay. So does the consensus that is a median of gaps of
    different kinds. A consensus between two steps moves to the place between their moved values that
    it has between their values (0 is a point that does not move). The aggregation is kept, and so are
    weights of sources and expectations, and the edges of priorities.
    A rating is kept when the moved gap lies as many moved edges up as the gap does of the unmoved.
    Recommendations are ordered anew in each draw, by the urgencies of the moved gaps (raised by what
    requires them, equal within 1e-9); the middle of a judged band stays.
Interval
    Nothing is drawn for it: it is the jackknife's, by the quantile of Student's t.

All is floating point and over all draws at once; self_check_draws.py repeats the draws one by one.
"""

import math

import numpy
from scipy.stats import t as student

import advice
from instrument import AGGREGATIONS, TOLERANCE
from splitmix import SplitMix64

TOLERANCE = float(TOLERANCE)
NO_SPREAD = 1e-9
FEWEST_WHO_SPEAK = 3
LEVEL = 0.95  # of each side of a 90% interval


def aggregate_all(way, gaps, weights):
    """A dimension's gap under each draw: gaps in a row per group, nan where it is not assessed."""
    falling = -numpy.sort(-gaps, axis=0)  # nan last
    assessed = ~numpy.isnan(gaps)
    count = assessed.sum(axis=0)
    if way == "two-worst":
        two = falling[:2]
        return numpy.where(count > 0, numpy.nansum(two, axis=0), numpy.nan) / count.clip(1, 2)
    if way == "worst":
        return falling[0]
    if way == "median":
        places = numpy.arange(gaps.shape[1])
        low = falling[((count - 1) // 2).clip(0), places]
        return (low + falling[(count // 2).clip(0, len(gaps) - 1), places]) / 2
    power = 2 if way == "quadratic-mean" else 1
    heard = assessed * numpy.array(weights)[:, numpy.newaxis]
    with numpy.errstate(invalid="ignore"):
        found = numpy.nansum(gaps**power * heard, axis=0) / heard.sum(axis=0)
    return found ** (1 / power) if power == 2 else found


# Resampling of the sources


def source_counts(number, seed, draws):
    """How often each source is drawn, a row per draw."""
    generator = SplitMix64(seed)
    counts = numpy.zeros((draws, number))
    for row in counts:
        for _ in range(number):
            row[generator.below(number)] += 1
    return counts


def resampled(case, dimension, counts):
    """The dimension's gap under each draw; nan where it does not assess the dimension."""
    sources = sorted(case.weights)
    rows = []
    for group in case.groups[dimension]:
        voices = group.voices(lambda f: f.gap)
        weights = numpy.array([float(case.weights[s]) if s in voices else 0.0 for s in sources])
        values = numpy.array([float(voices.get(s, 0)) for s in sources])
        with numpy.errstate(invalid="ignore"):
            rows.append((counts @ (weights * values)) / (counts @ weights))
    importance = [float(group.weight) for group in case.groups[dimension]]
    return aggregate_all(case.instrument.aggregation, numpy.array(rows), importance)


def resampling(case, dimension, counts):
    instrument = case.instrument
    gaps = resampled(case, dimension, counts)
    assessed = gaps[~numpy.isnan(gaps)]
    bands = sum((assessed > float(edge) + TOLERANCE).astype(int) for edge in instrument.edges[:-1])
    shares = [int((bands == place).sum()) / len(assessed) for place in range(len(instrument.ratings))]
    return {
        "shares": dict(zip(instrument.ratings, shares)),
        "unassessed": (len(gaps) - len(assessed)) / len(gaps),
    }


# The rubric


class Rubrics:
    """Drawn rubrics: weights of criteria, values of steps and edges of bands, a row per draw."""

    def __init__(self, instrument, seed, draws):
        self.criteria = instrument.criteria
        self.steps = {c: rising(instrument.steps[c]) for c in self.criteria}
        settling = self.steps.get(instrument.settling)
        if settling and settling[0] == 0:
            del settling[0]
        self.ladder = rising(instrument.ladder)
        self.inner = [float(edge) for edge in instrument.edges[:-1]]
        generator = SplitMix64(seed)
        drawn = [self._draw(generator) for _ in range(draws)]
        weights, steps, ladder, edges = zip(*drawn)
        self.weights, self.edges = numpy.array(weights), numpy.array(edges)
        self.moved_steps = {c: numpy.array([s[c] for s in steps]) for c in self.criteria}
        self.moved_ladder = numpy.array(ladder)
        self.draws = draws

    def _draw(self, generator):
        weights = generator.spacings(len(self.criteria)) if self.criteria else []
        steps = {c: moved(self.steps[c], generator) for c in self.criteria}
        ladder = moved(self.ladder, generator)
        edges = sorted(edge + (generator.uniform() - 0.5) for edge in self.inner)
        return weights, steps, ladder, edges

    def gap(self, judgement):
        """A judgement's gap under each draw."""
        if judgement.way == "ladder":
            return between(float(judgement.value), self.ladder, self.moved_ladder)
        if judgement.way != "criteria":
            return numpy.full(self.draws, float(judgement.value))
        values = {
            c: between(float(v), self.steps[c], self.moved_steps[c])
            for c, v in judgement.values.items()
        }
        weights = {c: self.weights[:, self.criteria.index(c)] for c in values}
        return sum(weights[c] * values[c] for c in values) / sum(weights.values())


def rising(steps):
    return sorted(float(value) for value in steps.values())


def moved(values, generator):
    """Each value moved by up to a half either way, within the scale, the order kept."""
    return sorted(min(max(value + (generator.uniform() - 0.5), 0.0), 10.0) for value in values)


def between(value, points, moved_points):
    """Where a value lies when its neighbours among the points are moved; 0 is one that stays."""
    if value in points:
        return moved_points[:, points.index(value)]
    if value == 0:
        return numpy.zeros(len(moved_points))
    above = next(place for place, point in enumerate(points) if point > value)
    low = points[above - 1] if above else 0.0
    moved_low = moved_points[:, above - 1] if above else 0.0
    share = (value - low) / (points[above] - low)
    return moved_low + share * (moved_points[:, above] - moved_low)


class DrawnCase:
    """The gaps of a case under each rubric."""

    def __init__(self, case, rubrics):
        self.case, self.rubrics = case, rubrics
        judged = (f for f in case.findings if f.kind == "judged")
        self.gaps = {f.id: rubrics.gap(f.judgement) for f in judged}

    def group_gap(self, group):
        """As the group itself reckons, in floating point."""
        said = {}
        for finding in group.findings:
            for source in finding.sources:
                said.setdefault(source, []).append((self.gaps[finding.id], float(finding.weight)))
        voices = [(mean(pairs), float(self.case.weights[s])) for s, pairs in said.items()]
        return mean(voices)

    def dimension_gap(self, dimension):
        groups = self.case.groups[dimension]
        gaps = numpy.array([self.group_gap(group) for group in groups])
        weights = [float(group.weight) for group in groups]
        return aggregate_all(self.case.instrument.aggregation, gaps, weights)

    def kept(self, dimension):
        """The share of rubrics under which a dimension keeps its rating."""
        gap = self.dimension_gap(dimension)
        bands = (gap[:, numpy.newaxis] > self.rubrics.edges + TOLERANCE).sum(axis=1)
        kept = bands == self.case.instrument.band(self.case.gap(dimension))
        return int(kept.sum()) / len(kept)

    def address_gap(self, name):
        """As advice.gap_of_address: the judged middle stays, and what has no gap gets none."""
        unmoved = advice.gap_of_address(self.case, name)
        if unmoved is None:
            return None
        if name in self.case.expectations:
            return self.group_gap(self.case.own[name])
        if "/" in name:
            dimension, indicator = name.split("/")
            groups = self.case.groups[dimension]
            return self.group_gap(next(g for g in groups if g.name == indicator))
        if name in self.case.judged:
            return numpy.full(self.rubrics.draws, float(unmoved))
        return self.dimension_gap(name)


def mean(pairs):
    return sum(v * w for v, w in pairs) / sum(w for _, w in pairs)


def order_firmness(drawn):
    """Of each open recommendation, how often it comes first and how often it keeps its priority."""
    case = drawn.case
    names = {name for r in case.recommendations for name in r["addresses"]}
    gaps = {name: drawn.address_gap(name) for name in names}
    gaps = {name: None if gap is None else gap.tolist() for name, gap in gaps.items()}
    exact = advice.urgencies(case, lambda name: advice.gap_of_address(case, name))
    priorities = {name: case.instrument.priority(u) for name, u in exact.items()}
    opened = [r["id"] for r in case.recommendations if advice.is_open(r)]
    first, kept = dict.fromkeys(opened, 0), dict.fromkeys(opened, 0)
    for draw in range(drawn.rubrics.draws if opened else 0):
        urgency = advice.urgencies(case, lambda name: gaps[name] and gaps[name][draw])
        order = advice.ordered(case.recommendations, urgency)
        first[next(r["id"] for r in order if advice.is_open(r))] += 1
        for name in opened:
            kept[name] += case.instrument.priority(urgency[name]) == priorities[name]
    return {
        name: {
            "firstShare": first[name] / drawn.rubrics.draws,
            "priorityShare": None if exact[name] is None else kept[name] / drawn.rubrics.draws,
        }
        for name in opened
    }


# The interval, and what the rating hangs on


def interval(case, dimension):
    """The jackknife over those who speak: the interval, or none and why."""
    speakers = case.speakers(dimension)
    count = len(speakers)
    if count < FEWEST_WHO_SPEAK:
        return None, "few-speak"
    without = [case.gap(dimension, weights=case.weights_without(s)) for s in speakers]
    middle = sum(without) / count
    error = math.sqrt((count - 1) / count * float(sum((gap - middle) ** 2 for gap in without)))
    if error < NO_SPREAD:
        return None, "no-spread"
    gap, half = float(case.gap(dimension)), student.ppf(LEVEL, count - 1) * error
    return [max(gap - half, 0.0), min(gap + half, 10.0)], None


def leave_one_out(case, dimension):
    """The sources without which the rating would be another, or none."""
    rating = case.rating(dimension)
    found = []
    for source in case.cited(case.groups[dimension]):
        changed = case.rating(dimension, weights=case.weights_without(source))
        if changed != rating:
            found.append({"source": source, "rating": changed})
    return found


def leave_one_finding_out(case, dimension):
    """The findings without which the rating would be another, or none."""
    rating = case.rating(dimension)
    found = []
    for finding in case.findings:
        if finding.kind == "judged" and finding.dimension == dimension:
            changed = case.rating(dimension, lambda f: None if f is finding else f.gap)
            if changed != rating:
                found.append({"finding": finding.id, "rating": changed})
    return found


def other_aggregations(case, dimension):
    ways = (way for way in AGGREGATIONS if way != case.instrument.aggregation)
    return {way: case.rating(dimension, way=way) for way in ways}


def label(case, dimension, share, kept):
    if case.provisional(dimension) or min(share, kept) < 0.7:
        return "not-firm"
    evidence = case.evidence([group for group, _ in case.deciding(dimension)])
    speakers = len(case.speakers(dimension))
    firm = min(share, kept) >= 0.9 and evidence["level"] != "thin" and speakers >= FEWEST_WHO_SPEAK
    return "firm" if firm else "fairly-firm"


def firmness(case, dimension, counts, drawn):
    """What is told of a dimension; nothing of one that is not assessed."""
    rating = case.rating(dimension)
    if rating is None:
        return None
    resampling_shares, kept = resampling(case, dimension, counts), drawn.kept(dimension)
    ends, reason = interval(case, dimension)
    return {
        "resampling": resampling_shares,
        "speakers": len(case.speakers(dimension)),
        "interval": ends,
        "noInterval": reason,
        "rubric": kept,
        "leaveOneOut": leave_one_out(case, dimension),
        "leaveOneOutFindings": leave_one_finding_out(case, dimension),
        "otherAggregations": other_aggregations(case, dimension),
        "label": label(case, dimension, resampling_shares["shares"][rating], kept),
    }
