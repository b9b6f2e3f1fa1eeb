"""Edits that ``check --fix`` makes by itself: those of findings that can mean one thing only.

A finding carries what could be typed instead, its ``edit``, which an editor offers as a quick fix. ``safe_edit`` is the
same where nobody needs to be asked, and ``fixed`` makes all of these in a workspace.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from malstyr.editing.new_errors import new_errors
from malstyr.findings import Finding, FindingClass
from malstyr.language.meant import meant_by
from malstyr.language.nearest import Spellings
from malstyr.model.scalars import MAYBE_THOUSANDS
from malstyr.rules.choice import EVERY_RULE, RuleChoice
from malstyr.rules.judge import Judgement, judge
from malstyr.source.patch import Edit
from malstyr.source.tabs import without_tabs
from malstyr.source.tree import Place, Source
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import Loaded
from malstyr.workspace.references import candidates

_EXACT = frozenset({
    "tab", "no-space-after-colon", "thousands-space", "unit-in-number", "unquoted-code", "not-true-or-false",
    "bad-period",
})  # fmt: skip
"""Rules that suggest only what is certain."""
_EXACT_FORMS = {("unknown-key", "called"), ("wrong-shape", "ids-in-list")}
"""Rules with the forms in which they do so."""
_NAMES = {"unknown-key": "keys", "unknown-word": "words", "unknown-step": "steps", "unknown-part": "parts"}
"""Rules of names that are misspelt, and the word of their messages that lists those that exist."""
_ANCHOR = re.compile(r"(?<![^\s,\[\]{}])&[^\s,\[\]{}]+\s+$")
"""What follows stands in other places too, by this name, where it may mean something else."""
_INDENT = re.compile(r"(?m)^([ \t])[ \t]*[^\s#]")
_SEVERAL_LINES = re.compile(r"""(?m)[|>][-+0-9]*[ \t]*(?:#.*)?$|^[^"\n#]*"[^"\n]*$|^[^'\n#]*[:\[{,-]\s+'[^'\n]*$""")
"""A text begins here that goes on after the line."""
_AMBIGUOUS = {
    "decimal-comma": MAYBE_THOUSANDS,
    "bad-date": r"(?:0?[1-9]|1[0-2])[/. ]+(?:0?[1-9]|1[0-2])[-/. ]+[0-9]{4}",
    "colon-in-text": r".*\b[a-z_]+:.*",
    "not-a-list": r"(?s).*[^\w/-].*",
}
"""What can be read otherwise than the edit does: thousands, a day and a month that can change places, a key, a list."""


class Fixed(NamedTuple):
    """A workspace with all safe edits made, how many they were, and the findings whose edits are left to people."""

    loaded: Loaded
    edits: int
    left: tuple[Finding, ...]


def safe_edit(finding: Finding, judgement: Judgement) -> Edit | None:
    """The edit of a finding if it is the only one that can have been meant, and nobody has said that it may stay."""
    edit = finding.edit
    if edit is None or finding.waiver is not None or finding.secret or not _has_one_meaning(finding, edit, judgement):
        return None
    return _of_every_tab(edit.place.source) or edit if finding.rule == "tab" else edit


def _of_every_tab(source: Source) -> Edit | None:
    """All tabs of a file are of one habit and mended together; None where lines begin with now tabs, now blanks, or
    where some may belong to a text of several lines."""
    text = source.text
    if len(set(_INDENT.findall(text))) > 1 or _SEVERAL_LINES.search(text):
        return None
    made = without_tabs(text)
    return None if made is None else Edit(Place(source, 0, len(text)), made)


def _has_one_meaning(finding: Finding, edit: Edit, judgement: Judgement) -> bool:
    rule, text = finding.rule, finding.args.get("text", "")
    before = edit.place.source.text[: edit.place.start]
    if _ANCHOR.search(before[before.rfind("\n") + 1 :]) is not None:
        return False
    if (rule, finding.args.get("form")) in _EXACT_FORMS:
        return True
    if rule in _AMBIGUOUS:
        return re.fullmatch(_AMBIGUOUS[rule], text) is None
    if rule in _NAMES:
        return _is_the_one(text or finding.args.get("id", ""), edit.text, finding.args[_NAMES[rule]].split(", "))
    if rule in ("unknown-id", "unknown-rule"):
        of_rule = rule == "unknown-rule"
        known = judgement.rules if of_rule else candidates(judgement.workspace, finding.args["section"], "/" in text)
        return _is_the_one(text or finding.args["id"], edit.text, known)
    return rule in _EXACT


def _is_the_one(text: str, meant: str, known: Iterable[str]) -> bool:
    """Whether ``text`` is what people call ``meant``, or is close to that name and to no other."""
    names = tuple(known)
    return meant_by(text, names) == (meant,) or Spellings(names).near(text) == (meant,)


def fixed(
    loaded: Loaded, as_of: date, language: str, only: Container[str] | None = None, asked: RuleChoice = EVERY_RULE
) -> Fixed:
    """The workspace with every safe edit made in it, or in the files that are shown as ``only`` says; of some rules
    alone where they are ``asked`` for.

    What one edit lets be read may need another, so it is looked again until nothing more can be made. An edit after
    which something else would be wrong, or be read as something else, is not made.
    """
    count = 0
    refused: set[tuple[str, int, str]] = set()
    while True:
        judgement = judge(loaded, as_of, language)
        found = [
            one
            for one in judgement.findings
            if one.edit is not None
            and (only is None or one.edit.place.source.name in only)
            and asked.asks_for(judgement.rules[one.rule])
        ]
        safe = [
            (one, edit)
            for one in found
            if (edit := safe_edit(one, judgement)) is not None and _where(edit) not in refused
        ]
        if not safe:
            return Fixed(loaded, count, tuple(one for one in found if one.waiver is None))
        attempt = _apart(safe)
        while (made := _made(loaded, attempt, as_of, language)) is None and len(attempt) > 1:
            attempt = attempt[: len(attempt) // 2]
        if made is None:
            refused.add(_where(attempt[0][1]))
        else:
            loaded, count, refused = made, count + len(attempt), set()


def _where(edit: Edit) -> tuple[str, int, str]:
    return edit.place.source.name, edit.place.start, edit.text


def _apart(safe: Sequence[tuple[Finding, Edit]]) -> list[tuple[Finding, Edit]]:
    """Those that do not meet one before them; the others have their turn when these are made."""
    kept: list[tuple[Finding, Edit]] = []
    ends: dict[str, int] = {}
    for one in sorted(safe, key=lambda one: (one[1].place.source.name, one[1].place.start)):
        place = one[1].place
        if place.start >= ends.get(place.source.name, 0):
            kept.append(one)
            ends[place.source.name] = place.end + 1
    return kept


def _made(loaded: Loaded, safe: Sequence[tuple[Finding, Edit]], as_of: date, language: str) -> Loaded | None:
    """The workspace with some edits made; None where that is not to be done."""
    made = edited(loaded, [edit for _, edit in safe])
    if not isinstance(made, Edited) or made.tree.files == loaded.tree.files:
        return None
    revived = set(loaded.workspace.lost) - set(made.loaded.workspace.lost)
    if any(one.finding_class is FindingClass.UNJUDGED or one.rule == "tab" for one, _ in safe):
        mended = {one.rule for one, _ in safe}
        stood = {one for one in _faults_by_line(loaded) if one.rule not in mended}
        touched = {line for _, edit in safe for line in _lines(edit.place)}
        if any((one.file, one.line) in touched for one in _faults_by_line(made.loaded) - stood):
            return None
    elif revived:
        return None
    if not revived and new_errors(loaded, made.loaded, as_of, language):
        return None
    return made.loaded


class _FaultAt(NamedTuple):
    """What was met while a file was read, by its line."""

    file: str
    line: int
    rule: str


def _faults_by_line(loaded: Loaded) -> set[_FaultAt]:
    places = (
        (one.at if isinstance(one.at, Place) else loaded.workspace.place(one.at), one.rule) for one in loaded.faults
    )
    return {_FaultAt(place.source.name, place.source.position(place.start)[0], rule) for place, rule in places}


def _lines(place: Place) -> Iterator[tuple[str, int]]:
    """The lines of a place, each by its file."""
    first, last = (place.source.position(index)[0] for index in (place.start, place.end))
    return ((place.source.name, line) for line in range(first, last + 1))
