"""Reports in Chromium: accessible by axe-core's rules in every light and width, by keyboard, and without script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright
from reports import every_report, report, tool

from conftest import EXAMPLES

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}
SHAPES = RULES | {"rules": {"color-contrast": {"enabled": False}}}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = tool("chromium", "chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, "--disable-sync"])
        yield started
        started.close()


def opened(browser: Browser, html: str, folder: Path, width: int = 1280, script: bool = True) -> Page:
    file = folder / "report.html"
    file.write_text(html, encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=script)
    page = context.new_page()
    page.goto(file.as_uri())
    return page


def violations(page: Page, options: Mapping[str, object]) -> list[str]:
    found = Axe().run(page, options=dict(options)).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


@every_report
def test_accessible(browser: Browser, tmp_path: Path, example: str, kind: str) -> None:
    """All rules on a wide page; those that do not ask for colours on a narrow one, which has the same."""
    page = opened(browser, report(example, kind), tmp_path)
    assert violations(page, RULES) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert violations(page, SHAPES) == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    page.context.close()


@pytest.mark.parametrize("kind", ["scorecard", "styrelseblad"])
@pytest.mark.parametrize("example", [example.name for example in EXAMPLES])
def test_colours_in_the_dark_and_in_print(browser: Browser, tmp_path: Path, example: str, kind: str) -> None:
    """The two kinds hold every block there is, and the style is the same for all."""
    page = opened(browser, report(example, kind), tmp_path)
    page.emulate_media(color_scheme="dark")
    assert violations(page, COLOURS) == []
    page.emulate_media(color_scheme="light", media="print")
    assert violations(page, COLOURS) == []
    page.context.close()


def test_keyboard_alone_reaches_everything(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, report("gotland", "scorecard"), tmp_path, 320)
    page.evaluate("""() => {
        window.left = new Set(document.querySelectorAll('a[href],summary,[tabindex="0"]'));
        const scrolls = [...document.querySelectorAll('*')].filter(one =>
            one.scrollWidth > one.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX));
        window.lost = scrolls.filter(one => !window.left.has(one)).length;
    }""")
    assert page.evaluate("lost") == 0
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#innehall"
    page.evaluate("history.replaceState(null, '', location.pathname); document.activeElement.blur()")
    page.reload()
    page.evaluate("window.left = new Set(document.querySelectorAll('a[href],summary,[tabindex=\"0\"]'))")
    for _ in range(page.evaluate("left.size")):
        page.keyboard.press("Tab")
        seen = page.evaluate("""() => {
            left.delete(document.activeElement);
            return getComputedStyle(document.activeElement).outlineStyle !== 'none';
        }""")
        assert seen
    assert page.evaluate("left.size") == 0
    page.context.close()


def test_the_same_without_script(browser: Browser, tmp_path: Path) -> None:
    with_script = opened(browser, report("gotland", "scorecard"), tmp_path).inner_text("body")
    assert opened(browser, report("gotland", "scorecard"), tmp_path, script=False).inner_text("body") == with_script


@every_report
def test_one_file_without_script_or_request(browser: Browser, tmp_path: Path, example: str, kind: str) -> None:
    html = report(example, kind)
    assert "default-src 'none'" in html
    assert not re.search(r"<script|<iframe|<link|\son\w+=|\ssrc=[\"'](?!data:)|@import|url\(", html)
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    file = tmp_path / "report.html"
    file.write_text(html, encoding="utf-8")
    page.goto(file.as_uri())
    assert [re.sub(".*/", "", url) for url in asked] == ["report.html"]
    page.close()


def test_nothing_is_cut_off_in_print(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, report("gotland", "scorecard"), tmp_path, 794)
    page.emulate_media(media="print")
    assert page.evaluate("""[...document.querySelectorAll('.wide')].every(one =>
        getComputedStyle(one).overflowX === 'visible' && one.scrollWidth <= document.body.clientWidth)""")
    page.context.close()
