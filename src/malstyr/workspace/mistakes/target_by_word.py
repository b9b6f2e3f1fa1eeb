"""A target under a key of somebody's own, ``målvärde: 88`` or ``mål 2025: 13``: what to type, or what to ask."""

import re
from decimal import Decimal

from malstyr.model.shape import keys_called
from malstyr.model.target import DEMANDS
from malstyr.source.tree import Map, Node, Scalar
from malstyr.workspace.mistakes.limits_by_time import targets_of_periods
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.target_alone import target_alone
from malstyr.workspace.mistakes.told import VALUE_ALONE, Told
from malstyr.workspace.nodes import pairs_in_braces

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
    held, named = {year: holder[key] for key, year in found.items()}, ", ".join(found)
    told = targets_of_periods(met.tree, (*met.path[:2], "target"), held)
    if told is None and any(isinstance(one, Scalar) for one in held.values()):
        return None
    if told is None:
        line = f"targets: {pairs_in_braces(held.items())}"
        told = Told(_RULE, {"form": "of-inner", "key": named, "group": "targets", "line": line})
    return told._replace(path=None, once=met.path[:-2], args={**told.args, "field": named})


def demand_of_year(met: Met, name: str) -> Told | None:
    """``{högst 2026: 6}``: a demand and a year in one key of a target."""
    found = re.fullmatch(r"(?P<word>.*?[^\W\d]),? +(?:för |år )?(?P<year>(?:19|20)[0-9]{2})", name)
    if found is None or met.loc[:1] != ("indicators",) or met.loc[2] not in ("target", "targets"):
        return None
    keys = [key for key in keys_called(met.loc[:-1], found["word"]) or (found["word"],) if key in DEMANDS]
    return Told(_RULE, {"form": "demand-of-year", "meant": keys[0], "year": found["year"]}) if len(keys) == 1 else None
