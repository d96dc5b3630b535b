"""What coders agree on, by the packages that people use for it.

A set has a row per coder and a column per unit; None is a missing value. A unit is pairable when at
least two coders coded it.

- percent: agreeing pairs of coders over all pairs of coders, pooled over the pairable units.
- alpha: Krippendorff's, by the package krippendorff, over the set's categories. Without a pairable
  unit, or where only one value occurs among the pairable ones, there is none.
- kappa, weightedKappa: Cohen's, by scikit-learn, for two coders, over the units that both coded. The
  weights are quadratic in the distance within the list of categories.
- fleiss: Fleiss' kappa, by statsmodels, for three coders or more, over the units that all coded.

Kappas need categories: there is none at interval level, and no weighted one at nominal level. Neither
is there one when chance alone would make the coders agree on everything.
"""

from itertools import combinations

import krippendorff
import numpy
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import fleiss_kappa

from splitmix import SplitMix64, nearest_rank


def units(values):
    """The values of each unit that was coded at all by two or more, in order."""
    columns = ([value for value in column if value is not None] for column in zip(*values))
    return [column for column in columns if len(column) >= 2]


def undefined(values):
    """Why there is no alpha, or None when there is one."""
    pairable = units(values)
    if not pairable:
        return "no unit is coded by two coders"
    if len({value for unit in pairable for value in unit}) == 1:
        return "only one value occurs"
    return None


def percent(values):
    pairs = [pair for unit in units(values) for pair in combinations(unit, 2)]
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else None


def alpha(counts, categories, level):
    """Krippendorff's alpha of the units' counts of values, or None."""
    pairable = counts[counts.sum(axis=1) >= 2]
    if (pairable.sum(axis=0) > 0).sum() < 2:
        return None
    return float(
        krippendorff.alpha(
            value_counts=pairable,
            value_domain=numpy.array(categories, dtype=float),
            level_of_measurement=level,
        )
    )


def alpha_of(values, categories, level):
    """The same of the values themselves, for the package to count them."""
    if undefined(values):
        return None
    data = numpy.array(
        [[numpy.nan if value is None else value for value in row] for row in values], dtype=float
    )
    domain = numpy.array(categories, dtype=float)
    return float(
        krippendorff.alpha(
            reliability_data=data, value_domain=domain, level_of_measurement=level
        )
    )


def cohen(values, categories, weights):
    if len(values) != 2:
        return None
    both = [pair for pair in zip(*values) if None not in pair]
    if not both or len({value for pair in both for value in pair}) == 1:
        return None
    first, second = ([categories.index(value) for value in row] for row in zip(*both))
    labels = list(range(len(categories)))
    return float(cohen_kappa_score(first, second, labels=labels, weights=weights))


def fleiss(values, categories):
    if len(values) < 3:
        return None
    complete = [unit for unit in zip(*values) if None not in unit]
    if not complete or len({value for unit in complete for value in unit}) == 1:
        return None
    table = [[unit.count(category) for category in categories] for unit in complete]
    return float(fleiss_kappa(table, method="fleiss"))


def interval(values, categories, level, seed, resamples):
    """The percentile bootstrap over pairable units: 2.5th and 97.5th percentile of alpha, or None."""
    if undefined(values):
        return None
    counts = numpy.array(
        [[unit.count(category) for category in categories] for unit in units(values)]
    )
    generator = SplitMix64(seed)
    size = len(counts)
    alphas = []
    for _ in range(resamples):
        drawn = [generator.below(size) for _ in range(size)]
        value = alpha(counts[drawn], categories, level)
        if value is not None:
            alphas.append(value)
    return [nearest_rank(alphas, 25), nearest_rank(alphas, 975)] if alphas else None


def entry(data):
    """A set with its statistics."""
    level, categories, values = data["level"], data["categories"], data["values"]
    discrete = level != "interval"
    seed, resamples = data["seed"], data["resamples"]
    found = {
        "name": data["name"],
        "level": level,
        "categories": categories,
        "values": values,
        "expected": {
            "percent": percent(values),
            "alpha": alpha_of(values, categories, level),
            "kappa": cohen(values, categories, None) if discrete else None,
            "weightedKappa": cohen(values, categories, "quadratic") if level == "ordinal" else None,
            "fleiss": fleiss(values, categories) if discrete else None,
        },
        "interval": {
            "seed": seed,
            "resamples": resamples,
            "alpha": interval(values, categories, level, seed, resamples),
        },
        "undefined": undefined(values),
    }
    if "source" in data:
        found["source"] = data["source"]
        found["published"] = data["published"]
    return found
