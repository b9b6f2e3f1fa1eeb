"""A frame of money against what it was: as first decided, and as later decisions changed it."""

from collections.abc import Iterator

from malstyr.changes.case import Case, Judged
from malstyr.model.indicators import Frame


def frame(case: Case, before: Frame, after: Frame, rewritten: str) -> Iterator[Judged]:
    """A new amount by a decision that has been made is told; ``rewritten`` is the verdict on anything else."""
    split = bool(before.revised or after.revised)
    if before.original != after.original:
        yield Judged(rewritten, ("budget", "original") if split else ("budget",), before.original, after.original)
    for id in dict.fromkeys((*before.revised, *after.revised)):
        was, now = before.revised.get(id), after.revised.get(id)
        if was != now:
            told = was is None and _made(case, id)
            yield Judged("frame-revised" if told else rewritten, ("budget", "revised", id), was, now)


def _made(case: Case, id: str) -> bool:
    """Whether a decision stands in the newer version, and had been made on the day."""
    decision = case.between.new.data.decisions.get(id)
    return decision is not None and decision.date <= case.between.as_of
