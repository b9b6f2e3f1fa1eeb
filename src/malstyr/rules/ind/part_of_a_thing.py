"""A count of people or things that is not whole, or has a point between its thousands.

Why: Half a pupil is not counted anywhere; 15.700 is 15 700 to a Swede, and 15,7 to a program.
Bad:
    indicators:
      invånare: {measured_in: personer, method: SCB}
    values:
      invånare:
        2013: 15.700
Good:
    indicators:
      invånare: {measured_in: personer, method: SCB}
    values:
      invånare:
        2013: 15700
Options: none
Source: YAML 1.2, 10.3 Core Schema: a point is a decimal point
Message: {name} {when!p}: {written} is read as {value!n}, but {unit} are counted whole.{said}
Help: Write the number whole, without a point. If {value!n} is right, it is a mean: say so in the unit,
    measured_in: {shown}.

Finner: Ett antal människor eller saker som inte är ett helt tal, eller som har punkt mellan tusentalen.
Varför: Ingen räknar halva elever. 15.700 är 15 700 för en svensk, men 15,7 för ett program.
Inställningar: inga
Meddelande: {name} {when!p}: {written} läses som {value!n}, men {unit} räknas i hela tal.{said}
Hjälp: Skriv hela talet utan punkt. Stämmer {value!n} är det ett medelvärde: säg det i enheten,
    measured_in: {shown}.
"""

from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.kinds_of_numbers import tells_a_change, tells_a_mean
from malstyr.findings import Fault
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.model.indicators import Indicator
from malstyr.model.measures import measure
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Look
from malstyr.source.tree import Path
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

THOUSANDS = -3
"""The exponent of a number with three decimals, which may be thousands."""


def find(look: Look) -> Iterator[Fault]:
    return tellable(look, _found(look))


def _found(look: Look) -> Iterator[Fault]:
    indicators = look.workspace.data.indicators
    whole = {id for id, one in indicators.items() if counts_whole(id, one)}
    for at in look.workspace.cells:
        for keys, value in at.amounts() if at.indicator in whole else ():
            yield from _divided(look, (*at.path, *keys), at.when, value)
    for id in sorted(whole):
        for path, target in targets(id, indicators[id]):
            for key, value in target.levels:
                yield from _divided(look, (*path, key), key, value)


def counts_whole(id: str, indicator: Indicator) -> bool:
    """Whether an indicator counts things that are not divided, and is no mean of such counts."""
    whole = measure(indicator.measured_in).whole
    return whole and not tells_a_mean(id, indicator) and not tells_a_change(id, indicator)


def grouped(value: Decimal) -> bool:
    """Whether a number is written as thousands are in Swedish, ``15.700``."""
    return value.as_tuple().exponent == THOUSANDS and 1 <= abs(value) < -1000 * THOUSANDS


def divided(value: Decimal) -> bool:
    return value != value.to_integral_value() or grouped(value)


def _divided(look: Look, path: Path, when: str, value: Decimal) -> Iterator[Fault]:
    if not divided(value):
        return
    id, catalogue = str(path[1]), words(look.language)
    indicator = look.workspace.data.indicators[id]
    unit = indicator.measured_in or ""
    asks = ""
    if grouped(value):
        whole = value.scaleb(-THOUSANDS)
        asks = " " + catalogue["number.which"].format(
            one=number(whole, look.language), other=number(value.normalize(), look.language), typed=f"{whole:f}"
        )
    yield look.at(
        path,
        name=indicator.name or spoken(id),
        when=when,
        written=f"{value:f}",
        value=value.normalize(),
        unit=unit,
        said=asks,
        shown=catalogue["number.on-average"].format(unit=unit),
    )
