"""Pages from the templates at the top of the project, which the wheel carries with it."""

from __future__ import annotations

from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from malstyr.language.words import words
from malstyr.rules.registry import RULES


def templates() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def rules_page(language: str) -> str:
    """All rules as one Markdown page."""
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(templates()), undefined=StrictUndefined, keep_trailing_newline=True
    )
    page = environment.get_template("rules.md.j2")
    return page.render(rules=RULES.values(), language=language, words=words(language))
