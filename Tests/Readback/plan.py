"""Chooses actions for budgets by trying all sets, and compares with what `gapscore plan` chooses.

Usage: plan.py GAPSCORE [--portfolios N]

The method is written here anew from its page (sections 2 and 5): source voices, indicator gaps, the mean of the two
largest, and what a set of actions leaves of each finding. Portfolios are drawn with a fixed seed: up to 14 actions of
one to three offices, with requirements, equal costs, actions without a cost, and actions that must or must not be
chosen. The fall of the choice must be the largest that any set reaches within the budget, at the least cost.
"""

import argparse
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile

PORTFOLIOS = 200
TOLERANCE = 1e-9
LEVERAGES = {"direct": 1.0, "contributing": 0.7, "supporting": 0.4}
LADDER = {"slight": 1, "moderate": 3, "serious": 5, "severe": 7, "total": 9}
# Dimensions of the instrument, with some of their indicators.
INDICATORS = {
    "information": ["complete", "correct"],
    "technology": ["network", "server"],
    "processes": ["quicker"],
}


class Office:
    """A made-up case: findings, and actions on them."""

    def __init__(self, draw, name, actions):
        self.name = name
        self.expectations = []
        for dimension, own in INDICATORS.items():
            for indicator in own:
                for _ in range(draw.randint(0, 2)):
                    self.expectations.append((f"E{len(self.expectations) + 1}", dimension, indicator))
            if draw.random() < 0.4:
                self.expectations.append((f"E{len(self.expectations) + 1}", dimension, None))
        if not self.expectations:
            self.expectations.append(("E1", "technology", "network"))
        self.sources = {f"S{number}": draw.choice([1, 1, 1, 2]) for number in range(1, draw.randint(2, 5))}
        self.findings = []
        for number in range(draw.randint(3, 16)):
            expectation = draw.choice(self.expectations)
            finding = {"id": f"F{number + 1}", "source": draw.choice(list(self.sources))}
            if draw.random() < 0.15:
                finding["dimension"] = draw.choice(list(INDICATORS))
            else:
                finding["expectation"] = expectation[0]
            kind = draw.random()
            if kind < 0.6:
                finding["severity"] = draw.choice(list(LADDER))
            elif kind < 0.9:
                finding["gap"] = round(draw.uniform(0, 10), 1)
            else:
                finding["fit"] = "matches"
            self.findings.append(finding)
        self.actions = []
        for number in range(actions):
            targets = list(INDICATORS) + [
                f"{dimension}/{own}" for dimension, all_own in INDICATORS.items() for own in all_own
            ] + [expectation[0] for expectation in self.expectations]
            action = {
                "id": f"R{number + 1}",
                "addresses": draw.sample(targets, draw.choice([1, 1, 2])),
                "leverage": draw.choice(list(LEVERAGES)),
                "cost": draw.choice([0, 5, 10, 10, 20, 35, 50, 80, 120]) * 1_000_000,
                "status": draw.choice(["proposed", "planned", "running", "proposed", "done"])
                if draw.random() < 0.5
                else None,
                "requires": [f"R{other + 1}" for other in range(number) if draw.random() < 0.12],
            }
            if draw.random() < 0.08:
                action["cost"] = None
            self.actions.append(action)

    def yaml(self):
        """The case as a file."""
        lines = [
            "gapscore: 1",
            f"case: {{id: {self.name}, title: Made up, organisation: Office {self.name}, system: System,",
            "  language: en, instrument: heeks-itposmo, period: {from: 2026-01, to: 2026-06}}",
            "sources:",
        ]
        for source, weight in self.sources.items():
            lines.append(f"  - {{id: {source}, technique: interview, role: Operator, weight: {weight}}}")
        lines.append("design:")
        for name, dimension, indicator in self.expectations:
            own = f", indicator: {indicator}" if indicator else ""
            lines.append(f"  - {{id: {name}, dimension: {dimension}{own}, statement: Something}}")
        lines.append("findings:")
        for finding in self.findings:
            facts = ", ".join(f"{key}: {value}" for key, value in finding.items())
            lines.append(f"  - {{{facts}, statement: Said by {finding['source']} in {finding['id']}}}")
        lines.append("recommendations:")
        for action in self.actions:
            lines.append(f"  - id: {action['id']}\n    title: Action {action['id']} of {self.name}")
            lines.append(f"    addresses: [{', '.join(action['addresses'])}]")
            lines.append(f"    leverage: {action['leverage']}")
            if action["cost"] is not None:
                lines.append(f"    cost: {action['cost']}")
            if action["status"]:
                lines.append(f"    status: {action['status']}")
            if action["requires"]:
                lines.append(f"    requires: [{', '.join(action['requires'])}]")
        return "\n".join(lines) + "\n"

    def subject(self, finding):
        """The dimension, what is averaged together in it, and the expectation that a finding belongs to."""
        if "dimension" in finding:
            return finding["dimension"], "", None
        name, dimension, indicator = next(own for own in self.expectations if own[0] == finding["expectation"])
        return dimension, indicator or name, name

    def reaches(self, action, finding):
        """Whether an action addresses a finding."""
        dimension, subject, expectation = self.subject(finding)
        wanted = [dimension, f"{dimension}/{subject}", expectation]
        return any(target in wanted for target in action["addresses"])

    def gaps(self, taken):
        """The gap of each dimension once some actions are carried out."""
        voices = {}
        for finding in self.findings:
            gap = finding.get("gap", LADDER.get(finding.get("severity"), 0))
            reached = [LEVERAGES[own["leverage"]] for own in taken if self.reaches(own, finding)]
            gap *= 1 - max(reached, default=0)
            dimension, subject, _ = self.subject(finding)
            voices.setdefault(dimension, {}).setdefault(subject, {}).setdefault(finding["source"], []).append(gap)
        result = {}
        for dimension, subjects in voices.items():
            gaps = []
            for sources in subjects.values():
                weight = sum(self.sources[source] for source in sources)
                voice = sum(self.sources[own] * sum(said) / len(said) for own, said in sources.items())
                gaps.append(voice / weight)
            two = sorted(gaps)[-2:]
            result[dimension] = sum(two) / len(two)
        return result

    def fall(self, taken):
        """The sum of the falls of the gaps."""
        before, after = self.gaps([]), self.gaps(taken)
        return sum(before[dimension] - after[dimension] for dimension in before)


