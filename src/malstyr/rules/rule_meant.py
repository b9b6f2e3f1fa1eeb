"""The rule that a name of none means: by its code, misspelt, or in Swedish."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import TYPE_CHECKING

from malstyr.language.nearest import Spellings
from malstyr.rules.swedish_names import rule_in_swedish

if TYPE_CHECKING:
    from malstyr.rules.rule import Rule
    from malstyr.workspace.workspace import Workspace


def rule_meant(id: str, known: Mapping[str, Rule], spellings: Spellings, taken: Container[str]) -> str | None:
    """The one of ``known`` that is meant and not ``taken``; None where none is."""
    coded = (rule.id for rule in known.values() if _as_code(rule.code) == _as_code(id))
    turned = [one for one in known if sorted(one.split("-")) == sorted(id.casefold().split("-"))]
    return next(coded, None) or next(iter(turned), None) or spellings.nearest(id, taken) or rule_in_swedish(id, known)


def _as_code(text: str) -> str:
    """A code without what makes no difference to who reads it: ``ind 88`` for ``IND088``."""
    return re.sub(r"[\s_-]|(?<![0-9])0+(?=[0-9])", "", text.casefold())


def settings_meant(workspace: Workspace, known: Mapping[str, Rule]) -> set[str]:
    """The rules whose settings stand under another name, so that how seriously each is taken is not known."""
    strange = [id for id in workspace.data.settings.rules if id not in known]
    spellings = Spellings(known) if strange else None
    taken = workspace.data.settings.rules
    found = (rule_meant(id, known, spellings, taken) for id in strange if spellings is not None)
    return {one for one in found if one is not None}
