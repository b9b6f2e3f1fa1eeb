"""A workspace as a program holds it, and what can be asked of it; each answer is that of the command of its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Literal, overload

from malstyr.contract.check import CheckResult
from malstyr.contract.diff import DiffResult
from malstyr.contract.status import StatusResult
from malstyr.door.errors import BadArgument, CannotDraw, NoRevision, NothingToReport, NoWorkspace
from malstyr.language.words import words
from malstyr.source.files import normal_path, path_shown, workspace_around
from malstyr.source.git import GitTrouble, repository
from malstyr.versions.no_answer import messages
from malstyr.versions.revisions import commit_of
from malstyr.versions.versions import Version, Versions

if TYPE_CHECKING:
    from malstyr.evaluate.calendar import Clock, Point
    from malstyr.evaluate.evaluate import Evaluation
    from malstyr.model.goal_file import GoalFile
    from malstyr.model.periods import Period
    from malstyr.workspace.workspace import Workspace as ReadWorkspace


@dataclass(frozen=True, eq=False)
class Workspace:
    """All that the files of one folder said when they were read. Nothing in it changes afterwards.

    Where no day is given, the workspace's own counts, ``settings.as_of``, else today. Where no language is, the
    organisation's own.
    """

    _version: Version = field(repr=False)
    folder: str
    """As it is told in every answer: relative to the current directory when it was read, absolute outside it."""
    revision: str | None
    """The revision that was asked for; None for the files on disk."""

    @property
    def name(self) -> str:
        """The organisation's name."""
        return self._version.loaded.workspace.name

    @property
    def complete(self) -> bool:
        """Whether all of it could be read and understood; where not, ``check`` tells what."""
        return self._version.loaded.workspace.complete

    @property
    def as_of(self) -> date | None:
        """The day it says it is to be judged as of."""
        return self._data.settings.as_of

    @property
    def goals(self) -> Mapping[str, str]:
        """What each goal is called, by id, in the order of the files."""
        return _names((id, one.name) for id, one in self._data.goals.items())

    @property
    def indicators(self) -> Mapping[str, str]:
        """What each indicator is called, by id."""
        return _names((id, one.name) for id, one in self._data.indicators.items())

    @property
    def units(self) -> Mapping[str, str]:
        """What each unit is called, by id."""
        return _names((id, one.name) for id, one in self._data.units.items())

    def check(self, *, as_of: date | None = None, language: Literal["sv", "en"] | None = None) -> CheckResult:
        """What every rule finds."""
        from malstyr.output.check.checked import Checked
        from malstyr.output.check.json import check_result
        from malstyr.rules.judge import judge

        day = self._day(as_of)
        return check_result(Checked((judge(self._version.loaded, day, self._language(language)),), day))

    def status(
        self,
        *,
        as_of: date | None = None,
        period: str | None = None,
        unit: str | None = None,
        language: Literal["sv", "en"] | None = None,
    ) -> StatusResult:
        """How every target and goal stands: in the year that a report on the day is about, or in ``period``.

        A period is a year, ``2013``, or a reporting point of the calendar, ``2013-T2``. ``unit`` is for its own alone.
        """
        from malstyr.output.overview import Overview
        from malstyr.output.status.json import status_result
        from malstyr.present.wanted import Wanted

        told, wanted = self._language(language), Wanted(self._unit(unit))
        return status_result(Overview([self._evaluated(as_of, period)], wanted), told)

    def diff(
        self, after: Workspace, *, as_of: date | None = None, language: Literal["sv", "en"] | None = None
    ) -> DiffResult:
        """What changed from this one to a later one, judged, and whether a decision in the later covers it.

        Where no day or language is given, the later one's count.
        """
        from malstyr.changes.judge import changes
        from malstyr.output.diff.json import diff_result
        from malstyr.rules.registry import usual

        old, new = (one._version.loaded.workspace for one in (self, after))
        compared = changes(old, new, after._day(as_of), usual(), self.revision or self.folder)
        return diff_result([compared], after._language(language))

    @overload
    def report(
        self,
        *,
        kind: str = "scorecard",
        as_of: date | None = None,
        period: str | None = None,
        unit: str | None = None,
        format: Literal["html", "markdown"] = "html",
        language: Literal["sv", "en"] | None = None,
        public: bool = False,
    ) -> str: ...

    @overload
    def report(
        self,
        *,
        kind: str = "scorecard",
        as_of: date | None = None,
        period: str | None = None,
        unit: str | None = None,
        format: Literal["pdf", "docx"],
        language: Literal["sv", "en"] | None = None,
        public: bool = False,
        template: bytes | None = None,
    ) -> bytes: ...

    def report(
        self,
        *,
        kind: str = "scorecard",
        as_of: date | None = None,
        period: str | None = None,
        unit: str | None = None,
        format: Literal["html", "markdown", "pdf", "docx"] = "html",
        language: Literal["sv", "en"] | None = None,
        public: bool = False,
        template: bytes | None = None,
    ) -> str | bytes:
        """The meeting paper, of one of the kinds that ``malstyr report --kind`` has; in ``public`` nobody is named.

        The kind ``enhet`` is of one ``unit``. Templates, colours and logo are those in the folder now. ``template`` is
        what a file of Word holds that a report in Word is to look like.
        """
        from malstyr.present.paper import Paper
        from malstyr.report.dress import Unusable
        from malstyr.report.kinds import KINDS, Order
        from malstyr.report.manuscript import manuscript
        from malstyr.versions.origin import made_from

        _one_of("kind", kind, KINDS)
        _one_of("format", format, ("html", "markdown", "pdf", "docx"))
        if kind == "enhet" and unit is None:
            raise BadArgument("The report of a unit needs to know which one: unit=, and its id.")
        order = Order(kind, self._language(language), public, self._unit(unit))
        evaluation = self._evaluated(as_of, period, kind)
        try:
            made = manuscript(evaluation, order, self._version.folder, made_from(self._version), template)
            drawn: str | bytes = import_module(f"malstyr.report.formats.{format}").render(made, Paper(order.language))
        except Unusable as wrong:
            raise CannotDraw(_said([wrong.key], wrong.told)) from None
        return drawn

    @property
    def _data(self) -> GoalFile:
        return self._version.loaded.workspace.data

    def _evaluated(self, as_of: date | None, period: str | None, kind: str = "scorecard") -> Evaluation:
        from malstyr.evaluate.calendar import Clock
        from malstyr.evaluate.evaluate import NotReported, evaluate
        from malstyr.report.kinds import NoPoint, about

        workspace = self._version.loaded.workspace
        clock = Clock.of(workspace, self._day(as_of))
        try:
            asked = about(kind, clock) if period is None else _period(workspace, clock, period)
            return evaluate(workspace, clock.as_of, asked)
        except NotReported as wrong:
            ready = f" until {wrong.point.ready}" if wrong.point is not None else ""
            offered = ", ".join(clock.offered())
            told = f"{wrong.asked} cannot be reported{ready}. As of {clock.as_of}, ask for one of: {offered}."
            raise NothingToReport(told) from None
        except NoPoint as none:
            first = f" The first is ready {none.first.ready}." if none.first is not None else ""
            raise NothingToReport(
                f"No reporting point of {clock.open_year} is ready as of {clock.as_of}.{first}"
            ) from None

    def _day(self, as_of: date | None) -> date:
        from malstyr.model.scalars import YEARS

        day = as_of or self.as_of or date.today()
        if not isinstance(day, date) or day.year not in YEARS:
            raise BadArgument(f"as_of is {day}, which is no day. Give it for example as datetime.date(2014, 3, 1).")
        return date(day.year, day.month, day.day)

    def _language(self, asked: str | None) -> str:
        organisation = self._data.organisation
        own = str(organisation.language) if organisation is not None else "sv"
        return _one_of("language", asked, ("sv", "en")) if asked is not None else own

    def _unit(self, unit: str | None) -> str | None:
        return _one_of("unit", unit, self._data.units) if unit is not None else None


