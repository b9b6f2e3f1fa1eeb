"""There is more of something than a goal file can sensibly hold.

Why: The limits keep a faulty or hostile file from stopping the program for everybody.
Example:
  - # ett tal med fler än 30 siffror
    values:
      nki:
  -     2013: 1234567890123456789012345678901234567890
  +     2013: 56
Source: the goal file format: 30 digits, 2 000 signs of a sentence, 40 levels, 2 000 000 entries, 160 steps
Message: There are more than {limit} {what!w}.
Help: Check that nothing has been pasted in by mistake. Write it shorter, or divide it into several files.

Finner: Mer av något än vad som rimligen får plats i en målfil.
Varför: Gränserna hindrar att en felaktig eller fientlig fil stoppar programmet för alla.
Källa: målfilernas format: 30 siffror, 2 000 tecken i en mening, 40 nivåer, 2 000 000 poster, 160 steg
Meddelande: Det är fler än {limit} {what!w}.
Hjälp: Kontrollera att inget har klistrats in av misstag. Skriv kortare eller dela upp på flera filer.
"""
