"""``smart PATH --format json``: every goal's sentence as in the line format, with A and R."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.evaluate.smarta import GoalSmart
from malstyr.present.paper import Paper
from malstyr.present.visible import as_json
from malstyr.workspace.workspace import Workspace


def render(judged: Sequence[tuple[Workspace, Sequence[GoalSmart]]], paper: Paper) -> str:
    """A and R are true, false, or null with what is missing."""
    report = {
        "version": 1,
        "goals": [
            {
                "workspace": workspace.folder,
                "goal": one.goal,
                **one.sentence.as_json(paper.language),
                "criteria": {letter: {"met": said.met, "why": list(said.why)} for letter, said in one.criteria.items()},
                "accepted": one.criteria["A"].met,
                "realistic": one.criteria["R"].met,
            }
            for workspace, goals in judged
            for one in goals
        ],
    }
    return as_json(report) + "\n"
