"""``check --fix``: what has one meaning is mended, to the byte, and what has several is left and said."""

import re
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import HEAD, workspace, write
from malstyr.cli.main import main
from malstyr.editing.fixing import fixed
from malstyr.findings import Finding
from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

DAY = date(2014, 3, 1)
GOOD = (
    HEAD
    + """\
# Kommentaren står kvar – och 4,5 och nivå i den.
settings: {as_of: 2014-03-01}
roles:
  chef: {title: "Chef: vård"}  # åäö 😀
goals:
  trygg:
    text: Alla är trygga
    owner: chef
indicators:
  nki:
    name: &namn Nöjd
    serves: [trygg]
    measured_in: index
    frequency: month
    target: {at_least: 56.5}
  andra:
    name: *namn
    measured_in: kronor
values:
  andra:
    2013: 15600
activities:
  arbete:
    text: Arbeta
    serves: [trygg]
    responsible: chef
    due: 2014-06-30
"""
)
CATALOGUE = sorted(one.parent for one in Path(__file__).with_name("catalogue").glob("*/malstyr.yaml"))
SAFE = [
    ("    owner: chef", "    ownr: chef"),
    ("    owner: chef", "    owner: cheef"),
    ("    owner: chef", "    ägare: chef"),
    ("    responsible: chef", "    ansvarig: chef"),
    ("    measured_in: index", "    mäts i: index"),
    ("  arbete:\n    text: Arbeta", "  - id: arbete\n    text: Arbeta"),
    ("    frequency: month", "    frequency: månad"),
    ("56.5", '"56,5"'),
    ("2013: 15600", "2013: 15 600"),
    ("due: 2014-06-30", "due: 30/6 2014"),
    ("due: 2014-06-30", "due: 2014/06/30"),
    ("    text: Arbeta", "    text:Arbeta"),
    ("    text: Arbeta", "    txt: Arbeta"),
    ("    serves: [trygg]\n    measured", "    serves: trygg\n    measured"),
]
LEFT = [
    ("due: 2014-06-30", "due: &dag 30/6 2014\n    note: *dag"),
    ("2013: 15600", "2013: 15,600"),
    ("text: Arbeta", "text: Arbeta responsible: chef"),
    ("due: 2014-06-30", "due: 3/4 2014"),
    ("  arbete:\n    text: Arbeta", "  arbete:\n   text: Arbeta"),
    ("roles:\n", "roles:\n  cheg: {title: A}\n  cher: {title: B}\n  chex: {title: C}\n", "owner: chef", "owner: chek"),
]


def findings_of(text: str) -> tuple[Finding, ...]:
    return judge(workspace({"malstyr.yaml": text}), DAY, "sv").findings


def mended(text: str) -> str:
    return fixed(workspace({"malstyr.yaml": text}), DAY, "sv").loaded.tree.files["malstyr.yaml"].decode()


@pytest.mark.parametrize(("good", "bad"), SAFE)
def test_what_has_one_meaning_is_as_it_was_before_the_mistake(good: str, bad: str) -> None:
    assert mended(GOOD.replace(good, bad)) == GOOD


@pytest.mark.parametrize("pairs", LEFT)
def test_what_has_several_meanings_is_left(pairs: tuple[str, ...]) -> None:
    text = GOOD
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        text = text.replace(old, new)
    assert mended(text) == text


def test_a_tab_and_a_colon() -> None:
    assert mended(GOOD.replace("text: Arbeta", "text:\tArbeta")) == GOOD
    assert '    text: "Vårt Fokus: arbete"\n' in mended(GOOD.replace("text: Arbeta", "text: Vårt Fokus: arbete"))


