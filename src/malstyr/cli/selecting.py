"""Which rules ``check`` is asked to tell of: ``--select`` and ``--ignore``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from malstyr.cli.stop import Stop
from malstyr.rules.registry import RULES


def rules_left_out(select: Iterable[str], ignore: Iterable[str]) -> frozenset[str]:
    """The rules that are not selected, or are ignored; each is named by itself, its code or its family."""
    wanted = {id for name in _names(select) for id in _named("--select", name)} or {*RULES}
    return frozenset(RULES) - (wanted - {id for name in _names(ignore) for id in _named("--ignore", name)})


def _names(listed: Iterable[str]) -> Iterator[str]:
    return (name for text in listed for name in text.split(","))


def _named(option: str, name: str) -> Iterator[str]:
    """Raises Stop where no rule is called so."""
    asked = name.strip().casefold()
    found = [one.id for one in RULES.values() if asked in (one.id, one.code.lower(), one.family)]
    if not found:
        from malstyr.language.nearest import nearest

        near = nearest(
            asked, [*RULES, *(one.code.lower() for one in RULES.values()), *{one.family for one in RULES.values()}]
        )
        told = near.upper() if near is not None and near not in RULES else near
        raise Stop("no-rule-named", "did-you-mean" if near else "all-rules", option=option, text=name, name=told or "")
    yield from found
