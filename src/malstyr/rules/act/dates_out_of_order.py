"""A date to be done by that is not later than the one before it, or a next review before the last one.

Why: Dates are only added to, so that it is seen how often something has slipped. An earlier one added last hides a
    delay.
Example:
    roles: {kostchef: {title: Kostchef}}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2014-05-01, 2014-02-01]}
  +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2014-02-01, 2014-05-01]}
Source: Östra Göinge kommun, Göingemodellen: dates are only added to
Related: the other day

Finner: Ett datum som inte är senare än det före, eller en nästa granskning före den senaste.
Varför: Datum läggs bara till, så att det syns hur ofta något har skjutits upp. Ett tidigare datum sist döljer en
    försening.
Källa: Östra Göinge kommun, Göingemodellen: datum läggs bara till
Också: den andra dagen
"""

from collections.abc import Iterator
from itertools import pairwise

from malstyr.language.typography import as_name
from malstyr.model.goal_file import GoalFile
from malstyr.model.improvements import STEPS_OF_WHEEL
from malstyr.model.scalars import Days
from malstyr.rules.act.activities import dated_steps
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import called

REASONS = {
    "added": Reason(
        "{day} står efter {before} i {key} för ”{name}”, men är inte en senare dag.",
        "Skriv datumen i den ordning de bestämdes, vart och ett senare än det före.",
        '{day} comes after {before} in {key} of "{name}", and is no later day.',
        "Write the dates in the order they were set, each later than the one before.",
    ),
    "review": Reason(
        "För ”{name}” är next_review {day}, men reviewed är {before}, en senare dag.",
        "Skriv next_review: med dagen för nästa granskning. Har de två bytt plats, skriv reviewed: {day} och"
        " next_review: {before}.",
        'For "{name}" next_review is {day}, but reviewed is {before}, a later day.',
        "Write next_review: with the day of the next review. If the two have changed places, write reviewed: {day}"
        " and next_review: {before}.",
    ),
}


def find(look: Look) -> Faults:
    data = look.workspace.data
    for path, name, days in _dates(data):
        for number, (before, day) in enumerate(pairwise(days), 1):
            if day <= before:
                at, earlier = (*path, number), (*path, number - 1)
                words = {"form": "added", "id": path[1], "key": path[-1], "name": name}
                yield look.at(at, words, related=earlier, day=day, before=before)
    for id, risk in data.risks.items():
        last, then = risk.reviewed, risk.next_review
        if last is not None and then is not None and then < last:
            path, other = ("risks", id, "next_review"), ("risks", id, "reviewed")
            yield look.at(path, related=other, form="review", id=id, name=called(id, risk), day=then, before=last)


def _dates(data: GoalFile) -> Iterator[tuple[Path, str, Days]]:
    """Everything with dates that are only added to: where they stand, what it is called, and the dates."""
    for section, id, step in dated_steps(data):
        yield (section, id, "due"), called(id, step), step.due
    for id, risk in data.risks.items():
        for name, control in risk.controls.items():
            yield ("risks", id, "controls", name, "due"), control.text, control.due
    for id, improvement in data.improvements.items():
        for step_name in STEPS_OF_WHEEL:
            yield (
                ("improvements", id, "checkpoints", step_name),
                as_name(improvement.problem),
                getattr(improvement.checkpoints, step_name),
            )
