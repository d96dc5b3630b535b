"""Data sets of coders, units and values, generated with fixed seeds.

Each kind of set comes at each level, several times. The values of a level are such as gapscore meets:
dimensions, steps of a criterion (whose numbers are not equally spaced), gaps from 0 to 10.
"""

from splitmix import SplitMix64

ROUNDS = 4
LEVELS = "nominal", "ordinal", "interval"
CATEGORIES = {
    "nominal": [[1, 2, 3, 4, 5, 6, 7], [1, 2], [1, 2, 3], [10, 20, 30, 40, 50]],
    "ordinal": [[0, 1, 3, 5, 7, 9], [1, 2, 3], [1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    "interval": [
        [half / 2 for half in range(21)],
        [0, 2.5, 5, 7.5, 10],
        [tenth / 10 for tenth in range(101)],
        [-1.5, 0, 0.25, 1e-3, 12.75, 1000],
    ],
}


class Sketch:
    """What a set is drawn from."""

    def __init__(self, generator, categories):
        self.generator = generator
        self.categories = categories

    def truth(self, units):
        return [self.generator.below(len(self.categories)) for _ in range(units)]

    def coder(self, truth, noise, missing):
        """A coder who errs and who omits units with the given probabilities."""
        row = []
        for index in truth:
            if self.generator.uniform() < noise:
                index = self.generator.below(len(self.categories))
            value = self.categories[index]
            row.append(None if self.generator.uniform() < missing else value)
        return row

    def set(self, coders, units, noise=0.3, missing=0.0):
        truth = self.truth(units)
        return [self.coder(truth, noise, missing) for _ in range(coders)]


def two(s):
    return s.set(2, 5 + s.generator.below(50))


def two_missing(s):
    return s.set(2, 5 + s.generator.below(40), missing=0.2)


def three(s):
    return s.set(3, 4 + s.generator.below(30), noise=0.4)


def many_coders(s):
    return s.set(4 + s.generator.below(5), 3 + s.generator.below(20))


def some_missing(s):
    return s.set(2 + s.generator.below(7), 10 + s.generator.below(30), missing=0.1)


def much_missing(s):
    return s.set(3 + s.generator.below(6), 10 + s.generator.below(40), missing=0.5)


def nearly_all_missing(s):
    return s.set(2 + s.generator.below(7), 1 + s.generator.below(30), missing=0.9)


def all_missing(s):
    return s.set(2 + s.generator.below(7), 1 + s.generator.below(8), missing=1.1)


def perfect(s):
    return s.set(2 + s.generator.below(4), 2 + s.generator.below(20), noise=0)


def perfect_missing(s):
    return s.set(3 + s.generator.below(4), 5 + s.generator.below(20), noise=0, missing=0.4)


def random(s):
    return s.set(2 + s.generator.below(4), 10 + s.generator.below(50), noise=1.1)


def largest(s):
    return s.set(8, 60, noise=0.5, missing=0.05)


def small(s):
    return s.set(2 + s.generator.below(2), 1 + s.generator.below(4), noise=0.5)


def one_unit(s):
    return s.set(2 + s.generator.below(7), 1, noise=1.1)


def one_coder_of_many(s):
    rows = s.set(2 + s.generator.below(4), 6)
    coder = s.generator.below(len(rows))
    return [row if i == coder else [None] * len(row) for i, row in enumerate(rows)]


def no_overlap(s):
    rows = s.set(2 + s.generator.below(3), 12)
    return [
        [value if unit % len(rows) == coder else None for unit, value in enumerate(row)]
        for coder, row in enumerate(rows)
    ]


def one_overlap(s):
    rows = no_overlap(s)
    rows[1][0] = s.categories[s.generator.below(len(s.categories))]
    return rows


def single_value(s):
    value = s.categories[s.generator.below(len(s.categories))]
    return [
        [None if unit > 1 and s.generator.uniform() < 0.2 else value for unit in range(8)]
        for _ in range(2 + s.generator.below(3))
    ]


def single_value_among_pairable(s):
    """Another value occurs too, but only where a unit was coded once."""
    rows = [[s.categories[0]] * 6 for _ in range(3)]
    rows[0].append(s.categories[1])
    rows[1].append(None)
    rows[2].append(None)
    return rows


def all_but_one_alike(s):
    """Most resamples have no alpha, since they miss the only unit that differs."""
    rows = [[s.categories[0]] * (5 + s.generator.below(10))] * (2 + s.generator.below(2))
    rows = [list(row) for row in rows]
    rows[1][s.generator.below(len(rows[1]))] = s.categories[-1]
    return rows


def skewed(s):
    units = 20 + s.generator.below(40)
    return [
        [s.categories[-1 if s.generator.uniform() < 0.1 else 0] for _ in range(units)]
        for _ in range(2 + s.generator.below(3))
    ]


def opposed(s):
    """Two coders, the one at one end of the categories where the other is at the other."""
    first = [s.categories[-(unit % 2)] for unit in range(6 + s.generator.below(10))]
    ends = {s.categories[0]: s.categories[-1], s.categories[-1]: s.categories[0]}
    return [first, [ends[value] for value in first]]


def biased(s):
    """Each coder stands one category above the one before, the last at the end."""
    truth = s.truth(8 + s.generator.below(20))
    last = len(s.categories) - 1
    return [
        [s.categories[min(index + coder, last)] for index in truth]
        for coder in range(2 + s.generator.below(3))
    ]


def constant_coder(s):
    rows = s.set(2 + s.generator.below(3), 15, noise=0.2)
    rows[-1] = [s.categories[0]] * 15
    return rows


def solo(s):
    return s.set(1, 6)


KINDS = [
    two, two_missing, three, many_coders, some_missing, much_missing, nearly_all_missing, all_missing,
    perfect, perfect_missing, random, largest, small, one_unit, one_coder_of_many, no_overlap,
    one_overlap, single_value, single_value_among_pairable, all_but_one_alike, skewed, opposed, biased,
    constant_coder, solo,
]  # fmt: skip
LONGER = {two, some_missing}
SEEDS = [0, 1, 42, 2**64 - 1]


def sets():
    """All generated sets, as `agreement.entry` takes them."""
    found = []
    for kind in KINDS:
        for level in LEVELS:
            for turn in range(ROUNDS):
                number = len(found)
                categories = CATEGORIES[level][turn]
                categories = sorted(categories)
                sketch = Sketch(SplitMix64(7000 + number), categories)
                name = kind.__name__.replace("_", " ")
                found.append(
                    {
                        "name": f"{name}, {level} {turn + 1}",
                        "level": level,
                        "categories": categories,
                        "values": kind(sketch),
                        "seed": SEEDS[number] if number < len(SEEDS) else 100 + number,
                        "resamples": 1000 if kind in LONGER and turn == 0 else 200,
                    }
                )
    return found
