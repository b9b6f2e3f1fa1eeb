"""What holds for any edits: nothing raises, nothing differs from itself, and what is asked for helps."""

import copy
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conftest import AS_OF, EXAMPLES, workspace
from malstyr.changes.change import Changes
from malstyr.changes.decided import changes_since_decision, frozen, goals_decided
from malstyr.changes.judge import changes
from malstyr.changes.telling import Telling
from malstyr.output.diff import github, json, markdown, sarif, text
from malstyr.present.paper import Paper
from malstyr.rules.registry import usual
from malstyr.source.compose import compose
from malstyr.source.emit import emit
from malstyr.source.files import FileTree, read_folder
from malstyr.source.legs import default_leg
from malstyr.source.seal import opened, sealed
from malstyr.source.tree import Source
from malstyr.workspace.load import load
from malstyr.workspace.workspace import Workspace

BASE = """\
settings: {partly_from: 80, rules: {missing-method: error}, bands: {b: [{from: 0, name: x}]}}
calendar: {D1: {ends: 04-30, ready: 05-31}, T2: {ends: 08-31, ready: 09-30, reports: budget}}
levels: {mål: {decided_by: politics}, arbete: {decided_by: administration, horizon: 1 year}}
roles: {chef: {title: Chef}}
decisions: {kf: {body: KF, level: politics, date: 2011-01-01}}
plans: {budget: {period: 2012-2015, adopted: kf}}
units: {städ: {}, kost: {manager: chef}}
lists: {svar: {a: Ett, b: Två}}
perspectives: {kund: {of_which: [women, men]}}
goals:
  nöjda: {text: Minst 84 % är nöjda 2013, level: mål, plan: budget, perspective: kund}
  snabba: {text: Det går fort, level: arbete, due: [2013-06-01], anchored: {2012-01-01: möte}}
  trygga: {text: Alla är trygga, adopted: kf, success_factors: {1: Ljus, 2: Möten}}
indicators:
  nki:
    serves: [nöjda]
    for_each: [svar]
    method: enkät
    target: {at_least: 56, until: 76, increase_by: 1, partly: 50, for: shown}
  tid:
    serves: [snabba, trygga]
    targets: {ska: {within: 2 days, from: anmälan, partly: 80}, bör: {at_most: 5, by: 2015}, 2016: {at_most: 4}}
  kvot: {formula: nki / tid.previous, frequency: month, measured_in: procent}
  möten:
    serves: [trygga]
    frequency: tertial
    year: mean
    target: {at_least: 3, mean_over: 3 years, partly: never}
  svar:
    serves: [nöjda]
    survey: {scale: 1-5, questions: {1: Nöjd}, ungraded: [vet-ej]}
    targets: {2014/15: {more_than: 3}}
values:
  nki: {a: {2012: 55, 2013: {value: 58, n: 40}}}
  tid: {2013: 4}
  möten: {2013: {value: 4, budget: {original: 5, revised: {kf: 6}}, forecast: {D1: 5}, to_date: {D1: 2}}, 2013-T1: .}
activities: {möten: {due: [2014-10-01], serves: [nöjda], responsible: chef}}
assessments: {goals/nöjda: {2013: {text: Bra, status: met, reason: ja}}}
waivers:
  w: {rule: missing-method, subject: indicators/tid, reason: väljs, owner: chef, expires: 2014-12-31}
"""
"""A little of everything."""
TEXTS = (
    *(
        "Det är “bra”: 'nog' {så} [här] # inte",
        "rad ett\nrad två: {x}\n\n  indragen",
        "  först",
        "slut ",
        "'",
        '"',
        "- a",
    ),
    *(
        "nyckel: värde",
        "a\tb",
        "🙂 é",
        "&a *b !c %d @e `f",
        "x" * 300,
        "?",
        "mjuk\u00adt \u202e\u200b\u2028 x",
        "null",
        "yes",
        "~",
        "|",
        "§ 7 \\n",
        "56",
        "ingen",
    ),
)
KINDS = (
    (re.compile(r"-?\d+"), ("1", "56.5", "-3", "70", "0")),
    (re.compile(r"\d{4}-\d\d-\d\d"), ("2010-01-01", "2014-02-01", "2030-12-31")),
    (re.compile(r"\d{4}-\d{4}"), ("2016", "2013-2016", "2010-2011")),
    (re.compile(r"\d+ (years|days)"), ("1 year", "5 years", "2012-2014", "2016")),
    (re.compile("mean|tertial|never|shown|budget"), ("sum", "each", "last", "month", "year", "60", "total", "nothing")),
    (re.compile("politics|administration"), ("team", "politics", "administration", "management")),
    (re.compile("chef|kf|mål|arbete|budget|kund"), ("chef", "kf", "ny", "mål")),
    (re.compile("month|error|met"), ("year", "ignore", "not_met", "uncertain", "week")),
)
"""What is written where a text of a kind stands; elsewhere any text."""
MORE = (
    *(
        ("goals", id, key, said)
        for id in ("nöjda", "trygga")
        for key, said in (("no_target", "x"), ("sound_finances", "true"))
    ),
    *(("goals", id, "closed", {"date": "2014-01-01", "reason": "a: b"}) for id in ("nöjda", "snabba")),
    ("goals", "ny", {"text": "Minst 84 % är nöjda 2013", "replaces": "nöjda"}),
    ("indicators", "nki", "breaks", {"2013": "ny: metod"}),
    ("indicators", "nki", "targets", {"a": {"equal_to": "5", "tolerance": "1"}}),
    ("indicators", "nki", "targets", {"2015": {"at_most": "5", "partly": "6"}, "2016-2017": {"top": "10"}}),
    ("indicators", "möten", "target", {"at_most": "5", "total_over": "5 years", "for": "total"}),
    ("values", "möten", "2013", {"value": "..", "budget": {"original": "5", "revised": {"kf": "6", "ny": "7"}}}),
    ("values", "möten", "2014", {"value": ".", "to_date": {"D1": "2", "T2": "3"}}),
    ("indicators", "ny", {"serves": ["nöjda"]}),
    (
        "values",
        "nki",
        "a",
        "2013",
        {"value": "60", "n": "40", "revised": {"from": "58", "date": "2014-01-01", "reason": "x"}},
    ),
    ("values", "nki", "b", {"2013": {"value": "3", "n": "4"}}),
    ("decisions", "ny", {"body": "KF", "date": "2014-01-01", "approves": {"goals/nöjda": {"from": "x"}}}),
    ("waivers", "ny", {"rule": "x", "subject": "goals", "reason": "y", "owner": "chef", "expires": "2020-01-01"}),
    ("settings", "exclude", ["utkast"]),
    ("about", {"source": "SCB"}),
)
"""What is added, each at its path."""


