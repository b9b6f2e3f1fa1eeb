"""A single value stands where a list belongs.

Why: When one more is added, the line then stays as it is and only grows. A change shows what was
    added and nothing else.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
        serves: livskvalitet
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
        serves: [livskvalitet]
Options: none
Source: the goal file format: one way to write each thing
Message: {field} is a list, even with a single value.
Help: Write {instead}.

Finner: Ett ensamt värde där det ska vara en lista.
Varför: När ett värde till kommer växer raden i stället för att skrivas om. En ändring visar då bara
    det som är nytt.
Inställningar: inga
Meddelande: {field} är en lista, även med ett enda värde.
Hjälp: Skriv {instead}.
"""
