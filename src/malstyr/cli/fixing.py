"""``check --fix``: the edits that have one meaning made in a workspace, or shown, and the others told."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from malstyr.cli.options import checked_language

if TYPE_CHECKING:
    from malstyr.findings import Severity
    from malstyr.rules.choice import RuleChoice


class FixAsked(NamedTuple):
    """How ``check --fix`` is to go about it."""

    as_of: date | None
    lang: str | None
    diff: bool
    """Whether to show what would change, and write nothing."""
    threshold: Severity | None
    """How serious what is left must be to fail."""
    rules: RuleChoice
    """The rules whose findings are mended, and those that what is left is counted by."""


def fix_all(folders: Mapping[Path, frozenset[str] | None], asked: FixAsked) -> int:
    """Make the safe edits in each workspace; returns the exit code of what is left. Raises Stop."""
    return max(_fix(folder, only, asked) for folder, only in folders.items())


def _fix(folder: Path, only: frozenset[str] | None, asked: FixAsked) -> int:
    from malstyr.cli.replacing import replace_files
    from malstyr.cli.terminal import alone_in, language, paper, put, warn
    from malstyr.cli.workspaces import all_read
    from malstyr.editing.fixing import fixed
    from malstyr.language.words import words
    from malstyr.output.check.checked import Checked
    from malstyr.output.edits import text
    from malstyr.output.edits.outcome import EditOutcome, EditStatus, line_changes
    from malstyr.rules.judge import judge
    from malstyr.source.files import path_shown
    from malstyr.versions.versions import Versions

    chosen = checked_language(asked.lang)
    with nullcontext() if asked.diff else alone_in(folder) as held:
        loaded = Versions(path_shown).on_disk(folder).loaded
        all_read(only, (source.name for source in loaded.workspace.sources))
        data = loaded.workspace.data
        spoken_in = language(chosen, data.organisation.language if data.organisation is not None else None)
        day = asked.as_of or data.settings.as_of or date.today()
        made = fixed(loaded, day, spoken_in, only, asked.rules)
        if held is not None and made.edits:
            replace_files(held, loaded.tree, made.loaded.tree)
    if asked.diff:
        changes = tuple(line_changes(loaded, made.loaded))
        put(text.render(EditOutcome(EditStatus.WRITTEN, changes), paper(spoken_in)))
    catalogue = words(spoken_in)
    warn(catalogue["fix.would" if asked.diff else "fix.done"].format(count=made.edits))
    for one in made.left:
        if one.place is not None:
            line = one.place.source.position(one.place.start)[0]
            warn(catalogue["fix.left"].format(file=one.place.source.name, line=line, rule=one.rule))
    judgement = judge(made.loaded, day, spoken_in)
    files = {judgement.workspace.folder: only} if only is not None else {}
    checked = Checked((judgement,), day, files, fail_on=asked.threshold, rules=asked.rules)
    return 2 if checked.could_not_look else int(checked.fails)
