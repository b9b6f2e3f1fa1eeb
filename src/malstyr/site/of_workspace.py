"""A workspace's own pages: its reports, its units' and those of earlier versions, each with its data beside it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeAlias

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.days import day_told
from malstyr.language.plain import ascii_letters
from malstyr.language.words import words
from malstyr.output.status.json import Extract, document, extract
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.dress import dress
from malstyr.report.kinds import KINDS, Order
from malstyr.report.manuscript import Manuscript
from malstyr.report.medium import PAGE, Medium, Way
from malstyr.report.own import own_logo
from malstyr.report.persons import NOBODY, Mask
from malstyr.report.render import Pages
from malstyr.report.shared import Shared
from malstyr.report.sources import sources
from malstyr.report.view import Report, Section
from malstyr.site.downloads import MAKERS, size_told
from malstyr.site.draw import Drawing
from malstyr.site.feed import moment_told
from malstyr.site.given import SITE_FOLDERS, Earlier, Given, SiteOptions, asked_for, placed
from malstyr.site.goal_page import GoalPages, extracts_by_goal, next_figures, next_follow_up, year_link
from malstyr.site.judged import BetweenVersions, NewSince, new_since
from malstyr.site.open_data import TABLES, tables_of
from malstyr.site.permalinks import goals_in, of_goals, permalinks
from malstyr.site.view import (
    Download,
    FeedEntry,
    Old,
    Sheet,
    WorkspaceEntry,
    YearLink,
    YearPage,
    areas_of,
    entries,
    groups,
)
from malstyr.site.years import GoalYear, evaluated, goal_years
from malstyr.source.windows_names import FileNames
from malstyr.versions.origin import Origin
from malstyr.workspace.load import load
from malstyr.workspace.person_names import names_in
from malstyr.workspace.workspace import open_on, spoken

File: TypeAlias = tuple[str, bytes]
"""A file: its name on the site and what it holds."""


@dataclass(frozen=True, slots=True)
class EarlierMade:
    """An earlier version, which never changes: its report, where it has one, and what was new in it."""

    files: Sequence[File]
    told: str
    new: Sequence[NewSince]


Remembered: TypeAlias = dict[object, EarlierMade]
"""Earlier versions that are made."""


@dataclass(frozen=True, slots=True)
class WorkspacePages:
    """What a workspace brings to the site: files of its own, and its place on the pages about all."""

    name: str
    """What its folder would be called if no other were."""
    place: WorkspaceEntry
    files: Sequence[File]

    def stands_beside(self, taken: Sequence[str]) -> bool:
        """Whether its folder is called as it would be beside those whose folders are called ``taken``."""
        return self.place.slug == _folder(self.name, taken)


def of_workspace(given: Given, asked: SiteOptions, taken: Sequence[str], remembered: Remembered) -> WorkspacePages:
    """Raises ``Unusable`` where its own templates, colours or logo cannot be used."""
    mask = Mask(given.workspace.persons) if asked.public else NOBODY
    name = ascii_letters(mask.address(given.name))
    return WorkspacePages(name, *_Making(given, asked, mask, _folder(name, taken), remembered).made())


def _folder(name: str, taken: Sequence[str]) -> str:
    return FileNames((*SITE_FOLDERS, *taken)).given(name)


@dataclass(frozen=True, slots=True)
class _Subject:
    """A version of the workspace as reports are made of it."""

    evaluation: Evaluation
    shared: Shared
    origin: Origin | None
    mask: Mask


class _Making:
    def __init__(self, given: Given, asked: SiteOptions, mask: Mask, slug: str, remembered: Remembered) -> None:
        self.given, self.asked, self.slug, self.remembered = given, asked, slug, remembered
        self.words = words(asked.language)
        workspace = placed(given.workspace, slug)
        look = workspace.data.settings.look
        self.dress = dress(look, own_logo(given.folder, look))
        self.pages = Pages(dict(given.templates), self.dress, asked.language)
        shared = Shared()
        evaluation = shared.evaluate(workspace, asked.day(workspace.data.settings.as_of))
        self.now = _Subject(evaluation, shared, given.origin, mask)
        self.name = mask.text(workspace.name)
        self.goals = {f"m.{mask.address(id)}": id for id in workspace.data.goals}
        self.coming = next_figures(evaluation)
        self.addresses: Mapping[str, str] = {}
        self.years: Sequence[YearLink] = ()
        self.latest: tuple[str, _Subject] | None = None
        given_all = {"title": self.name, "live": asked.live, "contact": asked.contact}
        self.drawing = Drawing(self.dress, asked.language, given_all, self.pages.sandbox.drawn)

    def made(self) -> tuple[WorkspaceEntry, Sequence[File]]:
        now, files = self.now, list[File]()
        evaluation = now.evaluation
        scorecard, data = self.report(now, "scorecard"), self.data(now)
        cards = [*self.cards(scorecard)]
        told = [one for _, report in cards for one in goals_in(report)]
        self.addresses = permalinks(scorecard, told, self.slug)
        order = Order("scorecard", self.asked.language, self.asked.public)
        years = goal_years(evaluation, now.shared, scorecard.years, now.mask, order)
        areas = areas_of([section for _, report in cards for section in report.sections])
        self.years = [year_link(one, self.slug) for one in years]
        earlier, changes = self.earlier(files)
        place = WorkspaceEntry(
            slug=self.slug,
            name=self.name,
            day=evaluation.as_of.isoformat(),
            day_told=day_told(evaluation.as_of, self.asked.language),
            now=self.year_page(areas, years[0]),
            notes=[note for note in (scorecard.invented, scorecard.incomplete) if note],
            facts=scorecard.facts,
            entries=entries(told, scorecard, self.addresses, self.asked.language),
            sheets=list(self.kinds(scorecard, data, files)),
            units=list(self.units(files)),
            years=self.years,
            follow_up=now.mask.text(next_follow_up(evaluation, self.asked.language)),
            tables=list(self.tables(scorecard, data, files)),
            earlier=earlier,
            changes=changes,
            data=data,
            look=self.dress,
            lost=bool(evaluation.workspace.lost),
        )
        files.append((f"{self.slug}/index.json", document([data])))
        for of, report in cards:
            files += self.goal_pages(of, report, data if of is now else self.data(of), years, place)
        files += self.year_pages(areas, data, years, place)
        return place, files

    def cards(self, scorecard: Report) -> Iterator[tuple[_Subject, Report]]:
        """The scorecard; then that of each year that was the last of goals closed since, with those alone."""
        now, held = self.now.evaluation, self.now.evaluation.workspace.data.goals
        gone = defaultdict[int, set[str]](set)
        for anchor, id in self.goals.items():
            closed = held[id].closed
            if closed is not None and not open_on(held[id], now.year.start):
                gone[(closed.date - timedelta(days=1)).year].add(anchor)
        yield self.now, scorecard
        for year in sorted(gone, reverse=True):
            then = evaluated(now, self.now.shared.evaluate, year)
            if then is not None:
                of = replace(self.now, evaluation=then)
                yield of, of_goals(self.report(of, "scorecard"), gone[year])

    def goal_pages(
        self, of: _Subject, scorecard: Report, data: Extract, years: Sequence[GoalYear], place: WorkspaceEntry
    ) -> Iterator[File]:
        """A page for each goal of a scorecard with its data, at an address of its own."""
        evaluation = self.now.evaluation
        pages = GoalPages(evaluation, years, self.slug, self.addresses, self.asked.language, self.coming)
        told, year = extracts_by_goal(of.evaluation, data), str(of.evaluation.year)
        changes = defaultdict[str, list[FeedEntry]](list)
        for new in place.changes:
            changes[new.href].append(new)
        for section in scorecard.sections:
            for goal in section.goals:
                id, name = self.goals[goal.id], self.addresses[goal.id]
                page = pages.page(goal, id, section.name, year)
                shown = {"page": self.now.mask.values(page), "place": place, "report": scorecard, "medium": PAGE}
                up = "../" * name.count("/")
                yield name, self.drawing.page("goal.html", up, json="index.json", changes=changes[name], **shown)
                yield f"{name.removesuffix('html')}json", document([told[id]])

    def year_pages(
        self, areas: Sequence[Section], data: Extract, years: Sequence[GoalYear], place: WorkspaceEntry
    ) -> Iterator[File]:
        """How it went each year."""
        for one in years:
            name = year_link(one, self.slug).href
            page, up = self.year_page(areas, one), "../" * name.count("/")
            yield name, self.drawing.page("year.html", up, json="index.json", page=page, place=place, medium=PAGE)
            now = one.evaluation is self.now.evaluation
            told = data if now else self.data(replace(self.now, evaluation=one.evaluation))
            yield f"{name.removesuffix('html')}json", document([told])

    def year_page(self, areas: Sequence[Section], one: GoalYear) -> YearPage:
        reds = [
            (short, self.addresses.get(short.red.row_anchor) or self.addresses.get(short.red.anchor, ""))
            for short in one.reds
        ]
        return YearPage(one.year, one.lead, groups(areas, self.addresses, one.states), reds, one.no_red)

    def kinds(self, scorecard: Report, data: Extract, files: list[File]) -> Iterator[Sheet]:
        """A report of each kind that there is something to tell in."""
        for kind in KINDS:
            if kind == "enhet" or (kind == "aktivitetsplan" and not self.now.evaluation.workspace.data.activities):
                continue
            evaluation = asked_for(kind, self.now.evaluation, self.now.shared.evaluate)
            if evaluation is None:  # no reporting point is ready yet
                continue
            subject = replace(self.now, evaluation=evaluation)
            report = scorecard if kind == "scorecard" else self.report(subject, kind)
            told = data if evaluation is self.now.evaluation else self.data(subject)
            files += self.drawn(report, told, f"{self.slug}/{kind}", self.years)
            file = f"{self.slug}/{kind}"
            kept = list(self.downloads(report, evaluation, file, files))
            yield Sheet(self.words[f"report.{kind}"], f"{file}.html", kept)

    def units(self, files: list[File]) -> Iterator[Sheet]:
        """The reports of units that have goals, results or activities of their own."""
        mask, held, outcomes = self.now.mask, self.now.evaluation.workspace.data, self.now.evaluation.outcomes
        busy = {goal.unit for goal in held.goals.values()} | {outcome.member for outcome in outcomes}
        busy |= {each.unit for each in held.indicators.values()} | {each.unit for each in held.activities.values()}
        names = FileNames()
        for id, unit in held.units.items():
            if id in busy and unit.closed is None:
                file = f"{self.slug}/{names.given(f'enhet-{ascii_letters(mask.address(id))}')}"
                report = self.report(self.now, "enhet", id)
                files += self.drawn(report, self.data(self.now, id), file, self.years)
                kept = list(self.downloads(report, self.now.evaluation, file, files))
                yield Sheet(mask.text(unit.name or spoken(id)), f"{file}.html", kept)

    def downloads(self, report: Report, evaluation: Evaluation, file: str, files: list[File]) -> Iterator[Download]:
        """A report in the formats that are asked for."""
        for format in self.asked.downloads:
            name, maker = MAKERS[format]
            made = maker(Manuscript(report, self.pages, evaluation.as_of), Paper(self.asked.language))
            files.append((f"{file}.{format}", made))
            yield Download(name, f"{file}.{format}", size_told(made))

    def tables(self, scorecard: Report, data: Extract, files: list[File]) -> Iterator[Download]:
        """Goals, measures and values for a spreadsheet."""
        for key, made in tables_of(scorecard, self.now.evaluation, data, self.now.mask, self.asked.language):
            file = f"{self.slug}/{TABLES[key]}.csv"
            files.append((file, made))
            yield Download(self.words[f"site.csv-{key}"], file, size_told(made))

    def earlier(self, files: list[File]) -> tuple[list[Old], list[FeedEntry]]:
        """Reports as they were at each tag, what was new in each version, newest first; those made are remembered."""
        shown, new, before, head = list[Old](), list[NewSince](), None, self.given.changed
        for old, file in reversed([*self.versions()]):
            key = (*self.known_by(file), old.commit, before and before.commit)
            if key not in self.remembered:
                self.remembered[key] = self.as_it_was(old, file, before)
            made = self.remembered[key]
            files += made.files
            if file:
                shown.append(Old(Sheet(self.now.mask.text(old.tag), f"{file}.html"), made.told))
            new += made.new
            before = old
        if before is not None and head is not None:
            then = self.then(before).evaluation
            step = BetweenVersions(then, self.now.evaluation, head.id, moment_told(head.at), self.slug)
            new += new_since(step, self.asked.public, self.asked.language)
        pages = {id: self.addresses[anchor] for anchor, id in self.goals.items() if anchor in self.addresses}
        return shown[::-1], [one.placed(pages, f"{self.slug}/index.html") for one in new]

    def versions(self) -> Iterator[tuple[Earlier, str]]:
        """Each earlier version, newest first, with the file of its report where it has one."""
        names = FileNames()
        for old in self.given.earlier:
            folder = names.given(ascii_letters(self.now.mask.address(old.tag))) if old.tag else ""
            yield old, f"{self.slug}/{folder}/scorecard" if folder else ""

    def known_by(self, file: str) -> tuple[object, ...]:
        """What an earlier version is told from beside its commit."""
        own, persons = tuple(sorted(self.given.templates.items())), self.now.mask.persons.known
        return file, self.name, self.asked.public, self.asked.language, self.dress, own, persons

    def as_it_was(self, old: Earlier, file: str, before: Earlier | None) -> EarlierMade:
        """In public without those who had a role then, nor those who have one now."""
        was = self.then(before).evaluation if before is not None else None
        then = self.then(old)
        at = moment_told(old.at)
        step = BetweenVersions(was, then.evaluation, old.commit, at, self.slug) if was is not None else None
        new = [*new_since(step, self.asked.public, self.asked.language)] if step is not None else []
        if not file:
            return EarlierMade((), "", new)
        report = self.report(then, "scorecard")
        told = f"{day_told(then.evaluation.as_of, self.asked.language)}. {report.summary}"
        return EarlierMade([*self.drawn(report, self.data(then), file)], told, new)

    def then(self, old: Earlier) -> _Subject:
        """An earlier version, loaded and evaluated; the last one asked for is at hand."""
        if self.latest is None or self.latest[0] != old.commit:
            workspace, shared = load(self.slug, old.tree).workspace, Shared()
            mask = Mask(names_in((self.given.workspace, workspace))) if self.asked.public else NOBODY
            evaluation = shared.evaluate(workspace, workspace.data.settings.as_of or old.at.date())
            self.latest = old.commit, _Subject(evaluation, shared, Origin(old.commit), mask)
        return self.latest[1]

    def report(self, of: _Subject, kind: str, unit: str | None = None) -> Report:
        language, workspace = self.asked.language, of.evaluation.workspace
        order = Order(kind, language, self.asked.public, unit)
        made = build(of.evaluation, order, sources(workspace, language, of.origin), of.shared)
        return of.mask.values(made)

    def drawn(self, report: Report, data: Extract, file: str, years: Sequence[YearLink] = ()) -> Iterator[File]:
        """One report and its data, as two files of the same name, with the way to other ``years``."""
        up, json = "../" * file.count("/"), file.rpartition("/")[2] + ".json"
        others = tuple((one.year, f"{up}{one.href}") for one in years) if len(years) > 1 else ()
        way = Way(up, f"{up}{self.slug}/index.html", self.name, json, others, self.asked.live)
        yield f"{file}.html", self.pages.page(report, "html", Medium(way=way)).encode()
        yield f"{file}.json", document([data])

    def data(self, of: _Subject, unit: str | None = None) -> Extract:
        return extract(of.evaluation, Wanted(unit=unit), self.asked.language, of.mask.values)
