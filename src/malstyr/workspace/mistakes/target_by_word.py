"""A target under a key of somebody's own, ``målvärde: 88`` or ``mål 2025: 13``: what to type, or what to ask."""

from __future__ import annotations

import re
from decimal import Decimal

from malstyr.model.shape import keys_called
from malstyr.model.target import DEMANDS
from malstyr.source.tree import Map, Node, Scalar
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.target_alone import target_alone
from malstyr.workspace.mistakes.told import VALUE_ALONE, Told, braced, plain_number
from malstyr.workspace.nodes import in_one_line

_RULE = "unknown-key"


def target_in_number(met: Met, holder: Node, name: str) -> Told | None:
    """``målvärde: 88``: a word for the target with a number alone, which does not say which way it asks."""
    node = holder[name] if isinstance(holder, Map) else None
    if met.loc[:1] != ("indicators",) or not isinstance(node, Scalar) or node.empty:
        return None
    told = target_alone(met.tree, (*met.path[:2], "target"), str(node))
    if told is None or told.rule != VALUE_ALONE:
        return None
    if told.instead is not None:
        return Told(_RULE, {"form": "target-said", "line": f"target: {told.instead}"})
    amount, said = told.args.get("amount"), told.args.get("line")
    if amount is None and said is not None:
        return Told(_RULE, {"form": "target-asked", "line": said, "written": str(node)})
    return Told(_RULE, {"form": "target-number", "amount": amount}) if amount is not None else None


_BAND = ("mellan", "intervall", "spann", "between", "range")


def band_by_word(met: Met, holder: Node, name: str) -> Told | None:
    """``{mellan: 4 och 6}``: both limits under one key, in a single target."""
    node = holder[name] if isinstance(holder, Map) else None
    if name.casefold() not in _BAND or met.loc[:1] != ("indicators",) or not isinstance(node, Scalar):
        return None
    told = target_alone(met.tree, met.in_file[:-1], str(node))
    if told is None or told.args.get("form") != "between":
        return None
    line = f"at_least: {told.args['low']}, at_most: {told.args['high']}"
    within = len(met.in_file) > len(("indicators", "id", "key"))
    return Told(_RULE, {"form": "target-said", "line": line if within else f"target: {{{line}}}"})


_FROM, _TO = ("from", "från"), ("to", "till", "upp till", "ned till", "ner till")


def from_and_to(met: Met, holder: Node, name: str) -> Told | None:
    """``{från: 70, till: 80}``: two numbers in a target, of which it is not said what each is."""
    if met.loc[:1] != ("indicators",) or not isinstance(holder, Map) or name.casefold() not in (*_FROM, *_TO):
        return None
    found = [_amount(next((holder[key] for key in holder if key.casefold() in words), None)) for words in (_FROM, _TO)]
    low, high = sorted((one for one in found if one is not None), key=Decimal) if None not in found else ("", "")
    if not low:
        return None
    path = met.in_file[:-1]
    better = "at_most" if low == found[1] else "at_least"
    return Told(_RULE, {"form": "from-and-to", "low": low, "high": high, "to": f"{better}: {found[1]}"}, once=path)


_COLOURS = (("grön", "grönt", "green"), ("gul", "gult", "yellow", "amber"), ("röd", "rött", "red"))
_COLOUR_WORDS = frozenset(word for words in _COLOURS for word in words)


def by_colours(met: Met, holder: Node, name: str) -> Told | None:
    """``grön: 80, gul: 70, röd: 60``: limits by their colours, in a target or beside it, from best to worst."""
    if met.loc[:1] != ("indicators",) or not isinstance(holder, Map) or name.casefold() not in _COLOUR_WORDS:
        return None
    at_hand = {key.casefold(): node for key, node in holder.items()}
    written = [next((at_hand[word] for word in words if word in at_hand), None) for words in _COLOURS]
    found = [
        plain_number(met.tree, (*met.in_file[:-1], "at_least"), one) if isinstance(one, Scalar) else None
        for one in written
    ]
    numbers = [Decimal(one) for one in found if one is not None]
    rising = sorted(numbers) == numbers
    if None in found[:2] or len({*numbers}) < len(numbers) or not (rising or sorted(numbers, reverse=True) == numbers):
        return None
    line = f"{'at_most' if rising else 'at_least'}: {found[0]}, partly: {found[1]}"
    beside = len(met.in_file) == len(("indicators", "id", "key"))
    return Told(_RULE, {"form": "colours", "line": f"target: {{{line}}}" if beside else line}, once=met.in_file[:-1])


def _amount(node: Node | None) -> str | None:
    """The number that a node holds, where it is none that may be a year."""
    text = str(node) if isinstance(node, Scalar) else ""
    number = re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", text) and not re.fullmatch(r"(?:19|20)[0-9]{2}", text)
    return text if number else None


_OF_YEAR = re.compile(r"(?i)(?:mål|målvärde|målnivå|måltal|krav|target)(?:et)?,? +(?:för |år )?(?P<year>[0-9]{4})")


def targets_by_words(met: Met, holder: Node) -> Told | None:
    """``mål 2025: 13``, and others like it beside: a target for each year, under keys of their own."""
    if met.loc[:1] != ("indicators",) or len(met.in_file) != 3 or not isinstance(holder, Map):
        return None
    if _OF_YEAR.fullmatch(str(met.in_file[-1])) is None:
        return None
    found = {str(key): year["year"] for key in holder if (year := _OF_YEAR.fullmatch(key)) is not None}
    lines = {
        limit: ", ".join(f"{year}: {_as_target(met, holder[key], limit)}" for key, year in found.items())
        for limit in ("at_least", "at_most")
    }
    args = {"key": ", ".join(found), "low": lines["at_least"], "high": lines["at_most"]}
    form = "targets-said" if args["low"] == args["high"] else "targets-by-words"
    return Told(_RULE, {"form": form, **args}, once=met.path[:-2])


def demand_of_year(met: Met, name: str) -> Told | None:
    """``{högst 2026: 6}``: a demand and a year in one key of a target."""
    found = re.fullmatch(r"(?P<word>.*?[^\W\d]),? +(?:för |år )?(?P<year>(?:19|20)[0-9]{2})", name)
    if found is None or met.loc[:1] != ("indicators",) or met.loc[2] not in ("target", "targets"):
        return None
    keys = [key for key in keys_called(met.loc[:-1], found["word"]) or (found["word"],) if key in DEMANDS]
    return Told(_RULE, {"form": "demand-of-year", "meant": keys[0], "year": found["year"]}) if len(keys) == 1 else None


def _as_target(met: Met, node: Node, limit: str) -> str:
    """A target as it is typed: as it says itself, or else with ``limit``."""
    if not isinstance(node, Scalar):
        return in_one_line(node)
    told = target_alone(met.tree, (*met.path[:2], "target"), str(node))
    said = told and (told.instead or told.args.get("line"))
    if said is not None:
        return said
    return braced(limit, told.args.get("amount", str(node)) if told is not None else str(node))
