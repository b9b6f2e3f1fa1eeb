"""Reports in Chromium: accessible by axe-core's rules in every light and width, by keyboard, and without script."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from reports import EVERY_EXAMPLE, drawn, every_report, judged, report

from browsing import COLOURS, RULES, narrow, opened, violations
from phone import APART, MOVED, on_phone

WHOLE = ("scorecard", "styrelseblad")
"""The kinds that together hold every block there is."""


def written(folder: Path, example: str = "gotland", kind: str = "scorecard") -> Path:
    file = folder / "report.html"
    file.write_text(report(example, kind), encoding="utf-8")
    return file


@every_report
def test_accessible(browser: Browser, tmp_path: Path, example: str, kind: str) -> None:
    """All rules on a wide page, those of shapes on a narrow one, and those of colours in the dark and in print."""
    with opened(browser, written(tmp_path, example, kind)) as page:
        assert violations(page, RULES) == []
        if kind in WHOLE:
            page.emulate_media(color_scheme="dark")
            assert violations(page, COLOURS) == []
            page.emulate_media(color_scheme="light", media="print")
            assert violations(page, COLOURS) == []
            page.emulate_media(media="screen")
        assert narrow(page) == []
        assert on_phone(page) == []


@pytest.mark.parametrize("example", EVERY_EXAMPLE)
def test_no_table_is_wider_than_its_card(browser: Browser, tmp_path: Path, example: str) -> None:
    """On ordinary screens and tablets: what is said of a row is in lines, and so is a state of many words."""
    with opened(browser, written(tmp_path, example)) as page:
        assert page.locator(".results").count() > 0
        for width in (1280, 1024, 768):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(MOVED) == []


AT_EVERY_LINE_END = """() => {
    const states = new Map([...document.querySelectorAll('.state:has(.sign)')].map(one => [one.textContent, one]));
    const narrow = document.querySelector('main').appendChild(document.createElement('div'));
    narrow.style.width = '12rem';
    for (const state of states.values()) for (let before = 0; before < 40; before += 1) {
        const line = narrow.appendChild(document.createElement('p'));
        line.append('i '.repeat(before), state.cloneNode(true));
    }
    return states.size;
}"""


def test_a_sign_stays_with_its_word(browser: Browser, tmp_path: Path) -> None:
    """Every state after lines of every length: also the dash, after which a line may break."""
    with opened(browser, written(tmp_path, "leksand", "enhet")) as page:
        assert "– följs utan krav" in page.inner_text("#legend").replace("\u00a0", " ")
        assert page.evaluate(AT_EVERY_LINE_END) > 2
        assert page.evaluate(APART) == []


@pytest.mark.parametrize("width", [1280, 768, 390, 320])
def test_members_stand_under_their_whole(browser: Browser, tmp_path: Path, width: int) -> None:
    """Further in and in lighter letters than it, in rows and in blocks alike."""
    with opened(browser, written(tmp_path, "leksand"), width) as page:
        drawing = """rows => rows.map(row => {
            const header = row.querySelector('th'), text = document.createRange();
            text.selectNodeContents(header);
            const left = row.closest('table').getBoundingClientRect().left;
            return [text.getBoundingClientRect().left - left, Number(getComputedStyle(header).fontWeight)];
        })"""
        members = page.locator(".results .under1").evaluate_all(drawing)
        wholes = page.locator(".results tbody tr[id]:not([class*=under])").evaluate_all(drawing)
    assert members and wholes, "no row of the kind"
    assert max(left for left, _ in wholes) + 10 < min(left for left, _ in members)
    assert max(weight for _, weight in members) < min(weight for _, weight in wholes)


@pytest.mark.parametrize("width", [768, 390])
def test_a_line_stands_between_rows_and_not_after_the_last(browser: Browser, tmp_path: Path, width: int) -> None:
    """Where each row is a block: below the last is the edge of its card."""
    with opened(browser, written(tmp_path, "leksand"), width) as page:
        below = "rows => rows.map(row => Number.parseFloat(getComputedStyle(row).borderBottomWidth))"
        last = page.locator("[role=table] tbody tr:last-child").evaluate_all(below)
        between = page.locator("[role=table] tbody tr:not(:last-child, .with)").evaluate_all(below)
    assert last and set(last) == {0}
    assert between and min(between) > 0


CUT = r"""titles => titles.flatMap(title => {
    const found = [], range = document.createRange();
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(/[\p{L}\d]+/gu)) {
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(line => line.top)).size > 1) found.push(word[0]);
    }
    return found;
})"""


def test_a_title_keeps_its_words_whole_beside_a_state(browser: Browser, tmp_path: Path) -> None:
    """On a phone, where the state goes below a word that leaves no room for it; none here is longer than a line."""
    with opened(browser, written(tmp_path, "leksand", "arsredovisning"), 390) as page:
        titles = page.locator(".head :is(h3, h4, h5)")
        assert "Kommunikationsutbildning" in titles.all_text_contents()
        assert titles.evaluate_all(CUT) == []


def test_no_gap_between_a_state_and_the_mark_after_it(browser: Browser, tmp_path: Path) -> None:
    """A state within a sentence is a word of it: (2012: ✗ inte uppfyllt)."""
    with opened(browser, written(tmp_path, "varnamo")) as page:
        gaps = page.locator(".state").evaluate_all("""states => states
            .filter(state => /^[,.:;)]/.test(state.nextSibling?.data ?? ''))
            .map(state => getComputedStyle(state).paddingRight)""")
    assert gaps and set(gaps) == {"0px"}


@pytest.mark.parametrize("example", ["leksand", "ostra-goinge"])
def test_a_drawing_beside_long_requirements_keeps_its_width(browser: Browser, tmp_path: Path, example: str) -> None:
    """Enough for its dots to be told apart, in a table of many columns too."""
    with opened(browser, written(tmp_path, example)) as page:
        for width in (1280, 1024, 390):
            page.set_viewport_size({"width": width, "height": 800})
            widths = page.locator(".results .plot").evaluate_all(
                "plots => plots.map(plot => plot.getBoundingClientRect().width)"
            )
            assert widths and min(widths) >= 128


def test_nothing_of_the_page_lies_over_another_part_of_it(browser: Browser, tmp_path: Path) -> None:
    """Wherever the reader has come: what stands beside the deviations stays there."""
    with opened(browser, written(tmp_path, "leksand")) as page:
        page.locator("#goals .goal").nth(5).scroll_into_view_if_needed()
        below, above = page.evaluate("""['#counts', '#goals'].map(one =>
            document.querySelector(one).getBoundingClientRect()).map((box, n) => n ? box.top : box.bottom)""")
    assert below <= above


WORD = "Nöjdhetsundersökningsresultatsammanställning"
LONG = f"""
lists: {{l: {{a: {WORD * 3}, b: Beta}}}}
roles: {{chef: {{title: {WORD}}}}}
goals: {{g: {{name: {WORD * 4}, text: {WORD * 3}}}}}
indicators:
  i: {{name: {WORD * 3}, serves: [g], measured_in: {WORD}, target: {{at_least: 10}}}}
  k: {{name: {WORD}, serves: [g], for_each: l, measured_in: procent, target: {{at_least: 10}}}}
  c: {{name: {WORD}, serves: [g], for_each: l, steps: [{WORD}, klart]}}
