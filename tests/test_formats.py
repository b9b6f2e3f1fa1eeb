"""Every command × format stands in one table, and nothing but what is asked for is imported."""

import json
from importlib import import_module
from inspect import signature
from pathlib import Path

import pytest

from conftest import HEAD, PROJECT, write
from copies import copied, follow, python, run
from malstyr.cli.formats import ALIASES, FORMATS, checked_format
from malstyr.cli.main import main
from malstyr.cli.stop import Stop
from together import together

EVERY = [(command, format) for command, formats in FORMATS.items() for format in formats]
TEXT = HEAD + "settings: {as_of: 2014-03-01}\n"


@together
@pytest.mark.parametrize(("command", "format"), EVERY)
def test_a_renderer_is_one_function_of_a_subject_and_a_paper(command: str, format: str) -> None:
    render = import_module(FORMATS[command][format]).render
    assert len(signature(render).parameters) == 2
    assert list(signature(render).parameters)[1] == "paper"


@together
@pytest.mark.parametrize("command", FORMATS)
def test_a_format_has_one_name_and_its_other_spelling_means_the_same(command: str) -> None:
    assert not set(FORMATS[command]) & set(ALIASES)
    for other, name in ALIASES.items():
        if name in FORMATS[command]:
            assert checked_format(command, other) == checked_format(command, name) == name
        else:
            with pytest.raises(Stop):
                checked_format(command, other)


@pytest.mark.parametrize("command", [one for one in FORMATS if " " not in one])
def test_help_and_errors_name_what_stands_in_the_table(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([command, "--help"])
    every = FORMATS.get(f"{command} --from", FORMATS[command])  # an option may give a command more
    assert f"--format {'|'.join(every)} " in " ".join(capsys.readouterr().out.split())
    subject = {"history": ["x"], "record": ["x", "2013", "5"], "done": ["x"], "postpone": ["x", "2013-01-01"]}
    assert main([command, *subject.get(command, []), "--format", "telegram"]) == 2
    assert f"Välj något av: {', '.join(FORMATS[command])}." in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["rules"], ["schema"], ["report", "a"]])
def test_both_spellings_give_the_same(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a/malstyr.yaml": TEXT}))
    told = []
    for spelling in ("md", "markdown"):
        assert main([*arguments, "--format", spelling]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert told[0].startswith("# ")


HEAVY = ("rich", "jinja2", "markupsafe", "weasyprint", "docx", "lxml", "resvg_py")
NEEDS = {
    "check .": (),
    "check . --format json": (),
    "status .": ("rich",),
    "status . --format json": (),
    "report . --format md": ("jinja2", "markupsafe"),
    "rules": (),
    "explain unknown-id": (),
    "smart --text Nej": (),
    "smart . --format json": (),
}


@pytest.mark.slow
@pytest.mark.parametrize("command", NEEDS)
def test_a_command_imports_what_it_shows_with_and_no_other_renderer(command: str, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    arguments = [str(tmp_path) if one == "." else one for one in command.split()]
    told = f"main({arguments!r}); print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = python(PROJECT, "-c", f"import json, sys; from malstyr.cli.main import main; {told}")
    modules = set(json.loads(done.stderr.splitlines()[-1]))
    assert modules & set(HEAVY) == set(NEEDS[command])
    renderers = {module for formats in FORMATS.values() for module in formats.values()}
    assert len(modules & renderers) <= 1


@pytest.mark.slow
def test_a_format_is_one_file_and_one_line(tmp_path: Path) -> None:
    program = follow(copied(tmp_path), "Add a format")
    write(program, {"yta/malstyr.yaml": HEAD + "goals: {a: {text: x, owner: ingen}}\n"})
    done = run(program, "check", "yta", "--format", "files")
    assert (done.returncode, done.stdout, done.stderr) == (1, "yta/malstyr.yaml\n", "")
    assert run(program, "check", "yta", "--format", "files", "--output", "ut").stdout == ""
    assert (program / "ut").read_text(encoding="utf-8") == "yta/malstyr.yaml\n"
    assert "files" in run(program, "check", "--format", "fils").stderr
    assert "|files|" in f"|{run(program, 'check', '--help').stdout.split('--format ')[1].split()[0]}|"
