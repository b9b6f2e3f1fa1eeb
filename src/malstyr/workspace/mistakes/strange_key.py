"""A key that the format does not have where it stands: which one was meant, or where that is said."""

import re
from collections.abc import Mapping
from functools import cache

from malstyr.language.additions import without_additions
from malstyr.language.nearest import Spellings
from malstyr.model.goal_file import SECTIONS, SINGLE
from malstyr.model.shape import (
    holds_group,
    holds_list,
    keys_called,
    keys_called_nearly,
    kind_at,
    known_keys,
    readers_at,
    required_keys,
)
from malstyr.model.tried import typed_as
from malstyr.source.flow import in_braces
from malstyr.source.pasted import without_pasted
from malstyr.source.quoting import in_quotes
from malstyr.source.remarks import remark_sign
from malstyr.source.tree import KEY, Map, Node, Path, Scalar, Seq, find, place_of, reach
from malstyr.workspace.mistakes.alone import alone, misplaced_point
from malstyr.workspace.mistakes.by_colours import by_colours
from malstyr.workspace.mistakes.by_name import named_instead
from malstyr.workspace.mistakes.cut_in_braces import number_in_braces
from malstyr.workspace.mistakes.figures import by_member, figures_typed
from malstyr.workspace.mistakes.frames import changed_beside
from malstyr.workspace.mistakes.key_at_point import keys_at_points
from malstyr.workspace.mistakes.keys_for import keys_for, takes, with_titles
from malstyr.workspace.mistakes.limits_by_time import asked_of_periods
from malstyr.workspace.mistakes.meant_key import (
    choices,
    fitting,
    going_together,
    is_unit_or_item,
    key_of_year,
    may_be_member,
    names_an_entry,
    names_what_serves,
    parts_beside,
    said_elsewhere,
    several_targets,
    without_key,
)
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.part import partly_elsewhere
from malstyr.workspace.mistakes.parts_of_year import parts_of_year_within
from malstyr.workspace.mistakes.target_alone import target_alone
from malstyr.workspace.mistakes.target_by_word import (
    band_by_word,
    demand_of_year,
    from_and_to,
    target_in_number,
    targets_by_words,
)
from malstyr.workspace.mistakes.told import UNSAID, Told
from malstyr.workspace.mistakes.without_colon import without_colon
from malstyr.workspace.nodes import OwnKeys, in_one_line, is_empty, pairs_in_braces
from malstyr.workspace.section_called import section_called, sections_holding, told_in_entries

_RULE = "unknown-key"
_spelt = cache(Spellings)
"""The keys of one mapping, made ready once for all that are misspelt."""


def strange_key(met: Met) -> Told:
    """What is told of the key at ``met``."""
    path = met.in_file
    name = str(path[-1])
    holder = reach(met.tree, path[:-1])[1]
    told = (
        _remark(name)
        or _piece_of_value(met, holder, name)
        or partly_elsewhere(met.tree, path)
        or (changed_beside(name, holder) if met.in_cell else None)
        or _parts_of_whole(met, holder, name)
        or keys_at_points(met, holder, name)
        or _parts_of_target(met, holder, name)
        or _targets_of_periods(met, holder, name)
        or (by_colours(met, path[:-1]) if path[:1] in (("indicators",), ("boards",)) else None)
        or _numbers_alone(met, holder)
        or targets_by_words(met, holder)
        or band_by_word(met, holder, name)
        or from_and_to(met, holder, name)
        or key_of_year(met.tree, path, met.loc)
        or demand_of_year(met, name)
        or _of_another_section(met, holder)
        or _called(met, holder, name)
        or (periods_beside_target(met.in_file[:-1], holder) if re.match(r"[0-9]{4}", name) else None)
        or _of_inner_group(met, holder, name)
        or _of_outer_group(met, holder, name)
        or said_elsewhere(met.tree, path, met.loc)
        or _of_another_level(met, holder, name)
        or _of_text_before(met, holder, name)
        or _misspelt(met, holder, name)
        or _called_nearly(met, holder, name)
        or names_what_serves(met.tree, path)
        or names_an_entry(met.tree, path, OwnKeys(holder))
        or _of_another_kind(met, holder, name)
        or _of_another_cell(met)
        or _of_no_meaning(met, path, holder)
    )
    told = _with_value(met, holder, told) or told
    keys = ", ".join(known_keys(met.loc[:-1]))
    return told.over({"key": name, "text": name, "keys": keys, "field": name})


