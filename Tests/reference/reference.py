"""Recomputes the reference values that the Swift tests compare with, from independent implementations.

Usage: reference.py            fails when a fixture differs by more than 1e-12, relative and absolute
       RECORD_SNAPSHOTS=1 reference.py      writes the fixtures, and fails

The fixtures stand in Tests/Fixtures/reference, so that the Swift tests need no Python:

agreement.json
    Data sets of coders with percent agreement, Krippendorff's alpha, Cohen's and Fleiss' kappa and the
    bootstrap interval of alpha, by packages that others use and test: see agreement.py. The sets are
    generated (agreement_sets.py) or published (published.py), and these name their source and what
    it prints. `values` has a row per coder and a column per unit; null is missing, and in `expected`
    and `interval` undefined. `undefined` says why there is no alpha.

gaps.json
    Cases in the project's format with all that the method, version 2, makes of them, computed from its
    text alone: method.py says which readings of it were taken, firmness.py what is drawn. The cases are
    generated (cases.py). Groups of findings are named {"indicator": id}, {"expectation": id} (one that
    stands for itself) or {"dimension": true} (what is held against the dimension itself), and `in` adds
    the dimension. `rating` is the computed one, never the judged. Of one that is not assessed,
    or does not apply, there are only `id`, `gap`, `risks` and `firmness`. Where there is no total, all
    but `of` is null in it. `recommendations` stand in their order, also those done and dropped, whose
    shares are null.

coverage.json
    Written by coverage.py alone: how often the interval covers, by simulation. Nothing is compared
    with it.

Nothing here was taken from the Swift sources, and nothing should be: what both get wrong in the same
way, nobody sees. Before it compares, the script checks itself: see self_check.py,
self_check_gaps.py and self_check_draws.py.
"""

import json
import math
import os
import pathlib
import sys

sys.dont_write_bytecode = True
import advice  # noqa: E402
import agreement  # noqa: E402
import agreement_sets  # noqa: E402
import cases  # noqa: E402
import firmness  # noqa: E402
import published  # noqa: E402
import self_check  # noqa: E402
import self_check_gaps  # noqa: E402
from method import Case  # noqa: E402

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "reference"
TOLERANCE = 1e-12


def agreements():
    sets = published.sets() + agreement_sets.sets()
    entries = [agreement.entry(data) for data in sets]
    self_check.agreements(entries)
    return entries


def rated(case, seed, draws):
    """All that is expected of a case."""
    counts = firmness.source_counts(len(case.weights), seed, draws)
    drawn = firmness.DrawnCase(case, firmness.Rubrics(case.instrument, seed, draws))
    order = firmness.order_firmness(drawn)
    closed = {"firstShare": None, "priorityShare": None}
    unaddressed = advice.unaddressed(case)
    return {
        "dimensions": [
            case.dimension(d) | {"firmness": firmness.firmness(case, d, counts, drawn)}
            for d in case.instrument.dimensions
        ],
        "expectations": case.expectation_gaps(),
        "total": case.total(),
        "unjudged": case.unjudged(),
        "recommendations": [
            told | order.get(told["id"], closed) for told in advice.recommendations(case)
        ],
        "afterAll": advice.after_all(case),
        "unaddressed": list(dict.fromkeys(group.dimension for group in unaddressed)),
        "unaddressedIndicators": [
            {"in": group.dimension} | group.reference for group in unaddressed
        ],
    }


def gaps():
    entries, checked = [], []
    for number, (name, text, seed, draws) in enumerate(cases.cases()):
        expected = rated(Case(text), seed, draws)
        entries.append(
            {"name": name, "yaml": text, "seed": seed, "draws": draws, "expected": expected}
        )
        if number % 5 == 0:
            checked.append((text, seed))
    self_check_gaps.check(checked, rated)
    return entries


def rendered(entries):
    """Compact JSON with an entry per line, so that a difference is told by its line."""
    lines = (json.dumps(e, ensure_ascii=False, separators=(",", ":")) for e in entries)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def differences(found, wanted, path):
    """Where two values read from JSON differ by more than rounding."""
    if isinstance(found, dict) and isinstance(wanted, dict) and list(found) == list(wanted):
        for key in found:
            yield from differences(found[key], wanted[key], f"{path}.{key}")
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        for index, (a, b) in enumerate(zip(found, wanted)):
            name = b.get("name", index) if isinstance(b, dict) else index
            yield from differences(a, b, f"{path}[{name}]")
    elif {type(found), type(wanted)} <= {int, float}:
        if not math.isclose(found, wanted, rel_tol=TOLERANCE, abs_tol=TOLERANCE):
            yield f"{path}: {found} is committed as {wanted}"
    elif found != wanted or type(found) is not type(wanted):
        yield f"{path}: {found} is committed as {wanted}"


def settle(name, entries, record):
    """Writes a fixture or compares with it; true when it stands as computed."""
    file = FOLDER / name
    text = rendered(entries)
    if record:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        print(f"{name}: recorded {len(entries)} entries, {len(text.encode())} bytes")
        return False
    committed = json.loads(file.read_text(encoding="utf-8"))
    told = list(differences(json.loads(text), committed, name))
    for line in told[:20]:
        print("FAIL", line)
    print(f"{name}: {len(entries)} entries, {len(told)} differences")
    return not told


def main():
    record = os.environ.get("RECORD_SNAPSHOTS") == "1"
    self_check.generator()
    fixtures = [("agreement.json", agreements), ("gaps.json", gaps)]
    settled = [settle(name, compute(), record) for name, compute in fixtures]
    return 0 if all(settled) else 1


if __name__ == "__main__":
    sys.exit(main())
