"""A command is what CONTRIBUTING shows: run, helped with in every language, and meant where it is misspelt."""

from pathlib import Path

import pytest

from conftest import HEAD, PROJECT, write
from copies import copied, follow, run

pytestmark = pytest.mark.slow

GUIDE = "docs/guide/avvikelse.md"
TEXT = "roles: {chef: {title: Chefen}}\ngoals: {a: {text: x, owner: chef}, b: {text: y}}\n"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = copied(tmp_path_factory.mktemp("program"))
    write(to, {GUIDE: (PROJECT / GUIDE).read_bytes()})
    return write(follow(to, "Add a command"), {"yta/malstyr.yaml": HEAD + TEXT})


@pytest.mark.parametrize(
    ("call", "code", "told"),
    [
        ("owners yta", 0, "A: Chefen\nB: –\n"),
        ("owners ytan", 2, "Hittar inte ytan. Menade du yta?"),
        ("owners yta --lang fr", 2, "fr går inte att välja för --lang. Välj något av: sv, en."),
        ("owner yta", 2, "Menade du malstyr owners?"),
        ("owners --help", 0, "Visa vem som ansvarar för varje mål."),
        ("--help", 0, "Visa vem som ansvarar för varje mål."),
        ("owners --lang en --help", 0, "Show who owns each goal."),
    ],
)
def test_it_is_a_command_as_the_others(program: Path, call: str, code: int, told: str) -> None:
    done = run(program, *call.split())
    assert done.returncode == code, done.stderr
    assert told in done.stdout + done.stderr


def test_it_is_in_the_guide(program: Path) -> None:
    assert "\n| `malstyr owners" in (program / GUIDE).read_text(encoding="utf-8")
