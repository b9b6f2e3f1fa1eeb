"""An edit changes the bytes it is about and no others, whatever the file is like, or is not made."""

import codecs
import re
from itertools import cycle, pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conftest import HEAD, workspace
from goal_texts import files
from malstyr.language.words import LANGUAGES, words
from malstyr.source.compose import FileReading
from malstyr.source.elsewhere import Moved, read_otherwise
from malstyr.source.files import FileTree, read_file
from malstyr.source.legs import default_leg
from malstyr.source.patch import Edit, Refusal, RefusalReason, apply, patched
from malstyr.source.tree import Map, Node, Place, Scalar, Source, place_of
from malstyr.workspace.edit import Broken, Edited, edited
from malstyr.workspace.load import Loaded

pytestmark = pytest.mark.slow

LINE_ENDS = ("\n", "\r\n", "\r")


def read(data: bytes) -> tuple[Source, FileReading]:
    return read_file("mål.yaml", data, default_leg())


@st.composite
def any_files(draw: st.DrawFn) -> bytes:
    """Goal files with line ends of one sort or several."""
    data = draw(files())
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    ends = cycle(draw(st.lists(st.sampled_from(LINE_ENDS), min_size=1, max_size=3)))
    text = re.sub("\r\n|\n", lambda _: next(ends), data.removeprefix(mark).decode())
    return mark + text.encode()


TYPED = st.text(alphabet="ab: -'\n#å😀\u0301\u00a0\t", max_size=8)


@st.composite
def edits_of(draw: st.DrawFn, source: Source) -> list[Edit]:
    """Edits that do not overlap, in any order; some put text in, and some meet."""
    points = sorted(draw(st.lists(st.integers(0, len(source.text)), max_size=8)))
    pairs = [pair for number, pair in enumerate(pairwise(points)) if number % 2 == 0]
    return draw(st.permutations([Edit(Place(source, *pair), draw(TYPED)) for pair in pairs]))


def end_used_at(text: str, index: int) -> str:
    """The line end there, as a reader of the text would tell it."""
    ends = list(re.finditer("\r\n|\r|\n", text))
    return next((one[0] for one in ends if one.end() > index), ends[-1][0] if ends else "\n")


@given(st.data())
def test_all_other_bytes_stay(data: st.DataObject) -> None:
    before = data.draw(any_files())
    source, _ = read(before)
    edits = data.draw(edits_of(source))
    after = patched(before, edits)
    assert isinstance(after, bytes)

    def byte(index: int) -> int:
        return len(before) - len(source.text[index:].encode())

    rest, text, at, gone = after, "", 0, 0
    for edit in sorted(edits, key=lambda one: (one.place.start, one.place.end)):
        start, end = edit.place.start, edit.place.end
        new = edit.text.replace("\n", end_used_at(source.text, start))
        expected = before[gone : byte(start)] + new.encode()
        assert rest.startswith(expected)
        rest = rest[len(expected) :]
        text += source.text[at:start] + new
        at, gone = end, byte(end)
    assert rest == before[gone:]
    assert read(after)[0].text == text + source.text[at:]


def texts(node: Node | None) -> list[Scalar]:
    """The texts of a tree, keys too, that stand somewhere."""
    if isinstance(node, Scalar):
        return [] if node.empty else [node]
    below = [one for pair in node.items() for one in pair] if isinstance(node, Map) else list(node or ())
    return [found for one in below for found in texts(one)]


@given(st.data())
def test_a_text_typed_over_another_is_read_and_nothing_else_is_read_otherwise(data: st.DataObject) -> None:
    before = data.draw(any_files())
    reading = read(before)[1]
    assume(not reading.lost and texts(reading.root))
    one = data.draw(st.sampled_from(texts(reading.root)))
    edit = Edit(place_of(one), "'nytt 😀'")
    after = patched(before, [edit])
    assert isinstance(after, bytes)
    now = read(after)[1]
    assert reading.root is not None and now.root is not None
    assert "nytt 😀" in map(str, texts(now.root))
    assert read_otherwise(reading.root, now.root, Moved([edit])) is None


TEXT = "å: 1\r\nö: 2 # två\r\n"
SOURCE = Source("mål.yaml", TEXT)


