"""A text where an id should stand: a period, a person, several, a name that somebody chooses, or that of something
else."""

import re

from malstyr.language.additions import without_additions
from malstyr.model.indicators import AT_POINTS
from malstyr.model.organisation import CLOSING
from malstyr.model.periods import misread_as, part_of_some_year, period
from malstyr.model.scalars import identifier, ids_in
from malstyr.model.target import LIMITS
from malstyr.model.tried import typed_as
from malstyr.source.flow import in_braces
from malstyr.source.pasted import without_pasted
from malstyr.source.tree import KEY, Map, Scalar, Seq, find
from malstyr.workspace.mistakes.by_name import EVERY, ids_in_a_row, ids_meant, named_instead
from malstyr.workspace.mistakes.figures import by_cell_key, key_and_period, words_of
from malstyr.workspace.mistakes.from_january import from_january
from malstyr.workspace.mistakes.loose_number import time_as_limit
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_period import misread_period
from malstyr.workspace.mistakes.no_period import is_time
from malstyr.workspace.mistakes.persons import person_named
from malstyr.workspace.mistakes.several import ROLE_FIELDS, parted_names, several_in_text
from malstyr.workspace.mistakes.told import UNSAID, Told
from malstyr.workspace.nodes import in_one_line

_OUTCOME_OF = r"^(?:utfall|resultat|värde|mätvärde|mätning|outcome|result|value)(?:et|en|t)? +(?:för |för år |of )?"
"""What is written before a period among values, and says no more than that they are values."""


def strange_id(met: Met, told: Told) -> Told:
    """What is told of ``met``, which is no id."""
    text = told.args["text"]
    if met.loc[:1] == ("values",) and len(met.in_file) == _STEPS_TO_SERIES and typed_as(period, text) is not None:
        return _year_first(met, text).over(told.args)
    of_period = _of_period(met, text) if met.of_key and "answers" not in met.in_file[2:] else None
    if of_period is not None:
        return of_period.over(told.args)
    other = _of_member(met, text) or _no_id_at_all(met, text)
    if other is not None:
        return other.over(told.args)
    several = several_in_text(met.names, met.path, text)
    if several is not None:
        return several.over(told.args)
    listed = _groups_meant(met, text) or (ids_in(text) if isinstance(met.in_file[-1], int) else ())
    listed = listed or ids_in_a_row(met.names, met.in_file, text) or item_of_list(met, text)
    parts = [] if met.of_key or "/" in text else parted_names(text)  # lists/part is one
    listed = listed or (ids_meant(met.names, met.in_file, parts) if len(parts) > 1 else ())
    named = _listed(met, listed) or named_instead(met.names, met.in_file, text, told.instead)
    chosen = told._replace(instead=None) if len(parts) > 1 else told  # several names are no id of one
    if named is None or named.instead == "units":  # which those are that have no others below them is not said
        named = _of_every(met, text) or named
    return (named or _of_limit(met) or _chosen(met, chosen)).over(told.args)


_STEPS_TO_SERIES = 3
"""Steps to the key of a series: values, the indicator, that it is its key."""


def _year_first(met: Met, text: str) -> Told:
    """A year where an indicator should stand, and what was measured under it."""
    values = find(met.tree, met.path[:-2])
    held = [(key, one) for key, one in values.items() if typed_as(period, key)] if isinstance(values, Map) else []
    name = next((str(name) for _, one in held if isinstance(one, Map) for name in one), UNSAID)
    pairs = [(key, in_one_line(one[name])) for key, one in held if isinstance(one, Map) and name in one]
    line = f"{name}: {in_braces(pairs or [(text, UNSAID)])}"
    words = {"form": "year-first", "period": ", ".join(key for key, _ in held), "line": line}
    return Told("wrong-order", words, once=met.path[:-2])


def _of_every(met: Met, text: str) -> Told | None:
    """``alla skolor`` of what is measured for each, where nothing is called so."""
    if met.field != "for_each" or not re.match(f"(?:{EVERY}) ", text.casefold()):
        return None
    ids = _measured(met) or (UNSAID,)
    return Told("bad-id", {"form": "every", "listed": f"[{', '.join(ids)}]"})


