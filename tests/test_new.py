"""``malstyr new``: an entry in the right file, with only its own lines new."""

import codecs
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import HEAD, workspace, write
from malstyr.cli.main import main
from malstyr.cli.new_entry import ENTRY_KINDS
from malstyr.editing.entries import NewEntry, NoRoom, entered
from malstyr.editing.typed import typed_text
from malstyr.model.goal_file import SECTIONS
from malstyr.workspace.edit import Edited
from together import together

ENTRY = NewEntry("goals", "nytt", {"text": "Nytt: mål", "serves": ["a"]})
NEW = ("nytt:", '  text: "Nytt: mål"', "  serves: [a]")
LAYOUTS = {
    "at the end": ("goals:\n  a: {text: A}\n", "goals:\n  a: {text: A}\n  *\n"),
    "no last line end": ("goals:\n  a: {text: A}", "goals:\n  a: {text: A}\n  *"),
    "before another section": (
        "goals:\n  a: {text: A} # sagt\n\n# roller\nroles: {r: {title: R}}\n",
        "goals:\n  a: {text: A} # sagt\n  *\n\n# roller\nroles: {r: {title: R}}\n",
    ),
    "moved in by four": ("goals:\n    a:\n        text: A\n", "goals:\n    a:\n        text: A\n    *4\n"),
    "after a long text": (
        "goals:\n  a:\n    text: >-\n      A\n      B\n",
        "goals:\n  a:\n    text: >-\n      A\n      B\n  *\n",
    ),
    "in braces on one line": (
        """goals: { a: {text: 'A, b'},"b" : {text: B}, c: }  # sagt\nroles: {r: {title: R}}\n""",
        """goals:\n  a: {text: 'A, b'}\n  "b" : {text: B}\n  c:  # sagt\n  *\nroles: {r: {title: R}}\n""",
    ),
}
"""Files, and what they become; ``*`` is the new lines."""


def grown(text: str) -> str:
    for mark, width in (("*4", 4), ("*", 2)):
        if mark in text:
            lead = text[: text.index(mark)].rpartition("\n")[2]
            lines = [line.replace("  ", " " * width, 1) if line.startswith("  ") else line for line in NEW]
            return text.replace(mark, f"\n{lead}".join(lines))
    raise AssertionError(text)


@together
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize(("before", "after"), LAYOUTS.values(), ids=str)
def test_only_its_own_lines_are_new(before: str, after: str, mark: bytes, end: str) -> None:
    loaded = workspace({"mål.yaml": mark + before.replace("\n", end).encode()})
    made = entered(loaded, ENTRY, "mål.yaml")
    assert isinstance(made, Edited), made
    assert made.tree.files["mål.yaml"] == mark + grown(after).replace("\n", end).encode()


IN_BRACES = [
    ("goals: {a: {text: A},\n  b: {text: B}}\n", "goals: {a: {text: A},\n  b: {text: B},\n  *}\n"),
    ("goals: {a: {text: A},\n  b: {text: B},\n}\n", "goals: {a: {text: A},\n  b: {text: B},\n  *,\n}\n"),
    (
        "goals: {  # två\n  a: {text: A},\n  b: {text: B}  # sagt, här\n  # slut\n}\n",
        "goals: {  # två\n  a: {text: A},\n  b: {text: B},  # sagt, här\n  *\n  # slut\n}\n",
    ),
    (
        "goals: {\n  a: {text: A}, b: {text: B},  # sagt\n}\n",
        "goals: {\n  a: {text: A}, b: {text: B},  # sagt\n                *,\n}\n",
    ),
    ("goals: &x {a: {text: A}}\n", "goals: &x {a: {text: A}, *}\n"),
    ("goals: {a: {text: A}, &x b: {text: B}}\n", "goals: {a: {text: A}, &x b: {text: B}, *}\n"),
    ("goals: {a: &x {text: A},\n  b: *x}\n", "goals: {a: &x {text: A},\n  b: *x,\n  *}\n"),
]


@together
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("before", "after"), IN_BRACES)
def test_a_section_that_cannot_be_taken_out_of_its_braces_keeps_them(before: str, after: str, end: str) -> None:
    new = """nytt: {text: "Nytt: mål", serves: [a]}"""
    made = entered(workspace({"malstyr.yaml": HEAD, "mål.yaml": before.replace("\n", end).encode()}), ENTRY, "mål.yaml")
    assert isinstance(made, Edited), made
    head, _, tail = after.rpartition("*")
    assert made.tree.files["mål.yaml"].decode() == f"{head}{new}{tail}".replace("\n", end)


@pytest.mark.parametrize(
    "section",
    [
        "goals: {  # inga än\n}\n",
        "goals: &x {a: {text: A}}\nactivities: *x\n",
        "activities: &x {a: {text: A}}\ngoals: *x\n",
        "{goals: {a: {text: A}}}\n",
    ],
)
def test_a_section_that_nothing_can_be_put_in_alone_is_left(section: str) -> None:
    made = entered(workspace({"malstyr.yaml": HEAD, "mål.yaml": section}), ENTRY, "mål.yaml")
    assert isinstance(made, NoRoom)


