"""Entries written as a list, each with its id: all of them are read, and what is to be typed gives the same data."""

import pytest

from malstyr.source.files import FileTree
from malstyr.source.patch import apply
from malstyr.workspace.load import Loaded, load

HEAD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
units: {skolan: {name: Skolan}}
goals: {trygghet: {text: Eleverna är trygga}}
"""
MEANT = """\
indicators:
  trygga:
    serves: [trygghet]   # enkäten
    measured_in: procent
    target: {at_least: 90}
  frånvaro: {measured_in: procent, no_target: följs}
"""


def loaded(text: str) -> Loaded:
    return load(".", FileTree({"malstyr.yaml": (HEAD + text).encode()}))


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        pytest.param(
            "indicators:\n  - id: trygga\n    serves: [trygghet]   # enkäten\n    measured_in: procent\n"
            "    target: {at_least: 90}\n  - id: frånvaro\n    measured_in: procent\n    no_target: följs\n",
            True,
            id="the id first",
        ),
        pytest.param(
            "indicators:\r\n    -   id: trygga\r\n        serves: [trygghet]\r\n        measured_in: procent\r\n"
            "        target: {at_least: 90}\r\n\r\n    -   id: frånvaro\r\n        measured_in: procent\r\n"
            "        no_target: följs\r\n",
            True,
            id="further in, with other line ends",
        ),
        pytest.param(
            'indicators:\n  - id: "trygga"\n    serves: [trygghet]\n    measured_in: procent\n'
            "    target: {at_least: 90}\n  - id: 'frånvaro'\n    measured_in: procent\n    no_target: följs\n",
            True,
            id="ids in quotes",
        ),
        pytest.param(
            "indicators:\n- id: trygga\n  serves: [trygghet]\n  measured_in: procent\n  target: {at_least: 90}\n"
            "- id: frånvaro\n  measured_in: procent\n  no_target: följs\n",
            False,
            id="dashes below the section's name",
        ),
        pytest.param(
            "indicators:\n  - serves: [trygghet]\n    id: trygga\n    measured_in: procent\n"
            "    target: {at_least: 90}\n  - id: frånvaro\n    measured_in: procent\n    no_target: följs\n",
            False,
            id="the id further down",
        ),
        pytest.param(
            "indicators: [{id: trygga, serves: [trygghet], measured_in: procent, target: {at_least: 90}},\n"
            "  {id: frånvaro, measured_in: procent, no_target: följs}]\n",
            False,
            id="in brackets",
        ),
    ],
)
def test_a_list_of_entries_is_read_as_what_it_means(text: str, typed: bool) -> None:
    read = loaded(text)
    assert read.workspace.data == loaded(MEANT).workspace.data
    (fault,) = read.faults
    assert (fault.rule, fault.args["form"], fault.args["id"].strip("\"'")) == ("wrong-shape", "ids-in-list", "trygga")
    assert (fault.edit is not None) == typed
    if fault.edit is not None:
        mended = apply(read.tree, [fault.edit], str)
        assert isinstance(mended, FileTree)
        again = load(".", mended)
        assert (again.faults, again.workspace.data) == ((), read.workspace.data)


@pytest.mark.parametrize(
    "entries",
    [
        "  - measured_in: procent\n",
        "  - id: trygga\n  - measured_in: procent\n",
        "  - id: trygga\n    measured_in: procent\n  - id: trygga\n    measured_in: st\n",
        "  - id: [trygga]\n    measured_in: procent\n",
        "  - id:\n    measured_in: procent\n",
        "  - trygga\n",
    ],
)
def test_where_an_id_is_lacking_or_twice_it_is_not_known_what_is_meant(entries: str) -> None:
    read = loaded(f"indicators:\n{entries}")
    assert not read.workspace.data.indicators
    assert all(one.args.get("form") != "ids-in-list" for one in read.faults)
