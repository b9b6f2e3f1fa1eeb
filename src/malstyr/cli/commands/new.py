"""``malstyr new``: a new goal, indicator, activity, risk, decision, improvement, role, unit or plan in its file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text, option
from malstyr.cli.new_entry import ENTRY_KINDS, EntryOptions, new_entry
from malstyr.cli.options import (
    AnswersFile,
    AnswersTyped,
    AsOf,
    DryRun,
    EditedPath,
    HiddenToo,
    Lang,
    PlanExpected,
    SheetOption,
    one_of,
)
from malstyr.cli.stop import Stop

_Kind = Annotated[
    str | None,
    typer.Argument(
        metavar=help_text("new-kind-name"),
        help=help_text("new-kind").format(listed=", ".join(ENTRY_KINDS)),
        show_default=False,
    ),
]
_What = Annotated[str | None, argument("new-what", help_text("new-what-name"))]
_Set = Annotated[list[str] | None, option("--set", "new-set", "KEY=VALUE")]
_From = Annotated[Path | None, option("--from", "new-from", "FILE")]


def new(
    kind: _Kind = None,
    what: _What = None,
    path: EditedPath = None,
    text: Annotated[str | None, option("--text", "new-text", "TEXT")] = None,
    serves: Annotated[str | None, option("--serves", "new-serves", "ID,…")] = None,
    owner: Annotated[str | None, option("--owner", "new-owner", "ID")] = None,
    unit: Annotated[str | None, option("--unit", "new-unit", "ID")] = None,
    due: Annotated[str | None, option("--due", "new-due", "DATE")] = None,
    target: Annotated[str | None, option("--target", "new-target", "TARGET")] = None,
    set: _Set = None,
    to: Annotated[str | None, option("--to", "new-to", "FILE")] = None,
    dry_run: DryRun = False,
    from_: _From = None,
    sheet: SheetOption = None,
    answer: AnswersTyped = None,
    answers: AnswersFile = None,
    name: Annotated[str | None, option("--name", "new-name", "TEXT")] = None,
    hidden: HiddenToo = False,
    write: Annotated[bool, option("--write", "new-from-write")] = False,
    expect: PlanExpected = None,
    format: Annotated[str | None, format_option("new --from", "format-shown")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
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
    named = {"serves": serves, "owner": owner, "unit": unit, "due": due, "target": target}
    entry = EntryOptions(of, what, path, text, named, set or (), to, dry_run, as_of, lang)
    return new_entry(entry, output)


def _without(options: Mapping[str, object], key: str) -> None:
    """Stop for options that cannot be used here."""
    for name, value in options.items():
        if value:
            raise Stop(key, option=name)
