"""Risks and internal control: what may keep goals from being reached, how grave it is, and who controls it when."""

from enum import StrEnum

from malstyr.model.base import Model, key
from malstyr.model.durations import PaceText
from malstyr.model.organisation import Closed
from malstyr.model.scalars import Count, Day, Days, Id, Ids, References, Sentence, ShortName, Text


class ControlKind(StrEnum):
    PREVENTIVE = "preventive"
    AFTERWARDS = "afterwards"


class Control(Model):
    """A control activity against a risk: what is looked at, by whom and when, and what each time showed."""

    text: Sentence = key("Text: vad som kontrolleras.", "Text: what is controlled.", required=True)
    kind: ControlKind | None = key("Slag: preventive eller afterwards.", "Kind: preventive or afterwards.")
    responsible: Id | None = key(
        "Ansvarig: en roll, om det inte är riskens.", "Responsible: a role, where it is not the risk's."
    )
    due: Days = key(
        "Klart senast: nya datum läggs till, gamla står kvar.", "Due: new dates are added, old ones stay.", default=()
    )
    every: PaceText | None = key("Återkommer: till exempel 6 months.", "Every: such as 6 months.")
    done: dict[Day, Text] = key("Gjord: dag och resultat.", "Done: the day and the result.", default=dict)


class RiskGrade(Model):
    """How likely and how grave something is on the organisation's risk scale."""

    likelihood: Count = key("Sannolikhet.", "Likelihood.", required=True)
    consequence: Count = key("Konsekvens.", "Consequence.", required=True)


class Risk(Model):
    """What may keep a goal from being reached, and what is done about it (internal control)."""

    name: ShortName | None = key("Namn.", "Name.")
    text: Text | None = key("Text: vad som kan hända.", "Text: what may happen.")
    threatens: References = key(
        "Hotar: mål, eller syften med den interna kontrollen.",
        "Threatens: goals, or aims of internal control.",
        default=(),
    )
    unit: Id | None = key("Enhet.", "Unit.")
    likelihood: Count | None = key("Sannolikhet.", "Likelihood.")
    consequence: Count | None = key("Konsekvens: på riskskalan.", "Consequence: on the risk scale.")
    consequences: Text | None = key("Konsekvenser: i ord.", "Consequences: in words.")
    prevention: Text | None = key("Förebyggande: kan vi påverka?", "Prevention: can we affect it?")
    control: ControlKind | None = key(
        "Slag av kontroll, om inget annat sägs: preventive eller afterwards, för de kontroller som saknar kind.",
        "Kind of control unless said: preventive or afterwards, of the controls that have no kind.",
    )
    controls: dict[Id, Control] = key(
        "Kontrollmoment: vad som kontrolleras, när och med vilket resultat.",
        "Controls: what is controlled, when and with what result.",
        default=dict,
    )
    residual: RiskGrade | None = key(
        "Kvarvarande risk: med det som görs.", "Residual risk: with what is done about it."
    )
    follows: Text | None = key("Följer: lag, föreskrift eller riktlinje.", "Follows: a law or policy.")
    priority: Count | None = key("Prioritet: 1 först.", "Priority: 1 first.")
    responsible: Id | None = key("Ansvarig: en roll.", "Responsible: a role.")
    reviewed: Day | None = key("Granskad: senast.", "Reviewed: last.")
    next_review: Day | None = key("Nästa granskning: senast.", "Next review: at the latest.")
    actions: Ids = key("Åtgärder: aktiviteter.", "Actions: activities.", default=())
    closed: Closed | None = key("Avslutad: datum och skäl.", "Closed: date and reason.")
    classified: References = key("Klassificering: poster i lists.", "Classified: items of lists.", default=())

    def kind_of(self, control: Control) -> ControlKind | None:
        """Whether a control of it is preventive or afterwards: its own word, else that of the risk for all of them."""
        return control.kind or self.control
