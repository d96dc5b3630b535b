"""Checks of the gap arithmetic: examples worked by hand, and properties it must have."""

import math
from fractions import Fraction

import yaml

import advice
import firmness
from findings import Judgement, consensus
from instrument import AGGREGATIONS, shipped
from method import Case, aggregate, decides
from self_check import close, equal
from self_check_draws import draws_one_by_one

HEAD = """
gapscore: 1
case: {id: k, title: K, organisation: O, system: S, instrument: heeks-itposmo, coders: [{id: A}, {id: B}, {id: C}]}
sources:
- {id: S1, technique: interview}
- {id: S2, technique: document, weight: 3}
- {id: S3, technique: interview}
- {id: S4, technique: account}
- {id: S5, technique: account}
design:
- {id: E1, dimension: technology, indicator: network, statement: T}
- {id: E2, dimension: technology, indicator: network, statement: T, weight: 2}
- {id: E3, dimension: technology, statement: T, weight: 3}
- {id: E4, dimension: staffing, indicator: skills, statement: T}
- {id: E5, dimension: staffing, statement: T}
"""
WORKED = HEAD + """
findings:
- {id: F1, expectation: E1, source: S1, statement: T, fit: mostly, frequency: often, impact: hampers}
- {id: F2, expectation: E2, source: S1, statement: T, fit: matches}
- {id: F3, indicator: technology/network, sources: [S2, S3], statement: T, gap: 7.25}
- {id: F4, dimension: technology, source: S3, statement: T, severity: slight}
- {id: F5, expectation: E3, source: S1, statement: T, gap: 3}
- {id: F6, expectation: E4, sources: [S4, S5], statement: T, impact: hampers}
- {id: F7, expectation: E5, source: S3, statement: T, risk: true}
- {id: F8, source: S1, statement: T, severity: total}
- {id: F9, source: S1, statement: T, indicator: processes/quicker}
judgements:
- {dimension: technology, rating: medium, because: T}
- {dimension: management, applicable: false, because: T}
recommendations:
- {id: R1, title: T, addresses: [E2], leverage: direct, effort: low}
- {id: R2, title: T, addresses: [technology], leverage: contributing, requires: [R5]}
- {id: R3, title: T, addresses: [E4, E5], leverage: supporting}
- {id: R4, title: T, addresses: [E5, management], leverage: direct, status: dropped}
- {id: R5, title: T, addresses: [processes/quicker], leverage: direct}
- {id: R6, title: T, addresses: [technology/network, technology/server], leverage: supporting}
"""  # fmt: skip

# What sections 1 to 5 of the method say of the default instrument.
STEPS = {
    "fit": "matches nearly mostly partly barely not-at-all",
    "frequency": "rarely periodically often very-often always",
    "impact": "negligible slows hampers disrupts stops",
    "coverage": "few some many most all",
}
INDICATORS = {
    "information": "correct complete timely connected useful",
    "technology": "network server application upkeep",
    "processes": "in-system uninterrupted procedures quicker",
    "objectives": "results acceptance honest-use openness",
    "staffing": "skills specialists training adaptation",
    "management": "legal-basis leadership responsibilities monitoring data-use",
    "other-resources": "running-costs development-costs funding-source devices time",
}


