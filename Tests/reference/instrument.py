"""An instrument read from its file: all that the method calls data."""

import functools
import pathlib
from fractions import Fraction

import yaml

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "instruments"
TOLERANCE = Fraction(1, 10**9)
AGGREGATIONS = "two-worst", "worst", "mean", "quadratic-mean", "median"


def exact(number):
    """A number of YAML as it was written: 0.7 is seven tenths."""
    return Fraction(str(number))


def read(name):
    """The data of a shipped instrument, laid over those of the one that it extends."""
    file = FOLDER / f"{name}.yaml"
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    base = data["instrument"].get("extends")
    return over(read(base), data) if base else data


def over(base, data):
    """Mappings are laid over each other key by key; a list, as all else, is replaced whole."""
    if isinstance(base, dict) and isinstance(data, dict):
        return base | {key: over(base.get(key), value) for key, value in data.items()}
    return data


class Instrument:
    def __init__(self, name):
        data = read(name)
        dimensions = data["dimensions"]
        self.dimensions = [d["id"] for d in dimensions]
        self.counted = [d["id"] for d in dimensions if d.get("counted", True)]
        self.indicators = {
            d["id"]: [i["id"] for i in d.get("indicators", [])] for d in dimensions
        }
        self.persons = {t["id"] for t in data["techniques"] if t.get("person")}
        self.secondary = {t["id"] for t in data["techniques"] if t.get("secondary")}
        self._read_judging(data)
        self.ratings = [band["rating"] for band in data["bands"]]
        self.edges = [exact(band["to"]) for band in data["bands"]]
        self.aggregation = data["aggregation"]
        self.leverages = {item["id"]: exact(item["factor"]) for item in data["leverages"]}
        self.priorities = [(item["id"], item.get("to")) for item in data["priorities"]]
        self.total = exact(data["total"]["of"])
        self.concern = exact(data["total"]["concern"])
        self.dimension_concern = exact(data["total"]["dimension-concern"])
        self.readings = [(item["id"], item["to"]) for item in data["total"]["readings"]]
        judged = [rule["example"] for rule in data.get("rules", [])]
        self.examples = data["examples"] + [e for e in judged if e["kind"] == "judged"]

    def _read_judging(self, data):
        """What a finding is judged by: criteria and the severity ladder, with the steps' values."""
        criteria = data["criteria"]
        self.criteria = [c["id"] for c in criteria]
        self.weights = {c["id"]: exact(c["weight"]) for c in criteria}
        self.settling = next((c["id"] for c in criteria if c.get("settles")), None)
        self.steps = {
            c["id"]: {s["id"]: exact(s["value"]) for s in c["steps"]} for c in criteria
        }
        self.ladder = {s["step"]: exact(s["value"]) for s in data.get("ladder") or []}

    def band(self, gap):
        """The place of the rating; what lies above the last edge keeps the last rating (section 3)."""
        return sum(gap > edge + TOLERANCE for edge in self.edges[:-1])

    def reach(self, gap):
        """The band as a distance is counted: what lies beyond the scale is one further."""
        return sum(gap > edge + TOLERANCE for edge in self.edges)

    def rating(self, gap):
        return None if gap is None else self.ratings[self.band(gap)]

    def middle(self, rating):
        """The middle of a rating's band, which stands in for the gap of a judged dimension."""
        place = self.ratings.index(rating)
        return (([Fraction(0)] + self.edges)[place] + self.edges[place]) / 2

    def priority(self, urgency):
        return None if urgency is None else first_reaching(self.priorities, urgency)


def first_reaching(named_edges, value):
    """The first name whose edge the value does not pass; the last has perhaps no edge."""
    for name, edge in named_edges:
        if edge is None or value <= exact(edge) + TOLERANCE:
            return name
    return named_edges[-1][0]


@functools.cache
def shipped(name):
    return Instrument(name)
