"""Findings that name numbers, without those of numbers that are hidden.

A number that is hidden is hidden in every output together, and so is what it could be computed from.
"""

from functools import wraps

from malstyr.evaluate.reading import Held
from malstyr.model.periods import period
from malstyr.rules.rule import Faults, Find, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import path_of


def tellable(find: Find) -> Find:
    """How a rule looks, without the faults whose numbers may not be told."""

    @wraps(find)
    def found(look: Look) -> Faults:
        for fault in find(look):
            paths = (one for one in (fault.path, fault.related) if isinstance(one, tuple) and one[:1] == ("values",))
            if not any(_hidden(look, path) for path in paths):
                yield fault

    return found


def _hidden(look: Look, path: Path) -> bool:
    """Whether a number of the cell at a path is hidden, or what it is computed from."""
    workspace, id = look.workspace, str(path[1])
    steps = [str(step) for step in path[2:]]
    member = steps.pop(0) if steps and not steps[0][:1].isdigit() else None
    indicator = workspace.data.indicators.get(id)
    if not steps or indicator is None:
        return False
    at = period(steps[0])
    return (
        path_of(id, member, at) in workspace.hidden_parts
        or look.evaluation.readings.of(id, member, at).held is Held.SUPPRESSED
    )
