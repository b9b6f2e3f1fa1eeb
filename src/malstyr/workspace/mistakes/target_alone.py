"""A target in one value, ``85``, ``minst 90 % till 2026``, ``inom 2 arbetsdagar``, ``80–90``, ``öka``: which demand it
is, or what has to be asked."""

import re

from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.model.shape import keys_called, known_keys
from malstyr.model.target import LOWER, UPPER
from malstyr.source.flow import in_braces
from malstyr.source.tree import KEY, Map, Path, find
from malstyr.workspace.mistakes.ask_each import ask_each
from malstyr.workspace.mistakes.limits_by_time import amounts_by_time, asked_of_periods, better
from malstyr.workspace.mistakes.promised import promised
from malstyr.workspace.mistakes.target_in_words import target_in_words
from malstyr.workspace.mistakes.told import UNSAID, VALUE_ALONE, Told, braced, plain_number

_LIMIT = r"(?P<how>[^\d-]++)(?P<amount>-?[0-9].*)"
_BY_YEAR = re.compile(
    r"(?P<limit>.*?\S),? +(?:till|senast|före|by|år|i|under|to|in)(?: +år| +utgången av)? +(?P<more>[0-9]{4})"
)
_PARTLY = re.compile(
    r"(?P<limit>.*?\S)[,;]? +\(?(?:och +)?(?:delvis|gult|partly)(?: +från| +vid)?:? +"
    r"(?:(?:[≤≥<>]=?|minst|högst) *)?(?P<more>[0-9][^()]*)\)?"
)
_BETWEEN = re.compile(r"(?:mellan +)?(?P<low>-?[0-9][0-9 ,.]*?) *%? *(?:-|–|till|och) *(?P<high>-?[0-9][0-9 ,.]*?) *%?")
_STEP = re.compile(
    r"(?P<limit>.*?\S)[,;]? +(?:och +)?(?P<way>ök|höj|minsk|sänk)(?:a|ar|as|s|er)(?: +med)? +(?P<step>[0-9][0-9,.]*)"
    r"(?: +(?:procentenhet(?:er)?|enhet(?:er)?))?(?: +(?:per år|om året|varje år|årligen))?"
    r"(?:,? +(?:upp |ned |ner )?till(?: dess)? +(?P<until>[0-9][0-9,.]*))?"
)
_CHANGE = {
    "more_than": ("öka", "ökar", "ökas", "ska öka", "ökning", "högre", "increase", "higher"),
    "less_than": ("minska", "minskar", "minskas", "ska minska", "minskning", "lägre", "sänkas", "decrease", "lower"),
}
"""What is written of a change without a number, and the key that asks it of the value before."""


def target_alone(tree: Map, path: Path, text: str) -> Told | None:
    """What is told of ``text`` where a target should stand; None where nothing is known of it."""
    if path[2:3] == ("targets",) and len(path) == 4 and path[3] in known_keys((*path[:2], "target")):
        period = _period_above(tree, path)
        if period is not None:
            return Told("unknown-key", {"form": "below-period", "key": str(path[3]), "period": period}, once=path[:3])
        return Told("unknown-key", {"form": "one-target"}, "target", path=(*path[:3], KEY), once=path[:3])
    beside = find(tree, path[:-1]) if path[2:3] == ("targets",) and len(path) == 4 else None
    told = asked_of_periods(tree, path[:-1], beside) if isinstance(beside, Map) else None
    if told is not None:
        return told
    ways = (_promised, amounts_by_time, _either_side, _limit, _and_more, _in_words)
    told = next(filter(None, (way(tree, path, text) for way in ways)), None)
    if path[2:] == ("targets",) or (told is not None and (told.args["form"] != "direction" or text[-1:].isdigit())):
        return told
    said = target_in_words(tree, path, text) or _in_clauses(tree, path, text)
    return said if told is None or (said is not None and said.args["form"] == "said") else told


def _in_clauses(tree: Map, path: Path, text: str) -> Told | None:
    """``högst 12, gärna 10`` and ``minst 80 men minst 90 för nya``: the demands, what each part says by itself."""
    parts = re.split(rf"{MAYBE_BLANKS}[,;(]\s*|{SOME_BLANKS}(?:och|men|samt|and|but)\s+", text)
    told = (_limit(tree, path, one) or _and_more(tree, path, one) or target_in_words(tree, path, one) for one in parts)
    found = [one.instead or one.args.get("line") for one in told if one is not None]
    lines = [*dict.fromkeys(one for one in found if one is not None)]
    if len(lines) < 2:
        return Told(VALUE_ALONE, {"form": "said", "text": text, "line": lines[0]}) if lines else None
    every = in_braces((f"{UNSAID}{n}", one) for n, one in enumerate(lines, 1))
    return Told(VALUE_ALONE, {"form": "values", "text": text, **ask_each(lines, all=f"targets: {every}")})


