"""``malstyr record``: a value put into the goal file that holds its series."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

from malstyr.cli.destination import destination
from malstyr.cli.editing import NotEdited, parsed_as
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text, option
from malstyr.cli.options import AsOf, DryRun, EditedPath, FileToPutIn, Lang, ReasonOption

if TYPE_CHECKING:
    from decimal import Decimal

    from malstyr.cli.editing import Editing
    from malstyr.editing.fact import CellFact, FactKind
    from malstyr.model.indicators import Missing
    from malstyr.output.edits.outcome import EditOutcome


class Typed(NamedTuple):
    """What was typed of one cell."""

    indicator: str
    period: str
    value: str
    member: str | None
    n: str | None
    margin: str | None
    budget: bool
    forecast: str | None
    parts: Sequence[str]
    reason: str | None
    known: str | None
    note: str | None
    to: str | None
    answers: Sequence[str]


def record(
    indicator: Annotated[str, argument("record-indicator", help_text("indicator-name"))],
    period: Annotated[str, argument("record-when", "PERIOD")],
    value: Annotated[str, argument("record-value", help_text("value-name"))],
    path: EditedPath = None,
    member: Annotated[str | None, option("--for", "for-member", "ID")] = None,
    n: Annotated[str | None, option("--n", "n", "N")] = None,
    margin: Annotated[str | None, option("--margin", "margin", "N")] = None,
    budget: Annotated[bool, option("--budget", "as-budget")] = False,
    forecast: Annotated[str | None, option("--forecast", "as-forecast", "POINT")] = None,
    part: Annotated[list[str] | None, option("--part", "of-part", "ID=VALUE")] = None,
    reason: ReasonOption = None,
    known: Annotated[str | None, option("--known", "known", "DATE")] = None,
    note: Annotated[str | None, option("--note", "note", "TEXT")] = None,
    file: FileToPutIn = None,
    answer: Annotated[list[str] | None, option("--answer", "record-answer", "K=V")] = None,
    dry_run: DryRun = False,
    format: Annotated[str | None, format_option("record", "format-shown")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.editing import edit, editing

    to = destination("record", format, None)
    parts, answers = part or (), answer or ()
    typed = Typed(
        indicator, period, value, member, n, margin, budget, forecast, parts, reason, known, note, file, answers
    )
    cut = path is not None and not path.exists() and re.fullmatch(r"[0-9]{3}([.,][0-9]+)?", str(path))
    if cut and re.fullmatch(r"-?[0-9]{1,3}", value):
        whole = f"{value} {path}"
        return edit(to, editing(None, as_of, lang, True), lambda one: _cut_number(one, str(path), whole))
    return edit(to, editing(path, as_of, lang, dry_run), lambda one: _recorded(one, typed))


def _cut_number(one: Editing, text: str, whole: str) -> EditOutcome:
    return one.refused("space-in-number", {"text": text, "whole": whole})


def _recorded(one: Editing, typed: Typed) -> EditOutcome:
    from malstyr.editing.writing import Unwritten, WritingTerms, WrittenFacts, written

    terms = WritingTerms(one.as_of, one.published, _name_in(one, typed.to), one.read)
    facts = tuple(_facts(one, typed))
    made = written(one.loaded, facts, terms)
    if isinstance(made, Unwritten):
        return one.all_refused([(str(refused.why), refused.args) for refused in made.refused])
    asked = list(_moved_points(one, typed, facts))
    if asked:
        return one.all_refused(asked)
    return one.finished(made.edited if isinstance(made, WrittenFacts) else made)


def _moved_points(one: Editing, typed: Typed, facts: Iterable[CellFact]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Numbers that would fit in their series with the decimal point elsewhere, and that nobody has said are meant."""
    from decimal import Decimal

    from malstyr.exchange.importing.moved_reading import moved_reading
    from malstyr.exchange.importing.series import SeriesNow

    now = SeriesNow(one.loaded.workspace)
    said = {key.strip(): value for key, _, value in (text.partition("=") for text in typed.answers)}
    for fact in facts:
        reading = moved_reading(now, fact, fact.value) if isinstance(fact.value, Decimal) else None
        key = "scale" if fact.part is None else f"scale:{fact.part}"
        if reading is None or (key in said and _value(one, typed, said[key], True) == fact.value):
            continue
        before = reading.like.told(one.language)
        yield "scale", {"value": f"{fact.value:f}", "meant": f"{reading.meant:f}", "before": before, "key": key}


