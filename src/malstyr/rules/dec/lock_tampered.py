"""A locked version of the goals that is not what was locked.

Why: What was decided can be proved only as long as nobody has changed its copy.
Example:
    # decision: rs-301
  - # sha256: 0000000000000000000000000000000000000000000000000000000000000000
  + # sha256: 3c5d8b1e…, the checksum of what follows, as malstyr lock wrote it
    goals:
  -   nöjda-kunder: {text: Kunderna är nästan nöjda, adopted: rs-301}
  +   nöjda-kunder: {text: Kunderna är nöjda, adopted: rs-301}
Source: the SHA-256 in the head of the file
Message: {file} has been changed since the decision "{id}" was locked.
Help: Take back the file as it was: git log -- {file} shows who changed it.

Finner: En låst version av målen som inte är det som låstes.
Varför: Det som beslutades kan bevisas bara så länge ingen har ändrat kopian av det.
Källa: kontrollsumman (SHA-256) överst i filen
Meddelande: {file} är ändrad sedan beslutet ”{id}” låstes.
Hjälp: Ta tillbaka filen som den var: git log -- {file} visar vem som ändrade den.
"""

from malstyr.findings import Fault
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Place


def find(look: Look) -> Faults:
    for lock in look.workspace.locks:
        if not lock.intact:
            args = {"file": lock.source.name, "id": lock.decision}
            yield Fault(look.rule.id, Place(lock.source, 0, 0), args, path=("decisions", lock.decision))
