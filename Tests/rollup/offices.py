"""Cases of made-up offices: always the same, no two alike, all of them valid.

What varies is what a roll-up could trip over: where a file lies and what it is called, its encoding and its
line breaks, and in the case what is assessed, by whom, how, and what is to be done about it.
"""

import json
import random
from typing import NamedTuple

DIMENSIONS = (
    "information", "technology", "processes", "objectives", "staffing", "management", "other-resources",
)  # fmt: skip
# Of each dimension some; an expectation without one stands for itself.
INDICATORS = {
    "information": ("correct", "complete", "timely", "connected", "useful"),
    "technology": ("network", "server", "application", "upkeep"),
    "processes": ("in-system", "uninterrupted", "procedures", "quicker"),
    "objectives": ("results", "acceptance", "honest-use", "openness"),
    "staffing": ("skills", "specialists", "training", "adaptation"),
    "management": ("legal-basis", "leadership", "responsibilities", "monitoring", "data-use"),
    "other-resources": ("running-costs", "development-costs", "funding-source", "devices", "time"),
}
LABELS = {"technology": "Teknologi", "processes": "Processes", "information": "informasi"}
STEPS = {
    "fit": ("nearly", "mostly", "partly", "barely", "not-at-all"),
    "frequency": ("rarely", "periodically", "sering", "very-often", "always"),
    "impact": ("negligible", "slows", "hampers", "disrupts", "stops"),
    "coverage": ("few", "some", "many", "most", "all"),
}
LADDER = "slight", "sedang", "serious", "parah", "total"
TECHNIQUES = "interview", "interview", "observation", "document", "account"
RATINGS = "small", "small-medium", "medium"
PROVINCES = 12
SERVICES = (
    "Kesehatan", "Pendidikan", "Kependudukan dan Pencatatan Sipil", "Sosial", "Perhubungan",
    "Pekerjaan Umum & Penataan Ruang", "Komunikasi, Informatika dan Statistik", 'Perizinan "Satu Pintu"',
)  # fmt: skip
SYSTEMS = "Presensi daring", "e-Kinerja", "SIMRS, rekam medis", "Arsip – elektronik", "=Antrean"
STRATEGIES = (
    "Peningkatan kapasitas SDM", "peningkatan kapasitas SDM", "Penguatan jaringan", "Integrasi data",
    "Penataan prosedur kerja", "Pengadaan perangkat",
)  # fmt: skip


class Office(NamedTuple):
    """A case and the file that it lies in."""

    file: str
    text: str
    encoding: str

    @property
    def content(self) -> bytes:
        return self.text.encode(self.encoding)


def offices(count: int) -> list[Office]:
    """So many offices, in no order of their files."""
    return [Office(file(number), Draft(number).text(), encoding(number)) for number in range(count)]


def file(number: int) -> str:
    """Where an office's case lies; at each place `/` meets characters that sort before and after it."""
    province = number % PROVINCES
    folder = ("provinsi", "provinsi-timur", "provinsi timur", "provinsi.d", "Provinsi é")[province % 5]
    name = ("dinas", "kantor kecil", "_draf", ".dinas", "balai'50%$(x)", "ünit", "dinas-é")[number % 7]
    suffix = ".yml" if number % 11 == 0 else ".yaml"
    return f"{folder}/{province:02}/{name}-{number:05}{suffix}"


def encoding(number: int) -> str:
    """UTF-8 but for a few, which have the byte order mark that makes UTF-16 readable."""
    return "utf-16" if number % 97 == 0 else "utf-8"


