"""Cases in the project's format, generated with fixed seeds, to be rated by two implementations."""

from splitmix import SplitMix64

DIMENSIONS = (
    "information", "technology", "processes", "objectives", "staffing", "management",
    "other-resources",
)  # fmt: skip
STEPS = {
    "fit": ("matches", "nearly", "mostly", "partly", "barely", "not-at-all"),
    "frequency": ("never", "rarely", "periodically", "often", "very-often", "always"),
    "impact": ("none", "negligible", "slows", "hampers", "disrupts", "stops"),
    "coverage": ("nowhere", "few", "some", "many", "most", "all"),
}
TECHNIQUES = "interview", "observation", "document"
RATINGS = "small", "small-medium", "medium"
LEVERAGES = "direct", "contributing", "supporting"
SOURCE_WEIGHTS = 1, 1, 0.5, 2, 0.1, 0.7, 3, 1.25
WEIGHTS = 1, 1, 2, 0.5, 3, 0.3
# Their byte order is neither that of their numbers nor that of a dictionary.
SOURCE_NAMES = "S1", "S2", "S10", "s1", "S-1", "B1", "b2", "D1", "S11", "a", "Z9", "S9"

COUNT = 240
PROFILES = "mixed", "calm", "complete", "edges", "coders", "single", "judged", "beyond", "wide", "even"
SEEDS = 0, 1, 2**64 - 1, 2**63, 2**53 + 1


