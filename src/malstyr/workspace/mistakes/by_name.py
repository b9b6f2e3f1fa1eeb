"""What a reference that is no id means: the one entry that is called so, or what may be named there."""

import re
from collections.abc import Iterable

from malstyr.language.additions import without_additions
from malstyr.language.nearest import listed_choices
from malstyr.model.indicators import AT_POINTS
from malstyr.model.periods import period
from malstyr.model.scalars import identifier, reference
from malstyr.model.tried import typed_as
from malstyr.source.tree import KEY, Map, Path
from malstyr.workspace.mistakes.alone import point_ending, points_of
from malstyr.workspace.mistakes.misread_period import period_meant
from malstyr.workspace.mistakes.titles import is_title
from malstyr.workspace.mistakes.told import UNSAID, Told, plain_or_quoted
from malstyr.workspace.mistakes.tree_names import QUESTIONS, SectionNames, TreeNames, plain_name
from malstyr.workspace.mistakes.units import LIMIT_KEYS
from malstyr.workspace.references import FIELDS
from malstyr.workspace.smallest import put_back

_OF_FIELD = {field: {section for _, name, section in FIELDS if name == field} for _, field, _ in FIELDS}
_NAMED_IN = {field: next(iter(sections)) for field, sections in _OF_FIELD.items() if len(sections) == 1} | {
    **dict.fromkeys(LIMIT_KEYS, "indicators"),
    "by": "roles",
    "after": "calendar",
    "for_each": "groups",
    "of_which": "groups",
}
"""The section that a key names an entry of, wherever it stands; ``groups`` for what something is measured of, and
``members`` for those and the items of lists, of which values stand."""


def named_instead(names: TreeNames, path: Path, text: str, slug: str | None) -> Told | None:
    """What is told of ``text`` at ``path``, which is no id; None where ``slug`` is one, or it is a name of its own."""
    fields = [str(step) for step in path if isinstance(step, str)]
    limit = re.fullmatch(r"(?P<id>[^\W\d_][\w-]*)\.(?P<part>[a-z_]+(?:\.[\w-]+)?)", text)
    if limit is not None and fields[-1] in LIMIT_KEYS:
        id = f"{limit['id']}-{limit['part'].replace('.', '-')}"
        return Told("bad-id", {"form": "part-of-another", "id": id, "line": f"{id}: {{formula: {text}}}"})
    of_point = fields[-1] == KEY and fields[-3] in AT_POINTS
    section = section_named_at(path)
    point = point_meant(names.tree, without_additions(text)) if of_point or section == "calendar" else None
    called = names.of(section)
    found = {point} if point is not None else _meant_ids(called, text)
    if len(found) == 1:
        return Told("bad-id", {"form": "known"}, typed_as(reference, found.pop()))
    if (
        section is None or section.startswith(QUESTIONS) or fields[-1] in LIMIT_KEYS
    ):  # a limit is a number, unless it names an indicator
        return None
    return _of_section(section, called, text, slug)


def _of_section(section: str, called: SectionNames, text: str, slug: str | None) -> Told | None:
    """What may be named of a section, where a text is none of it."""
    begins = {one.partition("/")[0] for one in (slug, text) if one is not None}  # agenda/3.4 is of agenda
    ids = called.ids
    written = re.sub(r"[^\w/-]", "", text)
    if not begins.isdisjoint(ids) or section in ("groups", "members") or (not ids and written == slug):
        return None
    if section == "subject" and (told := _subject_in_words(called, text)) is not None:
        return told
    if not ids:
        return Told("bad-id", {"form": "of-subject" if section == "subject" else "of-section", "section": section})
    words = {"form": "of-another", "section": section, "ids": listed_choices(ids)}
    id = (slug or typed_as(identifier, text) or UNSAID).casefold()
    under, own = put_back(section, id, plain_or_quoted(text))
    if id == UNSAID or section == "subject" or text not in own or (section == "roles" and not is_title(text)):
        return Told("bad-id", words)
    return Told("bad-id", {**words, "form": "of-another-or-new", "id": id, "under": under, "own": own})


def _subject_in_words(called: SectionNames, text: str) -> Told | None:
    """``nki städ 2025``: a subject by its name, perhaps with a member of it, and when."""
    words = text.split()
    when = typed_as(period, words[-1])
    words = words[:-1] if when is not None else words
    for n in (len(words), len(words) - 1):
        found = called.by_plain_name.get(plain_name(" ".join(words[:n])), ())
        if len(found) == 1 and n:
            line = "/".join((*found, *words[n:]))
            if when is None:
                return Told("bad-id", {"form": "known"}, line)
            return Told("bad-id", {"form": "and-when", "line": line, "when": when})
    return None


