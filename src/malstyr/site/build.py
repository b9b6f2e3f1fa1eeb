"""All files of a site: reports of every kind, lists of goals, data beside each page, feed, map and statement.

The same files, day and revision give the same bytes, in whatever folder they lie and whenever they are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.plain import plain
from malstyr.language.words import words
from malstyr.model.organisation import Role
from malstyr.model.outcome import Status
from malstyr.present.state import word_of
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.dress import Dress, dress
from malstyr.report.kinds import KINDS, Order
from malstyr.report.own import own_logo
from malstyr.report.persons import mask
from malstyr.report.render import Pages
from malstyr.report.sources import sources
from malstyr.report.view import Report
from malstyr.site.data import data
from malstyr.site.draw import Drawing
from malstyr.site.feed import changes, name_of_feed
from malstyr.site.given import SITE_FOLDERS, Asked, Earlier, Given, evaluated, evaluated_for, name_of, unlike
from malstyr.site.view import Old, Place, Sheet, counts, facts, groups, index
from malstyr.versions.origin import Origin
from malstyr.workspace.workspace import spoken

EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Ready:
    """A workspace with all that its reports need."""

    given: Given
    evaluation: Evaluation
    pages: Pages
    dressed: Dress

    @property
    def slug(self) -> str:
        return self.evaluation.workspace.folder


@dataclass(frozen=True, slots=True)
class Site:
    """The files by name, and whether all that they were made from could be read."""

    files: Mapping[str, bytes]
    complete: bool


Text = tuple[str, str]
"""A file: its name on the site and its text."""


class Builder:
    """Builds a site, and remembers the reports of earlier versions, which never change."""

    def __init__(self) -> None:
        self.remembered: dict[object, tuple[list[Text], str]] = {}

    def build(self, given: Sequence[Given], asked: Asked) -> Site:
        """Raises ``Unusable`` where a workspace's own templates, colours or logo cannot be used."""
        ready = _ready(given, asked)
        made = _Making(ready, asked, self.remembered).files()
        if asked.public:
            made = _unnamed(made, [role for one in ready for role in one.evaluation.workspace.data.roles.values()])
        files = {name: text.encode() for name, text in made}
        return Site(dict(sorted(files.items())), not any(one.evaluation.workspace.lost for one in ready))


def _unnamed(made: Iterator[Text], roles: Sequence[Role]) -> Iterator[Text]:
    """Files whose names and addresses name nobody either: of units, tags and the like that are called as a person."""
    named = ((role, plain(role.person)) for role in roles if role.person)
    hide = mask([role.model_copy(update={"person": name}) for role, name in named if "-" in name], plain)
    return ((hide(name), hide(text)) for name, text in made)


def _ready(given: Sequence[Given], asked: Asked) -> list[Ready]:
    """The workspaces evaluated, in order of name, each with a folder of its own on the site."""
    found = [(evaluated(".", one.tree, asked.day), one) for one in given]
    found.sort(key=lambda pair: (pair[0].workspace.name, pair[1].folder.as_posix()))
    ready: list[Ready] = []
    for first, one in found:
        name = name_of(first.workspace.data.organisation, one.folder)
        slug = unlike(name, (*SITE_FOLDERS, *(other.slug for other in ready)))
        evaluation = evaluated(slug, one.tree, asked.day)
        look = evaluation.workspace.data.settings.look
        dressed = dress(look, own_logo(one.folder, look))
        ready.append(Ready(one, evaluation, Pages(dict(one.templates), dressed, asked.language), dressed))
    return ready


