"""One workspace that has files open in an editor: read and judged beside what the editor asks, so that no key waits."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from malstyr.evaluate.evaluate import NotReported, evaluate
from malstyr.evaluate.outcome import Outcome
from malstyr.findings import Finding
from malstyr.rules.judge import Judgement, judge
from malstyr.source.compose import FileReading
from malstyr.source.files import FileTree, read_file, read_folder
from malstyr.source.legs import Leg
from malstyr.source.tree import Source
from malstyr.workspace.load import Loaded, load
from malstyr.workspace.workspace import Workspace

_Made = TypeVar("_Made")
_PAUSE = 0.15
"""Seconds without a newer edit before all is judged."""
_NAMED = frozenset(("unknown-id", "unknown-member"))
"""Rules of what an edit itself names, which are told first; of the others, what they said last is told until they have
looked again."""


@dataclass(frozen=True, eq=False)
class LastRead:
    """A workspace as it was last read, what was wrong with it, and the language it is told in."""

    loaded: Loaded
    judgement: Judgement
    language: str

    @property
    def workspace(self) -> Workspace:
        return self.loaded.workspace

    def source(self, file: str) -> Source | None:
        return next((one for one in self.workspace.sources if one.name == file), None)

    @cached_property
    def outcomes(self) -> Mapping[str, Sequence[Outcome]]:
        """How things stand, by indicator; nothing where there is no year to tell of yet."""
        found: dict[str, list[Outcome]] = {}
        try:
            known = evaluate(self.workspace, self.judgement.as_of).known
        except NotReported:
            return found
        for one in known:
            if one.indicator is not None:
                found.setdefault(one.indicator, []).append(one)
        return found


class Desk:
    """What one workspace says while it is typed. ``tell`` hears of its findings, first those of the edit alone."""

    def __init__(
        self, folder: Path, language: str | None, as_of: date | None, tell: Callable[[Desk, Iterable[Finding]], None]
    ) -> None:
        self.folder, self.language, self.as_of, self.tell = folder, language, as_of, tell
        self.buffers = Buffers(folder)
        self.state: LastRead | None = None
        self.whole: LastRead | None = None
        """The last state in which every file could be read that can be now: hovers are answered from it."""
        self.told: set[str] = set()
        """The files that have something wrong, as the editor knows."""
        self._edits = 0
        self._looked = 0
        self._looking = asyncio.Lock()
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    def typed(self, file: str, text: str) -> None:
        """A file as it stands in the editor."""
        self.buffers.unsaved[file] = text.encode("utf-8", "surrogatepass")
        self.changed()

    def left(self, file: str) -> None:
        """A file that is as on the disk again."""
        self.buffers.unsaved.pop(file, None)
        self.changed()

    def changed(self) -> None:
        """Look when nothing newer has come for a moment, or when somebody asks for what has to be up to date."""
        self._edits += 1
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(_PAUSE, self._begin)

    def text(self, file: str) -> str | None:
        """What the editor shows of a file, whether or not it has been looked at."""
        data = self.buffers.unsaved.get(file)
        return data.decode("utf-8", "surrogatepass").removeprefix("\ufeff") if data is not None else None

    async def current(self) -> LastRead:
        """The workspace as it is typed now. What is typed while it is judged is looked at in its turn."""
        async with self._looking:
            if self.state is None or self._looked != self._edits:
                edits = self._edits
                self.state = await self._look(edits)
                self._looked = edits
            return self.state

    async def last_whole(self) -> LastRead:
        """The last good state, after what is typed now has been looked at."""
        now = await self.current()
        return self.whole or now

    def _begin(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._tell_current())

    async def _tell_current(self) -> None:
        await self.current()

    async def _look(self, edits: int) -> LastRead:
        """Read and tell what reading and references say; then judge by every rule and tell all, if nothing is newer."""
        loaded = await asyncio.to_thread(_at_once, self.buffers.loaded)
        day = self.as_of or loaded.workspace.data.settings.as_of or date.today()
        organisation = loaded.workspace.data.organisation
        language = self.language or (organisation.language if organisation else None) or "sv"
        if self.state is not None:
            first = await asyncio.to_thread(_at_once, lambda: judge(loaded, day, language, _NAMED))
            others = (one for one in self.state.judgement.findings if _by_other_rules(one, self.state.judgement))
            self.tell(self, (*first.findings, *others))
        judgement = await asyncio.to_thread(_at_once, lambda: judge(loaded, day, language))
        state = LastRead(loaded, judgement, language)
        if self.whole is None or set(loaded.workspace.lost) <= set(self.whole.workspace.lost):
            self.whole = state
        if edits == self._edits:
            self.tell(self, judgement.findings)
        return state


def _by_other_rules(one: Finding, judgement: Judgement) -> bool:
    return judgement.rules[one.rule].find is not None and one.rule not in _NAMED


def _at_once(work: Callable[[], _Made]) -> _Made:
    """Work that makes much and throws little away, without looking for what to throw away meanwhile."""
    gc.disable()
    try:
        return work()
    finally:
        gc.enable()


class Buffers:
    """One folder; what has not changed since it was last read is not read again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unsaved: dict[str, bytes] = {}
        self.kept: dict[str, tuple[bytes, tuple[Source, FileReading]]] = {}

    def name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def loaded(self) -> Loaded:
        tree = read_folder(self.folder)
        files = {**tree.files, **self.unsaved}
        self.kept = {name: one for name, one in self.kept.items() if name in files}
        return load(".", FileTree(files, tree.unreadable, tree.kept), read=self._read)

    def _read(self, name: str, data: bytes, leg: Leg) -> tuple[Source, FileReading]:
        known = self.kept.get(name)
        if known is None or known[0] != data:
            known = self.kept[name] = data, read_file(name, data, leg)
        return known[1]