def ids_in_a_row(names: TreeNames, path: Path, text: str) -> tuple[str, ...]:
    """The ids that a text at ``path`` holds with blanks between, or dashes that are no items; none where a word is
    none."""
    section = section_named_at(path)
    known = names.of(section).names
    words = tuple(word.removeprefix("-") for word in text.split())
    return words if len(words) > 1 and all(word in known for word in words) else ()


def ids_meant(names: TreeNames, path: Path, texts: Iterable[str]) -> tuple[str, ...]:
    """The id that each of several texts at ``path`` means; none where one of them means none, or several."""
    section = section_named_at(path)
    called = names.of(section)
    found = [_meant_ids(called, text.removeprefix(f"{section}/")) for text in texts]
    return tuple(one.pop() for one in found) if all(len(one) == 1 for one in found) else ()


def section_named_at(path: Path) -> str | None:
    """The section whose entries are named at ``path``; None where a name is chosen there."""
    match [str(step) for step in path if isinstance(step, str)]:
        case ["improvements", _, "plan"]:
            return None  # what is planned, in words
        case [*holders, _, key] if key == KEY:
            return _of_key(holders)
        case [*_, field]:
            return _NAMED_IN.get(field)
    return None


def _of_key(holders: list[str]) -> str | None:
    """The section that the keys of what ``holders`` lead to name an entry of."""
    match holders:
        case ["values", indicator, *_, "answers"]:
            return f"{QUESTIONS}{indicator}"
        case ["values"] | ["assessments"] | ["values", _]:
            return {"values": "indicators", "assessments": "subject"}.get(holders[-1], "members")
        case [*_, "budget", "revised"]:
            return "decisions"
        case ["values", _, *_, within]:
            return {"of_which": "members", **dict.fromkeys(AT_POINTS, "calendar")}.get(within)
    return None


def _meant_ids(called: SectionNames, text: str) -> set[str]:
    """The ids that a text can mean: by what they are called, with or without an aside, or as one; else by another form
    of the same noun."""
    aside = re.fullmatch(r"(?P<bare>[^()]*\w) *\((?P<name>[^()]+)\)", text)
    bare = without_additions(text) if not re.search("[0-9]{4}", text) else text  # of another year it is another
    for name in (text, bare, *(aside.groups() if aside is not None else ())):
        found = called.by_plain_name.get(plain_name(name), set())
        if found:
            return set(found)
    near = called.spellings.inflected(text)
    return {near} if near is not None else _with_part(called, text) or _named_within(called, text)


def _named_within(called: SectionNames, text: str) -> set[str]:
    """The ids that are words of a text of one: ``alla mottagningar``; with more beside it is another."""
    if re.search(r"[,;/&+]| och | and ", text):
        return set()
    words = re.findall(r"[\w/-]+", text)
    found = {word for word in words if len(word) > _SHORT and word in called.names}
    return found if all(re.fullmatch(EVERY, word.casefold()) for word in {*words} - found) else set()


EVERY = "alla|samtliga|varje|all|every|each"
"""What is said before the name of those that something is for."""
_SHORT = 4
"""An id of so few letters may stand in a text as another word."""


_PART = (
    r"(?P<of>.*\S)\s*[\s,;:(/](?:(?:framgångs)?faktor|(?:del)?mål|punkt|nr|nummer|del|factor|goal|item)\.? *"
    r"(?P<part>\w+)\)?"
)
"""A part of something by its number or word, after what it is a part of."""


def _with_part(called: SectionNames, text: str) -> set[str]:
    """``indicators/sjukfrånvaro/Dalby sjukhus``, a subject and one of its members by name, and ``Trygga elever,
    faktor 2``."""
    subject, _, member = text.rpartition("/")
    if subject in called.names:
        units = (id for id in called.by_plain_name.get(plain_name(member), ()) if id.startswith("units/"))
        return {f"{subject}/{id.partition('/')[2]}" for id in units}
    part = re.fullmatch(_PART, text, re.IGNORECASE)
    wholes = called.by_plain_name.get(plain_name(part["of"]), ()) if part is not None else ()
    return {f"{id}/{part['part']}" for id in wholes if part is not None} & called.names.keys()


def point_meant(tree: Map, text: str) -> str | None:
    """The reporting point that is meant by a part of a year in words, ``tertial 1``, or with its year, ``2025-T1``."""
    ending = point_ending(tree, text)
    if ending is not None:
        return ending
    for said in (text, f"2000 {text}"):
        part = str(period_meant(said) or "").partition("-")[2]
        if part and part in points_of(tree):
            return part
    return None
