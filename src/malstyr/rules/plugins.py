"""Rules of an organisation's own, in packages that are installed beside us.

A package of rules has an entry point in the group ``malstyr.rules``: its name is that of the package of rules, and what
it leads to is the rules, each an ``OwnRule``. Only those that ``settings.plugins`` names are loaded.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, redirect_stdout
from dataclasses import dataclass
from functools import cache, cached_property, partial
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from malstyr.findings import Fault, Severity
from malstyr.language.nearest import nearest
from malstyr.language.words import fill
from malstyr.model.scalars import identifier
from malstyr.rules.answered import SECONDS, StillAsked, answered
from malstyr.rules.registry import RULES
from malstyr.rules.rule import Documentation, Faults, Find, Look, Rule
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_GROUP = "malstyr.rules"
PLUGIN_NOT_USED = "plugin-not-used"
_UNANSWERING = set["PluginRule"]()
"""Rules that did not answer once: their threads go on, so an editor that asks at every key would start one a key."""


class OwnRule(NamedTuple):
    """A rule of a package: its id and number there, and the module with a docstring as ours and ``find``."""

    id: str
    number: int
    severity: Severity
    module: ModuleType
    absence: bool = False
    """Whether the rule concludes from something not being said; it is not judged while files are lost."""
    limit: int | None = None
    looser: int = 1


@dataclass(frozen=True, eq=False)
class PluginRule(Rule):
    """The same as one of the workspace's rules; its id begins with the name of its package."""

    plugin: str = ""
    own: OwnRule | None = None

    @property
    def family(self) -> str:
        return self.plugin

    @cached_property
    def module(self) -> ModuleType:
        assert self.own is not None
        return self.own.module

    @cached_property
    def find(self) -> Find | None:
        found: Find | None = getattr(self.module, "find", None)
        return found

    @cached_property
    def documentation(self) -> Documentation:
        return Documentation.read(self.module.__doc__ or "", {})


class Plugged(NamedTuple):
    """The rules of the packages that are named, and what kept others from being used."""

    rules: Mapping[str, PluginRule] = {}
    faults: tuple[Fault, ...] = ()
    unread: tuple[str, ...] = ()
    """The packages whose rules nobody can know."""

    @property
    def known(self) -> Mapping[str, Rule]:
        """Every rule of the workspace, ours first."""
        return {**RULES, **self.rules}


def known_rules(workspace: Workspace) -> Mapping[str, Rule]:
    """Every rule that can be named in a workspace: ours, and those of the packages that its settings name."""
    return plugged(workspace).known


def plugged(workspace: Workspace) -> Plugged:
    rules: dict[str, PluginRule] = {}
    faults: list[Fault] = []
    unread: list[str] = []
    named = workspace.data.settings.plugins
    installed = _installed() if named else {}
    for name in dict.fromkeys(named):
        near = nearest(name, installed)
        form, what = "absent" if near is None else "misspelt", ""
        if name in installed:
            form = "unusable"
            try:
                with _aside():
                    of_it = {one.id: one for one in answered(partial(_loaded, name, installed[name]), SECONDS)}
                if twice := sorted(of_it.keys() & {*RULES, *rules}):
                    raise ValueError(f"{', '.join(twice)}: another rule is called so")
                rules |= of_it
                continue
            except KeyboardInterrupt:
                raise
            except StillAsked:
                form, what = "silent", str(SECONDS)
            except BaseException as error:
                what = _told(error)
        unread.append(name)
        args = {"form": form, "id": name, "what": what, "near": near or ""}
        faults.append(Fault(PLUGIN_NOT_USED, _named_at(workspace, name), args))
    return Plugged(rules, tuple(faults), tuple(unread))


def found_by(rule: PluginRule, look: Look) -> Faults:
    """What a rule finds, all of it looked through before any is told; else that it ended with an error, or never."""
    try:
        if rule in _UNANSWERING:
            raise StillAsked
        with _aside():
            found = answered(partial(_found, rule, look), SECONDS)
    except KeyboardInterrupt:
        raise
    except StillAsked:
        _UNANSWERING.add(rule)
        told = {"form": "unanswered", "what": str(SECONDS)}
    except BaseException as error:
        told = {"form": "raised", "what": _told(error)}
    else:
        yield from found
        return
    yield Fault(PLUGIN_NOT_USED, _named_at(look.workspace, rule.plugin), told | {"id": rule.plugin, "other": rule.id})


def _found(rule: PluginRule, look: Look) -> Sequence[Fault]:
    assert rule.find is not None
    return [_checked(one, look) for one in rule.find(look)]


def _aside() -> AbstractContextManager[object]:
    """What a package prints is no part of what is shown: it would end up in JSON, and in what editors are told."""
    return redirect_stdout(sys.stderr)


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _named_at(workspace: Workspace, plugin: str) -> Path:
    return "settings", "plugins", workspace.data.settings.plugins.index(plugin)


def _installed() -> Mapping[str, EntryPoint]:
    """What the owner of the machine has installed, by name; nothing of it is run yet."""
    from importlib.metadata import entry_points

    return {one.name: one for one in entry_points(group=_GROUP)}


@cache
def _loaded(name: str, point: EntryPoint) -> tuple[PluginRule, ...]:
    return tuple(_as_ours(name, one) for one in point.load())


def _as_ours(plugin: str, own: OwnRule) -> PluginRule:
    """Raises for what is no rule."""
    if not isinstance(own, OwnRule):
        raise TypeError(f"{own!r} is no OwnRule")
    id = identifier(f"{plugin}-{own.id}")
    code = f"{plugin.upper()}-{own.number:03}"
    rule = PluginRule(
        id, code, Severity(own.severity), absence=own.absence, limit=own.limit, looser=own.looser,
        plugin=plugin, own=own,
    )  # fmt: skip
    if not callable(rule.find):
        raise TypeError(f"{own.id}: there is no find in {own.module.__name__}")
    for language, parts in rule.documentation.parts.items():
        if lacking := [part for part in ("finds", "why", "message", "help") if not parts.get(part)]:
            raise ValueError(f"{own.id}: the docstring lacks {', '.join(lacking)} ({language})")
    return rule


def _checked(found: object, look: Look) -> Fault:
    """Raises for what is no fault of the rule, or cannot be told."""
    if not isinstance(found, Fault) or found.rule != look.rule.id:
        raise TypeError(f"{found!r} is not what look.at gives")
    for place in (found.at, found.related or ()):
        look.workspace.place(place) if isinstance(place, tuple) else place.text
    for parts in look.rule.documentation.parts.values():
        for part in ("message", "help", *(["related"] if found.related is not None else ())):
            fill(parts[part], found.args, look.language)
    return found
