"""What an error of the validator is called, and what was meant: by its kind, who knows more of it."""

import re
from collections.abc import Callable, Container, Mapping

from malstyr.language.blanks import MAYBE_BLANKS
from malstyr.language.meant import in_swedish, meant
from malstyr.model.durations import goes_on_without_end, pace
from malstyr.model.goal_file import OF_WORKSPACE
from malstyr.model.no_such_time import last_such_part, no_such_time
from malstyr.model.scalars import ids_in
from malstyr.model.shape import known_keys, known_words, required_keys
from malstyr.model.tried import typed_as
from malstyr.source.marks import SPREADSHEET
from malstyr.source.pasted import without_pasted
from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Map, Node, Scalar, find, reach
from malstyr.workspace.mistakes.approved import approved
from malstyr.workspace.mistakes.bands import steps_of_band
from malstyr.workspace.mistakes.by_name import ids_in_a_row, ids_meant, named_instead
from malstyr.workspace.mistakes.cut_by_dash import cut_by_dash
from malstyr.workspace.mistakes.cut_in_braces import cut_value
from malstyr.workspace.mistakes.frames import changed_by_revised, frame_at, misread_frame
from malstyr.workspace.mistakes.from_january import from_january
from malstyr.workspace.mistakes.in_register import in_register
from malstyr.workspace.mistakes.last_resort import last_resort
from malstyr.workspace.mistakes.limits_by_time import limits_by_time
from malstyr.workspace.mistakes.loose_formula import loose_formula
from malstyr.workspace.mistakes.loose_number import explained_number, only_certain
from malstyr.workspace.mistakes.meant_key import says_each_year
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_period import by_frequency, end_of_period, misread_period
from malstyr.workspace.mistakes.no_period import no_period
from malstyr.workspace.mistakes.parted_number import parted_number
from malstyr.workspace.mistakes.several import ROLE_FIELDS, parted_names, several_in_text
from malstyr.workspace.mistakes.strange_id import after_words, item_of_list, strange_id
from malstyr.workspace.mistakes.strange_key import periods_beside_target, strange_key
from malstyr.workspace.mistakes.told import UNSAID, Told, time_typed
from malstyr.workspace.mistakes.undated import day_after_words, misread_day
from malstyr.workspace.mistakes.without_colon import brace_in_key
from malstyr.workspace.mistakes.wrong_shape import WANTED, wrong_shape
from malstyr.workspace.workspace import JUDGED_AS_OF

_SAYS_THE_DAY = ("empty-value", "several-for-one", "wrong-shape")
"""What may be told of the day that everything is judged by, with a form that says which day is used instead."""


def told_of_error(met: Met) -> Told:
    """The fault that ``met`` is, with the text to type where that is certain."""
    told = next(filter(None, (known(met) for known in _WHOLE)), None)
    if told is None:
        told = _more_of(met, _by_kind(met))
    elif told.cut and told.path is not None and told.instead is None:
        more = _more_of(met.at(told.path), told)
        told = told._replace(rule=more.rule, args=more.args, instead=more.instead)
    told = told.over({"field": met.field})
    if met.loc == JUDGED_AS_OF and told.rule in _SAYS_THE_DAY:
        told = told._replace(args={**told.args, "form": "as-of"})
    at = met if told.path is None else met.at(told.path)
    told = only_certain(at, told)
    if told.rule == "bad-date":
        told = told._replace(instead=told.instead or day_after_words(told.args["text"]))
        form = told.args.get("form", "day")
        day = {"form": "meant"} if told.instead is not None else misread_day(at.field, told.args["text"], form)
        text = told.args["text"]
        told = told._replace(args={**told.args, **day, **_share_done(at, text), **_done_again(at, text)})
    if told.rule == "bad-period" and at.field == "by":
        told = told._replace(instead=told.instead or end_of_period(told.args["text"]))
    if told.rule == "bad-period" and at.field in ("by", "during") and says_each_year(told.args["text"]):
        told = told._replace(args={**told.args, "form": "each-year", "impossible": ""}, instead=None)
    if told.rule == "bad-period" and at.field in ("mean_over", "total_over"):
        told = told._replace(instead=told.instead or time_typed(told.args["text"]))
    if told.rule == "bad-period":
        told = told.over(misread_period(told.args["text"], told.instead, met.of_key))
    if told.rule == "not-a-list":
        told = told.over({"form": "meant"})
    if told.rule in ("bad-period", "bad-date"):
        plain = told.instead is not None or told.args.get("form") in ("short-year", "serial")
        impossible = "" if plain else no_such_time(told.args["text"])
        last = last_such_part(told.args["text"]) if impossible and told.rule == "bad-period" else ""
        told = told._replace(
            args={**told.args, "impossible": impossible, **({"form": "last", "last": last} if last else {})}
        )
    told = _apart(at, last_resort(at, told))
    return told._replace(args={**told.args, "instead": told.instead}) if told.instead is not None else told


