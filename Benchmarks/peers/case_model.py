"""A case as its file writes it, for pydantic: unknown keys refused, steps and dates checked."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

# YAML makes a date of a whole one only: a month stays a text, a year a number.
Month = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
Year = Annotated[int, Field(ge=1900, le=2100)]
CalendarDate = date | Month | Year
Text = Annotated[str, Field(min_length=1)]
ID = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
Weight = Annotated[float, Field(gt=0)]

Fit = Literal["matches", "nearly", "mostly", "partly", "barely", "not-at-all"]
Frequency = Literal["never", "rarely", "periodically", "often", "very-often", "always"]
Impact = Literal["none", "negligible", "slows", "hampers", "disrupts", "stops"]
Coverage = Literal["nowhere", "few", "some", "many", "most", "all"]
Dimension = Literal[
    "information", "technology", "processes", "objectives", "staffing", "management",
    "other-resources",
]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Period(Strict):
    from_: CalendarDate = Field(alias="from")
    to: CalendarDate


class Coder(Strict):
    id: ID
    name: str | None = None


class Head(Strict):
    id: ID
    title: Text
    organisation: Text
    region: str | None = None
    system: Text
    language: Literal["id", "en"] = "id"
    period: Period | None = None
    instrument: Text
    coders: list[Coder] = []


class IndexValue(Strict):
    scheme: Text
    year: Year
    value: Annotated[float, Field(ge=0)]


class Source(Strict):
    id: ID
    technique: Literal["interview", "observation", "document"]
    role: str | None = None
    group: str | None = None
    key: bool = False
    date: CalendarDate | None = None
    weight: Weight = 1


class Expectation(Strict):
    id: ID
    dimension: Dimension
    indicator: str | None = None
    statement: Text
    basis: list[ID] = []
    weight: Weight = 1


class Coding(Strict):
    coder: ID | None = None
    expectation: ID | None = None
    dimension: Dimension | None = None
    fit: Fit | None = None
    frequency: Frequency | None = None
    impact: Impact | None = None
    coverage: Coverage | None = None
    gap: Annotated[float, Field(ge=0, le=10)] | None = None


class Finding(Coding):
    coder: None = None
    id: ID
    source: ID | None = None
    sources: list[ID] = []
    statement: Text
    quote: str | None = None
    factor: Literal["hindering", "supporting"] | None = None
    tags: list[str] = []
    codings: list[Coding] = []
    agreed: Coding | None = None


class Judgement(Strict):
    dimension: Dimension
    rating: str | None = None
    applicable: bool = True
    because: Text
    basis: str | None = None


class Recommendation(Strict):
    id: ID
    title: Text
    addresses: Annotated[list[ID], Field(min_length=1)]
    leverage: Literal["direct", "contributing", "supporting"]
    direction: Literal["design", "reality", "both"] | None = None
    findings: list[ID] = []
    reason: str | None = None
    strategy: str | None = None
    owner: str | None = None
    cost: Annotated[int, Field(ge=0)] | None = None
    effort: Literal["low", "medium", "high"] | None = None
    start: CalendarDate | None = None
    due: CalendarDate | None = None
    status: Literal["proposed", "planned", "running", "done", "dropped"] | None = None
    serves: list[str] = []


class Model(Strict):
    input: list[str] = []
    process: list[str] = []
    output: list[str] = []
    outcome: list[str] = []


class CaseFile(Strict):
    gapscore: Literal[1]
    case: Head
    indices: list[IndexValue] = []
    sources: Annotated[list[Source], Field(min_length=1)]
    design: list[Expectation] = []
    findings: Annotated[list[Finding], Field(min_length=1)]
    judgements: list[Judgement] = []
    recommendations: list[Recommendation] = []
    model: Model | None = None
