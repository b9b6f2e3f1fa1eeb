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
    """Those of lists with commas; a list may be empty, as a variable of a build is that nobody has set."""
    return (name.strip() for text in listed for name in text.split(",") if name.strip())


def _named(option: str, name: str) -> Iterator[str]:
    """Raises Stop where no rule is called so."""
    asked = name.casefold()
    found = [one.id for one in RULES.values() if asked in (one.id, one.code.lower(), one.family)]
    if not found:
        from malstyr.language.nearest import nearest

        short = {text.lower(): text for one in RULES.values() for text in (one.code, one.family.upper())}
        near = nearest(asked, [*RULES, *short])
        then, meant = ("all-rules", "") if near is None else ("did-you-mean", short.get(near, near))
        raise Stop("no-rule-named", then, option=option, text=name, name=meant)
    yield from found
