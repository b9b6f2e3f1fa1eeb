"""What could not be read is told once: a key or a value that nobody understands makes no other rule conclude anything.

Every kind of key in an example is misspelt, and every kind of value replaced by one that cannot be read, one at a
time. All that may be said of it is the mistake itself, and what is not judged for it.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from conftest import PROJECT, findings
from malstyr.findings import Finding, Severity
from malstyr.model.shape import known_keys
from malstyr.rules.judge import Judgement, judge
from malstyr.rules.registry import RULES
from malstyr.source.files import FileTree, read_file, read_folder
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, place_of
from malstyr.workspace.load import load
from test_rule_examples import NOT_IN_TEXT, tree
from together import together

DAYS = {
    "varnamo": date(2014, 3, 1),
    "gotland": date(2014, 3, 1),
    "ostra-goinge": date(2026, 3, 15),
    "haparanda": date(2013, 3, 1),
    "leksand": date(2014, 3, 1),
}
TRIED = [pytest.param(name, marks=[] if name in ("varnamo", "gotland") else [pytest.mark.slow]) for name in DAYS]
UNREADABLE = "qqxxzz"
OWN = ("not-judged", "unknown-key", "wrong-order")
GROUPS = ("target", "targets", "survey", "budget", "closed", "revised", "forecast")
"""Keys below which the same key means something else."""


remembered = cache(read_file)
"""All but one of the files of an example are the same each time."""


def judged(files: FileTree, day: date) -> Judgement:
    return judge(load(".", files, read=remembered), day, "sv")


def walk(node: Node, path: Path) -> Iterator[tuple[Path, Scalar, Node]]:
    """Every key with its path and what stands below it."""
    for key, below in node.items() if isinstance(node, Map) else ():
        yield path, key, below
        yield from walk(below, (*path, str(key)))
    for at, below in enumerate(node) if isinstance(node, Seq) else ():
        yield from walk(below, (*path, at))


def in_model(path: Path) -> Path:
    """A path as the model has it: the series of the whole and of members stand apart there."""
    if path[:1] != ("values",) or len(path) < 3:
        return path
    return (*path[:2], "<periods>" if str(path[2])[:1].isdigit() else "<members>", *path[2:])


def kinds(root: Map) -> dict[Path, tuple[Scalar, Node]]:
    """Every kind of key that the format knows: the first of it, with what stands below."""
    first: dict[Path, tuple[Scalar, Node]] = {}
    for path, key, below in walk(root, ()):
        if path and key in known_keys(in_model(path)):
            kind = (*path[:1], *(step for step in path[1:] if step in GROUPS), str(key))
            first.setdefault(kind, (key, below))
    return first


@cache
def tried(example: str) -> tuple[FileTree, Judgement, list[tuple[Scalar, Node]]]:
    """An example, what is said of it, and its kinds of keys that no example before it has."""
    files = read_folder(PROJECT / "examples" / example)
    before = judged(files, DAYS[example])
    earlier = {kind for name in [*DAYS][: [*DAYS].index(example)] for kind in kinds(tried(name)[1].workspace.tree)}
    return files, before, [one for kind, one in kinds(before.workspace.tree).items() if kind not in earlier]


def without(files: FileTree, node: Node) -> FileTree:
    """The files with something that nobody understands in the place of ``node``."""
    at = place_of(node)
    name = at.source.name.removeprefix("./")
    text = at.source.text[: at.start] + UNREADABLE + at.source.text[at.end :]
    return FileTree({**files.files, name: text.encode()}, files.unreadable)


def said(findings: tuple[Finding, ...]) -> set[tuple[str, str]]:
    return {(one.rule, one.subject) for one in findings}


@pytest.mark.slow
@pytest.mark.parametrize("example", TRIED)
def test_a_key_that_cannot_be_read_is_told_once(example: str) -> None:
    files, before, keys = tried(example)
    for key, _ in keys:
        after = judged(without(files, key), DAYS[example])
        told = {one for one in said(after.findings) - said(before.findings) if one[0] not in OWN}
        assert not told, f"{key} at {place_of(key).source.position(key.start)}"


@pytest.mark.slow
@pytest.mark.parametrize("example", TRIED)
def test_a_value_that_cannot_be_read_is_told_once(example: str) -> None:
    files, before, keys = tried(example)
    for key, below in keys:
        if not isinstance(below, Scalar):
            continue
        after = judged(without(files, below), DAYS[example])
        mistakes = [one for one in after.findings if one.code.startswith("YAML") and one.rule != "not-judged"]
        if not mistakes:
            continue  # any text may stand here
        told = said(after.findings) - said(before.findings) - said((mistakes[0],))
        told = {one for one in told if one[0] != "not-judged"}
        assert not told, f"{key} at {place_of(key).source.position(key.start)}"


SOUND = """
settings: {rules: {activity-without-responsible: ignore}}
calendar: {D2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-15}}
levels: {vision: {decided_by: politics, expects: nothing}}
goals:
  trygghet: {text: Andelen trygga invånare ska vara minst 60 procent}
  livet: {text: Det goda livet, level: vision}
