"""A decision without the number of its case.

Why: The archive finds the papers of a decision by that number and by nothing else.
Message: The decision {id} has no case number.
Help: Write it as case: KS-2026/14.

Finner: Ett beslut utan diarienummer.
Varför: Arkivet hittar beslutets handlingar på numret och på inget annat.
Meddelande: Beslutet {id} har inget diarienummer.
Hjälp: Skriv det som case: KS-2026/14.
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, decision in look.workspace.data.decisions.items():
        if decision.case is None:
            yield look.at(("decisions", id), id=id)
