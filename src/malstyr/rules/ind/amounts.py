"""Numbers that a unit or its scale cannot have."""

import re
from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.impossible import scale_of, summed
from malstyr.evaluate.kinds_of_numbers import is_share_of_whole, tells_a_change, tells_a_mean
from malstyr.language.typography import number, without_zeros
from malstyr.language.words import words
from malstyr.model.indicators import Indicator
from malstyr.model.measures import measure
from malstyr.model.target import LOWER, TOTAL
from malstyr.rules.ind.moved_point import FEWEST, moved
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

REASONS = {
    "part": Reason(
        "{field} är {value!n}, alltså mindre än en procent.",
        "Menas {percent!n} procent, skriv {field}: {percent}.",
        "{field} is {value!n}, which is less than one per cent.",
        "If {percent!n} per cent is meant, write {field}: {percent}.",
    ),
    "one": Reason(
        "{field} är skrivet {value}, och det kan vara en procent eller alla.",
        "Menas 100 procent, skriv {field}: 100. Menas en procent, skriv {field}: 1.",
        "{field} is written {value}, which may be one per cent or all of them.",
        "If 100 per cent is meant, write {field}: 100. If one per cent is meant, write {field}: 1.",
    ),
}
_ONE = r"1[.,]0+"
"""One as it is written among parts of one: with decimals."""
AS_FRACTION = -2
"""How many places the point of a share stands to the right of where it should, where it is written as a part of one."""


def share_as_fraction(look: Look) -> Faults:
    """A share is written as a part of one where per cent is meant.

    Why: 0.9 is nine parts in a thousand, so nearly everything reaches it, and nobody sees that a promise means nothing.
    Example:
        indicators:
          svarstid:
            promise: Du får svar inom två dygn
            measured_in: procent
      -     target: {within: 48 hours, share: 0.9}
      +     target: {within: 48 hours, share: 90}
    Source: the goal file format: shares are per cent

    Finner: En andel som är skriven som en del av ett, där procent menas.
    Varför: 0,9 är nio delar på tusen. Det når nästan allt, och ingen ser att löftet inte betyder något.
    Källa: målfilernas format: andelar är procent
    """
    for path, share in (*_shares(look), *_limits(look)):
        if share is None or not 0 < share <= 1:
            continue
        written = look.workspace.place(path).text
        if share < 1:
            words = {"field": path[-1], "value": share, "percent": f"{(share * 100).normalize():f}"}
            yield REASONS["part"].fault(look, path, words)
        elif re.fullmatch(_ONE, written):
            yield REASONS["one"].fault(look, path, {"field": path[-1], "value": written})


def _shares(look: Look) -> Iterator[tuple[Path, Decimal | None]]:
    yield ("settings", "partly_from"), look.workspace.data.settings.partly_from
    for id, indicator in look.workspace.data.indicators.items():
        for path, target in targets(id, indicator):
            yield (*path, "share"), target.share
    for id, activity in look.workspace.data.activities.items():
        yield ("activities", id, "share"), activity.share


def _limits(look: Look) -> Iterator[tuple[Path, Decimal]]:
    """The limits in per cent that can hardly be meant: of a share to be reached, or a hundredth of what is measured."""
    for id, indicator in look.workspace.data.indicators.items():
        if not in_percent(id, indicator):
            continue
        values = [at.value for at in cells_of(look.workspace.data, id) if at.value is not None]
        for path, target in targets(id, indicator):
            to_reach = is_share_of_whole(id, indicator) and not set(target.demands).isdisjoint(LOWER)
            for key, limit in target.levels:
                if to_reach or moved(limit, [*values, *values[-1:] * (FEWEST - 1)]) == AS_FRACTION:
                    yield (*path, key), limit


def in_percent(id: str, indicator: Indicator) -> bool:
    """Whether an indicator is told in per cent, and is no change, which may well be less than one."""
    return measure(indicator.measured_in).out_of == 100 and not tells_a_change(id, indicator)


_THOUSANDS = -3
"""The exponent of a number with three decimals, which may be thousands."""
_THING = Reason(
    "{name} {when!p}: {written} läses som {value!n}, men {unit} räknas i hela tal.{asks}",
    "Skriv hela talet utan punkt. Stämmer {value!n} är det ett medelvärde: säg det i enheten, measured_in: {shown}.",
    "{name} {when!p}: {written} is read as {value!n}, but {unit} are counted whole.{asks}",
    "Write the number whole, without a point. If {value!n} is right, it is a mean: say so in the unit, measured_in:"
    " {shown}.",
)
_AMOUNT = Reason(
    "{name} {when!p}: {written} läses som {value!n} {unit}. Är punkten där för tusentalen?",
    "Skriv {whole} om {whole!n} {unit} menades. Stämmer {value!n} {unit}, skriv {value}.",
    "{name} {when!p}: {written} is read as {value!n} {unit}. Is the point there for the thousands?",
    "Write {whole} if {whole!n} {unit} was meant. If {value!n} {unit} is right, write {value}.",
)


@tellable
def part_of_a_thing(look: Look) -> Faults:
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
    for id, indicator in look.workspace.data.indicators.items():
        if counts_whole(id, indicator):
            odd, reason = divided, _THING
        elif measure(indicator.measured_in).crowns in (1, 1000):  # of millions, three decimals are the thousands
            odd, reason = grouped_amount, _AMOUNT
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
    return value.as_tuple().exponent == _THOUSANDS and 1 <= abs(value) < -1000 * _THOUSANDS


