"""Public reports: every mention of a person becomes the person's role, wherever it stands, in ids and addresses too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from malstyr.language.plain import plain
from malstyr.model.organisation import Role
from malstyr.report.view import Report

_APART = re.compile(r"[\s_-]+")


def without_persons(report: Report, roles: Iterable[Role]) -> Report:
    """The report with each name of a person in ``roles`` exchanged for the role's title."""
    changed: Report = _each(report, mask(roles))
    return changed


def mask(roles: Iterable[Role], shown: Callable[[str], str] = str) -> Callable[[str], str]:
    """What takes persons out of a text: a name becomes the title, one joined as in an id the title joined.

    ``shown`` fits a title into the text it will stand in. A name is found whatever its case and the space within it.
    """
    titles = {_key(role.person): role.title for role in roles if role.person and _key(role.person)}
    if not titles:
        return str
    longest_first = sorted(titles, key=lambda name: (-len(name), name))
    names = "|".join(r"[\s_-]+".join(map(re.escape, name.split())) for name in longest_first)
    found = re.compile(rf"(?<![^\W_])(?:{names})(?=s?(?![^\W_]))", re.IGNORECASE)

    def title(match: re.Match[str]) -> str:
        told = titles.get(_key(match[0]), "…")
        joined = re.search("[_-]", match[0]) and not re.search(r"\s", match[0])
        return plain(told) if joined else shown(told)

    return lambda text: found.sub(title, text)


def _key(name: str) -> str:
    return " ".join(_APART.sub(" ", name).split()).casefold()


def _each(value: Any, change: Callable[[str], str]) -> Any:
    """``value`` with every text in it changed; statuses, which are words of ours, stay."""
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(_each(one, change) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _each(getattr(value, field.name), change) for field in fields(value)})
    return value
