"""A key of a target that means nothing without another key.

Why: The key says more about another one. Where that is missing, it changes nothing in the judgement.
Example:
    indicators:
      kvinnliga-chefer:
        measured_in: procent
  -     target: {at_least: 40, tolerance: 5}
  +     target: {equal_to: 40, tolerance: 5}
Source: the goal file format: keys that qualify a demand

Finner: En nyckel i ett målvärde som inte betyder något utan en annan nyckel.
Varför: Nyckeln preciserar en annan. Saknas den ändrar nyckeln inget i bedömningen.
Källa: målfilernas format: nycklar som preciserar ett krav
"""

from malstyr.rules.reasons import Saying

_form = Saying("I {field} betyder {text} inget utan {needed}.", "In {field}, {text} means nothing without {needed}.")
REASONS = {
    "any": _form(
        "Lägg till {needed} i samma målvärde, eller ta bort {text}.",
        "Add {needed} to the same target, or delete {text}.",
    ),
    "until-year": _form(
        "Är {year} året då det senast ska vara nått, skriv by: {year}. Är det ett tak eller ett golv, lägg till steget,"
        " till exempel {needed}.",
        "If {year} is the year by which it is to be reached, write by: {year}. If it is where the requirement stops,"
        " add the step, such as {needed}.",
    ),
    "from-year-step": _form(
        "Är {year} året som ändringen räknas från, skriv since: {year}.",
        "If {year} is the year that the change is counted from, write since: {year}.",
    ),
    "from-year": _form(
        "Börjar mätningen {year}, ta bort {text} och skriv starts: {year} på indikatorn. Gäller målvärdet bara vissa"
        " år, skriv det för vart och ett av dem under targets.",
        "If measuring begins in {year}, delete {text} and write starts: {year} on the indicator. If the target holds"
        " for some years only, write it for each of them in targets.",
    ),
}