_EACH_ON_A_LINE = {"apart_sv": "Varje nyckel står på en egen rad.", "apart_en": "Each key stands on a line of its own."}
"""Of keys that are to be typed where no braces hold them together."""
_SIDE_BY_SIDE = r"[^\W\d]\w*: [^,]+, [^\W\d]\w*: .*"


def _apart(met: Met, told: Told) -> Told:
    """The same, where it shows several keys one after the other that stand one a line, that they do."""
    path = met.path[:-1] if met.of_key else met.path
    holder = met.node if isinstance(met.node, Map) and not met.of_key else reach(met.tree, path[:-1])[1]
    lines = (re.sub(_BRACED, "…", told.args.get(name, "")) for name in ("line", *_WAYS))
    in_lines = isinstance(holder, Map) and not holder.flow
    return told.over(_EACH_ON_A_LINE) if in_lines and any(re.fullmatch(_SIDE_BY_SIDE, one) for one in lines) else told


_BRACED = r"\{(?:[^{}]|\{[^{}]*\})*\}"
_WAYS = ("increase", "decrease")
"""Words of messages that hold keys to type, besides ``line``."""


def _by_kind(met: Met) -> Told:
    if met.kind == "extra_forbidden":
        return strange_key(met)
    if met.kind == "missing":
        return cut_by_dash(met) or Told("missing-key", {"form": "any"})
    if met.kind == "enum":
        is_word = isinstance(met.node, Scalar) and not met.node.empty
        return _unknown_word(met) if is_word else wrong_shape(met, "text")
    wanted = WANTED.get(met.kind) or (met.words["wanted"] if met.kind == "wrong-shape" else None)
    if wanted is not None:
        return wrong_shape(met, wanted)
    args = dict(met.words)
    return Told(met.kind, args, args.pop("instead", None))


def _more_of(met: Met, told: Told) -> Told:
    """What is known besides of some kinds of mistakes by the text itself and where it stands."""
    more = _MORE.get(told.rule)
    return told if more is None else more(met, told) or told


def _no_list(met: Met, told: Told) -> Told:
    """A text that names several: of roles perhaps one too many, of others each by its id; or a sentence with commas,
    which may be one or several."""
    text = told.args["text"]
    several = several_in_text(met.names, met.path, text) if met.field in ROLE_FIELDS else None
    if several is not None:
        return several
    lines = [" ".join(one.split()) for one in met.place.text.splitlines()]
    parts = [part for part in re.split(rf"{MAYBE_BLANKS}[,;] +", text.strip("[] ")) if part]
    if len(lines) > 1 and all(one[:1].isupper() for one in lines):
        parts = lines
    listed = (
        ids_meant(met.names, met.path, ids_in(text) or (text.strip("[] "),))
        or ids_in_a_row(met.names, met.path, text)
        or ids_meant(met.names, met.path, parts)
        or ids_meant(met.names, met.path, parted_names(text))
        or item_of_list(met, text)
    )
    if listed:
        return told._replace(instead=f"[{', '.join(listed)}]")
    of_another = None if told.instead != f"[{in_quotes(text)}]" else named_instead(met.names, met.in_file, text, None)
    if of_another is not None:
        listed_id = {"id": f"[{of_another.args['id']}]"} if "id" in of_another.args else {}
        return of_another._replace(args={**of_another.args, **listed_id}).over(told.args)
    if len(parts) > 1 and not any(map(_goes_on, parts)) and told.instead == f"[{in_quotes(text)}]":
        words = {"form": "sentence", "text": in_quotes(text), "listed": ", ".join(map(in_quotes, parts))}
        return told._replace(args={**told.args, **words}, instead=None)
    return told