indicators:
  trygga: {name: Trygga invånare, serves: [trygghet], measured_in: procent, method: enkät, source: SCB, kind: result,
    of_which: [women, men], target: {at_least: 60}}
  nöjda: {measured_in: procent, method: enkät, source: SCB, kind: result, no_split: anonym, no_target: bara följt}
values:
  trygga: {2012: 61, 2013: 58}
  nöjda: {2013: {value: 61, forecast: {D2: 62}}}
activities:
  dialog: {text: Möt invånarna, serves: [trygghet], due: 2014-06-30}
assessments:
  indicators/trygga: {2013: {analysis: Färre rör sig ute, actions: [dialog]}}
"""
MISSPELT = {
    # what stands there, what was written, all that is to be said of it
    ("serves: [trygghet], measured", "serves: [trygghett], measured"): ["unknown-id"],
    ("serves: [trygghet], measured", "serves: [Trygghet!], measured"): ["bad-id"],
    ("serves: [trygghet], due", "serves: [tryghet], due"): ["unknown-id"],
    ("  trygga: {2012", "  tryga: {2012"): ["unknown-id"],
    ("indicators/trygga: {2013", "indicators/tryga: {2013"): ["unknown-id"],
    ("indicators/trygga: {2013", "trygga: {2013"): ["unknown-id"],
    ("goals:", "Mål:"): ["unknown-key"],
    ("ends: 08-31", "ends: 08-32"): ["bad-date"],
    ("level: vision", "level: politiken"): ["unknown-id"],
    ("expects: nothing", "expects: inget alls"): ["unknown-word"],
    ("activity-without-responsible: ignore", "activity-without-responsible: 3"): ["unknown-word"],
    ("activity-without-responsible: ignore", "activity-without-responsible: {severty: ignore}"): ["unknown-key"],
    ("values:", "utfall:"): ["unknown-key"],
    ("{2012: 61, 2013: 58}", "{2012: 61, 2013: {value: 58, kvinnor: 57, män: 59}}"): ["wrong-order"],
    ("target: {at_least: 60}", "target: {2012: {at_least: 55}, 2013: {at_least: 60}}"): ["unknown-key"],
    ("target: {at_least: 60}", "mål: {at_least: 60}"): ["unknown-key"],
}  # fmt: skip


GARBLED = '"öh, vet ej"'
SAFE = ("tells-hidden-number",)
"""What is told where it is not known: that a number may tell a hidden one."""


@pytest.mark.slow
@pytest.mark.parametrize("rule", [one for one in RULES if one not in NOT_IN_TEXT])
def test_nothing_is_concluded_from_a_value_that_cannot_be_read(rule: str) -> None:
    """In the good example of each rule, of every value in turn: all that is told more is how it is written."""
    example = RULES[rule].documentation.good
    before = {(one.rule, one.subject) for one in _found(example)}
    for value in re.finditer(r"(?<=: )[^\s{}\[\],][^{}\[\],\n]*", example):
        found = _found(f"{example[: value.start()]}{GARBLED}{example[value.end() :]}")
        unread = any(RULES[one.rule].family == "yaml" and one.severity is Severity.ERROR for one in found)
        more = {(one.rule, one.subject) for one in found if RULES[one.rule].family != "yaml"} - before
        of_point = re.search(r"\bD[0-9]: [^}]*$", example[: value.start()])
        told = [one for one in more if one[0] not in SAFE] if unread and not of_point else []
        assert told == [], value[0]  # without a reporting point the year that is judged is another


def _found(example: str) -> tuple[Finding, ...]:
    return judged(tree(example), date(2014, 3, 1)).findings


@together
@pytest.mark.parametrize(("right", "wrong"), MISSPELT)
def test_one_mistake_is_told_once(right: str, wrong: str) -> None:
    """Nothing is called missing because its name is misspelt somewhere, and the meaning of a key is put in."""
    assert SOUND.count(right) == 1
    before = {one.rule for one in findings(SOUND)}
    after = [one.rule for one in findings(SOUND.replace(right, wrong)) if one.rule not in {"not-judged", *before}]
    assert after == MISSPELT[right, wrong]


def test_an_error_is_told_also_of_what_a_misspelt_name_means() -> None:
    wrong = SOUND.replace("  trygga: {2012", "  tryga: {2012").replace(
        "serves: [trygghet], measured", "serves: [t], measured"
    )
    assert [one.args["id"] for one in findings(wrong) if one.rule == "unknown-id"] == ["t", "tryga"]


def test_all_mistakes_of_an_entry_are_told_at_once() -> None:
    wrong = SOUND.replace("trygghet: {", "trygghet: {ownr: chef, level: mitten, classified: [miljö], due: snart, ")
    told = [(one.rule, one.args.get("id") or one.args["text"]) for one in findings(wrong) if one.severity == "error"]
    assert sorted(told) == [
        ("bad-date", "snart"),
        ("unknown-id", "chef"),
        ("unknown-id", "miljö"),
        ("unknown-id", "mitten"),
        ("unknown-key", "ownr"),
    ]


OF_A_ROLE = [
    ("responsible: kostchef", []),
    ("ansvarig: kostchef", ["unknown-key"]),
    ("responsible: chefen", ["unknown-id"]),
    ("ansvarig: chefen", ["unknown-key", "unknown-id"]),
]  # fmt: skip


@pytest.mark.parametrize(("written", "told"), OF_A_ROLE)
def test_a_key_and_its_value_are_told_each_for_itself(written: str, told: list[str]) -> None:
    """What is wrong in both is two mistakes: mending the key leaves the role that nobody has."""
    text = (
        "roles: {kostchef: {title: Kostchef}}\nactivities:\n  matsedel: {text: Ta fram en matsedel, due: 2024-05-01, "
    )
    assert [one.rule for one in findings(text + written + "}\n", as_of=date(2024, 3, 1))] == told


WAIVED = (
    SOUND.replace(" method: enkät,", "")
    + """