class _Making:
    def __init__(self, ready: Sequence[Ready], asked: Asked, remembered: dict[object, tuple[list[Text], str]]) -> None:
        self.ready, self.asked, self.remembered = ready, asked, remembered
        self.words = words(asked.language)
        self.evaluations = [one.evaluation for one in ready]
        self.as_of: date = max(one.as_of for one in self.evaluations)
        names = list(dict.fromkeys(one.workspace.name for one in self.evaluations))
        title = names[0] if len(names) == 1 else self.words["site.title"]
        shared = {"title": title, "publisher": "; ".join(names), "as_of": self.as_of.isoformat()}
        dressed = ready[0].dressed if len(ready) == 1 else dress(None, None)
        self.drawing = Drawing(dressed, asked.language, shared)

    def files(self) -> Iterator[Text]:
        made: list[Text] = []
        places: list[Place] = []
        for at, one in enumerate(self.ready, 1):
            self.asked.said(f"{one.evaluation.workspace.name} ({at}/{len(self.ready)})")
            places.append(self.workspace(one, made))
        made += self.lists(places)
        made += self.feeds(places, sorted(name for name, _ in made if name.endswith(".html")))
        return iter(made)

    def workspace(self, one: Ready, made: list[Text]) -> Place:
        """A workspace's pages: its reports, its units', those of earlier versions, and the page that leads to them."""
        scorecard = self.report(one, "scorecard")
        sheets: list[Sheet] = []
        for kind in KINDS:
            if kind == "enhet" or (kind == "aktivitetsplan" and not one.evaluation.workspace.data.activities):
                continue
            evaluation = evaluated_for(kind, one.evaluation)
            if evaluation is None:  # no reporting point is ready yet
                continue
            report = scorecard if kind == "scorecard" else self.report(replace(one, evaluation=evaluation), kind)
            sheets.append(Sheet(self.words[f"report.{kind}"], f"{one.slug}/{kind}.html"))
            made += self.drawn(replace(one, evaluation=evaluation), report, f"{one.slug}/{kind}")
        place = Place(
            slug=one.slug,
            name=one.evaluation.workspace.name,
            day=one.evaluation.as_of.isoformat(),
            year=str(one.evaluation.year),
            report=scorecard,
            groups=groups(scorecard, one.slug),
            sheets=sheets,
            units=list(self.units(one, made)),
            earlier=list(self.earlier(one, made)),
        )
        told = facts(scorecard, self.asked.language)
        page = self.drawing.page("workspace.html", "../", place=place, facts=told, json="index.json")
        made += [(f"{one.slug}/index.html", page), (f"{one.slug}/index.json", self.json([one.evaluation]))]
        return place

    def units(self, one: Ready, made: list[Text]) -> Iterator[Sheet]:
        """The reports of units that have goals, results or activities of their own."""
        held, outcomes = one.evaluation.workspace.data, one.evaluation.outcomes
        busy = {goal.unit for goal in held.goals.values()} | {outcome.member for outcome in outcomes}
        busy |= {each.unit for each in held.indicators.values()} | {each.unit for each in held.activities.values()}
        taken: list[str] = []
        for id, unit in held.units.items():
            if id in busy and unit.closed is None:
                taken.append(unlike(f"enhet-{plain(id)}", taken))
                file = f"{one.slug}/{taken[-1]}"
                made += self.drawn(one, self.report(one, "enhet", id), file, id)
                yield Sheet(unit.name or spoken(id), f"{file}.html")

    def report(self, one: Ready, kind: str, unit: str | None = None) -> Report:
        order = Order(kind, self.asked.language, self.asked.public, unit)
        return build(one.evaluation, order, sources(one.evaluation.workspace, self.asked.language, one.given.origin))

    def drawn(self, one: Ready, report: Report, file: str, unit: str | None = None) -> Iterator[Text]:
        """One report and its data, as two files of the same name."""
        up, json = "../" * file.count("/"), file.rpartition("/")[2] + ".json"
        html = one.pages.page(report, "html")
        name, home = one.evaluation.workspace.name, f"{up}{one.slug}/index.html"
        yield f"{file}.html", self.drawing.framed(html, up, json=json, home=home, name=name)
        yield f"{file}.json", self.json([one.evaluation], Wanted(unit=unit))

    def earlier(self, one: Ready, made: list[Text]) -> Iterator[Old]:
        """Reports as they were at each tag, newest first; those already made are taken from memory."""
        own = tuple(sorted(one.given.templates.items()))
        taken: list[str] = []
        for old in one.given.earlier:
            taken.append(unlike(plain(old.tag), taken))
            file = f"{one.slug}/{taken[-1]}/scorecard"
            key = (file, old.commit, self.asked.public, self.asked.language, one.dressed, own)
            if key not in self.remembered:
                self.asked.said(f"{one.evaluation.workspace.name}, {old.tag}")
                self.remembered[key] = self.as_it_was(one, old, file)
            texts, told = self.remembered[key]
            made += texts
            yield Old(Sheet(old.tag, f"{file}.html"), told)

    def as_it_was(self, one: Ready, old: Earlier, file: str) -> tuple[list[Text], str]:
        evaluation = evaluated(one.slug, old.tree, lambda own: own or old.day)
        then = Ready(replace(one.given, origin=Origin(old.commit)), evaluation, one.pages, one.dressed)
        report = self.report(then, "scorecard")
        return list(self.drawn(then, report, file)), f"{evaluation.as_of.isoformat()}. {report.summary}"

    def json(self, evaluations: Sequence[Evaluation], wanted: Wanted = EVERYTHING) -> str:
        return data(evaluations, wanted, self.asked.language, self.asked.public)

    def lists(self, places: Sequence[Place]) -> Iterator[Text]:
        """The start page, a page for each status, the index and the statement, with data beside the lists."""
        counted = counts(places, self.asked.language)
        yield "index.html", self.drawing.page("index.html", "", places=places, counts=counted, json="index.json")
        yield "index.json", self.json(self.evaluations)
        for status, _ in ((state.status, n) for state, n in counted):
            held = [(place, place.only(status)) for place in places if place.only(status)]
            state = word_of(status, self.asked.language)
            shown = {"state": state, "held": held, "counts": counted, "json": f"{status}.json"}
            yield f"status/{status}.html", self.drawing.page("status.html", "../", **shown)
            yield f"status/{status}.json", self.json(self.evaluations, Wanted(only=Status(status)))
        letters = index(places, self.asked.language)
        yield "alfabetiskt.html", self.drawing.page("alphabet.html", "", letters=letters, json="index.json")
        statement = self.drawing.page("statement.html", "", contact=self.asked.contact, base=self.asked.base, json="")
        yield "tillganglighetsredogorelse.html", statement

    def feeds(self, places: Sequence[Place], pages: Sequence[str]) -> Iterator[Text]:
        """The feed, and for a site whose address is known a map of its pages."""
        base = self.asked.base
        given = [one.given for one in self.ready]
        found = changes(list(zip(places, given, strict=True)), self.asked.language, self.asked.public)
        last = max((one.at for one in found), default=f"{self.as_of}T00:00:00Z")
        id = name_of_feed(places)
        yield "feed.xml", self.drawing.page("feed.xml", base, changes=found, last=last, base=base, id=id)
        yield "robots.txt", "User-agent: *\nAllow: /\n" + (f"Sitemap: {base}sitemap.xml\n" if base else "")
        if base:
            yield "sitemap.xml", self.drawing.page("sitemap.xml", base, pages=pages)