def contract():
    """The instruments hold what the method's text says of them."""
    instrument = shipped("heeks-itposmo")
    values = {"fit": (0, 1, 3, 5, 7, 9)}
    for criterion, names in STEPS.items():
        wanted = dict(zip(names.split(), values.get(criterion, (1, 3, 5, 7, 9))))
        equal(instrument.steps[criterion], wanted, f"the steps of {criterion}")
    equal(instrument.criteria, list(STEPS), "criteria")
    equal(instrument.weights, {"fit": 1, "frequency": 1, "impact": 2, "coverage": 1}, "weights")
    ladder = {"total": 9, "severe": 7, "serious": 5, "moderate": 3, "slight": 1}
    equal(instrument.ladder, ladder, "the ladder")
    wanted = {dimension: names.split() for dimension, names in INDICATORS.items()}
    equal(instrument.indicators, wanted, "indicators")
    equal(instrument.persons, {"interview", "observation"}, "techniques of persons")
    equal(instrument.secondary, {"account"}, "secondary techniques")
    equal([instrument.edges, instrument.aggregation], [[2, 4, 6], "two-worst"], "the default")
    five, direct = shipped("heeks-itposmo-5"), shipped("heeks-2003")
    equal([five.edges, five.aggregation], [[2, 4, 6, 8, 10], "two-worst"], "five ratings")
    equal([direct.edges, direct.aggregation], [five.edges, "mean"], "Heeks' own")
    equal([direct.criteria, direct.indicators], [[], wanted], "Heeks' own")
    equal([edge for _, edge in direct.readings], [14, 28, 42, 56, 70], "readings")


def instrument_examples():
    for name in "heeks-itposmo", "heeks-itposmo-5", "heeks-2003":
        instrument = shipped(name)
        for example in instrument.examples:
            gap = Judgement.of(example_fields(example), instrument).gap(instrument)
            close(float(gap), example["gap"], f"the instrument's example {example['gap']}")
            rating = example.get("rating", instrument.rating(gap))
            equal(instrument.rating(gap), rating, "its rating")
    instrument = shipped("heeks-itposmo")
    for gap, place in [(2, 0), (2.0000000005, 0), (2.00000001, 1), (4, 1), (6, 2), (9, 2)]:
        equal(instrument.band(Fraction(gap)), place, f"the band of {gap}")


def example_fields(example):
    """The fields of a finding that is judged as an example is."""
    if "direct" in example:
        return {"gap": example["direct"]}
    return example.get("steps") or {"severity": example["severity"]}


def aggregations():
    pairs = [(Fraction(gap), Fraction(weight)) for gap, weight in ((7, 1), (1, 1), (4, 2), (4, 4))]
    # (7 + 1 + 8 + 16) / 8 = 4; (49 + 1 + 32 + 64) / 8 = 18.25.
    wanted = {"two-worst": 5.5, "worst": 7, "mean": 4, "quadratic-mean": 18.25**0.5, "median": 4}
    for way, gap in wanted.items():
        close(float(aggregate(way, pairs)), gap, way)
        one = aggregate(way, pairs[:1])
        close(float(one), 7, f"{way} of one")
    gaps = [7, 1, 4, 4, Fraction("3.9")]
    told = {
        "two-worst": [True, False, True, True, False],
        "worst": [True, False, False, False, False],
        "mean": [True] * 5,
        "median": [False, False, True, True, False],
    }
    for way, decisive in told.items():
        equal(decides(way, gaps), decisive, f"what decides under {way}")
    equal(decides("median", [7, 1, 4, 3]), [False, False, True, True], "the middle two")


def coders():
    """Consensuses worked by hand: what the coders say, and the gap of it all."""
    instrument = shipped("heeks-itposmo")
    for said, gap in [
        # fit 0, 1, 5 have the median 1; impact 0, 3, 9 the median 3: (1 + 2 * 3) / 3.
        (["fit: matches", "fit: nearly, impact: slows", "fit: partly, impact: stops"], "7/3"),
        # fit 0, 0, 5 have the median 0, and so has impact: met.
        (["fit: matches", "fit: matches", "fit: partly, impact: stops"], "0"),
        # fit 0, 3; frequency 0, 5: (1.5 + 2.5) / 2.
        (["fit: matches", "fit: mostly, frequency: often"], "2"),
        (["severity: slight", "severity: moderate"], "2"),
        (["severity: severe", "fit: matches", "fit: matches"], "0"),
        (["gap: 4", "gap: 9", "gap: 4.5", "fit: matches"], "17/4"),
        # Gaps 5, 7 and 2.5 in three ways.
        (["fit: partly", "severity: severe", "gap: 2.5"], "5"),
    ]:
        judgements = [Judgement.of(yaml.safe_load("{" + s + "}"), instrument) for s in said]
        together = consensus(judgements, instrument)
        equal(together.gap(instrument), Fraction(gap), f"the consensus of {said}")
        equal(together.way == "met", gap == "0", f"whether {said} is met")

    def kind(*codings, more=""):
        items = ", ".join("{coder: %s, %s}" % pair for pair in zip("ABC", codings))
        text = HEAD + f"findings: [{{id: F1, source: S1, statement: T, codings: [{items}]{more}}}]"
        finding = Case(text).findings[0]
        return finding.kind, finding.dimension

    here, there = "indicator: technology/server", "dimension: staffing"
    risk, severe = f"{here}, risk: true", f"{here}, severity: severe"
    equal(kind(risk, risk, severe), ("risk", "technology"), "two of three see a risk")
    equal(kind(risk, here, severe), ("judged", "technology"), "one of the two left sees a risk")
    equal(kind(here, here), ("unjudged", "technology"), "nobody judges")
    equal(kind(severe, there), ("unjudged", None), "a tie")
    agreed = f", agreed: {{{there}}}"
    equal(kind(severe, there, more=agreed), ("judged", "staffing"), "a tie settled")


