"""The site's own pages drawn from ``templates/site``; its reports are drawn as everywhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from malstyr import __version__
from malstyr.language.words import words
from malstyr.report.render import Dress, seen, templates


class Drawing:
    """The templates of the site in one language and dress."""

    def __init__(self, dressed: Dress, language: str, shared: Mapping[str, Any]) -> None:
        self.words = words(language)
        self.environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(templates()),
            autoescape=True,
            undefined=StrictUndefined,
            keep_trailing_newline=True,
            finalize=seen,
        )
        self.environment.globals |= {"words": self.words, "look": dressed, "language": language, "version": __version__}
        self.environment.globals |= shared

    def page(self, template: str, up: str, /, **shown: object) -> bytes:
        """The page of a template; ``up`` leads from where the page lies to the root of the site."""
        return self.environment.get_template(f"site/{template}.j2").render(up=up, **shown).encode()
