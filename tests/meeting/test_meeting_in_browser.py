"""The page of a meeting in Chromium: accessible in every light and width, folded on a screen and whole on paper."""

from pathlib import Path

import pytest
from meetings import municipality
from playwright.sync_api import Browser

from browsing import COLOURS, RULES, narrow, opened, violations
from malstyr.cli.main import main
from phone import on_phone

SHOWN = "[...document.querySelectorAll('.fold li')].filter(one => one.checkVisibility()).length"


@pytest.fixture(scope="module")
def page_of_meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kommun")
    file = folder / "m.html"
    asked = ["--since", "ks-mars", "--as-of", "2026-06-03", "--lang", "sv", "--output", str(file)]
    assert main(["meeting", str(municipality(folder / "yta")), *asked]) == 0
    return file


def test_a_meeting_is_accessible(browser: Browser, page_of_meeting: Path) -> None:
    with opened(browser, page_of_meeting) as page:
        assert violations(page, RULES) == []
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        assert violations(page, RULES) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOURS) == []
        page.emulate_media(color_scheme="light", media="print")
        assert violations(page, COLOURS) == []
        page.emulate_media(media="screen")
        assert narrow(page) == []
        assert on_phone(page) == []


def test_one_screen_first_and_all_of_it_on_paper(browser: Browser, page_of_meeting: Path) -> None:
    with opened(browser, page_of_meeting) as page:
        parts = page.evaluate("document.querySelectorAll('details').length")
        assert (parts, page.evaluate(SHOWN)) == (page.evaluate("document.querySelectorAll('.steps a').length"), 0)
        page.emulate_media(media="print")
        assert page.evaluate(SHOWN) == page.evaluate("document.querySelectorAll('.fold li').length")


def test_a_sentence_leads_to_its_part_and_opens_it(browser: Browser, page_of_meeting: Path) -> None:
    with opened(browser, page_of_meeting) as page:
        page.click(".steps a[href='#changes']")
        assert page.evaluate("document.querySelectorAll('details[open]').length") == 1
        assert page.evaluate("document.querySelector('#changes').checkVisibility()")