def grouped_amount(value: Decimal) -> bool:
    """Whether an amount is written so, and ends with a zero, which decimals do not."""
    return grouped(value) and value.as_tuple().digits[-1] == 0


def divided(value: Decimal) -> bool:
    return value != value.to_integral_value() or grouped(value)


def _words(look: Look, indicator: Indicator, id: str, value: Decimal) -> dict[str, object]:
    catalogue, unit, whole = words(look.language), indicator.measured_in or "", value.scaleb(-_THOUSANDS)
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


@tellable
def unlikely_share(look: Look) -> Faults:
    """A share of a whole that is below nothing or above all of it.

    Why: A share counted the wrong way round, or a slip of a digit, looks like a result.
    Example:
        indicators:
          nöjda:
            name: Andel nöjda brukare
            measured_in: procent
            method: enkät
        values:
          nöjda:
      -     2013: 844
      +     2013: 84.4
    Source: arithmetic: a part of a whole is between nothing and all of it
    Message: {name} {when!p}: {value!n} cannot be a share of a whole, which is 0–{all}.
    Help: Look it up where it comes from and write the number again. If it is not a share of a whole but a change or a
        relation between two amounts, say so in the name: a change may be below 0, and a relation above {all}.

    Finner: En andel av en helhet som är mindre än inget eller mer än allt.
    Varför: En andel som räknats åt fel håll, eller en siffra för mycket, ser ut som ett resultat.
    Källa: räkning: en del av en helhet är mellan inget och allt av den
    Meddelande: {name} {when!p}: {value!n} kan inte vara en andel av en helhet, som är 0–{all}.
    Hjälp: Slå upp talet där det kommer ifrån och skriv det på nytt. Är det inte en andel av en helhet utan en
        förändring eller ett förhållande mellan två belopp: säg det i namnet. En förändring kan vara under 0 och ett
        förhållande över {all}.
    """
    indicators = look.workspace.data.indicators
    whole = ((id, one, measure(one.measured_in).out_of) for id, one in indicators.items())
    shares = {id: out_of for id, one, out_of in whole if out_of is not None and is_share_of_whole(id, one)}
    for at in look.workspace.cells:
        if at.indicator in shares:
            for keys, value in at.amounts():
                if not 0 <= value <= shares[at.indicator]:
                    yield look.named((*at.path, *keys), when=at.when, value=value, all=shares[at.indicator])
    for id, all_of_it in shares.items():
        for path, target in targets(id, indicators[id]):
            for key, value in target.levels:
                if not 0 <= value <= all_of_it:
                    yield look.named((*path, key), when=key, value=value, all=all_of_it)


@tellable
def value_outside_scale(look: Look) -> Faults:
    """A number that the indicator's scale does not hold.

    Why: A slip of a digit would make the indicator green, and nobody looks at what is green.
    Example:
        indicators:
          nki:
            measured_in: index
            method: enkät
            target: {at_least: 75}
        values:
          nki:
      -     2013: 755
      +     2013: 75.5
    Source: an index of a survey is 0–100 (Statistics Sweden, NKI); a scale has the ends that measured_in says
    Message: {name} {when!p}: {value!n} is outside the scale {low}–{high}, which follows from {unit}.
    Help: Look it up where it comes from and write the number again. If it is right, the unit is wrong: write the scale,
        such as measured_in: skala 1-10, or for an index that may pass 100 its base, measured_in: index 2010 = 100.
    Related: the unit

    Finner: Ett tal som inte ryms på indikatorns skala.
    Varför: En siffra för mycket skulle göra indikatorn grön, och det som är grönt granskar ingen.
    Källa: ett index av en enkät är 0–100 (SCB, NKI); en skala har de ändar som measured_in säger
    Meddelande: {name} {when!p}: {value!n} ligger utanför skalan {low}–{high}, som följer av {unit}.
    Hjälp: Slå upp talet där det kommer ifrån och skriv det på nytt. Är det rätt är enheten fel: skriv skalan, till
        exempel measured_in: skala 1-10, eller basåret för ett index som kan gå över 100, measured_in: index 2010 = 100.
    Också: enheten
    """
    indicators = look.workspace.data.indicators
    scaled = {id: one for id, one in indicators.items() if scale_of(id, one) is not None}
    for at in look.workspace.cells:
        if at.indicator in scaled:
            times = summed(look.workspace, scaled[at.indicator], at.member)
            for keys, value in at.amounts():
                yield from _outside(look, (*at.path, *keys), at.when, value, times)
    for id, one in scaled.items():
        for path, target in targets(id, one):
            times = summed(look.workspace, one, None) if target.for_ == (TOTAL,) else 1
            for key, value in target.levels:
                yield from _outside(look, (*path, key), key, value, times)


def _outside(look: Look, path: Path, when: str, value: Decimal, times: int) -> Faults:
    id = str(path[1])
    indicator = look.workspace.data.indicators[id]
    scale = scale_of(id, indicator, times)
    if scale is None or scale.holds(value):
        return
    key = "measured_in" if indicator.measured_in is not None else "survey"
    unit = f"measured_in: {indicator.measured_in}" if indicator.measured_in is not None else key
    words = {"when": when, "value": value, "low": scale.low, "high": scale.high, "unit": unit}
    yield look.named(path, words, related=("indicators", id, key))
