"""What is said of a state: one word where it is known; else what is lacking, what there is so far, and when it comes.

The wordings of the unknown, in this order: it can no longer be met; something is missing; people say that something
cannot be told; all that is known is met and the rest will come; all that is shown is met; it cannot be measured yet.
What rests on a forecast is expected, and never said to be so.
"""

from collections.abc import Sequence
from enum import StrEnum

from malstyr.evaluate.naming import named
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome, Tally
from malstyr.language.pieces import Piece, Word
from malstyr.model.outcome import Status


class Standing(StrEnum):
    """In which of the ways something unknown is unknown."""

    OUT_OF_REACH = "out-of-reach"
    NOT_EXPECTED = "not-expected"
    MISSING = "missing"
    SO_FAR = "so-far"
    EXPECTED_SO_FAR = "expected-so-far"
    AS_SHOWN = "as-shown"
    WAITING = "waiting"
    UNCERTAIN = "uncertain"

    @property
    def red(self) -> bool:
        """Whether it will not be met, for certain or as expected."""
        return self in (Standing.OUT_OF_REACH, Standing.NOT_EXPECTED)

    @property
    def so_far(self) -> bool:
        """Whether all that is known is met, for certain or as expected."""
        return self in (Standing.SO_FAR, Standing.EXPECTED_SO_FAR)


def standing(one: Outcome | GoalOutcome) -> Standing | None:
    """Which of them it is; None where the state is known, or there is none."""
    bounds = one.bounds
    if one.status in JUDGED or bounds is None:
        return None
    if one.uncertain:
        return Standing.UNCERTAIN
    if bounds[1] is not Status.MET:
        return Standing.NOT_EXPECTED if one.forecast else Standing.OUT_OF_REACH
    return Standing.MISSING if one.status is Status.NOT_MEASURED else _open(one, one.tally or Tally({}))


def _open(one: Outcome | GoalOutcome, tally: Tally) -> Standing | None:
    """Which of them it is, where nothing is missing and it may still be met."""
    if tally.uncertain:
        return Standing.UNCERTAIN
    met = tally.n(Status.MET) + tally.met_so_far > 0 and not tally.n(Status.PARTLY, Status.NOT_MET) and not tally.lost
    if one.status is Status.SUPPRESSED:
        return Standing.AS_SHOWN if met else None
    if not met or tally.n(Status.SUPPRESSED):
        return Standing.WAITING
    return Standing.EXPECTED_SO_FAR if one.forecast else Standing.SO_FAR


def how_it_goes(one: Outcome | GoalOutcome) -> Status | None:
    """Its state; where that is unknown met as far as all that is known is, or the best it can still be where that is
    short of met; None where nothing tells.
    """
    kind, bounds = standing(one), one.bounds
    if kind is None or bounds is None:
        return one.status if one.status in JUDGED else None
    return bounds[1] if kind.red or kind.so_far or kind is Standing.AS_SHOWN else None


NOT_BEGUN = "not-begun"
INAPPLICABLE = "not-applicable"
PLAN_ENDED = "ended"
CLOSED = "closed"
UNMEASURED = "unmeasured"
GROUPS: Sequence[str] = (
    *reversed(JUDGED), *Standing, Status.SUPPRESSED, NOT_BEGUN, INAPPLICABLE, PLAN_ENDED, CLOSED, Status.NO_TARGET,
    UNMEASURED,
)  # fmt: skip
"""All that something may be counted among, in the order they are told."""


def group(one: Outcome | GoalOutcome) -> str:
    """What it is counted among, wherever goals and rows are counted: its state, else in which way that is unknown."""
    if isinstance(one, GoalOutcome) and one.closed:
        return CLOSED
    if one.inapplicable is not None:
        return INAPPLICABLE
    if isinstance(one, GoalOutcome) and one.ended is not None:
        return PLAN_ENDED
    if one.begins is not None and not one.counted:
        return NOT_BEGUN
    return UNMEASURED if isinstance(one, GoalOutcome) and one.unmeasured else standing(one) or one.status


def told_group(one: Outcome | GoalOutcome) -> str:
    """The same in a sentence of one day, where what rests on a forecast stands apart: ``met-expected``."""
    name = group(one)
    return f"{name}-expected" if name in JUDGED and one.forecast else name


