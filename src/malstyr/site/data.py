"""The data beside each page: ``status --format json`` as it is everywhere, in public without names of persons."""

from __future__ import annotations

import json
from collections.abc import Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.output.overview import Overview
from malstyr.output.status.json import render
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted
from malstyr.report.persons import mask


def data(evaluations: Sequence[Evaluation], wanted: Wanted, language: str, public: bool) -> str:
    """The outcomes wanted, as JSON."""
    text = render(Overview(evaluations, wanted), Paper(language))
    if not public:
        return text
    return mask((role for one in evaluations for role in one.workspace.data.roles.values()), _inside)(text)


def _inside(text: str) -> str:
    """A text as it stands inside quotation marks in JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]
