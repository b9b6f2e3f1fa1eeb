"""A text, a list or a group of keys where another is wanted."""

import re

from pydantic_core import PydanticCustomError

from malstyr.language.blanks import MAYBE_BLANKS
from malstyr.model.guarantees import case
from malstyr.model.indicators import GENDERS
from malstyr.model.organisation import month_day
from malstyr.model.scalars import MAYBE_THOUSANDS, shape_of
from malstyr.model.scales import survey_scale
from malstyr.model.shape import holds_count, holds_days, known_keys, required_keys
from malstyr.model.tried import read_exactly, typed_as
from malstyr.source.flow import in_braces
from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Map, Node, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.alone import alone
from malstyr.workspace.mistakes.by_name import ids_meant, section_named_at
from malstyr.workspace.mistakes.cut_in_braces import number_in, texts_within
from malstyr.workspace.mistakes.keyed_alone import several_alone
from malstyr.workspace.mistakes.listed import dashes_instead, lines_without_keys
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.numbers_in_a_row import numbers_in_a_row
from malstyr.workspace.mistakes.one_value import one_value
from malstyr.workspace.mistakes.several import ROLE_FIELDS, several_listed
from malstyr.workspace.mistakes.told import UNSAID, Told, plain_or_quoted, told_of
from malstyr.workspace.mistakes.without_colon import without_colon

WANTED = {
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "list_type": "list",
    "tuple_type": "list",
    "string_type": "text",
}
"""What pydantic wants, by its names of errors."""
_SENTENCE_AS_KEY = r"[^:\n\"' ]* [^:\n\"']*: [^\n]*"
"""A line of prose read as a key and its value, since there is a colon in it."""


def wrong_shape(met: Met, wanted: str) -> Told:
    """What is told where a ``wanted`` should stand: a mapping, a list or a text."""
    if isinstance(met.node, Scalar) and met.node.empty:
        return Told("empty-value", {})
    meant = _meant_otherwise(met, wanted)
    if meant is not None:
        return meant
    if wanted == "list" and met.field in ROLE_FIELDS:
        wanted = "text"
    return (_instead(met, wanted) or Told("wrong-shape", {})).over(_words(met, wanted))


def _meant_otherwise(met: Met, wanted: str) -> Told | None:
    """What is told where it is plain what all of it is, so that its shape is not what is wrong."""
    node, text = met.node, place_of(met.node).text
    told = None
    if wanted == "mapping" and isinstance(node, Scalar):
        told = None if node.quoted else without_colon(text, met.loc)
        if told is not None and told.instead is not None and _beside_its_key(met):
            told = told._replace(instead=f"{{{told.instead}}}")
        told = told or alone(met.tree, met.path, node, met.loc)
        if told is not None and isinstance(met.path[-1], int):
            told = told._replace(once=met.path[:-1])
    if wanted == "text" and isinstance(node, Map) and text[:1] != "{" and _is_prose(met, node, text):
        told = Told("colon-in-text", {"text": text, "sign": text[0]}, in_quotes(text))
    told = told or _answers_of_part(met) or _of_survey(met, node)
    if told is None and wanted == "mapping":
        told = numbers_in_a_row(met) or (_listed_alone(met, node) if isinstance(node, Seq) else None)
    return told


def _beside_its_key(met: Met) -> bool:
    """Whether what stands there begins on the line of its key, where a group of keys has braces."""
    place = met.place
    return met.key is not None and "\n" not in place.source.text[met.key.end : place.start]


def _is_prose(met: Met, node: Map, text: str) -> bool:
    """Whether what is read as a key and its value is prose with a colon in it: a real key has no space, and the items
    of a list of texts have no keys."""
    item = isinstance(met.in_file[-1], int) and len(node) == 1 and section_named_at(met.path) is None
    return re.fullmatch(_SENTENCE_AS_KEY, text) is not None or (item and "\n" not in text)


def _listed_alone(met: Met, node: Seq) -> Told | None:
    """Texts alone where entries of a list have keys."""
    texts = [str(one) for one in node if isinstance(one, Scalar) and not one.empty]
    return several_alone(met.tree, met.path, texts) if len(texts) == len(node) > 0 else None


