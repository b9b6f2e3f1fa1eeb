"""A target that nothing can meet, or that asks for less than nothing.

Why: Limits in the wrong order make every result red, and a step below zero turns the demand round.
Example:
    indicators:
      nki:
        measured_in: index
  -     target: {at_least: 76, at_most: 56}
  +     target: {at_least: 56, at_most: 76}
Source: the goal file format: a band has its lower limit below its upper; steps, tolerances and shares count from zero
Message: {field} cannot be meant: {text}.

Finner: Ett målvärde som ingenting kan uppfylla, eller som begär mindre än noll.
Varför: Gränser i fel ordning gör varje resultat rött, och ett steg under noll vänder på kravet.
Källa: målfilernas format: ett intervall har sin nedre gräns under den övre; steg, toleranser och andelar räknas från
    noll
Meddelande: {field} kan inte vara menat: {text}.
"""

from malstyr.rules.reasons import Saying

_form = Saying("{field} kan inte vara menat: {text}.", "{field} cannot be meant: {text}.")
REASONS = {
    "turned-band": _form(
        "Den undre gränsen är högre än den övre. Har de bytt plats, skriv {line}. Annars rättar du den som är fel.",
        "The lower limit is above the upper one. If they have changed places, write {line}. Otherwise correct the one"
        " that is wrong.",
    ),
    "empty-band": _form(
        "Inget tal ligger mellan gränserna. Ska värdet vara precis så mycket, skriv equal_to.",
        "No number is between the limits. If the value is to be exactly so much, write equal_to.",
    ),
    "turned-years": _form(
        "Året som det räknas från kommer efter det då målet ska vara nått. Har de bytt plats, skriv {line}. Annars"
        " rättar du det som är fel.",
        "The year that is counted from comes after the one by which the target is to be reached. If they have changed"
        " places, write {line}. Otherwise correct the one that is wrong.",
    ),
    "turned-step": _form(
        "Nyckeln säger redan åt vilket håll. Ska det minska, skriv {decrease}. Ska det öka, skriv {increase}.",
        "The key tells the way already. If it is to fall, write {decrease}. If it is to rise, write {increase}.",
    ),
    "until-passed": _form(
        "Kravet börjar på {floor} och ska sluta på {cap}, men steget går åt andra hållet. Har de bytt plats, skriv"
        " {line}. Annars rättar du det tal som är fel.",
        "The requirement begins at {floor} and is to end at {cap}, and the step goes the other way. If they have"
        " changed places, write {line}. Otherwise correct the number that is wrong.",
    ),
    "share": _form(
        "En andel är ett tal från 0 till 100. Skriv hur många procent som ska hållas.",
        "A share is a number from 0 to 100. Write the percentage that is to be kept.",
    ),
    "below-zero": _form("Skriv {key} med noll eller mer.", "Write {key} from zero."),
}
