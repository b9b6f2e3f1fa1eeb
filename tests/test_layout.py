"""The canonical layout: the same data and comments, and laid out again the same."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import EXAMPLES
from goal_texts import files, flow
from malstyr.source.compose import FileReading
from malstyr.source.files import read_file
from malstyr.source.layout import laid_out
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Source, same_data
from malstyr.source.unbraced import unbraced
from together import together


def read(data: bytes) -> tuple[Source, FileReading]:
    return read_file("mål.yaml", data, default_leg())


def laid(text: str) -> str:
    source, reading = read(text.encode())
    assert isinstance(reading.root, Map)
    source, reading = read(unbraced(source, reading.root).encode())
    assert isinstance(reading.root, Map)
    return laid_out(source, reading.root)


def telling(text: str) -> str:
    """All signs but blanks, line ends and those that only mark where something begins and ends."""
    return re.sub(r"[\s\"'{}\[\],-]", "", text)


@pytest.mark.slow
@given(files())
def test_the_data_the_comments_and_a_second_time(data: bytes) -> None:
    source, before = read(data)
    if not isinstance(before.root, Map) or before.troubles:
        return
    plain, between = read(unbraced(source, before.root).encode())
    assert isinstance(between.root, Map)
    text = laid_out(plain, between.root)
    again, after = read(text.encode())
    assert after.root is not None
    assert after.troubles == ()
    assert same_data(before.root, after.root)
    assert telling(text) == telling(source.text)
    assert isinstance(after.root, Map)
    assert laid_out(again, after.root) == text
    assert unbraced(again, after.root) == text


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_the_examples_are_laid_out_so(folder: Path) -> None:
    for path in folder.glob("**/*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert laid(text) == text, path


CASES = {
    "moved in by four": ("a:\n    b: 1\n    c:\n        d: 2\n", "a:\n  b: 1\n  c:\n    d: 2\n"),
    "a list under its key": ("a:\n- b\n- c\nd: 1\n", "a:\n  - b\n  - c\nd: 1\n"),
    "a list of mappings": ("a:\n-   b: 1\n    c: 2\n-   d: 3\n", "a:\n  - b: 1\n    c: 2\n  - d: 3\n"),
    "comments follow what they stand at": (
        "a:\n    # om b\n    b: 1\n    # sist i a\n# om c\nc: 2\n",
        "a:\n  # om b\n  b: 1\n  # sist i a\n# om c\nc: 2\n",
    ),
    "blanks and empty lines": ("\n\na: 1  \n\n\n\nb:   2\n\n", "a: 1\n\nb: 2\n"),
    "no line end": ("a: 1", "a: 1\n"),
    "line ends stay": ("a:\r\n    b: 1\r\nc: 2", "a:\r\n  b: 1\r\nc: 2\r\n"),
    "quotes that are not needed": (
        "a: 'Nöjda kunder'\nb: \"0980\"\nc: 'ja: nej'\n'd': \"no\"\n",
        'a: Nöjda kunder\nb: "0980"\nc: \'ja: nej\'\nd: "no"\n',
    ),
    "braces": ("a: { b: 1,c: [ 2,3 ] }   # sagt\n", "a: {b: 1, c: [2, 3]}   # sagt\n"),
    "brackets over lines": ("a: [b,\n    c]\n", "a: [b, c]\n"),
    "brackets with a comment": ("a: [b, # först\n        c]\n", "a: [b, # först\n  c]\n"),
    "a text over lines": ("a:\n    b: ett\n       två\n", "a:\n  b: ett\n    två\n"),
    "a text in a block": (
        "a:\n    b: |\n          ett\n            två\n    c: 1\n",
        "a:\n  b: |\n    ett\n      två\n  c: 1\n",
    ),
    "a text whose last lines count": ("a: |+\n    ett\n\n\nb: 1\n", "a: |+\n  ett\n\n\nb: 1\n"),
    "a text that says how far in it is": ("a:\n    b: |2\n        ett\n", "a:\n  b: |2\n      ett\n"),
    "a sentence in braces": (
        "a: {b: 1, c: ett två tre fyra fem sex sju åtta nio tio elva, d: [x]}   # sagt\n",
        "a:   # sagt\n  b: 1\n  c: ett två tre fyra fem sex sju åtta nio tio elva\n  d: [x]\n",
    ),
    "a sentence in brackets": (
        "a: [ett, ett två tre fyra fem sex sju åtta nio tio elva]\n",
        "a:\n  - ett\n  - ett två tre fyra fem sex sju åtta nio tio elva\n",
    ),
    "a sentence deep in": (
        "a: [{b: {c: ett två tre fyra fem sex sju åtta nio tio elva}, d: 1}]\r\n",
        "a:\r\n  - b:\r\n      c: ett två tre fyra fem sex sju åtta nio tio elva\r\n    d: 1\r\n",
    ),
    "an anchor": ("a:   &x\n    b: 1\nc:   *x\n", "a: &x\n  b: 1\nc: *x\n"),
}


@together
@pytest.mark.parametrize(("before", "after"), CASES.values(), ids=CASES)
def test_layout(before: str, after: str) -> None:
    assert laid(before) == after
    assert laid(after) == after


@given(st.integers(1, 6), st.sampled_from(["", "  ", "    "]))
def test_it_does_not_matter_how_far_in_it_was(width: int, end: str) -> None:
    lead = " " * width
    text = f"a:\n{lead}b:{end}\n{lead * 2}c: x{end}\n{lead * 2}d: [1]\n{lead}e: y\n"
    assert laid(text) == "a:\n  b:\n    c: x\n    d: [1]\n  e: y\n"


@pytest.mark.slow
@given(st.integers(1, 3), st.data())
def test_sentences_leave_braces_and_say_the_same(most: int, data: st.DataObject) -> None:
    text = data.draw(flow(most, ()))
    if "\n" in text:
        return
    source, before = read(
        f"a: {{b: {text}, c: ett två tre fyra fem sex sju åtta nio tio elva}} # sagt\nd: 1\n".encode()
    )
    if not isinstance(before.root, Map) or before.troubles:
        return
    plain, between = read(unbraced(source, before.root).encode())
    assert isinstance(between.root, Map)
    assert same_data(before.root, between.root)
    assert unbraced(plain, between.root) == plain.text


def test_a_long_text_in_quotes_is_laid_out_at_once() -> None:
    text = 'goals:\n  a:\n    text: "' + "Andelen av deltagarna som går till arbete eller studier" * 40 + ' %"\n'
    source, reading = read_file("", text.encode(), default_leg())
    assert isinstance(reading.root, Map)
    assert laid_out(source, reading.root) is not None
