"""Words that are units, scales and comparisons, and words that are none."""

from malstyr.language.swedish.words import word_set

TIME_UNITS = word_set(
    "minut minuter minuters min timme timmar timmars tim dygn dygns dag dagar dagars arbetsdag "
    "arbetsdagar vardag vardagar vecka veckor veckors månad månader månaders år års sekunder sekund "
    "kalenderdagar bankdagar kvartal"
)


ONE_UNITS = word_set(
    "gång gånger dag timme minut vecka månad arbetsdag vardag dygn år procent procentenhet miljon miljard "
    "procents tusen tredjedel fjärdedel femtedel tiondel poäng kvartal % enhet krona grad plats sekund promille "
    "kwh"
)


NOT_UNITS = word_set(
    "ska skall bör måste får kan är och i på för av till med per som ligger senast under inom eller samt "
    "att vid från före har var fram om utan innan efter då när än ur hos mot mellan så de den det en ett "
    "vara bli blir jämfört uppgå varje enligt årligen genom inte ha utgör sin sitt sina kommer finns fått "
    "når respektive utifrån användas via bland trots minst högst upp ned ner beräknat räknat mätt"
)


UP = word_set("mer mera fler flera högre större längre bättre ytterligare")


DOWN = frozenset(["mindre", "färre", "lägre", "kortare", "snabbare"])


SCALES = word_set("miljon miljoner miljard miljarder tusen tusentals mkr mnkr msek mdkr")


MONEY = word_set("kronor kr tkr mkr mnkr msek mdkr")


MEASURES = MONEY | word_set(
    "sekunder minuter timmar dygn dagar arbetsdagar vardagar kalenderdagar veckor månader poäng kwh mwh gwh kw mw ton kg kilo gram liter m2 m3 kvm kvadratmeter kubikmeter hektar km kilometer meter "
    "grader promille procentenheter öre"
)
"""What a row tells its numbers in, in brackets or after a comma: "Handläggningstid (dagar): 30"."""
