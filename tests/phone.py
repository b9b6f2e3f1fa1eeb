"""What a page must hold on screens of every width: nothing moves sideways but a matrix, a table is still one for who
listens, a day is on one line, as is a sign with its word and a word of at most seventeen letters, and text may be
spaced out as WCAG 1.4.12 says."""

from collections import Counter

from playwright.sync_api import Page

WIDTHS = (1280, 768, 500, 390, 320)
PARTS = ("table", "rowgroup", "row", "cell", "columnheader", "rowheader", "caption")
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
MOVED = """() => [...document.querySelectorAll('*')].filter(one => one.scrollWidth > one.clientWidth + 1
    && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && !one.classList.contains('across'))
    .map(one => `moves sideways: ${one.outerHTML.slice(0, 150)}`)"""
DAY, WORD = r"\d{4}-\d{2}(-\d{2})?", r"(?<!\p{L})\p{L}{2,17}(?!\p{L})"
BROKEN = r"""whole => {
    const found = [], range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(new RegExp(whole, 'gu'))) {
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(line => line.top)).size > 1) found.push(`broken: ${word[0]}`);
    }
    return found;
}"""
APART = """() => [...document.querySelectorAll('.sign, .held')].filter(sign => {
    const after = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    after.currentNode = sign;
    let text = after.nextNode();
    while (text && (sign.contains(text) || text.parentElement.closest('.quiet') || !/\\S/.test(text.data)))
        text = after.nextNode();
    if (!text) return true;
    const at = text.data.search(/\\S/);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const [word, line] = [range.getBoundingClientRect(), sign.getBoundingClientRect()];
    return word.top >= line.bottom || word.bottom <= line.top;
}).map(sign => `a sign without its word: ${sign.parentElement.textContent.slice(0, 60)}`)"""


def on_phone(page: Page) -> list[str]:
    """What is wrong in any width."""
    found: list[str] = []
    parts: list[Counter[str]] = []
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found += _sideways(page, f"{width} pixels")
        found += [f"{one}, {width} pixels" for one in page.evaluate(APART) + page.evaluate(BROKEN, WORD)]
        if width in (WIDTHS[0], WIDTHS[-1]):
            parts.append(_parts(page))
    found += [] if parts[0] == parts[1] else [f"parts of tables: {parts[0] - parts[1]} lost, {parts[1] - parts[0]} new"]
    found += page.evaluate(MOVED) + page.evaluate(BROKEN, DAY)
    style = page.add_style_tag(content=SPACED)
    found += _sideways(page, "text spaced out")
    style.evaluate("one => one.remove()")
    return found


def _sideways(page: Page, when: str) -> list[str]:
    moves = page.evaluate("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth")
    return [f"the page moves sideways, {when}"] * moves


def _parts(page: Page) -> Counter[str]:
    """How many parts of tables there are in what Chromium tells who listens."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return Counter(role for node in nodes if not node["ignored"] and (role := node["role"]["value"].lower()) in PARTS)
