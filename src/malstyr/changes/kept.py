"""Changes of the files that malstyr keeps beside the goals: decided versions, and lists of known findings."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.changes.approval import needed
from malstyr.changes.change import Change
from malstyr.changes.verdict import VERDICTS
from malstyr.source.files import BASELINE
from malstyr.source.tree import Place, Source
from malstyr.workspace.baseline import BadBaseline, Known, read
from malstyr.workspace.workspace import Workspace

_SECTION = {"locks": "decisions", "baselines": "settings"}
"""The section that the kind of file belongs with, for who decides."""


def kept_files(old: Workspace, new: Workspace) -> Iterator[Change]:
    """Locks that were made, changed or deleted, and baselines that grew or shrank."""
    for folder, was, now, judge in (
        (
            "locks",
            {one.decision: one.source for one in old.locks},
            {one.decision: one.source for one in new.locks},
            _lock,
        ),
        ("baselines", _by_name(old), _by_name(new), _baseline),
    ):
        for name in dict.fromkeys((*now, *was)):
            before, after = was.get(name), now.get(name)
            if before is not None and after is not None and _same(before, after):
                continue
            verdict = VERDICTS[judge(before, after)]
            yield Change(
                path=(folder, name),
                verdict=verdict,
                before=before.name if before is not None else None,
                after=after.name if after is not None else None,
                place_before=Place(before, 0, 0) if before is not None else None,
                place_after=Place(after, 0, 0) if after is not None else None,
                needed=needed(old, (_SECTION[folder], name)) if verdict.calls_for_decision else None,
            )


def _by_name(workspace: Workspace) -> dict[str, Source]:
    return {one.name.rpartition("/")[2].removesuffix(BASELINE): one for one in workspace.baselines}


def _same(before: Source, after: Source) -> bool:
    return before.text.splitlines() == after.text.splitlines()


def _lock(before: Source | None, _: Source | None) -> str:
    return "lock-added" if before is None else "lock-rewritten"


def _baseline(before: Source | None, after: Source | None) -> str:
    """Longer where it holds anything that it did not; one that cannot be read hides nothing."""
    return "baseline-longer" if _known(after) - _known(before) else "baseline-shorter"


def _known(source: Source | None) -> Known:
    try:
        return read(source.name, source.text) if source is not None else Known()
    except BadBaseline:
        return Known()
