"""What is proposed while one types: wherever the examples say something, it is among what is proposed there."""

from collections.abc import Iterator
from functools import cache

import pytest

from conftest import AS_OF, EXAMPLES
from malstyr.lsp.proposed import named_in, proposed
from malstyr.lsp.typed import TypedPlace, typed_at
from malstyr.model.shape import known_keys
from malstyr.source.files import FileTree, read_file, read_folder
from malstyr.source.legs import default_leg
from malstyr.source.tree import KEY, Map, Node, Path, Scalar, Source
from malstyr.workspace.load import load
from malstyr.workspace.references import link_exists, links
from malstyr.workspace.workspace import Workspace
from together import together

BY_NAME = {folder.name: folder for folder in EXAMPLES}


@cache
def workspace_of(example: str) -> Workspace:
    return load(".", read_folder(BY_NAME[example])).workspace


def texts(node: Node, path: Path = ()) -> Iterator[tuple[Scalar, Path]]:
    """Every key and text of a file with its path."""
    if isinstance(node, Scalar):
        if not node.empty:
            yield node, path
        return
    for step, below in node.items() if isinstance(node, Map) else enumerate(node):
        if isinstance(step, Scalar):
            yield step, (*path, KEY)
        yield from texts(below, (*path, step if isinstance(step, int) else str(step)))


def typed_before(source: Source, index: int) -> TypedPlace:
    """With nothing after the place: the line and the file end there."""
    line, column = source.position(index)
    return typed_at(source.text[:index].split("\n"), line - 1, column - 1)


the_smallest_is_fast = pytest.mark.parametrize(
    "example", [name if name == "haparanda" else pytest.param(name, marks=pytest.mark.slow) for name in BY_NAME]
)


@pytest.mark.parametrize("example", BY_NAME)
def test_the_path_to_every_place_is_known_from_what_stands_before_it(example: str) -> None:
    for name, data in read_folder(BY_NAME[example]).files.items():
        source, reading = read_file(name, data, default_leg())
        lines = source.text.split("\n")
        for node, path in texts(reading.root) if reading.root is not None else ():
            line, column = source.position(node.start)
            found = typed_at(lines, line - 1, column - 1).path
            assert found in (path, (*path, KEY)), source.line(line)


@the_smallest_is_fast
def test_every_name_is_proposed_where_it_stands(example: str) -> None:
    workspace = workspace_of(example)
    asked: dict[tuple[Path, bool], set[str]] = {}
    for link in links(workspace):
        if link.path[-1] == "replaces" or link.path[-1] == "of" or not link_exists(workspace, link):
            continue
        if link.section == "calendar" and link.name not in workspace.data.calendar:
            continue  # delår 1, 2 and 3 need no calendar
        place = workspace.place(link.path)
        typed = typed_before(place.source, place.start)._replace(word=link.name)
        key = (typed.path, "/" in link.name)
        if key not in asked:
            asked[key] = {one.text for one in proposed(workspace, typed._replace(beside=frozenset()), "sv", AS_OF)}
        name = link.name.partition("/")[0] if named_in(typed.path) == "indicators" else link.name
        assert name in asked[key] or "formula" in link.path, (link, typed)


@the_smallest_is_fast
def test_every_key_is_proposed_where_it_stands(example: str) -> None:
    workspace = workspace_of(example)
    for name, data in read_folder(BY_NAME[example]).files.items():
        source, reading = read_file(name, data, default_leg())
        lines = source.text.split("\n")
        for node, path in texts(reading.root) if reading.root is not None else ():
            if path[-1] == KEY and node in known_keys(path[:-1]) and len(path) < 4:
                line, column = source.position(node.start)
                typed = typed_at(lines, line - 1, column - 1)
                assert node in {one.text for one in proposed(workspace, typed, "sv", AS_OF)}


