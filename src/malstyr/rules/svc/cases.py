"""Cases of a service guarantee: their time, their period, and those still open."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from malstyr.evaluate.cases import Promise, Sorted, cases_of, late_of, promise_of, sort_cases, tally, told_last
from malstyr.language.typography import number
from malstyr.model.durations import Duration
from malstyr.model.guarantees import GuaranteeCase, day_of_moment
from malstyr.model.indicators import Cell, Indicator
from malstyr.model.periods import Period
from malstyr.rules.often import series_saying
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path

REASONS = {
    "ended": Reason(
        "”{name}”{who} har under {period} ärenden som avslutades en annan tid: {cases}.",
        "Flytta dem till perioden"
        " när de avslutades. Ett som var sent redan när {period} slutade räknas som sent även där.",
        '"{name}"{who} has under {period} cases that were closed at another time: {cases}.',
        "Move them to the period"
        " when they were closed. One that was late already when {period} ended counts as late there too.",
    ),
    "open": Reason(
        "”{name}”{who} har under {period} öppna ärenden som inte var sena när perioden slutade: {cases}.",
        "De räknas inte där. Flytta dem till perioden som pågår.",
        '"{name}"{who} has under {period} open cases that were not late when it ended: {cases}.',
        "They do not count there. Move them to the period that is now.",
    ),
    "days": Reason(
        "”{name}”{who} lovar {within!w} men har ärenden utan klockslag: {cases}. De räknas i hela dagar.",
        "Skriv klockslagen, till exempel {example}, eller lova i days eller working days.",
        '"{name}"{who} promises {within!w} but has cases without times: {cases}. They are counted in whole days.',
        "Write the times, such as {example}, or promise in days or working days.",
    ),
    "window": Reason(
        "”{name}”{who} lovar {within!w} i {window} men har ärenden utan klockslag: {cases}. Därför är andelen inte"
        " uträknad.",
        "Skriv klockslagen, till exempel {example}.",
        '"{name}"{who} promises {within!w} in {window} but has cases without times: {cases}. So the share is not'
        " computed.",
        "Write the times, such as {example}.",
    ),
    "ahead": Reason(
        "”{name}”{who} har under {period} ärenden med en dag som inte har kommit än: {cases}.",
        "Rätta dagen. Ett ärende som är öppet slutar med snedstrecket: 2013-05-28/.",
        '"{name}"{who} has under {period} cases with a day that has not come: {cases}.',
        "Correct the day. A case that is open ends with the slash: 2013-05-28/.",
    ),
    "twice": Reason(
        "”{name}”{who} har samma ärende mer än en gång under {period}: {cases}. Det räknas varje gång.",
        "Ta bort det som är för mycket, eller ge ärendena varsitt nummer.",
        '"{name}"{who} has the same case more than once under {period}: {cases}. It is counted each time.',
        "Take away what is too much, or give each case a number of its own.",
    ),
    "value": Reason(
        "”{name}”{who} har värdet {value} för {period}, men ärendena där ger {counted}.",
        "Ta bort value, så räknas andelen ur ärendena, eller rätta det av dem som är fel.",
        '"{name}"{who} has the value {value} for {period}, but the cases there give {counted}.',
        "Take away value, and the share is counted from the cases, or correct the one that is wrong.",
    ),
}
_MOST_NAMED = 5
"""So many cases are named; of more the rest are counted."""


class CasesOfCell(NamedTuple):
    """A cell with cases."""

    path: Path
    name: str
    who: str
    indicator: Indicator
    period: Period
    cell: Cell
    counted: tuple[GuaranteeCase, ...]
    """Its cases, and those of earlier cells that go on in it."""
    last: tuple[GuaranteeCase, ...]
    """Its cases but those that a later cell tells of again, as they are by then."""


def cells_with_cases(look: Look) -> Iterator[CasesOfCell]:
    for one in series_saying(look.workspace, "cases"):
        written = {at: cell.cases for at, cell in one.cells.items()}
        for period, cell in one.cells.items():
            if cell.cases:
                path, who = (*one.path(period), "cases"), one.who(look.workspace)
                counted, last = cases_of(written, period), told_last(written, period)
                yield CasesOfCell(path, one.name, who, one.indicator, period, cell, counted, last)


def cases_named(cases: Sequence[GuaranteeCase]) -> str:
    """Cases by number, or by when they began; ``+ 3`` for those that are too many to name."""
    named = ", ".join(one.called for one in cases[:_MOST_NAMED])
    return f"{named} + {len(cases) - _MOST_NAMED}" if len(cases) > _MOST_NAMED else named


def told_by_word(within: Duration) -> str:
    """A length of time as messages tell it in the reader's language (``!w``)."""
    return str(within).replace("working day", "working-day")


