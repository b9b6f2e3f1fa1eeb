"""Names of the files that malstyr writes, as Windows can hold them."""

import pytest

from conftest import findings
from malstyr.source.windows_names import FileNames

GOALS = "goals: {trygghet: {text: Trygga, due: 2015-12-31}}\n"
MORE = "goals: {skola: {text: Lika, due: 2015-12-31}}\n"


@pytest.mark.parametrize(
    ("name", "taken", "wanted"),
    [
        ("skola", [], "skola"),
        ("skola", ["skola"], "skola-2"),
        ("Skola", ["skola", "skola-2"], "Skola-3"),
        ("con", [], "con-2"),
        ("AUX", [], "AUX-2"),
        ("com1", ["COM1-2"], "com1-3"),
        ("lpt9", [], "lpt9-2"),
        ("com10", [], "com10"),
        ("konto", ["con"], "konto"),
    ],
)
def test_no_two_are_alike_and_none_is_a_device(name: str, taken: list[str], wanted: str) -> None:
    assert FileNames(taken).given(name) == wanted


@pytest.mark.parametrize(
    ("name", "told", "instead"),
    [
        ("CON.yaml", "heta CON.yaml", "CON-2.yaml"),
        ("aux.mål.yaml", "heta aux.mål.yaml", "aux-2.mål.yaml"),
        ("nämnd/lpt1.yaml", "heta lpt1.yaml", "nämnd/lpt1-2.yaml"),
        ("PRN/mål.yaml", "heta PRN", "PRN-2/mål.yaml"),
        ("mål: skolan.yaml", "tecknet :", "mål-skolan.yaml"),
        ("mål?.yaml", "tecknet ?", "mål.yaml"),
        ('"vård".yaml', 'tecknet "', "vård.yaml"),
        ("skola <2026>/mål.yaml", "tecknet <", "skola-2026/mål.yaml"),
        ("skolan./mål.yaml", "”skolan.”", "skolan/mål.yaml"),
        ("skolan /mål.yaml", "”skolan ”", "skolan/mål.yaml"),
    ],
)
def test_a_goal_file_that_windows_cannot_hold(name: str, told: str, instead: str) -> None:
    (one,) = [one for one in findings({name: GOALS}) if one.rule == "windows-name"]
    assert f"{told}," in one.message or f" {told} " in one.message
    assert one.help == f"Döp om den, till exempel till {instead}."
    assert not [one for one in findings({instead: GOALS}) if one.rule == "windows-name"]


def test_files_that_differ_only_in_capitals_are_told_once() -> None:
    (one,) = [one for one in findings({"Mål/a.yaml": GOALS, "mål/A.yaml": MORE}) if one.rule == "windows-name"]
    assert one.message.startswith("Filerna Mål/a.yaml och mål/A.yaml skiljer sig bara åt i stora och små bokstäver.")
    assert "mål/A.yaml till mål/A-2.yaml" in one.help


def test_a_path_that_leaves_no_room_for_the_folders_above() -> None:
    long = f"{'verksamhet/' * 18}mål.yaml"
    (one,) = [one for one in findings({long: GOALS}) if one.rule == "windows-name"]
    assert f"är {len(long)} tecken långt" in one.message and "högst 200 tecken" in one.help


@pytest.mark.parametrize(
    "name", ["mål .yaml", "konto.yaml", "con-2.yaml", "com10.yaml", "a.b.yaml", "å ä ö.yaml", "mål (norr).yaml"]
)
def test_a_name_that_windows_holds(name: str) -> None:
    assert "windows-name" not in {one.rule for one in findings({name: GOALS})}


def test_a_file_that_is_excluded_is_left_in_peace() -> None:
    settings = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\nsettings: {exclude: [aux.yaml]}\n"
    assert "windows-name" not in {one.rule for one in findings({"malstyr.yaml": settings, "aux.yaml": GOALS})}
