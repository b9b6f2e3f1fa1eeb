"""Whatever stands in the files, it is judged, and all three renderings come out whole."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import AS_OF, EXAMPLES, HEAD, PROJECT
from malstyr.findings import Severity
from malstyr.output.check import concise, text
from malstyr.output.check import json as json_report
from malstyr.output.check.checked import Checked
from malstyr.present.paper import Paper
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree, read_folder
from malstyr.workspace.load import load

WHOLE = [dict(read_folder(folder).files) for folder in EXAMPLES]
FAULTY = [dict(read_folder(path.parent).files) for path in sorted(PROJECT.glob("tests/catalogue/*/malstyr.yaml"))]
ODD = (
    "", "[]", "{}", "[[]]", "4,0", "{4,0}", "[4,0]", "'x'", "[a, b]", "{a: b}", "{{a: b}: c}", "- x", "x: y", "2013",
    "|\n      x", "&a b", "*a", "!t x", "1 250", "..", "-1", "1e400", "9" * 40, "nej", "null", "~", "2011-12", "0",
    "2013-02-30", "9999-12-31", "0001-01-01", "0000", "2012-2015", "total", "previous", "units", "women", "mål",
    "{value: 4,0, n: x}", "{at_least: x, at_most: y}", "{at_least: 0}", "{top: quarter}", "{done: [a]}", "x y",
    "{within: 2 days}", ">", "goals", "values", "for_each", "target", "serves", "value", "of_which", "organisation",
)  # fmt: skip


def judged(files: dict[str, bytes]) -> None:
    loaded = load(".", FileTree(files))
    for language in ("sv", "en"):
        paper = Paper(language)
        checked = Checked((judge(loaded, AS_OF, language),), AS_OF)
        assert json.loads(json_report.render(checked, paper))["version"] == 1
        assert text.render(checked, paper).endswith("\n")
        assert concise.render(checked, paper).count("\n") <= len(list(checked.findings))


@st.composite
def spoilt(draw: st.DrawFn, workspaces: list[dict[str, bytes]]) -> dict[str, bytes]:
    """A workspace with up to four lines removed, doubled, moved, indented, or given an odd key or value."""
    files = dict(draw(st.sampled_from(workspaces)))
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(sorted(files)))
        lines = files[name].decode("utf-8", "replace").split("\n")
        at = draw(st.integers(0, len(lines) - 1))
        key, colon, value = lines[at].partition(":")
        odd, steps = draw(st.sampled_from(ODD)), draw(st.sampled_from([1, 2, 4]))
        match draw(st.sampled_from(["remove", "double", "in", "out", "line", "key", "value", "value"])):
            case "remove":
                del lines[at]
            case "double":
                lines.insert(draw(st.integers(0, len(lines))), lines[at])
            case "in":
                lines[at] = " " * steps + lines[at]
            case "out":
                lines[at] = lines[at][steps:]
            case "line":
                lines.insert(at, " " * steps + odd)
            case "key":
                lines[at] = " " * (len(key) - len(key.lstrip())) + odd + ":" + value
            case "value" if colon:
                lines[at] = f"{key}: {odd}"
        files[name] = "\n".join(lines).encode()
    return files


@pytest.mark.slow
@settings(max_examples=600)
@given(spoilt(FAULTY))
def test_faulty_files_made_worse(files: dict[str, bytes]) -> None:
    judged(files)


@pytest.mark.slow
@settings(max_examples=100)
@given(spoilt(WHOLE))
def test_examples_spoilt(files: dict[str, bytes]) -> None:
    judged(files)


@pytest.mark.slow
@pytest.mark.parametrize(
    "content",
    [
        "values:\n  2013: {value: -4,5, n: 30}\n",
        "indicators:\n  x y:\n    target: {at_least: 40, tolerance: 5}\n",
        "goals:\n  1:\n    text: [1, 2, 3]\n",
        "goals:\n  [a, b]:\n    note:\n",
        "values:\n  {within: 2 days}: {at_least: 3}\n",
        "values:\n  nki:\n    kvartal 3 2013: 4\n",
        "goals:\n  mål: {text: Trygg, due: [snart, i vår]}\n",
        "goals: []\nvalues: x\nsettings:\n",
        "a: &a [*a]\n",
        "indicators: {a: {target: &t {at_least: 4,0, until: x}}, b: {target: *t}, c: *t}\nvalues: {a: *t, b: *t}\n",
        "goals: {a: {text: x, serves: &s [1 1, {}, 3,0]}, b: {due: *s, serves: *s}}\nunits: *s\nlists: {l: *s}\n",
        "goals: &a\n  x: *a\n",
        "[]\n",
        "text",
        "",
        "\n",
        "# sagt\n",
        ">\ngoals: {a: {text: Trygg}}\n",
        "units:\n  {}\n  norra: {name: Norra}\n",
        "goals:\n  - {}\n",
        "goals:\n  a:\nvalues:\n  a:\nactivities:\n  b: |\n",
        "indicators: {a: {survey: {scale: 1-5, questions: {q: x}}}}\nvalues: {a: {2013: {answers: {q: {bra: 30}}}}}\n",
        "indicators: {a: {target: {within: 9999 years}}}\nvalues: {a: {2013: {cases: [2013-01-01/2013-01-02]}}}\n",
        "settings: {as_of: 9999-12-31}\nvalues:\n  nki:\n    0000: 5\n",
        "indicators:\n" + "".join(f"  i{n}: {{formula: i{n + 1} + i{n + 1}}}\n" for n in range(60)),
        "indicators:\n" + "".join(f"  i{n}: {{formula: i{n + 1} + 1}}\n" for n in range(3000)),
    ],
)
def test_content_that_once_was_too_much(content: str) -> None:
    judged({"malstyr.yaml": (HEAD + content).encode(), "mål.yaml": content.encode()})
    judged({"malstyr.yaml": HEAD.encode(), "mål.yaml": content.encode()})
    judged({"malstyr.yaml": content.encode()})


COMMON_SIGNS = (*"'\"[{:#", "- ")
RARE_SIGNS = (
    *"]}(,&*!|>%@`\\?-=\t~…•–”;\x00\x1b\u00a0\u200b\u2028\ufeff",
    "...", "---", "? ",
)  # fmt: skip
PLAIN = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
indicators:
  nki:
    name: Nöjda kunder
    of_which: [women, men]
    target: {at_least: 60}
  besked:
    measured_in: procent
    target: {within: 2 days, from: fråga}
  brist: {measured_in: index, formula: 100 - nki}
values:
  nki:
    2012: 58
    2013: {value: 61, n: 40}
  besked:
    2013: {cases: [2013-05-28/2013-05-30]}
activities:
  enkät:
    text: Gör en enkät
    due: [2014-01-31]
"""
"""Each kind of line: a text, a number, a list, braces, and what stands above others."""


MOST_ERRORS = 4
"""How many errors one sign too many may be told as."""


@pytest.mark.parametrize("sign", [*COMMON_SIGNS, *(pytest.param(one, marks=pytest.mark.slow) for one in RARE_SIGNS)])
def test_a_stray_sign_anywhere_in_a_line_is_judged(sign: str) -> None:
    lines = PLAIN.splitlines()
    for at, line in enumerate(lines):
        indent, colon = len(line) - len(line.lstrip()), line.index(":")
        for place in {indent, indent + 1, colon, colon + 1, colon + 2, len(line)} & {*range(len(line) + 1)}:
            spoilt_line = f"{line[:place]}{sign}{line[place:]}"
            text_with = "\n".join([*lines[:at], spoilt_line, *lines[at + 1 :]])
            found = judge(load(".", FileTree({"malstyr.yaml": text_with.encode()})), AS_OF, "sv").findings
            assert all(one.message for one in found), spoilt_line
            assert len({(one.rule, one.place, one.message) for one in found}) == len(found), spoilt_line
            assert sum(one.severity is Severity.ERROR for one in found) <= MOST_ERRORS, spoilt_line
