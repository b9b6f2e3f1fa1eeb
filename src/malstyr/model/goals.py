"""Goals and what makes them come true: success factors, assessments, and exceptions from rules."""

from typing import Annotated, TypeAlias

from malstyr.model.base import Model, key
from malstyr.model.organisation import Closed
from malstyr.model.outcome import SaidStatus
from malstyr.model.periods import PeriodText
from malstyr.model.scalars import (
    Because,
    Day,
    Days,
    Id,
    Ids,
    Label,
    Prepares,
    Reference,
    References,
    RuleName,
    Sentence,
    ShortName,
    Text,
    YesNo,
)


class SuccessFactor(Model):
    """What the organisation must be good at to reach a goal; a text alone, or a mapping."""

    text: Text = key("Text.", "Text.", required=True)
    see: Reference | None = key("Se: var faktorn mäts.", "See: where the factor is measured.")


def _success_factor(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


_Factor: TypeAlias = Annotated[SuccessFactor, Prepares(_success_factor, type=["string", "number"])]


class Goal(Model):
    """What is to be reached. Numbers stand in the indicators that serve it."""

    name: ShortName | None = key("Namn: kort rubrik.", "Name: a short heading.")
    text: Sentence = key("Text: målet som det antogs.", "Text: the goal as adopted.", required=True)
    level: Id | None = key("Nivå: ett steg i stegen levels.", "Level: a step of the ladder.")
    perspective: Id | None = key("Perspektiv.", "Perspective.")
    serves: References = key("Bidrar till: överordnade mål.", "Serves: the goals above it.", default=())
    unit: Id | None = key("Enhet: som ansvarar.", "Unit: responsible.")
    owner: Id | None = key("Ägare: en roll.", "Owner: a role.")
    plan: Id | None = key("Plan: ger period och beslut.", "Plan: gives period and decision.")
    period: PeriodText | None = key("Period: om den inte är planens.", "Period: where it is not the plan's.")
    adopted: Id | None = key("Antaget: ett beslut.", "Adopted: a decision.")
    sound_finances: YesNo = key(
        "God ekonomisk hushållning: räknas i ”Av N mål”.",
        "Sound finances: counted in the summary of sound financial management.",
        default=False,
    )
    anchored: dict[Day, Text] = key("Förankrat: när och hur.", "Anchored: when and how.", default=dict)
    communicated: dict[Day, Text] = key("Kommunicerat: när och hur.", "Communicated: when and how.", default=dict)
    resources: Text | None = key("Resurser: som avsatts.", "Resources: set aside.")
    success_factors: dict[Label, _Factor] = key(
        "Framgångsfaktorer: märkta 1, 2 eller med ord.", "Success factors: labelled 1, 2 or by word.", default=dict
    )
    see: Reference | None = key("Se: var målet mäts.", "See: where the goal is measured.")
    no_target: Because | None = key("Inget målvärde: skälet.", "No target: the reason.")
    due: Days = key(
        "Klart senast: nya datum läggs till, gamla står kvar.", "Due: new dates are added, old ones stay.", default=()
    )
    done: Day | None = key("Klart: datum.", "Done: the date.")
    classified: References = key(
        "Klassificering: poster i lists, till exempel hållbarhet/social.", "Classified: items of lists.", default=()
    )
    closed: Closed | None = key("Avslutat: datum och skäl.", "Closed: date and reason.")
    replaces: Id | None = key(
        "Ersätter: ett tidigare mål, som inte behöver finnas kvar.", "Replaces: an earlier goal, which may be gone."
    )
    note: Text | None = key("Anmärkning.", "Note.")


class Assessment(Model):
    """What people make of a result: analysis, actions, and their own judgement with its reason."""

    text: Text | None = key("Text: sammanvägd bedömning.", "Text: the overall assessment.")
    status: SaidStatus | None = key(
        "Status: met, partly, not_met eller uncertain i stället för den uträknade.",
        "Status: met, partly, not_met or uncertain instead of the computed one.",
    )
    reason: Text | None = key("Skäl: till statusen.", "Reason: for the status.")
    analysis: Text | None = key("Analys.", "Analysis.")
    actions: Ids = key("Åtgärder: aktiviteter.", "Actions: activities.", default=())
    by: Id | None = key("Av: en roll.", "By: a role.")


class Waiver(Model):
    """An exception from a rule, owned by somebody and for a time; the last day counts."""

    rule: RuleName = key("Regel.", "Rule.", required=True)
    subject: Reference = key("Gäller: till exempel indicators/nki.", "Subject: such as indicators/nki.", required=True)
    reason: Text = key("Skäl.", "Reason.", required=True)
    owner: Id = key("Ägare: en roll.", "Owner: a role.", required=True)
    expires: Day = key("Går ut: sista dagen.", "Expires: the last day.", required=True)
