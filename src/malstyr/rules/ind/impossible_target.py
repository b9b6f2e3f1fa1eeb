"""A target that nothing can meet, or that asks for less than nothing.

Why: Limits in the wrong order make every result red, and a step below zero turns the demand round.
Bad:
    indicators:
      nki:
        measured_in: index
        target: {at_least: 76, at_most: 56}
Good:
    indicators:
      nki:
        measured_in: index
        target: {at_least: 56, at_most: 76}
Options: none
Source: the goal file format: a band has its lower limit below its upper; steps, tolerances and shares count from zero
Message: {field} cannot be meant: {text}.
Help: Write the lower limit first and steps, tolerances and shares from zero. What is to fall has decrease_by.

Finner: Ett målvärde som ingenting kan uppfylla, eller som begär mindre än noll.
Varför: Gränser i fel ordning gör varje resultat rött, och ett steg under noll vänder på kravet.
Inställningar: inga
Meddelande: {field} kan inte vara menat: {text}.
Hjälp: Skriv den undre gränsen lägst, och steg, toleranser och andelar från noll. Det som ska minska har decrease_by.
"""
