"""The pages about all workspaces of a site, and the one that leads to each, made from their places on it."""

from collections.abc import Iterator, Sequence
from itertools import chain

from malstyr.language.words import words
from malstyr.output.status.json import document
from malstyr.present.listing import alternatives
from malstyr.present.sandbox import templates
from malstyr.report.dress import dress
from malstyr.report.medium import PAGE
from malstyr.site.draw import Drawing
from malstyr.site.feed import latest, name_of_feed
from malstyr.site.given import SiteOptions
from malstyr.site.of_workspace import File
from malstyr.site.view import WorkspaceEntry, counts, index

FILTER = "filter.js"
"""The script that shows some lines of the index; the one page that has it allows scripts of its own address."""


def of_all(places: Sequence[WorkspaceEntry], asked: SiteOptions, pages: Sequence[str]) -> Iterator[File]:
    """Start page, statuses, index, statement, feed and map; ``pages`` are those that are made already."""
    yield from _OfAll(places, asked).files(pages)


class _OfAll:
    def __init__(self, places: Sequence[WorkspaceEntry], asked: SiteOptions) -> None:
        self.places, self.asked = places, asked
        self.as_of = max(place.day for place in places)
        self.data = [place.data for place in places]
        names = list(dict.fromkeys(place.name for place in places))
        title = names[0] if len(names) == 1 else words(asked.language)["site.title"]
        shared: dict[str, object] = {
            "title": title,
            "publisher": "; ".join(names),
            "as_of": self.as_of,
            "live": asked.live,
        }
        shared |= {"several": len(places) > 1, "contact": asked.contact}
        look = places[0].look if len(places) == 1 else dress(None, None)
        self.drawing = Drawing(look, asked.language, shared)

    def files(self, pages: Sequence[str]) -> Iterator[File]:
        names = list(pages)
        for name, data in chain(self.homes(), self.lists(), self.feed()):
            names += [name] if name.endswith(".html") else []
            yield name, data
        base = self.asked.base
        robots = "User-agent: *\nAllow: /\n" + (f"Sitemap: {base}sitemap.xml\n" if base else "")
        yield "robots.txt", robots.encode()
        if base:
            yield "sitemap.xml", self.drawing.page("sitemap.xml", base, pages=sorted(names))

    def homes(self) -> Iterator[File]:
        """The page of each workspace, that leads to its reports."""
        for place in self.places:
            page = self.drawing.page("workspace.html", "../", place=place, json="index.json", medium=PAGE)
            yield f"{place.slug}/index.html", page

    def lists(self) -> Iterator[File]:
        """The start page, a page for each status, the index and the statement, with data beside the lists."""
        places, counted = self.places, counts(self.places)
        if len(places) == 1:
            yield "index.html", self.drawing.page("workspace.html", "", place=places[0], json="index.json", medium=PAGE)
        else:
            yield "index.html", self.drawing.page("index.html", "", places=places, counts=counted, json="index.json")
        yield "index.json", document(self.data)
        for status in dict.fromkeys(state.status for state, _ in counted):
            held = [(place, place.only(status)) for place in places if place.only(status)]
            states = [state for state, _ in counted if state.status is status]
            told = alternatives([*dict.fromkeys(state.told(1) for state in states)], self.asked.language)
            means = [words(self.asked.language)[f"report.means-{state.group}"] for state in states if len(states) == 1]
            page = {"status": status, "told": told, "held": held, "counts": counted, "means": means}
            yield f"status/{status}.html", self.drawing.page("status.html", "../", json=f"{status}.json", **page)
            yield f"status/{status}.json", document(self.data, status)
        yield FILTER, (templates() / "site" / FILTER).read_bytes()
        shown = {"letters": index(places), "json": "index.json", "script": FILTER}
        yield "alfabetiskt.html", self.drawing.page("alphabet.html", "", **shown)
        statement = self.drawing.page("statement.html", "", base=self.asked.base, json="")
        yield "tillganglighetsredogorelse.html", statement

    def feed(self) -> Iterator[File]:
        base, found = self.asked.base, latest(self.places, self.asked.language)
        last = max((one.at for one in found), default=f"{self.as_of}T00:00:00Z")
        id = name_of_feed(self.places)
        yield "feed.xml", self.drawing.page("feed.xml", base, changes=found, last=last, base=base, id=id)
