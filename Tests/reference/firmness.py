"""How firm the ratings of a case are: three looks at each dimension.

- Bootstrap: all sources of the case, sorted by id, are drawn with replacement. One drawn twice counts
  twice. The interval is the 5th and 95th percentile, by nearest rank, of the draws that assess the
  dimension. There is none for a dimension on which one source speaks.
- Leave one out: the sources without which the rating would be another, or none.
- Rubric: with other weights of the criteria, other edges of the bands and another aggregation, the
  share of draws that keep the rating. Gaps given directly, and met expectations, stay as they are.

The draws of a case are shared by its dimensions. All is floating point and over all draws at once;
`self_check` repeats the bootstrap in fractions, draw by draw, and the rubric without numpy.
"""

import numpy

from splitmix import SplitMix64, nearest_rank

TOLERANCE = 1e-9
AGGREGATIONS = "worst", "mean", "quadratic-mean", "median"


def source_counts(sources, seed, draws):
    """How often each source is drawn, a row per draw."""
    generator = SplitMix64(seed)
    counts = numpy.zeros((draws, len(sources)))
    for row in counts:
        for _ in sources:
            row[generator.below(len(sources))] += 1
    return counts


def rubrics(instrument, seed, draws):
    """Weights of the criteria, edges between bands and the aggregation's place, a row per draw."""
    generator = SplitMix64(seed + 1)
    inner = [float(edge) for edge in instrument.edges[:-1]]
    weights, edges, aggregations = [], [], []
    for _ in range(draws):
        weights.append(generator.spacings(len(instrument.criteria)))
        edges.append(sorted(edge + (generator.uniform() - 0.5) for edge in inner))
        aggregations.append(generator.below(len(AGGREGATIONS)))
    return numpy.array(weights), numpy.array(edges), numpy.array(aggregations)


def bootstrap(case, dimension, sources, counts):
    instrument = case.instrument
    columns = []
    for slot in case.slots[dimension]:
        voices = slot.voices(instrument.weights)
        weights = numpy.array([float(case.sources[s]) if s in voices else 0.0 for s in sources])
        values = numpy.array([float(voices.get(s, 0)) for s in sources])
        heard = counts @ weights
        with numpy.errstate(invalid="ignore"):
            columns.append((counts @ (weights * values)) / heard)
    gaps = numpy.array(columns)
    gaps = numpy.where(numpy.isnan(gaps), -numpy.inf, gaps).max(axis=0)
    assessed = gaps[gaps >= 0]
    bands = sum((assessed > float(edge) + TOLERANCE).astype(int) for edge in instrument.edges[:-1])
    shares = [int((bands == place).sum()) / len(assessed) for place in range(len(instrument.ratings))]
    values = assessed.tolist()
    return {
        "shares": dict(zip(instrument.ratings, shares)),
        "unassessed": (len(gaps) - len(assessed)) / len(gaps),
        "interval": [nearest_rank(values, 50), nearest_rank(values, 950)],
    }


def leave_one_out(case, dimension):
    rating = case.rating(dimension)
    found = []
    for source in case.speaking(dimension):
        others = {other: int(other != source) for other in case.sources}
        changed = case.rating(dimension, others)
        if changed != rating:
            found.append({"source": source, "rating": changed})
    return found


def finding_gaps(finding, instrument, weights):
    """A finding's gap under each draw of weights."""
    judgement = finding.judgement
    if judgement.gap is not None:
        return numpy.full(len(weights), float(judgement.gap))
    places = [instrument.criteria.index(criterion) for criterion in judgement.values]
    values = numpy.array([float(value) for value in judgement.values.values()])
    return weights[:, places] @ values / weights[:, places].sum(axis=1)


def slot_gaps(case, slot, weights):
    voices, heard = 0, 0
    for source, findings in slot.findings.items():
        gaps = [finding_gaps(finding, case.instrument, weights) for finding in findings]
        weight = float(case.sources[source])
        voices = voices + weight * sum(gaps) / len(gaps)
        heard += weight
    return voices / heard


def rubric(case, dimension, drawn):
    """The share of rubrics under which a dimension keeps its rating."""
    weights, edges, aggregations = drawn
    slots = case.slots[dimension]
    gaps = numpy.array([slot_gaps(case, slot, weights) for slot in slots])
    importance = numpy.array([float(slot.weight) for slot in slots])[:, numpy.newaxis]
    whole = importance.sum()
    ways = [
        gaps.max(axis=0),
        (gaps * importance).sum(axis=0) / whole,
        numpy.sqrt((gaps**2 * importance).sum(axis=0) / whole),
        numpy.median(gaps, axis=0),
    ]
    gap = numpy.choose(aggregations, ways)
    bands = (gap[:, numpy.newaxis] > edges + TOLERANCE).sum(axis=1)
    kept = bands == case.instrument.band(case.gap(dimension))
    return int(kept.sum()) / len(kept)


def label(share, other):
    lower = min(share, other)
    return "firm" if lower >= 0.9 else "fairly-firm" if lower >= 0.7 else "tentative"


def firmness(case, seed, draws):
    """What is told of each assessed dimension."""
    sources = sorted(case.sources)
    counts = source_counts(sources, seed, draws)
    drawn = rubrics(case.instrument, seed, draws)
    found = {}
    for dimension in case.instrument.dimensions:
        rating = case.rating(dimension)
        if rating is None:
            found[dimension] = None
            continue
        several = len(case.speaking(dimension)) >= 2
        resampled = bootstrap(case, dimension, sources, counts) if several else None
        kept = rubric(case, dimension, drawn)
        found[dimension] = {
            "bootstrap": resampled,
            "leaveOneOut": leave_one_out(case, dimension),
            "rubric": kept,
            "label": label(resampled["shares"][rating], kept) if several else None,
        }
    return found
