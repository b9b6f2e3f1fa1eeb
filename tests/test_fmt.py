"""``malstyr fmt``: files laid out in one way, or left and told."""

import os
from pathlib import Path

import pytest

from conftest import EXAMPLES, HEAD, write
from malstyr.cli.commands.init import MODELS
from malstyr.cli.main import main

UNTIDY = "roles:\n    chef: { title: 'Chef' }   # sagt\n"
TIDY = "roles:\n  chef: {title: Chef}   # sagt\n"
OPTIONS: dict[str, tuple[list[str], int, bool]] = {
    "written": ([], 0, True),
    "checked": (["--check"], 1, False),
    "shown": (["--diff"], 1, False),
}


@pytest.mark.parametrize(("options", "code", "written"), OPTIONS.values(), ids=OPTIONS)
def test_what_is_untidy(
    options: list[str], code: int, written: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "roller.yaml": UNTIDY})
    assert main(["fmt", str(tmp_path), *options]) == code
    assert "roller.yaml" in capsys.readouterr().out
    assert (tmp_path / "roller.yaml").read_text(encoding="utf-8") == (TIDY if written else UNTIDY)
    assert (tmp_path / "malstyr.yaml").read_text(encoding="utf-8") == HEAD


@pytest.mark.parametrize("options", [[], ["--check"], ["--diff"]], ids=str)
def test_what_is_tidy_stays(options: list[str], tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "roller.yaml": TIDY, "tom.yaml": "", "sagt.yaml": "# inget än\n"})
    assert main(["fmt", str(tmp_path), *options]) == 0
    assert (tmp_path / "roller.yaml").read_text(encoding="utf-8") == TIDY


LEFT = {
    "not YAML": b"roles: {chef\n",
    "a tab": b"roles:\n\tchef: {title: Chef}\n",
    "a key twice": b"roles:\n    a: {title: A}\n    a: {title: B}\n",
    "another encoding": "roles:\n    chef: {title: Öl}\n".encode("cp1252"),
    "no mapping": b"- a\n",
}


@pytest.mark.parametrize("data", LEFT.values(), ids=LEFT)
@pytest.mark.parametrize("options", [[], ["--check"]], ids=str)
def test_what_cannot_be_read_is_left_and_told(
    data: bytes, options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "roller.yaml": data, "fler.yaml": UNTIDY})
    assert main(["fmt", str(tmp_path), *options]) == 2
    told = capsys.readouterr()
    assert "roller.yaml" in told.err
    assert "fler.yaml" in told.out
    assert (tmp_path / "roller.yaml").read_bytes() == data


def test_one_file_alone(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "a.yaml": UNTIDY, "b.yaml": "units:\n    a: {no_plan: x}\n"})
    assert main(["fmt", str(tmp_path / "b.yaml")]) == 0
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == UNTIDY
    assert (tmp_path / "b.yaml").read_text(encoding="utf-8") == "units:\n  a: {no_plan: x}\n"


@pytest.mark.slow
@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_is_tidy(folder: Path) -> None:
    assert main(["fmt", "--check", str(folder)]) == 0


@pytest.mark.slow
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("model", MODELS)
def test_what_init_and_new_write_is_tidy(model: str, language: str, tmp_path: Path) -> None:
    assert main(["init", str(tmp_path), "--model", model, "--name", "A: b", "--lang", language]) == 0
    for arguments in (["goal", "Nytt, mål: ja"], ["risk", "Något", "--set", "likelihood=2"], ["role", "Ny roll"]):
        assert main(["new", *arguments, str(tmp_path)]) == 0
    assert main(["fmt", "--check", str(tmp_path)]) == 0


SCHEMA = "# yaml-language-server: $schema=https://x.se/s.json"
CHEF = "roles:\n  chef: {title: Chef}\n"
MOVED = {
    "below a comment": (f"# Roller\n{SCHEMA}\n{CHEF}", f"{SCHEMA}\n# Roller\n{CHEF}"),
    "below an empty line": (f"\n\n{SCHEMA}\n{CHEF}", None),
    "last": (f"{TIDY}\n{SCHEMA}", f"{SCHEMA}\n{TIDY}"),
    "between": (f"roles:\n{SCHEMA}\n  chef: {{title: Chef}}\n", f"{SCHEMA}\n{CHEF}"),
    "windows": (f"# Roller\n{SCHEMA}\n{CHEF}".replace("\n", "\r\n"), None),
    "twice": (f"# Roller\n{SCHEMA}\n{SCHEMA}\n{CHEF}", None),
}


@pytest.mark.parametrize(("before", "after"), MOVED.values(), ids=MOVED)
def test_the_line_that_editors_read_stands_first(before: str, after: str | None, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "roller.yaml": before.encode()})
    assert main(["fmt", str(tmp_path)]) == 0
    made = (tmp_path / "roller.yaml").read_bytes().decode()
    assert made.startswith(SCHEMA)
    assert after is None or made == after
    assert ("\r\n" in made) == ("\r\n" in before)
    assert main(["fmt", "--check", str(tmp_path)]) == 0


def test_a_copy_is_left_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    untidy = "goals:\n    a: {text: Hej}\n"
    write(tmp_path, {"malstyr.yaml": HEAD, "mål.yaml": untidy, "mål - Kopia.yaml": untidy})
    assert main(["fmt", str(tmp_path), "--lang", "sv"]) == 2
    assert (tmp_path / "mål.yaml").read_text(encoding="utf-8") == "goals:\n  a: {text: Hej}\n"
    assert (tmp_path / "mål - Kopia.yaml").read_text(encoding="utf-8") == untidy
    assert "mål - Kopia.yaml lämnas som den är" in capsys.readouterr().err


def test_a_file_that_nobody_may_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "roller.yaml": TIDY})
    closed = tmp_path / "roller.yaml"
    closed.chmod(0)
    if os.access(closed, os.R_OK):
        pytest.skip("whoever runs this may read everything")
    assert main(["fmt", str(tmp_path)]) == 2
    assert "roller.yaml" in capsys.readouterr().err
