"""A sentence in braces is cut off at its first comma.

Why: Inside { } a comma ends the value. The rest of the sentence becomes keys without value.
Example:
    goals:
  -   trygghet: {text: Invånarna är trygga, friska och nöjda}
  +   trygghet:
  +     text: Invånarna är trygga, friska och nöjda
Source: YAML 1.2, 7.4 Flow Collection Styles

Finner: En mening inom klamrar som är avskuren vid sitt första kommatecken.
Varför: Inom { } slutar värdet vid ett kommatecken. Resten av meningen blir nycklar utan värde.
"""

from malstyr.rules.reasons import Reason, Saying

_in_braces = Saying(
    "Inom klamrar är texten ”{text}” avskuren vid kommatecknet.",
    "Inside braces the text “{text}” is cut off at the comma.",
)
REASONS = {
    "lines": _in_braces(
        "Skriv utan klamrar, med varje nyckel på en egen rad:{instead}",
        "Write without braces, each key on a line of its own:{instead}",
    ),
    "quotes": _in_braces(
        "Sätt texten inom citattecken, eller skriv utan klamrar med varje nyckel på en egen rad.",
        "Put the text in quotes, or write without braces with each key on a line of its own.",
    ),
    "item": Reason(
        "Inom hakparentes skiljer kommatecken det ena från det andra, så ”{text}” läses som två.",
        "Är det en enda text, sätt den inom citattecken: {quoted}. Är det två, skriv var och en på en egen rad, med"
        " streck och blanksteg först.",
        "Inside brackets commas part one from the next, so “{text}” is read as two.",
        "If it is a single text, put it in quotes: {quoted}. If it is two, write each on a line of its own, with a dash"
        " and a space first.",
    ),
}
