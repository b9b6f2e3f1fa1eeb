"""Both parsers give the same data with the same spans, and every span holds what it says it holds."""

import os
import re
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import AS_OF, HEAD, PROJECT, spot_of
from goal_texts import files
from malstyr.rules.judge import judge
from malstyr.source.compose import FileReading, compose
from malstyr.source.files import FileTree, read_file
from malstyr.source.legs import Leg, libyaml_events, ruamel_events
from malstyr.source.tree import Map, Node, Place, Scalar, Seq, Source, place_of
from malstyr.workspace.load import load
from malstyr.workspace.nodes import understand
from together import together

FILES = sorted(
    path for folder in ("examples", "tests/catalogue") for path in (PROJECT / folder).rglob("*.y*ml") if path.is_file()
)
"""Real goal files, right and wrong. That there are some is seen to below."""


def read(data: bytes, leg: Leg) -> tuple[Source, FileReading]:
    return read_file("mål.yaml", data, leg)


def shape(node: Node | None) -> Any:
    """A tree with all its spans, as plain lists that compare and print."""
    if isinstance(node, Scalar):
        return [str(node), node.start, node.end, node.style]
    if isinstance(node, Map):
        return ["{", node.start, node.end, node.flow, [[shape(key), shape(below)] for key, below in node.items()]]
    if isinstance(node, Seq):
        return ["[", node.start, node.end, node.flow, [shape(below) for below in node]]
    return None


def plain(node: Node | None) -> Any:
    """A tree as plain data; the line ends that a block text keeps after its last line left out."""
    if isinstance(node, Map):
        return {str(key): plain(below) for key, below in node.items()}
    if isinstance(node, Seq):
        return [plain(below) for below in node]
    return None if node is None else str(node).rstrip("\n")


def nodes(node: Node | None) -> list[Node]:
    below = [*node.keys(), *node.values()] if isinstance(node, Map) else node if isinstance(node, Seq) else []
    return [] if node is None else [node, *(found for one in below for found in nodes(one))]


def source_of(node: Node) -> str:
    return place_of(node).text


def ends_in_nothing(node: Node) -> bool:
    """Whether the last thing in a block collection is a key or a dash with nothing after it."""
    while isinstance(node, Map | Seq) and node and not node.flow:
        node = list(node.values())[-1] if isinstance(node, Map) else node[-1]
    return isinstance(node, Scalar) and node.empty


def accepted(reading: FileReading) -> bool:
    return isinstance(reading.root, Map) and not reading.lost and not reading.troubles


def agree(data: bytes) -> tuple[Source, FileReading]:
    """Read with both; what one reads without a word, the other reads the same."""
    source, ours = read(data, libyaml_events)
    _, judge = read(data, ruamel_events)
    if accepted(ours) or accepted(judge):
        assert accepted(ours) and accepted(judge), (ours.troubles, judge.troubles)
        assert shape(ours.root) == shape(judge.root)
    return source, ours


def alone(node: Node) -> Any:
    """What the stretch of the file that ``node`` claims is, read by itself where it stands in the line."""
    place = place_of(node)
    _, column = place.source.position(place.start)
    flat = isinstance(node, Scalar) or node.flow
    text = ("" if flat else " " * (column - 1)) + place.text
    if isinstance(node, Scalar) and node.style in ("|", ">"):
        text += "\n"
    reading = compose(Source("alone", text), ruamel_events)
    assert not reading.lost, text
    return plain(reading.root) if text.strip() else ""


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_a_real_file_is_read_the_same(path: Any) -> None:
    data = path.read_bytes()
    (_, ours), (_, judge) = read(data, libyaml_events), read(data, ruamel_events)
    if ours.lost:
        assert judge.troubles, "one parser reads what the other cannot"
        return
    assert not judge.lost
    assert shape(ours.root) == shape(judge.root)
    words = [[(one.rule, one.place.start, one.place.end, one.args) for one in leg.troubles] for leg in (ours, judge)]
    assert words[0] == words[1]
    for node in nodes(ours.root):
        assert isinstance(node, Scalar) or node.start < node.end or not node
        if isinstance(node, Scalar) and "*" not in source_of(node):
            assert alone(node) == plain(node)


