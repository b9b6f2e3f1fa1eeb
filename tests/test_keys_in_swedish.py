"""What coordinators write for keys and fixed words is understood where it can mean only one."""

from malstyr.language.meant import meant
from malstyr.model.shape import keys_called, known_words
from malstyr.source.tree import Path

KEYS: dict[Path, dict[str, str]] = {
    ("goals", "x"): {
        "classified": "klassificerad, klassning, taggar, märkning",
        "name": "namn",
        "text": "formulering",
        "level": "nivå",
        "perspective": "perspektiv",
        "serves": "bidrar till, stödjer",
        "unit": "enhet, förvaltning",
        "owner": "ägare, målägare, ansvarig",
        "period": "gäller",
        "adopted": "antaget, beslut",
        "sound_finances": "god ekonomisk hushållning",
        "anchored": "förankrat, förankring",
        "communicated": "kommunicerat, kommunikation",
        "resources": "resurser",
        "success_factors": "framgångsfaktorer",
        "see": "se, hänvisning",
        "no_target": "inget mål",
        "due": "klart senast, slutdatum",
        "closed": "avslutat",
        "replaces": "ersätter",
        "note": "anmärkning, kommentar, notering",
    },
    ("indicators", "x"): {
        "text": "beskrivning",
        "kind": "typ, slag",
        "measured_in": "mäts i, måttenhet",
        "for_each": "för varje, mäts för",
        "of_which": "uppdelat på, varav",
        "no_split": "ingen uppdelning",
        "method": "metod, mätmetod",
        "source": "källa",
        "population": "målgrupp",
        "reported": "rapporteras, redovisas",
        "frequency": "frekvens, hur ofta, mätfrekvens",
        "starts": "börjar, från och med",
        "target": "målvärde",
        "direction": "riktning",
        "formula": "formel",
        "survey": "enkät",
        "promise": "garanti, löfte",
        "conditions": "villkor",
        "exceptions": "undantag",
        "kolada": "koladanyckel, kolada-id",
        "breaks": "tidsseriebrott, brott",
    },
    ("activities", "x"): {
        "responsible": "ansvarig, ansvar, vem",
        "started": "påbörjad, start",
        "share": "andel klart, procent klart",
        "due": "senast, deadline, färdigdatum, när",
        "every": "återkommer, upprepas",
        "done": "utförd, genomförd",
        "closed": "avbruten",
        "text": "beskrivning, vad",
    },
    ("risks", "x"): {
        "threatens": "hotar",
        "likelihood": "sannolikhet",
        "consequence": "konsekvens",
        "consequences": "följder, konsekvenser",
        "prevention": "förebyggande, förebyggande åtgärder",
        "controls": "kontroller",
        "residual": "restrisk, kvarvarande risk",
        "follows": "uppföljning",
        "priority": "prioritet",
        "reviewed": "granskad",
        "next_review": "nästa granskning",
        "actions": "åtgärder",
    },
    ("improvements", "x"): {
        "began_with": "började med",
        "why": "varför",
        "conclusion": "slutsats, rotorsak, grundorsak",
        "checkpoints": "kontrollpunkter, avstämningar",
        "reached": "nått",
        "outcome": "resultat, utfall",
    },
    ("levels", "x"): {
        "decided_by": "beslutas av, bestäms av",
        "expects": "kräver, förväntar",
        "horizon": "tidshorisont",
        "steering": "styrning",
        "results": "resultat",
        "operations": "verksamhet",
    },
    ("plans", "x"): {
        "adopted": "antagen",
        "revised": "reviderad",
        "revisions": "revideringar",
        "replaces": "ersätter",
    },
    ("units", "x"): {
        "parent": "överordnad, tillhör, hör till",
        "manager": "chef",
        "staff": "antal anställda, medarbetare, anställda",
        "mission": "uppdrag",
        "offers": "erbjuder, tjänster",
        "no_plan": "ingen plan",
        "closed": "nedlagd",
    },
    ("boards", "x"): {
        "indicators": "indikatorer",
        "limits": "gränser",
        "ideas": "idéer, förslag",
        "next": "nästa, nästa möte",
    },
    ("meetings", "x"): {
        "body": "organ",
        "date": "datum, dag",
        "takes_up": "tar upp, ärenden",
    },
    ("waivers", "x"): {
        "rule": "regel",
        "subject": "gäller, avser",
        "reason": "skäl, motivering",
        "owner": "ägare, ansvarig",
        "expires": "upphör, till och med, går ut, slutdatum",
    },
    ("decisions", "x"): {
        "body": "beslutsorgan, organ, instans",
        "date": "datum",
        "reference": "paragraf, §",
        "case": "diarienummer, dnr, ärende",
        "reason": "skäl",
        "approves": "godkänner",
    },
    ("roles", "x"): {
        "title": "titel, benämning",
        "person": "innehavare",
    },
    ("follow_up", "x"): {
        "reported_to": "rapporteras till, lämnas till, mottagare",
        "delivered": "lämnad, inlämnad, levererad",
        "kind": "typ",
        "part": "del",
    },
    ("calendar", "x"): {
        "ends": "slutar, slut",
        "ready": "klar, klart, färdig",
        "reports": "rapporterar, redovisas",
    },
    ("settings",): {
        "as_of": "läsdag, per",
        "invented_values": "påhittade värden",
        "min_answers": "minsta antal svar, min svar",
        "partly_from": "delvis från, gräns för delvis",
        "risk_scale": "riskskala",
        "risk_limits": "riskgränser",
        "opening_hours": "öppettider",
        "rules": "regler",
        "look": "utseende",
        "exclude": "undanta",
        "roll_up": "hopvägning",
    },
    ("organisation",): {
        "kind": "typ",
        "kolada": "kommunkod",
        "language": "språk",
        "purpose": "syfte, uppdrag",
        "staff": "antal anställda, anställda",
        "unit_count": "antal enheter",
    },
    ("assessments", "goals/x", "2025"): {
        "status": "bedömning, läge",
        "analysis": "analys, orsaksanalys",
        "reason": "motivering",
        "actions": "åtgärder, åtgärd",
        "by": "av, bedömt av",
        "text": "beskrivning",
    },
    ("indicators", "x", "survey"): {
        "scale": "skala",
        "questions": "frågor",
        "min_answers": "minst antal svar, minsta antal svar",
        "ungraded": "utan betyg, vet ej",
    },
    ("indicators", "x", "target"): {
        "at_least": "minst, lägst",
        "at_most": "högst",
        "more_than": "mer än, fler än",
        "less_than": "mindre än, färre än",
        "equal_to": "lika med, exakt",
        "within": "inom",
        "top": "bland de bästa",
        "by": "senast",
        "for": "för, gäller",
        "partly": "delvis, gul",
        "tolerance": "tolerans",
    },
    ("values", "x", "<periods>", "2025"): {
        "n": "antal svar, antal svarande, svarande",
        "invited": "inbjudna, skickade",
        "source": "källa",
        "note": "kommentar, anmärkning",
        "margin": "felmarginal",
        "rank": "placering, plats",
        "of": "av, antal kommuner",
        "of_which": "uppdelat på, varav",
        "revised": "reviderat",
        "forecast": "prognos",
        "value": "utfall",
        "to_date": "ack, ackumulerat utfall, hittills",
    },
}
"""By place and key, the words that are written for it."""
FIXED: dict[Path, dict[str, str]] = {
    ("indicators", "x", "kind"): {
        "result": "resultat, resultatmått",
        "process": "process, processmått",
        "resource": "resurs",
    },
    ("indicators", "x", "frequency"): {
        "year": "år, varje år, årsvis, en gång per år, 1 gång/år",
        "quarter": "kvartal, kvartalsvis",
        "tertial": "tertial",
        "month": "månad, månadsvis, varje månad, en gång i månaden, 12 ggr/år",
        "half-year": "halvår",
        "week": "vecka",
        "two-years": "vartannat år",
    },
    ("indicators", "x", "year"): {
        "sum": "summa",
        "mean": "medel, medelvärde, genomsnitt",
        "last": "sista, senaste",
    },
    ("indicators", "x", "direction"): {
        "higher": "upp, uppåt, högre, öka, ökande, högre är bättre, högt",
        "lower": "ned, ner, nedåt, lägre, minska, lägre är bättre, lågt",
    },
    ("levels", "x", "decided_by"): {
        "politics": "politiken, politik, kommunfullmäktige, KF, nämnden, nämnd",
        "management": "ledningen, förvaltningschef",
        "administration": "förvaltningen, tjänstemän",
        "team": "enheten, arbetslaget, arbetslag, medarbetarna",
    },
    ("levels", "x", "expects"): {
        "nothing": "inget, ingenting, inga",
        "indicators": "indikatorer, mått, nyckeltal",
        "activities": "aktiviteter, åtgärder",
    },
    ("calendar", "x", "reports"): {
        "nothing": "inget",
        "everything": "allt",
        "budget": "budget, ekonomi, bara ekonomi",
    },
    ("assessments", "x", "2025", "status"): {
        "met": "uppfyllt, uppnått, helt uppfyllt, måluppfyllt, grön",
        "partly": "delvis uppfyllt, till viss del, gul",
        "not_met": "ej uppfyllt, inte uppfyllt, ej uppnått, röd",
        "uncertain": "osäkert, osäker, kan ej bedömas, går ej att bedöma",
    },
    ("indicators", "x", "target", "strength"): {
        "shall": "ska, skall, måste",
        "should": "bör",
    },
    ("organisation", "kind"): {
        "municipality": "kommun",
        "region": "region, landsting",
        "company": "bolag",
        "department": "förvaltning",
        "agency": "myndighet",
    },
    ("settings", "roll_up"): {
        "all": "alla",
        "most": "de flesta, majoritet",
        "worst": "sämsta, sämst",
    },
    ("settings", "positive_deviation"): {
        "surplus": "överskott",
        "overspending": "underskott, överskridande",
    },
    ("follow_up", "x", "kind"): {
        "interim_report": "delårsrapport, delår, tertialrapport",
        "annual_report": "årsredovisning, bokslut",
        "operations_plan": "verksamhetsplan",
        "operations_report": "verksamhetsberättelse",
        "political_analysis": "politisk analys",
    },
}
"""By the place of a fixed word and the word, what is written for it."""


def test_a_word_for_a_key_is_understood() -> None:
    wrong = [
        (*path, word, called)
        for path, keys in KEYS.items()
        for key, words in keys.items()
        for word in words.split(", ")
        if (called := keys_called(path, word)) != (key,)
    ]
    assert wrong == []


def test_a_word_for_a_fixed_word_is_understood() -> None:
    wrong = [
        (*path, word, said)
        for path, fixed in FIXED.items()
        for right, words in fixed.items()
        for word in words.split(", ")
        if (said := meant(word, known_words(path))) != right
    ]
    assert wrong == []


def test_a_word_for_several_is_not_taken_for_one() -> None:
    assert keys_called(("activities", "x"), "klart") == ("share", "due", "done")
    assert keys_called(("indicators", "x"), "enhet") == ("measured_in", "unit")
    assert keys_called(("indicators", "x"), "mål") == ("text", "serves", "target")
    assert keys_called(("indicators", "x", "target"), "under") == ("less_than", "during")
    assert keys_called(("assessments", "goals/x", "2025"), "orsak") == ("reason", "analysis")