class Draft:
    """A case in the making; the number alone decides what comes to stand in it."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.random = random.Random(f"office {number}")
        self.thoroughness = self.random.choice((0.6, 1, 1, 1))
        self.coders = ["A", "B", "C"][: self.random.choice((0, 0, 0, 2, 3))]
        self.sources = [f"S{place}" for place in range(1, self.random.randint(2, 7))]
        # A case has at least one finding, so one dimension is always looked at.
        looked_at = self.random.choice(DIMENSIONS)
        self.left_out = [
            d for d in DIMENSIONS if d != looked_at and self.random.random() > self.thoroughness
        ]
        self.inapplicable = [d for d in self.left_out if self.random.random() < 0.5]

    def text(self) -> str:
        sections = [f"# Nomor {self.number}", "gapscore: 1", f"case: {flow(self.head())}"]
        design = list(self.design())
        for name, items in [
            ("sources", self.source_items()),
            ("design", design),
            ("findings", self.findings(design)),
            ("judgements", self.judgements()),
            ("recommendations", self.recommendations(design)),
        ]:
            lines = [f"  - {flow(item)}" for item in items]
            sections += [f"{name}:", *lines] if lines else []
        return ("\r\n" if self.number % 13 == 0 else "\n").join(sections) + "\n"

    def head(self) -> dict:
        service = SERVICES[self.number % len(SERVICES)]
        region = f"Kabupaten Contoh {self.number // 8 % 60 + 1}"
        start = self.random.choice((2023, 2024, 2025))
        head = {
            "id": f"kantor-{self.number:05}",
            "title": f"Penerapan sistem di Dinas {service}",
            "organisation": f"Dinas {service} {region} ({self.number})",
            "system": self.random.choice(SYSTEMS),
            "language": self.random.choice(("id", "en")),
            "instrument": "heeks-itposmo",
        }
        if self.random.random() < 0.95:
            head["region"] = region
        if self.random.random() < 0.9:
            head["period"] = {"from": f"{start}-01", "to": f"{start + 1}"}
        if self.coders:
            head["coders"] = [{"id": coder} for coder in self.coders]
        return head

    def source_items(self):
        for name in self.sources:
            item = {"id": name, "technique": self.random.choice(TECHNIQUES), "role": f"Peran {name}"}
            if self.random.random() < 0.3:
                item["weight"] = self.random.choice((0.1, 0.7, 2, 3))
            yield item

    def design(self):
        for dimension in DIMENSIONS:
            for place in range(self.random.randint(0, 3)):
                item = {
                    "id": f"{dimension[:2].upper()}{place + 1}",
                    "dimension": LABELS.get(dimension, dimension) if place else dimension,
                    "statement": f"Rancangan {place + 1} — {dimension}",
                    "weight": self.random.choice((1, 1, 0.3, 2)),
                }
                if self.random.random() < 0.9:
                    item["indicator"] = self.random.choice(INDICATORS[dimension])
                yield item

    def findings(self, design: list[dict]):
        """Each dimension that is looked at has one or more, on its expectations, on its indicators or on
        itself; some are risks or open work."""
        number = 0
        for dimension in DIMENSIONS:
            if dimension in self.left_out:
                continue
            own = [{"expectation": e["id"]} for e in design if e["id"][:2] == dimension[:2].upper()]
            bias = self.random.randint(0, 4)
            for place in range(self.random.randint(1, 6)):
                number += 1
                # In turn: of one file no more than ten thousand warnings are kept, and all cases are one once.
                target = own[place % len(own)] if own else self.random.choice(self.targets(dimension))
                item = {
                    "id": f"F{number:02}",
                    "source": self.random.choice(self.sources),
                    "statement": f"Temuan {number}: \"dikutip\", 'begitu' – {dimension} \\ {bias}",
                }
                if self.random.random() < 0.3:
                    item["locator"] = f"hlm. {number}, ¶ {bias}"
                lot = self.random.random()
                if lot < 0.05:
                    yield item | target | {"risk": True}
                elif lot < 0.08:
                    # Placed but not judged, or not yet placed.
                    yield item | (target if self.random.random() < 0.5 else {})
                elif lot < 0.25:
                    yield item | target | {"severity": LADDER[self.place(bias)]}
                elif self.coders and self.random.random() < 0.5:
                    coding = [{"coder": c} | target | self.criteria(bias) for c in self.coders]
                    yield item | {"codings": coding}
                elif self.random.random() < 0.2:
                    yield item | target | {"gap": self.random.randint(0, 60) / 10}
                else:
                    yield item | target | self.criteria(bias)

    def targets(self, dimension: str) -> list[dict]:
        """What a finding names where the design says nothing."""
        indicators = [{"indicator": f"{dimension}/{name}"} for name in INDICATORS[dimension]]
        return [*indicators, {"dimension": dimension}]

    def place(self, bias: int) -> int:
        """A step about the bias."""
        return min(max(bias + self.random.randint(-1, 1), 0), 4)

    def criteria(self, bias: int) -> dict:
        """Steps that lie about the bias; `fit` is always among them."""
        names = ["fit", *(name for name in list(STEPS)[1:] if self.random.random() < 0.9)]
        return {name: STEPS[name][self.place(bias)] for name in names}

    def judgements(self):
        for dimension in DIMENSIONS:
            if dimension in self.inapplicable:
                yield {"dimension": dimension, "applicable": False, "because": "Tidak berlaku"}
            elif dimension not in self.left_out and self.random.random() < 0.05:
                rating = self.random.choice(RATINGS)
                yield {"dimension": dimension, "rating": rating, "because": "Pertimbangan analis"}

    def recommendations(self, design: list[dict]):
        names = [*DIMENSIONS, "technology/network", *(item["id"] for item in design)]
        for place in range(self.random.randint(0, 6)):
            item = {
                "id": f"R{place + 1}",
                "title": f"Langkah {place + 1}",
                "addresses": self.random.sample(names, self.random.randint(1, 3)),
                "leverage": self.random.choice(("direct", "contributing", "supporting")),
            }
            if self.random.random() < 0.7:
                item["strategy"] = self.random.choice(STRATEGIES)
            if self.random.random() < 0.3:
                item["status"] = self.random.choice(("planned", "done"))
            if place and self.random.random() < 0.3:
                item["requires"] = [f"R{self.random.randint(1, place)}"]
            yield item
        yield {
            "id": "R0", "title": "Langkah batal", "addresses": [self.random.choice(names)],
            "leverage": "direct", "status": "dropped",
        }  # fmt: skip


def flow(item: object) -> str:
    """One line of YAML: JSON, whose quoting YAML shares."""
    return json.dumps(item, ensure_ascii=False)