def plain(node: object) -> Any:
    """A tree of the file as nothing but texts, mappings and lists."""
    if isinstance(node, dict):
        return {str(key): plain(one) for key, one in node.items()}
    return [plain(one) for one in node] if isinstance(node, list) else str(node)


def base() -> dict[str, Any]:
    tree: dict[str, Any] = plain(compose(Source("x", BASE), default_leg()).root)
    return tree


def places(data: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, below in data.items():
        yield (*path, key)
        if isinstance(below, dict):
            yield from places(below, (*path, key))


def like(value: object) -> st.SearchStrategy[Any]:
    """Something to stand in the place of a value."""
    if isinstance(value, list):
        return st.lists(st.sampled_from(["a", "nöjda", "trygga", "women", "2014-05-05"]), max_size=3, unique=True)
    said = next((some for kind, some in KINDS if isinstance(value, str) and kind.fullmatch(value)), TEXTS)
    return st.sampled_from(said)


@st.composite
def edited(draw: st.DrawFn) -> dict[str, Any]:
    """The workspace with some things deleted, some changed and some added, anywhere."""
    data = base()
    for _ in range(draw(st.integers(1, 5))):
        what = draw(st.integers(0, 9))
        path: tuple[Any, ...] = draw(st.sampled_from(MORE if what == 0 else sorted(places(data))))
        *above, key = path[:-1] if what == 0 else path
        at: Any = data
        for step in above:
            at = at.setdefault(step, {})
            assume(isinstance(at, dict))
        if what == 0:
            at[key] = copy.deepcopy(path[-1])
        elif what == 1 or isinstance(at[key], dict):
            del at[key]
        else:
            at[key] = draw(like(at[key]))
    return data


def read(data: Mapping[str, Any], more: str = "") -> Workspace:
    beside = {"beslut.yaml": more} if more else {}
    head = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
    return workspace({"malstyr.yaml": head + emit(data), **beside}).workspace


def compared(old: Workspace, new: Workspace) -> Changes:
    return changes(old, new, AS_OF, usual(), "förut")


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_does_not_differ_from_itself(folder: Path) -> None:
    tree = read_folder(folder)
    one, other = load("x", tree).workspace, load("x", tree).workspace
    assert compared(one, other).items == ()


@pytest.mark.slow
@settings(max_examples=60)
@given(edited(), edited())
def test_any_edit_is_told_in_every_format(before: dict[str, Any], after: dict[str, Any]) -> None:
    old, new = read(before), read(after)
    assert compared(new, read(after)).items == ()
    found = compared(old, new)
    for language in ("sv", "en"):
        paper = Paper(language)
        assert text.render([found], paper).endswith("\n")
        github.render([found], paper)  # which may have nothing to say
        for renderer in (json, markdown, sarif):
            assert renderer.render([found], paper)
    prints = [one.fingerprint for one in found.items]
    assert len(prints) == len(set(prints))


@pytest.mark.slow
@settings(max_examples=120)
@given(edited())
def test_what_is_to_be_pasted_approves_all(after: dict[str, Any]) -> None:
    old, new = read(base()), read(after)
    paste = Telling(compared(old, new), "sv").to_paste()
    filled = {"‹vem som beslutade›": "KF", "‹datum›": "2014-02-01", "‹paragraf›": "§ 1", "‹skäl›": "så"}
    for blank, said in filled.items():
        paste = paste.replace(blank, said)
    then = compared(old, read(after, paste))
    assert [(one.key, one.lack) for one in then.items if one.needed and not one.approved_by] == []
    assert {one.id for one in then.unused} <= {"ny"}


@st.composite
def worded(draw: st.DrawFn) -> dict[str, Any]:
    """The workspace with any texts, and without some of what may be left out."""
    data: dict[str, Any] = base()
    for section in ("goals", "indicators", "units", "plans", "levels"):
        for one in data[section].values():
            one |= {name: draw(st.sampled_from(TEXTS)) for name in ("name", "text") if draw(st.booleans())}
    data["lists"]["svar"] |= {"a": draw(st.sampled_from(TEXTS)), "b": draw(st.sampled_from(TEXTS))}
    data["goals"]["trygga"]["success_factors"]["1"] = draw(st.sampled_from(TEXTS))
    data["indicators"]["nki"]["method"] = draw(st.sampled_from(TEXTS))
    for left_out in draw(
        st.sets(st.sampled_from(["values", "assessments", "settings", "calendar", "waivers", "activities"]))
    ):
        del data[left_out]
    return data


@pytest.mark.slow
@settings(max_examples=60)
@given(worded())
def test_what_is_locked_has_not_changed(data: dict[str, Any]) -> None:
    now = read(data)
    assert now.complete
    assert goals_decided(now, "kf") == ("nöjda", "trygga")
    assert_locked(now)


@pytest.mark.slow
@settings(max_examples=100)
@given(edited())
def test_whatever_is_locked_has_not_changed(data: dict[str, Any]) -> None:
    now = read(data)
    assume(now.complete and "kf" in now.data.decisions and goals_decided(now, "kf"))
    assume("ny" not in now.data.goals)  # an heir beside what it replaces is told as new
    assert_locked(now)


def assert_locked(now: Workspace) -> None:
    """That what is locked of a workspace is read back as it was."""
    lock = sealed("kf", "låst", frozen(now, "kf"))
    assert opened(lock.encode())[1].decode() == frozen(now, "kf")
    kept = load(".", FileTree.of({"malstyr.yaml": now.sources[0].text.encode(), "kf.lock.yaml": lock.encode()}, ()))
    (held,) = kept.workspace.locks
    assert held.intact
    assert held.workspace.complete
    assert changes_since_decision(held, kept.workspace, AS_OF, usual()).items == ()


LIMITS = ("at_least", "at_most", "more_than", "less_than", "increase_by", "decrease_by", "top")
MIRROR = {"weakened": "strengthened", "strengthened": "weakened"}


@pytest.mark.slow
@settings(max_examples=60)
@given(st.sampled_from(LIMITS), st.integers(1, 99), st.integers(1, 99))
def test_a_limit_back_again_is_the_other_way_round(key: str, one: int, other: int) -> None:
    assume(one != other)
    old, new = (workspace(f"indicators: {{nki: {{target: {{{key}: {n}}}}}}}\n").workspace for n in (one, other))
    (there,), (back,) = compared(old, new).items, compared(new, old).items
    assert there.change_class == MIRROR[back.change_class]


@pytest.mark.slow
@settings(max_examples=40)
@given(edited(), st.randoms(use_true_random=False))
def test_the_same_in_any_layout(after: dict[str, Any], shuffle: Any) -> None:
    sections = list(after.items())
    shuffle.shuffle(sections)
    about = {"about": after["about"]} if "about" in after else {}
    files = {f"{n}.yaml": emit(about | {name: one}) for n, (name, one) in enumerate(sections)}
    head = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
    spread = workspace({"malstyr.yaml": head, **files}).workspace
    whole = read(after)
    assert compared(whole, spread).items == ()
    old = read(base())
    assert {one.fingerprint for one in compared(old, whole).items} == {
        one.fingerprint for one in compared(old, spread).items
    }
