"""Choices after options: known with å, ä and ö and however they are capital, else told with what there is."""

from __future__ import annotations

import pytest

from malstyr.cli.options import one_of
from malstyr.cli.stop import Stop
from malstyr.report.kinds import KINDS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("delar", "delar"),
        ("delår", "delar"),
        ("Delår", "delar"),
        ("årsredovisning", "arsredovisning"),
        ("ÅRSREDOVISNING", "arsredovisning"),
        ("Enhet", "enhet"),
    ],
)
def test_a_choice_is_known_however_it_is_spelt(text: str, kind: str) -> None:
    assert one_of("--kind", text, KINDS) == kind


@pytest.mark.parametrize("text", ["", "delårs", "år", "del ar"])
def test_other_texts_are_none(text: str) -> None:
    with pytest.raises(Stop):
        one_of("--kind", text, KINDS)