def front(office, must, never):
    """All sets of an office that may be chosen, with their cost and fall."""
    done = {own["id"] for own in office.actions if own["status"] == "done"}
    able = [
        own
        for own in office.actions
        if own["cost"] is not None and own["id"] not in done and own["id"] not in never
    ]
    for size in range(len(able) + 1):
        for chosen in itertools.combinations(able, size):
            names = {own["id"] for own in chosen}
            if not must <= names:
                continue
            if all(set(own["requires"]) <= names | done for own in chosen):
                yield sum(own["cost"] for own in chosen), office.fall(chosen)


def best(fronts, budget, each):
    """The largest fall within a budget, and the least cost of it; nothing where none fits."""
    # A set that costs as much and closes less is never of use.
    merged = [(0, 0.0)]
    for own, needed in zip(fronts, each):
        sets = [entry for entry in own if not needed or entry[1] > TOLERANCE]
        if needed and not sets:
            sets = own
        pairs = sorted(((a + c, b + d) for a, b in merged for c, d in sets), key=lambda pair: (pair[0], -pair[1]))
        merged, highest = [], -1.0
        for cost, fall in pairs:
            if cost <= budget and fall > highest + 1e-12:
                merged.append((cost, fall))
                highest = fall
    if not merged:
        return None
    most = max(fall for _, fall in merged)
    return most, min(cost for cost, fall in merged if fall >= most - TOLERANCE)