def _name_in(one: Editing, file: str | None) -> str | None:
    """The name in the workspace of a file as it was typed: from there, or from where one stands."""
    if file is None:
        return None
    here = Path(file).absolute()
    inside = here.is_relative_to(one.folder) and (here.exists() or Path(file).is_absolute())
    return here.relative_to(one.folder).as_posix() if inside else Path(file).as_posix()


def _facts(one: Editing, typed: Typed) -> Iterator[CellFact]:
    """What is to be known, in the order of the cell's keys. Raises NotEdited."""
    from malstyr.editing.fact import CellFact, FactKind
    from malstyr.model.periods import period
    from malstyr.model.scalars import day

    if re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]+)?", typed.period) and _is_period(typed.value):
        told = {"indicator": typed.indicator, "period": typed.period, "value": typed.value}
        raise NotEdited("turned-about", told)
    when = parsed_as(period, typed.period, "bad-period")
    known = parsed_as(day, typed.known, "bad-day") if typed.known is not None else None

    def fact(text: str, kind: FactKind, part: str | None = None, point: str | None = None) -> CellFact:
        value = _value(one, typed, text, kind is not FactKind.N)
        return CellFact(typed.indicator, typed.member, part, when, kind, value, point, typed.reason or "", None, known)

    kind = FactKind.BUDGET if typed.budget else FactKind.VALUE
    yield fact(typed.value, FactKind.FORECAST if typed.forecast else kind, point=typed.forecast)
    for text, key in ((typed.n, FactKind.N), (typed.margin, FactKind.MARGIN)):
        if text is not None:
            yield fact(text, key)
    for given in typed.parts:
        name, equals, rest = given.partition("=")
        value, colon, n = rest.partition(":")
        if not (name and equals and value) or (colon and not n):
            raise NotEdited("bad-part", {"text": given})
        yield fact(value, FactKind.VALUE, name)
        if n:
            yield fact(n, FactKind.N, name)
    if typed.note is not None:
        yield CellFact(typed.indicator, typed.member, None, when, FactKind.NOTE, typed.note)


def _is_period(text: str) -> bool:
    from malstyr.model.periods import period
    from malstyr.model.tried import read_exactly

    return read_exactly(period, text) is not None


def _value(one: Editing, typed: Typed, text: str, in_unit: bool) -> Decimal | Missing | tuple[str, ...]:
    from malstyr.editing.understood import NotUnderstood, value_understood
    from malstyr.language.words import words

    indicator = one.loaded.workspace.data.indicators.get(typed.indicator)
    try:
        return value_understood(text, indicator if in_unit else None)
    except NotUnderstood as wrong:
        last = _last_values(one, typed)
        series = words(one.language)["edit.last-values"].format(listed=last) if last else ""
        raise NotEdited(wrong.why, {**wrong.words, "series": series}) from None


def _last_values(one: Editing, typed: Typed) -> str:
    """The latest values of the series, for who must tell two readings apart; never one that is hidden."""
    from decimal import Decimal

    from malstyr.language.typography import exact_number, numbers_listed
    from malstyr.workspace.cells import cells_of

    cells = sorted(
        (at for at in cells_of(one.loaded.workspace.data, typed.indicator) if at.member == typed.member),
        key=lambda at: at.period,
    )
    last = [exact_number(at.value, one.language) for at in cells[-3:] if isinstance(at.value, Decimal)]
    return numbers_listed(last)
