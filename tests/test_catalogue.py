"""The catalogue of faults: real faulty workspaces, and what ``malstyr check`` says of each, word for word.

A case is a folder ``catalogue/<rule>`` or ``catalogue/<rule>--<variant>`` with ``expected.sv.txt`` beside
its files. ``MALSTYR_ACCEPT=1 pytest tests/test_catalogue.py`` writes what is said now, for a person to read.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from malstyr.findings import Finding
from malstyr.output.checked import Checked
from malstyr.output.text import Glyphs, render
from malstyr.rules.judge import Judgement, judge
from malstyr.rules.registry import RULES
from malstyr.source.files import FileTree, read_folder
from malstyr.source.legs import Leg, libyaml_events, ruamel_events
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import load

HERE = Path(__file__).parent / "catalogue"
PAGE = Path(__file__).parents[1] / "docs" / "felkatalog.md"
ACCEPT = bool(os.environ.get("MALSTYR_ACCEPT"))
AS_OF = date(2014, 3, 1)
CASES = sorted(
    (one.name for one in HERE.iterdir() if one.is_dir()),
    key=lambda name: (list(RULES).index(name.partition("--")[0]), name),
)
UNSEEN = re.compile(r"[^\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\uffef]")
"""Characters that a page should not hold as they are."""
every_case = pytest.mark.parametrize("case", CASES)


def files_of(case: str) -> FileTree:
    folder = HERE / case
    if case == "unreadable-file" and not (folder / "mål.yaml").is_symlink():
        pytest.skip("this checkout has no symbolic links")
    return read_folder(folder)


def judged(case: str, files: FileTree, leg: Leg | None = None, language: str = "sv") -> Judgement:
    return judge(load(case, files, leg), AS_OF, language)


def said(case: str, files: FileTree, leg: Leg | None = None) -> str:
    """What ``malstyr check`` prints, run in the catalogue's folder."""
    lines = render(Checked((judged(case, files, leg),), AS_OF, "sv"), glyphs=Glyphs())
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)


def agreed(path: Path, text: str) -> None:
    """Compare with the file, or write it when told to."""
    if ACCEPT:
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.is_file(), f"{path} is missing: run with MALSTYR_ACCEPT=1 and read it"
    assert text == path.read_text(encoding="utf-8")


@every_case
def test_says_what_is_expected(case: str) -> None:
    agreed(HERE / case / "expected.sv.txt", said(case, files_of(case)))


@every_case
def test_finds_its_own_rule(case: str) -> None:
    assert case.partition("--")[0] in {finding.rule for finding in judged(case, files_of(case)).findings}


@every_case
def test_both_parsers_agree(case: str) -> None:
    files = files_of(case)
    if case.startswith("tab--"):  # one parser reads on past a tab, the other does not; both say where it stands
        for leg in (libyaml_events, ruamel_events):
            assert "tab" in {finding.rule for finding in judged(case, files, leg).findings}
        return
    assert said(case, files, libyaml_events) == said(case, files, ruamel_events)


@every_case
def test_speaks_english(case: str) -> None:
    for finding in judged(case, files_of(case), language="en").findings:
        assert finding.message.count("“") == finding.message.count("”")


def test_every_rule_met_while_reading_has_a_case() -> None:
    assert {name for name, rule in RULES.items() if rule.find is None} <= {case.partition("--")[0] for case in CASES}


def alike(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.subject


@every_case
def test_what_is_to_be_typed_mends(case: str) -> None:
    loaded = load(case, files_of(case))
    before = judge(loaded, AS_OF, "sv")
    counted = Counter(map(alike, before.findings))
    together = edited(loaded, [finding.edit for finding in before.findings if finding.edit is not None])
    assert isinstance(together, Edited)
    for finding in before.findings:
        if finding.edit is not None:
            alone = edited(loaded, [finding.edit])
            after = alone if isinstance(alone, Edited) else together  # two mistakes of one line may need each other
            left = Counter(map(alike, judge(after.loaded, AS_OF, "sv").findings))
            assert left[alike(finding)] < counted[alike(finding)], f"{finding.rule} stays with {finding.edit.text!r}"


def page() -> Iterator[str]:
    yield "# Felkatalog\n"
    yield (
        "Verkliga fel och vad `malstyr check` säger om dem. Sidan är skapad ur mapparna i `tests/catalogue`"
        " av `MALSTYR_ACCEPT=1 pytest tests/test_catalogue.py`.\n"
    )
    heading = ""
    for case in CASES:
        rule = case.partition("--")[0]
        if rule != heading:
            heading = rule
            yield f"## {rule}\n"
            yield f"{RULES[rule].documentation.parts['sv']['finds']} Se [regeln](regler.md#{rule}).\n"
        yield f"### {case}\n"
        for finding in judged(case, files_of(case)).findings:
            if finding.rule == rule or finding.rule not in ("not-judged", "rules-not-judged"):
                yield from _entry(case, finding)


def _entry(case: str, finding: Finding) -> Iterator[str]:
    for place in (finding.place, *(place for _, place in finding.related)):
        assert place is not None
        line, column = place.source.position(place.start)
        name = place.source.name.removeprefix(f"{case}/")
        also = "" if place is finding.place else "Jämför "
        yield f"{also}`{name}:{line}:{column}`\n"
        excerpt = UNSEEN.sub("�", place.source.line(line).replace("\t", "→"))
        if excerpt.strip():
            yield f"```text\n{excerpt if len(excerpt) < 100 else excerpt[:99] + '…'}\n```\n"
    first, *rest = finding.help.split("\n")
    yield f"**{finding.rule}**: {_plain(finding.message)}\n"
    yield f"Gör så här: {_plain(first)}\n"
    if rest:
        yield "```yaml\n" + "\n".join(rest) + "\n```\n"


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", text)


def test_page_is_up_to_date() -> None:
    agreed(PAGE, "\n".join(page()))
