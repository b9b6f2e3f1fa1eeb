"""What Swedish readers know of reports on goals: each thing they look for, and where it stands."""

import re
from html import unescape
from itertools import pairwise

import pytest
from reports import drawn, judged, report

from together import together

EXPECTED = (
    ("a goal is followed by its state as a sign and a word", "gotland", "scorecard", r'"state \w+"><span class="sign"'),
    ("then a table with earlier years, this year and the requirement", "gotland", "scorecard",
     r'2011</th>.*2012</th>.*2013</th>.*>Krav</th>'),
    ("then analysis", "gotland", "scorecard", r'class="analysis"'),
    ("then actions", "gotland", "scorecard", r'>Åtgärd:</span>'),
    ("met", "gotland", "scorecard", r"✓\xa0</span>uppfyllt<"),
    ("partly met, with its rule", "gotland", "scorecard", r"Teckenförklaring.*delvis uppfyllt"),
    ("not met", "gotland", "scorecard", r"✗\xa0</span>inte uppfyllt<"),
    ("not to be measured yet", "gotland", "scorecard", r"går inte att mäta ännu"),
    ("at an interim report the word is a forecast", "gotland", "delar", r"bedöms bli"),
    ("at the year's end it is an outcome", "gotland", "arsredovisning", r"är uppfyll"),
    ("the arrow shows movement and a word beside it whether that is good", "gotland", "scorecard",
     r'<span aria-hidden="true">[↑↓→]</span>\xa0(?:bättre|sämre|oförändrat)'),
    ("a sentence on sound financial management", "gotland", "arsredovisning", r"god ekonomisk hushållning"),
    ("a decimal comma", "gotland", "scorecard", r"\d,\d"),
    ("a narrow space before the sign of per cent", "gotland", "scorecard", "\\d\u202f%"),
    ("a narrow space between thousands", "gotland", "scorecard", "\\d\u202f\\d{3}"),
    ("a true minus", "gotland", "scorecard", r"−\d"),
    ("a plus on a surplus", "haparanda", "scorecard", r"\+\d"),
    ("a dash for what is not delivered", "haparanda", "scorecard", r">–<"),
    ("a link past the head", "gotland", "scorecard", r'<a class="skip" href="#innehall">'),
    ("the language of the page", "gotland", "scorecard", r'<html lang="sv">'),
    ("captions of tables", "gotland", "scorecard", r"<caption"),
    ("heads with scope", "gotland", "scorecard", r'<th scope="row">'),
    ("a text for every chart", "gotland", "scorecard", r"<svg[^>]*>\s*<title|<svg[^>]*aria-"),
    ("no script", "gotland", "scorecard", r"default-src 'none'"),
    ("an activity plan counts what is done and late", "gotland", "aktivitetsplan", r"är klara, .* är inte klara"),
    ("core values are in the scorecard", "haparanda", "scorecard", r"<dt>Spelregler</dt><dd>\w"),
    ("improvements are in it", "ostra-goinge", "scorecard", r"Förbättringar.*<dt>Slutsats</dt><dd>\w"),
    ("and the political analysis", "ostra-goinge", "scorecard", r"samlad analys.*Östra Göinge kommun.*<dd>"),
)  # fmt: skip
"""What is looked for, an example and a kind of report where it is, and how it is found there."""


@together
@pytest.mark.parametrize(("wanted", "example", "kind", "found"), EXPECTED, ids=[one[0] for one in EXPECTED])
def test_it_stands_where_readers_look(wanted: str, example: str, kind: str, found: str) -> None:
    assert re.search(found, unescape(report(example, kind)), re.DOTALL), wanted


@pytest.mark.parametrize("kind", ["scorecard", "arsredovisning", "aktivitetsplan"])
def test_a_page_has_one_first_heading_and_none_is_skipped(kind: str) -> None:
    levels = [int(level) for level in re.findall(r"<h(\d)", report("gotland", kind))]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_secrecy_is_said() -> None:
    told = "goals: {a: {text: A}}\nindicators: {b: {serves: [a], target: {at_least: 1}}}\nvalues: {b: {2013: ..}}\n"
    assert "visas inte" in drawn(judged(told), "scorecard", "md")
