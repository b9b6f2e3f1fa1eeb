"""Indicators and their values: what is measured, how, and what came of it."""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, TypeAlias

from pydantic import Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from malstyr.model.base import Model, key
from malstyr.model.formula import FormulaText
from malstyr.model.guarantees import CaseText
from malstyr.model.measures import units_beside
from malstyr.model.organisation import Closed
from malstyr.model.periods import PeriodText, period, understood
from malstyr.model.scalars import (
    Because,
    Code,
    Count,
    Day,
    Id,
    Label,
    Labels,
    Members,
    Number,
    Prepares,
    PreparesList,
    Reads,
    Reference,
    References,
    Sentence,
    ShortName,
    Text,
    Texts,
    YesNo,
    fault,
    identifier,
    label,
    one_text,
    parse_number,
    shape_of,
)
from malstyr.model.scales import ScaleText
from malstyr.model.target import Target

GENDERS = ("women", "men", "girls", "boys")
"""Parts that every workspace knows without a list."""


def _one_unit(value: object) -> str:
    """What is measured in: one unit."""
    text = str(one_text(value))
    named = units_beside(text)
    if named:
        raise fault("several-for-one", text, form="measure", listed=", ".join(named))
    return text


_MeasuredIn: TypeAlias = Annotated[str, Reads(_one_unit, type=["string", "number", "boolean"])]


class IndicatorKind(StrEnum):
    RESOURCE = "resource"
    PROCESS = "process"
    RESULT = "result"


class Direction(StrEnum):
    HIGHER = "higher"
    LOWER = "lower"


class Total(StrEnum):
    SUM = "sum"
    MEAN = "mean"


class Yearly(StrEnum):
    """How the parts of a year make the year: added, averaged, the last of them, or each judged by itself."""

    SUM = "sum"
    MEAN = "mean"
    LAST = "last"
    EACH = "each"


class Frequency(StrEnum):
    FOUR_YEARS = "four-years"
    TWO_YEARS = "two-years"
    YEAR = "year"
    HALF_YEAR = "half-year"
    TERM = "term"
    TERTIAL = "tertial"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    SHIFT = "shift"


class Question(Model):
    """One question of a survey: a text alone, or a mapping with its weight in the index."""

    text: Text = key("Text: frågan.", "Text: the question.", required=True)
    weight: Number = key("Vikt: i indexet.", "Weight: in the index.", default=Decimal(1))


