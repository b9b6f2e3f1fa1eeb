"""Numbers that measure nothing: of values, of steps, of a wish, or of where and how (annotation guide 1 and 2)."""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from malstyr.language.swedish.quantities import StatedNumber
from malstyr.language.swedish.unit_words import MEASURES, TIME_UNITS
from malstyr.language.swedish.words import Token
from malstyr.smart.boundless import is_between_people
from malstyr.smart.claim import FUNCTION_WORDS
from malstyr.smart.clauses import STANDING
from malstyr.smart.direction import HOW_MANY
from malstyr.smart.evidence import measured_by
from malstyr.smart.phrases import REFLEXIVE, done_by_a_thing, done_to
from malstyr.smart.proof import OWNING, is_acting, proves
from malstyr.smart.reading import SentenceReading
from malstyr.smart.verb import main_verb


class _Number(NamedTuple):
    """A number, the words of its unit, those before and after, and the verb that they belong to."""

    first: StatedNumber
    said: str
    unit: Sequence[Token]
    before: Sequence[Token]
    after: Sequence[Token]
    main: Token | None
    alone: bool
    """No quantity beside it that a table knows, and nothing said to measure it."""
    unknown: bool
    """Of what no table knows."""
    shares: Sequence[tuple[Token, Token]]
    """Each word for a number or a part of something, and what it is of."""


_NEAR = 2
_SHARES = ("antal", "andel", "mängd")


def measures_nothing(reading: SentenceReading, first: StatedNumber) -> bool:
    """Is the number of what nobody can count, so that it says no more than the words around it?"""
    before = [word for word in reading.goal if word.start < first.start and not word.has("universal")]
    after = [word for word in reading.words if word.start >= first.end]
    opening = (word for word in before[:1] if word.text.endswith("a"))
    unit = [word for word in reading.goal if first.start < word.start < first.end]
    one = _Number(
        first,
        reading.text[first.start : first.end],
        unit,
        before,
        after,
        main_verb(reading) or next(opening, None),
        not (any(word.has("countable") for word in (*before, *after[:_NEAR])) or measured_by(reading)),
        isinstance(first.unit, tuple) and not any(word.classes for word in unit),
        [two for two in pairwise(reading.goal) if two[0].text.startswith(_SHARES)],
    )
    return (one.alone and is_between_people(reading.goal)) or any(says(one) for says in _KINDS)


def _felt(one: _Number) -> bool:
    """ "tusen drömmar", "tolv kvarter fyllda av glädje": of a life, or in one."""
    nobody = one.first.kind == "level" and any(word.classes == _NOBODY for word in one.unit)
    with_life = any(word.text == "med" and what.has("life") for word, what in pairwise(one.after))
    of_life = nobody or with_life or any(word.has("life") for word in one.unit)
    counted = not one.alone or any(word.classes >= _CONVERSATIONS for word in one.unit[-1:])
    return of_life or (not counted and any(word.has("life") for word in (*one.before, *one.after[:_NEAR])))


_NOBODY = frozenset({"nobody"})
_CONVERSATIONS = frozenset({"countable", "deliverable"})
"""Both counted and held, whoever holds them: "jag har två samtal"."""


def _of_nothing_known(one: _Number) -> bool:
    """ "ha tusen öppna famnar", "nå fyra generationer": so many of what no table knows, and nothing known done to them."""
    if not isinstance(one.first.unit, tuple) or not one.unit:
        return False
    known = one.unit[-1].classes or one.unit[-1].text in _UNITS
    had = one.main is not None and one.main.text in OWNING and one.before[-1:] == [one.main]
    return not known and (had or not _is_about_something(one))


