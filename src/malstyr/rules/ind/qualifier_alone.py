"""A key of a target that means nothing without another key.

Why: The key says more about another one. Where that is missing, it changes nothing in the judgement.
Bad:
    indicators:
      kvinnliga-chefer:
        measured_in: procent
        target: {at_least: 40, tolerance: 5}
Good:
    indicators:
      kvinnliga-chefer:
        measured_in: procent
        target: {equal_to: 40, tolerance: 5}
Options: none
Source: the goal file format: keys that qualify a demand
Message: In {field}, {text} means nothing without {needed}.
Help: Add {needed} to the same target, or delete {text}.

Finner: En nyckel i ett målvärde som inte betyder något utan en annan nyckel.
Varför: Nyckeln preciserar en annan. Saknas den ändrar nyckeln inget i bedömningen.
Inställningar: inga
Meddelande: I {field} betyder {text} inget utan {needed}.
Hjälp: Lägg till {needed} i samma målvärde, eller ta bort {text}.
"""
