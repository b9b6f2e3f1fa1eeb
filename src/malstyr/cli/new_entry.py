"""``malstyr new KIND``: what was said of a new entry, what is asked for, and the file it is put in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from malstyr.cli.destination import Destination
from malstyr.cli.editing import Editing, NotEdited, edit, editing
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.editing.entries import NewEntry
    from malstyr.output.edits.outcome import EditOutcome


class EntryKind(NamedTuple):
    """A kind of entry: its section, the key that its text is of, whose it is, and what it belongs to."""

    section: str
    text: str
    owner: str | None = None
    serves: str | None = None


ENTRY_KINDS: Mapping[str, EntryKind] = {
    "goal": EntryKind("goals", "text", "owner", "serves"),
    "indicator": EntryKind("indicators", "name", "owner", "serves"),
    "activity": EntryKind("activities", "text", "responsible", "serves"),
    "risk": EntryKind("risks", "text", "responsible", "threatens"),
    "decision": EntryKind("decisions", "body"),
    "improvement": EntryKind("improvements", "problem", "responsible", "serves"),
    "plan": EntryKind("plans", "name"),
    "unit": EntryKind("units", "name", "manager"),
    "role": EntryKind("roles", "title"),
}
_SET = re.compile(r"(?P<key>[a-z_]+)=(?P<value>.*)", re.DOTALL)
_PLAIN_VALUE = re.compile(r"-?[0-9][0-9A-Za-z./-]*")
_CODES = ("area",)


class EntryOptions(NamedTuple):
    """The options as they were typed."""

    kind: EntryKind
    what: str | None
    """The id, or the text where it is none."""
    path: Path | None
    text: str | None
    named: Mapping[str, str | None]
    """What the options say that are named for a key: ``serves``, ``owner``, ``unit``, ``due`` and ``target``."""
    set: Sequence[str]
    to: str | None
    dry_run: bool
    as_of: str | None
    lang: str | None


class _Asked(NamedTuple):
    """What is to be made, as far as it was said."""

    kind: EntryKind
    id: str
    text: str
    said: Mapping[str, str]
    to: str | None


def new_entry(options: EntryOptions, output: Destination) -> int:
    """Put the entry in its file, asking for what was not said where somebody answers; 1 where it is refused."""
    from malstyr.cli.questioning import somebody_answers

    path, what = _whole_path(options.path, options.what, options.text)
    with_id = options.text is not None or (what is not None and _may_be_id(what) and what == what.lower())
    id, told = (what or "", options.text or "") if with_id else ("", what or "")
    one = _Asked(options.kind, id, told, _said(options.kind, options.named, options.set), options.to)
    if somebody_answers() and output.format == "text":
        with editing(path, options.as_of, options.lang, True) as now:
            one = _filled(one, now)
    return edit(output, editing(path, options.as_of, options.lang, options.dry_run), lambda now: _entered(now, one))


def _may_be_id(text: str) -> bool:
    return re.fullmatch(r"[^\W\d_]\w*(?:-\w+)*", text) is not None


def _whole_path(path: Path | None, what: str | None, text: str | None) -> tuple[Path | None, str | None]:
    """With ``--text``, what stands alone may be the folder: ``new goal yta --text "…"``."""
    if path is None and text is not None and what is not None and Path(what).exists():
        return Path(what), None
    return path, what


def _said(kind: EntryKind, options: Mapping[str, str | None], more: Sequence[str]) -> dict[str, str]:
    """What the options say, by the key that it is of. Raises Stop."""
    keys = {"serves": kind.serves, "owner": kind.owner}
    said: dict[str, str] = {}
    for name, value in options.items():
        if value is not None:
            key = keys.get(name, name)
            if key is None:
                raise Stop("new-no-key", option=f"--{name}", section=kind.section)
            said[key] = value
    for one in more:
        parts = _SET.fullmatch(one)
        if parts is None:
            raise Stop("new-bad-set", text=one)
        said[parts["key"]] = parts["value"]
    return said


def _filled(one: _Asked, now: Editing) -> _Asked:
    """The same with what was not said asked for."""
    from malstyr.cli.questioning import answer_to
    from malstyr.editing.entries import files_with

    kind, data, said = one.kind, now.loaded.workspace.data, dict(one.said)
    text = one.text or said.get(kind.text) or answer_to(f"new-{kind.text}")
    if kind.owner is not None and kind.owner not in said and data.roles:
        said[kind.owner] = answer_to("new-owner", choices=tuple(data.roles))
    if kind.section == "activities" and "due" not in said:
        said["due"] = answer_to("new-due", right=_checked_day)
    if kind.section == "decisions" and "date" not in said:
        said["date"] = answer_to("new-date", now.as_of.isoformat(), right=_checked_day)
    said = {key: value for key, value in said.items() if value}
    to, files = one.to, files_with(now.loaded, kind.section)
    if to is None and _home(now, kind.section, said) is None:
        to = answer_to("new-file", files[0], files)
    return one._replace(text=text, said=said, to=to)


def _checked_day(text: str) -> None:
    from malstyr.model.scalars import day
    from malstyr.model.tried import read_exactly

    if read_exactly(day, text) is None:
        raise Stop("not-a-date", text=text)


def _home(now: Editing, section: str, said: Mapping[str, str]) -> str | None:
    """The file for an entry: the only one with the section, or with entries of it for the same unit or level."""
    from malstyr.editing.entries import files_with
    from malstyr.source.files import WORKSPACE_FILE

    files = files_with(now.loaded, section)
    if len(files) < 2:
        return files[0] if files else WORKSPACE_FILE
    for key in ("unit", "level", "perspective", "plan"):
        if key in said:
            own = files_with(now.loaded, section, (key, said[key]))
            if len(own) == 1:
                return own[0]
    return None


def _entry(now: Editing, one: _Asked) -> NewEntry:
    """The entry that is asked for. Raises NotEdited."""
    from malstyr.editing.entries import NewEntry
    from malstyr.language.nearest import nearest
    from malstyr.language.proposing import proposed_id, proposed_name
    from malstyr.model.shape import known_keys, required_keys

    kind = one.kind
    taken = getattr(now.loaded.workspace.data, kind.section)
    text = " ".join((one.text or one.said.get(kind.text, "")).split())
    id = one.id or proposed_id(text, taken)
    known = known_keys((kind.section, "x"))
    wrong = [key for key in one.said if key not in known]
    if wrong:
        near = nearest(wrong[0], known) or ""
        raise NotEdited("unknown-key", {"key": wrong[0], "listed": ", ".join(known), "near": near})
    if not text and (not id or kind.text in required_keys((kind.section, "x"))):
        raise NotEdited("needs-text", {"key": kind.text})
    if not id:
        named = next(name for name, known in ENTRY_KINDS.items() if known is kind)
        raise NotEdited("no-id", {"text": text, "kind": named})
    if not _may_be_id(id):
        raise NotEdited("not-an-id", {"id": id, "near": proposed_id(id)})
    if id in taken:
        raise NotEdited("id-exists", {"id": id, "section": kind.section})
    own = {kind.text: text} if text else {}
    name = proposed_name(text, id) if kind.section == "goals" and not one.id else None
    own |= {"name": name} if name is not None else {}
    return NewEntry(
        kind.section, id, own | {key: _value(key, " ".join(told.split())) for key, told in one.said.items()}
    )


def _value(key: str, told: str) -> str | Sequence[str]:
    """What a key is to say, as it is to be written."""
    from malstyr.editing.entries import LIST_KEYS, AsWritten

    if key == "target" and not told.startswith("{"):
        told = f"{{{told}}}"
    if told.startswith(("{", "[")) or (_PLAIN_VALUE.fullmatch(told) and key not in (*LIST_KEYS, *_CODES)):
        return AsWritten(told)
    return [part.strip() for part in told.split(",") if part.strip()] if key in LIST_KEYS else told


def _entered(now: Editing, one: _Asked) -> EditOutcome:
    from malstyr.editing.entries import NoRoom, entered, files_with
    from malstyr.editing.landing import may_hold_values
    from malstyr.language.words import words
    from malstyr.output.edits.outcome import EditStatus
    from malstyr.rules.judge import judge
    from malstyr.workspace.edit import Edited

    loaded, entry = now.loaded, _entry(now, one)
    name = _own_name(now, one.to) if one.to is not None else _home(now, entry.section, one.said)
    if name is None:
        listed = ", ".join(files_with(loaded, entry.section))
        raise NotEdited("to", {"id": entry.id, "listed": listed})
    if name not in loaded.tree.files or not may_hold_values(loaded, name):
        raise NotEdited("no-such-file", {"file": name, "listed": ", ".join(loaded.tree.files)})
    made = entered(loaded, entry, name, now.read)
    if isinstance(made, NoRoom):
        line = made.place.source.position(made.place.start)[0]
        raise NotEdited("shape", {"file": made.place.source.name, "line": str(line)})
    outcome = now.finished(made)
    if outcome.status is EditStatus.REFUSED or not isinstance(made, Edited):
        return outcome
    found = judge(made.loaded, now.as_of, now.language).findings
    own = tuple(f for f in found if f.subject == f"{entry.section}/{entry.id}")
    said = (
        words(now.language)["edit.look-over"].format(id=entry.id)
        if own and outcome.status is EditStatus.WRITTEN
        else ""
    )
    return outcome._replace(findings=own, said=said)


def _own_name(now: Editing, to: str) -> str:
    """A file as it is called in the folder: by that name, or by the way to it from where one stands."""
    from malstyr.source.files import normal_path

    path = normal_path(Path(to))
    below = to not in now.loaded.tree.files and path.is_relative_to(now.folder)
    return path.relative_to(now.folder).as_posix() if below else to
