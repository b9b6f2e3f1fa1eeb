"""Choices after options: known with å, ä and ö and however they are capital, else told with what there is."""

from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from malstyr.cli.options import exists, one_of
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


HELD = ["hållbarhet", "hållbarhet/social", "hållbarhet/ekonomisk", "enheter", "enheter/skola"]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("xyz", "hållbarhet, enheter"),
        ("agenda/4", "hållbarhet, enheter"),
        ("hållbarhet/qwerty", "hållbarhet/social, hållbarhet/ekonomisk"),
        ("enheter/qwerty", "enheter/skola"),
    ],
)
def test_what_there_is_is_told_on_the_level_that_was_asked(asked: str, told: str) -> None:
    with pytest.raises(Stop) as stopped:
        exists("tag", asked, {one: one for one in HELD})
    assert stopped.value.args_of_message["listed"] == told


NAMES = {"skola": "Ängskolan", "bun": "Barn- och utbildningsnämnden", "norra": "Förskolan", "södra": "Förskolan"}


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("Ängskolan", "skola"),
        ("ängskolan", "skola"),
        ("angskolan", "skola"),
        ("Ängskolann", "skola"),
        ("skolan", "skola"),
        ("Barn- och utbildningsnämnden", "bun"),
        ("Förskolan", ""),  # two are called so
        ("xyzxyz", ""),
    ],
)
def test_who_types_a_name_is_told_its_id(asked: str, near: str) -> None:
    with pytest.raises(Stop) as stopped:
        exists("unit", asked, NAMES)
    assert stopped.value.args_of_message["name"] == near
    assert stopped.value.args_of_message["listed"] == ", ".join(NAMES)


EMPTY = [
    ["calendar", "--for"], ["calendar", "--as-of"], ["calendar", "--until"], ["calendar", "--tag"],
    ["calendar", "--format"], ["status", "--unit"], ["status", "--goal"], ["report", "--kind"], ["report", "--period"],
]  # fmt: skip


@pytest.mark.parametrize("asked", EMPTY, ids=" ".join)
def test_an_empty_text_is_seen(asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As where a variable of a build is not set."""
    write(tmp_path, {"malstyr.yaml": HEAD})
    assert main([asked[0], str(tmp_path), asked[1], ""]) == 2
    assert "””" in capsys.readouterr().err
