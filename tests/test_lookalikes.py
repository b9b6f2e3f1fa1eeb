"""Files that look like goal files and are not read are named once each, and what is none is left in peace."""

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
GOALS = "goals:\n  trygghet: {text: Trygga, due: 2015-12-31}\n"
NAMED = [
    ("mål.YAML", "mål.yaml"),
    ("mål.Yml", "mål.yaml"),
    ("mål.yaml.txt", "mål.yaml"),
    ("mål.yml.TXT", "mål.yaml"),
    ("mål.yaml.docx", "mål.yaml"),
    ("mål.yaml.xlsx", "mål.yaml"),
    ("mål.yaml.", "mål.yaml"),
    ("mål.yaml ", "mål.yaml"),
    ("norr/mål.yml.html", "norr/mål.yaml"),
    ("mål.txt", "mål.yaml"),
    ("norr/mål.TXT", "norr/mål.yaml"),
]
HIDDEN = [
    (".mål.yaml", "mål.yaml"),
    (".skola/mål.yml", "skola/mål.yaml"),
    ("norr/.skola/.mål.yaml", "norr/skola/mål.yaml"),
]
NESTED = [("nämnd/malstyr.yaml", "nämnd/nämnd.yaml"), ("a/b/malstyr.yaml", "a/b/b.yaml")]


def told(folder: Path) -> list[tuple[str, str, str]]:
    (folder / "malstyr.yaml").write_text(HEAD, encoding="utf-8")
    found = judge(load(".", read_folder(folder)), date(2014, 3, 1), "sv").findings
    return [(one.rule, one.message, one.help or "") for one in found if one.rule in ("file-not-read", "copied-file")]


def write(path: Path, text: str = GOALS) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def document(path: Path, *paragraphs: str) -> None:
    drawn = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in paragraphs)
    with ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document><w:body>{drawn}</w:body></w:document>")


@pytest.mark.parametrize(("name", "instead"), NAMED + HIDDEN + NESTED)
def test_is_named_once_with_what_to_call_it(tmp_path: Path, name: str, instead: str) -> None:
    write(tmp_path / name)
    ((rule, message, help),) = told(tmp_path)
    assert rule == "file-not-read" and f"Filen {name} " in message and f" {instead}" in help


@pytest.mark.parametrize("name", [*(name for name, _ in NAMED), "mål.yaml.bak", "mål.yaml~", "mål.yaml.orig"])
def test_beside_the_goal_file_it_is_a_copy(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    original = (tmp_path / name).with_name("mål.yaml")
    write(original)
    ((rule, message, _),) = told(tmp_path)
    assert rule == "copied-file"
    assert message == f"Filen {name} ser ut som en kopia av {original.relative_to(tmp_path)} och läses inte."


def test_a_hidden_copy_beside_its_goal_file_is_left_in_peace(tmp_path: Path) -> None:
    write(tmp_path / ".mål.yaml")
    write(tmp_path / "mål.yaml")
    assert told(tmp_path) == []


def test_a_word_document_written_as_a_goal_file(tmp_path: Path) -> None:
    document(tmp_path / "mål.docx", "goals:", "  trygghet:", "    text: Trygga")
    ((rule, _, help),) = told(tmp_path)
    assert rule == "file-not-read" and "mål.yaml med kodningen UTF-8" in help


@pytest.mark.parametrize(
    "name",
    [
        "läs mig.txt",
        "underlag.docx",
        "värden.xlsx",
        "krav.md",
        ".mål.yaml.txt",
        "a.yaml.bak",
        ".ci.yml",
        ".github/a.yml",
        ".git/a.yaml",
    ],
)
def test_what_is_something_else(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, "Våra mål: se goals: i mål.yaml\nvärden: 3\n")
    assert told(tmp_path) == []


def test_a_word_document_of_prose_and_one_that_is_broken(tmp_path: Path) -> None:
    document(tmp_path / "underlag.docx", "Våra mål", "Se goals: i filen")
    (tmp_path / "trasig.docx").write_bytes(b"PK\x03\x04")
    assert told(tmp_path) == []


def test_one_that_is_excluded_is_left_in_peace(tmp_path: Path) -> None:
    write(tmp_path / "mål.yaml.txt")
    (tmp_path / "malstyr.yaml").write_text(HEAD + "settings: {exclude: [mål.yaml.txt]}\n", encoding="utf-8")
    found = judge(load(".", read_folder(tmp_path)), date(2014, 3, 1), "sv").findings
    assert "file-not-read" not in {one.rule for one in found}


def test_a_workspace_within_is_left_in_peace_where_it_says_whose_it_is(tmp_path: Path) -> None:
    write(tmp_path / "bolag" / "malstyr.yaml", HEAD.replace("id: exempel", "id: bolaget"))
    write(tmp_path / "bolag" / "mål.yaml")
    assert told(tmp_path) == []
    assert set(read_folder(tmp_path).files) == {"malstyr.yaml"}


@pytest.mark.parametrize(
    "inner",
    [
        f"{HEAD}# vår\n",
        "version: 1\n",
        "organisation:\n  name: Nämnden\n",
        "organisation:\n  # vår\n  name: Nämnden\n  id: exempel\n",
        "organisation: {name: Nämnden, id: exempel}\n",
    ],
)
def test_a_workspace_within_is_told_where_it_names_no_other(tmp_path: Path, inner: str) -> None:
    write(tmp_path / "nämnd" / "malstyr.yaml", inner)
    write(tmp_path / "nämnd" / "mål.yaml")
    ((rule, message, help),) = told(tmp_path)
    assert rule == "file-not-read" and "nämnd/malstyr.yaml" in message and "nämnd/nämnd.yaml" in help


def test_a_copy_of_the_whole_file_of_the_workspace_is_to_be_deleted(tmp_path: Path) -> None:
    write(tmp_path / "nämnd" / "malstyr.yaml", HEAD)
    ((rule, _, help),) = told(tmp_path)
    assert rule == "file-not-read" and "Ta bort nämnd/malstyr.yaml, så läses mappen." in help