def _remark(name: str) -> Told | None:
    sign = remark_sign(name)
    return Told(_RULE, {"form": "remark", "sign": sign}) if sign is not None else None


def _of_no_meaning(met: Met, path: Path, holder: Node) -> Told:
    if len(path) == 1 and isinstance(holder, Map) and isinstance(holder[str(path[0])], Scalar):
        return Told(_RULE, {"form": "no-section"})
    entry = _of_sections(path, holder)
    if entry:
        form = "entry-of-file" if len(path) == 1 else "entry-within"
        return Told(_RULE, {"form": form, **with_titles((), entry)})
    form, keys = keys_for(met.tree, path, met.loc)
    if form == "none":
        keys = with_titles(met.loc[:-1], known_keys(met.loc[:-1]))
    return Told(_RULE, {"form": form, **keys, **_left(holder)})


_LEFT = {
    "lines": {
        "left_sv": "Är det bara till för den som läser filen, börja raden med # och blanksteg.",
        "left_en": "If it is only for who reads the file, begin the line with # and a space.",
    },
    "flow": {"left_sv": "Annars tar du bort nyckeln.", "left_en": "Otherwise delete the key."},
}


def _left(holder: Node) -> Mapping[str, str]:
    """What is done with what no key takes: a remark can stand on lines of its own alone."""
    return _LEFT["flow" if isinstance(holder, Map) and holder.flow else "lines"]


def _of_sections(path: Path, holder: Node) -> tuple[str, ...]:
    """The sections that a group of keys which does not belong where it stands may be an entry of."""
    key = holder.key(path[-1]) if isinstance(holder, Map) else None
    entry = holder[key] if isinstance(holder, Map) and key is not None else None
    if key is None or not isinstance(entry, Map) or entry.keys() <= {*known_keys(("about",))}:
        return ()  # of what the file is about
    return sections_holding(Map({key: entry}), (one for one in SECTIONS if one not in SINGLE))


def _with_value(met: Met, holder: Node, told: Told) -> Told | None:
    """Another word for a key, with what that key does not take as it stands: no day, words for an entry, or a value
    alone where a group is wanted. The two are one mistake."""
    key, around, name = told.instead, met.loc[:-1], str(met.in_file[-1])
    written = holder[name] if isinstance(holder, Map) else None
    if told.rule != _RULE or key is None or not isinstance(written, Scalar) or written.empty:
        return None
    if kind_at((*around, key)) == "day" and key not in required_keys(around) and not re.search("[0-9]", written):
        return Told(_RULE, {"form": "no-day", "meant": key, "written": str(written)})
    if holds_group((*around, key)):
        group = alone(met.tree, (*met.in_file[:-1], key), written, (*around, key))
        return group.over({"field": key}) if group is not None and group.instead is None else None
    entry = named_instead(met.names, (*met.in_file[:-1], key), str(written), None) if " " in written else None
    if entry is None or "own" not in entry.args:
        return None
    id = f"[{entry.args['id']}]" if holds_list((*around, key)) else entry.args["id"]
    words = {"form": "no-entry", "meant": key, "line": f"{key}: {id}"}
    return Told(_RULE, {**entry.args, **words, **(_IN_WORDS if "prevention" in known_keys(around) else _NO_WORDS)})


_NO_WORDS = {"in_words_sv": "", "in_words_en": ""}
_IN_WORDS = {
    "in_words_sv": " Räcker det med ord, skriv texten för prevention.",
    "in_words_en": " If words are enough, write the text as prevention.",
}
"""Where what is done may also be told without an entry for it."""


def _piece_of_value(met: Met, holder: Node, name: str) -> Told | None:
    """A key that is none: the rest of a value in braces, or a key and its value that no colon parts."""
    if not isinstance(holder, Map):
        return None
    number = number_in_braces(met, holder) if holder.flow else None
    if number is not None or not is_empty(holder[name]):
        return number
    return (
        without_colon(name, met.loc[:-1])
        or without_key(met.in_file, met.loc)
        or _target_in_words(met, name, len(holder))
    )


