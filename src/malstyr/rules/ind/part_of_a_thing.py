"""A count of people or things that is not whole, or one of them or an amount with a point between its thousands.

Why: Half a pupil is not counted anywhere; 15.700 is 15 700 to a Swede, and 15,7 to a program.
Example:
    indicators:
      invånare: {measured_in: personer, method: SCB}
    values:
      invånare:
  -     2013: 15.700
  +     2013: 15700
Source: YAML 1.2, 10.3 Core Schema: a point is a decimal point

Finner: Ett antal människor eller saker som inte är ett helt tal, eller ett antal eller belopp som har punkt mellan
    tusentalen.
Varför: Ingen räknar halva elever. 15.700 är 15 700 för en svensk, men 15,7 för ett program.
Källa: YAML 1.2, 10.3 Core Schema: en punkt är ett decimaltecken
"""

from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.kinds_of_numbers import tells_a_change, tells_a_mean
from malstyr.language.typography import number, without_zeros
from malstyr.language.words import words
from malstyr.model.indicators import Indicator
from malstyr.model.measures import measure
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

THOUSANDS = -3
"""The exponent of a number with three decimals, which may be thousands."""


THING = Reason(
    "{name} {when!p}: {written} läses som {value!n}, men {unit} räknas i hela tal.{asks}",
    "Skriv hela talet utan punkt. Stämmer {value!n} är det ett medelvärde: säg det i enheten, measured_in: {shown}.",
    "{name} {when!p}: {written} is read as {value!n}, but {unit} are counted whole.{asks}",
    "Write the number whole, without a point. If {value!n} is right, it is a mean: say so in the unit, measured_in:"
    " {shown}.",
)
AMOUNT = Reason(
    "{name} {when!p}: {written} läses som {value!n} {unit}. Är punkten där för tusentalen?",
    "Skriv {whole} om {whole!n} {unit} menades. Stämmer {value!n} {unit}, skriv {value}.",
    "{name} {when!p}: {written} is read as {value!n} {unit}. Is the point there for the thousands?",
    "Write {whole} if {whole!n} {unit} was meant. If {value!n} {unit} is right, write {value}.",
)


@tellable
def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        if counts_whole(id, indicator):
            odd, reason = divided, THING
        elif measure(indicator.measured_in).crowns in (1, 1000):  # of millions, three decimals are the thousands
            odd, reason = grouped_amount, AMOUNT
        else:
            continue
        for path, when, value in _numbers(look, id, indicator):
            if odd(value):
                yield reason.fault(look, path, {"when": when, **_words(look, indicator, id, value)})


def _numbers(look: Look, id: str, indicator: Indicator) -> Iterator[tuple[Path, str, Decimal]]:
    """Every number that tells of the indicator, with where it stands and what it is of."""
    for at in cells_of(look.workspace.data, id):
        yield from (((*at.path, *keys), at.when, value) for keys, value in (*at.amounts(), *at.budgets()))
    for path, target in targets(id, indicator):
        yield from (((*path, key), key, value) for key, value in target.levels)


def counts_whole(id: str, indicator: Indicator) -> bool:
    """Whether an indicator counts things that are not divided, and is no mean of such counts."""
    whole = measure(indicator.measured_in).whole
    return whole and not tells_a_mean(id, indicator) and not tells_a_change(id, indicator)


def grouped(value: Decimal) -> bool:
    """Whether a number is written as thousands are in Swedish, ``15.700``."""
    return value.as_tuple().exponent == THOUSANDS and 1 <= abs(value) < -1000 * THOUSANDS


def grouped_amount(value: Decimal) -> bool:
    """Whether an amount is written so, and ends with a zero, which decimals do not."""
    return grouped(value) and value.as_tuple().digits[-1] == 0


def divided(value: Decimal) -> bool:
    return value != value.to_integral_value() or grouped(value)


def _words(look: Look, indicator: Indicator, id: str, value: Decimal) -> dict[str, object]:
    catalogue, unit, whole = words(look.language), indicator.measured_in or "", value.scaleb(-THOUSANDS)
    plain = without_zeros(value)
    asks = ""
    if grouped(value):
        asks = " " + catalogue["number.which"].format(
            one=number(whole, look.language), other=number(plain, look.language), typed=f"{whole:f}"
        )
    return {
        "name": indicator.name or spoken(id),
        "written": f"{value:f}",
        "value": f"{plain:f}",
        "whole": f"{whole:f}",
        "unit": unit,
        "asks": asks,
        "shown": catalogue["number.on-average"].format(unit=unit),
    }