@given(
    text=st.from_regex(re.compile(r"\w[\w-]*", re.ASCII), fullmatch=True)
    | st.sampled_from(("2012-M05", "0x1F", "1e5", "no"))
)
@settings(max_examples=60, deadline=None)
def test_a_word_that_is_put_in_is_what_every_parser_reads(text: str) -> None:
    node = understand(text, Place(Source("mål.yaml", text), 0, len(text)))
    for leg in (libyaml_events, ruamel_events):
        assert shape(node) == shape(compose(Source("mål.yaml", text), leg).root)


def test_there_are_real_files() -> None:
    assert sum(path.is_relative_to(PROJECT / "examples") for path in FILES) > 50
    assert sum(path.is_relative_to(PROJECT / "tests") for path in FILES) > 50


@pytest.mark.slow
@settings(max_examples=400)
@given(files())
def test_generated_files_are_read_the_same_and_spans_hold_their_values(data: bytes) -> None:
    source, reading = agree(data)
    for node in nodes(reading.root) if accepted(reading) else ():
        assert 0 <= node.start <= node.end <= len(source.text)
        one_line = isinstance(node, Scalar) and not node.quoted and "\n" not in source_of(node)
        if one_line:
            assert normalize("NFC", source_of(node)) == node
        elif "*" not in source_of(node) and not ends_in_nothing(node):
            assert alone(node) == plain(node)


@pytest.mark.slow
def test_generated_files_are_mostly_accepted() -> None:
    told: list[bool] = []

    @settings(max_examples=60)
    @given(files())
    def look(data: bytes) -> None:
        told.append(accepted(read(data, libyaml_events)[1]))

    look()
    assert sum(told) > len(told) * 0.6


PIECES = (
    "a", "b", "å", "😀", "1", "x y", "'b'", '"b"', ": ", ":", " :", "- ", "-", "? ", "?", ", ", ",", " ", "\n", "\n  ",
    "\n    ", "\n\n", "\n \n", "\r\n", "\r", "[", "]", "{", "}", "'", '"', "#", " # c", "|", "|-", "|+", "|2", ">",
    ">-", "|\n  b\n", "&x ", "&x", "&x: ", "*x", "*x ", "!", "!t ", "!!str ", "%", "@", "`", "...", "---", "<<: ", "~",
    "\t", "\\", "\\n", "=", ".", "\u00a0", "\u0308", "\ufeff", "%YAML 1.1\n---\n", "\n...\n",
    "%YAML 1.3\n---\n", "%YAML 1.", "\n%TAG !e! x\n", "%FOO\n", "{?", "[?", ", ?", "\n  \tb", "\n \n   \n",
    "!e!t ", "\\UFFFFFFFF", "\\x4",
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=2500)
@given(st.sampled_from(["", "a: ", "a:\n  - "]), st.lists(st.sampled_from(PIECES), min_size=1, max_size=9))
def test_anything_at_all_is_read_the_same_or_has_a_finding(start: str, pieces: list[str]) -> None:
    agree((start + "".join(pieces)).encode())


