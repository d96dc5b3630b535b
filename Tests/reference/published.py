"""Examples worked out in publications, with the values as printed there."""

KRIPPENDORFF = (
    "K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania"
)
COHEN = (
    "J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological "
    "Measurement 20, 37-46, table 2"
)
FLEISS = (
    "J. L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin "
    "76, 378-382, table 1"
)

# A row per coder; a full stop is a missing value.
TWO_CODERS_BINARY = ["0100000010", "1110010000"]
TWO_CODERS_LETTERS = ["aabbdcccedda", "babbbccceddd"]
FOUR_CODERS = [
    "123321412...",
    "1233224125.3",
    ".3332342251.",
    "12332441251.",
]

# Judge A's category downwards, judge B's to the right. Kappa is 29/59.
COHEN_FREQUENCIES = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]

# How many of six psychiatrists put each of 30 patients into depression, personality disorder,
# schizophrenia, neurosis, other. Who said what was not published, and does not matter.
FLEISS_COUNTS = """
    00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
    10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
    00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
"""


def _values(rows):
    digits = "0123456789"
    return [
        [
            None if mark == "." else int(mark) if mark in digits else "abcde".index(mark) + 1
            for mark in row.replace(" ", "")
        ]
        for row in rows
    ]


def _cohen():
    pairs = [
        (a, b)
        for a, row in enumerate(COHEN_FREQUENCIES, 1)
        for b, frequency in enumerate(row, 1)
        for _ in range(frequency)
    ]
    return [list(row) for row in zip(*pairs)]


def _fleiss():
    patients = [
        [category for category, count in enumerate(counts, 1) for _ in range(int(count))]
        for counts in FLEISS_COUNTS.split()
    ]
    return [list(row) for row in zip(*patients)]


def sets():
    """The published examples, each with its seed for the bootstrap, its source and what it prints."""
    examples = [
        ("two coders, binary", "nominal", _values(TWO_CODERS_BINARY), KRIPPENDORFF, {"alpha": 0.095}),
        ("two coders", "nominal", _values(TWO_CODERS_LETTERS), KRIPPENDORFF, {"alpha": 0.692}),
        ("four coders", "nominal", _values(FOUR_CODERS), KRIPPENDORFF, {"alpha": 0.743}),
        ("four coders", "ordinal", _values(FOUR_CODERS), KRIPPENDORFF, {"alpha": 0.815}),
        ("four coders", "interval", _values(FOUR_CODERS), KRIPPENDORFF, {"alpha": 0.849}),
        ("judges of 200 cases", "nominal", _cohen(), COHEN, {"kappa": 0.492}),
        ("psychiatrists", "nominal", _fleiss(), FLEISS, {"fleiss": 0.430}),
    ]
    found = []
    for number, (name, level, values, source, printed) in enumerate(examples):
        categories = sorted({v for row in values for v in row if v is not None})
        found.append(
            {
                "name": f"published: {name}, {level}",
                "level": level,
                "categories": categories,
                "values": values,
                "seed": 2026 + number,
                "resamples": 1000,
                "source": source,
                "published": printed,
            }
        )
    return found
