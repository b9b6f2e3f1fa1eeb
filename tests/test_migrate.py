"""``malstyr migrate``: what malstyr wrote beside the goal files follows the version; all else is left."""

from pathlib import Path

import pytest

from malstyr.cli.main import main
from malstyr.editing import migrating, starting
from malstyr.editing.migrating import MIGRATED_FILES
from repositories import git

PINS = (".github/workflows/malstyr.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A workspace that an earlier version has made."""
    monkeypatch.setattr(starting, "__version__", "0.0.7")
    assert main(["init", str(tmp_path), "--model", "blank", "--name", "Exempelkommunen"]) == 0
    capsys.readouterr()
    return tmp_path


def texts(folder: Path) -> dict[str, bytes]:
    inside = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.relative_to(folder).parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in inside}


def test_pins_follow_the_version(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(migrating, "__version__", "1.20.3")
    before = texts(folder)
    assert main(["migrate", str(folder), "--check"]) == 1
    assert texts(folder) == before
    said = capsys.readouterr().out
    assert all(name in said for name in PINS)
    assert main(["migrate", str(folder)]) == 0
    after = texts(folder)
    assert {name for name in after if after[name] != before[name]} == {
        name for name in MIGRATED_FILES if b"0.0.7" in before[name]
    }
    assert all(after[name] == before[name].replace(b"0.0.7", b"1.20.3") for name in after)
    assert {name for name in PINS if b"1.20.3" in after[name]} == {*PINS}
    assert main(["migrate", str(folder), "--check"]) == 0


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_schema_keeps_its_language_and_line_ends(language: str, end: str, folder: Path) -> None:
    schema = folder / "malstyr.schema.json"
    schema.unlink()
    assert main(["schema", "--lang", language, "--output", str(schema)]) == 0
    new = schema.read_bytes()
    schema.write_bytes(new.replace(b"\n", end.encode()))
    main(["migrate", str(folder)])
    assert schema.read_bytes() == new.replace(b"\n", end.encode()), "what is new but for its line ends is left"
    schema.write_bytes(new.replace(b'"waivers"', b'"undantag"'))
    main(["migrate", str(folder)])
    assert schema.read_bytes() == new


def test_the_files_of_the_repository_around(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("repo")
    git(root, "init", "-q", "--template=")
    assert main(["init", str(root / "mål"), "--model", "blank", "--name", "Ex"]) == 0
    (root / ".pre-commit-config.yaml").write_bytes((folder / ".pre-commit-config.yaml").read_bytes())
    assert main(["migrate", str(root / "mål")]) == 0
    assert b"0.0.7" not in (root / ".pre-commit-config.yaml").read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        "repos:\n  - repo: https://github.com/nagon/annan\n    rev: v0.0.7\n",
        "      - uses: actions/checkout@v0.0.7\n",
        "\tinte yaml: [\n",
    ],
)
def test_what_is_of_others_is_left(text: str, folder: Path) -> None:
    for name in PINS:
        (folder / name).write_text(text, encoding="utf-8")
    assert main(["migrate", str(folder)]) == 0
    assert {(folder / name).read_text(encoding="utf-8") for name in PINS} == {text}


def test_a_workspace_of_a_later_format(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "malstyr.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("version: 1", "version: 2"), encoding="utf-8")
    before = texts(folder)
    assert main(["migrate", str(folder)]) == 2
    assert "nyare malstyr" in capsys.readouterr().err
    assert texts(folder) == before
