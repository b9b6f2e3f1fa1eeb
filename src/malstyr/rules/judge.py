"""Every rule over a workspace: faults become findings, with severity, words and a fingerprint."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Set
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from malstyr.findings import Fault, Finding, FindingClass, Severity, WaivedBy
from malstyr.language.words import fill, words
from malstyr.model.days import has_passed
from malstyr.model.indicators import Missing
from malstyr.model.organisation import RuleLevel, RuleSetting
from malstyr.rules.plugins import PLUGIN_NOT_USED, Plugged, PluginRule, found_by, plugged
from malstyr.rules.reasons import with_form
from malstyr.rules.registry import RULES, usual
from malstyr.rules.rule import Faults, Look, Rule, Situation, UnknownDayError
from malstyr.rules.rule_meant import settings_meant
from malstyr.rules.said_already import said_once
from malstyr.source.files import WORKSPACE_FILE
from malstyr.source.tree import KEY, Path, Place
from malstyr.workspace.load import Loaded
from malstyr.workspace.references import IdLink, link_exists
from malstyr.workspace.secret_lines import SecretLines, secret_lines
from malstyr.workspace.workspace import Workspace


class Judgement(NamedTuple):
    """All that is wrong with one workspace, in order of file, line, column and rule."""

    workspace: Workspace
    findings: tuple[Finding, ...]
    as_of: date
    rules: Mapping[str, Rule] = RULES
    """Those that were asked: ours, and those of the packages that the settings name."""


_NAMES_NOTHING = ("unknown-id", "no-such-kolada-area")
"""Rules that tell of a name or a code of nothing."""
_KEYS_OF_NOTHING = ("unknown-id", "unknown-member", "unknown-part")
"""Rules that may tell of a key that is the name of nothing: of what it leads to nothing more is told."""


def judge(loaded: Loaded, as_of: date, language: str, needed: Container[str] = RULES) -> Judgement:
    """Findings of every rule, or of those needed. A pure function of the loaded workspace and the day, as long as the
    packages that its settings name are."""
    workspace = loaded.workspace
    own = plugged(workspace) if PLUGIN_NOT_USED in needed else Plugged()
    rules = own.known
    situation = Situation(workspace, as_of, language, usual(), rules, own.unread)
    twice = {str(one.key_path[0]) for one in loaded.faults if _hides_entries(one)}
    doubled = {one.key_path[:2] for one in loaded.faults if _hides_entries(one)}
    paths = (one.key_path for one in loaded.faults)
    unread = {str(path[2]) for path in paths if path[:2] == ("settings", "rules") and len(path) > 2}
    unread |= settings_meant(workspace, rules)
    alone = {one.key_path for one in loaded.faults if _is_entry_alone(one)}
    alone = alone.union(*map(_meant, loaded.faults))
    told = [
        one
        for one in _by_rules(situation, needed, unread, alone)
        if (one.key_path[:1] != ("values",) or _entry(one.subject) not in doubled)
        and not _names_one_of(one, twice)
        and not _names_unread(one, workspace.damaged)
    ]
    awaited = _awaited(workspace, told)
    of_keys = (path for one in told if one.rule in _KEYS_OF_NOTHING for path in (one.key_path, *one.further))
    nameless = {path[:-1] for path in of_keys if path[-1:] == (KEY,)}
    others = (one for one in told if (one.rule, one.subject) not in awaited and not _stands_below(one, nameless))
    read = _without_lists_of_faults(loaded.faults, told)
    faults = [*read, *own.faults, *others, *_unjudged(loaded, as_of)]
    faults += _unused_waivers(workspace, faults, as_of, rules)
    secret, waivers = secret_lines(loaded), _in_force(workspace, as_of)
    seen: Counter[tuple[str, ...]] = Counter()
    findings: list[Finding] = []
    for fault in sorted(said_once(faults, waivers), key=lambda one: _order(workspace, one)):
        hides = bool(workspace.hidden or secret.lines) and _hides(workspace, fault, secret)
        rule = rules[fault.rule]
        shown = _untold(workspace, rule, fault, language) if hides else fault
        finding = _finding(situation, rule, shown, waivers, seen)
        if finding is not None:
            findings.append(finding._replace(secret=hides))
    return Judgement(workspace, tuple(findings), as_of, rules)


def judge_errors(loaded: Loaded, as_of: date, language: str) -> tuple[Finding, ...]:
    """The errors alone that ``judge`` finds and nothing waives, without the work of the other rules."""
    settings = loaded.workspace.data.settings.rules
    errors = {rule.id for rule in RULES.values() if _severity(rule, settings.get(rule.id)) is Severity.ERROR}
    needed = RULES if "unused-waiver" in errors else errors
    found = judge(loaded, as_of, language, needed).findings
    return tuple(one for one in found if one.severity is Severity.ERROR and one.waiver is None)


def _by_rules(situation: Situation, needed: Container[str], unread: Container[str], alone: Iterable[Path]) -> Faults:
    """What the rules find, but those whose settings are unread; nothing is called missing that a misspelt name most
    likely means, or in an entry that is a text ``alone``."""
    workspace, meant = situation.workspace, set(alone)
    settings = workspace.data.settings.rules
    for rule in (one for one in situation.rules.values() if one.id in needed or isinstance(one, PluginRule)):
        setting = settings.get(rule.id)
        ignored = setting is not None and setting.severity is RuleLevel.IGNORE
        if ignored or rule.id in unread or (rule.absence and workspace.lost) or rule.find is None:
            continue
        with suppress(UnknownDayError):
            for fault in faults_of(rule, situation):
                if not (rule.absence and _rests_on_unread(workspace, rule, fault, meant)):
                    yield fault
                    meant |= _meant(fault)


def faults_of(rule: Rule, situation: Situation) -> Iterable[Fault]:
    """What a rule finds by the limit that the workspace sets; nothing of one that is met while files are read."""
    setting = situation.workspace.data.settings.rules.get(rule.id)
    limit = setting.limit if setting is not None and setting.limit is not None else Decimal(rule.limit or 0)
    look = Look(rule, situation, limit)
    if isinstance(rule, PluginRule):
        return found_by(rule, look)
    return rule.find(look) if rule.find is not None else ()


def _rests_on_unread(workspace: Workspace, rule: Rule, fault: Fault, meant: set[Path]) -> bool:
    """Whether what is told may be another when what is unread, or an entry that a misspelt name means, is mended.

    That a name is not found rests on what is called so, and not on the rest of the entry that names it.
    """
    if rule.id == "unknown-id":
        return False
    if workspace.unread(fault.key_path):
        return True
    if not meant or rule.severity is Severity.ERROR:
        return False
    entry = _entry(fault.subject)
    return _may_mean(meant, entry) or not meant.isdisjoint(_judged_with(workspace, entry))


def _hides_entries(fault: Fault) -> bool:
    """Whether entries are unread since their id, or their section, stands twice."""
    return fault.rule == "duplicate-id" and 0 < len([step for step in fault.key_path if step != KEY]) <= 2


def _is_entry_alone(fault: Fault) -> bool:
    """Whether a text stands where the keys of an entry should, so that it lacks all but one."""
    return fault.rule == "value-alone" and len(fault.key_path) == len(("section", "id"))


def _without_lists_of_faults(read: Iterable[Fault], told: Iterable[Fault]) -> Faults:
    """Faults of the files, but for values that are to be put in brackets and are wrong themselves: brackets around
    what is wrong would be wrong advice."""
    wrong = {one.key_path[:n] for one in told if one.rule in _NAMES_NOTHING for n in range(len(one.key_path))}
    return (one for one in read if one.rule != "not-a-list" or one.key_path not in wrong)


def _names_one_of(fault: Fault, sections: Container[str]) -> bool:
    """Whether a name is not found, and like nothing, in one of the sections that have entries nobody has read."""
    if fault.rule != "unknown-id" or "instead" in fault.args:
        return False
    section = fault.args["section"]
    return (fault.args["text"].partition("/")[0] if section == "subject" else section) in sections


def _names_unread(fault: Fault, damaged: Container[Path]) -> bool:
    """Whether a name is not found of what is there and could not be read."""
    if fault.rule != "unknown-id":
        return False
    section = "lists" if fault.args["section"] == "groups" else fault.args["section"]
    return (section, fault.args["text"].partition("/")[0]) in damaged or ("settings", section) in damaged


def _stands_below(fault: Fault, keys: Container[Path]) -> bool:
    path = fault.key_path
    return any(path[:n] in keys and path[n:] != (KEY,) for n in range(2, len(path) + 1))


def _entry(subject: str) -> Path:
    """The section and the id of what ``subject`` or a part of it is."""
    return tuple(subject.split("/")[:2])


def _judged_with(workspace: Workspace, entry: Path) -> Iterator[Path]:
    """An entry, and of a goal what says when it is to be reached: its plan, its level and the goals above it."""
    yield entry
    if entry[:1] == ("goals",):
        yield from workspace.rests_on(entry)


def _meant(fault: Fault) -> Set[Path]:
    """The entry that a misspelt name most likely means, and the one that is misspelt itself, where any is told; where
    none is like it, the section that it may mean any of."""
    if fault.rule in ("bad-id", "wrong-order") and fault.key_path[:1] == ("values",) and fault.key_path[2:] == (KEY,):
        return set() if "instead" in fault.args else {("indicators",)}
    if fault.rule != "unknown-id":
        return set()
    section, named = fault.args["section"], fault.args.get("instead")
    if named is None:
        return {(section,)}
    meant = _entry(named if section == "subject" else f"{section}/{named}")
    return {meant, fault.key_path[:2]} if fault.args["more"] else {meant}


def _may_mean(meant: Set[Path], entry: Path) -> bool:
    """Whether a name that is told of may mean an entry."""
    return entry in meant or entry[:1] in meant


def _unjudged(loaded: Loaded, as_of: date) -> Faults:
    """What the rules could not look at: entries with a part left out, and rules that need every file."""
    workspace = loaded.workspace
    for path in sorted(workspace.damaged, key=str):
        yield Fault("not-judged", path, {"id": "/".join(map(str, path))})
    if workspace.lost:
        skipped = ", ".join(rule.id for rule in RULES.values() if rule.absence)
        source = next(one for one in workspace.sources if one.name == workspace.lost[0])
        words = {"rules": skipped, "files": ", ".join(workspace.lost), "as_of": as_of.isoformat()}
        yield Fault("rules-not-judged", Place(source, 0, 0), {**words, "form": _form_of_lost(loaded)})


def _form_of_lost(loaded: Loaded) -> str:
    """Whether the settings are among what is lost; a file that is said to lack a key was read, and is empty."""
    workspace = loaded.workspace
    if loaded.shown(WORKSPACE_FILE) not in workspace.lost or workspace.data.organisation is not None:
        return "files"
    lacks = any(one.rule == "missing-key" and one.key_path == ("organisation",) for one in loaded.faults)
    return "empty" if lacks else "day" if workspace.day_unknown else "settings"


def _awaited(workspace: Workspace, told: list[Fault]) -> frozenset[tuple[str, str]]:
    """The rule and the subject of each faulty waiver, what is misspelt as it is meant: whether what a waiver covers is
    waived is not known until it has been mended, and nothing else is left out for it."""
    misnamed = (
        one for one in told if one.key_path[:1] == ("waivers",) and one.key_path[2:] in (("rule",), ("subject",))
    )
    meant = {one.key_path[1:]: one.args["instead"] for one in misnamed if "instead" in one.args}
    waivers = workspace.data.waivers
    return workspace.unread_waivers | {
        (meant.get((id, "rule"), waivers[id].rule), meant.get((id, "subject"), waivers[id].subject))
        for id in (str(at[0]) for at in meant)
    }


def _unused_waivers(workspace: Workspace, faults: list[Fault], as_of: date, rules: Mapping[str, Rule]) -> Faults:
    """Waivers in force that cover nothing; while something could not be looked at, nobody can tell."""
    found = {(one.rule, one.subject) for one in faults}
    meant = set[Path]().union(*map(_meant, faults))
    for id, waiver in workspace.data.waivers.items():
        subject = IdLink(("waivers", id, "subject"), waiver.subject, "subject")
        known = waiver.rule in rules and not has_passed(waiver.expires, as_of) and link_exists(workspace, subject)
        entry = _entry(waiver.subject)
        withheld = entry in meant or (known and rules[waiver.rule].absence and _may_mean(meant, entry))
        told = (waiver.rule, waiver.subject) in found or withheld
        if known and workspace.complete and not told:
            yield Fault("unused-waiver", ("waivers", id), {"id": id, "named": waiver.rule, "subject": waiver.subject})


def _place(workspace: Workspace, at: Fault) -> Place:
    return at.at if isinstance(at.at, Place) else workspace.place(at.at)


def _related(workspace: Workspace, fault: Fault) -> Iterator[Place]:
    """The places beside its own that a fault is about."""
    for one in (fault.related, *fault.further):
        if one is not None:
            yield one if isinstance(one, Place) else workspace.place(one)


def _hides(workspace: Workspace, fault: Fault, secret: SecretLines) -> bool:
    """Whether a number that is hidden stands where a fault points, or is what it is about."""
    places = (_place(workspace, fault), *_related(workspace, fault))
    return secret.told_by(fault, places) or any(fault.key_path[:n] in workspace.hidden_parts for n in (3, 4))


def _untold(workspace: Workspace, rule: Rule, fault: Fault, language: str) -> Fault:
    """A fault met while a file was read, with … for the numbers that it repeats and a sign for its keys that have any;
    but for the period that those numbers are of. What it tells to type has no sign that would hide a number, and a
    number alone is told in words."""
    from malstyr.language.swedish.numbers import in_figures

    steps = fault.key_path
    period = next((n for n, step in enumerate(steps) if str(step)[:1].isdigit()), len(steps))
    if rule.find is not None or (steps[period + 1 :] == (KEY,) and fault.rule == "bad-period"):
        return fault
    signs = {name: re.sub(_NUMBERS, "…", in_figures(text) or text) for name, text in fault.args.items()}
    if signs.get("instead") == "…":
        signs["instead"] = words(language)["check.in-figures"]
    path = (*steps[: period + 1], *map(_sign, steps[period + 1 :]))
    return fault._replace(at=_place(workspace, fault), path=path, args=signs, edit=None)


_NUMBERS = r"[-+\u2212\u2013]?[0-9](?:[-0-9 .,\u00a0\u202f\u2212\u2013]*[0-9])?"


def _sign(step: str | int) -> str:
    return Missing.SUPPRESSED.value if any(map(str.isdigit, str(step))) else str(step)


def _order(workspace: Workspace, fault: Fault) -> tuple[str, int, str, str]:
    place = _place(workspace, fault)
    return place.source.name, place.start, fault.rule, fault.subject


def _finding(
    situation: Situation,
    rule: Rule,
    fault: Fault,
    waivers: Mapping[tuple[str, str], WaivedBy],
    seen: Counter[tuple[str, ...]],
) -> Finding | None:
    workspace, language = situation.workspace, situation.language
    severity = _severity(rule, workspace.data.settings.rules.get(rule.id))
    if severity is None:
        return None
    parts, args = rule.documentation.parts[language], with_form(rule.module, fault.args, language)
    mend = parts["help"] if "instead" in args or "otherwise" not in parts else parts["otherwise"]
    identity = fault.identity
    seen[identity] += 1
    return Finding(
        rule=rule.id,
        code=rule.code,
        severity=severity,
        finding_class=rule.finding_class,
        message=fill(parts["message"], args, language),
        help=fill(mend, args, language),
        workspace=workspace.folder,
        subject=fault.subject,
        args=args,
        identity=identity,
        twin=seen[identity],
        place=_place(workspace, fault),
        related=tuple((fill(parts["related"], fault.args, language), one) for one in _related(workspace, fault)),
        edit=fault.edit,
        waiver=waivers.get((rule.id, fault.subject)),
    )


def _in_force(workspace: Workspace, as_of: date) -> Mapping[tuple[str, str], WaivedBy]:
    """The waiver in force on the day for each rule and subject that one names; the last day counts. On a day that is
    unknown each may be."""
    found: dict[tuple[str, str], WaivedBy] = {}
    for name, waiver in workspace.data.waivers.items():
        if workspace.day_unknown or not has_passed(waiver.expires, as_of):
            by = WaivedBy(name, waiver.reason, waiver.owner, waiver.expires)
            found.setdefault((waiver.rule, waiver.subject), by)
    return found


def _severity(rule: Rule, setting: RuleSetting | None) -> Severity | None:
    """How seriously the rule is taken in this workspace; what could not be judged is never hidden."""
    if setting is None or setting.severity is None or rule.finding_class is FindingClass.UNJUDGED:
        return rule.severity
    return None if setting.severity is RuleLevel.IGNORE else Severity(setting.severity.value)