@together
@pytest.mark.parametrize("leg", [libyaml_events, ruamel_events], ids=["libyaml", "ruamel"])
@pytest.mark.parametrize(
    "text",
    [
        "a: [:b]",
        "a: {b:}",
        "a: [b :]",
        'a: ["b":c]',
        ": b",
        "a: {: b}",
        "a: |# kommentar\n  b\n",
        "a: |\n  \n    b\n",
        "a: >\n \n  \n   b\n",
        "a: |\n \n  \n",
        "a: |\n  \n\n   \nb: c\n",
        "a:\n  b: >\n   \n    \n  # sagt\n  c: d\n",
        "a: |\n  \tb\n",
        "a: >-\r\n\r\n  \tb\r\n",
        "a: |\n  \t\n  b\n",
        "a: &å b",
        "a: &x.y b",
        "a: &x: b",
        "a: &x b\n*x: c",
        "a: &x b\n*x : c\nd: *x: e",
        "a: !t &x b",
        "a: b\n...\n",
        "a: b\n...\nc: d\n",
        "%YAML 1.1\n---\na: b\n",
        "a: b\n---\nc: d\n",
        "a:\tb",
        "a: b\n\t\nc: d",
        "a: b # c\td",
        "a: \u0085b",
        "a: \u2028b",
        "a: \ufeffb",
        "<<: {a: b}",
        "? a\n: b\n? [c]\n: d",
        "a: ! b",
        "a: *x",
        "%YAML 1.3\n---\na: b\n",
        "%YAML 1.99999999999999999999\n---\na: b\n",
        "%YAML 2.0\n---\na: b\n",
        "%YAML\n---\na: b\n",
        "%TAG !e! x\n%YAML 1.1\n---\na: b\n",
        "# sagt\r\n\r\n%FOO bar\r\n---\r\na: b\r\n",
        "a: b\n...\n%YAML 1.3\n---\nc: d\n",
        "{?a: b}",
        "{? a: b}",
        "a: {b: c, ?d: e}",
        "a: {b, ?c}",
        "a: {b: c # sagt?\n  , ? # varför?\n  d: e}",
        "a: [?b]",
        "a: [b, ?c: d]",
        "a: [? b : c]",
        "? a\n: b\n",
        "a: b\n? c\n",
        "a:\n  - ? b\n",
        "? &x a\n: *x\n",
    ],
)
def test_what_parsers_disagree_about_has_a_finding_with_both(text: str, leg: Leg) -> None:
    reading = read(text.encode(), leg)[1]
    if text != "a: &x b\n*x : c\nd: *x: e":
        assert reading.troubles
    assert not accepted(reading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("?a: b", {"?a": "b"}),
        ("a?: b", {"a?": "b"}),
        ("a: ?b", {"a": "?b"}),
        ("a: [b?, c?d]", {"a": ["b?", "c?d"]}),
        ('{"?a": b}', {"?a": "b"}),
        ("a: b # varför?\nc: d\n", {"a": "b", "c": "d"}),
        ("a: {b: c, # varför?\n  d: e}\n", {"a": {"b": "c", "d": "e"}}),
        ("# varför?\n{a: b}", {"a": "b"}),
        ("a: 50\n%b: c\n", None),
        ("a: '\n  %YAML 1.3'\n", {"a": " %YAML 1.3"}),
        ("a: |\n  ...\n  %YAML 1.3\n", {"a": "...\n%YAML 1.3"}),
    ],
)
def test_question_marks_and_per_cent_signs_are_letters_too(text: str, expected: object) -> None:
    reading = agree(text.encode())[1]
    assert (plain(reading.root) if accepted(reading) else None) == expected


@together
@pytest.mark.parametrize(
    "text",
    (
        *(
            "{<<: {text: a}}",
            "{text: a}\n...\nmer",
            "!!str hej",
            '{text: "\\x41\\N"}',
            "{text: a, , owner: b}",
            "{text: - a}",
        ),
        *(
            '{"text":a}',
            "{text:a}",
            "{a, b: c, d}",
            "{? text : a}",
            "{? text, owner: b}",
            "!!binary aGVq",
            "{text: a}}",
        ),
        *(
            "{text: 'a",
            '{text: "\\q"}',
            "{text: a, text: b}",
            "{text: a} x",
            "'a' b",
            "- a",
            "[a, b]: c",
            "2012:",
            "{-: a}",
        ),
        *(
            '{text: "a" "b"}',
            "{text: a?b, owner: ?x}",
            "{:x: a}",
            "{text: a\u2028b}",
            '{text: "\\ud83d"}',
            "|#c\n      a",
        ),
        *(
            "{text: a}\t# k",
            "{text: a}\t",
            "{text: a\n\t}",
            "{text: a\tb}",
            "\t{text: a}",
            "\n    text: a\t\n    owner: b",
        ),
        *(
            "\n    text:\ta",
            "\n    text: a\t# k",
            "\n    -\ttext: a",
            "\n    serves:\n    -\ta\n    - b",
            "\n    text\t: a",
        ),
        *(
            '\n    "text"\t: a',
            "\n    ?\ttext\n    : a",
            "\n    text: &x\ta",
            "\n    text: !\ta",
            "\n    text: a\n     \tb c",
        ),
        *("\n    text: |\t\n      a", "\n    text: |-\t# k\n      a", "\n    text: a\n\t# k", "\n    text: 'a\n\tb'"),
        *(
            "\n    text: a\n\towner: b",
            "\n\ttext: a",
            "\n    text: >\n      a\n      \tb",
            "{text: a}\t\t\n  h: {text: c}",
        ),
        *(">-1\n     a", "|\n\n      a\n   \n      b", '"a\nb"', "{text: a}\n--- |\n x", "{text: &a Hej, owner: *a}"),
    ),
)
def test_the_same_is_found_with_both(text: str) -> None:
    files = FileTree({"malstyr.yaml": HEAD.encode(), "mål.yaml": f"goals:\n  g: {text}\n".encode()})
    told = [judge(load(".", files, leg), AS_OF, "sv").findings for leg in (libyaml_events, ruamel_events)]
    ours, theirs = ([(one.message, one.help, one.place and spot_of(one.place)) for one in found] for found in told)
    assert ours == theirs


