"""The documentation as a site: every page is in the menu, nothing is fetched, everyone can read it."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

import website
from browsing import RULES, violations
from conftest import PROJECT


def test_every_page_is_in_the_menu_once() -> None:
    made = [*website.pages()]
    left = [*made]
    config = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert sorted(_listed([*website.navigation(config["nav"], left)])) == sorted(made)
    assert left == []


def _listed(entries: list[Any]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, dict):
            for below in entry.values():
                yield from _listed(below)
        else:
            yield entry


def test_the_menu_goes_through_the_guide_as_its_first_page_does() -> None:
    """By task, in the order in which one meets them."""
    config = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = [*_listed([*website.navigation(config["nav"], [*website.pages()])])]
    text = (PROJECT / "docs/guide/index.md").read_text(encoding="utf-8")
    told = re.findall(r"\]\((?:\.\./)?([\w/-]+\.md)\)", text)
    assert [one for one in listed if one.startswith("docs/guide/")][1:] == [
        f"docs/guide/{one}" for one in told if (PROJECT / "docs/guide" / one).exists()
    ]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("webb") / "site"
    assert website.make(folder) == 0
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The site served, since its pages load the index of their search."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


OF_EACH_KIND = {
    ".", "docs/guide", "docs/guide/installera", "docs/guide/hela-vagen", "docs/jamforelse", "docs/arkitektur",
    "docs/redigerare", "docs/glossary", "docs/licenser",
}  # fmt: skip
"""The first page, lists, tabs, typed lines and files, wide tables, a drawing, code and short tables."""


@pytest.mark.slow
def test_every_page_is_made(site: Path) -> None:
    for name in website.pages():
        path = re.sub(r"(?:/?(?:index|README))?\.md$", "", name)
        assert (site / path / "index.html").is_file(), name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_read_it(browser: Browser, site: Path, address: str, scheme: Any) -> None:
    """Every page at 320 pixels by its width, and a page of each kind at both widths by what axe-core finds, which takes
    minutes over the longest; nothing is asked of any other server."""
    page = browser.new_context(color_scheme=scheme).new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    found: dict[str, list[str]] = {}
    for file in sorted(site.rglob("index.html")):
        name = file.parent.relative_to(site).as_posix()
        for width in (1280, 320) if name in OF_EACH_KIND else (320,):
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(f"{address}{name}/")
            told = violations(page, RULES) if name in OF_EACH_KIND else []
            if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
                told.append("the page moves sideways")
            if told:
                found[f"{name} {width}"] = told
    page.context.close()
    assert found == {}
    assert all((site / name / "index.html").is_file() for name in OF_EACH_KIND)
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
