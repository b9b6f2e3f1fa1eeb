"""Tables of goal files beside what one rule finds in them, in both languages: ``<rule>.md`` in this folder.

A case is a heading, the day, the goal file, and what is said; ``./do accept`` shows what is said now, to be kept.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from conftest import HEAD, findings
from golden import agreed
from together import together

MUNICIPALITY = HEAD.replace("kommunen}", "kommunen, kind: municipality}")
"""What every goal file of a table begins with: of one that the law asks things of."""
TABLES = sorted(Path(__file__).parent.glob("*.md"))
CASE = re.compile(
    r"^## (?P<name>[^\n]+)\n\n(?P<day>\d{4}-\d\d-\d\d)\n\n```yaml\n(?P<text>.*?)```\n", re.MULTILINE | re.DOTALL
)


def written(table: Path) -> str:
    """The table with what is said now."""
    return f"# {table.stem}\n" + "".join(_case(table.stem, one) for one in CASE.finditer(table.read_text()))


def _case(rule: str, case: re.Match[str]) -> str:
    lines = "".join(f"- {line}\n" for line in _lines(rule, case["text"], case["day"])) or "- (inget)\n"
    return f"\n## {case['name']}\n\n{case['day']}\n\n```yaml\n{case['text']}```\n\n{lines}"


def _lines(rule: str, text: str, day: str) -> Iterator[str]:
    for language in ("sv", "en"):
        for one in findings({"malstyr.yaml": MUNICIPALITY + text}, language, date.fromisoformat(day)):
            if one.rule == rule:
                assert one.place is not None
                line = one.place.source.position(one.place.start)[0] - HEAD.count("\n")
                yield f"{line} {language}: {one.message} = {one.help}"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_what_is_found(table: Path) -> None:
    agreed(table, written(table))


@together
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_says_something_and_keeps_quiet(table: Path) -> None:
    assert "\n- (inget)\n" in table.read_text()
    assert re.search("^- [0-9]+ sv: ", table.read_text(), re.MULTILINE)
