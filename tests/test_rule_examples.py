"""Every rule's docstring is its documentation, and the documentation's examples are true."""

import re
from collections.abc import Mapping
from datetime import date
from string import Formatter

import pytest
import yaml

from malstyr.language.words import LANGUAGES
from malstyr.rules.judge import judge
from malstyr.rules.registry import RULES
from malstyr.rules.rule import _HEADINGS, _UNSAID, Documentation, Rule
from malstyr.source.files import FileTree
from malstyr.source.seal import sealed
from malstyr.workspace.load import load
from together import together

AS_OF = date(2014, 3, 1)
VERSION = "version: 1\n"
ORGANISATION = "organisation: {id: exempel, name: Exempelkommunen}\n"
HEAD = (VERSION + ORGANISATION).encode()

LOCKED = (
    HEAD.decode()
    + """\
goals: {kunder: {text: Nöjda, adopted: rs}}
decisions: {rs: {body: Regionstyrelsen, level: politics, date: 2011-12-19}}
indicators: {nki: {serves: [kunder], target: {at_least: 56}}}
"""
)


def locked(floor: str, seal: str = LOCKED) -> FileTree:
    """A workspace with a lock of what was adopted, and the floor that stands there now."""
    lock = sealed("rs", "låst", seal).replace(seal, LOCKED)
    return FileTree.of(
        {"malstyr.yaml": LOCKED.replace("56", floor).encode(), "rs.lock.yaml": lock.encode()}, unreadable=()
    )


GOALS = b"goals: {trygghet: {text: Trygg}}\n"
NOT_IN_TEXT = {
    "lock-tampered": locked("56", seal="annat"),
    "changed-without-decision": locked("50"),
    "changed-since-decision": locked("60"),
    "unreadable-file": FileTree({"malstyr.yaml": HEAD}, (("mål.yaml", "outside"),)),
    "file-not-read": FileTree({"malstyr.yaml": HEAD}, (("mål.yaml.txt", "ending"),)),
    "wrong-encoding": FileTree({"malstyr.yaml": (HEAD.decode() + "# mål\n").encode("cp1252")}),
    "forbidden-character": FileTree({"malstyr.yaml": HEAD + "# Här\u2028börjar målen\n".encode()}),
    "broken-snapshot": FileTree.of({"malstyr.yaml": HEAD, "k.kolada.yaml": b"version: 1\nfetched: nu\n"}, ()),
    "tab": FileTree({"malstyr.yaml": HEAD + b"goals:\n\ttrygghet: {text: Trygg}\n"}),
    "not-a-goal-file": FileTree({"malstyr.yaml": HEAD, "bygge.yaml": b"stages: [build, test]\n"}),
    "copied-file": FileTree({"malstyr.yaml": HEAD, "mål.yaml": GOALS, "mål - Kopia.yaml": GOALS}),
    "windows-name": FileTree({"malstyr.yaml": HEAD, "mål?.yaml": GOALS}),
    "section-split": FileTree({"malstyr.yaml": HEAD + b"levels: {vision: {}}\n", "mer.yaml": b"levels: {delar: {}}\n"}),
}
"""Rules whose fault one YAML text cannot carry, with files that do; their examples only illustrate."""


def tree(example: str) -> FileTree:
    """The example as a workspace of one file, with the head that every workspace has."""
    head = "".join(line for line in (VERSION, ORGANISATION) if not re.search(f"^{line[:8]}", example, re.MULTILINE))
    return FileTree({"malstyr.yaml": (head + example + "\n").encode()})


def found(files: FileTree) -> list[str]:
    return [finding.rule for finding in judge(load(".", files), AS_OF, "sv").findings]


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


every_rule = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)


def test_documentation_is_the_docstring() -> None:
    for rule in RULES.values():
        said = rule.module.__doc__ if rule.find is None else rule.find.__doc__
        assert rule.documentation == Documentation.read(said or "", _UNSAID), rule.id


def test_documentation_has_every_heading() -> None:
    for rule in RULES.values():
        for language in LANGUAGES:
            said = rule.documentation.parts[language]
            needed = set(_HEADINGS[language]) - {"otherwise", "related"} | {"finds"}
            assert needed <= set(said), f"{rule.id}: a heading is missing in {language}"
            assert all(said.values()), f"{rule.id}: a heading has nothing under it in {language}"
        assert rule.documentation.bad and rule.documentation.good, rule.id


def test_a_source_is_told_in_the_readers_language() -> None:
    """A document has its own name in both; what is said of it is said in each."""
    english = re.compile(r"\b(?:the|is|says|that|with|each|every|practice|at least|within)\b")
    told = {rule.id: rule.documentation.parts["sv"]["source"] for rule in RULES.values()}
    assert {id: text for id, text in told.items() if english.search(text)} == {}


def test_languages_say_the_same() -> None:
    for rule in RULES.values():
        swedish, english = rule.documentation.parts["sv"], rule.documentation.parts["en"]
        assert set(swedish) == set(english), rule.id
        for part in ("message", "help", "otherwise", "related"):
            assert fields(swedish.get(part, "")) == fields(english.get(part, "")), (rule.id, part)


def test_text_to_paste_is_offered_only_where_there_is_one() -> None:
    for rule in RULES.values():
        said = rule.documentation.parts["sv"]
        for part in ("message", "otherwise", "related"):
            assert "instead" not in fields(said.get(part, "")), (rule.id, part)
        assert "otherwise" not in said or "instead" in fields(said["help"]), rule.id


@together
@every_rule
def test_bad_example_is_found(rule: Rule) -> None:
    loaded = load(".", NOT_IN_TEXT.get(rule.id) or tree(rule.documentation.bad))
    for language in LANGUAGES:
        assert rule.id in {finding.rule for finding in judge(loaded, AS_OF, language).findings}, language


@together
@every_rule
def test_good_example_is_not_found(rule: Rule) -> None:
    assert rule.id not in found(tree(rule.documentation.good))


ASK_OF_WHAT_GOES_ON = """\
orphan-goal unserved-success-factor goal-without-measure split-missing goal-without-result-indicator overdue-measurement
missing-method missing-measured-in goal-without-activity unit-without-plan plan-without-activity activity-overdue
activity-without-responsible activity-without-date activity-with-several-responsible milestone-overdue
goals-say-the-same not-specific not-measurable not-time-bound vague-number key-figure-as-goal unsure-goal
doing-decided-by-politics
risk-without-responsible risk-without-review review-overdue control-without-date control-overdue grave-risk-unattended
risk-half-graded promise-without-target promise-without-start promise-share-unclear document-overdue
document-without-writer interim-report-span report-later-than-law"""
ENDED = {"date": "2013-02-01", "reason": "slut"}
CAN_END = ("goals", "indicators", "activities", "risks", "units", "follow_up")


def test_nothing_is_asked_of_what_has_ended() -> None:
    examples = {id: RULES[id].documentation.bad for id in ASK_OF_WHAT_GOES_ON.split()}
    assert [id for id, bad in examples.items() if id not in found(_typed_anew(bad, {}))] == []
    assert [id for id, bad in examples.items() if id in found(_typed_anew(bad, {"closed": ENDED}))] == []


def _typed_anew(example: str, more: Mapping[str, object]) -> FileTree:
    """An example with more keys in every entry that can end."""
    data = yaml.load(example, yaml.BaseLoader)
    for section in CAN_END:
        for id, entry in data.get(section, {}).items():
            data[section][id] = entry | more
    written = yaml.dump(data, allow_unicode=True, sort_keys=False)
    return tree(re.sub(r"'(\d[^'\n]*)'", r"\1", written))