def _target_in_words(met: Met, name: str, keys: int) -> Told | None:
    """``{minst 84}`` and ``{högst 4 timmar per besök}``: a limit in the braces of a target, or a sentence."""
    path = met.path[:-2]
    if path[:1] != ("indicators",) or path[2:3] not in (("target",), ("targets",)):
        return None
    told = target_alone(met.tree, path, name)
    if told is not None and told.instead is not None:
        return told._replace(instead=told.instead.strip("{}"))
    if told is not None and told.args.get("form") in ("said", "either", "points-or-share", "within", "within-share"):
        return told._replace(path=path).over({"field": str(path[-1])}) if keys == 1 else None
    sentence = keys == 1 and re.search("[0-9]", name) is not None
    return Told("wrong-shape", {"form": "target-in-words"}, path=path) if sentence else None


def _parts_of_whole(met: Met, holder: Node, name: str) -> Told | None:
    """Parts of the whole beside its outcome, ``{value: 86, kvinnor: 87}``: all of them are one mistake."""
    if not met.in_cell or not isinstance(holder, Map):
        return None
    path = met.in_file
    indicator = find(met.tree, ("indicators", str(path[1])))
    split = indicator.get("of_which") if isinstance(indicator, Map) else None
    split_by = split if isinstance(split, Seq) else (split,) if split is not None else ()
    parts = parts_beside(holder, name, (str(one) for one in split_by if isinstance(one, Scalar)))
    if not parts:
        return None
    first = holder.key(next(iter(parts)))
    args = {
        "form": "parts-again"
        if "of_which" in holder
        else "parts"
        if split_by or indicator is None
        else "parts-unsplit",
        "indicator": str(path[1]),
        "named": ", ".join(parts.values()),
        "key": ", ".join(parts),
        "period": str(path[-2]),
        "line": ", ".join(f"{part}: {in_one_line(holder[one])}" for one, part in parts.items()),
    }
    place = place_of(first) if first is not None else None
    return Told("wrong-order", args, path=(*path[:-1], next(iter(parts)), KEY), place=place, moved=parts)


def _parts_of_target(met: Met, holder: Node, name: str) -> Told | None:
    """Parts of the whole in a target, ``{at_most: 7, women: 7.5}``: all of them are one mistake."""
    of_target = met.loc[:1] == ("indicators",) and met.loc[2:3] in (("target",), ("targets",))
    parts = parts_beside(holder, name, ()) if of_target and isinstance(holder, Map) else {}
    words = {"form": "parts-of-target", "key": ", ".join(parts)}
    return Told(_RULE, words, once=met.path[:-2]) if parts else None


def _targets_of_periods(met: Met, holder: Node, name: str) -> Told | None:
    """Targets for periods, or with names, under the key of a single one: the key is what is wrong."""
    path = met.in_file
    if path[:1] != ("indicators",) or path[2:-1] != ("target",) or not several_targets(holder, name):
        return None
    alone = asked_of_periods(met.tree, path[:-1], holder) if isinstance(holder, Map) else None
    if alone is None and isinstance(holder, Map) and all(is_unit_or_item(met.tree, str(key)) for key in holder):
        each = ((key, below.items()) for key, below in holder.items() if isinstance(below, Map))
        line = in_braces(
            (key, in_braces([*((one, in_one_line(said)) for one, said in below), ("for", f"[{key}]")]))
            for key, below in each
        )
        return Told(_RULE, {"form": "targets-of-members", "line": f"targets: {line}"}, path=(*path[:-1], KEY))
    return alone or Told(_RULE, {"form": "periods"}, "targets", path=(*path[:-1], KEY))


def _holds_several_targets(node: Node | None) -> bool:
    return isinstance(node, Map) and any(several_targets(node, str(key)) for key in [*node][:1])


_INNER = ("target", "survey")
"""The groups of an indicator whose keys are written beside their name instead of under it."""