def load(folder: str | PathLike[str] = ".", *, revision: str | None = None) -> Workspace:
    """The workspace in a folder, or around it: as it is on disk, or as it was at a revision that git knows.

    Never raises for what the files say, which is what ``check`` finds.
    """
    path = Path(folder)
    around = workspace_around(path.absolute()) if path.exists() else None
    at = normal_path(around or path)
    with _git():
        version = Versions(path_shown).on_disk(at) if revision is None else _then(at, revision)
        if not version.there:
            then = f" at {revision}" if revision is not None else ""
            raise NoWorkspace(
                f"There is no workspace at {folder}{then}: no malstyr.yaml there or in the folders above."
            )
        return Workspace(version, version.loaded.workspace.folder, revision)


def _then(folder: Path, revision: str) -> Version:
    """The workspace in a folder as it was at a revision."""
    found = repository(folder)
    if found is None:
        raise GitTrouble("repository")
    git, below = found
    return Versions(path_shown).at(git, commit_of(git, revision), below, folder)


@contextmanager
def _git() -> Iterator[None]:
    """Where git has no answer, why."""
    try:
        yield
    except GitTrouble as trouble:
        raise NoRevision(_said(*messages(trouble))) from None


def _one_of(what: str, word: str, known: Iterable[str]) -> str:
    """The word where it is one of those known. Raises BadArgument for another, with the one that may be meant."""
    from malstyr.language.nearest import nearest

    choices = list(known)
    if word not in choices:
        near = nearest(word, choices)
        meant = f" Did you mean {near}?" if near is not None else ""
        raise BadArgument(f"{what} is {word}, which is none of: {', '.join(choices)}.{meant}")
    return word


def _period(workspace: ReadWorkspace, clock: Clock, text: str) -> Period | Point:
    from pydantic_core import PydanticCustomError

    from malstyr.evaluate.evaluate import reported_of

    try:
        return clock.asked(text)
    except PydanticCustomError as wrong:
        meant = (wrong.context or {}).get("instead")
        if meant is not None:
            reported_of(workspace, clock, clock.asked(meant))  # none is suggested that cannot be asked for
        said = f" Did you mean {meant}?" if meant else ""
        raise BadArgument(f"period is {text}, which is none. Give for example 2013 or 2013-T2.{said}") from None


def _names(entries: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    from malstyr.workspace.workspace import spoken

    return {id: name or spoken(id) for id, name in entries}


def _said(keys: Iterable[str], told: Mapping[str, str]) -> str:
    """Messages of the catalogue, in English as all that programmers read."""
    return " ".join(words("en")[f"cli.{key}"].format(**told) for key in keys)
