"""The draws of firmness.py repeated one by one, without numpy, with gaps as method.py makes them."""

import advice
from findings import mean
from self_check import close
from splitmix import SplitMix64


def resampling_by_draws(case, dimension, seed, draws):
    """Ratings of the draws, in fractions."""
    names, generator, found = sorted(case.weights), SplitMix64(seed), []
    for _ in range(draws):
        drawn = [names[generator.below(len(names))] for _ in names]
        weights = {name: case.weights[name] * drawn.count(name) for name in names}
        found.append(case.rating(dimension, weights=weights))
    return found


def rubric_by_draws(instrument, seed, draws):
    """Rubrics with plain numbers: weights, a way to move values, and edges."""
    generator = SplitMix64(seed)

    def shifted(values):
        return sorted(max(0, min(10, float(v) + generator.uniform() - 0.5)) for v in values)

    for _ in range(draws):
        count = len(instrument.criteria)
        weights = dict(zip(instrument.criteria, generator.spacings(count) if count else []))
        points = {}
        for criterion in instrument.criteria:
            steps = sorted(instrument.steps[criterion].values())
            if criterion == instrument.settling and steps[0] == 0:
                steps = steps[1:]
            points[criterion] = [(0, 0), *zip(steps, shifted(steps))]
        ladder = sorted(instrument.ladder.values())
        points["ladder"] = [(0, 0), *zip(ladder, shifted(ladder))]
        edges = sorted(float(e) + generator.uniform() - 0.5 for e in instrument.edges[:-1])
        yield weights, points, edges


def interpolated(value, points):
    for (low, moved_low), (high, moved_high) in zip(points, points[1:]):
        if low <= value <= high:
            return moved_low + float((value - low) / (high - low)) * (moved_high - moved_low)
    raise AssertionError(f"{value} lies outside of {points}")


def drawn_gap(judgement, weights, points):
    if judgement.way == "ladder":
        return interpolated(judgement.value, points["ladder"])
    if judgement.way != "criteria":
        return float(judgement.value)
    return mean((interpolated(v, points[c]), weights[c]) for c, v in judgement.values.items())


def draws_one_by_one(case, seed, told, draws=60):
    rubrics = list(rubric_by_draws(case.instrument, seed, draws))
    for dimension in told["dimensions"]:
        name, look = dimension["id"], dimension["firmness"]
        if look is None:
            continue
        place, kept = case.instrument.band(case.gap(name)), 0
        for weights, points, edges in rubrics:
            gap = case.gap(name, lambda f: drawn_gap(f.judgement, weights, points))
            kept += sum(gap > edge + 1e-9 for edge in edges) == place
        close(look["rubric"], kept / draws, f"rubric of {name}")
        ratings = resampling_by_draws(case, name, seed, draws)
        assessed = [rating for rating in ratings if rating is not None]
        close(look["resampling"]["unassessed"], 1 - len(assessed) / draws, "unassessed")
        for rating, share in look["resampling"]["shares"].items():
            close(share, assessed.count(rating) / len(assessed), f"share of {rating} on {name}")
    orders_one_by_one(case, rubrics, told["recommendations"])


def orders_one_by_one(case, rubrics, told):
    opened = [r["id"] for r in case.recommendations if advice.is_open(r)]
    first, kept = dict.fromkeys(opened, 0), dict.fromkeys(opened, 0)
    priorities = {recommendation["id"]: recommendation["priority"] for recommendation in told}
    for weights, points, _ in rubrics if opened else ():
        other = Drawn(case, weights, points)
        urgency = advice.urgencies(case, other.gap_of_address)
        order = [r["id"] for r in advice.ordered(case.recommendations, urgency)]
        first[min(opened, key=order.index)] += 1
        for name in opened:
            kept[name] += case.instrument.priority(urgency[name]) == priorities[name]
    for recommendation in told:
        name = recommendation["id"]
        if name in first:
            close(recommendation["firstShare"], first[name] / len(rubrics), f"{name} comes first")
        if name in kept and priorities[name]:
            share = kept[name] / len(rubrics)
            close(recommendation["priorityShare"], share, f"{name} keeps its priority")


class Drawn:
    """The addresses' gaps under one rubric: the findings' own gaps are replaced for the while."""

    def __init__(self, case, weights, points):
        self.case = case
        judged = (f for f in case.findings if f.kind == "judged")
        self.moved = {f.id: drawn_gap(f.judgement, weights, points) for f in judged}

    def gap_of_address(self, name):
        kept = {f: f.gap for f in self.case.findings}
        for finding in kept:
            finding.gap = self.moved.get(finding.id)
        gap = advice.gap_of_address(self.case, name)
        for finding, unmoved in kept.items():
            finding.gap = unmoved
        return None if gap is None else float(gap)
