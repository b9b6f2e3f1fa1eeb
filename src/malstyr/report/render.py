"""Reports drawn: the templates of the project, overridden by those of the workspace, in a sandbox.

Same workspace, day and order give the same bytes: nothing here knows the clock.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.words import words
from malstyr.model.organisation import Look
from malstyr.report.build import build
from malstyr.report.kinds import Order
from malstyr.report.markdown import markdown_text
from malstyr.report.view import PAGE, Fact, Medium, Report

COLOUR, ACCENT = "#00558f", "#b35900"
LIGHT_PAPER, DARK_PAPER = "#f4f6f8", "#1d232a"
"""The least contrasting backgrounds that text stands on, by day and by night."""
CONTRAST = 4.5
"""What WCAG AA asks of text."""
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]"
)
"""Signs that cannot be seen, or that turn the direction of what can."""


def seen(shown: Any) -> Any:
    """What a template shows of what it is given: of a text every sign, those that cannot be seen as one that can."""
    if not isinstance(shown, str) or not _UNSEEN.search(shown):
        return shown
    told = _UNSEEN.sub("\ufffd", shown)
    return Markup(told) if isinstance(shown, Markup) else told


class Unusable(Exception):
    """Something of the workspace that no report can be made with: a message of the catalogue, and its words."""

    def __init__(self, key: str, **told: str) -> None:
        super().__init__(key)
        self.key, self.told = key, told


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours and logo of a report; a logo is a ``data:`` address."""

    colour: str
    accent: str
    dark: str
    logo: str


def dress(look: Look | None, logo: bytes | None) -> Dress:
    """The workspace's look, with its colours made dark enough to read on white, and light enough on black."""
    colour = _colour("colour", look.colour if look is not None else None, COLOUR)
    accent = _colour("accent", look.accent if look is not None else None, ACCENT)
    kinds = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg"}
    kind = next((name for start, name in kinds.items() if logo is not None and logo.startswith(start)), None)
    if look is not None and look.logo and kind is None:
        raise Unusable("bad-logo", text=look.logo)
    address = f"data:image/{kind};base64,{b64encode(logo).decode()}" if logo is not None and kind is not None else ""
    dark = _readable(colour, DARK_PAPER, 255)
    return Dress(_readable(colour, LIGHT_PAPER, 0), _readable(accent, LIGHT_PAPER, 0), dark, address)


def _colour(key: str, text: str | None, otherwise: str) -> str:
    if text is None:
        return otherwise
    if not _COLOUR.fullmatch(text):
        raise Unusable("bad-colour", name=key, text=text)
    return text.lower() if len(text) == 7 else "#" + "".join(2 * sign for sign in text[1:].lower())


def _readable(colour: str, paper: str, towards: int) -> str:
    """The colour moved towards black or white as far as reading it on the paper takes."""
    parts = _parts(colour)
    for tenth in range(11):
        moved = [round(part + (towards - part) * tenth / 10) for part in parts]
        light, dark = sorted((_luminance(moved), _luminance(_parts(paper))), reverse=True)
        if (light + 0.05) / (dark + 0.05) >= CONTRAST:
            break
    return "#" + "".join(f"{part:02x}" for part in moved)


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _luminance(parts: Sequence[int]) -> float:
    """Relative luminance as WCAG defines it."""
    linear = [part / 3294.6 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def templates() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


FILTERS = frozenset(
    (
        "capitalize", "default", "e", "escape", "first", "groupby", "join", "last", "length",
        "list", "lower", "map", "reject", "rejectattr", "replace", "safe", "select", "selectattr",
        "sort", "string", "sum", "title", "trim", "truncate", "unique", "upper",
    )
)  # fmt: skip
"""What templates may do to what they are given: nothing that pads a text to any width, and nothing of chance."""
METHODS = frozenset({"endswith", "lower", "removeprefix", "removesuffix", "split", "startswith", "strip", "upper"})
"""What they may ask of a text."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Templates may lay out what they are given, and neither reach further nor make texts of any size."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return super().is_safe_attribute(obj, attr, value) and (not isinstance(obj, str) or attr in METHODS)

    def wrap_str_format(self, value: Any) -> None:
        """No formatting of texts at all, where jinja2's sandbox allows it with attributes looked after."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        raise SecurityError(operator)


class Pages:
    """The templates of one workspace: its own where it has them, else the project's."""

    def __init__(self, own: dict[str, str], dressed: Dress, language: str) -> None:
        own = {name: seen(text) for name, text in own.items()}
        of_own = FunctionLoader(lambda name: (own[name], name, None) if name in own else None)
        loaders: list[BaseLoader] = [of_own, FileSystemLoader(templates())]
        self.own = own
        self.environment = _Sandbox(
            loader=ChoiceLoader(loaders),
            autoescape=lambda name: not (name or "").endswith(".md.j2"),
            undefined=StrictUndefined,
            keep_trailing_newline=True,
            finalize=seen,
        )
        self.environment.globals = {"words": words(language), "look": dressed}
        allowed = {name: does for name, does in self.environment.filters.items() if name in FILTERS}
        self.environment.filters = allowed | {"md": markdown_text}

    def page(self, report: Report, format: str, medium: Medium = PAGE) -> str:
        """The whole report as ``html`` or ``md``; ``html`` also for paper and for a page of a site."""

        def shown(block: str) -> bool:
            held = {"goals": "sections", "overview": "sections"}.get(block, block)
            return block == "red" or bool(getattr(report, held, True))

        folder = {"html": "html", "md": "markdown"}[format]
        try:
            template = self.environment.get_template(f"{folder}/report.{format}.j2")
            return template.render(report=report, shown=shown, medium=medium)
        except (
            TemplateError,
            ArithmeticError,
            AttributeError,
            LookupError,
            MemoryError,
            RecursionError,
            TypeError,
            ValueError,
        ) as error:
            raise self.fault(error) from error

    def fault(self, error: Exception) -> Exception:
        """What went wrong, placed in the workspace's own template; the error itself where the template is ours."""
        if isinstance(error, TemplateSyntaxError) and error.name in self.own:
            return _bad_template(str(error.name), error.lineno, error)
        places = ((Path(frame.filename).as_posix(), frame.lineno) for frame in extract_tb(error.__traceback__))
        at = next(((name, line) for name, line in reversed([*places]) if name in self.own), None)
        return _bad_template(*at, error) if at is not None else error


def _bad_template(name: str, line: int | None, error: Exception) -> Unusable:
    return Unusable(
        "bad-template", file=f"templates/{name}", line=str(line or 1), reason=str(error) or type(error).__name__
    )


def render(evaluation: Evaluation, order: Order, format: str, pages: Pages, sources: tuple[Fact, ...]) -> str:
    """A report as text."""
    return pages.page(build(evaluation, order, sources), format)
