"""Recommendations: their urgency and order, what they would close, and what none of them reaches.

Section 5 of the method. The readings that were taken stand in method.py.
"""

from instrument import TOLERANCE

EFFORTS = {"low": 0, "medium": 1, "high": 2, None: 3}
SETTLED = "done", "dropped"


def is_open(recommendation):
    return recommendation.get("status") not in SETTLED


def dimension_of(case, name):
    """The dimension in which an address lies."""
    if name in case.expectations:
        return case.expectations[name].dimension
    return name.split("/")[0]


def reaches(case, name, finding):
    """Whether an address reaches a finding (the finding is placed)."""
    if name in case.expectations:
        return finding.expectation == name
    dimension, _, indicator = name.partition("/")
    if finding.dimension != dimension:
        return False
    return not indicator or finding.group == ("indicator", indicator)


def reaches_group(case, name, group):
    """Whether an address names a group, or something in it."""
    if name in case.expectations:
        expectation = case.expectations[name]
        return (expectation.dimension, *expectation.group) == group_key(group)
    dimension, _, indicator = name.partition("/")
    if not indicator:
        return group.dimension == dimension
    return (dimension, "indicator", indicator) == group_key(group)


def group_key(group):
    return group.dimension, group.kind, group.name


# Urgency and order. Gaps come in as a function of the address, so that drawn ones serve too.


def gap_of_address(case, name):
    """The gap an address has; none where nothing is assessed or the dimension is not applicable."""
    dimension = dimension_of(case, name)
    if dimension in case.inapplicable:
        return None
    if name in case.expectations:
        return case.own[name].gap(lambda f: f.gap, case.weights)
    if "/" in name:
        gaps = {(g.kind, g.name): gap for g, gap in case.group_gaps(dimension)}
        return gaps.get(("indicator", name.split("/")[1]))
    if name in case.judged:
        return case.instrument.middle(case.judged[name])
    return case.gap(name)


def own_urgency(case, recommendation, gap_of):
    gaps = [gap_of(name) for name in recommendation["addresses"]]
    gaps = [gap for gap in gaps if gap is not None]
    return max(gaps) * case.instrument.leverages[recommendation["leverage"]] if gaps else None


def urgencies(case, gap_of):
    """Of each recommendation, raised to that of whatever requires it and was not dropped."""
    own = {r["id"]: own_urgency(case, r, gap_of) for r in case.recommendations}
    requiring = {
        r["id"]: [q["id"] for q in case.recommendations
                  if r["id"] in q.get("requires", []) and q.get("status") != "dropped"]
        for r in case.recommendations
    }  # fmt: skip

    def raised(name):
        found = [own[name], *(raised(other) for other in requiring[name])]
        return max((u for u in found if u is not None), default=None)

    return {name: raised(name) for name in own}


def ordered(recommendations, urgency):
    """Repeatedly the first among those whose prerequisites are placed or done."""
    rest, placed = list(recommendations), []
    ready = {r["id"] for r in recommendations if r.get("status") == "done"}
    while rest:
        able = [r for r in rest if ready.issuperset(r.get("requires", []))]
        first = first_of(able, urgency)
        rest.remove(first)
        placed.append(first)
        ready.add(first["id"])
    return placed


def first_of(recommendations, urgency):
    """By urgency, equal within 1e-9; then by effort; then by id. Those without urgency last."""
    known = [u for r in recommendations if (u := urgency[r["id"]]) is not None]
    if known:
        edge = max(known) - TOLERANCE
        recommendations = [
            r for r in recommendations if urgency[r["id"]] is not None and urgency[r["id"]] >= edge
        ]
    return min(recommendations, key=lambda r: (EFFORTS[r.get("effort")], r["id"].encode()))


# What would be closed.


def gap_after(case, recommendations):
    """What a finding's gap would be: the largest leverage among what reaches it counts."""

    def gap_of(finding):
        leverages = [
            case.instrument.leverages[r["leverage"]] for r in recommendations
            if any(reaches(case, name, finding) for name in r["addresses"])
        ]  # fmt: skip
        return finding.gap * (1 - max(leverages, default=0))

    return gap_of


def decisive(case, recommendation, dimension):
    """Whether it reaches a deciding group: as a whole, or by an expectation with a gap in it."""
    for group, _ in case.deciding(dimension):
        for name in recommendation["addresses"]:
            if reaches_group(case, name, group):
                if name not in case.expectations or any(f.gap > 0 for f in case.own[name].findings):
                    return True
    return False


def closes(case, recommendation):
    """Of each assessed dimension that an open recommendation touches: the gap before and after."""
    if not is_open(recommendation):
        return []
    touched = {dimension_of(case, name) for name in recommendation["addresses"]}
    after = gap_after(case, [recommendation])
    return [
        {"dimension": d, "from": float(case.gap(d)), "to": float(case.gap(d, after)),
         "decides": decisive(case, recommendation, d)}
        for d in case.instrument.dimensions if d in touched and case.groups[d]
    ]  # fmt: skip


def after_all(case):
    """The gap of each dimension after all open actions."""
    after = gap_after(case, [r for r in case.recommendations if is_open(r)])
    gaps = {d: case.gap(d, after) for d in case.instrument.dimensions}
    return {d: None if gap is None else float(gap) for d, gap in gaps.items()}


# What is told.


def recommendations(case):
    """All of them in their order, without how firm it is."""
    urgency = urgencies(case, lambda name: gap_of_address(case, name))
    return [
        {
            "id": r["id"],
            "urgency": None if urgency[r["id"]] is None else float(urgency[r["id"]]),
            "priority": case.instrument.priority(urgency[r["id"]]),
            "closes": closes(case, r),
        }
        for r in ordered(case.recommendations, urgency)
    ]


def unaddressed(case):
    """The deciding groups above small that no recommendation, unless dropped, reaches."""
    names = {
        name for r in case.recommendations if r.get("status") != "dropped" for name in r["addresses"]
    }
    return [
        group
        for dimension in case.instrument.dimensions
        for group, gap in case.deciding(dimension)
        if case.instrument.band(gap) > 0
        and not any(reaches_group(case, name, group) for name in names)
    ]