def at(start: int, end: int, text: str) -> Edit:
    return Edit(Place(SOURCE, start, end), text)


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([], TEXT),
        ([at(3, 4, "")], "å: \r\nö: 2 # två\r\n"),
        ([at(9, 10, "3"), at(3, 4, "4")], "å: 4\r\nö: 3 # två\r\n"),
        ([at(6, 6, "a\n"), at(6, 6, "b\n")], "å: 1\r\na\r\nb\r\nö: 2 # två\r\n"),
        ([at(6, 6, "b\r\n"), at(6, 6, "a\n")], "å: 1\r\nb\r\na\r\nö: 2 # två\r\n"),
        ([at(6, 7, "ä"), at(6, 6, "a: 3\n")], "å: 1\r\na: 3\r\nä: 2 # två\r\n"),
        ([at(3, 4, "4"), at(4, 4, "0")], "å: 40\r\nö: 2 # två\r\n"),
        ([at(0, 3, "ä: "), at(3, 4, "4")], "ä: 4\r\nö: 2 # två\r\n"),
        ([at(18, 18, "ä: 3")], TEXT + "ä: 3"),
        ([at(18, 18, "ä: 3\n")], TEXT + "ä: 3\r\n"),
        ([at(16, 18, "")], "å: 1\r\nö: 2 # två"),
    ],
)
def test_several_edits_are_made_at_once(edits: list[Edit], expected: str) -> None:
    assert patched(TEXT.encode(), edits) == expected.encode()
    marked = patched(codecs.BOM_UTF8 + TEXT.encode(), edits)
    assert marked == codecs.BOM_UTF8 + expected.encode()


@pytest.mark.parametrize(
    ("data", "edits", "why"),
    [
        (TEXT, [at(0, 4, "x"), at(3, 4, "y")], RefusalReason.OVERLAP),
        (TEXT, [at(3, 4, "y"), at(3, 4, "y")], RefusalReason.OVERLAP),
        (TEXT, [at(0, 4, "x"), at(2, 2, "y")], RefusalReason.OVERLAP),
        (TEXT, [at(3, 4, "\udce5")], RefusalReason.SIGN),
        (TEXT.encode("cp1252"), [at(3, 4, "2")], RefusalReason.ENCODING),
        (TEXT.encode() + "ä".encode("cp1252"), [at(3, 4, "2")], RefusalReason.ENCODING),
        (TEXT.encode("utf-16"), [at(3, 4, "2")], RefusalReason.ENCODING),
        (TEXT + " ", [at(3, 4, "2")], RefusalReason.CHANGED),
        (TEXT.replace("\r", ""), [at(3, 4, "2")], RefusalReason.CHANGED),
        (TEXT.replace("å", "a\u030a"), [at(3, 4, "2")], RefusalReason.CHANGED),
        (b"\xef\xbb\xbf" + codecs.BOM_UTF8 + TEXT.encode(), [at(3, 4, "2")], RefusalReason.CHANGED),
    ],
)
def test_what_cannot_be_made_is_refused_whole(data: str | bytes, edits: list[Edit], why: RefusalReason) -> None:
    bytes_ = data if isinstance(data, bytes) else data.encode()
    refused = patched(bytes_, edits)
    assert isinstance(refused, Refusal) and refused.why is why
    other = Edit(Place(Source("annan.yaml", "a: 1\n"), 3, 4), "2")
    tree = FileTree({"annan.yaml": b"a: 1\n", "mål.yaml": bytes_})
    assert apply(tree, [other, *edits], str) == refused
    assert tree.files["annan.yaml"] == b"a: 1\n"


def test_a_file_that_is_gone_has_changed() -> None:
    assert apply(FileTree({}), [at(3, 4, "2")], str) == Refusal(RefusalReason.CHANGED, at(3, 4, "2").place)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", RefusalReason)
def test_every_refusal_has_words(why: RefusalReason, language: str) -> None:
    told = words(language)[f"cli.not-edited-{why}"].format(file="mål.yaml", line=3)
    assert "mål.yaml" in told and "{" not in told


SERIES = "indicators: {a: {measured_in: st, method: x}}\nvalues:\n  a:\n    2024: 58 # först\n    2025: {value: 57}\n"


