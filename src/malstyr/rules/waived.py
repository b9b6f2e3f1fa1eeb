"""Which waivers are of a day: those in force that cover something that is found on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from malstyr.model.goals import Waiver
from malstyr.rules.judge import faults_of
from malstyr.rules.registry import usual
from malstyr.rules.rule import Rule, Situation
from malstyr.workspace.workspace import Workspace


def waived(workspace: Workspace, as_of: date, language: str, rules: Mapping[str, Rule]) -> Mapping[str, Waiver]:
    """The waivers in force on the day whose rules find on it what they cover.

    A waiver has no first day, so that what it covers tells of which days it is. What is met while files are read is
    there on every day, and of a workspace that could not be read whole nobody can tell.
    """
    in_force = {id: one for id, one in workspace.data.waivers.items() if as_of <= one.expires}
    named = {one.rule for one in in_force.values()}
    judged = [rule for rule in rules.values() if rule.id in named and rule.find is not None]
    if not workspace.complete or not judged:
        return in_force
    situation = Situation(workspace, as_of, language, usual(), rules)
    found = {(rule.id, fault.subject) for rule in judged for fault in faults_of(rule, situation)}
    by_day = {rule.id for rule in judged}
    return {id: one for id, one in in_force.items() if one.rule not in by_day or (one.rule, one.subject) in found}
