"""Sixty made-up offices with five actions each, to plan a budget for."""

import random

OFFICES = 60
ACTIONS = 5
# About a third of what all actions cost.
BUDGET = 10_000_000_000
TARGETS = {
    "information": ["correct", "complete", "timely"],
    "technology": ["network", "server", "application"],
    "processes": ["in-system", "procedures", "quicker"],
    "staffing": ["skills"],
    "management": [],
    "objectives": [],
    "other-resources": [],
}
FINDINGS = 25


def office(number):
    draws = random.Random(number)
    lines = [
        "gapscore: 1",
        "case:",
        f"  id: office-{number}",
        "  title: Made up",
        f"  organisation: Office {number}",
        "  system: System",
        "  language: en",
        "  instrument: heeks-itposmo-5",
        "  period: {from: 2026-01, to: 2026-06}",
        "sources:",
        *(f"  - {{id: I{place}, technique: interview, role: Operator {place}}}" for place in range(1, 7)),
        "findings:",
    ]
    for place in range(FINDINGS):
        dimension = draws.choice(list(TARGETS))
        indicator = draws.choice(TARGETS[dimension] or [None])
        target = f"expectation: E-{dimension}-{indicator}" if indicator else f"dimension: {dimension}"
        lines.append(
            f"  - {{id: F{place}, {target}, source: I{draws.randint(1, 6)}, statement: Said in {place},"
            f" gap: {draws.uniform(0, 10):.2f}}}"
        )
    lines.append("design:")
    for dimension, indicators in TARGETS.items():
        for indicator in indicators:
            lines.append(
                f"  - {{id: E-{dimension}-{indicator}, dimension: {dimension}, indicator: {indicator}, statement: Must}}"
            )
    lines.append("recommendations:")
    for place in range(1, ACTIONS + 1):
        addresses = ", ".join(draws.sample(list(TARGETS), draws.choice([1, 1, 2])))
        leverage = draws.choice(["direct", "contributing", "supporting"])
        requires = f", requires: [R{place - 1}]" if place > 1 and draws.random() < 0.2 else ""
        lines.append(
            f"  - {{id: R{place}, title: Action {place}, addresses: [{addresses}], leverage: {leverage},"
            f" cost: {draws.randint(15_000, 200_000) * 1000}{requires}}}"
        )
    return "\n".join(lines) + "\n"


def made(folder):
    """The folder with the cases, made where it is not there yet."""
    folder.mkdir(exist_ok=True)
    for number in range(1, OFFICES + 1):
        path = folder / f"office-{number:02}.yaml"
        if not path.exists():
            path.write_text(office(number))
    return folder