def case_open_late(look: Look) -> Faults:
    """A case of a service guarantee that is still open, though its time has passed.

    Why: Somebody is waiting for what was promised. It counts as late already, and can still be closed.
    Example:
        about: {source: ärendesystemet}
        indicators:
          bygglov:
            promise: Bygglov inom tio veckor från komplett ansökan
            measured_in: procent
            method: ärendesystemet
            target: {within: 10 weeks, from: komplett ansökan, share: 90}
        values:
          bygglov:
      -     2014: {cases: [2013-12-02/]}
      +     2014: {cases: [2014-01-13/]}
    Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees with times
    Message: "{name}"{who}: the time ({within!w}) has passed for cases that are still open: {cases}.
    Help: Close them and write the end after the slash. Until then they count as late.

    Finner: Ett ärende i en servicegaranti som fortfarande är öppet fast tiden har gått ut.
    Varför: Någon väntar på det som utlovades. Ärendet räknas redan som sent, och kan fortfarande avslutas.
    Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier med tider
    Meddelande: ”{name}”{who}: tiden ({within!w}) har gått ut för ärenden som fortfarande är öppna: {cases}.
    Hjälp: Avsluta dem och skriv slutet efter snedstrecket. Tills dess räknas de som sena.
    """
    for one in cells_with_cases(look):
        promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
        if promise is None:
            continue
        found = sort_cases(one.last, one.period, look.as_of)
        late = [case for case in late_of(promise, found) if case.end is None]
        if late:
            yield look.at(
                one.path, name=one.name, who=one.who, within=told_by_word(promise.within), cases=cases_named(late)
            )


def case_of_another_period(look: Look) -> Faults:
    """A case that stands under another period than the one it belongs to.

    Why: A case belongs to the year it was closed in, and an open one to the year that is now. Elsewhere it does not
        count.
    Example:
        about: {source: ärendesystemet}
        indicators:
          bygglov:
            promise: Bygglov inom tio veckor från komplett ansökan
            measured_in: procent
            method: ärendesystemet
            target: {within: 10 weeks, from: komplett ansökan, share: 90}
        values:
          bygglov:
      -     2012: {cases: [2012-01-08/2012-03-11, 2012-12-02/2013-01-20]}
      +     2012: {cases: [2012-01-08/2012-03-11]}
      +     2013: {cases: [2012-12-02/2013-01-20]}
    Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees followed up by year

    Finner: Ett ärende som står under en annan period än den det hör till.
    Varför: Ett ärende hör till året det avslutades, ett öppet till året som är nu. På andra håll räknas det inte.
    Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier följs upp år för år
    """
    for one in cells_with_cases(look):
        promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
        found = sort_cases(one.cell.cases, one.period, look.as_of)
        waiting = _in_time(promise, found) if promise is not None and one.period.end < look.as_of else []
        for form, cases in (("ended", found.elsewhere), ("open", waiting)):
            if cases:
                words = {"name": one.name, "who": one.who, "period": one.period, "cases": cases_named(cases)}
                yield REASONS[form].fault(look, one.path, words, keys=("", form))


def _in_time(promise: Promise, found: Sorted) -> list[GuaranteeCase]:
    """The open cases that were not late; of one that cannot be counted as it is written nobody knows."""
    late = late_of(promise, found)
    return [one for one in found.open if one.end is None and promise.can_count(one) and one not in late]


