"""Checks of the gap arithmetic: examples worked by hand, and the draws repeated one by one."""

import math
from fractions import Fraction

import firmness
from method import Case, Instrument, Judgement, mean
from self_check import close, equal
from splitmix import SplitMix64

HEAD = """
gapscore: 1
case: {id: k, title: K, organisation: O, system: S, instrument: heeks-itposmo, coders: [{id: A}, {id: B}, {id: C}]}
sources:
- {id: S1, technique: interview}
- {id: S2, technique: document, weight: 3}
- {id: S3, technique: interview}
design:
- {id: E1, dimension: technology, statement: T}
- {id: E2, dimension: technology, statement: T, weight: 2}
- {id: E3, dimension: processes, statement: T}
- {id: E4, dimension: staffing, statement: T}
"""
WORKED = HEAD + """
findings:
- {id: F1, expectation: E1, source: S1, statement: T, fit: mostly, frequency: often, impact: hampers}
- {id: F2, expectation: E1, source: S1, statement: T, fit: matches}
- {id: F3, expectation: E1, sources: [S2, S3], statement: T, gap: 7.25}
- {id: F4, dimension: technology, source: S3, statement: T, gap: 0.75}
- {id: F5, source: S1, statement: T, codings: [{coder: A, expectation: E2, fit: matches}, {coder: B, expectation: E2, fit: nearly, impact: slows}, {coder: C, dimension: staffing, fit: partly, impact: stops}]}
- {id: F6, source: S3, statement: T, expectation: E3, codings: [{coder: A, gap: 8}, {coder: B, gap: 9}], agreed: {expectation: E4}}
judgements:
- {dimension: technology, rating: small-medium, because: T}
- {dimension: management, applicable: false, because: T}
recommendations:
- {id: R1, title: T, addresses: [E2], leverage: direct, effort: low}
- {id: R2, title: T, addresses: [technology], leverage: contributing}
- {id: R3, title: T, addresses: [E4, E3], leverage: supporting}
- {id: R4, title: T, addresses: [E3, management], leverage: direct}
"""


def instrument_examples():
    instrument = Instrument("heeks-itposmo")
    for example in instrument.examples:
        gap = Judgement(example["steps"], instrument).value(instrument.weights)
        close(float(gap), example["gap"], f"the instrument's example {example['gap']}")
        equal(instrument.ratings[instrument.band(gap)], example["rating"], "its rating")
    for gap, place in [(2, 0), (2.0000000005, 0), (2.00000001, 1), (4, 1), (6, 2), (9, 2)]:
        equal(instrument.band(Fraction(gap)), place, f"the band of {gap}")


def worked():
    case = Case(WORKED)
    # F1: (3 + 5 + 2 * 5) / 4 = 4.5. S1's voice on E1: (4.5 + 0) / 2 = 2.25.
    # E1: (2.25 + 3 * 7.25 + 7.25) / 5 = 6.25. E2: fits 0, 1, 5 have the median 1, impacts 3 and 9 the
    # median 6: (1 + 2 * 6) / 3 = 13/3. On the dimension itself: 0.75.
    gaps = case.expectation_gaps()
    for name, gap in {"E1": 6.25, "E2": 13 / 3, "E3": None, "E4": 8.5}.items():
        close(gaps[name], gap, name)
    technology = case.dimension("technology")
    close(technology["gap"], 6.25, "technology")
    # (6.25 + 2 * 13/3 + 0.75) / 4 = (7 + 26/3) / 4 = 47/12, small-medium; 6.25 is beyond the scale.
    close(technology["mean"], 47 / 12, "technology's mean")
    told = [technology[key] for key in ("rating", "breadth", "restsOnOne")]
    equal(told, ["medium", 2, True], "technology")
    # On E1 S1 says small-medium and the others go beyond the scale: two apart, in two pairs.
    evidence = {"level": "moderate", "sources": 3, "techniques": 2, "conflictingPairs": 2}
    equal(technology["evidence"], evidence | {"conflictingExpectations": 1}, "evidence")
    equal(case.dimension("staffing")["evidence"]["level"], "thin", "evidence of one source")
    equal(case.total(), {"value": None, "of": 60.0, "reading": None}, "total")
    # R1: 13/3, R2: 3 * 0.7 = 2.1, the judged band's middle, R3: 8.5 * 0.4 = 3.4, R4: nothing.
    ranked = [(r["id"], r["priority"], r["rank"]) for r in case.ranked()]
    wanted = [("R1", "high", 1), ("R3", "medium", 2), ("R2", "medium", 3), ("R4", None, 4)]
    equal(ranked, wanted, "recommendations")
    close(case.ranked()[2]["urgency"], 2.1, "urgency of R2")
    equal(case.unaddressed(), [], "unaddressed")
    # Without S1: E1 7.25; without S2: (2.25 + 7.25) / 2 = 4.75, medium; without S3: E1
    # (2.25 + 3 * 7.25) / 4 = 6. Never below medium.
    equal(firmness.leave_one_out(case, "technology"), [], "leave one out")
    alone = firmness.leave_one_out(case, "staffing")
    equal(alone, [{"source": "S3", "rating": None}], "leave the only one out")


