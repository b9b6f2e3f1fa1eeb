"""``malstyr new``: a new goal, indicator, activity, risk, decision, improvement, role, unit or plan in its file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from malstyr.cli.destination import destination
from malstyr.cli.editing import NotEdited
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import AsOf, Lang, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.cli.editing import Editing
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


class _Asked(NamedTuple):
    """What is to be made, as far as it was said."""

    kind: EntryKind
    id: str
    text: str
    said: Mapping[str, str]
    to: str | None


def new(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar=help_text("new-kind-name"),
            help=help_text("new-kind").format(listed=", ".join(ENTRY_KINDS)),
            show_default=False,
        ),
    ] = None,
    what: Annotated[
        str | None, typer.Argument(metavar=help_text("new-what-name"), help=help_text("new-what"), show_default=False)
    ] = None,
    path: Annotated[
        Path | None, typer.Argument(metavar=help_text("paths-name"), help=help_text("record-path"), show_default=False)
    ] = None,
    text: Annotated[str | None, typer.Option("--text", metavar="TEXT", help=help_text("new-text"))] = None,
    serves: Annotated[str | None, typer.Option("--serves", metavar="ID,…", help=help_text("new-serves"))] = None,
    owner: Annotated[str | None, typer.Option("--owner", metavar="ID", help=help_text("new-owner"))] = None,
    unit: Annotated[str | None, typer.Option("--unit", metavar="ID", help=help_text("new-unit"))] = None,
    due: Annotated[str | None, typer.Option("--due", metavar="DATE", help=help_text("new-due"))] = None,
    target: Annotated[str | None, typer.Option("--target", metavar="TARGET", help=help_text("new-target"))] = None,
    set: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help=help_text("new-set"), show_default=False)
    ] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="FILE", help=help_text("new-to"))] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=help_text("dry-run"))] = False,
    from_: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help=help_text("new-from"), show_default=False)
    ] = None,
    sheet: Annotated[str | None, typer.Option("--sheet", metavar="S", help=help_text("import-sheet"))] = None,
    answer: Annotated[list[str] | None, typer.Option("--answer", metavar="K=V", help=help_text("answer"))] = None,
    answers: Annotated[Path | None, typer.Option("--answers", metavar="FILE", help=help_text("import-answers"))] = None,
    name: Annotated[str | None, typer.Option("--name", metavar="TEXT", help=help_text("new-name"))] = None,
    hidden: Annotated[bool, typer.Option("--hidden", help=help_text("hidden"))] = False,
    write: Annotated[bool, typer.Option("--write", help=help_text("new-from-write"))] = False,
    expect: Annotated[str | None, typer.Option("--expect", metavar="HASH", help=help_text("survey-expect"))] = None,
    format: Annotated[str | None, format_option("new --from", "format-shown")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.editing import edit, editing
    from malstyr.cli.questioning import somebody_answers

    of_entry = {
        "--text": text, "--serves": serves, "--owner": owner, "--unit": unit, "--due": due, "--target": target,
        "--set": set, "--dry-run": dry_run,
    }  # fmt: skip
    of_plan = {
        "--sheet": sheet, "--answer": answer, "--answers": answers, "--name": name, "--hidden": hidden,
        "--write": write, "--expect": expect,
    }  # fmt: skip
    if from_ is not None:
        from malstyr.cli.new_from import PlanOptions, new_from

        given = [one for one in (kind, what, path) if one is not None]
        _without(of_entry | ({what or str(path): what or path} if len(given) > 1 else {}), "new-from-alone")
        folder = Path(given[0]) if given else None
        options = PlanOptions(from_, folder, sheet, answer or (), answers, name, to, hidden, write, expect, as_of, lang)
        return new_from(options, destination("new --from", format, None))
    _without(of_plan, "new-only-from")
    output = destination("new", format, None)
    if kind is None:
        raise Stop("new-which", listed=", ".join(ENTRY_KINDS))
    of = ENTRY_KINDS[one_of("new", kind, ENTRY_KINDS)]
    said = _said(of, {"serves": serves, "owner": owner, "unit": unit, "due": due, "target": target}, set or ())
    path, what = _whole_path(path, what, text)
    id, told = (what or "", text or "") if text is not None or _is_id(what) else ("", what or "")
    one = _Asked(of, id, told, said, to)
    if somebody_answers() and output.format == "text":
        with editing(path, as_of, lang, True) as now:
            one = _filled(one, now)
    return edit(output, path, as_of, lang, dry_run, lambda now: _entered(now, one))


def _without(options: Mapping[str, object], key: str) -> None:
    """Stop for options that cannot be used here."""
    for name, value in options.items():
        if value:
            raise Stop(key, option=name)


def _may_be_id(text: str) -> bool:
    return re.fullmatch(r"[^\W\d_]\w*(?:-\w+)*", text) is not None


def _is_id(text: str | None) -> bool:
    """Whether what was typed is an id and no text: a text begins with a capital, or has more words."""
    return text is not None and _may_be_id(text) and text == text.lower()


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
    from pydantic_core import PydanticCustomError

    from malstyr.model.scalars import day

    try:
        day(text)
    except PydanticCustomError:
        raise Stop("not-a-date", text=text) from None


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
