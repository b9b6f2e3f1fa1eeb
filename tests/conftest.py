"""What several test files share: one way to make a workspace of text and hear what is wrong with it."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from pydantic_core import PydanticCustomError

from malstyr.findings import Finding
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.source.tree import Place
from malstyr.workspace.load import Loaded, load

if TYPE_CHECKING:
    from playwright.sync_api import Browser

sys.modules.setdefault("rfc3987_syntax", ModuleType("rfc3987_syntax"))
"""Stands for the grammar of IRIs, which none of our schemas has, and which takes ``jsonschema`` 2.3 of 2.5 seconds."""
settings.register_profile(
    "malstyr",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("malstyr")

PROJECT = Path(__file__).parents[1]
EXAMPLES = sorted(PROJECT.glob("examples/*/"))
AS_OF = date(2014, 3, 1)
HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
"""What every workspace begins with: two lines, so a text after it starts on line 3."""


def workspace(files: str | Mapping[str, str | bytes]) -> Loaded:
    """A workspace of one text after ``HEAD``, or of several files with ``HEAD`` in the first where none has it."""
    if isinstance(files, str):
        files = {"malstyr.yaml": HEAD + files}
    files = {"malstyr.yaml": HEAD} | dict(files)
    return load(".", FileTree({name: _bytes(text) for name, text in files.items()}))


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


def findings(files: str | Mapping[str, str | bytes], language: str = "sv", as_of: date = AS_OF) -> tuple[Finding, ...]:
    return judge(workspace(files), as_of, language).findings


def spot(finding: Finding) -> str:
    """Where a finding points."""
    assert finding.place is not None
    return spot_of(finding.place)


def spot_of(place: Place) -> str:
    """A place as ``file:line:column-end``, or ``file:line:column-line:end`` over several lines."""
    line, column = place.source.position(place.start)
    end_line, end = place.source.position(place.end)
    return f"{place.source.name}:{line}:{column}-{end if line == end_line else f'{end_line}:{end}'}"


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Files on disk, with the folders they need."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_bytes(text))
    return folder


def tool(name: str, package: str) -> str:
    """A program of Debian's that ``./setup dev`` installs; without it the test is skipped, and fails in CI."""
    found = shutil.which(name)
    if found is None:
        message = f"needs {name}: sudo apt install {package}"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What a test stands on is told by its fixtures, so that nobody has to mark it."""
    for item in items:
        for name in {"browser", "java"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(name)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Leave all that was made to the system: a worker that looks through it as it ends may need more than the five
    seconds that it is given, and is then interrupted."""
    gc.freeze()


@pytest.fixture(scope="session")
def java() -> str:
    """The program that runs the Nu Html Checker."""
    return tool("java", "default-jre-headless")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    from browsing import chromium

    with chromium() as started:
        yield started


def told(parse: Callable[[Any], object], text: object) -> tuple[str, str | None]:
    """The rule that a text breaks and the text to type instead."""
    with pytest.raises(PydanticCustomError) as caught:
        parse(text)
    context = caught.value.context or {}
    return caught.value.type, context.get("instead")
