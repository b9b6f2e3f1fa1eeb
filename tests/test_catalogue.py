"""The catalogue of faults: real faulty workspaces, and what ``malstyr check`` says of each, word for word.

A case is a folder ``catalogue/<rule>`` or ``catalogue/<rule>--<variant>`` with ``expected.sv.txt`` beside its files,
read by a person and kept with ``./do accept``. It holds what that rule says, and all that is said of how the files are
written; what other rules find in them is theirs, so that a new rule touches no case but its own.
"""

from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from golden import agreed
from malstyr.findings import Finding
from malstyr.output.check.checked import Checked
from malstyr.output.check.text import render
from malstyr.present.paper import Glyphs, Paper
from malstyr.rules.judge import Judgement, judge
from malstyr.rules.registry import RULES
from malstyr.source.files import FileTree, read_folder
from malstyr.source.legs import Leg, libyaml_events, ruamel_events
from malstyr.workspace.edit import Broken, Edited, edited
from malstyr.workspace.load import Loaded, load

HERE = Path(__file__).parent / "catalogue"
AS_OF = date(2014, 3, 1)
CASES = sorted(
    (one.name for one in HERE.iterdir() if one.is_dir()),
    key=lambda name: (list(RULES).index(name.partition("--")[0]), name),
)
MET_WHILE_READING = {name for name, rule in RULES.items() if rule.find is None} - {"rules-not-judged"}
every_case = pytest.mark.parametrize("case", CASES)


def files_of(case: str) -> FileTree:
    folder = HERE / case
    if case == "unreadable-file" and not (folder / "mål.yaml").is_symlink():
        pytest.skip("this checkout has no symbolic links")
    return read_folder(folder)


@cache
def loaded(case: str, leg: Leg | None = None) -> Loaded:
    return load(case, files_of(case), leg)


@cache
def judged(case: str, leg: Leg | None = None, language: str = "sv") -> Judgement:
    return judge(loaded(case, leg), AS_OF, language)


def said(case: str, leg: Leg | None = None) -> str:
    """What ``malstyr check`` prints, run in the catalogue's folder."""
    judgement = judged(case, leg)
    own = tuple(one for one in judgement.findings if one.rule in (case.partition("--")[0], *MET_WHILE_READING))
    return render(Checked((judgement._replace(findings=own),), AS_OF), Paper("sv", glyphs=Glyphs()))


@every_case
def test_says_what_is_expected(case: str) -> None:
    """It finds its own rule, says so word for word, and in English too."""
    assert case.partition("--")[0] in {finding.rule for finding in judged(case).findings}
    agreed(HERE / case / "expected.sv.txt", said(case))
    for finding in judged(case, language="en").findings:
        assert finding.message.count("“") == finding.message.count("”")


@pytest.mark.slow
@every_case
def test_both_parsers_agree(case: str) -> None:
    if case.startswith("tab--"):  # one parser reads on past a tab, the other does not; both say where it stands
        for leg in (libyaml_events, ruamel_events):
            assert "tab" in {finding.rule for finding in judged(case, leg).findings}
        return
    assert said(case, libyaml_events) == said(case, ruamel_events)


def test_every_rule_met_while_reading_has_a_case() -> None:
    elsewhere = {"windows-name"}  # a checkout in Windows cannot hold one: ``test_windows_names.py``
    assert {case.partition("--")[0] for case in CASES} >= MET_WHILE_READING - elsewhere


def alike(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.subject


@pytest.mark.slow
@every_case
def test_what_is_to_be_typed_mends(case: str) -> None:
    before = judged(case)
    counted = Counter(map(alike, before.findings))
    together = edited(loaded(case), [finding.edit for finding in before.findings if finding.edit is not None])
    # two blanks for a tab may leave the line a step out, which is told next
    assert isinstance(together, Edited) or (case == "tab" and isinstance(together, Broken))
    for finding in before.findings:
        if finding.edit is not None:
            alone = edited(loaded(case), [finding.edit])
            after = alone if isinstance(alone, Edited) else together  # two mistakes of one line may need each other
            left = Counter(map(alike, judge(after.loaded, AS_OF, "sv").findings))
            assert left[alike(finding)] < counted[alike(finding)], f"{finding.rule} stays with {finding.edit.text!r}"
