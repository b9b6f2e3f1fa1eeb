"""A whole workspace in one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import JUDGED, GoalOutcome
from malstyr.evaluate.unknown import Standing, group
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.listing import enumeration, one_or_many


def summary(evaluation: Evaluation, shown: Iterable[GoalOutcome], language: str) -> str:
    """``Av 6 mål är 2 uppfyllda, 1 delvis och 1 inte uppfyllt; 1 är hittills uppfyllt och 1 kan inte bli uppfyllt.``

    Of the goals of sound financial management, where any shown are marked, else of all. Every one is in exactly one
    group, and a group without any is left out. What is closed is told by itself.
    """
    goals, held, catalogue = evaluation.workspace.data.goals, tuple(shown), words(language)
    marked = [one for one in held if goals[one.goal].sound_finances]
    scope = marked or held
    counted = [one for one in scope if one.counted]
    closed = sum(one.closed for one in scope)
    after = f" {catalogue[f'summary.closed.{one_or_many(closed)}'].format(n=closed)}" if closed else ""
    if not counted:
        return catalogue["summary.nothing"] + after
    expected = "expected" if any(one.forecast for one in counted if one.status in JUDGED) else "is"
    kinds = Counter(map(group, counted))
    known = [(name, kinds[name]) for name in reversed(JUDGED) if kinds[name]]
    unknown = [(f"unknown-{kind}", kinds[kind]) for kind in (*Standing, Status.SUPPRESSED) if kinds[kind]]
    told = [catalogue[f"summary.{name}-{expected}.{one_or_many(n)}"].format(n=n) for name, n in known]
    rest = [
        catalogue[f"summary.{name}{'-first' if not known and not at else ''}.{one_or_many(n)}"].format(n=n)
        for at, (name, n) in enumerate(unknown)
    ]
    head = catalogue["summary.head-sound" if marked else "summary.head"].format(n=len(counted))
    verb = catalogue[f"summary.verb-{expected}"]
    parts = [f"{verb} {enumeration(told, language)}"] if told else []
    parts += [enumeration(rest, language)] if rest else []
    return f"{head} {'; '.join(parts)}.{after}"
