"""Every kind of change, there and back, in both languages: its class, both places, and its fingerprint.

What is told of each stands in ``kinds_of_change.txt``, read by a person and kept with ``./do accept``.
"""

from pathlib import Path

import pytest
from kinds_of_change import ROWS as SAYING
from kinds_of_change import Row
from kinds_of_meaning import MEANING

from conftest import AS_OF, spot_of, workspace
from golden import agreed
from malstyr.changes.change import Changes
from malstyr.changes.judge import changes
from malstyr.changes.messages import change_words
from malstyr.changes.table import TABLE
from malstyr.changes.telling import Telling
from malstyr.changes.verdict import VERDICTS
from malstyr.language.words import LANGUAGES
from malstyr.rules.registry import usual
from together import together

ROWS = (*SAYING, *MEANING)
GOLDEN = Path(__file__).with_name("kinds_of_change.txt")


def compared(before: str, after: str) -> Changes:
    return changes(workspace(before).workspace, workspace(after).workspace, AS_OF, usual(), "förut")


def verdicts(found: Changes) -> str:
    return ", ".join(f"{one.change_class} {one.verdict.id}" for one in found.items)


every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)


@together
@every_row
def test_a_change_is_called_what_it_is(row: Row) -> None:
    assert verdicts(compared(row.before, row.after)) == row.there
    assert verdicts(compared(row.after, row.before)) == row.back


def told(row: Row) -> str:
    """A row as it is told: verdict, path, both places, fingerprint, and the sentence in both languages."""
    lines = [row.name]
    for mark, before, after in ((">", row.before, row.after), ("<", row.after, row.before)):
        found = compared(before, after)
        for one in found.items:
            places = (spot_of(at) if at is not None else "-" for at in (one.place_before, one.place_after))
            lines.append(f"{mark} {one.change_class} {one.verdict.id} {one.key} {' '.join(places)} {one.fingerprint}")
            lines += [f"  {language}: {Telling(found, language).sentence(one)}" for language in LANGUAGES]
    return "\n".join(lines) + "\n"


@pytest.mark.slow
def test_what_is_told_of_each() -> None:
    agreed(GOLDEN, "\n".join(map(told, ROWS)))


def test_every_verdict_is_reached() -> None:
    reached = {part.split()[1] for row in ROWS for way in (row.there, row.back) for part in way.split(", ") if part}
    elsewhere = {"approval-added", "lock-added", "lock-rewritten", "baseline-longer", "baseline-shorter"}
    assert set(VERDICTS) - reached - elsewhere == set()


def test_every_verdict_has_words_in_both_languages() -> None:
    for language in LANGUAGES:
        assert set(VERDICTS) <= set(change_words(language))
    assert set(change_words("sv")) == set(change_words("en"))


def test_the_last_row_of_the_table_takes_what_is_left() -> None:
    assert TABLE[-1][0] == "**"
    assert len({pattern for pattern, _ in TABLE}) == len(TABLE)