def totals():
    lines = [f"- {{id: F{i}, dimension: {d}, source: S1, statement: T, gap: 2}}"
             for i, d in enumerate(Instrument("heeks-itposmo").dimensions)]  # fmt: skip
    wanted = {"value": 14.0, "of": 70.0, "reading": "success-likely"}
    equal(Case(HEAD + "findings:\n" + "\n".join(lines)).total(), wanted, "total")
    # 12.1 of 60 is 14.1166… of 70.
    lines[6] = lines[6].replace("gap: 2", "gap: 5")
    lines[5] = lines[5].replace("gap: 2", "gap: 2.1")
    inapplicable = "\njudgements: [{dimension: other-resources, applicable: false, because: T}]"
    found = Case(HEAD + "findings:\n" + "\n".join(lines) + inapplicable).total()
    equal((found["of"], found["reading"]), (60.0, "partial-failure-possible"), "scaled total")
    close(found["value"], 12.1, "total of six")


def two_voices():
    """Two sources of equal weight, 1 and 9: a draw of both is 5, medium like 9."""
    text = HEAD.replace(", weight: 3", "").replace("- {id: S3, technique: interview}\n", "")
    text += """
findings:
- {id: F1, dimension: technology, source: S1, statement: T, gap: 1}
- {id: F2, dimension: technology, source: S2, statement: T, gap: 9}
"""
    case, seed, draws = Case(text), 42, 400
    generator = SplitMix64(seed)
    pairs = [(generator.below(2), generator.below(2)) for _ in range(draws)]
    low = sum(pair == (0, 0) for pair in pairs) / draws
    found = firmness.firmness(case, seed, draws)["technology"]
    close(found["bootstrap"]["shares"]["small"], low, "share of the lower voice")
    close(found["bootstrap"]["shares"]["medium"], 1 - low, "share of the others")
    equal(found["bootstrap"]["interval"], [1.0, 9.0], "interval")
    # Given gaps do not move with the weights, and 5 lies above all moved edges.
    close(found["rubric"], 1.0, "rubric")
    equal(found["leaveOneOut"], [{"source": "S2", "rating": "small"}], "leave one out")
    equal(found["label"], "fairly-firm" if 1 - low >= 0.7 else "tentative", "label")
    equal(case.dimension("technology")["evidence"]["conflictingPairs"], 1, "conflicts")


def bootstrap_by_draws(case, dimension, seed, draws):
    """Ratings and gaps of the draws, in fractions."""
    names, generator, found = sorted(case.sources), SplitMix64(seed), []
    for _ in range(draws):
        drawn = [names[generator.below(len(names))] for _ in names]
        counts = {name: drawn.count(name) for name in names}
        found.append((case.rating(dimension, counts), case.gap(dimension, counts)))
    return found


def rubric_by_draws(case, dimension, seed, draws):
    """The ratings' places of the draws, with plain numbers, values added from the smallest."""
    generator, found = SplitMix64(seed + 1), []

    def rising(pairs):
        return mean(sorted((float(value), float(weight)) for value, weight in pairs))

    for _ in range(draws):
        weights = dict(zip(case.instrument.criteria, generator.spacings(4)))
        edges = sorted(float(e) + generator.uniform() - 0.5 for e in case.instrument.edges[:-1])
        way = firmness.AGGREGATIONS[generator.below(4)]
        gaps = []
        for slot in case.slots[dimension]:
            voices = []
            for source, findings in slot.findings.items():
                each = []
                for judgement in (finding.judgement for finding in findings):
                    values = judgement.values.items()
                    pairs = [(value, weights[criterion]) for criterion, value in values]
                    each.append(float(judgement.gap) if judgement.gap is not None else rising(pairs))
                voices.append((math.fsum(each) / len(each), case.sources[source]))
            gaps.append((rising(voices), float(slot.weight)))
        alone = sorted(gap for gap, _ in gaps)
        half = len(alone) // 2
        gap = {
            "worst": alone[-1],
            "mean": rising(gaps),
            "quadratic-mean": rising((gap * gap, weight) for gap, weight in gaps) ** 0.5,
            "median": alone[half] if len(alone) % 2 else (alone[half - 1] + alone[half]) / 2,
        }[way]
        found.append(sum(gap > edge + 1e-9 for edge in edges))
    return found


def draws_one_by_one(case, seed, draws=60):
    looks = firmness.firmness(case, seed, draws)
    for dimension, look in looks.items():
        if look is None:
            continue
        place = case.instrument.band(case.gap(dimension))
        places = rubric_by_draws(case, dimension, seed, draws)
        close(look["rubric"], places.count(place) / draws, f"rubric of {dimension}")
        if look["bootstrap"] is None:
            continue
        drawn = bootstrap_by_draws(case, dimension, seed, draws)
        assessed = sorted(gap for _, gap in drawn if gap is not None)
        close(look["bootstrap"]["unassessed"], 1 - len(assessed) / draws, "unassessed")
        for rating, share in look["bootstrap"]["shares"].items():
            count = sum(found == rating for found, _ in drawn)
            close(share, count / len(assessed), f"share of {rating} on {dimension}")
        ranks = [math.ceil(Fraction(p, 100) * len(assessed)) for p in (5, 95)]
        for found, rank in zip(look["bootstrap"]["interval"], ranks):
            close(found, float(assessed[max(rank, 1) - 1]), f"interval of {dimension}")


def check(cases):
    """All of it; the draws one by one for some of the cases, each with its seed."""
    instrument_examples()
    worked()
    totals()
    two_voices()
    for case, seed in cases:
        draws_one_by_one(case, seed)
