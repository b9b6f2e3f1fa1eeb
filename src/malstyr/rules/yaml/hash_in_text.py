"""It cannot be told whether a # in a text begins a comment.

Why: After a space, # begins a comment, and the rest of the line is not read. Without a space before
    it, # and all that follows belong to the text.
Example:
    goals:
      upphandling:
  -     text: Upphandling enligt punkt #3 är klar
  +     text: "Upphandling enligt punkt #3 är klar"
Source: YAML 1.2, 6.6 Comments
Message: It cannot be told whether # begins a comment in “{text}”.
Help: If it is a comment, write it last on the line, with a space on each side of #. If all of it is text, write
    {instead}

Finner: En text där det inte går att veta om # börjar en kommentar.
Varför: Efter ett blanksteg börjar # en kommentar, och resten av raden läses inte. Utan blanksteg före
    hör # och allt efter det till texten.
Meddelande: I ”{text}” går det inte att veta om # börjar en kommentar.
Hjälp: Är det en kommentar: skriv den sist på raden, med blanksteg både före och efter #. Är allt text: skriv {instead}
"""
