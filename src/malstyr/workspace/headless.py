"""A section or an entry whose first line is gone, so that what it holds is read as part of what stands above.

Each section that could hold the entries from some line on is tried there, and an id above the keys that are told of:
where one alone leaves nothing to be told of them, its line is what is missing.
"""

import re

from malstyr.findings import Fault
from malstyr.model.goal_file import SECTIONS
from malstyr.model.shape import known_keys
from malstyr.source.changed import ChangedText, Instead
from malstyr.source.compose import FileReading, compose
from malstyr.source.legs import Leg
from malstyr.source.tree import Map, Place, Source
from malstyr.workspace.section_called import sections_holding
from malstyr.workspace.told_of_file import Shifted, ToldOfFile

_SECTION = "|".join(SECTIONS)
_ENTRY = re.compile(rf" {{2}}(?!(?:{_SECTION}):)[^\s#-][^:]*:(?: |$)")
_OF_ANOTHER = ("bad-id", "unknown-key", "duplicate-id", "wrong-shape", "bad-period")
"""What is told of the keys of an entry in another section than its own."""
_FEW = 2
"""So many lines at least are told of where a section has lost its first."""


def headless_section(source: Source, reading: FileReading, told: ToldOfFile, leg: Leg) -> Shifted | None:
    """The section whose first line is gone, and what is told of the rest then; None where that is not plain."""
    root = reading.around if reading.lost else reading.root
    of_head = (*_OF_ANOTHER, "wrong-indent") if reading.lost else _OF_ANOTHER
    lines = sorted(line for rule, line in told.found if rule in of_head)
    begins = next((n for n in range(1, len(source.line_starts) + 1) if re.match(r" *[^\s#]", source.line(n))), 1)
    headed = not _ENTRY.match(source.line(begins))
    first = begins if not headed else _entry(source, lines[0]) if len(lines) >= (1 if reading.lost else _FEW) else None
    if first is None or not isinstance(root, Map) or first - 1 in {line for _, line in told.found}:
        return None
    found: list[Shifted] = []
    again = ("duplicate-id", first) in told.found
    for section in _that_could_hold(source, first, root, leg, again):
        start = source.line_starts[first - 1]
        changed = ChangedText(source, (Instead(start, start, f"{section}:\n"),)).read(leg)
        after = ToldOfFile.of(changed)
        nothing_new = reading.lost or after.found <= told.found
        if not changed.lost and nothing_new and after.lines.isdisjoint(lines):
            line = source.line(first).strip()
            begins = source.text.index(line, start)
            fault = section_missing(section, Place(source, begins, begins + len(line)))
            told_then = FileReading(None, changed.troubles, lost=True, around=changed.root)
            found.append(Shifted(fault, told_then))
    return found[0] if len(found) == 1 else None


def parting_section(source: Source, told: ToldOfFile, leg: Leg) -> Shifted | None:
    """The section that stands in the middle of an entry, whose other lines come after it; None where it is none."""
    first = min((line for _, line in told.found), default=1)
    head = next((n for n in range(first - 1, 1, -1) if re.match(rf"(?:{_SECTION}):", source.line(n))), None)
    if head is None or not source.line(first).startswith("    "):
        return None
    start, after = source.line_starts[head - 1], source.line_starts[first - 1]
    end = len(source.text)
    block = source.text[start:after]
    moved = (Instead(start, after, ""), Instead(end, end, f"\n{block}"))
    changed = ChangedText(source, moved).read(leg)
    if changed.lost or ToldOfFile.of(changed).found:
        return None
    place = Place(source, start, start + len(source.line(head).rstrip()))
    args = {"form": "parting", "field": place.text.partition(":")[0], "found": str(first), "last": str(first - 1)}
    return Shifted(
        Fault("wrong-indent", place, args), FileReading(None, changed.troubles, lost=True, around=changed.root)
    )


def section_missing(section: str, place: Place) -> Fault:
    """That the first line of a section is gone above the entry at ``place``."""
    at_margin = place.source.position(place.start)[1] == 1
    form = "section-at-margin" if at_margin else "section"
    return Fault("missing-key", place, {"form": form, "field": section, "line": place.text})


_MANY = 3
"""So many lines at least are told of where an entry has lost its first."""
_KEYED = re.compile(r"(?P<indent>(?: {2}){2,})(?P<line>[^\s#-][^:]*:(?: .*)?)")


def headless_entry(source: Source, told: ToldOfFile, leg: Leg) -> Shifted | None:
    """That the line with the id of an entry is gone above the first that is told of; None where that is not plain."""
    shaped = told.lines | {line for rule, line in told.found if rule == "wrong-indent"}
    lines = sorted(shaped - {line for rule, line in told.found if rule == "bad-period"})
    keyed = _KEYED.match(source.line(lines[0])) if len(lines) >= _MANY else None
    if keyed is None or not _all_within(source, lines[0], lines[_MANY - 1], keyed["indent"]):
        return None
    start, wanted = source.line_starts[lines[0] - 1], len(keyed["indent"]) - 2
    changed = ChangedText(source, (Instead(start, start, f"{' ' * wanted}{_SOME_ID}:\n"),)).read(leg)
    after = ToldOfFile.of(changed)
    if changed.lost or not after.lines.isdisjoint(lines) or not after.found <= told.found:
        return None
    place = Place(source, start + keyed.start("line"), start + len(source.line(lines[0]).rstrip()))
    args = {"form": "entry", "wanted": str(wanted), "line": keyed["line"].strip()}
    return Shifted(
        Fault("missing-key", place, args), FileReading(None, changed.troubles, lost=True, around=changed.root)
    )


def _all_within(source: Source, first: int, last: int, indent: str) -> bool:
    """Whether lines are of one entry: none from the first to the last is further out."""
    between = (source.line(number) for number in range(first, last + 1))
    return all(line.startswith(indent) for line in between if line.strip())


_SOME_ID = "någon"
"""Stands for an id that nobody knows."""


def _entry(source: Source, line: int) -> int | None:
    """The line of the entry, a step in, that a line is of; none for what stands in braces after its section."""
    return next((n for n in range(line, 0, -1) if _ENTRY.match(source.line(n))), None)


def _that_could_hold(source: Source, first: int, root: Map, leg: Leg, again: bool) -> list[str]:
    """The sections that no line of the file begins and that could hold an entry; where none does and the entry is there
    ``again``, those of free keys."""
    lacking = [one for one in SECTIONS if one not in root and not re.search(rf"(?m)^ *{one}:", source.text)]
    for ends in (r"[^\s#]", r" {0,2}[^\s#]"):  # all entries down to the next section, or the first alone
        after = range(first + 1, len(source.line_starts) + 1)
        last = next((n for n in after if re.match(ends, source.line(n))), after.stop) - 1
        lines = "\n".join(source.line(n) for n in range(first, last + 1))
        alone = compose(Source("", f"{SECTIONS[0]}:\n{lines}\n"), leg).root
        knowing = sections_holding(next(iter(alone.values())), lacking) if isinstance(alone, Map) else ()
        if knowing:
            return [*knowing]
    return [one for one in lacking if again and not known_keys((one, "…")) and not known_keys((one,))]
