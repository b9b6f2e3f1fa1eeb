"""What may be typed at a place: keys, words of closed sets, and names of what the workspace holds."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.schedule import Schedule
from malstyr.lsp.typed import TypedPlace
from malstyr.model.organisation import RuleLevel
from malstyr.model.periods import PeriodKind, year_period
from malstyr.model.shape import key_help, known_keys, known_words, model_at
from malstyr.model.target import DEMANDS, SHOWN, TOTAL, Target
from malstyr.rules.plugins import known_rules
from malstyr.source.tree import KEY, Path
from malstyr.workspace.references import NAMES, candidates, path_fits
from malstyr.workspace.workspace import Workspace

_NAMED: dict[tuple[str, ...], str] = {
    **NAMES,
    **{(*target, "for"): "members" for target in (("indicators", "*", "target"), ("indicators", "*", "targets", "*"))},
    ("about", "unit"): "units",
    ("settings", "rules", KEY): "rules",
    ("settings", "rules", "*"): "severities",
    ("waivers", "*", "rule"): "rules",
    ("values", "*", KEY): "series",
    ("values", "*", "*", "of_which", KEY): "parts",
    ("assessments", KEY): "judged",
    ("assessments", "*", KEY): "periods",
}
"""By a path with ``*`` for every id, in which section what is named there is called by its id, or which other names."""


class ProposedText(NamedTuple):
    """What may be typed, what it is, and how it is typed; ``key`` where a value follows it."""

    text: str
    help: str
    key: bool = False


def proposed(workspace: Workspace, typed: TypedPlace, language: str, as_of: date) -> Iterator[ProposedText]:
    """All that may stand where something is typed, in the order to show it; the editor leaves out what does not fit."""
    path = tuple(step for step in typed.path if isinstance(step, str))
    found = dict.fromkeys(_at(workspace, path, typed.word, language, as_of))
    if path[-1:] == (KEY,) and not found:  # a text on a line of its own below its key is no key yet
        found = dict.fromkeys(_at(workspace, path[:-1], typed.word, language, as_of))
    yield from (one for one in found if one.text not in typed.beside)


def _at(workspace: Workspace, path: Path, word: str, language: str, as_of: date) -> Iterator[ProposedText]:
    if path[-1:] == (KEY,):
        for key in known_keys(path[:-1]):
            yield ProposedText(key, key_help((*path[:-1], key), language), key=True)
    elif model_at(path) is Target:
        yield from (ProposedText(f"{{{key}: }}", key_help((*path, key), language)) for key in DEMANDS)
    else:
        yield from (ProposedText(known, "") for known in known_words(path))
    for name in _names(workspace, path, word, language, as_of):
        yield ProposedText(name.text, name.help, key=path[-1:] == (KEY,))


def _names(workspace: Workspace, path: Path, word: str, language: str, as_of: date) -> Iterator[ProposedText]:
    called_in = named_in(path)
    own = str(path[1]) if len(path) > 1 else ""
    if called_in is None:
        return
    match called_in:
        case "rules":
            for id, rule in known_rules(workspace).items():
                yield ProposedText(id, rule.documentation.parts[language]["finds"])
        case "severities":
            yield from (ProposedText(level.value, "") for level in RuleLevel)
        case "members":
            yield from (ProposedText(id, name) for id, name in workspace.members_of(own).items())
            yield from (ProposedText(one, "") for one in (TOTAL, SHOWN))
        case "parts":
            indicator = workspace.data.indicators.get(own)
            parts = workspace.members(indicator.of_which) if indicator is not None else {}
            yield from (ProposedText(id, name) for id, name in parts.items())
        case "series":
            if _is_period(path[-2]):
                return
            if len(path) == 3:
                yield from (ProposedText(id, name) for id, name in workspace.members_of(own).items())
            yield from _measured(workspace, own, str(path[2]) if len(path) == 4 else None, as_of)
            yield from _periods(workspace)
        case "periods":
            yield from _periods(workspace)
        case "judged":
            yield ProposedText("organisation", workspace.name)
            yield from _called(workspace, "subject", word)
        case _:
            yield from _called(workspace, called_in, word)


def _called(workspace: Workspace, section: str, word: str) -> Iterator[ProposedText]:
    for name in candidates(workspace, section, "/" in word):
        whole = name if section == "subject" else f"{section}/{name}"
        called = workspace.called(whole)
        yield ProposedText(name, "" if called == whole else called)


def named_in(path: Path) -> str | None:
    """Where a text or key at ``path`` has its name from: a section, or one of the other words of ``_NAMED``."""
    steps = tuple(step for step in path if isinstance(step, str))
    if steps[0:1] == ("values",) and len(steps) > 3 and not _is_period(steps[2]):
        steps = (*steps[:2], *steps[3:])
    return next((called_in for at, called_in in _NAMED.items() if path_fits(at, steps)), None)


def _is_period(step: str | int) -> bool:
    return str(step)[:1].isdigit()


def _measured(workspace: Workspace, id: str, member: str | None, as_of: date) -> Iterator[ProposedText]:
    """The periods that have begun, of this year and the one before, that a series is measured for; the latest first."""
    if id not in workspace.data.indicators:
        return
    schedule = Schedule(workspace, Clock.of(workspace, as_of))
    by_school_year = any(one.kind is PeriodKind.SCHOOL_YEAR for one in schedule.periods(id, member))
    for year in (as_of.year, as_of.year - 1):
        whole = () if by_school_year else (year_period(year),)
        for one in reversed(schedule.expected(id, member, year) or whole):
            if one.start <= as_of and not schedule.ended(id, member, one):
                yield ProposedText(str(one), "")


def _periods(workspace: Workspace) -> Iterator[ProposedText]:
    """Those that values are written for, the latest first."""
    yield from (ProposedText(one, "") for one in sorted({str(at.period) for at in workspace.cells}, reverse=True))