def _measured(met: Met) -> tuple[str, ...]:
    """The units that the indicator has values for, or else those that no other is a part of."""
    units, held = find(met.tree, ("units",)), find(met.tree, ("values", str(met.path[1])))
    entries = [*units.items()] if isinstance(units, Map) else []
    parents = {str(one["parent"]) for _, one in entries if isinstance(one, Map) and "parent" in one}
    measured = tuple(str(id) for id, _ in entries if isinstance(held, Map) and id in held)
    return measured or tuple(str(id) for id, _ in entries if id not in parents)


def _of_limit(met: Met) -> Told | None:
    """What is told of words where a limit should stand, which is a number unless it names an indicator."""
    return Told("bad-number", {"form": "limit"}) if met.loc[-1] in LIMITS else None


def _no_id_at_all(met: Met, text: str) -> Told | None:
    """A person, a time as a limit, or all together, where an id should stand."""
    person = person_named(met.names, met.path, text) if met.field in ROLE_FIELDS else None
    if person is not None:
        return person
    if met.field in ("for_each", "of_which") and re.match(r"(?:hela|totalt|whole) ", text.casefold()):
        return Told("bad-id", {"form": "whole"})
    return _item_alone(met, text) or time_as_limit(met, text)


def _of_member(met: Met, text: str) -> Told | None:
    """``trygghet/ekskolan`` among values: an indicator and the part of it that they are of, which stands below it."""
    id, _, member = text.partition("/")
    if met.path[:-2] != ("values",) or not member or find(met.tree, ("indicators", id)) is None:
        return None
    return Told("bad-id", {"form": "member", "id": id, "member": member})


def _item_alone(met: Met, text: str) -> Told | None:
    """``stationer/mora``, an item with its list, where a whole list is meant: the same for all that stand beside it."""
    name, _, item = text.partition("/")
    of_indicator = met.loc[:1] == ("indicators",) and met.field in ("for_each", "of_which")
    if not of_indicator or find(met.tree, ("lists", name, item)) is None:
        return None
    within = met.path[:-1] if isinstance(met.path[-1], int) else met.path
    return Told("bad-id", {"form": "item", "list": name}, once=within)


def _of_period(met: Met, text: str) -> Told | None:
    """What is told of a key that is a period in other words, or one with words before it, or lacks its year."""
    if met.loc[:1] == ("values",) and set(AT_POINTS).isdisjoint(met.in_file):
        plain = _without_outcome(text)
        meant = misread_as(text) if plain == text else None
        part = part_of_some_year(plain)
        if meant is not None:
            return Told("bad-period", {}, meant)
        accumulated = from_january(met, text)
        if accumulated is not None:
            return accumulated
        if part is not None:
            return Told("bad-period", {"form": "yearless", "part": part})
        if is_time(met.tree, plain):
            return Told("bad-period", {**misread_period(plain, None, of_key=True)})
        return after_words(met, text) or _time_alone(met, text)
    return after_words(met, text)


_LIKE_A_TIME = r"(?i)(?:^|\b(?:läs|budget|hel|kalender)?)(?:år(?:et)?|termin(?:en)?|ht|vt) *[0-9]|\b(?:19|20)[0-9]{2}\b"
"""What a member is not called, and a time nobody can read may be: a year, or a word for one before figures."""


def _time_alone(met: Met, text: str) -> Told | None:
    """What is told of a key with a number, and not with periods, that says a time in a way nobody can read."""
    within = any(str(step)[:1].isdigit() for step in met.path[2:-2])
    of_number = not within and isinstance(find(met.tree, met.path[:-1]), Scalar)
    return Told("bad-period", {}) if of_number and re.search(_LIKE_A_TIME, text) else None


_AFTER_WORDS = re.compile(r"(?P<words>[^\W\d]+(?: [^\W\d]+)*) +(?P<period>[0-9]{4}\S*)")
_TARGET_OF = ("mål", "målet", "målvärde", "målvärdet", "målnivå", "krav", "kravet", "target")
"""What is written before the period of a target, and says no more than that it is one."""


def _without_outcome(text: str) -> str:
    return re.sub(_OUTCOME_OF, "", without_pasted(text), flags=re.IGNORECASE)


