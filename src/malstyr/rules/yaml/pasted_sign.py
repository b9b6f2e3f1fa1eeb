"""A sign of a word processor stands where an ordinary one holds the file together.

Why: It looks like what was meant, but is a letter like others, so the key or the list item is none.
Example:
    goals:
      trygghet:
  -     • text: Invånarna är trygga
  -     * level: mål
  +     text: Invånarna är trygga
  +     level: mål
Source: YAML 1.2, 5.3 Indicator Characters

Finner: Ett tecken från ett ordbehandlingsprogram på en plats där ett vanligt tecken håller ihop filen.
Varför: Tecknet ser ut som det som menades, men läses som en bokstav. Då blir det ingen nyckel eller post i en lista.
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "indent": Reason(
        "Raden börjar med särskilda blanksteg ({code}), som ordbehandlingsprogram och webbsidor har.",
        "Ta bort dem och skriv lika många vanliga blanksteg.",
        "The line begins with special blanks ({code}), as word processors and web pages have.",
        "Delete them and type as many ordinary spaces.",
    ),
    "alone": Reason(
        "Raden börjar med ett särskilt blanksteg, som ordbehandlingsprogram och webbsidor har.",
        "Radera allt före radens första ord, och börja den med {wanted} vanliga blanksteg.",
        "The line begins with a special blank, as word processors and web pages have.",
        "Delete all before the first word of the line, and begin it with {wanted} ordinary spaces.",
    ),
    "several": Reason(
        "{lines} rader börjar med särskilda blanksteg ({code}), som ordbehandlingsprogram och webbsidor har. Här är"
        " den första.",
        "Ersätt dem i hela filen: kopiera ett av dem, sök efter det och ersätt med ett vanligt blanksteg.",
        "{lines} lines begin with special blanks ({code}), as word processors and web pages have. This is the first.",
        "Replace them in the whole file: copy one of them, search for it and replace it with an ordinary space.",
    ),
    "widthless": Reason(
        "Raden börjar med ett tecken som inte syns ({code}). Det följer ofta med när text klistras in.",
        "Radera allt före radens första ord och skriv blankstegen igen.",
        "The line begins with a sign that cannot be seen ({code}). It often comes along when text is pasted.",
        "Delete all before the first word of the line and type the spaces again.",
    ),
    "bullet": Reason(
        "Före nyckeln står listtecknet ”{sign}”. Nycklar skrivs utan listtecken.",
        "Ta bort tecknet och blanksteget efter det, så att nyckeln börjar lika långt in som de andra.",
        "The bullet “{sign}” stands before the key. Keys are written without bullets.",
        "Delete it and the space after it, so that the key begins as far in as the others.",
    ),
    "item": Reason(
        "Raden börjar med listtecknet ”{sign}”. En lista i en målfil har bindestreck.",
        "Skriv ett bindestreck och ett blanksteg i stället för tecknet.",
        "The line begins with the bullet “{sign}”. A list in a goal file has hyphens.",
        "Write a hyphen and a space in its place.",
    ),
    "in-text": Reason(
        "Texten börjar med listtecknet ”{sign}”.",
        "Skriv den utan tecknet: {instead}",
        "The text begins with the bullet “{sign}”.",
        "Write it without the sign: {instead}",
    ),
    "quoted": Reason(
        "Raden, och de efter den som ser ut så, börjar med >, som e-postprogram sätter före citerad text.",
        "Ta bort > från varje rad, så att den första börjar med {begins} blanksteg.",
        "The line, and those after it that look so, begin with >, which mail programs put before quoted text.",
        "Delete > from each line, so that the first begins with {begins} spaces.",
    ),
    "colon": Reason(
        "Efter nyckeln står ”{sign}” ({code}), som liknar ett kolon men är ett annat tecken.",
        "Skriv ett vanligt kolon och ett blanksteg i stället.",
        "After the key stands “{sign}” ({code}), which looks like a colon but is another sign.",
        "Write an ordinary colon and a space in its place.",
    ),
    "blank": Reason(
        "Efter nyckelns kolon står ett särskilt blanksteg ({code}), som ordbehandlingsprogram och webbsidor har.",
        "Radera det och skriv ett vanligt blanksteg.",
        "After the colon of the key stands a special blank ({code}), as word processors and web pages have.",
        "Delete it and type an ordinary space.",
    ),
}
