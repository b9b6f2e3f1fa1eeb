"""What is told of all workspaces by ``status``, ``nki`` and ``budget``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from malstyr.cli.destination import Destination
from malstyr.cli.evaluating import Evaluating
from malstyr.cli.formats import parts_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import hand_over
from malstyr.cli.visits import visits
from malstyr.cli.workspaces import found
from malstyr.language.nearest import nearest


def overview(paths: list[Path] | None, lang: str | None, asked: Evaluating, to: Destination) -> int:
    """Tell of the workspaces that paths name; 2 where not all was understood, so that it is never taken for all."""
    with visits(found(paths), lang) as visiting:
        seen = [kept for _, kept in visiting.made(asked)]
        complete = visiting.complete()
    if not seen:
        return 2
    exists("unit", asked.wanted.unit, [id for one in seen for id in one.units])
    exists("perspective", asked.wanted.perspective, [id for one in seen for id in one.perspectives])
    exists("tag", asked.wanted.tag, [id for one in seen for id in one.tags])
    exists("goal", asked.wanted.goal, [id for one in seen for id in one.goals])
    _, whole = parts_of(asked.command, asked.format)
    hand_over(whole([one.part for one in seen]), to)
    return 2 if not complete or any(one.partial for one in seen) else 0


def exists(what: str, name: str | None, held: Sequence[str]) -> None:
    """Stop where no workspace has the unit, perspective, tag or goal asked for among those it holds."""
    if name is not None and name not in held:
        near = nearest(name, held)
        then = ["did-you-mean"] if near else ["there-are"] if held else []
        raise Stop(f"no-{what}", *then, asked=name, name=near or "", listed=", ".join(_choices(name, held)))


def _choices(name: str, held: Sequence[str]) -> Sequence[str]:
    """What there is to choose among: of a list that is there its items, else the lists without what is in them."""
    of_list = f"{name.partition('/')[0]}/"
    return [one for one in held if one.startswith(of_list)] or [one for one in held if "/" not in one]