SUITE = Path(os.environ.get("YAML_TEST_SUITE", PROJECT.parent / "yaml-test-suite"))
"""A copy of github.com/yaml/yaml-test-suite, where there is one."""
SHOWN_AS = (("␣", " "), ("—*»", "\t"), ("⇔", "\ufeff"), ("←", "\r"), ("↵", ""), ("∎\n$", ""))
"""How its files show the signs that cannot be seen."""


def test_every_case_of_yamls_own_suite_is_read_the_same_or_has_a_finding() -> None:
    cases = sorted(SUITE.glob("src/*.yaml"))
    if not cases:
        pytest.skip("needs a copy of yaml-test-suite, in YAML_TEST_SUITE or beside the project")
    import yaml

    every = [one for path in cases for one in yaml.safe_load(path.read_text(encoding="utf-8")) if "yaml" in one]
    assert len(every) > 300
    for one in every:
        text: str = one["yaml"]
        for sign, meant in SHOWN_AS:
            text = re.sub(sign, meant, text)
        agree(text.encode())


def spans(text: str | bytes, path: str) -> list[str]:
    """``line:column-line:column`` with the text there, of a key and of its value, by both parsers."""
    data = text.encode() if isinstance(text, str) else text
    found: list[list[str]] = []
    for leg in (libyaml_events, ruamel_events):
        source, reading = read(data, leg)
        assert not reading.lost, reading.troubles
        node, key = reading.root, None
        for step in path.split("/"):
            if isinstance(node, Map):
                key = node.key(step)
                node = node[step]
            else:
                assert isinstance(node, Seq)
                node, key = node[int(step)], None
        shown = []
        for one in (key, node):
            if one is not None:
                (line, column), (end, stop) = source.position(one.start), source.position(one.end)
                shown.append(f"{line}:{column}-{end}:{stop} {source.text[one.start : one.end]!r} {plain(one)!r}")
        found.append(shown)
    assert found[0] == found[1]
    return found[0]


