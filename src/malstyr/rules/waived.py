"""Which waivers are of what is told: those in force that cover something in an evaluation."""

from collections.abc import Mapping

from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.days import has_passed
from malstyr.model.goals import Waiver
from malstyr.rules.judge import faults_of
from malstyr.rules.registry import usual
from malstyr.rules.rule import Rule, Situation


def waived(evaluation: Evaluation, language: str, rules: Mapping[str, Rule]) -> Mapping[str, Waiver]:
    """The waivers in force on the day whose rules find what they cover, in the year and on the day that is evaluated.

    A waiver has no first day, so that what it covers tells of which time it is. What is met while files are read is
    there at all times, and of a workspace that could not be read whole nobody can tell.
    """
    workspace, as_of = evaluation.workspace, evaluation.as_of
    in_force = {id: one for id, one in workspace.data.waivers.items() if not has_passed(one.expires, as_of)}
    named = {one.rule for one in in_force.values()}
    judged = [rule for rule in rules.values() if rule.id in named and rule.find is not None]
    if not workspace.complete or not judged:
        return in_force
    situation = Situation(workspace, as_of, language, usual(), rules, evaluated=evaluation)
    found = {(rule.id, fault.subject) for rule in judged for fault in faults_of(rule, situation)}
    of_time = {rule.id for rule in judged}
    return {id: one for id, one in in_force.items() if one.rule not in of_time or (one.rule, one.subject) in found}
