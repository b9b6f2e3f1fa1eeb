"""What people write for the fixed words and keys of a goal file: ``månad`` for ``month``, ``utfall`` for ``value``.

The catalogues hold the word that is shown for each; here are the others that are typed for it. A word that is typed
for several stands at each of them, and is then not known to mean either.
"""

_INCREASE = "öka, öka med, ökar med, ökning, höja, höja med, höjs, höjs med, ökas, ökas med, increase"
_DECREASE = (
    "minska, minska med, minskar med, minskning, sänka, sänka med, sänks, sänks med, minskas, minskas med, decrease"
)
"""What is typed for a step either way: by so much, or by a share of the value before."""
_SAID = {
    "logo": "logga",
    # how often, and how parts make the year
    "four-years": "vart fjärde år, var fjärde år, fyra år, 4 år",
    "two-years": "vartannat år, vart annat år, två år, 2 år",
    "year": (
        "varje år, per år, årlig, årligen, årsvis, hela året, yearly, annual, annually, en gång per år, "
        "en gång om året, 1 gång per år, 1 gång/år, 1 ggr/år"
    ),
    "half-year": "varje halvår, per halvår, halvårsvis",
    "term": "varje termin, per termin, terminsvis",
    "tertial": "varje tertial, per tertial, tertialvis",
    "quarter": (
        "varje kvartal, per kvartal, kvartalsvis, quarterly, kvartil, kvartilen, bästa kvartilen, övre kvartilen, "
        "fjärdedel, fjärdedelen, bästa fjärdedelen, quartile, top quartile, best quarter, en gång per kvartal, "
        "en gång i kvartalet"
    ),
    "month": (
        "varje månad, per månad, månadsvis, månatlig, månatligen, monthly, en gång per månad, en gång i månaden, "
        "tolv gånger per år, 12 gånger per år, 12 ggr/år"
    ),
    "week": "varje vecka, per vecka, veckovis, veckovisa, weekly, en gång per vecka, en gång i veckan",
    "day": "varje dag, per dag, daglig, dagligen, dygn, varje dygn, daily, en gång per dag, en gång om dagen",
    "shift": "varje skift, per skift, pass, arbetspass",
    "sum": "summan, summera, summeras, summerat, summerad, total, totalt, läggs ihop",
    "mean": "medel, medeltal, medelvärdet, genomsnitt, genomsnittet, i genomsnitt, snitt, average",
    "last": "sista, den sista, sist, senaste, den senaste, sista värdet",
    "each": "varje, var och en, var för sig, every",
    # documents that are owed
    "operations_plan": "verksamhetsplan, årsplan",
    "operations_report": "verksamhetsrapport, verksamhetsberättelse",
    "political_analysis": "politisk analys",
    "interim_report": "delårsrapport, delårsbokslut, delår, tertialrapport, tertialbokslut",
    "annual_report": "årsredovisning, bokslut, årsrapport, årsbokslut",
    "year_before": "året före, året innan, år före, föregående år",
    "same_year": "samma år, året, under året",
    "year_after": "året efter, nästa år, år efter, efterföljande år",
    # how it went
    "met": (
        "uppfylld, uppnått, uppnådd, nått, grön, grönt, green, måluppfyllt, måluppfylld, helt uppfyllt, helt uppfylld, "
        "helt uppnått, fullt uppfyllt"
    ),
    "partly": (
        "delvis, delvis uppfylld, delvis uppnått, delvis uppnådd, gul, gult, yellow, amber, till viss del, i viss mån, "
        "nästan uppfyllt"
    ),
    "not_met": "inte uppfylld, inte uppnått, inte uppnådd, ouppfyllt, ouppfylld, röd, rött, red, unmet",
    "uncertain": "osäker, oklart, unsure, kan inte bedömas, kan ej bedömas, går inte att bedöma, går ej att bedöma",
    # what something is
    "municipality": "kommun, kommunen",
    "region": "regionen, landsting",
    "department": "förvaltning, förvaltningen",
    "company": "bolag, bolaget, företag, kommunalt bolag",
    "agency": "myndighet, myndigheten",
    "process": "processer, processmått, processindikator",
    "resource": "resurs",
    "result": "resultat, resultatmått, utfallsmått",
    "higher": "hög, högt, upp, uppåt, öka, ökar, ökande, stigande, mer, mera, fler, högre är bättre, up",
    "lower": "låg, lågt, ned, ner, nedåt, minska, minskar, minskande, sjunkande, mindre, färre, lägre är bättre, down",
    "shall": "skall, måste",
    "should": "borde",
    "preventive": "förebyggande",
    "afterwards": "efterhand, i efterhand, efteråt",
    # how it is steered
    "politics": (
        "politik, politiken, politiker, fullmäktige, kommunfullmäktige, regionfullmäktige, kommunstyrelsen, "
        "regionstyrelsen, nämnd, nämnden, kf, ks, rf, rs"
    ),
    "management": (
        "ledning, ledningen, förvaltningschef, förvaltningschefen, ledningsgrupp, ledningsgruppen, kommundirektör, "
        "kommundirektören"
    ),
    "administration": "förvaltning, förvaltningen, tjänstemän, tjänstepersoner, tjänstemannanivå",
    "team": "arbetslag, arbetslaget, teamet, enheten, medarbetarna, arbetsgruppen",
    "indicators": "indikatorer, indikator, mått, nyckeltal",
    "activities": "aktiviteter, aktivitet, åtgärder, åtgärd",
    "nothing": "inget, ingenting, inga",
    "everything": "allt, alla, all",
    "all": "alla, samtliga, allt",
    "most": "de flesta, flest, flesta, flertalet, majoritet, majoriteten, mer än hälften",
    "worst": "sämst, sämsta, den sämsta, det sämsta",
    "surplus": "överskott",
    "overspending": "överskridande, underskott, överdrag",
    "error": "fel",
    "warning": "varning",
    "info": "upplysning, information",
    "ignore": "ignorera, ignoreras, av, stäng av, avstängd, nej, no, off, false",
    "sv": "svenska, swedish, se",
    "en": "engelska, english",
    # words that stand where a number or an id can
    "previous": (
        "föregående, förra, förra året, föregående år, året före, i fjol, fjolåret, förra gången, förra perioden, "
        "previous year, last year, oförändrat, oförändrad, bibehållet, bibehållen"
    ),
    "never": "aldrig, nej, inget, ingen, no, none",
    "about": "om, om filen",
    "women": "kvinnor, kvinna, woman",
    "men": "män, man",
    "girls": "flickor, flicka, tjejer, tjej, girl",
    "boys": "pojkar, pojke, killar, kille, boy",
    "closing": "bokslut, bokslutet, årsbokslut, årsbokslutet, årsredovisning, årets slut, year end",
    "units": "enheter, enheterna, alla enheter, varje enhet, samtliga enheter, alla",
    # keys
    "goals": "målen",
    "values": "utfall, utfallet, resultat",
    "value": "utfall, utfallet, redovisat, bokfört, resultat, antal, index, andel, procent, outcome, result",
    "n": "svar, antal, svarande, antal svarande, respondenter, antal respondenter",
    "answers": "svar",
    "budget": "budgeten, ram, ramen, bara budget, bara ekonomi, ekonomi",
    "to_date": "ackumulerat, utfall hittills, ack, ackumulerat utfall, utfall ackumulerat",
    "measured_in": "enhet, måttenhet, mätenhet, mått, mäts, mäts i",
    "name": "mått, rubrik, titel, benämning",
    "classified": "område, klassificerad, klassificerat, klassning, klassad, taggar, tagg, märkning, märkt, tags",
    "for_each": "enheter, enheterna, units, mäts för, för varje",
    "period": "år, åren, tidsperiod, tidplan, gäller, gäller för, giltighetstid",
    "person": "namn, name, innehavare, person som har rollen",
    "unit": "enhet, enheter, enheterna, units, nämnd, nämnden, förvaltning, förvaltningen",
    "body": "nämnd, nämnden, instans, beslutsorgan, beslutsfattare, beslutat av, beslutad av",
    "title": "namn, name, befattning, benämning, rollnamn",
    "frequency": "frekvens, mätfrekvens, mäts",
    "promise": "garanti, servicegaranti, tjänstegaranti, guarantee",
    "serves": (
        "mål, målet, överordnat mål, övergripande mål, överordnat, goal, goals, stödjer, stöder, leder till, "
        "under mål, kopplas till, kopplat till"
    ),
    "adopted": "beslut, beslutat, beslutad, beslutat av, antaget av, antagen av, fastställt, fastställd",
    "kolada": "kommunkod, områdeskod, koladakod, kolada-id, koladanyckel, kolada-nyckel, nyckeltals-id",
    "target": "mål, målet, målnivå, krav",
    "targets": "delmål, etappmål, årliga mål, mål per år",
    "text": "mål, målet, beskrivning, description, formulering, målformulering, lydelse, vad",
    "kind": "typ, type",
    "owner": "ansvarig, målägare, responsible",
    "responsible": "ägare, owner, vem, utförare, handläggare",
    "note": "kommentar, comment, notering, anteckning, not, obs",
    "done": "klar, färdig, färdigt, avklarad, avslutad, slutförd, genomförd, utförd, utfört, gjord, gjort, klardatum",
    "due": (
        "klar, klart, färdig, färdigt, klart senast, klar senast, färdigt senast, deadline, senast, slutdatum, "
        "förfallodag, datum, date, färdigdatum, ska vara klart, när, tidpunkt, tidplan, sluttid"
    ),
    "plan": "planera, planering",
    "do": "gör, göra, genomföra, genomförande",
    "check": "studera, utvärdera, följa upp, kontrollera, study",
    "analysis": "orsak, orsaker, förklaring, orsaksanalys",
    "act": "agera, förbättra, lära, standardisera",
    "started": "start, startdatum, påbörjades, begun",
    "share": "klar, klart, färdig, färdigt, progress, andel klart, färdigställandegrad, procent, procent klart",
    "every": "återkommande, intervall, hur ofta, interval, upprepas, upprepning, periodicitet",
    "closed": "inställd, avbruten, stoppad, cancelled, nedlagd, nedlagt, upphört",
    "next_review": "ny granskning, nästa översyn",
    "manager": "chef, enhetschef, head",
    "at_least": "grön, grönt, green, minimum, min, >=, =>, ≥, lägst, minst, inte under",
    "at_most": "grön, grönt, green, maximum, max, <=, =<, ≤, maximalt, högst, inte över",
    "increase_by": _INCREASE,
    "increase_percent": _INCREASE,
    "decrease_by": _DECREASE,
    "decrease_percent": _DECREASE,
    "until": "to, upp till, ned till, ner till, tak, golv, max, min, som mest, som lägst",
    "more_than": "över, >, fler än",
    "less_than": "under, <, färre än",
    "equal_to": "lika med, exakt, =",
    "anchored": "förankring, förankrad hos, förankrat hos",
    "communicated": "kommunikation, kommunicerat med, kommunicerad",
    "see": "hänvisning, hänvisar till, se även",
    "of_which": "uppdelat på, uppdelad på, delas upp på, redovisas per, uppdelning, fördelat på, kön, könsuppdelat",
    "method": "mätmetod, så mäts det, beräkning, beräknas, beräkningssätt, mätsätt",
    "population": "målgrupp, avgränsning",
    "reported": "redovisas, redovisas vid, rapporteras vid, rapporttillfälle",
    "starts": "från och med, fr.o.m., gäller från, första året, startår, mäts från",
    "area": "kommunkod, områdeskod, kommun",
    "breaks": "tidsseriebrott, brott i serien",
    "threatens": "mål, målet, hotade mål, berörda mål",
    "consequences": "följder, påföljder",
    "prevention": "förebyggande åtgärder, förebyggande arbete",
    "controls": "kontroller, kontrollmoment, kontrollaktiviteter",
    "residual": "restrisk, kvarstående risk",
    "follows": "uppföljning, följs upp",
    "conclusion": "rotorsak, grundorsak, slutsatser",
    "checkpoints": "avstämningar, avstämning, kontrollpunkter",
    "reached": "nått, nådda, passerat, uppnått",
    "outcome": "resultat, utfall, effekt",
    "decided_by": "bestäms av, beslut av, beslutande",
    "expects": "kräver, krav",
    "steering": "styrning, styrs av, styrdokument",
    "operations": "drift",
    "original": "ursprungsbudget, första, först, första ramen",
    "revised": "reviderad, reviderat, senast reviderad",
    "revise_every": "revideras, revideras varje, ses över",
    "parent": "tillhör, hör till, ingår i, del av",
    "staff": "antal anställda, anställda, personal, årsarbetare",
    "offers": "erbjuder, tjänster, utbud",
    "ideas": "förslag, förbättringsförslag",
    "next": "nästa möte, nästa gång, nästa avstämning",
    "date": "dag, sammanträdesdag, beslutsdatum, mötesdatum",
    "takes_up": "ärenden, dagordning, behandlar",
    "subject": "avser, vad, undantar",
    "reason": "motivering, orsak, därför",
    "expires": "upphör, till och med, t.o.m., slutdatum, gäller till, går ut",
    "reference": "§, paragraf, paragrafnummer",
    "case": "diarienummer, dnr, diarienr, ärendenummer, ärende",
    "reported_to": "rapporteras till, redovisas till, mottagare, lämnas till",
    "delivered": "lämnad, inlämnad, levererad, överlämnad, inlämnat",
    "ready": "klart, färdig, färdigt, siffror klara",
    "reports": "redovisas, rapporterar",
    "as_of": "läsdag, läget den",
    "min_answers": "min svar, minst antal svar, minsta antal svarande",
    "partly_from": "gräns för delvis, delvis uppfyllt från",
    "roll_up": "hopvägning, sammanvägning",
    "purpose": "uppdrag, verksamhetsidé",
    "status": "bedömning, läge, läget, måluppfyllelse",
    "by": "bedömt av",
    "ungraded": "vet ej, utan åsikt",
    "top": "bland de bästa, bland de främsta",
    "for": "gäller, gäller för",
    "invited": "inbjudna, skickade, utskick, tillfrågade",
    "rank": "plats, ranking",
    "of": "antal kommuner, antal jämförda",
}
TYPED = {word: tuple(said.split(", ")) for word, said in _SAID.items()}
"""By the word or key of the format, what is typed for it."""
