"""``smart PATH --format json``: every goal's sentence as in the line format, with A and R."""

from collections.abc import Sequence

from malstyr.output.smart.judged_goals import JudgedGoals
from malstyr.present.as_json import as_json
from malstyr.present.paper import Paper


def render(judged: Sequence[JudgedGoals], paper: Paper) -> str:
    """A and R are true, false, or null with what is missing."""
    report = {
        "version": 1,
        "goals": [
            {
                "workspace": each.workspace.folder,
                "goal": one.goal,
                **one.sentence.as_json(paper.language),
                "criteria": {letter: {"met": said.met, "why": list(said.why)} for letter, said in one.criteria.items()},
                "accepted": one.criteria["A"].met,
                "realistic": one.criteria["R"].met,
            }
            for each in judged
            for one in each.goals
        ],
    }
    return as_json(report) + "\n"