@together
@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("a: b\r\nc: d\r\n", "c", ["2:1-2:2 'c' 'c'", "2:4-2:5 'd' 'd'"]),
        ("a: b\rc: d\r", "c", ["2:1-2:2 'c' 'c'", "2:4-2:5 'd' 'd'"]),
        (b"\xef\xbb\xbfa: b\n", "a", ["1:1-1:2 'a' 'a'", "1:4-1:5 'b' 'b'"]),
        ("åäö: b\n", "åäö", ["1:1-1:4 'åäö' 'åäö'", "1:6-1:7 'b' 'b'"]),
        ("a: [😀😀, b]\n", "a/1", ["1:9-1:10 'b' 'b'"]),
        ("x: 😀 å\na: 'b' # 😀\n", "a", ["2:1-2:2 'a' 'a'", "2:4-2:7 \"'b'\" 'b'"]),
        ("a: |\n  b\n\n  c\n\n\n# sagt\nd: e\n", "a", ["1:1-1:2 'a' 'a'", "1:4-4:4 '|\\n  b\\n\\n  c' 'b\\n\\nc'"]),
        ("a: >-\n  b\n   # c\n\nd: e\n", "a", ["1:1-1:2 'a' 'a'", "1:4-3:7 '>-\\n  b\\n   # c' 'b\\n # c'"]),
        ("a: >- # sagt\n  b\n  c\n# ute\nd: e\n", "a", ["1:1-1:2 'a' 'a'", "1:4-3:4 '>- # sagt\\n  b\\n  c' 'b c'"]),
        ("a: |2\n    b\n   c\n", "a", ["1:1-1:2 'a' 'a'", "1:4-3:5 '|2\\n    b\\n   c' '  b\\n c'"]),
        ("a: |\r\n  b\r\n  c\r\n", "a", ["1:1-1:2 'a' 'a'", "1:4-3:4 '|\\r\\n  b\\r\\n  c' 'b\\nc'"]),
        ("a: |+\n  b\n\n\nd: e\n", "d", ["5:1-5:2 'd' 'd'", "5:4-5:5 'e' 'e'"]),
        ("a: &x b\nc: *x\n", "a", ["1:1-1:2 'a' 'a'", "1:7-1:8 'b' 'b'"]),
        ("a: &x\n  # sagt\n  b\n", "a", ["1:1-1:2 'a' 'a'", "3:3-3:4 'b' 'b'"]),
        ("a: &x {b: c}\n", "a", ["1:1-1:2 'a' 'a'", "1:7-1:13 '{b: c}' {'b': 'c'}"]),
        ("a: &x\n  b: c\n", "a/b", ["2:3-2:4 'b' 'b'", "2:6-2:7 'c' 'c'"]),
        ("&x a: b\n", "a", ["1:4-1:5 'a' 'a'", "1:7-1:8 'b' 'b'"]),
        ("a: {b: c, d: [e, f]}\n", "a/d", ["1:11-1:12 'd' 'd'", "1:14-1:20 '[e, f]' ['e', 'f']"]),
        ("a: {b: c, d: [e, f]}\n", "a/d/1", ["1:18-1:19 'f' 'f'"]),
        ("a: {b: 4,0}\n", "a/0", ["1:10-1:11 '0' '0'", "1:11-1:11 '' ''"]),
        ("a: [\n  b,\n  c\n]\n", "a", ["1:1-1:2 'a' 'a'", "1:4-4:2 '[\\n  b,\\n  c\\n]' ['b', 'c']"]),
        ("a: b", "a", ["1:1-1:2 'a' 'a'", "1:4-1:5 'b' 'b'"]),
        ("a: |\n  b", "a", ["1:1-1:2 'a' 'a'", "1:4-2:4 '|\\n  b' 'b'"]),
        ("a:", "a", ["1:1-1:2 'a' 'a'", "1:2-1:2 '' ''"]),
        ("a:\n\n\n# sagt\nb: c\n", "a", ["1:1-1:2 'a' 'a'", "1:2-1:2 '' ''"]),
        ("a: &x\nb: c\n", "a", ["1:1-1:2 'a' 'a'", "1:2-1:2 '' ''"]),
        ("a:\n  -\n  - b\n", "a/1", ["3:5-3:6 'b' 'b'"]),
        ("a:\n  - b\n\n# sagt\nc: d\n", "a", ["1:1-1:2 'a' 'a'", "2:3-2:6 '- b' ['b']"]),
        ("a:\n  b:\n    c: d\n\n\n\ne: f\n", "a", ["1:1-1:2 'a' 'a'", "2:3-3:9 'b:\\n    c: d' {'b': {'c': 'd'}}"]),
        ("a: b\n  c\n  d # sagt\n", "a", ["1:1-1:2 'a' 'a'", "1:4-3:4 'b\\n  c\\n  d' 'b c d'"]),
        ("a: \"b \\\n  c\"\n", "a", ["1:1-1:2 'a' 'a'", "1:4-2:5 '\"b \\\\\\n  c\"' 'b c'"]),
        ("ma\u030al: va\u030art # sagt\n", "mål", ["1:1-1:5 'ma\u030al' 'mål'", "1:7-1:12 'va\u030art' 'vårt'"]),
    ],
)  # fmt: skip
def test_places_are_exact(text: str | bytes, path: str, expected: list[str]) -> None:
    assert spans(text, path) == expected


def test_lines_and_columns_are_those_an_editor_shows() -> None:
    source = Source("mål.yaml", "a: b\r\nåäö: c\n\n😀: d\re: f")
    assert [source.position(source.text.index(letter)) for letter in "bcdf"] == [(1, 4), (2, 6), (4, 4), (5, 4)]
    assert [source.line(number) for number in range(1, 6)] == ["a: b", "åäö: c", "", "😀: d", "e: f"]
    assert source.position(len(source.text)) == (5, 5)
