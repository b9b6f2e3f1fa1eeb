"""A status that people have set without saying why.

Why: A judgement that replaces the computed one must be possible to examine. Without a reason it has no effect.
Example:
    goals:
      trygghet: {text: Invånarna är trygga}
    assessments:
      goals/trygghet:
  -     2013: {status: met}
  +     2013: {status: met, reason: Enkäten kom in sent}
Source: the format: a status in assessments needs reason
Message: {subject} has status: {status} for {period}, but no reason. The status has no effect: the computed one holds.
Help: Add reason with why it is {status}, or remove status.

Finner: En status som någon har satt utan att säga varför.
Varför: En bedömning som ersätter den uträknade måste gå att granska. Utan skäl har den ingen verkan.
Källa: formatet: en status i assessments behöver reason
Meddelande: {subject} har status: {status} för {period}, men inget skäl. Statusen har ingen verkan: den
    uträknade gäller.
Hjälp: Lägg till reason med skälet till {status}, eller ta bort status.
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for subject, periods in look.workspace.data.assessments.items():
        for period, said in periods.items():
            if said.status is not None and said.reason is None:
                path = ("assessments", subject, str(period), "status")
                yield look.at(path, subject=subject, status=said.status, period=period)