TABBED = re.sub(r"(?m)^ +", lambda blanks: "\t" * (len(blanks[0]) // 2), GOOD)
"""As who indents with the tab key writes it."""


@pytest.mark.parametrize(
    "text",
    [
        TABBED,
        TABBED.replace("\n", "\r\n"),
        re.sub(r"(?m)^( *[a-z]+:) (?=[A-Za-z0-9])", "\\1\t", GOOD),
        re.sub(r"(?m)^(\t*[a-z_0-9]+:) (?=[A-Za-z0-9])", r"\1\t", TABBED),
        TABBED.replace("owner: chef", "ownr: chef"),
        GOOD.replace("text: Arbeta", "text:\t\tArbeta").replace("[trygg]\n", "[\ttrygg\t]\n", 1),
    ],
)
def test_every_tab_is_mended_in_one_run(text: str) -> None:
    made = mended(text)
    assert "\t" not in made
    assert re.sub(" +", " ", made.replace("\r", "")).replace("[ trygg ]", "[trygg]") == re.sub(" +", " ", GOOD)
    assert [one.rule for one in findings_of(made)] == [one.rule for one in findings_of(GOOD)]


@pytest.mark.parametrize("quoted", ['"Chef:\tvård"', "'Chef:\tvård'"])
def test_a_tab_within_quotes_is_kept_where_others_are_mended(quoted: str) -> None:
    assert mended(TABBED.replace('"Chef: vård"', quoted)) == GOOD.replace('"Chef: vård"', quoted)


@pytest.mark.parametrize(
    "written", ["text: |\n\t\t\tArbeta\n\t\t\t\tmer", 'text: "Arbeta\n\t\t\tmer\t!"', "text: 'Arbeta\n\t\t\tmer\t!'"]
)
def test_tabs_that_may_be_part_of_a_text_of_several_lines_are_left(written: str) -> None:
    made = mended(TABBED.replace("text: Arbeta", written))
    assert written.rsplit("\n", maxsplit=1)[-1] in made


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.sets(st.sampled_from(SAFE)), st.booleans(), st.booleans())
def test_only_the_mistakes_change_and_twice_changes_nothing(
    mistakes: set[tuple[str, str]], marked: bool, windows: bool
) -> None:
    text = GOOD
    for good, bad in sorted(mistakes):
        text = text.replace(good, bad)
    before, good = (one.replace("\n", "\r\n") if windows else one for one in (text, GOOD))
    mark = b"\xef\xbb\xbf" if marked else b""
    once = fixed(workspace({"malstyr.yaml": mark + before.encode()}), DAY, "sv")
    data = once.loaded.tree.files["malstyr.yaml"]
    changed = [
        (new, own)
        for new, own in zip(data.decode("utf-8-sig").splitlines(True), good.splitlines(True), strict=True)
        if new != own
    ]
    stood = before.splitlines(True)
    assert all(new in stood for new, _ in changed)  # left as it was, and never anything third
    assert data.startswith(mark)
    again = fixed(once.loaded, DAY, "sv")
    assert (again.edits, again.loaded.tree.files["malstyr.yaml"]) == (0, data)


@pytest.mark.slow
@pytest.mark.parametrize("mistake", CATALOGUE, ids=lambda mistake: mistake.name)
def test_twice_is_as_once_for_every_known_mistake(mistake: Path) -> None:
    once = fixed(load(".", read_folder(mistake)), DAY, "sv")
    again = fixed(once.loaded, DAY, "sv")
    assert (again.edits, again.loaded.tree) == (0, once.loaded.tree)


@pytest.mark.parametrize("line", ["    owner: chef", "  trygg:", "  andra:", "    due: 2014-06-30"])
def test_a_tab_where_others_begin_with_blanks_is_mended_to_what_was(line: str) -> None:
    text = GOOD.replace(line, f"\t{line.strip()}")
    assert mended(text) == GOOD


def run(*arguments: str | Path) -> int:
    texts = [str(one) for one in arguments]
    sys.argv = ["malstyr", *texts]
    return main(texts)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [])
    file = write(tmp_path, {"malstyr.yaml": GOOD.replace("owner: chef", "ownr: chef")}) / "malstyr.yaml"
    before = file.read_bytes()
    assert run("check", tmp_path, "--diff") == 2
    assert "--fix --diff" in capsys.readouterr().err
    assert run("check", tmp_path, "--fix", "--diff") == 0
    said = capsys.readouterr()
    assert "-    ownr: chef\n+    owner: chef\n" in said.out
    assert "Skulle rättas av --fix: 1. Inget är skrivet." in said.err
    assert file.read_bytes() == before
    assert run("check", tmp_path, "--fix") == 0
    assert "Rättat av --fix: 1." in capsys.readouterr().err
    assert file.read_bytes() == GOOD.encode()
    file.write_bytes(GOOD.replace("due: 2014-06-30", "due: 3/4 2014").encode())
    assert run("check", tmp_path, "--fix") == 1
    assert "rad 29: förslaget (bad-date) lämnas åt dig" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "mended", "code"),
    [
        ((), ("owner", "due"), 0),
        (("--select", "unknown-key"), ("owner",), 0),
        (("--select", "YAML", "--ignore", "unknown-key"), ("due",), 0),
        (("--ignore", "bad-date"), ("owner",), 0),
        (("--ignore", "unknown-key,bad-date"), (), 0),
        (("--select", "OUT"), (), 0),
    ],
)
def test_only_rules_that_are_asked_for_are_mended(
    asked: tuple[str, ...], mended: tuple[str, ...], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mistakes = {"owner": ("    owner: chef", "    ownr: chef"), "due": ("due: 2014-06-30", "due: 30/6 2014")}
    wrong = GOOD
    for good, bad in mistakes.values():
        wrong = wrong.replace(good, bad)
    right = wrong
    for key in mended:
        good, bad = mistakes[key]
        right = right.replace(bad, good)
    file = write(tmp_path, {"malstyr.yaml": wrong}) / "malstyr.yaml"
    assert run("check", tmp_path, "--fix", "--diff", *asked) == code
    assert f"Skulle rättas av --fix: {len(mended)}." in capsys.readouterr().err
    assert run("check", tmp_path, "--fix", *asked) == code
    assert file.read_bytes() == right.encode()


def test_what_is_left_is_told_of_the_rules_that_are_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": GOOD.replace("due: 2014-06-30", "due: 3/4 2014")})
    for asked, code, told in (("--select", "bad-date"), 1, True), (("--ignore", "bad-date"), 0, False):
        for diff in ((), ("--diff",)):
            assert run("check", tmp_path, "--fix", *diff, *asked) == code
            assert ("(bad-date) lämnas åt dig" in capsys.readouterr().err) is told
