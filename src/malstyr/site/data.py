"""The data beside each page: ``status --format json`` as it is everywhere, in public without names of persons."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.output.status import Wanted
from malstyr.output.status_json import render


def data(evaluations: Sequence[Evaluation], wanted: Wanted, language: str, public: bool) -> str:
    """The outcomes wanted, as JSON."""
    text = render(evaluations, wanted, language)
    roles = [role for one in evaluations for role in one.workspace.data.roles.values()]
    titles = {_inside(role.person).casefold(): _inside(role.title) for role in roles if role.person}
    if not public or not titles:
        return text
    names = re.compile("|".join(map(re.escape, sorted(titles, key=lambda name: (-len(name), name)))), re.IGNORECASE)
    return names.sub(lambda found: titles.get(found[0].casefold(), "…"), text)


def _inside(text: str) -> str:
    """A text as it stands inside quotation marks in JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]
