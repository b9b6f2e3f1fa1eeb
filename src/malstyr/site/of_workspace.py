"""A workspace's own pages: its reports, its units' and those of earlier versions, each with its data beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.days import day_told
from malstyr.language.plain import ascii_letters
from malstyr.language.words import words
from malstyr.output.status.json import Extract, document, extract
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.dress import dress
from malstyr.report.kinds import KINDS, Order
from malstyr.report.own import own_logo
from malstyr.report.persons import NOBODY, Mask
from malstyr.report.render import Pages
from malstyr.report.shared import Shared
from malstyr.report.sources import sources
from malstyr.report.view import Medium, Report, Way
from malstyr.site.feed import changes_of
from malstyr.site.given import SITE_FOLDERS, Earlier, Given, SiteOptions, asked_for, placed, unlike
from malstyr.site.view import Old, Sheet, WorkspaceEntry, entries, groups, organisation_facts
from malstyr.versions.origin import Origin
from malstyr.workspace.load import load
from malstyr.workspace.person_names import names_in
from malstyr.workspace.workspace import spoken

File: TypeAlias = tuple[str, bytes]
"""A file: its name on the site and what it holds."""
Remembered: TypeAlias = dict[object, tuple[Sequence[File], str]]
"""The reports of earlier versions, which never change, each with what is told of it."""


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
    return unlike(name, (*SITE_FOLDERS, *taken))


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

    def made(self) -> tuple[WorkspaceEntry, Sequence[File]]:
        now, files = self.now, list[File]()
        evaluation = now.evaluation
        scorecard, data = self.report(now, "scorecard"), self.data(now)
        place = WorkspaceEntry(
            slug=self.slug,
            name=self.name,
            day=evaluation.as_of.isoformat(),
            day_told=day_told(evaluation.as_of, self.asked.language),
            year=str(evaluation.year),
            summary=scorecard.summary,
            notes=[note for note in (scorecard.invented, scorecard.incomplete) if note],
            counts=scorecard.counts,
            facts=organisation_facts(scorecard, self.asked.language),
            groups=groups(scorecard, self.slug),
            entries=entries(scorecard, self.slug, self.asked.language),
            sheets=list(self.kinds(scorecard, data, files)),
            units=list(self.units(files)),
            earlier=list(self.earlier(files)),
            changes=list(changes_of(self.slug, self.name, self.given, self.asked, now.mask)),
            data=data,
            look=self.dress,
            lost=bool(evaluation.workspace.lost),
        )
        files.append((f"{self.slug}/index.json", document([data])))
        return place, files

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
            files += self.drawn(report, told, f"{self.slug}/{kind}")
            yield Sheet(self.words[f"report.{kind}"], f"{self.slug}/{kind}.html")

    def units(self, files: list[File]) -> Iterator[Sheet]:
        """The reports of units that have goals, results or activities of their own."""
        mask, held, outcomes = self.now.mask, self.now.evaluation.workspace.data, self.now.evaluation.outcomes
        busy = {goal.unit for goal in held.goals.values()} | {outcome.member for outcome in outcomes}
        busy |= {each.unit for each in held.indicators.values()} | {each.unit for each in held.activities.values()}
        taken: list[str] = []
        for id, unit in held.units.items():
            if id in busy and unit.closed is None:
                taken.append(unlike(f"enhet-{ascii_letters(mask.address(id))}", taken))
                file = f"{self.slug}/{taken[-1]}"
                files += self.drawn(self.report(self.now, "enhet", id), self.data(self.now, id), file)
                yield Sheet(mask.text(unit.name or spoken(id)), f"{file}.html")

    def earlier(self, files: list[File]) -> Iterator[Old]:
        """Reports as they were at each tag, newest first; those already made are taken from memory."""
        own, persons = tuple(sorted(self.given.templates.items())), self.now.mask.persons.known
        taken: list[str] = []
        for old in self.given.earlier:
            tag = self.now.mask.text(old.tag)
            taken.append(unlike(ascii_letters(self.now.mask.address(old.tag)), taken))
            file = f"{self.slug}/{taken[-1]}/scorecard"
            key = (file, old.commit, self.name, self.asked.public, self.asked.language, self.dress, own, persons)
            if key not in self.remembered:
                self.remembered[key] = self.as_it_was(old, file)
            texts, told = self.remembered[key]
            files += texts
            yield Old(Sheet(tag, f"{file}.html"), told)

    def as_it_was(self, old: Earlier, file: str) -> tuple[Sequence[File], str]:
        """In public without those who had a role then, nor those who have one now."""
        workspace, shared = load(self.slug, old.tree).workspace, Shared()
        mask = Mask(names_in((self.given.workspace, workspace))) if self.asked.public else NOBODY
        evaluation = shared.evaluate(workspace, workspace.data.settings.as_of or old.day)
        then = _Subject(evaluation, shared, Origin(old.commit), mask)
        report = self.report(then, "scorecard")
        return list(
            self.drawn(report, self.data(then), file)
        ), f"{day_told(evaluation.as_of, self.asked.language)}. {report.summary}"

    def report(self, of: _Subject, kind: str, unit: str | None = None) -> Report:
        language, workspace = self.asked.language, of.evaluation.workspace
        order = Order(kind, language, self.asked.public, unit)
        made = build(of.evaluation, order, sources(workspace, language, of.origin), of.shared)
        return of.mask.values(made)

    def drawn(self, report: Report, data: Extract, file: str) -> Iterator[File]:
        """One report and its data, as two files of the same name."""
        up, json = "../" * file.count("/"), file.rpartition("/")[2] + ".json"
        way = Way(up=up, home=f"{up}{self.slug}/index.html", name=self.name, json=json, live=self.asked.live)
        yield f"{file}.html", self.pages.page(report, "html", Medium(way=way)).encode()
        yield f"{file}.json", document([data])

    def data(self, of: _Subject, unit: str | None = None) -> Extract:
        return extract(of.evaluation, Wanted(unit=unit), self.asked.language, of.mask.values)