def _of_inner_group(met: Met, holder: Node, name: str) -> Told | None:
    """Keys of a target, or of a survey, beside what else an indicator holds: all of them are one mistake."""
    if met.loc[:1] != ("indicators",) or len(met.in_file) != 3 or not isinstance(holder, Map):
        return None
    around = met.loc[:-1]
    group = next((one for one in _INNER if len(_inner_key((*around, one), name)) == 1), None)
    if group is None:
        return None
    meant = {key: _inner_key((*around, group), key) for key in holder if key not in known_keys(around)}
    found = {key: inner[0] for key, inner in meant.items() if len(inner) == 1}
    pairs = [(inner, _as_typed((*around, group, inner), holder[key])) for key, inner in found.items()]
    inner = [*found.values()]
    if "within" in inner and "from" not in inner:
        pairs.insert(inner.index("within") + 1, ("from", UNSAID))
    line = f"{group}: {in_braces(pairs)}"
    args = {
        "form": "of-target" if group in holder else "of-inner-with-more" if UNSAID in line else "of-inner",
        "key": ", ".join(found),
        "group": group,
        "line": line,
    }
    return Told(_RULE, args, once=met.path[:-2])


def _as_typed(loc: Path, node: Node) -> str:
    """What is written in ``node`` as it is typed at ``loc``, where that is plain."""
    typed = (typed_as(one.read, str(node)) for one in readers_at(loc) if isinstance(node, Scalar))
    return next(filter(None, typed), None) or in_one_line(node)


def _inner_key(group: Path, name: str) -> tuple[str, ...]:
    """The keys of a group that ``name`` is, or that people call so."""
    return (name,) if name in known_keys(group) else keys_called(group, _plain(name))


def _of_outer_group(met: Met, holder: Node, name: str) -> Told | None:
    """A key of an entry within one of its groups, as ``frequency`` in a target."""
    loc = met.loc
    outer = next((n for n in range(len(loc) - 2, 1, -1) if name in known_keys(loc[:n])), None)
    if outer is None or loc[:1] == ("values",) or not isinstance(holder, Map):
        return None
    beside = find(met.tree, met.in_file[:outer])
    if not isinstance(beside, Map) or name in beside:
        return None
    args = {"form": "of-outer", "key": name, "group": str(loc[outer]), "line": f"{name}: {in_one_line(holder[name])}"}
    return Told(_RULE, args)


def periods_beside_target(path: Path, holder: Node) -> Told | None:
    """Targets by period beside what else the indicator at ``path`` holds: all of them, and an empty target, are one
    mistake."""
    periods = [key for key in holder if re.match(r"[0-9]{4}", key)] if isinstance(holder, Map) else []
    if path[:1] != ("indicators",) or len(path) != 2 or not isinstance(holder, Map) or not periods:
        return None
    if not all(isinstance(holder[key], Map) for key in periods):
        return None
    line = f"targets: {pairs_in_braces((key, holder[key]) for key in periods)}"
    args = {"form": "of-inner", "key": ", ".join(periods), "group": "targets", "line": line}
    return Told(_RULE, args, once=path)