def _words(met: Met, wanted: str) -> dict[str, str]:
    """The words of the message: what stands there and what should."""
    node = met.node
    keys = ", ".join(known_keys(met.loc))
    item = wanted == "text" and isinstance(met.path[-1], int)
    form = "of-entries" if wanted == "mapping" and not keys else "of-item" if item else f"of-{wanted}"
    words = {"text": shape_of(node), "wanted": wanted, "keys": keys, "form": form}
    if wanted == "list":
        keys = ", ".join(f"{key}: {UNSAID}" for key in required_keys((*met.loc, 0)) or known_keys((*met.loc, 0))[:2])
        words["items"] = f"{{{keys}}}, {{{keys}}}" if keys else "a, b"
    words |= one_value(met, node) if wanted == "text" or holds_days(met.loc) else {}
    if wanted == "mapping" and isinstance(node, Seq):
        words |= dashes_instead(node, met.field, met.loc)
    if wanted == "mapping" and isinstance(node, Scalar):
        words |= _without_keys(met, node)
    if wanted == "text" and isinstance(node, Seq) and not node.flow and len(node) == 1 and isinstance(node[0], Scalar):
        words |= {"form": "dash", "line": f"{met.field}: {place_of(node[0]).text}"}
    return words


def _instead(met: Met, wanted: str) -> Told | None:
    """What is told where it is plain what to type for it."""
    node = met.node
    if wanted == "list":
        return _as_list(met, node)
    if wanted != "text" or not isinstance(node, Seq | Map):
        return None
    named = (_with_part(met, node) or _with_name(met, node)) if isinstance(node, Map) else ()
    return Told("wrong-shape", {}, named[0]) if len(named) == 1 else _in_brackets(met, node)


def _in_brackets(met: Met, node: Seq | Map) -> Told | None:
    """One value in brackets, ``[2013]`` or ``[4,0]``, or several where one is wanted; a count has no decimals."""
    text = texts_within(node)
    parted = "," in text and (not holds_count(met.loc) or re.fullmatch(MAYBE_THOUSANDS, text))
    if parted and (number := number_in(node)):
        return number
    if text and len(node) == 1:
        return _of_every_year(met, text) or Told("wrong-shape", {}, text)
    return several_listed(met.path, node) if isinstance(node, Seq) and (text or not node.flow) else None


def _of_every_year(met: Met, text: str) -> Told | None:
    """``due: [2026-10-05]``: what is told of the day in the brackets, where one of every year should stand."""
    if met.loc[:1] not in (("follow_up",), ("calendar",)) or met.loc[-1] not in ("due", "ends", "ready"):
        return None
    try:
        month_day(text)
    except PydanticCustomError as error:
        return told_of(error)
    return None


def _is_target(met: Met) -> bool:
    return met.loc[:1] == ("indicators",) and (
        met.loc[2:] == ("target",)
        or (met.loc[2:3] == ("targets",) and len(met.in_file) == len(("…", "id", "targets", "…")))
    )


def _without_keys(met: Met, node: Scalar) -> dict[str, str]:
    """The form of a text where a group of keys should stand: a sentence for a target, or for each year, or lines."""
    if met.loc[:1] == ("indicators",) and met.loc[2:] == ("targets",):
        return {"form": "targets-in-words"}
    if _is_target(met):
        return {"form": "target-in-words"}
    return {} if known_keys(met.loc) else lines_without_keys(node, met.loc)


_MARKS = ("ja", "x", "sant", "true", "yes", "")
"""What says of something in a list that it is in it."""


def _with_part(met: Met, node: Map) -> tuple[str, ...]:
    """``{hållbarhet: social}``: items each with its list, or a goal and its factor, with a colon for the slash."""
    texts = [
        str(id) if part.casefold() in _MARKS else f"{id}/{part}"
        for id, part in node.items()
        if isinstance(part, Scalar)
    ]
    if len(texts) < len(node):
        return ()
    named = ids_meant(met.names, met.in_file, texts)
    tags = "classified" in met.in_file and all(re.fullmatch(r"[^\W\d_][\w-]*/[\w-]+", one) for one in texts)
    return named or (tuple(texts) if tags else ())


def _with_name(met: Met, node: Map) -> tuple[str, ...]:
    """``- nki: Nöjd kund``: an id with what it is called after it, which is no part of it."""
    called = all(isinstance(one, Scalar) and re.search(r"[A-ZÅÄÖ ]", one) for one in node.values())
    return ids_meant(met.names, met.in_file, map(str, node)) if called else ()


