"""A member, or something else that is no key, under a period.

Why: Values stand as indicator, member, period. In one order only, two people's values for a year merge.
Bad:
    indicators:
      nki:
        for_each: [städ, kost]
    values:
      nki:
        2013:
          städ: 58
Good:
    indicators:
      nki:
        for_each: [städ, kost]
    values:
      nki:
        städ:
          2013: 58
Options: none
Source: the format: one order everywhere, what, which, when
Message: "{key}" stands under the period {period}, and is no key there.
Help: If it is what is measured, write it first and the period below it: a line {key}: and, two spaces further
    in, {period}: and the value. Otherwise use one of the keys {keys}.

Finner: En del, eller något annat som inte är en nyckel, under en period.
Varför: Värden står som indikator, del, period. Bara i en och samma ordning går två personers värden för ett
    år att slå ihop.
Inställningar: inga
Meddelande: ”{key}” står under perioden {period} men är ingen nyckel där.
Hjälp: Är det vad eller vem som mäts: skriv {key}: först och på nästa rad, två blanksteg längre in, {period}: och
    värdet. Använd annars någon av nycklarna {keys}.
"""
