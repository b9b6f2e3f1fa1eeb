"""What was called easier lets more values pass; and a decision on one change approves that one and no other."""

import operator
from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conftest import AS_OF, workspace
from malstyr.changes.change import Changes
from malstyr.changes.judge import changes
from malstyr.changes.telling import Telling
from malstyr.rules.registry import usual
from malstyr.workspace.workspace import Workspace
from together import together

OPPOSITE = {"easier": "harder", "harder": "easier", "period-longer": "harder", "edited": "edited"}
VALUES = [Decimal(n) / 2 for n in range(-20, 421)]


MET = {"at_least": operator.ge, "more_than": operator.gt, "at_most": operator.le, "less_than": operator.lt}


def compared(before: str, after: str) -> Changes:
    return changes(workspace(before).workspace, workspace(after).workspace, AS_OF, usual(), "förut")


class Limit(NamedTuple):
    """A floor or a ceiling, with what is said of partly in the target and in the settings."""

    key: str
    limit: int
    partly: str | None
    partly_from: int | None

    @property
    def text(self) -> str:
        partly = f", partly: {self.partly}" if self.partly is not None else ""
        settings = f"settings: {{partly_from: {self.partly_from}}}\n" if self.partly_from is not None else ""
        return (
            f"{settings}indicators: {{nki: {{measured_in: procent, target: {{{self.key}: {self.limit}{partly}}}}}}}\n"
        )

    def passes(self) -> set[Decimal]:
        """The values that are met or partly met, by the words of the format."""
        rises = self.key in ("at_least", "more_than")
        found = {value for value in VALUES if MET[self.key](value, self.limit)}
        if self.partly is not None and self.partly != "never":
            at = Decimal(self.partly)
            found |= {value for value in VALUES if (value >= at if rises else value <= at)}
        elif self.partly is None and self.partly_from is not None and rises and self.limit > 0:
            found |= {value for value in VALUES if 100 * value >= self.limit * self.partly_from}
        return found


@st.composite
def two_limits(draw: st.DrawFn) -> tuple[Limit, Limit]:
    """One limit, with two sayings of what is partly met, each on its right side."""
    key = draw(st.sampled_from(["at_least", "more_than", "at_most", "less_than"]))
    limit, partly_from = draw(st.integers(-5, 100)), draw(st.none() | st.integers(1, 100))
    beyond = st.integers(-9, limit) if key in ("at_least", "more_than") else st.integers(limit, 200)
    partly = st.none() | st.just("never") | beyond.map(str)
    one, other = (Limit(key, limit, draw(partly), partly_from) for _ in range(2))
    return one, other


@pytest.mark.slow
@given(two_limits())
def test_the_easier_of_two_is_never_called_harder(limits: tuple[Limit, Limit]) -> None:
    one, other = limits
    was, now = one.passes(), other.passes()
    assume(one.partly != other.partly)
    (there,), (back,) = compared(one.text, other.text).items, compared(other.text, one.text).items
    assert OPPOSITE[there.verdict.id] == back.verdict.id
    if was != now:
        assert there.verdict.id == ("easier" if was < now else "harder")


OVER = ("", *(f", {key}: {over}" for key in ("mean_over", "total_over") for over in ("1 year", "3 years", "10 years")))


@pytest.mark.slow
@given(st.sampled_from(OVER), st.sampled_from(OVER), st.sampled_from(["at_least", "more_than"]))
def test_a_longer_window_is_never_called_harder(one: str, other: str, key: str) -> None:
    assume(one != other and (not one or not other or one[:8] == other[:8]))
    before, after = (f"indicators: {{nki: {{target: {{{key}: 5{over}}}}}}}\n" for over in (one, other))
    (there,), (back,) = compared(before, after).items, compared(after, before).items
    assert {there.verdict.id, back.verdict.id} == {"period-longer", "harder"}
    longer = len(other) > len(one) or (bool(one) and other > one and len(one) == len(other))
    assert (there.verdict.id == "period-longer") == longer


# One decision, one change


class Approved(NamedTuple):
    """A workspace with a hole in it, and three things to put there: as it was, as decided, and otherwise."""

    name: str
    text: str
    was: str
    decided: str
    otherwise: str


