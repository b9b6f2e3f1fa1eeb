"""That values are invented is said by a key: by no word in prose, and with the key in every report."""

import pytest
from reports import drawn, judged

from conftest import findings
from malstyr.language.words import words
from malstyr.report.kinds import KINDS

PROSE = ("påhittat exempelvärde", "Påhittat", "en påhittig enkät", "kundenkäten, påhittad", "invented example value")


def text(source: str, settings: str = "") -> str:
    return (
        f"settings: {{as_of: 2014-03-01{settings}}}\nabout: {{source: {source}}}\n"
        f"goals: {{g: {{text: {source}}}}}\n"
        f"indicators: {{i: {{serves: [g], method: {source}, measured_in: st, target: {{at_least: 1}}}}}}\n"
        "values: {i: {2013: 1}}\n"
    )


@pytest.mark.parametrize("source", PROSE)
@pytest.mark.parametrize("settings", ["", ", invented_values: false"])
def test_no_word_in_prose_says_that_values_are_invented(source: str, settings: str) -> None:
    said = text(f'"{source}"', settings)
    assert words("sv")["report.invented"] not in drawn(judged(said), "scorecard", "md")
    assert {one.rule for one in findings(said)} == {one.rule for one in findings(text("enkät"))}


@pytest.mark.parametrize("kind", [one for one in KINDS if one != "enhet"])
@pytest.mark.parametrize("format", ["html", "md"])
def test_the_key_is_said_in_every_report(kind: str, format: str) -> None:
    report = drawn(judged(text("enkät", ", invented_values: true")), kind, format)
    assert report.count(words("sv")["report.invented"]) == 1
