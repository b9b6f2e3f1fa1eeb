"""``malstyr lock``: what a decision adopted, frozen as a file that nobody changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, Paths, exists
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.cli.workspaces import Chosen
    from malstyr.workspace.workspace import Workspace


def lock(
    paths: Paths = None,
    decision: Annotated[str | None, option("--decision", "decision", "ID")] = None,
    verify: Annotated[bool, option("--verify", "verify")] = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.workspaces import choose

    if verify == (decision is not None):
        raise Stop("lock-what")
    chosen = choose(paths, as_of, lang)
    if decision is None:
        return _verify(chosen)
    return _lock(chosen.single((paths or [Path()])[0]).loaded.workspace, decision, chosen.language)


def _lock(workspace: Workspace, decision: str, language: str) -> int:
    """Write the file, once: 1 where there is one already that says something else."""
    from malstyr.changes.decided import changed_since_adopted, frozen, goals_decided
    from malstyr.cli.destination import spare
    from malstyr.cli.terminal import alone_in, say, write_file
    from malstyr.language.words import words
    from malstyr.source.files import LOCK, normal_path, path_shown
    from malstyr.source.seal import digest, opened, sealed

    catalogue = words(language)
    exists("decision", decision, {id: id for id in workspace.data.decisions})
    if not workspace.complete:
        raise Stop("lock-incomplete")
    if not goals_decided(workspace, decision):
        raise Stop("lock-nothing", asked=decision)
    text = frozen(workspace, decision)
    path = normal_path(Path(workspace.folder)) / f"{decision}{LOCK}"
    with alone_in(path.parent):
        if path.exists():
            same = opened(path.read_bytes())[0].sha256 == digest(text.encode())
            told = catalogue["cli.locked-same" if same else "cli.locked-other"]
            say(told.format(path=path_shown(path), decision=decision))
            return int(not same)
        changed = changed_since_adopted(workspace, decision)
        if changed:
            paths = ", ".join(f"{one.path} ({one.id})" for one in changed)
            raise Stop("lock-changed", asked=decision, changed=paths)
        spare(path, own=(LOCK,))
        write_file(path, sealed(decision, catalogue["lock.head"], text))
    say(catalogue["cli.locked"].format(path=path_shown(path), decision=decision, sha256=digest(text.encode())))
    return 0


def _verify(chosen: Chosen) -> int:
    """Every lock of the workspaces: 1 where one is not as it was written."""
    from malstyr.cli.terminal import say
    from malstyr.language.words import words

    catalogue = words(chosen.language)
    locks = [lock for one in chosen.loaded for lock in one.workspace.locks]
    for lock in locks:
        told = catalogue["cli.lock-intact" if lock.intact else "cli.lock-broken"]
        say(told.format(path=lock.source.name, decision=lock.decision))
    if not locks:
        say(catalogue["cli.no-locks"])
    return int(not all(lock.intact for lock in locks))