def check(gapscore, folder, number):
    """Compares one portfolio; returns what differs, if anything, and how many actions are chosen, -1 for a refusal."""
    draw = random.Random(number)
    total = draw.randint(1, 14)
    count = draw.choice([1, 1, 2, 3])
    sizes = [total // count + (1 if place < total % count else 0) for place in range(count)]
    offices = [Office(draw, f"o{place}", size) for place, size in enumerate(sizes)]
    files = []
    for office in offices:
        path = folder / f"{office.name}.yaml"
        path.write_text(office.yaml(), encoding="utf-8")
        files.append(str(path))
    budget = draw.choice([0, 20, 50, 75, 100, 150, 300, 1000]) * 1_000_000
    options = ["--budget", str(budget)]
    must = [set() for _ in offices]
    never = [set() for _ in offices]
    for place, office in enumerate(offices):
        for own in office.actions:
            if draw.random() < 0.05:
                never[place].add(own["id"])
                options += ["--without", f"{office.name}/{own['id']}"]
            elif draw.random() < 0.04 and own["cost"] is not None and own["status"] != "done":
                must[place].add(own["id"])
                options += ["--at-least", f"{office.name}/{own['id']}"]
    is_fair = draw.random() < 0.2
    if is_fair:
        options.append("--each-office")
    fronts = [list(front(office, must[place], never[place])) for place, office in enumerate(offices)]
    small = [all(gap <= 2 + TOLERANCE for gap in office.gaps([]).values()) for office in offices]
    expected = best(fronts, budget, [is_fair and not own for own in small])
    run = subprocess.run(
        [gapscore, "plan", *files, *options, "--format", "json"], capture_output=True, text=True, check=False
    )
    if run.returncode == 1:
        return None if expected is None else f"{number}: refused, but {expected} is possible: {run.stderr}", -1
    if run.returncode != 0:
        return f"{number}: status {run.returncode}: {run.stderr}", 0
    if expected is None:
        return f"{number}: a choice where none is possible", 0
    plan = json.loads(run.stdout)
    choice = plan["choice"]
    if choice["mayMissAtMost"] != 0:
        return f"{number}: not exact", 0
    chosen = {office.name: [] for office in offices}
    for action in plan["actions"]:
        if action["standing"] == "planned":
            own = next(office for office in offices if office.name == action["case"])
            chosen[own.name].append(next(entry for entry in own.actions if entry["id"] == action["id"]))
    fall = sum(office.fall(chosen[office.name]) for office in offices)
    cost = sum(own["cost"] for actions in chosen.values() for own in actions)
    facts = [
        ("fall", choice["fall"], expected[0]),
        ("fall of the chosen", fall, expected[0]),
        ("cost", choice["cost"], expected[1]),
        ("cost of the chosen", cost, expected[1]),
    ]
    wrong = [f"{name} {found} for {wanted}" for name, found, wanted in facts if abs(found - wanted) > TOLERANCE]
    for place, office in enumerate(offices):
        names = {own["id"] for own in chosen[office.name]}
        done = {own["id"] for own in office.actions if own["status"] == "done"}
        if not must[place] <= names or names & never[place]:
            wrong.append(f"{office.name}: {sorted(names)} against {must[place]} and {never[place]}")
        if not all(set(own["requires"]) <= names | done for own in chosen[office.name]):
            wrong.append(f"{office.name}: a requirement is not kept")
    return f"{number}: {'; '.join(wrong)}" if wrong else None, sum(len(own) for own in chosen.values())


def main():
    """Checks all portfolios."""
    parser = argparse.ArgumentParser()
    parser.add_argument("gapscore")
    parser.add_argument("--portfolios", type=int, default=PORTFOLIOS)
    arguments = parser.parse_args()
    wrong, sizes = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(arguments.portfolios):
            told, size = check(arguments.gapscore, pathlib.Path(folder), number)
            sizes.append(size)
            if told:
                wrong.append(told)
                print(told, file=sys.stderr)
    refused, chosen = sizes.count(-1), [size for size in sizes if size > 0]
    print(
        f"{arguments.portfolios} portfolios, {len(wrong)} differ; {len(chosen)} with a choice of up to"
        f" {max(chosen, default=0)} actions, {refused} refused"
    )
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
