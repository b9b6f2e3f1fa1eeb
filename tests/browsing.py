"""A browser for tests: pages opened in it, what they asked for, and what axe-core has against them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from conftest import tool

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
RULES: Mapping[str, Any] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}
SHAPES = {**RULES, "rules": {"color-contrast": {"enabled": False}}}
"""All that does not change with colours, which take most of the time."""
FOUND = """rules => axe.run(rules).then(found =>
    found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 200)}`)))"""
COLOURS = {**RULES, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}

NU_EXCEPTIONS = (
    "--filterpattern",
    ".*role is unnecessary for element .t(able|head|body|foot|r|h|d).*|.*::details-content.*",
)
"""For the Nu Html Checker: a part of a table says what it is, since a phone draws it as a block; and what is newer."""


@contextmanager
def chromium() -> Iterator[Browser]:
    path = tool("chromium", "chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=[*FLAGS, "--disable-sync"])
        yield started
        started.close()


class Heard:
    """What a page asks for, and what the browser has to say of it."""

    def __init__(self, page: Page) -> None:
        self.asked: list[str] = []
        self.told: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.told.append(message.text))


@contextmanager
def opened(
    browser: Browser, file: Path, width: int = 1280, script: bool = True, brings: tuple[str, ...] = ()
) -> Iterator[Page]:
    """A file in a page of its own, which has asked for nothing but what it ``brings`` and got no complaint."""
    context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=script)
    page = context.new_page()
    heard = Heard(page)
    page.goto(file.as_uri())
    assert (heard.asked, heard.told) == ([one.as_uri() for one in (file, *map(file.with_name, brings))], [])
    yield page
    context.close()


def violations(page: Page, rules: Mapping[str, Any]) -> list[str]:
    """What breaks the rules, each with where; axe-core is brought into a page once."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found: list[str] = page.evaluate(FOUND, dict(rules))
    return found


def narrow(page: Page) -> list[str]:
    """What is wrong at 320 pixels, the page moving sideways included."""
    page.set_viewport_size({"width": 320, "height": 640})
    sideways = page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
    return violations(page, SHAPES) + ["the page moves sideways"] * sideways
