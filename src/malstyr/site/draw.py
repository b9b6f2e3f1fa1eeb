"""The site's own pages drawn from ``templates/site``; its reports are drawn as everywhere else."""

from collections.abc import Hashable, Mapping
from typing import Any

from malstyr.language.words import words
from malstyr.present.cells import told_by_cell
from malstyr.present.sandbox import Sandbox
from malstyr.report.dress import Dress
from malstyr.version import __version__


class Drawing:
    """The templates of the site in one language and dress; ``drawn`` holds what its reports have drawn already."""

    def __init__(
        self, dressed: Dress, language: str, shared: Mapping[str, Any], drawn: dict[Hashable, str] | None = None
    ) -> None:
        self.words = words(language)
        given = {"words": self.words, "look": dressed, "language": language, "version": __version__, **shared}
        self.sandbox = Sandbox(None, drawn, **given)

    def page(self, template: str, up: str, /, **shown: object) -> bytes:
        """The page of a template; ``up`` leads from where the page lies to the root of the site."""
        return told_by_cell(self.sandbox.page(f"site/{template}.j2", up=up, **shown)).encode()
