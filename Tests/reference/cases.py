"""Cases in the project's format, generated with fixed seeds, to be rated by two implementations.

Case number n has the profile at n mod 12 and, by n mod 7, one of three instruments, so that each
profile meets each instrument.
"""

from instrument import shipped
from splitmix import SplitMix64

TECHNIQUES = "interview", "interview", "observation", "document", "account"
LEVERAGES = "direct", "contributing", "supporting"
STATUSES = "proposed", "planned", "running", "done", "dropped"
SOURCE_WEIGHTS = 1, 1, 0.5, 2, 0.1, 0.7, 3, 1.25
WEIGHTS = 1, 1, 2, 0.5, 3, 0.3
# Their byte order is neither that of their numbers nor that of a dictionary.
SOURCE_NAMES = "S1", "S2", "S10", "s1", "S-1", "B1", "b2", "D1", "S11", "a", "Z9", "S9"

COUNT = 300
PROFILES = (
    "mixed", "calm", "complete", "edges", "coders", "small", "judged", "beyond", "wide", "even",
    "ladder", "plans",
)  # fmt: skip
INSTRUMENTS = ("heeks-itposmo",) * 5 + ("heeks-itposmo-5", "heeks-2003")
SEEDS = 0, 1, 2**64 - 1, 2**63, 2**53 + 1
DRAWS = 200


