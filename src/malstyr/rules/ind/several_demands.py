"""A target makes several demands that do not go together.

Why: Each demand is judged in its own way. In one target it could not be told which of them was missed.
Example:
    indicators:
      kkik:
        measured_in: index
  -     target: {at_least: 56, top: 10}
  +     targets:
  +       nivå: {at_least: 56}
  +       placering: {top: 10}
Source: the goal file format: a target makes one kind of demand

Finner: Ett målvärde med flera krav som inte går ihop.
Varför: Varje krav bedöms på sitt sätt. I ett och samma målvärde går det inte att se vilket som missades.
Källa: målfilernas format: ett målvärde har ett slags krav
"""

from malstyr.rules.reasons import Saying

_form = Saying(
    "{field} ställer flera krav som inte går ihop: {text}.",
    "{field} makes several demands that do not go together: {text}.",
)
REASONS = {
    "several": _form(
        "Gäller alla, skriv {line}, med ett namn för varje i stället för …1 och …2. Annars behåll det som gäller.",
        "If all hold, write {line}, with a name of each for …1 and …2. Otherwise keep the one that holds.",
    ),
    "share": _form(
        "Menas att minst {share} % ska klaras inom tiden, skriv share: {share} i stället för at_least: {share}."
        " Annars behåll ett av kraven.",
        "If at least {share} per cent are to be within the time, write share: {share} instead of at_least:"
        " {share}. Otherwise keep one of them.",
    ),
}
