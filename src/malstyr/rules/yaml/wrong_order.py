"""A member, or something else that is no key, under a period.

Why: Values stand as indicator, member, period. In one order only, two people's values for a year merge.
Example:
    indicators:
      nki:
        for_each: [städ, kost]
    values:
      nki:
  -     2013:
  -       städ: 58
  +     städ:
  +       2013: 58
Source: the format: one order everywhere, what, which, when

Finner: En del, eller något annat som inte är en nyckel, under en period.
Varför: Värden står som indikator, del, period. Bara i en och samma ordning går två personers värden för ett
    år att slå ihop.
Källa: formatet: samma ordning överallt: vad, vilken, när
"""

from malstyr.rules.reasons import Reason, Saying

SO_FAR = (
    "Är det utfallet från 1 januari, skriv to_date: {{{key}: {amount}}}. Är det prognosen för året, skriv forecast:"
    " {{{key}: {amount}}}.",
    "If it is the outcome since 1 January, write to_date: {{{key}: {amount}}}. If it is the forecast for the year,"
    " write forecast: {{{key}: {amount}}}.",
)
_form = Saying(
    "{key} står direkt under {period}. Det går inte att veta vad {amount} är.",
    "{key} stands directly under {period}. What {amount} is cannot be told.",
)
_member = Saying(
    "”{key}” står under perioden {period}, men det som mäts för sig står först och perioden under det.",
    "“{key}” stands under the period {period}, but what is measured by itself stands first, with the period below it.",
)
REASONS = {
    "parts": Reason(
        "Under {period} står delar av helheten ({key}) bredvid värdet. De visas som ”varav”.",
        "Skriv of_which: {{{line}}} under {period}, i stället för {key}.",
        "Under {period} stand parts of the whole ({key}) beside the value. They are shown as “of which”.",
        "Write of_which: {{{line}}} under {period}, instead of {key}.",
    ),
    "parts-unsplit": Reason(
        "Under {period} står delar av helheten ({key}) bredvid värdet. De visas som ”varav”.",
        "Skriv of_which: {{{line}}} under {period}, i stället för {key}, och of_which: [{named}] på indikatorn"
        " {indicator}.",
        "Under {period} stand parts of the whole ({key}) beside the value. They are shown as “of which”.",
        "Write of_which: {{{line}}} under {period}, instead of {key}, and of_which: [{named}] on the indicator"
        " {indicator}.",
    ),
    "parts-again": Reason(
        "Under {period} står delar av helheten ({key}) bredvid värdet, men delar skrivs under of_which.",
        "Flytta {line} till of_which, som redan finns där, om det inte redan säger samma sak.",
        "Under {period} stand parts of the whole ({key}) beside the value, but parts are written under of_which.",
        "Move {line} to of_which, which is there already, unless it says the same.",
    ),
    "year-first": Reason(
        "Under values står {period} först, men där ska indikatorns id stå.",
        "Skriv indikatorn först och perioden under den: {line}. Gör likadant med resten under {period}.",
        "Under values {period} stands first, where the id of the indicator should.",
        "Write the indicator first and the period below it: {line}. Do the same with the rest under {period}.",
    ),
    "member": _member("Skriv så här under {indicator}:\n{line}", "Write this under {indicator}:\n{line}"),
    "member-or-key": _member(
        "Är det vad eller vem som mäts, skriv så här under {indicator}:\n{line}\nAnvänd annars någon av nycklarna"
        " {keys}.",
        "If it is what is measured, write this under {indicator}:\n{line}\nOtherwise use one of the keys {keys}.",
    ),
    "parts-of-year": Reason(
        "Under {period} står delar av året ({key}), men varje del är en period för sig.",
        "Skriv {line} på en rad direkt under indikatorn, och likadant för de andra delarna. Ta sedan bort dem ur"
        " {period}.",
        "Under {period} stand parts of the year ({key}), but each part is a period by itself.",
        "Write {line} on a line directly under the indicator, and the other parts likewise. Then remove them from"
        " {period}.",
    ),
    "parts-or-points": Reason(
        "{key} står direkt under {period}. Det går inte att veta vad talen är.",
        "Är de värden för var sin del av året, skriv {line} på en rad direkt under indikatorn, och likadant för de"
        " andra. Är de utfallet från 1 januari, skriv to_date: {{{pairs}}}. Är de prognoser för året, skriv"
        " forecast: {{{pairs}}}.",
        "{key} stand directly under {period}. What the numbers are cannot be told.",
        "If each is the value of a part of the year, write {line} on a line directly under the indicator, and the"
        " others likewise. If they are the outcome since 1 January, write to_date: {{{pairs}}}. If they are"
        " forecasts for the year, write forecast: {{{pairs}}}.",
    ),
    "no-period": Reason(
        "”{key}” står direkt under ”{holder}”, men det framgår inte för vilket år.",
        "Skriv året och kolon på en rad för sig under ”{holder}”, till exempel 2013:, och flytta raderna som gäller"
        " det året två blanksteg längre in.",
        "“{key}” stands directly under “{holder}”, and it is not said for which year.",
        "Write the year and a colon on a line of its own under “{holder}”, such as 2013:, and move the lines of"
        " that year two spaces further in.",
    ),
    "answers-of-parts": Reason(
        "Under answers ska svaren stå fråga för fråga, men här står de för var och en: {parts}.",
        "Skriv var och ens svar för sig: {id}: {{{key}: {{{period}: {{answers: …}}}}}}, och for_each: [{parts}] på"
        " indikatorn. Bedöms bara helheten, skriv alla svar tillsammans.",
        "Under answers the answers stand question by question, but here they stand for each: {parts}.",
        "Write the answers of each by themselves: {id}: {{{key}: {{{period}: {{answers: …}}}}}}, and for_each:"
        " [{parts}] of the indicator. If only the whole is judged, write all answers together.",
    ),
    "at-point": Reason(
        "”{key}” är nyckel och tidpunkt i ett. Tidpunkten står för sig, under nyckeln.",
        "Skriv {line}.",
        "“{key}” is a key and a reporting point in one. The point stands by itself, under the key.",
        "Write {line}.",
    ),
    "at-point-again": Reason(
        "”{key}” är nyckel och tidpunkt i ett. Tidpunkten står för sig, under nyckeln.",
        "Det heter {line}. Nyckeln finns redan här: lägg till tidpunkten där, om den inte redan står.",
        "“{key}” is a key and a reporting point in one. The point stands by itself, under the key.",
        "It is written {line}. The key is here already: add the point there, unless it is there.",
    ),
    "at-point-or-part": Reason(
        "”{key}” är nyckel och tidpunkt i ett. Det går inte att veta vilken tid {amount} gäller.",
        "Är det utfallet från 1 januari, skriv to_date: {{{point}: {amount}}}. Är det värdet för bara den delen av"
        " året, skriv {period}-{point}: {amount} på en egen rad, lika långt in som {period}.",
        "“{key}” is a key and a reporting point in one. What time {amount} is of cannot be told.",
        "If it is the outcome since 1 January, write to_date: {{{point}: {amount}}}. If it is the value of that"
        " part of the year alone, write {period}-{point}: {amount} on a line of its own, as far in as {period}.",
    ),
    "point": _form(SO_FAR[0], SO_FAR[1]),
    "part": _form(
        SO_FAR[0] + " Är det värdet för bara den delen av året, skriv {period}-{key}: {amount} direkt under"
        " indikatorn.",
        SO_FAR[1] + " If it is the value of that part of the year alone, write {period}-{key}: {amount} directly"
        " under the indicator.",
    ),
}
