"""What is promised to stay (``docs/stabilitet.md``): all that a version had is there, and is called and means the same.

``stability/<version>.json`` is written when a version is released: ``python tests/test_stability.py``. It is never
changed afterwards.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from malstyr.cli.commands.schema import SUBJECTS
from malstyr.cli.main import main
from malstyr.model.scales import survey_scale
from malstyr.model.schema import json_schema
from malstyr.output.schema.contract import render
from malstyr.present.paper import Paper
from malstyr.rules.registry import RULES
from malstyr.version import __version__

FOLDER = Path(__file__).parent / "stability"
MADE_OF_MODELS = ("goal-file", "export")
GOOD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"


def promised() -> Mapping[str, Any]:
    """What this version has: rules by code, and the keys, words and fields of formats with where they stand."""
    schemas = {"goal-file": json.loads(json_schema("sv"))}
    schemas |= {one: json.loads(render(one, Paper("sv"))) for one in SUBJECTS if one not in MADE_OF_MODELS}
    return {
        "rules": {rule.code: rule.id for rule in RULES.values()},
        "formats": {name: sorted(set(_told(schema, ""))) for name, schema in sorted(schemas.items())},
    }


def _told(schema: Any, at: str) -> Iterator[str]:
    """Each key and each word of a schema, as a path."""
    if isinstance(schema, list):
        for one in schema:
            yield from _told(one, at)
    if not isinstance(schema, dict):
        return
    for word in (*schema.get("enum", ()), *([schema["const"]] if "const" in schema else [])):
        yield f"{at}={word}"
    for name, below in schema.items():
        match name:
            case "properties" | "$defs":
                for key, one in below.items():
                    yield f"{at}/{key}"
                    yield from _told(one, f"{at}/{key}")
            case "items" | "additionalProperties" | "anyOf" | "oneOf" | "allOf" | "patternProperties":
                yield from _told(list(below.values()) if name == "patternProperties" else below, at)


OPENED = {"/Scale": survey_scale}
"""Sets of words that are open now: every word of such a set is read by its parser as it was written."""


def _still_read(told: str) -> bool:
    """Whether what a schema told is a word of a set that is open now, or that set itself."""
    at, is_word, word = told.partition("=")
    return at in OPENED and (not is_word or str(OPENED[at](word)) == word)


VERSIONS = sorted(FOLDER.glob("*.json"))


def test_this_version_has_its_promise() -> None:
    assert [path.stem for path in VERSIONS][-1:] == [__version__]


@pytest.mark.parametrize("file", VERSIONS, ids=lambda file: file.stem)
def test_what_a_version_had_is_there(file: Path) -> None:
    was, now = json.loads(file.read_text(encoding="utf-8")), promised()
    assert {code: id for code, id in was["rules"].items() if now["rules"].get(code) != id} == {}
    assert {
        name: gone
        for name, told in was["formats"].items()
        if (gone := sorted(one for one in {*told} - {*now["formats"].get(name, ())} if not _still_read(one)))
    } == {}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GOOD, 0),
        (GOOD + "goals: {a: {text: Minst 80 % är nöjda 2030}}\nvalues: {b: {2020: 1}}\n", 1),
        ("version: 1\ngoals: [\n", 2),
        (GOOD.replace("version: 1", "version: 9"), 1),
    ],
)
def test_codes_that_check_ends_with(text: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "malstyr.yaml").write_text(text, encoding="utf-8")
    assert main(["check", str(tmp_path), "--as-of", "2020-01-01"]) == code


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(promised(), ensure_ascii=False, indent=1) + "\n"
    (FOLDER / f"{__version__}.json").write_text(text, encoding="utf-8")
