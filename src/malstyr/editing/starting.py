"""A workspace to begin with: the files of a model, in the words of one language, for the year it begins."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from malstyr.editing.typed import typed_text
from malstyr.language.proposing import proposed_id
from malstyr.present.sandbox import templates
from malstyr.source.files import WORKSPACE_FILE
from malstyr.version import PROJECT_ADDRESS, __version__

STARTING_MODELS: Mapping[str, str] = {
    "gotland": "department",
    "leksand": "department",
    "haparanda": "municipality",
    "varnamo": "municipality",
    "ostra-goinge": "municipality",
    "blank": "municipality",
}
"""The models, each in the style of how one organisation steers, and the kind of organisation it is for."""
SCHEMA_FILE = "malstyr.schema.json"
_SHARED = {"README.md": "README.md", "gitattributes": ".gitattributes", "gitignore": ".gitignore"}
HOST_FILES: Mapping[str, str] = {
    "hosts/check.yml": ".github/workflows/malstyr.yml",
    "hosts/comment.yml": ".github/workflows/malstyr-comment.yml",
    "hosts/due.yml": ".github/workflows/malstyr-due.yml",
    "hosts/gitlab-ci.yml": ".gitlab-ci.yml",
    "hosts/pre-commit-config.yaml": ".pre-commit-config.yaml",
}
"""What git hosts and pre-commit read; where there is one already, it is somebody's own and is left."""
_OF_LANGUAGE = re.compile(r"^(?P<language>[a-z]{2})> ?(?P<line>.*\n)", re.MULTILINE)


class NamedUnit(NamedTuple):
    """A unit by the id it gets and the name it was given."""

    id: str
    name: str


class Start(NamedTuple):
    """What is asked of somebody who begins."""

    model: str
    name: str
    code: str
    """Of the area in Kolada; empty where it was not told."""
    units: Sequence[str]
    day: date
    language: str
    planned: bool = False
    """Whether there is a plan already, with figures of its own, which the files are to hold."""


def starting_files(start: Start) -> Mapping[str, str]:
    """The files by name, the one that makes a folder a workspace last."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    from malstyr.model.schema import json_schema

    folder = templates() / "init"

    def in_language(name: str) -> str:
        text = (folder / name).read_text(encoding="utf-8")
        return _OF_LANGUAGE.sub(lambda line: line["line"] if line["language"] == _known(start.language) else "", text)

    environment = Environment(
        loader=FunctionLoader(in_language),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    own = sorted(path.name for path in (folder / start.model).iterdir() if path.name != WORKSPACE_FILE)
    given = {
        "sv": start.language == "sv",
        "name": start.name,
        "id": proposed_id(start.name) or "organisationen",
        "kind": STARTING_MODELS[start.model],
        "code": start.code,
        "units": _named(start.units or _usual_units(start)),
        "planned": start.planned,
        "invented": bool(own) and not start.planned,
        "year": start.day.year,
        "month": f"{start.day.year}-M{start.day.month:02}",
        "said": typed_text,
        "address": PROJECT_ADDRESS,
        "version": __version__,
        "action": f"{PROJECT_ADDRESS.removeprefix('https://github.com/')}@v{__version__}",
    }
    names = [
        *((f"_shared/{name}", called) for name, called in {**_SHARED, **HOST_FILES}.items()),
        *((f"{start.model}/{name}", name) for name in own),
    ]
    made = {name: environment.get_template(template).render(given) for template, name in names}
    made[SCHEMA_FILE] = json_schema(_known(start.language))
    made[WORKSPACE_FILE] = environment.get_template(f"{start.model}/{WORKSPACE_FILE}").render(given)
    return made


def _known(language: str) -> str:
    return "sv" if language == "sv" else "en"


def _usual_units(start: Start) -> tuple[str, ...]:
    """The units of an example; blank is none."""
    if start.model == "blank":
        return ()
    return ("Enhet norr", "Enhet söder") if start.language == "sv" else ("Unit north", "Unit south")


def _named(units: Sequence[str]) -> tuple[NamedUnit, ...]:
    """Units with ids of their own; of two with the same name the first counts."""
    taken = {"förvaltningen", "sektorn", "kommunen", "organisationen"}
    found: list[NamedUnit] = []
    for name in units:
        id = proposed_id(name, taken)
        if id:
            taken.add(id)
            found.append(NamedUnit(id, name))
    return tuple(found)
