"""Pages from the templates at the top of the project, which the wheel carries with it."""

from __future__ import annotations

from malstyr.language.words import words as catalogue_of
from malstyr.model.shape import key_groups
from malstyr.present.sandbox import Sandbox
from malstyr.rules.registry import RULES


def rules_page(language: str) -> str:
    """All rules as one Markdown page."""
    return Sandbox().page("rules.md.j2", rules=RULES.values(), language=language, words=catalogue_of(language))


def format_page() -> str:
    """The goal files as one Markdown page in Swedish: how to write them, then every key of every section."""
    return Sandbox().page("format.md.j2", groups=key_groups("sv"))


def changes_page() -> str:
    """Every verdict on a change by its class, as one Swedish page."""
    from malstyr.changes.messages import catalogue
    from malstyr.changes.verdict import VERDICTS, ChangeClass

    words = catalogue("sv")
    told = {id: words[id].format(other="…") for id in VERDICTS}
    classes = [(of, [one for one in VERDICTS.values() if one.change_class is of]) for of in ChangeClass]
    return Sandbox().page("changes.md.j2", classes=classes, told=told, words=words)