def _unproven(one: _Number) -> bool:
    """ "dra åt samma håll till 90 procent", "fördubbla glädjen", "en av tre ska våga": no measure, thing or doing that a
    table knows, and nobody to whom something known is done."""
    if one.first.comparator in _BOUNDED_ABOVE or _is_measured(one) or _is_about_something(one):
        return False
    main = one.main
    known = main is not None and main.has("service", "deliver", "up", "down") and not main.has("open")
    borne = main in one.after or (main is not None and (not main.has("light") or main.text in _THERE))
    whom = (*one.unit, *(word for word in (*one.before, *one.after) if not word.has("organ")))
    return not (known and borne and any(word.has("people") for word in whom))


_THERE = STANDING | {"ha", "har", "finnas", "finns"}
"""So many are there, or are had; "ge tusen barn" is done to them."""


def _is_measured(one: _Number) -> bool:
    """ "tre kronor", "tio besök", "80 procent är nöjda": in a unit of measurement, of a thing, or of what people are asked."""
    of_anything = (*MEASURES, *_TIMES)
    unit = any(word.text not in _TURNS and (word.text in of_anything or word.has(*_COUNTED)) for word in one.unit)
    words = (*one.before, *one.after)
    grown = one.first.kind == "change" and any(word.has("construct") for word in words)
    return unit or grown or not one.alone or any(word.has(*_ASKED) or word.text in HOW_MANY for word in words)


_TIMES = ("gång", "gånger")
_TURNS = ("grad", "grader")
"""Of a circle, where no temperature is told: "tänka 360 grader kring individen"."""
_COUNTED = ("countable", "score", "own", "deliverable")
_ASKED = ("perceive", "know", "instrument")


_BOUNDED_ABOVE = frozenset(["<", "<=", "between"])
"""No wish is held down: "ett skattefel som är lägre än 5 procent"."""


def _share_that_does_nothing_known(one: _Number) -> bool:
    """ "fyra av fem möten ska sluta i ett leende": a share of something known, and nothing known is told of it."""
    main, first = one.main, one.first
    if main is None or main not in one.after or main.has("light", "service") or not is_acting(main):
        return False
    if first.unit != "%" or first.comparator in _BOUNDED_ABOVE or not one.alone:
        return False
    told = one.after[one.after.index(main) :]
    return not any(word.has(*_ASKED) or (word is not main and proves(told, word)) for word in told)


def _all_of_nobody(one: _Number) -> bool:
    """ "fem av fem ska känna sig hemma": all, and nobody that they are."""
    all_ = one.first.value == _WHOLE and " av " in one.said
    return all_ and any(word.has("modal") for word in one.after[:1])


def _all_of_nothing(one: _Number) -> bool:
    """ "ge hundra procent i varje möte", "bli 100 procent människa": all, and nothing that it is a share of."""
    if one.first.unit != "%" or one.first.value != _WHOLE or one.first.kind != "level" or not one.alone:
        return False
    since = one.before.index(one.main) + 1 if one.main in one.before else 0
    what = [*one.before[since:], *takewhile(lambda word: word.text not in _WHERE, one.after)]
    return not any(
        word.text == "av" or word.has("state", *_ASKED) or proves(what, word) for word in what if not word.has("organ")
    )


def _more_than_all(one: _Number) -> bool:
    """ "ge 110 procent": more than there is, and of no quantity that a table knows."""
    least = one.first.value + (one.first.comparator == ">")
    return one.first.unit == "%" and one.first.kind == "level" and least > _WHOLE and one.alone


def _of_a_way(one: _Number) -> bool:
    """ "åttio procent av vägen till en bättre skola", "halva vägen till", "halva nöjet är vägen dit"."""
    if any(word.text in STANDING and way.text in _WAYS for word, way in pairwise(one.after)):
        return True
    told = [word for word in one.after if word.text != "av"]
    leads = [word.text in some for word, some in zip(told, (_WAYS, _TOWARDS), strict=False)]
    return leads == [True, True] and told[0].text.endswith("n") and not any(word.has("state") for word in told)