def worked():
    case = Case(WORKED)
    # F1: (3 + 5 + 2 * 5) / 4 = 4.5. S1's voice on the network: (4.5 + 2 * 0) / 3 = 1.5. The network:
    # (1.5 + 3 * 7.25 + 7.25) / 5 = 6.1. E3 by itself: 3. The dimension itself: 1.
    for name, gap in {"E1": 4.5, "E2": 0, "E3": 3, "E4": 5, "E5": None}.items():
        close(case.expectation_gaps()[name], gap, name)
    technology = case.dimension("technology")
    close(technology["gap"], 4.55, "technology")
    # (6.1 + 3 * 3 + 1) / 5 = 3.22. Beyond the scale is one band further, two above small-medium.
    close(technology["mean"], 3.22, "technology's mean")
    told = [technology[k] for k in ("rating", "worst", "breadth", "masked", "provisionalBecause")]
    equal(told, ["medium", 6.1, {"above": 2, "of": 3}, False, []], "technology")
    equal(technology["deciding"], [{"indicator": "network"}, {"expectation": "E3"}], "deciding")
    indicators = [(*i, i["findings"]) for i in technology["indicators"]]
    wanted = [("indicator", ["F1", "F2", "F3"]), ("expectation", ["F5"]), ("dimension", ["F4"])]
    equal([(i[0], i[-1]) for i in indicators], wanted, "technology's indicators")
    # On the network S1 says 1.5, small; S2 and S3 go beyond the scale.
    pairs = [{"indicator": "network", "pairs": [["S1", "S2"], ["S1", "S3"]]}]
    evidence = {"sources": 3, "techniques": 2, "level": "moderate", "conflicts": pairs}
    equal(technology["evidence"], evidence, "evidence")
    staffing = case.dimension("staffing")
    equal([staffing[k] for k in ("gap", "risks")], [5, ["F7"]], "staffing")
    evidence = {"sources": 1, "techniques": 0, "level": "thin", "conflicts": []}
    equal(staffing["evidence"], evidence, "evidence of two accounts")
    reasons = ["one-finding", "one-source", "one-criterion", "one-indicator"]
    equal(staffing["provisionalBecause"], reasons, "staffing is provisional")
    equal(case.unjudged(), ["F8", "F9"], "not yet judged")
    equal(case.total()["sum"], None, "no total")


