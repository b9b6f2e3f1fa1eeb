"""A single value stands where a list belongs.

Why: When one more is added, the line then stays as it is and only grows. A change shows what was
    added and nothing else.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     serves: livskvalitet
  +     serves: [livskvalitet]
      livskvalitet: {text: Invånarna trivs}
Source: the goal file format: one way to write each thing

Finner: Ett ensamt värde där det ska vara en lista.
Varför: När ett värde till kommer växer raden i stället för att skrivas om. En ändring visar då bara
    det som är nytt.
Källa: målfilernas format: varje sak skrivs på ett sätt
"""

from malstyr.rules.reasons import Saying

_form = Saying("{field} är en lista, även med ett enda värde.", "{field} is a list, even with a single value.")
REASONS = {
    "meant": _form("Skriv {instead}.", "Write {instead}."),
    "sentence": _form(
        "Är det ett enda, skriv [{text}]. Är det flera, skriv dem var för sig, till exempel [{listed}].",
        "If it is one, write [{text}]. If it is several, write each by itself, as in [{listed}].",
    ),
}