def conclusion(one: Outcome | GoalOutcome, counts: bool = True) -> tuple[Piece, ...]:
    """The state in words, with what is lacking where it is not known: ``hittills uppfyllt: 3 av 5, 2 återstår``.

    Without ``counts`` only the head, where the counts are told beside it.
    """
    kind, tally = standing(one), one.tally
    if another := _of_another_time(one):
        return another
    if kind is None:
        return (state_word(one.status, one.forecast),)
    head = (Word(f"unknown.{kind}"),)
    if tally is None or tally.of < 2 or not counts or one.uncertain:
        return head
    told, day = _counts(kind, tally), tally.earliest
    if kind is Standing.WAITING:
        known: list[Piece] = [" (", day, ")"] if day is not None else []
        return (*head, *known, ": ", *told)
    when: list[Piece] = [" (", Word("unknown.earliest"), " ", day, ")"] if day is not None and kind.so_far else []
    return (*head, ": ", *told, *when)


def _of_another_time(one: Outcome | GoalOutcome) -> tuple[Piece, ...]:
    """That it has not begun, that there is nothing to measure, or until when it was for; nothing of what is judged."""
    if one.begins is not None:
        return one.begins.told
    if one.inapplicable is not None:
        return (Word("outcome.not-applicable"), " ", *named(one.inapplicable, 0))
    if isinstance(one, GoalOutcome) and one.ended is not None:
        return (Word("outcome.plan-ended"), f" {one.ended}")
    return (Word(f"status.{UNMEASURED}"),) if group(one) == UNMEASURED else ()


def state_word(status: Status, forecast: bool) -> Word:
    """The word of a state, in the words of a forecast where it rests on one."""
    return Word(f"{'forecast' if forecast and status in JUDGED else 'status'}.{status}")


def counts_of(goal: GoalOutcome) -> Sequence[Piece]:
    """How many of what an unknown goal stands on are what, without the word of its state; nothing of a single one."""
    kind, tally = standing(goal), goal.tally
    return _counts(kind, tally) if kind is not None and tally is not None and tally.of > 1 else ()


def _counts(kind: Standing, tally: Tally) -> Sequence[Piece]:
    """``3 av 5 uppfyllda, 1 inte mätt, 1 återstår``; of what is not expected ``1 av 3 bedöms inte bli uppfyllt``."""
    of: list[Piece] = [" ", Word("outcome.of"), f" {tally.of}"]
    met, partly, not_met = ((str(one), tally.n(one)) for one in reversed(JUDGED))
    known = [not_met, *tally.lost.items(), partly, met] if kind.red else [met, partly, not_met, *tally.lost.items()]
    rest = [
        ("not_measured", tally.n(Status.NOT_MEASURED)),
        ("uncertain", tally.uncertain),
        ("left", tally.n(Status.NOT_YET) - tally.uncertain),
        ("hidden", tally.n(Status.SUPPRESSED)),
    ]
    told: list[Piece] = []
    bare = kind.so_far or kind is Standing.AS_SHOWN
    for name, n in (*known, *rest):
        if n:
            first = [*of] if not told and (name, n) in known else []
            word = _counted_word(name, n, kind is Standing.NOT_EXPECTED)
            words: Sequence[Piece] = () if bare and name == "met" else (" ", word)
            told += [*([", "] if told else []), f"{n}", *first, *words]
    return told


def _counted_word(name: str, n: int, expected: bool) -> Word:
    if expected and name in JUDGED:
        return Word(f"forecast.{name}" if n == 1 else f"forecast.{name}.several")
    return Word(f"unknown.{name}.{'1' if n == 1 else 'n'}")


def explanation(outcome: Outcome) -> tuple[Piece, ...]:
    """A row in one line: how it came about and what it comes to, why it is not known, and what people say instead.

    Never empty.
    """
    computed = outcome.computed
    told = (
        (state_word(computed, outcome.forecast),)
        if computed is not None
        else conclusion(outcome, not outcome.arithmetic)
    )
    parts: list[tuple[Piece, ...]] = []
    if outcome.arithmetic:
        parts.append((*outcome.arithmetic, " → ", *told))
    if outcome.reason:
        parts.append(outcome.reason)
    if outcome.to_date:
        parts.append(outcome.to_date)
    if not parts:
        parts.append(told)
    if outcome.said is not None:
        parts.append((Word("outcome.by-person"), ": ", outcome.said))
    return tuple(piece for part in parts for piece in ("; ", *part))[1:]
