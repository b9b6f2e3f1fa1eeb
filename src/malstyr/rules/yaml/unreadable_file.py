"""A file in the folder cannot be read.

Why: What the file says is not known, so nothing can be concluded from what seems to be missing.
Example:
  - # mål.yaml i den här mappen är en genväg till en fil utanför den
  + # mål.yaml i den här mappen är en vanlig fil
    goals: {}
Source: the goal file format: nothing outside the workspace's folder is read
Message: The file {file} is not read: {why!w}.
Help: Put an ordinary goal file of at most 20 MB in the folder, and make sure that you may read it. A
    file that does not belong here can be named under exclude in settings.

Finner: En fil i mappen som inte går att läsa.
Varför: Det som står i filen är okänt, och då går det inte att dra slutsatser av det som verkar saknas.
Källa: målfilernas format: inget utanför arbetsytans mapp läses
Meddelande: Filen {file} läses inte: {why!w}.
Hjälp: Lägg en vanlig målfil på högst 20 MB i mappen och se till att du får läsa den. En fil som inte
    hör hit kan nämnas under exclude i settings.
"""
