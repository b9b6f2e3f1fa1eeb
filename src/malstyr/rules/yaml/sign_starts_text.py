"""A text begins with a sign that means something else there.

Why: The signs % @ ` > | * & ! and some more have a meaning of their own at the start of a text.
Example:
    goals:
      trygghet:
  -     text: % av invånarna som känner sig trygga
  +     text: "% av invånarna som känner sig trygga"
Source: YAML 1.2, 5.3 Indicator Characters

Finner: En text som börjar med ett tecken som där betyder något annat.
Varför: Tecknen % @ ` > | * & ! och några till har en egen betydelse först i en text.
"""

from malstyr.rules.reasons import Saying

_form = Saying(
    "Texten ”{text}” börjar med {sign}, som har en egen betydelse först i en text.",
    "The text “{text}” begins with {sign}, which has a meaning of its own at the start of a text.",
)
REASONS = {
    "text": _form("Sätt hela texten inom citattecken: {instead}", "Put the whole text in quotes: {instead}"),
    "list-sign": _form("Skriv {instead}", "Write {instead}"),
    "marked": _form(
        "Gör {sign} bara texten fet eller kursiv, ta bort tecknen: {rest}. Hör de till texten, skriv {quoted}",
        "If {sign} only makes the text bold or slanted, delete the signs: {rest}. If they belong to it, write {quoted}",
    ),
    "bullet": _form(
        "Är {sign} bara ett listtecken, ta bort det: {rest}. Hör det till texten, skriv {quoted}",
        "If {sign} only marks an item of a list, delete it: {rest}. If it belongs to the text, write {quoted}",
    ),
}
