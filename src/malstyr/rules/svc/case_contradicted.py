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

Finner: Ärenden som inte kan vara som de är skrivna: dagar som inte har kommit, samma ärende två gånger, eller en andel
    som inte stämmer med värdet bredvid.
Varför: En garanti bedöms efter sina ärenden. Ett som räknas två gånger eller slutar i framtiden ger en annan andel.
Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier följs upp år för år
"""

from collections import Counter
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from malstyr.evaluate.cases import promise_of, tally
from malstyr.language.typography import number
from malstyr.model.guarantees import GuaranteeCase, day_of_moment
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cells_with_cases import CasesOfCell, cases_named, cells_with_cases

REASONS = {
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


def find(look: Look) -> Faults:
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