def _share_done(met: Met, text: str) -> dict[str, str]:
    """``done: 50 %``: the form of how much is done, where that has a key of its own."""
    percent = re.fullmatch(rf"(?P<share>[0-9]{{1,3}}){MAYBE_BLANKS}(?:%|procent)", text)
    has_key = met.field == "done" and "share" in known_keys(met.path[:-1])
    return {"form": "share", "share": percent["share"]} if percent is not None and has_key else {}


def _done_again(met: Met, text: str) -> dict[str, str]:
    """``due: löpande``: the form of what has no last day, where it can be said how often it is done."""
    has_key = met.field == "due" and "every" in known_keys(met.loc[:2])
    return {"form": "again"} if has_key and (goes_on_without_end(text) or typed_as(pace, text) is not None) else {}


def _goes_on(part: str) -> bool:
    """Whether what follows a comma goes on with the sentence before it."""
    return part.partition(" ")[0] in ("och", "men", "eller", "som", "så", "att", "när", "om", "där", "and", "but", "or")


def _no_value(met: Met, told: Told) -> Told:
    """A key without value, perhaps since its value begins with the sign of a comment; or with one that says nothing."""
    if "form" in told.args:
        return told
    if met.key is None:
        return told.over({"form": "any"})
    holder = reach(met.tree, met.path[:-1])[1]
    beside = periods_beside_target(met.path[:-1], holder) if met.key in ("target", "targets") else None
    if beside is not None:
        return beside
    like = _like_those_beside(met, holder)
    if like is not None:
        return told.over(like)
    source, end = met.key.source, met.key.end
    rest = source.line(source.position(end)[0])[source.position(end)[1] - 1 :]
    comment = re.fullmatch(r": *(?P<text>#[^\s#].*?|#{2,})\s*", rest)
    required = met.loc[-1] in required_keys(met.loc[:-1]) or (len(met.loc) == 1 and met.loc[0] in OF_WORKSPACE)
    args = {"form": "version" if met.loc == ("version",) else "required" if required else "any"}
    if comment is not None:
        form = "spreadsheet" if re.fullmatch(SPREADSHEET, comment["text"]) else "comment"
        args = {"form": form, "text": comment["text"]}
        args["line"] = f"{met.key}: {in_quotes(comment['text'])}"
    return told._replace(args={**told.args, **args, "field": str(met.key)})


def _like_those_beside(met: Met, holder: Node) -> Mapping[str, str] | None:
    """The form of a target without anything, beside others: what they begin with."""
    if met.loc[:1] != ("indicators",) or met.loc[2:3] != ("targets",) or len(met.loc) != 4:
        return None
    others = [one for one in holder.values() if isinstance(one, Map)] if isinstance(holder, Map) else []
    keys = {next(map(str, one)) for one in others if one}
    line = f"{met.key}: {{{keys.pop()}: {UNSAID}}}" if len(keys) == 1 else None
    return {"form": "like-those", "field": str(met.key), "line": line} if line is not None else None


