"""Changes that stand in no section: decided versions, lists of known findings, and what a file says of its values."""

from collections.abc import Iterable, Iterator

from malstyr.changes.approval import needed
from malstyr.changes.change import Change
from malstyr.changes.verdict import VERDICTS
from malstyr.source.files import BASELINE, LOCK
from malstyr.source.seal import digest
from malstyr.source.tree import Map, Node, Path, Place, Source
from malstyr.workspace.baseline import BadBaseline, Known, read_baseline
from malstyr.workspace.workspace import Workspace


def kept_files(old: Workspace, new: Workspace) -> Iterator[Change]:
    """Locks that were made, changed or deleted, and baselines that grew or shrank, each by its name.

    What stood there and what stands there are told by their checksums.
    """
    was, now = _kept(old), _kept(new)
    decisions = {one.source.name: one.decision for one in old.locks}
    for path in dict.fromkeys((*now, *was)):
        before, after = was.get(path), now.get(path)
        sums = [digest(one.text.encode())[:12] if one is not None else None for one in (before, after)]
        if sums[0] == sums[1]:
            continue
        verdict = VERDICTS[_lock(before) if path[0] == "locks" else _baseline(before, after)]
        decision = decisions.get(before.name) if before is not None else None
        decided = ("decisions", decision) if decision is not None else ("settings",)
        yield Change(
            path=path,
            verdict=verdict,
            before=sums[0],
            after=sums[1],
            place_before=Place(before, 0, 0) if before is not None else None,
            place_after=Place(after, 0, 0) if after is not None else None,
            needed=needed(old, decided) if verdict.calls_for_decision else None,
        )


def sources_said(old: Workspace, new: Workspace) -> Iterator[Change]:
    """Series with values that come from somewhere else than they did, by what their files say; each once."""
    if len({_source(one, file.name) for one in (old, new) for file in one.sources}) < 2:
        return  # all files say the same
    before, told = dict(_files(old.tree)), set[str]()
    for path, file in _files(new.tree):
        if path[1] not in told and path in before:
            was, now = (_source(one, name) for one, name in ((old, before[path]), (new, file)))
            if was != now:
                told.add(str(path[1]))
                yield Change(path[:2], VERDICTS["source-changed"], was, now, old.place(path), new.place(path), None)


def _source(workspace: Workspace, file: str) -> str | None:
    about = workspace.about.get(file)
    return about.source if about is not None else None


def _files(tree: Map) -> Iterator[tuple[Path, str]]:
    """The file that each value stands in, by the value's path."""
    for id, series in _below(tree.get("values")):
        for key, node in _below(series):
            if key[:1].isdigit():
                yield ("values", id, key), node.source.name
            else:
                yield from ((("values", id, key, period), cell.source.name) for period, cell in _below(node))


def _below(node: Node | None) -> Iterable[tuple[str, Node]]:
    return node.items() if isinstance(node, Map) else ()


def _kept(workspace: Workspace) -> dict[Path, Source]:
    """The files by kind and name in the workspace, without the ending."""
    kinds = {("locks", LOCK): [one.source for one in workspace.locks], ("baselines", BASELINE): workspace.baselines}
    return {
        (kind, one.name.removeprefix(f"{workspace.folder}/").removesuffix(ending)): one
        for (kind, ending), files in kinds.items()
        for one in files
    }


def _lock(before: Source | None) -> str:
    return "lock-added" if before is None else "lock-rewritten"


def _baseline(before: Source | None, after: Source | None) -> str:
    """Longer where it holds anything that it did not; one that cannot be read hides nothing."""
    return "baseline-longer" if _known(after) - _known(before) else "baseline-shorter"


def _known(source: Source | None) -> Known:
    try:
        return read_baseline(source.name, source.text) if source is not None else Known()
    except BadBaseline:
        return Known()