def _numbers_alone(met: Met, holder: Node) -> Told | None:
    """``{83, 212}``, ``{value: 83, 212}``: numbers of an outcome in braces, without the keys that say what they are."""
    if not met.in_cell or not isinstance(holder, Map) or not holder.flow or len(holder) < 2:
        return None
    if not all(key == "value" or is_empty(holder[key]) for key in holder):
        return None
    numbers = [in_one_line(holder[key]) if key == "value" else str(key) for key in holder]
    if not all(re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", one) for one in numbers):
        return None
    first, second = numbers[:2]
    return Told(
        _RULE, {"form": "numbers", "key": ", ".join(numbers), "first": first, "second": second}, once=met.path[:-2]
    )


def _plain(name: str) -> str:
    """A key without what lists, headings and pasted texts put around it; no key of the format has a number."""
    return re.sub("(?<=[^0-9 ])[0-9]$", "", without_additions(without_pasted(name)))


_ALIKE = ("goals", "indicators", "activities")
"""Sections whose entries have much in common, so that one pasted under another is cut to what it is not."""
_FEW_KEYS = 3
"""So few keys of an entry do not tell what it is."""


def _of_another_section(met: Met, holder: Node) -> Told | None:
    """An entry that has keys of another section, and no other: it may stand there, or be misspelt. One mistake."""
    if len(met.in_file) != len(("section", "id", "key")) or not isinstance(holder, Map):
        return None
    section, id = str(met.in_file[0]), str(met.in_file[1])
    if not _FEW_KEYS <= len(holder) <= max(len(known_keys((one, id))) for one in _ALIKE):
        return None
    own, keys = known_keys(met.loc[:-1]), [*map(str, holder)]
    homes = [one for one in _ALIKE if section in _ALIKE and all(key in known_keys((one, id)) for key in keys)]
    strange = [key for key in keys if key not in own]
    if len(homes) != 1 or all(said_elsewhere(met.tree, (section, id, key), (section, id, key)) for key in strange):
        return None
    meant = {key: free[0] for key in strange if len(free := _free(holder, keys_called(met.loc[:-1], key))) == 1}
    gone = ", ".join(key for key in strange if key not in meant)
    args = {"form": "of-another-section", "id": id, "group": section, "home": homes[0], "strange": ", ".join(strange)}
    for language, (write, drop, joint) in _ELSE.items():
        ways = [write.format(typed, key) for key, typed in meant.items()] + [drop.format(gone)] * bool(gone)
        args[f"else_{language}"] = joint.join(ways)
    return Told(_RULE, args, path=(*met.path[:2], KEY), once=met.path[:2])


def _free(holder: Map, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in holder)


_ELSE = {
    "sv": ("skriv {} i stället för {}", "ta bort {}", ", och "),
    "en": ("write {} instead of {}", "delete {}", ", and "),
}
"""What is done with the keys that are strange where the entry stands, by language."""


_ENTRY: Mapping[Path, tuple[str, ...]] = {
    (section, word): ("text",)
    for section, words in {
        "activities": ("aktivitet", "åtgärd", "insats", "uppgift", "activity"),
        "risks": ("risk", "riskbeskrivning"),
        "goals": ("målformulering", "måltext"),
    }.items()
    for word in words
}
"""What the entries of a section are called, where what stands after it is their text."""


def _called(met: Met, holder: Node, name: str) -> Told | None:
    """The key that people call so, or the choice between several; with something around it only one that takes what
    is written."""
    around, plain = met.loc[:-1], _plain(name)
    called = section_called(plain) if len(met.in_file) == 1 else keys_called(around, plain)
    if plain != name and isinstance(holder, Map):
        called = tuple(key for key in called if takes(met.tree, (*met.in_file[:-1], key), (*around, key), holder[name]))
    called = called or _ENTRY.get((*met.loc[:1], name.casefold()), ())
    if "target" in called and _holds_several_targets(find(met.tree, met.in_file)):
        called = ("targets",)
    named = going_together(holder, met.loc, fitting(met, called))
    free = tuple(key for key in named if key not in OwnKeys(holder))
    if free in (("target",), ("targets",)):
        number = target_in_number(met, holder, name)
        if number is not None:
            return number
    if len(free) == 1:
        return Told(_RULE, {"form": "called"}, free[0])
    if free:
        return Told(_RULE, {"form": "which", "keys": ", ".join(free), **choices(met.loc[:-1], free)})
    return Told(_RULE, {"form": "taken", "keys": ", ".join(named)}) if named else None


def _called_nearly(met: Met, holder: Node, name: str) -> Told | None:
    """A misspelt word for a key, or a longer one that ends in it, ``årsbudget``: which key may be meant."""
    around, node = met.loc[:-1], find(met.tree, met.in_file)
    called = (
        key
        for key in keys_called_nearly(around, _plain(name))
        if node is not None and takes(met.tree, (*met.in_file[:-1], key), (*around, key), node)
    )
    free = tuple(key for key in going_together(holder, met.loc, (*called,)) if key not in OwnKeys(holder))
    if len(free) > 1:
        return Told(_RULE, {"form": "which", "keys": ", ".join(free), **choices(around, free)})
    return Told(_RULE, {"form": "only", **with_titles(around, free), **_left(holder)}) if free else None


def _of_another_level(met: Met, holder: Node, name: str) -> Told | None:
    """A section within an entry, or a key of the settings that stands by itself in the file."""
    if len(met.in_file) == 1:
        form = told_in_entries(name)
        if form is not None:
            return Told(_RULE, {"form": form})
        meant = ((group, key) for group in ("settings", "about") for key in _keys_meant((group,), name))
        group, key = next(meant, ("", ""))
        if not group:
            return None
        written = in_one_line(holder[name]) if isinstance(holder, Map) else ""
        return Told(_RULE, {"form": "of-group", "group": group, "line": f"{group}: {{{key}: {written}}}"})
    if len(met.in_file) != 3 or name not in SECTIONS:
        return None
    if isinstance(holder, Map) and not isinstance(holder[name], Map) and _misspelt(met, holder, name) is not None:
        return None
    section, id = str(met.in_file[0]), str(met.in_file[1])
    serves = f"serves: [{id}]" if section == "goals" and "serves" in known_keys((name, "…")) else ""
    return Told(_RULE, {"form": "section-serving" if serves else "section-within", "serves": serves, "id": id})


_MOST_KINDS = 5
"""A key that more kinds of entries have is of none of them above others."""


def _of_another_kind(met: Met, holder: Node, name: str) -> Told | None:
    """A key of another group of the entry, ``top`` of its target; of what stands within it, ``done`` of its controls;
    or of the entries of other sections."""
    if not isinstance(holder, Map) or met.loc[0] in ("values", *SINGLE) or len(met.loc) < len(("section", "id", "key")):
        return None
    around = met.loc[:-1]
    if len(around) > len(("section", "id")):
        beside = [key for key in known_keys(met.loc[:2]) if name in known_keys((*met.loc[:2], key))]
        words = {**with_titles(met.loc[:2], beside), **_left(holder)}
        return Told(_RULE, {"form": "of-another-kind", **words}) if beside else None
    groups = [key for key in known_keys(around) if key in holder and holds_group((*around, key))]
    within = [key for key in groups if name in known_keys((*around, key, "…"))]
    if within:
        return Told(_RULE, {"form": "of-another-kind-within", **with_titles(around, within)})
    node, entry = holder[name], met.in_file[1]
    homes = (one for one in SECTIONS if one not in SINGLE and name in known_keys((one, entry)))
    sections = [one for one in homes if takes(met.tree, (one, entry, name), (one, entry, name), node)]
    if not 0 < len(sections) <= _MOST_KINDS:
        return None
    return Told(_RULE, {"form": "of-another-kind", **with_titles((), sections), **_left(holder)})


def _of_text_before(met: Met, holder: Node, name: str) -> Told | None:
    """``{note: Två skannrar, en bokvagn: trasiga}``: the end of a text in braces, with a comma and a colon in it."""
    if not isinstance(holder, Map) or not holder.flow or " " not in name:
        return None
    keys = [*map(str, holder)]
    first = keys[keys.index(name) - 1] if name in keys[1:] else ""
    text, rest = holder.get(first), holder[name]
    if not isinstance(text, Scalar) or text.quoted or not isinstance(rest, Scalar) or " " not in text:
        return None
    at = (*met.loc[:-1], first)
    if kind_at(at) != "text" or holds_group(at):
        return None
    return Told(_RULE, {"form": "of-text", "line": f"{first}: {in_quotes(f'{text}, {name}: {rest}')}"})


def _keys_meant(around: Path, name: str) -> tuple[str, ...]:
    """The keys of a group that a name is, or that people call so."""
    return (name,) if name in known_keys(around) else keys_called(around, name)


def _misspelt(met: Met, holder: Node, name: str) -> Told | None:
    near = _spelt(known_keys(met.loc[:-1])).nearest(_plain(name), OwnKeys(holder))
    return Told(_RULE, {"form": "meant"}, near) if near is not None else None


def _of_another_cell(met: Met) -> Told | None:
    """What belongs above the period that it stands under: a reporting point, or a member."""
    path = met.in_file
    if not met.in_cell_of_whole:
        return None
    words = {
        "period": str(path[-2]),
        "indicator": str(path[1]),
        "line": figures_typed(by_member(met.tree, str(path[1]))),
    }
    known = is_unit_or_item(met.tree, str(path[-1]))
    member = Told("wrong-order", {"form": "member" if known else "member-or-key", **words}, once=path[:2])
    return (
        misplaced_point(met.tree, path)
        or parts_of_year_within(met.tree, path)
        or (member if may_be_member(met.tree, path) else None)
    )