FILE = """goals:
  nöjda: {text: Nöjda}
  trygga: {text: Trygga}
units:
  vård: {name: Vård}
  skola: {name: Skola}
calendar:
  D1: {name: Delår 1, ends: 04-30, ready: 05-31}
indicators:
  nki:
    name: Nöjd-kund-index
    serves: [nöjda]
    for_each: [vård, skola]
  sjuka: {name: Sjuka, frequency: month, starts: 2013-M12, closed: {date: 2014-02-15, reason: klar}}
values:
  nki:
    vård: {2024: 5, 2025: 6}
"""
TYPED = {
    "a section": ("", "indicators", "nki"),
    "a section begun": ("indi", "indicators", "nki"),
    "a key of a goal": ("goals:\n  nya:\n    ", "text", "target"),
    "a key begun": ("goals:\n  nya:\n    te", "text", "target"),
    "a key not said twice": ("goals:\n  nya:\n    text: a\n    ", "serves", "text"),
    "a key in braces": ("goals:\n  nya: {te", "text", "target"),
    "a key after another in braces": ("goals:\n  nya: {text: a, ", "serves", "text"),
    "a kind of target": ("indicators:\n  ny:\n    target: ", "{at_least: }", "nöjda"),
    "a kind of target in braces": ("indicators:\n  ny:\n    target: {", "at_least", "text"),
    "a kind of target below": ("indicators:\n  ny:\n    target:\n      ", "at_least", "text"),
    "a word of a closed set": ("settings:\n  rules: {deviation-without-action: ", "ignore", "nöjda"),
    "a rule": ("settings:\n  rules:\n    ", "small-group", "nöjda"),
    "an id in a list": ("indicators:\n  ny:\n    serves: [", "trygga", "vård"),
    "an id after another": ("indicators:\n  ny:\n    serves: [nöjda, tr", "trygga", "vård"),
    "an id on a line of its own": ("indicators:\n  ny:\n    serves:\n      - ", "trygga", "vård"),
    "an id alone": ("indicators:\n  ny:\n    serves: ", "trygga", "vård"),
    "a unit": ("goals:\n  nya:\n    unit: v", "vård", "nöjda"),
    "a list to measure for": ("indicators:\n  ny:\n    for_each: [", "units", "nki"),
    "an indicator with values": ("values:\n  ", "nki", "nöjda"),
    "a member": ("values:\n  nki:\n    ", "skola", "nöjda"),
    "a period": ("values:\n  nki:\n    ", "2025", "nöjda"),
    "a period of a member": ("values:\n  nki:\n    skola:\n      ", "2025", "skola"),
    "this year": ("values:\n  nki:\n    vård: {2024: 5, 2025: 6, ", "2014", "2012"),
    "the year before": ("values:\n  nki:\n    2014: 5\n    ", "2013", "2014"),
    "a month that it is measured for": ("values:\n  sjuka:\n    ", "2014-M02", "2014-M03"),
    "a month since it began": ("values:\n  sjuka:\n    ", "2013-M12", "2013-M11"),
    "a key of a value": ("values:\n  nki:\n    skola:\n      2025: {", "value", "skola"),
    "a point of a forecast": ("values:\n  nki:\n    2026: {forecast: {", "D1", "2025"),
    "a member in a target": ("indicators:\n  nki:\n    target: {at_least: 3, for: [", "skola", "nöjda"),
    "an indicator as a limit": ("indicators:\n  ny:\n    target: {at_least: ", "nki", "nöjda"),
    "a subject": ("assessments:\n  ", "goals/nöjda", "2025"),
    "after å, ä, ö and 😀": ("goals:\n  åäö:\n    text: 😀 å\n    un", "unit", "text"),
    "after a mistake before": ("goals:\n  fel: [a, b\n  nya:\n    te", None, "nki"),
    "below a list that is not closed": ("goals:\n  nya:\n    serves: [nöjda\n    te", "text", "nöjda"),
    "in the next entry after braces that are not closed": ("goals:\n  a: {text: b\n  nya:\n    te", "text", "a"),
    "in a list over several lines": ("indicators:\n  ny:\n    serves: [\n      nöjda,\n      ", "trygga", "name"),
    "in a text of several lines": ("goals:\n  nya:\n    text: |\n      nå", None, "unit"),
    "in a text": ("goals:\n  nya:\n    text: nå", None, "unit"),
}


@together
@pytest.mark.parametrize("name", TYPED)
def test_what_is_proposed(name: str) -> None:
    text, there, elsewhere = TYPED[name]
    first = {"malstyr.yaml": f"version: 1\norganisation: {{id: e, name: E}}\n{FILE}".encode()}
    workspace = load(".", FileTree(first)).workspace
    lines = text.split("\n")
    found = {one.text for one in proposed(workspace, typed_at(lines, len(lines) - 1, len(lines[-1])), "sv", AS_OF)}
    assert there is None or there in found
    assert elsewhere not in found