def typed(old: str, new: str, text: str = SERIES) -> tuple[Loaded, Edit]:
    """A workspace, and ``new`` for the first ``old`` in it."""
    loaded = workspace(text)
    source = loaded.workspace.sources[0]
    start = source.text.index(old)
    return loaded, Edit(Place(source, start, start + len(old)), new)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("58", "[58", "broken"),  # the file could not be read
        ("value: 57}", "value: 57, valeu: 58}", "broken"),
        ("57", "57 personer", "broken"),
        ("    2025", "    2024: 56\n    2025", "duplicate-id"),
        ("58", "&x 58\n    2023: *y", "yaml-feature"),
        ("58 # först\n", "58\n  b:\n", "elsewhere"),  # 2025 would be a year of b
        ("57}\n", "57}\n     mer\n", "broken"),
        ("58 # först", "58 # sist", "made"),
        ("58", "59", "made"),
        ("58 # först\n", "58\n    2026: 56\n", "made"),
        ("  a:\n    2024", "  b:\n    2024: 3\n  a:\n    2024", "made"),
        ("a: {m", "a: {name: Antal, m", "made"),
        ("a:\n    2024", "c:\n    2024", "made"),
        ("indicators", "# sagt\nindicators", "made"),
    ],
)
def test_what_would_read_worse_is_told_before_it_is_written(old: str, new: str, told: str) -> None:
    loaded, edit = typed(old, new)
    after = edited(loaded, [edit])
    if told == "made":
        assert isinstance(after, Edited)
        expected = (HEAD + SERIES).replace(old, new, 1)
        assert after.tree.files["malstyr.yaml"] == expected.encode()
        assert after.loaded.workspace.sources[0].text == expected
    elif told == "elsewhere":
        assert isinstance(after, Refusal) and after.why is RefusalReason.ELSEWHERE
    else:
        assert isinstance(after, Broken)
        assert told in ("broken", after.faults[0].rule)
    assert loaded.tree.files["malstyr.yaml"] == (HEAD + SERIES).encode()


def test_what_was_wrong_before_is_not_held_against_an_edit() -> None:
    """A fault stays the same when what is above it grows, and when the id it stands under is changed."""
    text = SERIES + "goals: {å: {text: x, duue: 2026, serves: [y, y]}}\n"
    for old, new in (("values:", "# å\nvalues:"), ("å: {text", "ä: {text"), ("57", "56"), ("duue: 2026, ", "")):
        assert isinstance(edited(*_both(typed(old, new, text))), Edited)
    assert isinstance(edited(*_both(typed("text: x", "text: x, duuue: 2027", text))), Broken)


def _both(given: tuple[Loaded, Edit]) -> tuple[Loaded, list[Edit]]:
    return given[0], [given[1]]


def test_a_file_that_can_be_read_again_shows_what_it_hid() -> None:
    hidden = "goals: {a: {text: 'Trygg, duue: 2026}}\n"
    loaded, edit = typed("'Trygg", "Trygg", hidden)
    assert loaded.workspace.lost
    after = edited(loaded, [edit])
    assert isinstance(after, Edited)
    assert "unknown-key" in {fault.rule for fault in after.loaded.faults}


def test_files_are_edited_together_by_what_they_are_called() -> None:
    loaded = workspace({"a.yaml": "goals: {a: {text: x}}\n", "b.yaml": "\ufeffgoals: {b: {text: y}}\r\n"})
    of = {source.name: source for source in loaded.workspace.sources}
    after = edited(loaded, [Edit(Place(of["a.yaml"], 18, 19), "z"), Edit(Place(of["b.yaml"], 18, 19), "å")])
    assert isinstance(after, Edited)
    assert after.tree.files["a.yaml"] == b"goals: {a: {text: z}}\n"
    assert after.tree.files["b.yaml"] == "\ufeffgoals: {b: {text: å}}\r\n".encode()
    assert after.loaded.workspace.data.goals["b"].text == "å"


def test_a_file_in_another_encoding_is_read_but_not_edited() -> None:
    loaded = workspace({"mål.yaml": "goals: {å: {text: x}}\n".encode("cp1252")})
    source = next(one for one in loaded.workspace.sources if one.name == "mål.yaml")
    refused = edited(loaded, [Edit(Place(source, 18, 19), "y")])
    assert isinstance(refused, Refusal) and refused.why is RefusalReason.ENCODING
