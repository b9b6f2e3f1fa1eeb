"""The site's own pages drawn from ``templates/site``; its reports are drawn as everywhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from malstyr import __version__
from malstyr.language.words import words
from malstyr.present.sandbox import Sandbox
from malstyr.report.dress import Dress

_HEADER = re.compile("<header[ >]")

FRAME = (
    "<style>.site{{padding:.4rem 0;border-bottom:1px solid var(--line)}}.site a{{margin-right:1.2rem;"
    "display:inline-block;padding:.2rem 0}}@media print{{.site{{display:none}}}}</style>\n"
    '<link rel="alternate" type="application/json" href="{json}">\n</head>'
)


class Drawing:
    """The templates of the site in one language and dress."""

    def __init__(self, dressed: Dress, language: str, shared: Mapping[str, Any]) -> None:
        self.words = words(language)
        self.sandbox = Sandbox(words=self.words, look=dressed, language=language, version=__version__, **shared)

    def page(self, template: str, up: str, /, **shown: object) -> str:
        """The page of a template; ``up`` leads from where the page lies to the root of the site."""
        return self.sandbox.page(f"site/{template}.j2", up=up, **shown)

    def framed(self, report: str, up: str, *, json: str, home: str, name: str) -> str:
        """A report with a way back to the rest of the site, and a link to its data."""
        way = self.page("way.html", up, home=home, name=name, json=json)
        head = report.replace("</head>", FRAME.format(json=json), 1)
        found = _HEADER.search(head)
        at = found.start() if found is not None else head.find("<body>") + len("<body>")
        return f"{head[:at]}{way}{head[at:]}"
