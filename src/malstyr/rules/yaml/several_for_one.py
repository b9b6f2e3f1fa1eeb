"""Several values stand where there can be only one.

Why: Who is responsible, and what is counted where, can only be told where there is one.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     unit: [skola, vård]
  +     unit: skola
    units: {skola: {name: Skolan}, vård: {name: Vården}}
Source: the goal file format: a goal has one unit and one owner

Finner: Flera värden där det bara kan stå ett.
Varför: Vem som ansvarar och var något räknas går bara att säga när det är en.
Källa: målfilernas format: ett mål har en enhet och en ägare
"""

from malstyr.rules.reasons import DAY_UNKNOWN, Reason, Saying

_form = Saying(
    "Under {field} får bara ett värde stå, men här står flera: {listed}.",
    "Only one value may stand under {field}, but here are several: {listed}.",
)
REASONS = {
    "lines": Reason(
        "Raden ”{then}” har inget bindestreck, och läses därför ihop med ”{first}”.",
        "Är det en egen post, skriv - och ett blanksteg före den, rakt under det första bindestrecket. Hör den ihop"
        " med raden ovanför, skriv allt på en rad.",
        "The line “{then}” has no dash, and is therefore read together with “{first}”.",
        "If it is an item of its own, write - and a space before it, right below the first dash. If it goes on from"
        " the line above, write all of it on one line.",
    ),
    "unit": Reason(
        "Under {field} får bara en enhet stå, men här står flera: {listed}.",
        "Skriv den enhet som har ansvaret, till exempel {field}: {first}. Har flera enheter samma ansvar: skriv en"
        " egen post med ett eget id för var och en, eller ange en enhet som de alla har som parent.{each_sv}",
        "Only one unit may stand under {field}, but here are several: {listed}.",
        "Write the unit that is responsible, for instance {field}: {first}. If several units have the same"
        " responsibility, write an entry with an id of its own for each, or name a unit that they all have as"
        " parent.{each_en}",
    ),
    "role": Reason(
        "Under {field} får bara en roll stå, men här står flera: {listed}.",
        "Skriv den roll som har ansvaret, till exempel {field}: {first}. Nämn de andra i text eller note, eller ge"
        " dem egna aktiviteter.",
        "Only one role may stand under {field}, but here are several: {listed}.",
        "Write the role that is responsible, for instance {field}: {first}. Mention the others in text or note, or"
        " give them activities of their own.",
    ),
    "measure": Reason(
        "Under {field} står en enhet som talen är i, men här står flera: {listed}.",
        "Behåll den som alla värden för indikatorn är i. Finns det värden i mer än en enhet: räkna om dem till den,"
        " eller gör en egen indikator för varje enhet.",
        "Under {field} stands the one unit that the numbers are in, but here are several: {listed}.",
        "Keep the one that all values of the indicator are in. If there are values in more than one unit, convert"
        " them to it, or make an indicator of its own for each unit.",
    ),
    "text": _form(
        'Behåll ett av dem. Är det en enda text med komma i: skriv den inom citattecken, {field}: "{listed}".',
        'Keep one of them. If it is a single text with commas in it, put it in quotes, {field}: "{listed}".',
    ),
    "as-of": Saying(
        "Under {field} får bara en dag stå, men här står flera: {listed}.",
        "Only one day may stand under {field}, but here are several: {listed}.",
    ).further(*DAY_UNKNOWN)(
        "Behåll den dag som gäller, till exempel {field}: {first}. Är det dagens datum som gäller, ta bort {field}.",
        "Keep the day that is meant, such as {field}: {first}. If today is meant, take {field} away.",
    ),
    "point": _form(
        "Skriv den tidpunkt då årets värde kommer, till exempel {field}: {first}. Mäts det vid flera tidpunkter varje"
        " år, skriv också hur ofta, till exempel frequency: tertial.",
        "Write the point when the value of the year comes, such as {field}: {first}. If it is measured at several"
        " points every year, write also how often, such as frequency: tertial.",
    ),
    "value": _form("Behåll ett av dem.", "Keep one of them."),
}
