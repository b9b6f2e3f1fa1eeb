"""A share that is written, and cases beside it that come to another.

Why: One of them is wrong, and what is written is what is judged.
Bad:
    about: {source: ärendesystemet}
    indicators:
      bygglov:
        promise: Bygglov inom tio veckor från komplett ansökan
        measured_in: procent
        method: ärendesystemet
        target: {within: 10 weeks, from: komplett ansökan, share: 90}
    values:
      bygglov:
        2012: {value: 100, cases: [2012-01-08/2012-03-11, 2012-02-01/2012-11-20]}
Good:
    about: {source: ärendesystemet}
    indicators:
      bygglov:
        promise: Bygglov inom tio veckor från komplett ansökan
        measured_in: procent
        method: ärendesystemet
        target: {within: 10 weeks, from: komplett ansökan, share: 90}
    values:
      bygglov:
        2012: {value: 50, cases: [2012-01-08/2012-03-11, 2012-02-01/2012-11-20]}
Options: none; a share agrees that is the one of the cases with its own decimals
Source: the format: cases count as the value of the period
Message: "{name}"{who} says {value!x} for {period}, but {kept} of {n} cases were in time, which is {share!x} per cent.
Help: Take away value, and the cases are counted; or correct the one that is wrong.

Finner: En andel som är skriven, och ärenden bredvid som ger en annan.
Varför: En av dem är fel, och det är det skrivna som bedöms.
Inställningar: inga; en andel stämmer som är ärendenas med sina egna decimaler
Meddelande: ”{name}”{who} säger {value!x} för {period}, men {kept} av {n} ärenden var i tid: {share!x} procent.
Hjälp: Ta bort value, så räknas ärendena; eller rätta det som är fel.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from malstyr.evaluate.cases import promise_of, tally
from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.rules.svc.cells_with_cases import cells_with_cases


def find(look: Look) -> Iterator[Fault]:
    for one in cells_with_cases(look):
        promise, value = promise_of(one.indicator, look.workspace.data.settings), one.cell.value
        counted = tally(one.cell.cases, promise, one.period, look.as_of) if promise is not None else None
        if counted is None or not isinstance(value, Decimal):
            continue
        share = Decimal(100 * counted.kept) / counted.n
        if not _agrees(value, share):
            yield look.at(
                (*one.path[:-1], "value"),
                name=one.name,
                who=one.who,
                period=one.period,
                value=value,
                kept=counted.kept,
                n=counted.n,
                share=f"{share.quantize(Decimal('0.1'), ROUND_HALF_UP).normalize():f}",
            )


def _agrees(value: Decimal, share: Decimal) -> bool:
    """Whether a share is the one written, rounded or cut off at its decimals."""
    return abs(value - share) < Decimal(1).scaleb(min(0, int(value.as_tuple().exponent)))
