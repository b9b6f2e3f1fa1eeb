"""A command loads what it uses, and nothing of what it does not: told by what is loaded when it has run."""

from pathlib import Path

import pytest
import yaml

from conftest import EXAMPLES, HEAD, PROJECT, write
from copies import python

DRAWING = ("jinja2", "markupsafe", "rich", "weasyprint")
PARSING = ("ruamel", "yaml")
VALIDATING = ("pydantic", "pydantic_core")
OUR_DATA = ("malstyr.model", "malstyr.workspace", "malstyr.evaluate", "malstyr.changes", "malstyr.versions")
LARGE = (
    "malstyr.report",
    "malstyr.site",
    "malstyr.contract",
    "malstyr.door",
    "multiprocessing",
    "concurrent",
    "asyncio",
)
OTHERS = (
    "malstyr.cli.commands.report",
    "malstyr.cli.commands.diff",
    "malstyr.cli.commands.importing",
    "malstyr.cli.commands.lsp",
)
MISTAKES = (
    *(
        f"malstyr.workspace.{one}"
        for one in ("mend", "explain", "misread", "sections", "meant_key", "shifted", "snapshot", "told")
    ),
    "malstyr.model.shape",
    "malstyr.source.onward",
    "malstyr.workspace.nodes",
)
"""What tells of that which is wrong in a file, and what was meant."""
RULES_OF_ALL = tuple(f"malstyr.rules.{family}" for family in ("yaml", "ref", "ind", "out", "smart", "dec"))
UNASKED = (*DRAWING, *PARSING, *VALIDATING, *OUR_DATA, *LARGE)
"""What nothing needs that reads no goal file."""

UNUSED = {
    "--version": (*UNASKED, "malstyr.cli.commands", "malstyr.rules", "malstyr.smart", "json"),
    "--help": (*UNASKED, "malstyr.rules", "malstyr.smart"),
    "smart --text Nej": (*UNASKED, "malstyr.rules", "malstyr.source", "json"),
    "explain decimal-comma": (*UNASKED, *RULES_OF_ALL, "malstyr.smart", "json"),
    "explain overdue-measurement": (*UNASKED, *RULES_OF_ALL, "malstyr.smart", "json"),
    "explain OUT001 --lang en": (*UNASKED, *RULES_OF_ALL, "malstyr.smart", "json"),
    "rules": (*UNASKED, *RULES_OF_ALL, "malstyr.smart"),
    "rules --format json": (*DRAWING, *PARSING, *OUR_DATA, *RULES_OF_ALL, "malstyr.smart"),
    "check .": (*DRAWING, *LARGE, *OTHERS, *MISTAKES, "malstyr.changes", "ruamel"),
    "check . --format concise": (*DRAWING, *LARGE, *OTHERS, *MISTAKES, "malstyr.changes", "ruamel", "json"),
    "status . --format json": (*DRAWING, "malstyr.report", "malstyr.site", "malstyr.door", "ruamel"),
}


@pytest.mark.slow
@pytest.mark.parametrize("command", UNUSED)
def test_a_command_loads_nothing_that_it_does_not_use(command: str, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\n"})
    arguments = [str(tmp_path) if one == "." else one for one in command.split()]
    told = f"main({arguments!r}); print(*sys.modules, file=sys.stderr)"
    done = python(PROJECT, "-c", f"import sys; from malstyr.cli.main import main; {told}")
    loaded = set(done.stderr.splitlines()[-1].split())
    assert "malstyr.cli.main" in loaded
    compiled = yaml.__with_libyaml__
    assert loaded & {name for name in UNUSED[command] if name != "ruamel" or compiled} == set()


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_what_is_right_loads_nothing_that_tells_of_mistakes(example: Path) -> None:
    told = f"main(['check', {str(example)!r}]); print(*sys.modules, file=sys.stderr)"
    done = python(PROJECT, "-c", f"import sys; from malstyr.cli.main import main; {told}")
    loaded = set(done.stderr.splitlines()[-1].split())
    assert "malstyr.workspace.load" in loaded
    assert loaded & {*MISTAKES, "rapidfuzz"} == set()


def test_nothing_is_loaded_before_ctrl_c_is_heard() -> None:
    """``run`` hears it; a module that takes long before that would end in Python's own traceback."""
    told = "import sys; before = {*sys.modules}; import malstyr.__main__; print(*sorted({*sys.modules} - before))"
    assert python(PROJECT, "-c", told).stdout.split() == ["malstyr", "malstyr.__main__", "malstyr.version"]