def _grown_value(one: _Number) -> bool:
    """ "fördubbla sin nyfikenhet", "tilltron ska tredubblas", "samverkan ska stärkas med 50 procent": what nobody has
    measured made more, by as much again, by what has no end, or of one's own; "utanförskapet ska halveras" can be less."""
    if one.first.comparator != "increase" or not one.alone:
        return False
    words = (*one.before, *one.after)
    if any(_is_made(word) for word in words):
        return False
    value = any(word.has("construct", "life") for word in words)
    own = any(word.text in REFLEXIVE for word in words)
    endless = one.main is not None and one.main.has("open")
    return own or (value and (endless or one.first.value >= _WHOLE))


def _grown_by_things(one: _Number) -> bool:
    """ "bryta ned stuprören med 3 nämnder": by so many, of what nobody counts; but "växa med 200 invånare"."""
    unit = [word for word in one.unit[-1:] if not (word.has("countable") or word.text in MEASURES)]
    grown = any(word.has("organ") or (one.alone and word.has("people")) for word in unit)
    return one.first.kind == "change" and grown


def _is_made(word: Token) -> bool:
    return word.has("deliverable") and not word.has("organ")


def _is_about_something(one: _Number) -> bool:
    """Does the goal name a thing, a quantity or a state beside its organs, or a doing that is no figure of speech?"""
    done_to = any(word is one.main and word.classes <= _SERVING and word.text.endswith("s") for word in one.after)
    wisher = one.before[: one.before.index(one.main)] if one.main in one.before and _wishes(one.main) else ()
    told = (word for word in (*one.before, *one.after) if word not in wisher or word.has("countable"))
    return done_to or any(_is_doing(word) or _is_thing(word) for word in told)


_SERVING = frozenset({"service"})
"""Of these, the passive tells what is done to somebody or something, as does that of a verb that no table knows."""


def _by_a_place(one: _Number) -> bool:
    """ "parkerna ska bjuda in till tusen möten": a doing of what does nothing."""
    return one.main is not None and one.main in one.before and done_by_a_thing(one.before, one.main)


def _wishes(main: Token | None) -> bool:
    """ "museet ska väcka hundra frågor": who it is that wishes is nothing that it is about."""
    return main is not None and main.has("open") and not main.text.endswith("s")


def _is_doing(word: Token) -> bool:
    """A figure of speech is none, but with its particle: "köpa in"."""
    return word.has("deliver") and word.phrase_end > word.end


def _is_thing(word: Token) -> bool:
    return word.has("countable", "score", "deliverable", "own", "state") and not word.has("organ", "people")


_UNITS = MEASURES | TIME_UNITS | {"gång", "gånger", "st", "stycken"}


def _so_often(one: _Number) -> bool:
    """ "överraska besökarna tre gånger per år", "göra någon glad en gång om dagen": how often nothing known is done."""
    if not any(word.text in _TIMES for word in one.unit):
        return False
    words = (*one.before, *one.after)
    passive = one.main is not None and not one.main.classes and one.main.text.endswith("s")
    return not (passive or any(_is_thing(word) or _is_a_doing_of_its_own(word) for word in words))


def _all_the_time(one: _Number) -> bool:
    """ "trygghet 365 dagar om året", "tänka nytt sju dagar i veckan": all days, and nothing that is open or done on them."""
    every = (one.first.value, [word.text for word in one.unit[-1:]]) in _EVERY_DAY
    return every and not any(
        word.has("state", "countable") or _is_made(word) or _is_a_doing_of_its_own(word)
        for word in (*one.before, *one.after)
    )


_EVERY_DAY = ((7, ["dagar"]), (365, ["dagar"]), (24, ["timmar"]))


def _is_a_doing_of_its_own(word: Token) -> bool:
    return word.has("deliver", "service") and not word.has("light", "open")


def _in_steps(one: _Number) -> bool:
    """ "fem steg före", "ett snäpp bättre": so many of what nobody has measured."""
    if not one.alone:
        return False
    said = (*one.unit, *one.after)[:_STEP_AND_WHERE]
    steps = any(word.text in _STEPS for word in one.unit)
    if steps and any(word.has("construct") for word in one.before):
        return True
    return any(word.text in _STEPS and after.text.endswith("are") for word, after in pairwise(said))


