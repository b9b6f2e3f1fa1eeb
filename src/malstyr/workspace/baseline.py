"""The list of findings that were known when checking began: told no more, and only ever shorter.

The list is kept by rule and subject with how many there are, so that it outlives edits, and a new finding of the same
rule somewhere else is never hidden by it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from malstyr.findings import Finding, FindingClass
from malstyr.source.compose import compose
from malstyr.source.emit import YamlValue, emit
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Scalar, Source

SECTION = "known"
Known: TypeAlias = Counter[tuple[str, str]]
"""How many findings there are of a rule about a subject."""


class BadBaseline(Exception):
    """A file that is not a list of known findings, with the line where it is not."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def read_baseline(name: str, text: str) -> Known:
    """The list that a file holds. Raises BadBaseline."""
    source = Source(name, text)
    root = compose(source, default_leg()).root
    held = root.get(SECTION) if isinstance(root, Map) else None
    if not isinstance(held, Map):
        raise BadBaseline(1)
    known: Known = Counter()
    for rule, subjects in held.items():
        if not isinstance(subjects, Map):
            raise BadBaseline(source.position(rule.start)[0])
        for subject, count in subjects.items():
            if not isinstance(count, Scalar) or not count.isdecimal() or len(count) > 6:
                raise BadBaseline(source.position(subject.start)[0])
            known[str(rule), str(subject)] = int(count)
    return known


def baseline_text(known: Known, told: str) -> str:
    """The list as a file, under the comment ``told``, in order."""
    rules: dict[str, dict[str, YamlValue]] = {}
    for (rule, subject), count in sorted(known.items()):
        if count:
            rules.setdefault(rule, {})[subject] = str(count)
    return f"# {told}\n" + emit({SECTION: rules})


def counted(findings: Iterable[Finding]) -> Known:
    """The list that would hold all of these; outcomes, and what could not be judged, are never in it."""
    return Counter((one.rule, one.subject) for one in findings if _can_be_known(one))


def _can_be_known(finding: Finding) -> bool:
    return finding.finding_class is FindingClass.DEFECT and finding.waiver is None


def marked(findings: Iterable[Finding], known: Known) -> Iterator[Finding]:
    """The findings, those that the list holds marked: as many of each as it says, in order."""
    left = known.copy()
    for one in findings:
        if _can_be_known(one) and left[one.rule, one.subject] > 0:
            left[one.rule, one.subject] -= 1
            yield one._replace(baselined=True)
        else:
            yield one