def _as_list(met: Met, node: Node) -> Told | None:
    """What should be in brackets and is not, or is in braces: a case alone, ``{mål}``."""
    plain = isinstance(node, Map) and texts_within(node)
    listed = ", ".join(node if plain else _with_part(met, node)) if isinstance(node, Map) else ""
    if listed:
        return Told("not-a-list", {"field": met.field, "form": "meant"}, f"[{listed}]")
    cases = re.split(rf"{MAYBE_BLANKS}[,;] *", str(node)) if isinstance(node, Scalar) and met.field == "cases" else []
    typed = [typed_as(case, one) for one in cases]
    if typed and None not in typed:
        return Told("not-a-list", {"field": met.field, "form": "meant"}, f"[{', '.join(filter(None, typed))}]")
    return Told("bad-case", {"text": str(node), "form": "unreadable"}) if cases else None


_STEPS_TO_ANSWERS = 6
"""Steps to the answers to a question: values, the indicator, the period, answers, the part, the question."""


def _answers_of_part(met: Met) -> Told | None:
    """Answers of each part, ``answers: {women: {helhet: {4: 12}}}``, which stand in a series of the part's own."""
    path = met.path
    if path[:1] != ("values",) or path[3:4] != ("answers",) or len(path) != _STEPS_TO_ANSWERS:
        return None
    answers, units = find(met.tree, path[:-2]), find(met.tree, ("units",))
    keys = map(str, answers) if isinstance(answers, Map) else ()
    parts = ids_meant(met.names, ("indicators", path[1], "for_each"), keys)
    known = {*GENDERS, *(map(str, units) if isinstance(units, Map) else ())}
    if not parts or not known.issuperset(parts):
        return None
    form = {"form": "answers-of-parts", "id": str(path[1]), "period": str(path[2])}
    return Told("wrong-order", {**form, "key": parts[0], "parts": ", ".join(parts)}, path=path[:-2], once=path[:-2])


def _of_survey(met: Met, node: Node) -> Told | None:
    """The grades of a scale one by one, ``[1, 2, 3, 4, 5]``, or what should be the number of answers by grade."""
    if met.field == "scale" and isinstance(node, Seq):
        return _scale_listed(node)
    if met.field == "questions" and isinstance(node, Seq):
        return _questions_listed(met, node)
    if met.loc[:1] != ("values",) or met.loc[-2:-1] != ("answers",):
        return None
    scale = find(met.tree, ("indicators", str(met.path[1]), "survey", "scale"))
    read = read_exactly(survey_scale, str(scale))
    grades = [*read.grades] if read is not None else []
    args = {"question": met.field, "text": place_of(node).text, "grades": ", ".join(f"{one}: …" for one in grades)}
    if isinstance(node, Seq) and len(node) == len(grades) and all(isinstance(one, Scalar) for one in node):
        counted = ", ".join(f"{grade}: {one}" for grade, one in zip(grades, node, strict=True))
        return Told("wrong-shape", {**args, "form": "answers-in-order", "line": f"{met.field}: {{{counted}}}"})
    return Told("wrong-shape", {**args, "form": "answers" if grades else "answers-no-scale"})


def _questions_listed(met: Met, node: Seq) -> Told | None:
    """Questions without ids, where as many have answers already: they are called as the answers call them."""
    series = find(met.tree, ("values", str(met.path[1])))
    cells = series.values() if isinstance(series, Map) else ()
    answered = next((one["answers"] for one in cells if isinstance(one, Map) and "answers" in one), None)
    if not isinstance(answered, Map) or len(answered) != len(node) or not all(isinstance(one, Scalar) for one in node):
        return None
    line = in_braces((id, plain_or_quoted(str(text))) for id, text in zip(answered, node, strict=True))
    return Told("wrong-shape", {"form": "questions-answered", "ids": ", ".join(answered), "line": f"questions: {line}"})


def _scale_listed(node: Seq) -> Told | None:
    grades = [int(one) for one in node if isinstance(one, Scalar) and re.fullmatch(r"[0-9]{1,3}", one)]
    first, last = (grades[0], grades[-1]) if grades else (0, 0)
    if len(grades) < len(node) or first >= last or grades not in ([first, last], [*range(first, last + 1)]):
        return None
    return Told("bad-scale", {"text": place_of(node).text, "form": "meant"}, f"{first}-{last}")