_TARGET = "indicators: {nki: {measured_in: index, target: {at_least: 85HERE}}}\n"
_MONTHS = "indicators: {nki: {frequency: month, measured_in: st, target: {at_most: 4}HERE}}\n"
_CELL = (
    "decisions: {kf: {body: KF, date: 2013-01-01}}\nindicators: {nki: {no_target: x}}\nvalues: {nki: {2012: HERE}}\n"
)
_POINT = "calendar: {T2: {ends: 08-31, ready: 09-30}}\n"
_SURVEY = "indicators: {nki: {survey: {scale: 1-5, questions: {1: Nöjd}HERE}}}\n"
APPROVED = (
    Approved("partly", _TARGET, "", ", partly: 70", ", partly: 60"),
    Approved("partly, from never", _TARGET, ", partly: never", ", partly: 70", ", partly: 60"),
    Approved("shown", _TARGET, "", ", for: shown", ", for: [a]"),
    Approved("a rolling mean", _TARGET, ", mean_over: 3 years", ", mean_over: 5 years", ", mean_over: 2014-2018"),
    Approved("a rolling sum", _TARGET, "", ", total_over: 5 years", ", mean_over: 5 years"),
    Approved("a year's limit", "indicators: {nki: {targets: {2016: HERE}}}\n", *(f"{{at_least: {n}}}" for n in "987")),
    Approved(
        "a year's target gone",
        "indicators: {nki: {targets: {HERE 2017: {top: 1}}}}\n",
        *("2016: {at_least: 8},", "", "2016: {at_least: 7},"),
    ),
    Approved("another year", "indicators: {nki: {targets: {HERE: {at_least: 8}}}}\n", "2016", "2017", "2018"),
    Approved("how the year is made", _MONTHS, "", ", year: mean", ", year: sum"),
    Approved("how often", "indicators: {nki: {frequency: HERE}}\n", "quarter", "tertial", "year"),
    Approved("what is reported", _POINT.replace("08-31", "08-31, reports: HERE"), "everything", "budget", "nothing"),
    Approved("when a point ends", _POINT.replace("08-31", "HERE"), "08-31", "07-31", "06-30"),
    Approved("to date", _CELL, "{to_date: {T1: 5}}", "{to_date: {T1: 6}}", "{to_date: {T1: 7}}"),
    Approved("the frame", _CELL, "{budget: 5}", "{budget: 6}", "{budget: {original: 6, revised: {kf-1: 7}}}"),
    Approved("the first frame", _CELL, *(f"{{budget: {{original: {n}, revised: {{kf: 9}}}}}}" for n in (5, 6, 7))),
    Approved("a decided frame", _CELL, *(f"{{budget: {{original: 5, revised: {{kf: {n}}}}}}}" for n in (6, 7, 8))),
    Approved("a decided frame gone", _CELL, "{budget: {original: 5, revised: {kf: 6}}}", "{budget: 5}", "{budget: 6}"),
    Approved("a value hidden", _CELL, "57", "..", "."),
    Approved("a value shown", _CELL, "..", "57", "58"),
    Approved("answers without a grade", _SURVEY, "", ", ungraded: [vet-ej]", ", ungraded: [vet-ej, avstår]"),
    Approved("the formula", "indicators: {nki: {formula: HERE}}\n", "a - b", "a - b.previous", "a - b.to_date.T1"),
)
FILLED = {"‹vem som beslutade›": "KF", "‹datum›": "2014-02-01", "‹paragraf›": "§ 1", "‹skäl›": "så"}


def with_decision(text: str, paste: str) -> Workspace:
    """The workspace, with the decision pasted into a file of its own and filled in."""
    for blank, said in FILLED.items():
        paste = paste.replace(blank, said)
    head = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
    return workspace({"malstyr.yaml": head + text, "beslut.yaml": paste}).workspace


@together
@pytest.mark.parametrize("one", APPROVED, ids=lambda one: one.name)
def test_what_is_pasted_approves_just_that(one: Approved) -> None:
    was, decided, otherwise = (one.text.replace("HERE", at) for at in (one.was, one.decided, one.otherwise))
    found = compared(was, decided)
    needing = [change.key for change in found.items if change.needed is not None]
    assert needing
    for language in ("sv", "en"):
        assert all(Telling(found, language).sentence(change) for change in found.items)
    paste = Telling(found, "sv").to_paste()
    old = workspace(was).workspace
    then = changes(old, with_decision(decided, paste), AS_OF, usual(), "förut")
    assert [change.key for change in then.items if change.approved_by is not None] == needing
    assert [change.key for change in then.items if change.needed is not None and change.approved_by is None] == []
    assert then.unused == ()
    other = changes(old, with_decision(otherwise, paste), AS_OF, usual(), "förut")
    left = [change.key for change in other.items if change.needed is not None and change.approved_by is None]
    assert left
    back = changes(workspace(decided).workspace, with_decision(was, paste), AS_OF, usual(), "förut")
    assert [change.key for change in back.items if change.approved_by is not None] == []
