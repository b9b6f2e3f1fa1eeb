"""Two versions of the same lines, left by git when it could not merge them.

Why: Two people changed the same lines. git puts both in the file, and a person has to choose.
Bad:
    goals:
      trygghet:
    <<<<<<< HEAD
        text: Invånarna är trygga
    =======
        text: Invånarna känner sig trygga
    >>>>>>> förslag
Good:
    goals:
      trygghet:
        text: Invånarna känner sig trygga
Options: none
Source: git merge, How conflicts are presented
Message: Two versions of the same lines stand here, since git could not merge them.
Help: Keep the lines that are to hold, and delete the others and the lines that begin with <<<<<<<, ======= and
    >>>>>>>.

Finner: Två versioner av samma rader, som git lämnat när de inte gick att slå ihop.
Varför: Två personer har ändrat samma rader. git lägger båda i filen, och en människa får välja.
Inställningar: inga
Meddelande: Här står två versioner av samma rader, eftersom git inte kunde slå ihop dem.
Hjälp: Behåll raderna som ska gälla. Ta bort de andra och raderna som börjar med <<<<<<<, ======= och >>>>>>>.
"""
