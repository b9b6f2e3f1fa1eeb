"""``check --format text``: each finding with the line it stands on, what is wrong, and what to type."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from malstyr.findings import Finding, FindingClass, Severity
from malstyr.language.words import words
from malstyr.output.check.checked import Checked, finding_label
from malstyr.output.check.summary import check_summary
from malstyr.output.lines import Line, columns, printed, wrap
from malstyr.present.paper import Paper
from malstyr.present.visible import visible
from malstyr.source.tree import Place

_QUOTED = re.compile(r"[”“]([^”“]+)”")
_LATER = ("not-judged", "rules-not-judged")
"""What is told last of all: what could not be looked at."""
FRAMES = 20
"""How many findings of one rule are drawn; what is beyond is counted, since more of the same teaches nobody."""


def render(checked: Checked, paper: Paper) -> str:
    """The findings of each workspace, then its summary."""
    return printed(_lines(checked, paper), paper)


def _lines(checked: Checked, paper: Paper) -> Iterator[Line]:
    for judgement in checked.judgements:
        told = [one for one in checked.findings_of(judgement) if one.waiver is None and not one.baselined]
        later = [one for one in told if one.rule in _LATER]
        yield from _found([one for one in told if one.rule not in _LATER], checked.whole, paper)
        for told_of in _unjudged(later, paper.language):
            yield from wrap([(words(paper.language)["check.unjudged"] + ": ", "bold")], told_of, paper.width, 2)
        if later:
            yield []
        text, style = check_summary(checked, judgement, paper.language)
        for line in wrap([], text, paper.width, 2):
            yield [(piece, style) for piece, _ in line]


def _unjudged(findings: Sequence[Finding], language: str) -> Iterator[str]:
    """What could not be looked at: the entries with something unread in one sentence, where they are several."""
    entries = [one for one in findings if one.rule == "not-judged"]
    if len(entries) > 1:
        yield words(language)["check.unjudged-in"].format(listed=", ".join(one.args["id"] for one in entries))
    yield from (one.message for one in findings if len(entries) < 2 or one.rule != "not-judged")


def _found(findings: Sequence[Finding], whole: bool, paper: Paper) -> Iterator[Line]:
    """Findings under the file that they stand in, then how many of a rule are not drawn."""
    drawn = Counter(finding.rule for finding in findings if _is_framed(finding))
    most = max(drawn.values(), default=0) if whole else FRAMES
    for file, found in _by_file(_first_of_each(findings, most)).items():
        yield [(file, "bold underline")]
        for finding in found:
            yield from _Frame(finding, paper).lines() if _is_framed(finding) else _in_short(finding, paper)
        if not _is_framed(found[-1]):
            yield []
    more = {rule: n - most for rule, n in drawn.items() if n > most}
    for rule, n in more.items():
        yield from wrap([], words(paper.language)["check.more"].format(n=n, rule=rule), paper.width, 2)
    if more:
        yield []


def _is_framed(finding: Finding) -> bool:
    """Whether it is drawn with its line: it is mended by an edit just there."""
    return finding.finding_class is not FindingClass.DEVIATION and finding.severity is not Severity.INFO


def _first_of_each(findings: Iterable[Finding], most: int) -> Iterator[Finding]:
    """Of those that are drawn the first so many of each rule."""
    met: Counter[str] = Counter()
    for finding in findings:
        met[finding.rule] += 1
        if not _is_framed(finding) or met[finding.rule] <= most:
            yield finding


def _by_file(findings: Iterable[Finding]) -> Mapping[str, Sequence[Finding]]:
    """By file in the order they come; in each errors first, then warnings, deviations, and what is good to know."""
    held: dict[str, list[Finding]] = {}
    for finding in findings:
        held.setdefault(_file_of(finding), []).append(finding)
    return {file: sorted(found, key=_rank) for file, found in held.items()}


def _file_of(finding: Finding) -> str:
    return finding.place.source.name if finding.place is not None else finding.workspace


def _rank(finding: Finding) -> int:
    if finding.finding_class is FindingClass.DEVIATION:
        return 2
    return {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 3}[finding.severity]


def _in_short(finding: Finding, paper: Paper) -> Iterator[Line]:
    """What calls for action and not for an edit, and what is good to know: on which line and what, without a frame."""
    place = finding.place
    line = place.source.position(place.start)[0] if place is not None else None
    where = words(paper.language)["check.line"].format(n=line) + ": " if line is not None else ""
    style = "bold magenta" if finding.finding_class is FindingClass.DEVIATION else "bold blue"
    head = [(f"{finding_label(finding, paper.language)} ", style), (where, "dim")]
    yield from wrap(head, finding.message, paper.width, 2)


def _meant(finding: Finding, line: str, start: int, stop: int) -> tuple[int, int]:
    """The words that the finding quotes, where they stand in the stretch that it points at; else all of that."""
    for quoted in reversed(_QUOTED.findall(finding.message)):
        found = re.compile(rf"(?<![\w”“]){re.escape(quoted)}(?!\w)", re.IGNORECASE).search(line, start, stop)
        if found is not None:
            return found.span()
    return start, stop


class _Frame:
    """One finding drawn: heading, place, excerpt with the stretch underlined, related place, help."""

    def __init__(self, finding: Finding, paper: Paper) -> None:
        self.finding, self.width, self.glyphs = finding, paper.width, paper.glyphs
        self.language, self.catalogue = paper.language, words(paper.language)
        places = [place for place in (finding.place, *(place for _, place in finding.related)) if place is not None]
        numbers = [place.source.position(place.start)[0] for place in places]
        self.gutter = len(str(max(numbers, default=1)))

    def lines(self) -> Iterator[Line]:
        finding = self.finding
        word = finding_label(finding, self.language)
        style = {"error": "bold red", "warning": "bold yellow"}.get(finding.severity, "bold blue")
        yield from wrap([(f"{word} {finding.rule}", style), (": ", "")], finding.message, self.width, 2)
        if finding.place is not None:
            yield from self.excerpt(finding.place, style)
        for message, place in finding.related:
            yield from wrap([(f"{' ' * self.gutter} {self.glyphs.bar} ", "dim")], f"{message}:", self.width, 4)
            yield from self.excerpt(place, "bold blue")
        head: Line = [(f"{' ' * self.gutter} = ", "dim"), (self.catalogue["check.help"] + ": ", "bold")]
        first, *rest = finding.help.split("\n")
        yield from wrap(head, first, self.width, self.gutter + 3)
        for line in rest:
            yield [(" " * (self.gutter + 3) + line, "")]
        yield []

    def excerpt(self, place: Place, style: str) -> Iterator[Line]:
        number, column = place.source.position(place.start)
        end_line, end_column = place.source.position(place.end)
        text = place.source.line(number)
        stop = end_column - 1 if end_line == number else len(text.rstrip())
        elsewhere = place.source.name != _file_of(self.finding)
        if elsewhere or self.finding.secret:
            where = f"{place.source.name}:{number}:{column}" if elsewhere else f"{number}:{column}"
            yield [(f"{' ' * self.gutter}{self.glyphs.arrow} ", "dim"), (where, "")]
        if self.finding.secret:
            return
        room = self.width - self.gutter - 4
        start, stop = _meant(self.finding, text, column - 1, max(stop, column))
        if columns(text) > room:
            cut = max(0, min(start - room // 3, len(text) - room + 1))
            more = self.glyphs.more
            piece = text[cut : cut + room - 2 * len(more)]
            while columns(piece) > room - 2 * len(more):
                piece = piece[:-1]
            text = (more if cut else "") + piece + (more if cut + len(piece) < len(text) else "")
            shift = cut - (len(more) if cut else 0)
            end = len(text) - (len(more) if text.endswith(more) else 0)
            start, stop = start - shift, max(start - shift + 1, min(stop - shift, end))
        before, marked = visible(text[:start]), visible(text[start:stop])
        yield [(f"{number:>{self.gutter}} {self.glyphs.bar} ", "dim"), (text, "")]
        marks = "^" * max(1, columns(marked))
        yield [(f"{' ' * self.gutter} {self.glyphs.bar} ", "dim"), (" " * columns(before) + marks, style)]
