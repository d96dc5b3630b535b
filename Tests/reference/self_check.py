"""Checks of this folder's own tools: examples worked by hand, and second implementations."""

import math
from fractions import Fraction
from itertools import product

from nltk.metrics import agreement as nltk_agreement
from nltk.metrics.distance import binary_distance, interval_distance

import agreement
from splitmix import SplitMix64, nearest_rank


def close(found, wanted, what, tolerance=1e-12):
    same = found is wanted is None or (
        None not in (found, wanted) and math.isclose(found, wanted, rel_tol=0, abs_tol=tolerance)
    )
    if not same:
        raise AssertionError(f"{what} is {found}, not {wanted}")


def equal(found, wanted, what):
    if found != wanted:
        raise AssertionError(f"{what} is {found}, not {wanted}")


def generator():
    # The first numbers from 1234567, as Vigna's splitmix64.c gives them.
    numbers = SplitMix64(1234567)
    first = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431]
    equal([numbers.next() for _ in first], first, "SplitMix64")
    # ceil(0.025 * 40) = 1, ceil(0.025 * 41) = 2, ceil(0.975 * 40) = 39.
    equal(nearest_rank(range(1, 41), 25), 1, "2.5th percentile of 40")
    equal(nearest_rank(range(1, 42), 25), 2, "2.5th percentile of 41")
    equal(nearest_rank(range(1, 41), 975), 39, "97.5th percentile of 40")
    equal(nearest_rank([5], 25), 5, "percentile of one")


def by_definition(values, categories, level):
    """Alpha in fractions: 1 - disagreement within units / disagreement between all pairable values."""
    pairable = agreement.units(values)
    pooled = [value for unit in pairable for value in unit]
    if len(set(pooled)) < 2:
        return None
    frequency = [pooled.count(category) for category in categories]
    exact = {value: Fraction(value) for value in categories}

    def distance(a, b):
        if level == "nominal":
            return Fraction(a != b)
        if level == "interval":
            return (exact[a] - exact[b]) ** 2
        low, high = sorted((categories.index(a), categories.index(b)))
        ends = Fraction(frequency[low] + frequency[high], 2)
        return (sum(frequency[low : high + 1]) - ends) ** 2

    known = {(a, b): distance(a, b) for a, b in product(set(pooled), repeat=2)}
    observed = sum(
        sum((known[pair] for pair in product(unit, repeat=2)), Fraction(0)) / (len(unit) - 1)
        for unit in pairable
    )
    count = dict(zip(categories, frequency))
    expected = sum(known[a, b] * count[a] * count[b] for a, b in known) / (len(pooled) - 1)
    return float(1 - observed / expected)


def nltk_task(entry):
    distance = interval_distance if entry["level"] == "interval" else binary_distance
    data = [
        (coder, unit, value)
        for coder, row in enumerate(entry["values"])
        for unit, value in enumerate(row)
    ]
    return nltk_agreement.AnnotationTask(data=data, distance=distance)


def agreements(entries):
    """Compares every set's alpha with the definition, and with nltk's where that handles the data."""
    compared = 0
    for entry in entries:
        name, expected = entry["name"], entry["expected"]
        exact = by_definition(entry["values"], entry["categories"], entry["level"])
        close(expected["alpha"], exact, f"{name}: alpha", 1e-9)
        complete = all(None not in row for row in entry["values"])
        if complete and entry["level"] != "ordinal" and expected["alpha"] is not None:
            task = nltk_task(entry)
            close(expected["alpha"], task.alpha(), f"{name}: nltk's alpha", 1e-9)
            if expected["kappa"] is not None:
                close(expected["kappa"], task.kappa(), f"{name}: nltk's kappa", 1e-9)
            compared += 1
        for statistic, printed in entry.get("published", {}).items():
            close(expected[statistic], printed, f"{name}: {statistic}", 0.0005)
    if compared < 40:
        raise AssertionError(f"only {compared} sets were compared with nltk's")
    worked_agreement()
    printed_further(entries)


def worked_agreement():
    # Two coders, units (1,1), (2,2), (1,2): 2 of 3 pairs agree; pooled 1,1,1,2,2,2.
    # Observed 2 of 6 differ, expected 2 * 3 * 3 / (6 * 5) = 0.6: alpha = 1 - (1/3)/0.6 = 4/9.
    # Chance agreement for kappa: (2/3)(1/3) + (1/3)(2/3) = 4/9: (2/3 - 4/9) / (5/9) = 2/5.
    rows = [[1, 2, 1], [1, 2, 2]]
    close(agreement.percent(rows), 2 / 3, "worked percent")
    close(agreement.alpha_of(rows, [1, 2], "nominal"), 4 / 9, "worked alpha")
    close(agreement.cohen(rows, [1, 2], None), 2 / 5, "worked kappa")
    # Three coders, units (1,1,1), (1,2,2): agreement (1 + 1/3)/2 = 2/3, chance (4/6)^2 + (2/6)^2 = 5/9,
    # kappa (2/3 - 5/9) / (4/9) = 1/4. Percent: 4 of 6 pairs.
    rows = [[1, 1, 3], [1, 2, None], [1, 2, 3]]
    close(agreement.fleiss(rows, [1, 2, 3]), 1 / 4, "worked Fleiss' kappa")
    close(agreement.percent(rows), 5 / 7, "worked percent of three")
    # Quadratic weights on the places 0, 1, 2 of 0, 1, 9: pairs (0,0), (1,9), (9,9), (0,1).
    # Observed 0 + 1 + 0 + 1 = 2 of 4. First 0: 2, 1: 1, 9: 1; second 0: 1, 1: 1, 9: 2. Expected
    # (2 (0 + 1 + 2 * 4) + (1 + 0 + 2) + (4 + 1 + 0)) / 16 = 26 / 16: kappa 1 - (2/4) / (26/16) = 9/13.
    rows = [[0, 1, 9, 0], [0, 9, 9, 1]]
    close(agreement.cohen(rows, [0, 1, 9], "quadratic"), 9 / 13, "worked weighted kappa")
    equal(agreement.undefined([[1, None], [None, 1]]), "no unit is coded by two coders", "no pair")
    equal(agreement.undefined([[1, 2], [1, None]]), "only one value occurs", "one value")


def printed_further(entries):
    """What the packages' own tests and documentation print with six digits."""
    named = {entry["name"]: entry["expected"] for entry in entries}
    for level, wanted in [("nominal", 0.743421), ("ordinal", 0.815388), ("interval", 0.849107)]:
        close(named[f"published: four coders, {level}"]["alpha"], wanted, level, 5e-7)
    close(named["published: judges of 200 cases, nominal"]["kappa"], 29 / 59, "Cohen's kappa")
