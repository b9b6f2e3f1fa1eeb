"""The page of mistakes: the folders of ``tests/catalogue``, and what ``malstyr check`` says of each."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from malstyr.findings import Finding
from malstyr.rules.judge import judge
from malstyr.rules.registry import RULES
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

CATALOGUE = Path(__file__).parents[1] / "tests" / "catalogue"
AS_OF = date(2014, 3, 1)
CASES = sorted(
    (one.name for one in CATALOGUE.iterdir() if one.is_dir()),
    key=lambda name: (list(RULES).index(name.partition("--")[0]), name),
)
_UNSEEN = re.compile(r"[^\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\uffef]")
"""Characters that a page should not hold as they are."""


def mistakes_page() -> str:
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "# Felkatalog\n"
    yield (
        "Verkliga fel och vad `malstyr check` säger om dem. Sidan är skapad ur mapparna i `tests/catalogue`"
        " av `./do docs`.\n"
    )
    heading = ""
    for case in CASES:
        rule = case.partition("--")[0]
        if rule != heading:
            heading = rule
            yield f"## {rule}\n"
            yield f"{RULES[rule].documentation.parts['sv']['finds']} Se [regeln](regler.md#{rule}).\n"
        yield f"### {case}\n"
        for finding in judge(load(case, read_folder(CATALOGUE / case)), AS_OF, "sv").findings:
            if finding.rule == rule:
                yield from _entry(case, finding)


def _entry(case: str, finding: Finding) -> Iterator[str]:
    for place in (finding.place, *(place for _, place in finding.related)):
        assert place is not None
        line, column = place.source.position(place.start)
        name = place.source.name.removeprefix(f"{case}/")
        also = "" if place is finding.place else "Jämför "
        yield f"{also}`{name}:{line}:{column}`\n"
        excerpt = _UNSEEN.sub("�", place.source.line(line).replace("\t", "→"))
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
