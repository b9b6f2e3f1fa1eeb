"""Public reports: every mention of a person becomes the person's role, wherever in the report it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from malstyr.model.organisation import Role
from malstyr.report.view import Report


def without_persons(report: Report, roles: Mapping[str, Role]) -> Report:
    """The report with each name of a person in ``roles`` exchanged for the role's title."""
    titles = {role.person: role.title for role in roles.values() if role.person}
    if not titles:
        return report
    longest_first = sorted(titles, key=lambda name: (-len(name), name))
    names = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
    exact = {name.casefold(): title for name, title in titles.items()}
    changed: Report = _each(report, lambda text: names.sub(lambda found: exact.get(found[0].casefold(), "…"), text))
    return changed


def _each(value: Any, change: Callable[[str], str]) -> Any:
    """``value`` with every text in it changed; statuses, which are words of ours, stay."""
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(_each(one, change) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _each(getattr(value, field.name), change) for field in fields(value)})
    return value