def after_words(met: Met, text: str) -> Told | None:
    """A period with words before it, among values or targets: what the words say may be another thing than the key."""
    plain = _without_outcome(text) if met.loc[:1] == ("values",) else text
    outcome = typed_as(period, plain) if plain != text else None
    told = Told("bad-period", {}, outcome) if outcome is not None else _of_cell(met, text)
    if told is not None:
        return told
    found = _AFTER_WORDS.fullmatch(text)
    time = typed_as(period, found["period"]) if found is not None else None
    if found is None or time is None:
        return None
    if met.loc[:1] == ("indicators",) and met.in_file[2:3] == ("targets",):
        if found["words"].casefold() in _TARGET_OF:
            return Told("bad-period", {}, time)
        return Told("bad-period", {"form": "of-target", "period": time})
    of_numbers = met.loc[:1] == ("values",) and not isinstance(find(met.tree, met.path[:-1]), Map)
    if of_numbers and found["words"].casefold() in _TARGET_OF:
        return Told("bad-period", {"form": "target-among-values"})
    return Told("bad-period", {"form": "worded", "period": time}) if of_numbers else None


def _of_cell(met: Met, text: str) -> Told | None:
    """``budget 2026: 41000``: a key of an outcome and a period in one, and those beside it."""
    if met.loc[:1] != ("values",) or met.path[3:] != (KEY,) or key_and_period(met.tree, text) is None:
        return None
    id = str(met.path[1])
    words = {"form": "of-cell", "indicator": id, **words_of(met.tree, by_cell_key(met.tree, id))}
    return Told("bad-period", words, once=met.path[:2])


def _chosen(met: Met, told: Told) -> Told:
    """The id that somebody has chosen: as others call it already, or else as its words may be written; a part of a year
    in the calendar by its own name, ``T2``."""
    part = part_of_some_year(told.args["text"]) if met.in_file[:1] == ("calendar",) and met.of_key else None
    if part:
        return Told(told.rule, {"form": "known"}, part.removeprefix("-"))
    bare = without_additions(told.args["text"])
    of_format = (bare.isdigit() and "answers" in met.in_file) or (bare == CLOSING and met.in_file[:1] == ("calendar",))
    if of_format:
        return Told(told.rule, {"form": "known"}, bare)
    for plain in (told.instead, typed_as(identifier, bare)):
        called = _as_referred_to(met, plain) if plain is not None and met.of_key else None
        if called is not None:
            return Told(told.rule, {"form": "known"}, called)
    return Told(told.rule, {"form": "own" if told.instead is None else "chosen"}, told.instead)


def _as_referred_to(met: Met, id: str) -> str | None:
    """How all references write an id of the section, where it is the same but for hyphens: ``läsglädje``."""
    found = met.names.referred(str(met.loc[0]), id) if len(met.loc) == 3 else set[str]()
    return next(iter(found)) if len(found) == 1 else None


def _groups_meant(met: Met, text: str) -> tuple[str, ...]:
    """What is measured for, of a text with slashes: ``lists/insatser`` is one, ``kvinnor/män`` are two."""
    if met.field not in ("for_each", "of_which") or "/" not in text:
        return ()
    section, _, rest = text.partition("/")
    return ids_meant(met.names, met.path, (rest,) if section in ("lists", "units") else text.split("/"))


def item_of_list(met: Met, text: str) -> tuple[str, ...]:
    """``hållbarhet: social``: an item of a list, both by id, as it stands in the list."""
    found = re.fullmatch(r"(?P<list>[^\W\d_][\w-]*) *: +(?P<item>\w+(?:-\w+)*)", text)
    return (f"{found['list']}/{found['item']}",) if found and text.islower() and "classified" in met.in_file else ()


def _listed(met: Met, ids: tuple[str, ...]) -> Told | None:
    """Several ids in one text: as items of the list that it stands in, or as a list where it stands alone."""
    if not ids or not isinstance(met.in_file[-1], int):
        return None
    if len(ids) == 1:
        return Told("bad-id", {"form": "known"}, ids[0])
    if isinstance(met.path[-1], int):
        items = find(met.tree, met.path[:-1])
        if isinstance(items, Seq) and not items.flow:
            return Told("bad-id", {"form": "on-lines", "line": "\n".join(f"- {id}" for id in ids)})
        return Told("bad-id", {"form": "listed", "line": ", ".join(ids)})
    return Told("not-a-list", {"field": met.field}, f"[{', '.join(ids)}]")
