"""What is told of all workspaces by the commands that show how things stand: ``status``, ``nki``, ``board`` …"""

from pathlib import Path

from malstyr.cli.destination import Destination
from malstyr.cli.evaluating import Evaluating
from malstyr.cli.formats import parts_of
from malstyr.cli.options import exists
from malstyr.cli.terminal import hand_over
from malstyr.cli.visits import visits
from malstyr.cli.workspaces import found


def overview(paths: list[Path] | None, lang: str | None, asked: Evaluating, to: Destination) -> int:
    """Tell of the workspaces that paths name; 2 where not all was understood, so that it is never taken for all."""
    with visits(found(paths), lang) as visiting:
        seen = [kept for _, kept in visiting.made(asked)]
        complete = visiting.complete()
    if not seen:
        return 2
    exists("unit", asked.wanted.unit, {id: name for one in seen for id, name in one.units.items()})
    exists("perspective", asked.wanted.perspective, {id: name for one in seen for id, name in one.perspectives.items()})
    exists(
        "tag", asked.wanted.tag and asked.wanted.tag.of, {id: id.rpartition("/")[2] for one in seen for id in one.tags}
    )
    exists("goal", asked.wanted.goal, {id: name for one in seen for id, name in one.goals.items()})
    _, whole = parts_of(asked.command, asked.format)
    hand_over(whole([one.part for one in seen]), to)
    return 2 if not complete or any(one.partial for one in seen) else 0