@pytest.mark.parametrize(("section", "kept"), [("goals:   # inga än\n", 1), ("goals: {}\n", 0), ("", 0)])
def test_a_section_without_entries_gets_its_first(section: str, kept: int) -> None:
    loaded = workspace({"mål.yaml": f"{section}roles: {{r: {{title: R}}}}\n"})
    made = entered(loaded, NewEntry("goals", "nytt", {"text": "Nytt"}), "mål.yaml")
    assert isinstance(made, Edited), made
    assert made.loaded.workspace.data.goals["nytt"].text == "Nytt"
    assert made.tree.files["mål.yaml"].count(b"#") == kept


@pytest.mark.slow
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=60))
def test_any_text_is_read_again_as_it_was_said(text: str) -> None:
    told = " ".join(text.split())
    loaded = workspace("roles: {r: {title: R}}\n")
    made = entered(loaded, NewEntry("activities", "x", {"text": told}), "malstyr.yaml")
    if isinstance(made, Edited):
        assert made.loaded.workspace.data.activities["x"].text == normalize("NFC", told)


def test_every_kind_is_a_section() -> None:
    assert {kind.section for kind in ENTRY_KINDS.values()} < set(SECTIONS)


FILES = {
    "malstyr.yaml": HEAD + "roles: {chef: {title: Chef}}\nunits: {a: {no_plan: x}, b: {no_plan: x}}\n",
    "mål/a.yaml": "goals:\n  ett:\n    text: Ett\n    unit: a\n    owner: chef\n",
    "mål/b.yaml": "goals:\n  två:\n    text: Två\n    unit: b\n    owner: chef\n",
}
CALLS = [
    (["goal", "Eleverna trivs i skolan", "--unit", "b"], 0, "mål/b.yaml"),
    (["goal", "trivsel", "--text", "Eleverna trivs", "--to", "mål/a.yaml"], 0, "trivsel"),
    (["goal", "Eleverna trivs i skolan"], 1, "--to"),
    (["goal", "ett", "--text", "Igen", "--unit", "a"], 1, "ett"),
    (["goal", "Ny", "--unit", "a", "--owner", "cheff"], 1, "chef"),
    (["goal", "Ny", "--unit", "a", "--set", "lvel=x"], 1, "level"),
    (["goal", "ny", "--unit", "a"], 1, "--text"),
    (["goal", "1 2", "--unit", "a"], 1, "id"),
    (["goal", "Ny", "--to", "finns-inte.yaml"], 1, "finns-inte.yaml"),
    (["activity", "Gör något", "--serves", "ett,två", "--owner", "chef", "--due", "2027-05-31"], 0, "malstyr.yaml"),
    (["role", "controller", "--text", "Controller", "--owner", "x"], 2, "--owner"),
    (["gol", "x"], 2, "goal"),
    ([], 2, "goal"),
    (["goal", "Ny", "--unit", "a", "--set", "level"], 2, "--set"),
]


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_what_is_said_of_it(
    call: tuple[list[str], int, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments, code, told = call
    write(tmp_path, FILES)
    monkeypatch.chdir(tmp_path)
    assert main(["new", *arguments]) == code
    out = capsys.readouterr()
    assert told in out.out + out.err
    now = {name: (tmp_path / name).read_text(encoding="utf-8") for name in FILES}
    assert (now == FILES) == (code != 0)
    if code == 0:
        assert main(["new", *arguments, "--dry-run"]) == 1, "the id is there already"
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in FILES} == now


def test_in_a_terminal_it_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, FILES)
    answers = iter(["Ring alla", "cheff", "chef", "31 maj", "2027-05-31"])
    monkeypatch.setattr("malstyr.cli.questioning.somebody_answers", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    assert main(["new", "activity", "ringa", str(tmp_path)]) == 0
    assert "31 maj är inte ett datum" in capsys.readouterr().out
    text = (tmp_path / "malstyr.yaml").read_text(encoding="utf-8")
    assert text.endswith("  ringa:\n    text: Ring alla\n    responsible: chef\n    due: [2027-05-31]\n")


@pytest.mark.parametrize("end", ["?", " %", ": a", ",", "…"])
def test_a_long_text_is_typed_at_once(end: str) -> None:
    text = "Andelen av deltagarna som går till arbete eller studier" * 40 + end
    assert typed_text(text) == f'"{text}"' or typed_text(text) == text


@pytest.mark.parametrize("kind", ["goal", "activity", "risk"])
def test_advice_of_an_id_is_of_the_kind_that_was_asked_for(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", ".", "--model", "blank", "--name", "Test"]) == 0
    main(["new", kind, "!!!"])
    assert f'malstyr new {kind} mitt-id --text "…"' in capsys.readouterr().out
