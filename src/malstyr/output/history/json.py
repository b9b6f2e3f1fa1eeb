"""``history --format json``, version 1: the author is left out, since it names a person."""

from malstyr.changes.approval import canonical
from malstyr.changes.telling import Telling
from malstyr.output.history.lineage import Lineage
from malstyr.present.as_json import as_json
from malstyr.present.paper import Paper
from malstyr.versions.history import Past


def render(lineage: Lineage, paper: Paper) -> str:
    report = {
        "version": 1,
        "changes": [
            {
                "date": one.step.day.isoformat(),
                "commit": one.step.id,
                "path": one.change.key,
                "class": one.change.change_class,
                "verdict": one.change.verdict.id,
                "message": Telling(one.among, paper.language).why(one.change),
                "before": canonical(one.change.before),
                "after": canonical(one.change.after),
                "approved_by": one.change.approved_by,
                "approved_in": _approved_in(one),
                "fingerprint": one.change.fingerprint,
            }
            for one in lineage.changes
        ],
    }
    return as_json(report) + "\n"


def _approved_in(past: Past) -> str | None:
    """The commit that brought the approval."""
    if past.change.approved_by is None:
        return None
    return (past.later or past).step.id
