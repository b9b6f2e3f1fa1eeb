"""A report block is what CONTRIBUTING shows: drawn in its kind of report in every medium, and not where it is empty."""

from pathlib import Path

import pytest

from conftest import HEAD, write
from copies import copied, follow, run

pytestmark = pytest.mark.slow

GOALS = "goals: {a: {text: Kunderna är nöjda}}\n"
OIL = "improvements: {olja: {problem: Olja <b> på *golvet*, conclusion: Köp bättre slang}, bil: {problem: Bilen}}\n"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return follow(copied(tmp_path_factory.mktemp("program")), "Add a report block")


@pytest.mark.parametrize(
    ("format", "keys", "expected"),
    [
        (
            "markdown",
            (),
            "## Förbättringar\n\n- **Olja &lt;b\\> på \\*golvet\\*:** Köp bättre slang\n- **Bilen:** inte klar\n",
        ),
        ("markdown", ("--lang", "en"), "## Improvements\n\n- **Olja &lt;b\\> på"),
        ("html", (), "<dt>Olja &lt;b&gt; på *golvet*</dt><dd>Köp bättre slang</dd>"),
    ],
)
def test_it_is_drawn_in_every_medium(program: Path, format: str, keys: tuple[str, ...], expected: str) -> None:
    write(program, {"yta/malstyr.yaml": HEAD + GOALS + OIL})
    done = run(program, "report", "yta", "--kind", "arsredovisning", "--format", format, *keys)
    assert done.stderr == ""
    assert expected in done.stdout


@pytest.mark.parametrize(("text", "kind"), [(GOALS, "arsredovisning"), (GOALS + OIL, "styrelseblad")])
def test_it_is_not_drawn_where_it_is_empty_or_not_asked_for(program: Path, text: str, kind: str) -> None:
    write(program, {"yta/malstyr.yaml": HEAD + text})
    done = run(program, "report", "yta", "--kind", kind, "--format", "markdown")
    assert done.stdout.startswith("# ")
    assert "Förbättringar" not in done.stdout