_STEP_AND_WHERE = 3
"""Steps, and where they lead, with a word between."""
_STEPS = frozenset(["steg", "steget", "kliv", "snäpp", "hack", "varv", "resor", "nivå", "nivåer"])


def _to_a_life(one: _Number) -> bool:
    """ "sju vägar till ett rikare liv", "tio punkter på vägen mot": so many of what leads to a wish."""
    if any(way.text in _WAYS and word.text == "mot" for way, word in pairwise(one.after[:_FAR])):
        return True
    towards = any(word.text in _TOWARDS for word in one.after[:1])
    return towards and any(word.has("life") for word in one.after[1:_PHRASE])


_WAYS = frozenset(["väg", "vägen", "vägar", "resa", "resan", "steg", "steget"])
_TOWARDS = frozenset(["till", "mot", "för"])
_PHRASE, _FAR = 4, 6


def _so_much_of_a_value(one: _Number) -> bool:
    """ "i 100 % samverkan", "360 graders perspektiv", "100 % av det vi gör": all of a value, or of what nobody counts."""
    within = bool(one.before) and one.before[-1].text in _IN
    if within and [word.text for word in one.after[:_NEAR]] in _EVERYTHING:
        return True
    all_of = within or one.first.value == _WHOLE or (one.said.endswith("s") and one.first.unit != "%")
    ages = one.said.endswith("års")  # "hundra års tradition"
    return all_of and any(word.has("construct", "life") or (ages and not word.classes) for word in one.after[:1])


_WHOLE = 100
_EVERYTHING = (["av", "det"], ["av", "allt"], ["av", "oss"])


_IN = frozenset(["i", "med", "på"])


def _heads_alone(one: _Number) -> bool:
    """ "fem fingrar på samma hand": of what no table knows, and nothing is done."""
    return one.unknown and one.main is None and all(word.text in _BOUNDS for word in one.before)


def _so_much_more(one: _Number) -> bool:
    """ "tusen gånger stoltare", "fem gånger mer älskade"; "gladare barn" are no fewer."""
    if one.first.unit != "%" and not any(word.text == "gånger" for word in one.unit):
        return False
    how = [word for word in one.after[:1] if not word.has("up", "down", "people")]
    felt = any(
        more.text in _MORE_OF and not word.classes and word.text.endswith(_PARTICIPLES)
        for more, word in pairwise(one.after[:_NEAR])
    )
    return felt or any(word.text.endswith("are") for word in how)


_PARTICIPLES = ("ad", "at", "ade", "ande", "ende")


def _of_what_makes_a_wish(one: _Number) -> bool:
    """ "antalet möten som skapar mening": counted by what nobody can tell of them."""
    counted = any(share.text.startswith("antal") for share, _ in one.shares)
    return counted and any(
        which.text == "som"
        and doing.has("open")
        and not doing.has("up", "down")
        and (told.has(*_PRAISED) or _is_unknown(told))
        for which, doing, told in zip(one.before, one.before[1:], one.before[2:], strict=False)
    )


def _of_so_many_values(one: _Number) -> bool:
    """ "antalet upplevelser ska öka till hundra", "andelen hopp": counted, and nobody can tell one from another."""
    return any(
        what.has("life") or (share.text.startswith("antal") and what.has("construct") and not what.has(*_COUNTED))
        for share, what in one.shares
    )


def _of_what_is_praised(one: _Number) -> bool:
    """ "fem goda exempel", "andelen modiga beslut ska vara 90 procent", "halvera onödigt krångel"."""
    changed = one.after[:1] if one.first.kind == "change" else ()
    counted = [what for share, what in one.shares if share.start < one.first.start]
    return any(word.has("taste") for word in (*one.unit, *changed, *counted))