roles: {chef: {title: Chef}}
waivers:
  metod: {rule: missing-method, subject: indicators/trygga, reason: tas fram, owner: chef, expires: 2014-12-31}
"""
)
FAULTY = {
    ("expires: 2014-12-31", "expires: tills vidare"): "bad-date",
    (", expires: 2014-12-31", ""): "missing-key",
    ("reason: tas fram", "reason: [a, b]"): "several-for-one",
    ("rule: missing-method", "rule: mising-method"): "unknown-rule",
    ("rule: missing-method", "rule: metod saknas"): "unknown-rule",
    ("rule: missing-method", "rule: IND006"): "unknown-rule",
    ("subject: indicators/trygga", "subject: indicators/tryga"): "unknown-id",
}


def test_what_a_faulty_waiver_covers_waits_for_it() -> None:
    """Only that: what the waiver cannot be meant for is told as ever."""
    before = {one.rule for one in findings(WAIVED) if one.waiver is None}
    for (right, wrong), rule in FAULTY.items():
        assert WAIVED.count(right) == 1
        found = [one.rule for one in findings(WAIVED.replace(right, wrong)) if one.waiver is None]
        assert [one for one in found if one not in ("not-judged", *before)] == [rule], wrong
    other = findings(WAIVED.replace("rule: missing-method", "rule: något annat"))
    assert {"unknown-rule", "missing-method"} <= {one.rule for one in other if one.waiver is None}


IN_ONE_GROUP = {
    "within: 3 månader, from: ansökan, share: 0,95": ["bad-duration", "decimal-comma"],
    "within: 15 arbetsdagar, from: ansökan, share: 0,9": ["bad-duration", "decimal-comma"],
    "at_least: 80 %, share: 0,95": ["unit-in-number", "decimal-comma"],
}


@pytest.mark.parametrize("written", IN_ONE_GROUP)
def test_what_is_left_out_takes_its_mended_parts_with_it(written: str) -> None:
    """A value whose meaning is plain beside one that nobody understands: the first is put in nowhere else."""
    found = [one.rule for one in findings(SOUND.replace("{at_least: 60}", f"{{{written}}}"))]
    assert [rule for rule in found if rule in ("unknown-key", *IN_ONE_GROUP[written])] == IN_ONE_GROUP[written]