def _question(value: object) -> object:
    """A question as a text alone; a number alone asks nothing, and is most often a weight beside the questions."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", value):
        raise fault("value-alone", value, form="question", amount=str(value))
    return {"text": value} if isinstance(value, str) else value


class Survey(Model):
    """How answers become an index: the scale and the questions; answers stand with the values."""

    scale: ScaleText = key(
        "Skala: lägsta och högsta betyg, till exempel 1-10, 1-5 eller 0-10.",
        "Scale: the lowest and the highest grade, such as 1-10, 1-5 or 0-10.",
        required=True,
    )
    questions: dict[Label, Annotated[Question, Prepares(_question, type=["string", "number"])]] = key(
        "Frågor: som ingår i indexet.", "Questions: that make up the index.", required=True
    )
    min_answers: Count | None = key(
        "Minsta antal svar: i den här enkäten, i stället för settings.",
        "Minimum answers: in this survey, instead of the settings'.",
    )
    ungraded: Labels = key(
        "Utan betyg: svar som räknas i svarsfrekvensen men inte i indexet, till exempel vet-ej.",
        "Ungraded: answers counted in the response rate and not in the index, such as do-not-know.",
        default=(),
    )

    @property
    def weights(self) -> str:
        """Whether every question weighs the same in the index: ``equal``, else ``stated``."""
        return "equal" if len({one.weight for one in self.questions.values()}) < 2 else "stated"


def target_name(value: object) -> str:
    """The name of one of several targets, or the period that it is for."""
    text = one_text(value)
    return str(period(value)) if text[:1].isdigit() or understood(text) else identifier(value)


def _by_period(value: object) -> object:
    """Targets by name; one whose name is a period is for that period (``during``)."""
    if not isinstance(value, dict):
        return value
    return {
        name: {"during": name, **target} if str(name)[:1].isdigit() and isinstance(target, dict) else target
        for name, target in value.items()
    }


TargetName: TypeAlias = Annotated[str, Reads(target_name, type=["string", "integer"])]


class Indicator(Model):
    """Something measured, with what it must reach and the goals it serves."""

    name: ShortName | None = key("Namn.", "Name.")
    text: Sentence | None = key("Text: måttet som det antogs.", "Text: the measure as adopted.")
    serves: References = key(
        "Bidrar till: mål eller framgångsfaktorer, [mål/1].", "Serves: goals or success factors, [goal/1].", default=()
    )
    kind: IndicatorKind = key(
        "Slag: resource, process eller result.", "Kind: resource, process or result.", default=IndicatorKind.RESULT
    )
    measured_in: _MeasuredIn | None = key(
        "Mäts i: enhet, till exempel procent.", "Measured in: the unit, such as per cent."
    )
    for_each: Members = key("För var och en: varje del bedöms.", "For each: every member is judged.", default=())
    of_which: Members = key("Varav: visas, bedöms aldrig.", "Of which: shown, never judged.", default=())
    no_split: Because | None = key("Ingen uppdelning: skälet.", "No split: the reason.")
    total: Total | None = key("Totalen: sum eller mean av delarna.", "Total: sum or mean of the members.")
    method: Text | None = key("Metod: hur det mäts.", "Method: how it is measured.")
    source: Text | None = key("Källa: varifrån värdena kommer.", "Source: where the values come from.")
    population: Text | None = key("Population: vilka som ingår.", "Population: who is included.")
    reported: Id | None = key("Rapporteras: tidpunkt i kalendern.", "Reported: a point of the calendar.")
    frequency: Frequency = key(
        "Hur ofta: year, tertial, quarter, month, week …",
        "How often: year, tertial, quarter, month, week …",
        default=Frequency.YEAR,
    )
    year: Yearly | None = key(
        "Året: hur årets delar blir året, sum, mean, last eller each.",
        "Year: how its parts make the year, sum, mean, last or each.",
    )
    starts: PeriodText | None = key("Börjar: första perioden som mäts.", "Starts: the first period measured.")
    target: Target | None = key("Målvärde: vad som ska nås.", "Target: what is to be reached.")
    targets: Annotated[dict[TargetName, Target], Prepares(_by_period)] = key(
        "Flera målvärden: vart och ett med namn, eller med perioden det gäller.",
        "Targets: several, each with a name, or with the period it is for.",
        default=dict,
    )
    no_target: Because | None = key("Inget målvärde: skälet.", "No target: the reason.")
    balance_result: YesNo = key(
        "Balanskravsresultat: true för det som lagen menar; är det negativt ska det återställas inom tre år.",
        "Balance result: true for the one that the law means; where negative it is to be restored within three years.",
        default=False,
    )
    direction: Direction | None = key(
        "Riktning: higher eller lower är bättre.", "Direction: higher or lower is better."
    )
    formula: FormulaText | None = key("Formel: uträknad av andra.", "Formula: derived from others.")
    survey: Survey | None = key("Enkät: index av frågor.", "Survey: an index of questions.")
    see: Reference | None = key("Se: var det mäts.", "See: where it is measured.")
    promise: Sentence | None = key("Löfte: servicegarantins text.", "Promise: the text of a service guarantee.")
    conditions: Texts = key(
        "Villkor: vad som ska vara uppfyllt för att löftet ska gälla.",
        "Conditions: what the promise rests on.",
        default=(),
    )
    exceptions: Texts = key(
        "Undantag: när löftet inte gäller.", "Exceptions: when the promise does not hold.", default=()
    )
    bands: Id | None = key("Betygssteg: en skala i settings.bands.", "Bands: a scale of settings.bands.")
    window: Text | None = key(
        "Tidsfönster: till exempel kontorstid; timmar räknas bara när det är öppet enligt settings.opening_hours.",
        "Window: such as office hours; hours count only while it is open by settings.opening_hours.",
    )
    perspective: Id | None = key("Perspektiv: utan mål.", "Perspective: where no goal tells.")
    unit: Id | None = key("Enhet: som mäter.", "Unit: that measures.")
    owner: Id | None = key("Ägare: en roll.", "Owner: a role.")
    plan: Id | None = key("Plan.", "Plan.")
    kolada: Text | None = key("Kolada: nyckeltalets id, N00945.", "Kolada: the KPI's id, N00945.")
    area: Code | None = key('Område: kod inom citattecken, "0000".', 'Area: a code in quotes, "0000".')
    classified: References = key("Klassificering: poster i lists.", "Classified: items of lists.", default=())
    breaks: dict[PeriodText, Text] = key(
        "Brott: när metoden ändrades och hur.", "Breaks: when the method changed, and how.", default=dict
    )
    closed: Closed | None = key("Avslutad: datum och skäl.", "Closed: date and reason.")
    replaces: Id | None = key(
        "Ersätter: en tidigare indikator, som inte behöver finnas kvar.",
        "Replaces: an earlier indicator, which may be gone.",
    )
    note: Text | None = key("Anmärkning.", "Note.")

    @property
    def all_targets(self) -> dict[str, Target]:
        """Targets by name; a single one has the empty name."""
        return {"": self.target} if self.target is not None else self.targets

    @property
    def told_in(self) -> str | None:
        """The unit of its figures: what is written, else per cent for the share of cases that a guarantee keeps."""
        guaranteed = any(one.within is not None for one in self.all_targets.values())
        return self.measured_in or ("procent" if guaranteed else None)


class Missing(StrEnum):
    """Signs of official statistics for a value that is not there."""

    SUPPRESSED = ".."
    NOT_APPLICABLE = "."


def _measured(value: object) -> Decimal | tuple[str, ...] | Missing:
    """A number, ``..`` for secrecy, ``.`` for not applicable, or the list of steps that are done."""
    if isinstance(value, list | tuple):
        return tuple(one_text(step) for step in value)
    if value in (".", ".."):
        return Missing(str(value))
    return parse_number(value)


_MEASURED_SCHEMA: dict[str, Any] = {
    "anyOf": [{"type": ["number", "string"]}, {"type": "array", "items": {"type": "string"}}]
}
Measured: TypeAlias = Annotated[Decimal | tuple[str, ...] | Missing, Reads(_measured, **_MEASURED_SCHEMA)]


def _cell(value: object) -> object:
    return value if isinstance(value, dict) else {"value": value}


class Part(Model):
    """One part of ``of_which``: a value, or a value with the number of answers behind it."""

    value: Measured | None = key("Värde.", "Value.")
    n: Count | None = key("Antal svar.", "Answers.")
    margin: Number | None = key("Felmarginal: plus eller minus.", "Margin: plus or minus.")


FORECAST_OF = "forecast."
"""Before the reporting point, where a forecast is corrected."""
OF_VALUE = "value"
OF_BUDGET = "budget"
AT_POINTS = ("forecast", "to_date")
"""What a cell holds by reporting point."""
BESIDE_VALUES = ("n", "invited", "population", "margin", "rank", "of")
"""Numbers of a cell that stand beside its value, by which they are corrected too."""
BESIDE_PARTS = ("n", "margin")
"""Those of a part: ``women.n``."""


def _figure(value: object) -> str:
    """Which figure of a cell a correction is of: its value, its budget, a forecast, a part, or what is beside one."""
    text = one_text(value)
    first, dot, last = text.partition(".")
    if dot and f"{first}." == FORECAST_OF:
        return f"{first}.{identifier(last)}"
    return f"{label(first)}.{last}" if dot and last in BESIDE_PARTS else label(value)


class Revision(Model):
    """A published figure that was corrected."""

    of: Annotated[str, Reads(_figure, type=["string", "integer"])] = key(
        "Av: value, budget, forecast.D1, n, margin, en dels namn eller women.n.",
        "Of: value, budget, forecast.D1, n, margin, the name of a part or women.n.",
        default=OF_VALUE,
    )
    from_: Measured = key(
        alias="from", sv="Från: det publicerade värdet.", en="From: the value published.", required=True
    )
    date: Day = key("Datum.", "Date.", required=True)
    reason: Text = key("Skäl.", "Reason.", required=True)
    decision: Id | None = key("Beslut.", "Decision.")


def _several(value: object) -> object:
    return value if isinstance(value, list | tuple) else (value,)


class Frame(Model):
    """The money set aside: as first decided, and as later decisions changed it."""

    original: Number = key("Ursprunglig: den först beslutade.", "Original: as first decided.", required=True)
    revised: dict[Id, Number] = key(
        "Ändrad: den nya ramen efter varje beslut, {kf-2013-41: 41000}.",
        "Revised: the new frame by each decision, {kf-2013-41: 41000}.",
        default=dict,
    )


def _frame(value: object) -> object:
    return value if isinstance(value, dict | Frame) else {"original": value}


_VALUE_ALONE = {"value"}


class Cell(Model):
    """What is known of an indicator for one period: a value alone, or a mapping."""

    value: Measured | None = key("Värde: utfallet.", "Value: the outcome.")
    budget: Annotated[Frame, Prepares(_frame, type=["number", "string"])] | None = key(
        "Budget: ramen, eller original och revised med beslut.",
        "Budget: the frame, or original and revised by decision.",
    )
    forecast: dict[Id, Number] = key(
        "Prognos: per tidpunkt, {D1: 38900}.", "Forecast: by reporting point.", default=dict
    )
    to_date: dict[Id, Number] = key(
        "Hittills: från 1 januari till en tidpunkt, {T2: 27900}.",
        "To date: from 1 January to a reporting point, {T2: 27900}.",
        default=dict,
    )
    n: Count | None = key("Antal svar.", "Answers.")
    invited: Count | None = key("Antal tillfrågade.", "Invited.")
    population: Count | None = key("Population: hur många som finns.", "Population: how many there are.")
    margin: Number | None = key("Felmarginal: plus eller minus, 95 %.", "Margin: plus or minus, 95 %.")
    rank: Count | None = key("Placering.", "Rank.")
    of: Count | None = key("Av: antal jämförda.", "Of: how many are compared.")
    of_which: dict[Label, Annotated[Part, Prepares(_cell, **_MEASURED_SCHEMA)]] = key(
        "Varav: värden för delar.", "Of which: values of the parts.", default=dict
    )
    answers: dict[Label, dict[Label, Count]] = key(
        "Svar: antal per fråga och betyg.", "Answers: counts by question and grade.", default=dict
    )
    cases: tuple[CaseText, ...] = key(
        "Ärenden: start och slut, 2013-05-28/2013-05-30 eller 2013-05-28T08:00/2013-05-28T15:30; öppna, 2013-05-28/.",
        "Cases: start and end, 2013-05-28/2013-05-30 or 2013-05-28T08:00/2013-05-28T15:30; open ones, 2013-05-28/.",
        default=(),
    )
    revised: Annotated[tuple[Revision, ...], PreparesList(_several)] = key(
        "Rättat: från, datum och skäl; flera rättelser i en lista.",
        "Revised: from, date and reason; several corrections in a list.",
        default=(),
    )
    known: Day | None = key("Känt: när värdet blev känt.", "Known: when the value became known.")
    source: Text | None = key("Källa: om den inte är filens.", "Source: where it is not the file's.")
    note: Text | None = key("Anmärkning.", "Note.")

    @property
    def says_more(self) -> bool:
        """Whether more is said than a value: of how many it is, what it was, a plan, or anything else beside it."""
        return self.model_fields_set != _VALUE_ALONE


def figures(cell: Cell) -> Mapping[str, Measured | None]:
    """The figures of a cell that can be corrected, by what a correction calls them: of a budget the first frame."""
    found: dict[str, Measured | None] = {OF_VALUE: cell.value}
    if cell.budget is not None:
        found[OF_BUDGET] = cell.budget.original
    found |= {f"{FORECAST_OF}{point}": amount for point, amount in cell.forecast.items()}
    found |= {name: _exactly(getattr(cell, name)) for name in BESIDE_VALUES}
    for name, part in cell.of_which.items():
        found |= {f"{name}.{key}": _exactly(getattr(part, key)) for key in BESIDE_PARTS} | {name: part.value}
    return found


def _exactly(number: Decimal | int | None) -> Decimal | None:
    return None if number is None else Decimal(number)


_NUMBER_ALONE = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,10})?")
_NUMBERS_KEPT = 10_000


@lru_cache(maxsize=_NUMBERS_KEPT)
def _cell_of_number(text: str) -> Cell:
    """What is known where a number stands alone; equal ones are one, since files may hold a hundred thousand."""
    return Cell(value=Decimal(text))


def _cell_of_outcome(value: object) -> object:
    alone = isinstance(value, str) and _NUMBER_ALONE.fullmatch(value)
    return _cell_of_number(str(value)) if alone else _cell(value)


Cells: TypeAlias = dict[PeriodText, Annotated[Cell, Prepares(_cell_of_outcome, **_MEASURED_SCHEMA)]]


class Series(Model):
    """All values of one indicator: of the whole by period, and of each member by period.

    In the file both stand side by side; a period begins with a digit and a member with a letter.
    """

    periods: Cells = Field(alias="<periods>", default_factory=dict)
    members: dict[Id, Cells] = Field(alias="<members>", default_factory=dict)

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        own = handler.resolve_ref_schema(handler(core))
        cell = own["properties"]["<periods>"]["additionalProperties"]
        members = {"type": "object", "additionalProperties": cell}
        return {"type": "object", "patternProperties": {"^[0-9]": cell, "^[^0-9]": members}}


def _series(value: object) -> object:
    if not isinstance(value, dict):
        raise fault("wrong-shape", shape_of(value), wanted="mapping")
    periods = {name: cell for name, cell in value.items() if name[:1].isdigit() or understood(name)}
    members = {name: cells for name, cells in value.items() if name not in periods}
    return {"<periods>": periods, "<members>": members}


SeriesOfIndicator: TypeAlias = Annotated[Series, Prepares(_series)]
