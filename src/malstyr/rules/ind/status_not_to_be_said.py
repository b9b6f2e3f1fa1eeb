"""A status that is no judgement of a result.

Why: That something is not measured or not ready is told by the values. People judge how it went.
Example:
    goals:
      trygghet: {text: Invånarna är trygga}
    assessments:
      goals/trygghet:
  -     2013: {status: not_measured, reason: Enkäten gjordes inte}
  +     2013: {status: uncertain, reason: Enkäten gjordes inte}
Source: the format: people say met, partly, not_met or uncertain
Message: {subject} has status: {status} for {period}. That is told by the values, and is nothing that can be judged.
Help: Write how it went: met, partly or not_met. If that cannot be told, write uncertain. If nothing is to be judged,
    remove status; the rest of the assessment stays.

Finner: En status som inte är en bedömning av ett resultat.
Varför: Att något inte är mätt eller inte är klart framgår av värdena. Det man bedömer är hur det gick.
Källa: formatet: människor skriver met, partly, not_met eller uncertain
Meddelande: {subject} har status: {status} för {period}. Det framgår av värdena och är inget som går att bedöma.
Hjälp: Skriv hur det gick: met, partly eller not_met. Går det inte att säga, skriv uncertain. Ska inget bedömas, ta
    bort status; resten av bedömningen står kvar.
"""

from malstyr.model.outcome import SaidStatus
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for subject, periods in look.workspace.data.assessments.items():
        for period, one in periods.items():
            if one.status is not None and one.status not in SaidStatus.said():
                path = ("assessments", subject, str(period), "status")
                yield look.at(path, subject=subject, status=one.status, period=period)