def worked_advice():
    case = Case(WORKED)
    # R1: E2 is met: 0. R2: the judged middle 5 * 0.7 = 3.5, and so R5, which has no gap. R3: 5 * 0.4.
    # R6: 6.1 * 0.4 = 2.44. R4 has no gap. R5 stands before R2, since R2 has to wait for it.
    told = [(r["id"], r["urgency"], r["priority"]) for r in advice.recommendations(case)]
    wanted = [("R5", 3.5, "medium"), ("R2", 3.5, "medium"), ("R6", 2.44, "medium"),
              ("R3", 2.0, "low"), ("R1", 0.0, "low"), ("R4", None, None)]  # fmt: skip
    equal(told, wanted, "recommendations")
    closed = {r["id"]: r["closes"] for r in advice.recommendations(case)}
    # R2 leaves three tenths of everything. R6 leaves six tenths of the network: (3.66 + 3) / 2.
    wanted = {"R1": (4.55, False), "R2": (1.365, True), "R6": (3.33, True)}
    for name, (to, decides) in wanted.items():
        (found,) = closed[name]
        equal([found["dimension"], found["decides"]], ["technology", decides], f"what {name} closes")
        close(found["from"], 4.55, f"before {name}")
        close(found["to"], to, f"after {name}")
    close(closed["R3"][0]["to"], 3.0, "after R3")
    equal([closed["R4"], closed["R5"]], [[], []], "what is dropped, what is not assessed")
    # F2 is met, F1, F3 and F5 are left with three tenths by R2, F6 with six tenths by R3.
    after = advice.after_all(case)
    close(after["technology"], 1.365, "technology after all")
    close(after["staffing"], 3.0, "staffing after all")
    equal(advice.unaddressed(case), [], "all is addressed")
    less = WORKED.replace("[technology]", "[staffing]").replace("[technology/network, ", "[")
    less = Case(less)
    # E2 is of the network, so only E3 is left.
    found = [(g.dimension, g.reference) for g in advice.unaddressed(less)]
    equal(found, [("technology", {"expectation": "E3"})], "unaddressed")


def totals():
    dimensions = shipped("heeks-itposmo").dimensions
    lines = [f"- {{id: F{i}, dimension: {d}, source: S1, statement: T, gap: 2}}"
             for i, d in enumerate(dimensions)]  # fmt: skip
    wanted = {"sum": 14.0, "of": 70.0, "reading": "success-likely", "concern": False}
    wanted |= {"otherReading": "partial-failure-possible", "provisional": 7}
    equal(Case(HEAD + "findings:\n" + "\n".join(lines)).total(), wanted, "total")
    # 12.1 of 60 is 14.1166… of 70; 17.1 is 19.95, 17.2 is 20.0666….
    lines[6] = lines[6].replace("gap: 2", "gap: 5")
    inapplicable = "\njudgements: [{dimension: other-resources, applicable: false, because: T}]"
    for gap, reading, other, concern in [
        ("2.1", "partial-failure-possible", "success-likely", False),
        ("7.1", "partial-failure-possible", None, False),
        ("7.2", "partial-failure-possible", None, True),
    ]:
        lines[5] = lines[5].partition("gap")[0] + f"gap: {gap}}}"
        total = Case(HEAD + "findings:\n" + "\n".join(lines) + inapplicable).total()
        equal([total[k] for k in ("of", "reading", "otherReading", "concern")],
              [60.0, reading, other, concern], f"total with {gap}")  # fmt: skip