def _made_of_values(one: _Number) -> bool:
    """ "fyra årstider av upplevelser", "en timme mer av vår nyfikenhet"."""
    if not isinstance(one.first.unit, tuple):
        return False
    after = [word for word in one.after[:_PHRASE] if word.text not in _MORE_OF]
    return any(of.text == "av" and what.has("construct", "life") for of, what in pairwise(after[:_NEAR]))


_MORE_OF = frozenset(["mer", "mera"]) | REFLEXIVE


def _likened(one: _Number) -> bool:
    """ "varannan ska vara en fyr", "vara vardagsrum för 20 000 invånare": said to be what it is not."""
    if one.main is not None and one.main in one.after and one.main.text in STANDING:
        told = one.after[one.after.index(one.main) + 1 :]
        return any(word.text in ("en", "ett") for word in told[:1]) and not any(_is_thing(word) for word in told)
    if one.main not in one.before or one.before[-1].text != "för" or one.first.unit == "%":
        return False
    being, *told, _for = one.before[one.before.index(one.main) :]
    return being.text in STANDING and not any(word.has("state", "countable") for word in told)


def _in_a_figure(one: _Number) -> bool:
    """ "göra skillnad för minst en människa", "öppna upp för dialog på fem arenor", "byta perspektiv en gång om dagen"."""
    figure = one.main is not None and one.main.has("open") and one.main.phrase_end > one.main.end
    return figure and one.first.unit != "%"


_PRAISED = ("value", "construct", "life")
_BOUNDS = frozenset(["minst", "högst", "cirka", "ca", "runt", "omkring", "ungefär", "drygt"])


def _met_with_praise(one: _Number) -> bool:
    """ "tre av tre ska mötas av ett leende": so many, to whom something without end and without a thing is done."""
    if one.main is None or not one.main.has("open") or one.main not in one.after:
        return False
    return _only_praises(one.after[one.after.index(one.main) + 1 :])


def _only_praises(words: Sequence[Token]) -> bool:
    """What is praised, and no thing that a table knows."""
    return any(word.has(*_PRAISED) for word in words) and not any(word.has(*_KNOWN) for word in words)


def _half_of_it(one: _Number) -> bool:
    """ "halva jobbet är inställningen", "är att lyssna": a share that is a value, or a wish."""
    return any(
        word.text in STANDING and (what.text[1:].endswith(("en", "et")) or what.text == "att")
        for word, what in pairwise(one.after)
    )


def _is_unknown(word: Token) -> bool:
    return not word.classes and word.text[0].isalpha() and word.text not in FUNCTION_WORDS


def _wished_in_places(one: _Number) -> bool:
    """ "ökad kvalitet i tio möten", "tända en gnista hos 100 procent av eleverna": a number of where something is wished."""
    if not one.before or one.before[-1].text not in _WHERE:
        return False
    if one.main is None:
        return _only_praises(one.before)
    told = done_to(one.before, one.before.index(one.main)) if one.main in one.before else ()
    return bool(told) and all(word.has("life") for word in told)


_WHERE = frozenset(["i", "på", "hos", "vid", "bland"])
_KNOWN = ("countable", "deliverable", "own", "people", "organ", "state")

_KINDS: tuple[Callable[[_Number], bool], ...] = (
    _felt,
    _of_nothing_known,
    _unproven,
    _by_a_place,
    _share_that_does_nothing_known,
    _all_of_nobody,
    _all_of_nothing,
    _all_the_time,
    _more_than_all,
    _of_a_way,
    _grown_value,
    _grown_by_things,
    _so_often,
    _in_steps,
    _to_a_life,
    _heads_alone,
    _so_much_more,
    _so_much_of_a_value,
    _of_what_makes_a_wish,
    _of_so_many_values,
    _of_what_is_praised,
    _made_of_values,
    _likened,
    _in_a_figure,
    _met_with_praise,
    _half_of_it,
    _wished_in_places,
)
