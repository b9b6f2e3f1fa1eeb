"""No accepted change loses a date of an activity, and no command does."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conftest import AS_OF, workspace
from malstyr.changes.activities import dates_of
from malstyr.changes.judge import changes
from malstyr.changes.register import days_told
from malstyr.changes.telling import Telling
from malstyr.model.activities import Activity
from malstyr.model.risks import Risk
from malstyr.rules.registry import usual

DAYS = [date(2013, month, 1).isoformat() for month in (2, 5, 9)]
TEXTS = ("Ny matsedel", "Köket byggs om", "Personalen utbildas")
activity = st.fixed_dictionaries(
    {"text": st.sampled_from(TEXTS)},
    optional={
        "due": st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True).map(sorted),
        "started": st.sampled_from(DAYS),
        "done": st.sampled_from(DAYS),
    },
)
activities = st.dictionaries(st.sampled_from(("a", "b", "c")), activity, max_size=3)


def written(entries: Mapping[str, Mapping[str, object]]) -> str:
    if not entries:
        return "units: {}\n"
    lines = (
        f"  {id}: {{{', '.join(f'{key}: {_value(value)}' for key, value in one.items())}}}\n"
        for id, one in entries.items()
    )
    return "activities:\n" + "".join(lines)


def _value(value: object) -> str:
    return f"[{', '.join(value)}]" if isinstance(value, list) else str(value)


@pytest.mark.slow
@example(
    {"a": {"text": TEXTS[0], "due": DAYS[:1]}}, {"a": {"text": TEXTS[0], "due": DAYS[:1]}, "b": {"text": TEXTS[0]}}
)
@given(activities, activities)
def test_what_is_accepted_loses_no_date(
    before: Mapping[str, Mapping[str, object]], after: Mapping[str, Mapping[str, object]]
) -> None:
    """One more of the same text as one that stands as it stood takes none of its dates."""
    old, new = workspace(written(before)).workspace, workspace(written(after)).workspace
    found = changes(old, new, AS_OF, usual(), "förra")
    if any(one.verdict.calls_for_decision for one in found.items):
        return
    for id, one in old.data.activities.items():
        same = [now for name, now in new.data.activities.items() if name == id or now.text == one.text]
        assert not dates_of(one) or any(dates_of(one) <= dates_of(now) for now in same), id
        if id in new.data.activities:
            assert dates_of(one) <= dates_of(new.data.activities[id])
    for id, one in old.data.activities.items():
        goes_on = id in new.data.activities and new.data.activities[id].text == one.text
        if not goes_on and sum(other.text == one.text for other in old.data.activities.values()) == 1:
            assert all(_keeps(one, now) for now in new.data.activities.values() if now.text == one.text)


def _keeps(one: Activity, now: Activity) -> bool:
    return dates_of(one) <= dates_of(now)


GRADED = st.fixed_dictionaries(
    {"text": st.sampled_from(TEXTS)},
    optional={
        "reviewed": st.sampled_from(DAYS),
        "controls": st.dictionaries(
            st.sampled_from(("x", "y")),
            st.fixed_dictionaries(
                {"text": st.sampled_from(TEXTS)},
                optional={
                    "due": st.lists(st.sampled_from(DAYS), min_size=1, unique=True).map(sorted),
                    "done": st.dictionaries(st.sampled_from(DAYS), st.just("inga fel"), min_size=1),
                },
            ),
        ),
    },
)
WHEEL = st.dictionaries(
    st.sampled_from(("plan", "do")), st.lists(st.sampled_from(DAYS), min_size=1, unique=True).map(sorted), min_size=1
)
REACHED = st.dictionaries(st.sampled_from(("plan", "do")), st.sampled_from(DAYS), min_size=1)
BETTERED = st.fixed_dictionaries(
    {"problem": st.sampled_from(TEXTS)}, optional={"checkpoints": WHEEL, "reached": REACHED}
)
REGISTER = st.fixed_dictionaries(
    {
        "risks": st.dictionaries(st.sampled_from(("a", "b")), GRADED, max_size=2),
        "improvements": st.dictionaries(st.sampled_from(("c", "d")), BETTERED, max_size=2),
    }
)


def in_yaml(held: object) -> str:
    if isinstance(held, dict):
        return f"{{{', '.join(f'{key}: {in_yaml(one)}' for key, one in held.items())}}}"
    return f"[{', '.join(map(in_yaml, held))}]" if isinstance(held, list) else str(held)


@pytest.mark.slow
@given(REGISTER, REGISTER)
def test_nor_does_what_is_accepted_of_risks_and_improvements(
    before: Mapping[str, object], after: Mapping[str, object]
) -> None:
    """A review that has been done again takes the place of the one before it."""
    old, new = (
        workspace("".join(f"{name}: {in_yaml(one)}\n" for name, one in each.items())).workspace
        for each in (before, after)
    )
    found = changes(old, new, AS_OF, usual(), "förra")
    if any(one.verdict.calls_for_decision for one in found.items):
        return
    was, now = ({**of.data.risks, **of.data.improvements} for of in (old, new))
    came = [one for id, one in now.items() if id not in was]
    for id, one in was.items():
        kept = [now[id]] if id in now else came
        lost = {*days_told(one)} - ({one.reviewed} if isinstance(one, Risk) else set())
        assert not lost or any(lost <= {*days_told(other)} for other in kept), id


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("activities: {a: {text: Ny matsedel, responsible: chef, due: 2014-05-01}}", ("responsible: chef",)),
        ("activities: {a: {text: Ny matsedel, due: 2014-01-01, done: 2014-01-02}}", ("done: 2014-01-02",)),
    ],
)
def test_what_is_gone_is_told_by_the_keys_it_was_written_with(entry: str, told: tuple[str, ...]) -> None:
    roles = "roles: {chef: {title: Chef}}\n"
    old, new = workspace(f"{roles}{entry}\n").workspace, workspace(roles).workspace
    found = changes(old, new, AS_OF, usual(), "förra")
    said = " ".join(Telling(found, "sv").from_to(one) for one in found.items)
    assert all(one in said for one in told)
    assert "all_" not in said
    assert "_days" not in said
