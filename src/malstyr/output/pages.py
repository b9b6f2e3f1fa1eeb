"""Pages from the templates at the top of the project, which the wheel carries with it."""

from __future__ import annotations

from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from malstyr.language.words import words
from malstyr.model.shape import key_groups
from malstyr.rules.registry import RULES


def templates() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def _template(name: str) -> Template:
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(templates()), undefined=StrictUndefined, keep_trailing_newline=True
    )
    return environment.get_template(name)


def rules_page(language: str) -> str:
    """All rules as one Markdown page."""
    return _template("rules.md.j2").render(rules=RULES.values(), language=language, words=words(language))


def format_page() -> str:
    """The goal files as one Markdown page in Swedish: how to write them, then every key of every section."""
    return _template("format.md.j2").render(groups=key_groups("sv"))


def changes_page() -> str:
    """Every verdict on a change by its class, as one Swedish page."""
    from malstyr.changes.messages import catalogue
    from malstyr.changes.verdict import VERDICTS, ChangeClass

    classes = [(of, [one for one in VERDICTS.values() if one.change_class is of]) for of in ChangeClass]
    return _template("changes.md.j2").render(classes=classes, words=catalogue("sv"))
