"""A command loads what it uses, and nothing of what it does not: told by what is loaded when it has run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from conftest import EXAMPLES, HEAD, PROJECT, write
from copies import python

DRAWING = ("jinja2", "markupsafe", "rich", "weasyprint")
PARSING = ("ruamel", "yaml")
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
)
"""What tells of that which is wrong in a file, and what was meant."""
RULES_OF_ALL = tuple(f"malstyr.rules.{family}" for family in ("yaml", "ref", "ind", "out", "smart", "dec"))

UNUSED = {
    "--version": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, "pydantic", "pydantic_core", "malstyr.rules", "malstyr.smart"),
    "--help": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, "pydantic", "pydantic_core", "malstyr.rules", "malstyr.smart"),
    "smart --text Nej": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, "malstyr.rules", "malstyr.source"),
    "explain decimal-comma": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, *RULES_OF_ALL, "malstyr.smart"),
    "explain overdue-measurement": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, *RULES_OF_ALL, "malstyr.smart"),
    "explain OUT001 --lang en": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, *RULES_OF_ALL, "malstyr.smart"),
    "rules": (*DRAWING, *PARSING, *OUR_DATA, *LARGE, *RULES_OF_ALL, "malstyr.smart"),
    "rules --format json": (*DRAWING, *PARSING, *OUR_DATA, *RULES_OF_ALL, "malstyr.smart"),
    "check .": (*DRAWING, *LARGE, *OTHERS, *MISTAKES, "malstyr.changes", "ruamel"),
    "check . --format concise": (*DRAWING, *LARGE, *OTHERS, *MISTAKES, "malstyr.changes", "ruamel"),
    "status . --format json": (*DRAWING, "malstyr.report", "malstyr.site", "malstyr.door", "ruamel"),
}


@pytest.mark.slow
@pytest.mark.parametrize("command", UNUSED)
def test_a_command_loads_nothing_that_it_does_not_use(command: str, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\n"})
    arguments = [str(tmp_path) if one == "." else one for one in command.split()]
    told = f"main({arguments!r}); print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = python(PROJECT, "-c", f"import json, sys; from malstyr.cli.main import main; {told}")
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "malstyr.cli.main" in loaded
    compiled = yaml.__with_libyaml__
    assert loaded & {name for name in UNUSED[command] if name != "ruamel" or compiled} == set()


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_what_is_right_loads_nothing_that_tells_of_mistakes(example: Path) -> None:
    told = f"main(['check', {str(example)!r}]); print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = python(PROJECT, "-c", f"import json, sys; from malstyr.cli.main import main; {told}")
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "malstyr.workspace.load" in loaded
    assert loaded & {*MISTAKES, "rapidfuzz"} == set()
