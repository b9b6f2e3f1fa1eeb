"""Reports drawn: the templates of the project, overridden by those of the workspace, in a sandbox.

Same workspace, day and order give the same bytes: nothing here knows the clock.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, DictLoader, FileSystemLoader, StrictUndefined, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.language.words import words
from malstyr.model.organisation import Look
from malstyr.report.build import Order, build
from malstyr.report.charts import chart_of
from malstyr.report.view import Fact, Report

COLOUR, ACCENT, DARK = "#00558f", "#b35900", "#8cc5ff"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours and logo of a report; a logo is a ``data:`` address."""

    colour: str
    accent: str
    dark: str
    logo: str


def dress(look: Look | None, logo: bytes | None) -> Dress:
    """The workspace's look where it gives colours that are colours, else ours."""
    colour = look.colour if look is not None and look.colour and _COLOUR.fullmatch(look.colour) else COLOUR
    accent = look.accent if look is not None and look.accent and _COLOUR.fullmatch(look.accent) else ACCENT
    kinds = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg"}
    kind = next((name for start, name in kinds.items() if logo is not None and logo.startswith(start)), None)
    address = f"data:image/{kind};base64,{b64encode(logo).decode()}" if logo is not None and kind is not None else ""
    return Dress(colour, accent, DARK, address)


def templates() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


class Pages:
    """The templates of one workspace: its own where it has them, else the project's."""

    def __init__(self, own: dict[str, str], dressed: Dress, language: str) -> None:
        loaders: list[BaseLoader] = [DictLoader(own), FileSystemLoader(templates())]
        self.environment = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader(loaders),
            autoescape=select_autoescape(["html.j2", "svg.j2", "css.j2"]),
            undefined=StrictUndefined,
            keep_trailing_newline=True,
        )
        self.environment.globals |= {"words": words(language), "look": dressed}
        self.environment.filters["md"] = markdown_text
        self.chart = self.environment.get_template("charts/line.svg.j2")

    def draw(self, evaluation: Evaluation, one: Outcome, id: str, language: str) -> str:
        """The chart of an outcome as SVG; empty where none suits."""
        chart = chart_of(evaluation, one, id, language)
        return Markup(self.chart.render(chart=chart)) if chart is not None else ""

    def page(self, report: Report, format: str) -> str:
        """The whole report as ``html`` or ``md``."""

        def shown(block: str) -> bool:
            return bool(getattr(report, {"goals": "sections", "overview": "sections"}.get(block, block), True))

        folder = {"html": "html", "md": "markdown"}[format]
        text = self.environment.get_template(f"{folder}/report.{format}.j2").render(report=report, shown=shown)
        return _BIDI.sub("\ufffd", text) if format == "html" else _tidy(_BIDI.sub("\ufffd", text))


def render(evaluation: Evaluation, order: Order, format: str, pages: Pages, sources: tuple[Fact, ...]) -> str:
    """A report as text."""
    draw = pages.draw if format == "html" else _no_chart
    return pages.page(build(evaluation, order, draw, sources), format)


def _no_chart(evaluation: Evaluation, one: Outcome, id: str, language: str) -> str:
    return ""


_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def markdown_text(text: str) -> str:
    """Text of the user in Markdown: on one line, with every sign that Markdown reads made plain."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(str(text).split()))
    return re.sub(r"^(\d+)\.", r"\1\\.", plain)


def _tidy(text: str) -> str:
    """One empty line between blocks, none at the ends."""
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