def _period_above(tree: Map, path: Path) -> str | None:
    """The period without a target of its own that a key of one stands after, where it should stand below it."""
    beside = find(tree, path[:-1])
    keys = [*map(str, beside)] if isinstance(beside, Map) else []
    before = keys[: keys.index(str(path[-1]))] if path[-1] in keys else []
    return before[-1] if before and re.match(r"[0-9]{4}", before[-1]) else None


def _promised(_tree: Map, _path: Path, text: str) -> Told | None:
    return promised(text)


def _either_side(tree: Map, path: Path, text: str) -> Told | None:
    """``±1 procent``: no further from zero than so much."""
    found = re.fullmatch(r"(?:±|\+/[-–]|\+[-–]) *(?P<number>[0-9].*)", text)
    number = plain_number(tree, (*path, "at_least"), found["number"]) if found is not None else None
    if number is None:
        return None
    return Told(VALUE_ALONE, {"form": "meant"}, in_braces([("at_least", f"-{number}"), ("at_most", number)]))


def _limit(tree: Map, path: Path, text: str) -> Told | None:
    limit = re.fullmatch(_LIMIT, text)
    ways = keys_called((*path[:2], "target"), limit["how"].strip(" :")) if limit else (better(tree, path),)
    ways = tuple(way for way in ways if way in (*LOWER, *UPPER, "equal_to"))
    amount = plain_number(tree, (*path, "at_least"), limit["amount"] if limit else text)
    if amount is None or (limit and len(ways) != 1):
        return None
    several = path[2:] == ("targets",)
    if len(ways) != 1:
        return Told(VALUE_ALONE, {"form": "directions" if several else "direction", "amount": amount})
    target = braced(ways[0], amount)
    line = Told(VALUE_ALONE, {"form": "one-target", "line": f"target: {target}"})
    return line if several else Told(VALUE_ALONE, {"form": "meant"}, target)


def _and_more(tree: Map, path: Path, text: str) -> Told | None:
    """A limit and by which year it is to be reached, or from where it is partly met."""
    by_year, partly = _BY_YEAR.fullmatch(text), _PARTLY.fullmatch(text)
    step = _STEP.fullmatch(text)
    if step is not None:
        return _and_step(tree, path, step)
    said = by_year or partly
    limit = _limit(tree, path, said["limit"]) if said is not None else None
    if said is None or limit is None or limit.instead is None:
        return None
    key, value = ("by", said["more"]) if by_year else ("partly", plain_number(tree, (*path, "partly"), said["more"]))
    return limit._replace(instead=f"{limit.instead.rstrip('}')}, {key}: {value}}}") if value else None


def _and_step(tree: Map, path: Path, said: re.Match[str]) -> Told | None:
    """``minst 56, ökar med 1 per år till 76``: a limit that moves, and where it stops."""
    limit = _limit(tree, path, said["limit"])
    up = said["way"] in ("ök", "höj")
    step = plain_number(tree, (*path, "increase_by"), said["step"])
    until = plain_number(tree, (*path, "until"), said["until"]) if said["until"] else ""
    if limit is None or limit.instead is None or step is None or until is None:
        return None
    if ("at_least" if up else "at_most") not in limit.instead:
        return None
    end = f", until: {until}" if until else ""
    way = "increase_by" if up else "decrease_by"
    return limit._replace(instead=f"{limit.instead.rstrip('}')}, {way}: {step}{end}}}")


def _in_words(tree: Map, path: Path, text: str) -> Told | None:
    between = _BETWEEN.fullmatch(text)
    if between is not None:
        low, high = (plain_number(tree, (*path, "at_least"), between[name]) for name in ("low", "high"))
        return Told(VALUE_ALONE, {"form": "between", "low": low, "high": high, "text": text}) if low and high else None
    plain = re.sub(rf"{SOME_BLANKS}(?:varje år|per år|år för år|årligen)$", "", text.casefold().strip(" ."))
    way = next((way for way, words in _CHANGE.items() if plain in words), None)
    return Told(VALUE_ALONE, {"form": "change", "text": text, "way": way}) if way is not None else None
