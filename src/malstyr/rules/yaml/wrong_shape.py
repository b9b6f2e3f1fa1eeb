"""A text, a list or a group of keys stands where another of them is needed.

Why: It cannot be told what was meant, so the value is left out.
Bad:
    indicators:
      nki:
        measured_in: index
        target:
          - at_least: 56
Good:
    indicators:
      nki:
        measured_in: index
        target: {at_least: 56}
Options: none
Source: YAML 1.2, 3.2.1.1 Nodes
Message: For {field} there should be {wanted!w}, but {text!w} stands here.
Help: Write {instead}.
Otherwise: A text stands after the colon. A list is written [a, b]. A group of keys is written on lines of
    their own, further in than {field}{keys}.

Finner: En text, en lista eller en grupp nycklar där det ska vara något annat av dem.
Varför: Det går inte att veta vad som menas, och därför räknas värdet inte med.
Inställningar: inga
Meddelande: För {field} ska det stå {wanted!w}, men här står {text!w}.
Hjälp: Skriv {instead}.
Annars: En text skrivs efter kolon. En lista skrivs [a, b]. En grupp nycklar skrivs på egna rader, längre
    in än {field}{keys}.
"""