class Draft:
    """A case in the making."""

    def __init__(self, number):
        self.generator = SplitMix64(90_000 + number)
        self.number = number
        self.profile = PROFILES[number % len(PROFILES)]
        self.instrument_name = INSTRUMENTS[number % len(INSTRUMENTS)]
        self.instrument = shipped(self.instrument_name)
        self.dimensions = self.instrument.dimensions
        self.below, self.choice = self.generator.below, self.generator.choice
        self.level = {dimension: self.below(6) for dimension in self.dimensions}
        if self.is_any("even"):  # all dimensions alike, many of their totals on the edge of a reading
            self.level = dict.fromkeys(self.dimensions, number // len(PROFILES) % 6)
        if self.is_any("calm"):
            self.level = {dimension: self.below(3) for dimension in self.dimensions}
        self.scarce = self.chance(0.12)  # whether no finding is judged on more than one criterion
        # Whether the findings on a dimension are much alike.
        self.settled = self.is_any("even", "calm") or self.chance(0.5)

    def chance(self, probability):
        return self.generator.uniform() < probability

    def is_any(self, *profiles):
        return self.profile in profiles

    def shuffled(self, items):
        rest, found = list(items), []
        while rest:
            found.append(rest.pop(self.below(len(rest))))
        return found

    def draw(self):
        self.sources()
        self.coders = ["A", "B", "C", "D", "E"][: 2 + self.below(4)] if self.has_coders() else []
        self.design()
        self.findings()
        self.judgements()
        self.recommendations()

    def has_coders(self):
        return self.is_any("coders") or self.is_any("mixed", "plans") and self.chance(0.3)

    def sources(self):
        count = 1 + self.below(12)
        if self.is_any("small"):
            count = 1 + self.below(4)
        if self.is_any("calm", "wide"):
            count = 6 + self.below(7)
        self.source_names = self.shuffled(SOURCE_NAMES)[:count]
        weighted = self.chance(0.6)
        techniques = ("interview",) if self.is_any("small") and self.chance(0.5) else TECHNIQUES
        self.source_items = []
        for name in self.source_names:
            item = {"id": name, "technique": self.choice(techniques)}
            if weighted:
                item["weight"] = self.choice(SOURCE_WEIGHTS)
            self.source_items.append(item)

    def design(self):
        """The indicators this case is about, and expectations with and without one."""
        self.used, self.expectations = {}, []
        weighted = self.chance(0.6)
        for dimension in self.dimensions:
            named = self.instrument.indicators[dimension]
            count = len(named) if self.is_any("wide") else 1 + self.below(len(named))
            self.used[dimension] = self.shuffled(named)[:count]
            for number in range(self.below(7) if self.is_any("wide") else self.below(4)):
                item = {"id": f"{dimension[0].upper()}{dimension[1]}{number + 1}"}
                item |= {"dimension": dimension, "statement": "Teks"}
                if self.chance(0.7):
                    item["indicator"] = self.choice(self.used[dimension])
                if weighted:
                    item["weight"] = self.choice(WEIGHTS)
                self.expectations.append(item)

    # Findings

    def targets(self, dimension):
        own = [("expectation", e["id"]) for e in self.expectations if e["dimension"] == dimension]
        named = [("indicator", f"{dimension}/{i}") for i in self.used[dimension]]
        alone = [("dimension", dimension)] if self.chance(0.25) else []
        return own + named + alone

    def findings(self):
        count = 1 + self.below(60)
        if self.is_any("small"):
            count = 1 + self.below(3)
        wanted = [self.choice(self.dimensions) for _ in range(count)]
        if self.is_any("complete", "calm", "edges", "beyond", "wide", "even", "plans", "ladder"):
            wanted = [*self.dimensions, *wanted][:60]
        silent = self.shuffled(self.source_names)  # of the small cases, where nobody speaks twice
        self.finding_items = []
        for number, dimension in enumerate(wanted, 1):
            item = {"id": f"F{number}", "statement": "Teks"}
            cited = self.shuffled(self.source_names)[: 1 + self.below(3) * self.below(2)]
            if self.is_any("small"):
                cited = [silent.pop()] if silent else cited[:1]
            item |= {"source": cited[0]} if len(cited) == 1 else {"sources": cited}
            chosen = self.choice(self.targets(dimension))
            if self.coders and self.chance(0.7):
                item |= self.coded(dimension, chosen)
            else:
                item |= dict([chosen] if self.chance(0.97) else []) | self.saying(dimension)
            self.finding_items.append(item)

    def saying(self, dimension):
        """What a finding or a coding says: a risk, nothing yet, or a judgement."""
        if not self.is_any("even", "beyond"):
            if self.chance(0.06):
                return {"risk": True}
            if self.chance(0.04):
                return {}
        return self.judgement(dimension, self.way())

    def way(self):
        """How a finding is judged; an instrument without criteria knows no fit either."""
        ways = ["criteria"] * 5 + ["ladder"] * 2 + ["gap"] + ["met"]
        if self.is_any("edges"):
            ways = ["criteria", "ladder", "gap", "gap"]
        if self.is_any("ladder"):
            ways = ["ladder"] * 8 + ["met"]
        if self.is_any("even"):
            ways = ["gap"] if self.number % 4 < 2 else ["ladder"]
        if self.is_any("beyond"):
            ways = ["criteria", "criteria", "ladder", "gap"]
        if self.scarce:
            ways = ["criteria"]
        known = {"criteria": self.instrument.criteria, "met": self.instrument.criteria,
                 "ladder": self.instrument.ladder, "gap": True}  # fmt: skip
        return self.choice([way for way in ways if known[way]] or ["gap"])

    def judgement(self, dimension, way):
        if way == "met":
            return {"fit": "matches"}
        if way == "ladder":
            return {"severity": self.step(self.instrument.ladder, dimension)}
        if way == "gap":
            return {"gap": self.direct(dimension)}
        criteria = self.instrument.criteria
        chosen = [criterion for criterion in criteria if self.chance(0.65)]
        if not chosen or self.scarce:
            chosen = [self.choice(criteria)]
        return {c: self.step(self.instrument.steps[c], dimension) for c in chosen}

    def step(self, values, dimension):
        """A step above zero, near the dimension's level or anywhere."""
        steps = sorted((step for step in values if values[step] > 0), key=values.get)
        place = self.below(len(steps))
        if self.settled:
            place = self.level[dimension] - 1 + self.below(4) // 3 - self.below(4) // 3
        if self.is_any("beyond"):
            place = 2 + self.below(3)
        return steps[min(max(place, 0), len(steps) - 1)]

    def direct(self, dimension):
        if self.is_any("even"):
            near = 2 * self.level[dimension] + self.choice((0, 0, 0, 0.1, -0.1))
            return min(max(near, 0), 10)
        if self.is_any("edges"):
            return self.choice((0, 2, 4, 6, 8, 10, 3, 5, 1))
        return self.choice((self.below(11), self.below(101) / 10, self.below(401) / 40))

    def coded(self, dimension, chosen):
        """Codings on one target, or on several, some of which judge nothing or see a risk."""
        present = self.coders
        if self.chance(0.2):
            present = present[: 1 + self.below(len(present))]
        way = self.way() if self.chance(0.8) else None  # None: each coder in a way of its own
        risky = self.chance(0.15)
        codings = [{"coder": c} | self.coding(dimension, way, risky) for c in present]
        agreed, fields = {}, {}
        where = self.below(4)
        if where == 0:  # the finding names its target
            fields = dict([chosen])
        else:
            astray = self.below(len(codings)) if self.chance(0.4) else 0
            for place, coding in enumerate(self.shuffled(codings)):
                there = chosen
                if place < astray:
                    other = self.choice((dimension, self.choice(self.dimensions)))
                    there = self.choice(self.targets(other))
                coding |= dict([there])
            if where == 1 and self.chance(0.5):
                agreed |= dict([self.choice(self.targets(dimension))])
        if self.chance(0.2):
            agreed |= self.judgement(dimension, self.way()) if self.chance(0.9) else {"risk": True}
        return fields | {"codings": codings} | ({"agreed": agreed} if agreed else {})

    def coding(self, dimension, way, risky):
        if self.chance(0.6 if risky else 0.04):
            return {"risk": True}
        if self.chance(0.08):
            return {}
        if self.instrument.criteria and self.chance(0.12):
            return {"fit": "matches"}
        return self.judgement(dimension, way or self.way())

    # What the analyst says

    def judgements(self):
        self.judgement_items = []
        for dimension in self.dimensions:
            if self.is_any("judged") and self.chance(0.3) or self.chance(0.03):
                item = {"dimension": dimension, "rating": self.choice(self.instrument.ratings)}
                self.judgement_items.append(item | {"because": "Alasan"})
            elif self.is_any("judged", "complete", "even") and self.chance(0.15):
                item = {"dimension": dimension, "applicable": False, "because": "Alasan"}
                self.judgement_items.append(item)

    def addresses(self):
        named = [f"{d}/{i}" for d in self.dimensions for i in self.instrument.indicators[d]]
        used = [f"{d}/{i}" for d in self.dimensions for i in self.used[d]]
        expected = [e["id"] for e in self.expectations]
        pools = [self.dimensions, used, used, named, expected or used]
        chosen = [self.choice(self.choice(pools)) for _ in range(1 + self.below(3))]
        return list(dict.fromkeys(chosen))

    def recommendations(self):
        self.recommendation_items = []
        count = 5 + self.below(7) if self.is_any("plans") else self.below(11)
        for number in range(count):
            item = {"id": f"R{number + 1}", "title": "Judul", "addresses": self.addresses()}
            item["leverage"] = self.choice(LEVERAGES)
            if self.chance(0.7):
                item["effort"] = self.choice(("low", "medium", "high"))
            if self.chance(0.5):
                item["status"] = self.choice(STATUSES)
            self.recommendation_items.append(item)
        if self.is_any("plans") or self.chance(0.3):
            self.requirements()

    def requirements(self):
        """Prerequisites among those before in an order of their own, so that there is no circle."""
        before = []
        for item in self.shuffled(self.recommendation_items):
            if before and self.chance(0.4):
                item["requires"] = self.shuffled(before)[: 1 + self.below(2)]
            if item.get("status") != "dropped":
                before.append(item["id"])

    # As text

    def text(self):
        head = {"id": f"kasus-{self.number}", "title": "Kasus", "organisation": "Dinas Contoh"}
        head |= {"system": "Sistem", "instrument": self.instrument_name}
        if self.coders:
            head["coders"] = [{"id": coder} for coder in self.coders]
        lines = ["gapscore: 1", f"case: {flow(head)}"]
        for section, items in [
            ("sources", self.source_items),
            ("design", self.expectations),
            ("findings", self.finding_items),
            ("judgements", self.judgement_items),
            ("recommendations", self.recommendation_items),
        ]:
            if items:
                lines += [f"{section}:", *(f"- {flow(item)}" for item in items)]
        return "\n".join(lines) + "\n"


def flow(value):
    """Flow style, for the plain values that stand here."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def cases():
    """Name, text, seed and number of draws of each case."""
    for number in range(COUNT):
        draft = Draft(number)
        draft.draw()
        seed = SEEDS[number] if number < len(SEEDS) else 1000 + number
        yield f"{draft.profile} {number}", draft.text(), seed, DRAWS