class Draft:
    """A case in the making."""

    def __init__(self, number):
        self.generator = SplitMix64(90_000 + number)
        self.number = number
        self.profile = PROFILES[number % len(PROFILES)]
        self.below, self.choice = self.generator.below, self.generator.choice
        self.level = {dimension: self.below(6) for dimension in DIMENSIONS}
        if self.is_any("even"):  # all dimensions alike, many of their totals on the edge of a reading
            self.level = dict.fromkeys(DIMENSIONS, number // len(PROFILES) % 6)
        self.settled = self.is_any("even") or self.chance(0.5)  # whether the findings on a dimension are much alike
        self.inapplicable = []

    def chance(self, probability):
        return self.generator.uniform() < probability

    def is_any(self, *profiles):
        return self.profile in profiles

    def draw(self):
        self.sources()
        self.coders = ["A", "B", "C", "D"][: 2 + self.below(3)] if self.has_coders() else []
        self.design()
        self.findings()
        self.judgements()
        self.recommendations()

    def has_coders(self):
        return self.is_any("coders") or self.is_any("mixed") and self.chance(0.3)

    def sources(self):
        count = 1 if self.is_any("single") else 1 + self.below(12)
        if self.is_any("calm", "wide"):
            count = 6 + self.below(7)
        names = self.shuffled(SOURCE_NAMES)[:count]
        weighted = self.chance(0.6)
        self.source_items = []
        for name in names:
            item = {"id": name, "technique": self.choice(TECHNIQUES)}
            if weighted:
                item["weight"] = self.choice(SOURCE_WEIGHTS)
            self.source_items.append(item)
        self.source_names = names

    def shuffled(self, items):
        rest, found = list(items), []
        while rest:
            found.append(rest.pop(self.below(len(rest))))
        return found

    def design(self):
        self.expectations = []
        weighted = self.chance(0.5)
        for dimension in DIMENSIONS:
            for number in range(self.below(9) if self.is_any("wide") else self.below(4)):
                item = {"id": f"{dimension[0].upper()}{dimension[1]}{number + 1}"}
                item |= {"dimension": dimension, "statement": "Teks"}
                if weighted:
                    item["weight"] = self.choice(WEIGHTS)
                self.expectations.append(item)

    # Findings

    def targets(self, dimension):
        own = [("expectation", e["id"]) for e in self.expectations if e["dimension"] == dimension]
        return own + [("dimension", dimension)] * (1 if not own or self.chance(0.2) else 0)

    def findings(self):
        count = 1 + self.below(60)
        if self.is_any("single"):
            count = 1 + self.below(12)
        wanted = [self.choice(DIMENSIONS) for _ in range(count)]
        if self.is_any("complete", "calm", "edges", "beyond", "wide", "even") or self.chance(0.2):
            wanted = [*DIMENSIONS, *wanted][:60]
        self.finding_items = []
        for number, dimension in enumerate(wanted, 1):
            item = {"id": f"F{number}", "statement": "Teks"}
            cited = self.shuffled(self.source_names)[: 1 + self.below(3)]
            item |= {"source": cited[0]} if len(cited) == 1 else {"sources": cited}
            chosen = self.choice(self.targets(dimension))
            if self.coders and self.chance(0.7):
                item |= self.coded(dimension, chosen)
            else:
                item |= dict([chosen]) | self.judgement(dimension)
            self.finding_items.append(item)

    def step(self, criterion, dimension, lowest=0):
        place = self.level[dimension]
        if self.settled or self.is_any("calm"):
            place += self.below(4) // 3 - self.below(4) // 3
        else:
            place = self.below(6)
        if self.is_any("beyond"):
            place = 3 + self.below(3)
        return STEPS[criterion][min(max(place, lowest), 5)]

    def judgement(self, dimension, direct=None):
        if self.is_any("even") and self.number % 4 < 2:
            return {"gap": 2 * self.level[dimension]}
        if direct is None:
            direct = self.chance(0.5 if self.is_any("edges") else 0.15)
        if direct:
            if self.is_any("edges"):
                return {"gap": self.choice((0, 2, 4, 6, 8, 10, 3, 5, 1))}
            return {"gap": self.choice((self.below(11), self.below(101) / 10, self.below(401) / 40))}
        if self.chance(0.12) and not self.is_any("beyond"):
            return {"fit": "matches"}
        chosen = [criterion for criterion in STEPS if self.chance(0.7)]
        if not chosen:
            chosen = [self.choice(list(STEPS))]
        return {c: self.step(c, dimension, lowest=1 if c == "fit" else 0) for c in chosen}

    def coded(self, dimension, chosen):
        """Codings: on one target or, by fewer than half of the coders, on another."""
        fields, direct = {}, self.chance(0.2)
        present = self.coders
        if self.chance(0.2):
            present = present[: 1 + self.below(len(present))]
        codings = [{"coder": c} | self.judgement(dimension, direct) for c in present]
        agreed = {}
        where = self.below(4)
        if where == 0:  # the finding names its target
            fields = dict([chosen])
        else:
            astray = self.below((len(codings) + 1) // 2)
            for place, coding in enumerate(self.shuffled(codings)):
                there = chosen
                if place < astray:
                    other = self.choice(DIMENSIONS)
                    there = self.choice(self.targets(other))
                coding |= dict([there])
            if where == 1 and self.chance(0.5):
                agreed |= dict([self.choice(self.targets(dimension))])
            codings = [{"coder": c["coder"]} | c for c in codings]
        if self.chance(0.2):
            agreed |= self.judgement(dimension, self.chance(0.3))
        return fields | {"codings": codings} | ({"agreed": agreed} if agreed else {})

    # What the analyst says

    def judgements(self):
        self.judgement_items = []
        for dimension in DIMENSIONS:
            if self.is_any("judged") and self.chance(0.3) or self.chance(0.03):
                item = {"dimension": dimension, "rating": self.choice(RATINGS)}
                self.judgement_items.append(item | {"because": "Alasan"})
            elif self.is_any("judged", "complete") and self.chance(0.2):
                item = {"dimension": dimension, "applicable": False, "because": "Alasan"}
                self.judgement_items.append(item)

    def recommendations(self):
        self.recommendation_items = []
        names = [*DIMENSIONS, *(e["id"] for e in self.expectations)]
        for number in range(self.below(11)):
            item = {"id": f"R{number + 1}", "title": "Judul"}
            item["addresses"] = self.shuffled(names)[: 1 + self.below(3)]
            item["leverage"] = self.choice(LEVERAGES)
            if self.chance(0.7):
                item["effort"] = self.choice(("low", "medium", "high"))
            self.recommendation_items.append(item)

    # As text

    def text(self):
        head = {"id": f"kasus-{self.number}", "title": "Kasus", "organisation": "Dinas Contoh"}
        head |= {"system": "Sistem", "instrument": "heeks-itposmo"}
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
        draws = 500 if number % 40 == 7 else 2000
        yield f"{draft.profile} {number}", draft.text(), seed, draws