def _frame(met: Met) -> Told | None:
    """A key below a budget that is none of its own, or one that is missing there: the whole frame is told of."""
    at = frame_at(met.in_file) if met.kind in ("extra_forbidden", "missing") else None
    told = misread_frame(met.tree, at, met.loc[:-1]) if at is not None else None
    return told and told._replace(path=at)


def _unknown_word(met: Met) -> Told:
    words, text = known_words(met.loc), str(met.node)
    near = meant(without_pasted(text), words) or _as_often(text, words)
    args = {"text": text, "words": ", ".join(words), "explained": ", ".join(map(in_swedish, words))}
    return Told("unknown-word", {**args, **({"form": "meant"} if near is not None else _other_word(met, text))}, near)


def _number_alone(met: Met, told: Told) -> Told | None:
    """``{2025: 81, 84}``: a number where a period should begin what it is of."""
    value = find(met.tree, met.path[:-1]) if met.of_key else None
    alone = isinstance(value, Scalar) and value.empty
    if not alone or not re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]+)?", told.args["text"]):
        return None
    return Told("bad-period", {"text": told.args["text"], "form": "number-alone"})


def _after_words(met: Met, told: Told) -> Told | None:
    """A period as a key with words before it that are none of a period."""
    text = told.args["text"]
    if not met.of_key or told.instead is not None or misread_period(text, None, of_key=True)["form"] != "any":
        return None
    meant = after_words(met, text)
    return meant and meant.over(told.args)


def _of_series(met: Met, told: Told) -> Told | None:
    """A year and a number as the period of an indicator, of which it is said how often it is measured."""
    series = met.loc[:1] == ("values",) or met.loc[2:] == ("starts",)
    often = find(met.tree, ("indicators", *met.loc[1:2], "frequency")) if series else None
    return by_frequency(told.args["text"], often) if isinstance(often, Scalar) else None


_OF_PACE = {
    "1 day": "day",
    "1 week": "week",
    "1 month": "month",
    "3 months": "quarter",
    "4 months": "tertial",
    "12 months": "year",
    "1 year": "year",
    "2 years": "two-years",
    "4 years": "four-years",
}
"""The word for how often something is measured, by how long it is between two times; six months may be a term too."""


def _as_often(text: str, words: Container[str]) -> str | None:
    """The word that ``1 per månad`` and ``2 ggr/år`` mean, where how often is what the words say."""
    word = _OF_PACE.get(typed_as(pace, text) or "")
    return word if word in words else None


def _other_word(met: Met, text: str) -> dict[str, str]:
    """The form of a word that is none of those it can be: it may belong to another key."""
    if met.loc[:1] == ("indicators",) and met.field == "kind":
        return {"form": "of-measure"}
    limit = re.match(r"[0-9]+(?:[.,][0-9]+)?", text) if met.loc[:2] == ("settings", "rules") else None
    if limit is None:
        return {"form": "any"}
    return {"form": "limit", "rule": str(met.loc[2]), "number": limit[0].replace(",", ".")}


_WHOLE: tuple[Callable[[Met], Told | None], ...] = (
    brace_in_key,
    limits_by_time,
    cut_value,
    _frame,
    changed_by_revised,
    in_register,
    steps_of_band,
    approved,
)
"""Who knows more than the error itself: of what all that it stands in is, or was cut from."""
_MORE: Mapping[str, Callable[[Met, Told], Told | None]] = {
    "bad-number": explained_number,
    "bad-formula": loose_formula,
    "bad-id": strange_id,
    "ambiguous-period": _of_series,
    "bad-period": lambda met, told: (
        _number_alone(met, told)
        or (from_january(met, told.args["text"]) if told.instead is None else None)
        or _of_series(met, told)
        or _after_words(met, told)
        or (no_period(met) if met.of_key and told.instead is None else None)
    ),
    "empty-value": _no_value,
    "not-a-list": _no_list,
    "thousands-space": parted_number,
    "wrong-shape": lambda met, told: no_period(met) if met.in_file[:1] == ("values",) else None,
}
"""Who knows more of a mistake, by its rule."""
