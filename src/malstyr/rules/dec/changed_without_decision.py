"""Something that a decision adopted has been changed, and no later decision approves it.

Why: What a board adopted holds until the board, or those it left it to, decide otherwise.
Example:
    goals:
      nöjda-kunder: {text: Kunderna är nöjda, adopted: rs-301}
  + decisions:
  +   rs-301: {body: Regionstyrelsen, level: politics, date: 2011-12-19, reference: § 301}
  +   rs-77:
  +     body: Regionstyrelsen
  +     level: politics
  +     date: 2013-05-17
  +     reference: § 77
  +     approves:
  +       indicators/nki/target/at_least: {from: 56, to: 50}
    indicators:
      nki:
        serves: [nöjda-kunder]
  -     target: {at_least: 50}   # rs-301.lock.yaml: at_least: 56
  +     target: {at_least: 50}
Source: the version that malstyr lock froze when the decision was made
Message: Not what {id} adopted, and no later decision approves it. {said}
Help: Take back what was adopted, or add to the decision that changed it: {approves}
Related: Adopted

Finner: Något som ett beslut antog är ändrat, och inget senare beslut godkänner det.
Varför: Det som en nämnd antog gäller tills nämnden, eller den som fick ansvaret, beslutar något annat.
Källa: den version som malstyr lock frös när beslutet fattades
Meddelande: Inte det som {id} antog, och inget senare beslut godkänner det. {said}
Hjälp: Ta tillbaka det som antogs, eller skriv i beslutet som ändrade det: {approves}
Också: Antaget
"""

from malstyr.rules.dec.changes_since import changes_since
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    return changes_since(look, approved=False)