values:
  i: {{2006: 1, 2007: 3, 2008: 100000000.25, 2009: 4, 2010: 5, 2011: 7, 2012: 6, 2013: 5}}
  k: {{a: {{2012: 5, 2013: 6}}, b: {{2013: 12}}}}
  c: {{a: {{2013: [{WORD}]}}, b: {{2013: [klart]}}}}
activities: {{x: {{text: {WORD} 2013-12-31, responsible: chef, due: [2013-12-31, 2014-09-01], goals: [g]}}}}
risks: {{r: {{name: {WORD}, text: {WORD}, prevention: {WORD}}}}}
"""
"""Words that fit on no line of a phone, in every place that holds words."""


@pytest.mark.parametrize("kind", ["scorecard", "styrelseblad", "aktivitetsplan"])
def test_words_longer_than_a_line(browser: Browser, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "long.html"
    file.write_text(drawn(judged(LONG), kind, "html"), encoding="utf-8")
    with opened(browser, file) as page:
        assert on_phone(page) == []


def test_keyboard_alone_reaches_everything(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, written(tmp_path), 320) as page:
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
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        page.evaluate("window.left = new Set(document.querySelectorAll('a[href],summary,[tabindex=\"0\"]'))")
        for _ in range(page.evaluate("left.size")):
            page.keyboard.press("Tab")
            seen = page.evaluate("""() => {
                left.delete(document.activeElement);
                return getComputedStyle(document.activeElement).outlineStyle !== 'none';
            }""")
            assert seen
        assert page.evaluate("left.size") == 0


def test_the_same_without_script(browser: Browser, tmp_path: Path) -> None:
    file = written(tmp_path)
    with opened(browser, file) as page, opened(browser, file, script=False) as bare:
        assert bare.inner_text("body") == page.inner_text("body")


@every_report
def test_one_file_without_script(example: str, kind: str) -> None:
    """What the browser is kept from, and what it would need to ask for, read from the text."""
    html = report(example, kind)
    assert "default-src 'none'" in html
    assert not re.search(r"<script|<iframe|<link|\son\w+=|\ssrc=[\"'](?!data:)|@import|url\(", html)


def test_nothing_is_cut_off_in_print(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, written(tmp_path), 794) as page:
        page.emulate_media(media="print")
        assert page.evaluate("""[...document.querySelectorAll('.wide')].every(one =>
            getComputedStyle(one).overflowX === 'visible' && one.scrollWidth <= document.body.clientWidth)""")