def three_voices():
    """Three who speak, 1, 3 and 8, on one indicator: gap 4."""
    text = HEAD.replace("technique: account", "technique: interview") + """
findings:
- {id: F1, indicator: technology/server, source: S1, statement: T, gap: 1}
- {id: F2, indicator: technology/server, source: S3, statement: T, gap: 3}
- {id: F3, indicator: technology/server, source: S4, statement: T, gap: 8}
"""
    case = Case(text)
    # Without each: 5.5, 4.5, 2, with the mean 4. Squares 2.25 + 0.25 + 4 = 6.5; se² = 2/3 * 6.5.
    # That is s²/n of the voices: (9 + 1 + 16) / 2 / 3 = 13/3. t of 2 degrees of freedom:
    # 2.9199855803537.
    (low, high), reason = firmness.interval(case, "technology")
    close(low, 0.0, "clipped")
    close(high, min(4 + 2.9199855803537 * math.sqrt(13 / 3), 10), "interval", 1e-9)
    equal(reason, None, "there is an interval")
    near = Case(text.replace("gap: 8", "gap: 2"))
    # Without each: 2.5, 1.5, 2, mean 2; squares 0.5; se² = 1/3.
    (low, high), _ = firmness.interval(near, "technology")
    close(low, 2 - 2.9199855803537 * math.sqrt(1 / 3), "lower end", 1e-9)
    close(high, 2 + 2.9199855803537 * math.sqrt(1 / 3), "upper end", 1e-9)
    alike = Case(text.replace("gap: 8", "gap: 3").replace("gap: 1", "gap: 3"))
    equal(firmness.interval(alike, "technology"), (None, "no-spread"), "all speak alike")
    few = Case(text.replace("S4, statement", "S1, statement"))
    equal(firmness.interval(few, "technology"), (None, "few-speak"), "two who speak")
    found = firmness.leave_one_out(case, "technology")
    wanted = [("S1", "medium"), ("S3", "medium"), ("S4", "small")]
    equal([tuple(item.values()) for item in found], wanted, "leave one out")
    found = firmness.leave_one_finding_out(case, "technology")
    wanted = [("F1", "medium"), ("F2", "medium"), ("F3", "small")]
    equal([tuple(item.values()) for item in found], wanted, "leave one finding out")


# Properties


def gaps(data):
    case = Case(yaml.safe_dump(data))
    return [[case.gap(d, way=way) for way in AGGREGATIONS] for d in case.instrument.dimensions]


def splitting(text):
    """One expectation of an indicator written as three of the same weight changes no gap."""
    data = yaml.safe_load(text)
    before = gaps(data)
    for expectation in [e for e in data.get("design", []) if "indicator" in e]:
        copies = [expectation | {"id": f"{expectation['id']}-{i}"} for i in range(3)]
        data["design"] += copies
        held = [f for f in data["findings"] if f.get("expectation") == expectation["id"]]
        for place, finding in enumerate(held):
            finding["expectation"] = copies[place % 3]["id"]
    equal(gaps(data), before, "gaps after splitting")


def monotone(case):
    """A finding made worse lowers no gap of a dimension, whatever the aggregation."""
    for finding in case.findings:
        if finding.kind != "judged":
            continue
        for worse in ((finding.gap + 10) / 2, finding.gap + Fraction(1, 10)):
            def gap_of(f):
                return min(worse, Fraction(10)) if f is finding else f.gap

            for way in AGGREGATIONS:
                before = case.gap(finding.dimension, way=way)
                after = case.gap(finding.dimension, gap_of, way=way)
                if before is not None and after < before - 1e-12:
                    raise AssertionError(f"{way}: {finding.id} made worse lowers {before} to {after}")


def silent(text, told):
    """Risks and findings not yet judged change nothing but the lists of them."""
    data = yaml.safe_load(text)
    source = data["sources"][0]["id"]
    dimensions = Case(text).instrument.dimensions
    for number, dimension in enumerate(dimensions * 2):
        item = {"id": f"X{number}", "source": source, "statement": "T", "dimension": dimension}
        data["findings"].append(item | ({"risk": True} if number < len(dimensions) else {}))
    data["findings"].append({"id": "X99", "source": source, "statement": "T", "gap": 9})
    after = told(Case(yaml.safe_dump(data)))
    before = told(Case(text))
    for found in after, before:
        found["unjudged"] = [name for name in found["unjudged"] if not name.startswith("X")]
        for dimension in found["dimensions"]:
            dimension["risks"] = [r for r in dimension["risks"] if not r.startswith("X")]
    equal(after, before, "all that is told")


def by_hand():
    contract()
    instrument_examples()
    aggregations()
    coders()
    worked()
    worked_advice()
    totals()
    three_voices()


def check(texts, rated, draws=60):
    """All of it; properties and draws for some cases, pairs of a text and a seed."""
    by_hand()
    for text, seed in texts:
        case = Case(text)
        splitting(text)
        monotone(case)
        silent(text, lambda other: rated(other, seed, draws))
        draws_one_by_one(case, seed, rated(case, seed, draws), draws)