def case_without_time(look: Look) -> Faults:
    """A promise in hours whose cases say only the day.

    Why: From one day to the next may be one hour or forty-seven. Whether the promise was kept cannot be told from days.
    Example:
        about: {source: ärendesystemet}
        indicators:
          felanmälan:
            promise: Du får svar inom 48 timmar
            measured_in: procent
            method: ärendesystemet
            target: {within: 48 hours, from: anmälan, share: 90}
        values:
          felanmälan:
      -     2024: {cases: [2024-05-06/2024-05-08]}
      +     2024: {cases: [2024-05-06T09:10/2024-05-08T08:30]}
    Source: Leksands kommun, Sektorsplan 2013–2015: 48 hours

    Finner: Ett löfte i timmar vars ärenden bara säger dagen.
    Varför: Från en dag till nästa kan det vara en timme eller fyrtiosju. Om löftet hölls går inte att se av dagar.
    Källa: Leksands kommun, Sektorsplan 2013–2015: 48 timmar
    """
    for one in cells_with_cases(look):
        promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
        untimed = [case for case in one.cell.cases if not case.timed]
        if promise is None or not promise.by_the_clock or not untimed:
            continue
        first = untimed[0]
        example = f"{first.start}T08:00/" + (f"{first.end}T15:30" if first.end is not None else "")
        words = {
            "name": one.name,
            "who": one.who,
            "within": told_by_word(promise.within),
            "window": one.indicator.window or "",
            "cases": cases_named(untimed),
            "example": example,
        }
        yield REASONS["days" if promise.hours is None else "window"].fault(look, one.path, words)


def case_contradicted(look: Look) -> Faults:
    """Cases that cannot be as they are written: of days to come, there twice, or against the value beside them.

    Why: A guarantee is judged by its cases. One that is counted twice or ends in a time to come makes another share.
    Example:
        about: {source: ärendesystemet}
        indicators:
          bygglov:
            promise: Bygglov inom tio veckor från komplett ansökan
            measured_in: procent
            method: ärendesystemet
            target: {within: 10 weeks, from: komplett ansökan, share: 90}
        values:
          bygglov:
      -     2013: {cases: [BN-1 2013-01-08/2013-03-11, BN-1 2013-01-08/2013-03-11]}
      +     2013: {cases: [BN-1 2013-01-08/2013-03-11, BN-2 2013-01-08/2013-03-11]}
    Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees followed up by year

    Finner: Ärenden som inte kan vara som de är skrivna: dagar som inte har kommit, samma ärende två gånger, eller en
        andel som inte stämmer med värdet bredvid.
    Varför: En garanti bedöms efter sina ärenden. Ett som räknas två gånger eller slutar i framtiden ger en annan andel.
    Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier följs upp år för år
    """
    for one in cells_with_cases(look):
        if look.workspace.unread(one.path[:-1]):
            continue
        words = {"name": one.name, "who": one.who, "period": one.period}
        ahead = [case for case in one.cell.cases if day_of_moment(case.end or case.start) > look.as_of]
        for form, cases in (("ahead", ahead), ("twice", _twice(one.cell.cases))):
            if cases:
                yield REASONS[form].fault(look, one.path, {**words, "cases": cases_named(cases)}, keys=("", form))
        share, value = _share(look, one), one.cell.value
        if share is None or not isinstance(value, Decimal):
            continue
        counted = _rounded(share, value)
        if counted != value:
            told = {**words, "value": number(value, look.language), "counted": number(counted, look.language)}
            yield REASONS["value"].fault(look, one.path, told, keys=("", "value"))


def _twice(cases: Sequence[GuaranteeCase]) -> list[GuaranteeCase]:
    """One of each that has the same number as another; those without a number may well be alike."""
    often = Counter(one.number for one in cases if one.number)
    return [next(one for one in cases if one.number == number) for number, times in often.items() if times > 1]


def _share(look: Look, one: CasesOfCell) -> Decimal | None:
    """What the cases give for a period that is over; None where n says that there were others too."""
    promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
    if promise is None or one.period.end >= look.as_of:
        return None
    counted = tally(one.counted, promise, one.period, look.as_of)
    if counted is None or one.cell.n not in (None, counted.n):
        return None
    return Decimal(100 * counted.kept) / counted.n


def _rounded(share: Decimal, value: Decimal) -> Decimal:
    """As exact as the value is written."""
    exponent = value.as_tuple().exponent
    return share.quantize(Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0), ROUND_HALF_UP)
