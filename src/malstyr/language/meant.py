"""What people write for the fixed words and keys of a goal file: ``månad`` for ``month``, ``utfall`` for ``value``.

The catalogues hold the word that is shown for each; here are the others that are typed for it. A word that is typed
for several stands at each of them, and is then not known to mean either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from malstyr.language.nearest import Spellings
from malstyr.language.words import LANGUAGES, words

TYPED: dict[str, tuple[str, ...]] = {
    # how often, and how parts make the year
    "four-years": ("vart fjärde år", "var fjärde år", "fyra år", "4 år"),
    "two-years": ("vartannat år", "vart annat år", "två år", "2 år"),
    "year": ("varje år", "per år", "årlig", "årligen", "årsvis", "hela året", "yearly", "annual", "annually"),
    "half-year": ("varje halvår", "per halvår", "halvårsvis"),
    "term": ("varje termin", "per termin", "terminsvis"),
    "tertial": ("varje tertial", "per tertial", "tertialvis"),
    "quarter": (
        *("varje kvartal", "per kvartal", "kvartalsvis", "quarterly"),
        *("kvartil", "kvartilen", "bästa kvartilen", "övre kvartilen", "fjärdedel", "fjärdedelen", "bästa fjärdedelen"),
        *("quartile", "top quartile", "best quarter"),
    ),
    "month": ("varje månad", "per månad", "månadsvis", "månatlig", "månatligen", "monthly"),
    "week": ("varje vecka", "per vecka", "veckovis", "veckovisa", "weekly"),
    "day": ("varje dag", "per dag", "daglig", "dagligen", "dygn", "varje dygn", "daily"),
    "shift": ("varje skift", "per skift", "pass", "arbetspass"),
    "sum": ("summan", "summera", "summeras", "summerat", "summerad", "total", "totalt", "läggs ihop"),
    "mean": ("medel", "medeltal", "medelvärdet", "genomsnitt", "genomsnittet", "i genomsnitt", "snitt", "average"),
    "last": ("sista", "den sista", "sist", "senaste", "den senaste", "sista värdet"),
    "each": ("varje", "var och en", "var för sig", "every"),
    # documents that are owed
    "operations_plan": ("verksamhetsplan", "årsplan"),
    "operations_report": ("verksamhetsrapport", "verksamhetsberättelse"),
    "political_analysis": ("politisk analys",),
    "interim_report": ("delårsrapport", "delårsbokslut", "delår"),
    "annual_report": ("årsredovisning", "bokslut"),
    # how it went
    "met": ("uppfylld", "uppnått", "uppnådd", "nått", "grön", "grönt", "green"),
    "partly": ("delvis", "delvis uppfylld", "delvis uppnått", "delvis uppnådd", "gul", "gult", "yellow", "amber"),
    "not_met": (
        "inte uppfylld",
        "inte uppnått",
        "inte uppnådd",
        "ouppfyllt",
        "ouppfylld",
        "röd",
        "rött",
        "red",
        "unmet",
    ),
    "uncertain": ("osäker", "oklart", "unsure"),
    # what something is
    "municipality": ("kommun", "kommunen"),
    "region": ("regionen", "landsting"),
    "department": ("förvaltning", "förvaltningen"),
    "company": ("bolag", "bolaget", "företag", "kommunalt bolag"),
    "agency": ("myndighet", "myndigheten"),
    "resource": ("resurs",),
    "result": ("resultat", "resultatmått"),
    "higher": (
        "hög",
        "högt",
        "upp",
        "uppåt",
        "öka",
        "ökar",
        "ökande",
        "stigande",
        "mer",
        "mera",
        "fler",
        "högre är bättre",
        "up",
    ),
    "lower": (
        "låg",
        "lågt",
        "ned",
        "ner",
        "nedåt",
        "minska",
        "minskar",
        "minskande",
        "sjunkande",
        "mindre",
        "färre",
        "lägre är bättre",
        "down",
    ),
    "shall": ("skall", "måste"),
    "should": ("borde",),
    "preventive": ("förebyggande",),
    "afterwards": ("efterhand", "i efterhand", "efteråt"),
    # how it is steered
    "politics": (
        "politik",
        "politiken",
        "politiker",
        "fullmäktige",
        "kommunfullmäktige",
        "regionfullmäktige",
        "kommunstyrelsen",
        "regionstyrelsen",
        "nämnd",
        "nämnden",
        "kf",
        "ks",
        "rf",
        "rs",
    ),
    "management": ("ledning", "ledningen"),
    "administration": ("förvaltning", "förvaltningen"),
    "team": ("arbetslag", "arbetslaget", "teamet"),
    "indicators": ("indikatorer", "indikator", "mått", "nyckeltal"),
    "activities": ("aktiviteter", "aktivitet"),
    "nothing": ("inget", "ingenting", "inga"),
    "everything": ("allt", "alla", "all"),
    "all": ("alla", "samtliga", "allt"),
    "most": ("de flesta", "flest", "flesta", "flertalet", "majoritet", "majoriteten", "mer än hälften"),
    "worst": ("sämst", "sämsta", "den sämsta", "det sämsta"),
    "surplus": ("överskott",),
    "overspending": ("överskridande",),
    "error": ("fel",),
    "warning": ("varning",),
    "info": ("upplysning", "information"),
    "ignore": ("ignorera", "ignoreras", "av", "stäng av", "avstängd", "nej", "no", "off", "false"),
    "sv": ("svenska", "swedish", "se"),
    "en": ("engelska", "english"),
    # words that stand where a number or an id can
    "previous": (
        "föregående",
        "förra",
        "förra året",
        "föregående år",
        "året före",
        "i fjol",
        "fjolåret",
        "förra gången",
        "förra perioden",
        "previous year",
        "last year",
        "oförändrat",
        "oförändrad",
        "bibehållet",
        "bibehållen",
    ),
    "never": ("aldrig", "nej", "inget", "ingen", "no", "none"),
    "about": ("om", "om filen"),
    "women": ("kvinnor", "kvinna", "woman"),
    "men": ("män", "man"),
    "girls": ("flickor", "flicka", "tjejer", "tjej", "girl"),
    "boys": ("pojkar", "pojke", "killar", "kille", "boy"),
    "closing": ("bokslut", "bokslutet", "årsbokslut", "årsbokslutet", "årsredovisning", "årets slut", "year end"),
    "units": ("enheter", "enheterna", "alla enheter", "varje enhet", "samtliga enheter", "alla"),
    # keys
    "goals": ("målen",),
    "values": ("utfall", "utfallet", "resultat"),
    "value": ("utfall", "utfallet", "resultat", "antal", "index", "andel", "procent", "outcome", "result"),
    "n": ("svar", "antal", "svarande", "antal svarande", "respondenter", "antal respondenter"),
    "answers": ("svar",),
    "budget": ("budgeten", "ram", "ramen"),
    "to_date": ("ackumulerat", "utfall hittills", "ack", "ackumulerat utfall", "utfall ackumulerat"),
    "measured_in": ("enhet", "måttenhet", "mätenhet", "mått", "mäts", "mäts i"),
    "name": ("mått", "rubrik", "titel"),
    "classified": (
        "område",
        "klassificerad",
        "klassificerat",
        "klassning",
        "klassad",
        "taggar",
        "tagg",
        "märkning",
        "märkt",
        "tags",
    ),
    "for_each": ("enheter", "enheterna", "units", "mäts för", "för varje"),
    "period": ("år", "åren", "tidsperiod", "tidplan", "gäller", "gäller för", "giltighetstid"),
    "person": ("namn", "name", "innehavare", "person som har rollen"),
    "unit": ("enhet", "enheter", "enheterna", "units", "nämnd", "nämnden", "förvaltning", "förvaltningen"),
    "body": ("nämnd", "nämnden", "instans", "beslutsorgan", "beslutsfattare", "beslutat av", "beslutad av"),
    "title": ("namn", "name", "befattning", "benämning", "rollnamn"),
    "frequency": ("frekvens", "mätfrekvens", "mäts"),
    "promise": ("garanti", "servicegaranti", "tjänstegaranti", "guarantee"),
    "serves": (
        "mål",
        "målet",
        "överordnat mål",
        "övergripande mål",
        "överordnat",
        "goal",
        "goals",
        "stödjer",
        "stöder",
        "leder till",
        "under mål",
        "kopplas till",
        "kopplat till",
    ),
    "adopted": (
        "beslut",
        "beslutat",
        "beslutad",
        "beslutat av",
        "antaget av",
        "antagen av",
        "fastställt",
        "fastställd",
    ),
    "kolada": ("kommunkod", "områdeskod", "koladakod", "kolada-id", "koladanyckel", "kolada-nyckel", "nyckeltals-id"),
    "target": ("mål", "målet", "målnivå", "krav"),
    "text": ("mål", "målet", "beskrivning", "description", "formulering", "målformulering", "lydelse", "vad"),
    "kind": ("typ", "type"),
    "owner": ("ansvarig", "målägare", "responsible"),
    "responsible": ("ägare", "owner", "vem", "utförare", "handläggare"),
    "note": ("kommentar", "comment", "notering", "anteckning", "not", "obs"),
    "done": (
        "klar",
        "färdig",
        "färdigt",
        "avklarad",
        "slutförd",
        "genomförd",
        "utförd",
        "utfört",
        "gjord",
        "gjort",
        "klardatum",
    ),
    "due": (
        "klar",
        "klart",
        "färdig",
        "färdigt",
        "klart senast",
        "deadline",
        "senast",
        "slutdatum",
        "förfallodag",
        "datum",
        "date",
        "färdigdatum",
        "ska vara klart",
        "när",
        "tidpunkt",
        "tidplan",
        "sluttid",
    ),
    "plan": ("planera", "planering"),
    "do": ("göra", "genomföra", "genomförande"),
    "check": ("studera", "utvärdera", "följa upp", "kontrollera", "study"),
    "act": ("agera", "förbättra", "lära", "standardisera"),
    "started": ("start", "startdatum", "påbörjades", "begun"),
    "share": (
        "klar",
        "klart",
        "färdig",
        "färdigt",
        "progress",
        "andel klart",
        "färdigställandegrad",
        "procent",
        "procent klart",
    ),
    "every": ("återkommande", "intervall", "hur ofta", "interval", "upprepas", "upprepning", "periodicitet"),
    "closed": ("inställd", "avbruten", "stoppad", "cancelled", "nedlagd", "nedlagt", "upphört"),
    "next_review": ("ny granskning", "nästa översyn"),
    "manager": ("chef", "enhetschef", "head"),
    "at_least": ("grön", "grönt", "green", "minimum", "min", ">=", "≥", "lägst", "minst", "inte under"),
    "at_most": ("grön", "grönt", "green", "maximum", "max", "<=", "≤", "maximalt", "högst", "inte över"),
    "increase_by": (
        "öka",
        "öka med",
        "ökar med",
        "ökning",
        "höja",
        "höja med",
        "höjs",
        "höjs med",
        "ökas",
        "ökas med",
        "increase",
    ),
    "increase_percent": (
        "öka",
        "öka med",
        "ökar med",
        "ökning",
        "höja",
        "höja med",
        "höjs",
        "höjs med",
        "ökas",
        "ökas med",
        "increase",
    ),
    "decrease_by": (
        "minska",
        "minska med",
        "minskar med",
        "minskning",
        "sänka",
        "sänka med",
        "sänks",
        "sänks med",
        "minskas",
        "minskas med",
        "decrease",
    ),
    "decrease_percent": (
        "minska",
        "minska med",
        "minskar med",
        "minskning",
        "sänka",
        "sänka med",
        "sänks",
        "sänks med",
        "minskas",
        "minskas med",
        "decrease",
    ),
    "until": ("to", "upp till", "ned till", "ner till", "tak", "golv", "max", "min", "som mest", "som lägst"),
    "more_than": ("över", ">", "fler än"),
    "less_than": ("under", "<", "färre än"),
    "equal_to": ("lika med", "exakt", "="),
    "anchored": ("förankring", "förankrad hos", "förankrat hos"),
    "communicated": ("kommunikation", "kommunicerat med", "kommunicerad"),
    "see": ("hänvisning", "hänvisar till", "se även"),
    "of_which": ("uppdelat på", "uppdelad på", "uppdelning", "fördelat på"),
    "method": ("mätmetod", "så mäts det", "beräkning", "beräknas"),
    "population": ("målgrupp", "avgränsning"),
    "reported": ("redovisas", "redovisas vid", "rapporteras vid", "rapporttillfälle"),
    "starts": ("från och med", "fr.o.m.", "gäller från", "första året", "startår", "mäts från"),
    "area": ("kommunkod", "områdeskod", "kommun"),
    "breaks": ("tidsseriebrott", "brott i serien"),
    "consequences": ("följder", "påföljder"),
    "prevention": ("förebyggande åtgärder", "förebyggande arbete"),
    "controls": ("kontroller", "kontrollmoment", "kontrollaktiviteter"),
    "residual": ("restrisk", "kvarstående risk"),
    "follows": ("uppföljning", "följs upp"),
    "conclusion": ("rotorsak", "grundorsak", "slutsatser"),
    "checkpoints": ("avstämningar", "avstämning", "kontrollpunkter"),
    "reached": ("nått", "nådda", "passerat", "uppnått"),
    "outcome": ("resultat", "utfall", "effekt"),
    "decided_by": ("bestäms av", "beslut av", "beslutande"),
    "expects": ("kräver", "krav"),
    "steering": ("styrning", "styrs av", "styrdokument"),
    "operations": ("drift",),
    "revised": ("reviderad", "reviderat", "senast reviderad"),
    "revise_every": ("revideras", "revideras varje", "ses över"),
    "parent": ("tillhör", "hör till", "ingår i", "del av"),
    "staff": ("antal anställda", "anställda", "personal", "årsarbetare"),
    "offers": ("erbjuder", "tjänster", "utbud"),
    "ideas": ("förslag", "förbättringsförslag"),
    "next": ("nästa möte", "nästa gång", "nästa avstämning"),
    "date": ("dag", "sammanträdesdag", "beslutsdatum", "mötesdatum"),
    "takes_up": ("ärenden", "dagordning", "behandlar"),
    "subject": ("avser", "vad", "undantar"),
    "reason": ("motivering", "orsak", "därför"),
    "expires": ("upphör", "till och med", "t.o.m.", "slutdatum", "gäller till", "går ut"),
    "reference": ("§", "paragraf", "paragrafnummer"),
    "case": ("diarienummer", "dnr", "diarienr", "ärendenummer", "ärende"),
    "reported_to": ("rapporteras till", "redovisas till", "mottagare", "lämnas till"),
    "delivered": ("lämnad", "inlämnad", "levererad", "överlämnad", "inlämnat"),
    "ready": ("klart", "färdig", "färdigt", "siffror klara"),
    "reports": ("redovisas", "rapporterar"),
    "as_of": ("läsdag", "läget den"),
    "min_answers": ("min svar", "minst antal svar", "minsta antal svarande"),
    "partly_from": ("gräns för delvis", "delvis uppfyllt från"),
    "roll_up": ("hopvägning", "sammanvägning"),
    "purpose": ("uppdrag", "verksamhetsidé"),
    "status": ("bedömning", "läge", "läget", "måluppfyllelse"),
    "by": ("bedömt av",),
    "ungraded": ("vet ej", "utan åsikt"),
    "top": ("bland de bästa", "bland de främsta"),
    "for": ("gäller", "gäller för"),
    "invited": ("inbjudna", "skickade", "utskick", "tillfrågade"),
    "rank": ("plats", "ranking"),
    "of": ("antal kommuner", "antal jämförda"),
}
_SHORT = 5
"""A word shorter than this is too like others for a misspelling of it to be understood."""


def names_of(word: str) -> Iterator[str]:
    """What ``word`` is called by people, and what it is shown as."""
    yield from TYPED.get(word, ())
    for language in LANGUAGES:
        for kind in ("word", "status"):
            if (shown := words(language).get(f"{kind}.{word}")) is not None:
                yield shown.casefold()


def in_swedish(word: str) -> str:
    """``word`` of the format with what it is called in Swedish, where that is another word: ``result (resultat)``."""
    said = (words("sv").get(f"status.{word}"), *TYPED.get(word, ())[:1], words("sv").get(f"word.{word}"))
    called = next(filter(None, said), word)
    return f"{word} ({called})" if called != word else word


def meant_by(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of ``known`` that people mean by ``text`` as it is spelt."""
    plain = re.sub(r"^(?:ej|icke) ", "inte ", " ".join(text.casefold().split()))
    return tuple(word for word in known if plain in _said_as(word))


@cache
def _said_as(word: str) -> frozenset[str]:
    return frozenset((word.casefold(), *names_of(word)))


def meant(text: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` that is meant by ``text``, in the words of the format or in other, misspelt or not."""
    known = tuple(known)
    exact = meant_by(text, known)
    if exact:
        return exact[0] if len(exact) == 1 else None
    spelt, spellings = _spelt(known)
    close = spellings.nearest(text)
    return spelt.get(close, close) if close is not None else None


@cache
def _spelt(known: tuple[str, ...]) -> tuple[Mapping[str, str], Spellings]:
    """What the words of a closed set are called where a misspelling of it can be told, and all the spellings."""
    spelt = {name: word for word in known for name in names_of(word) if len(name) >= _SHORT and " " not in name}
    return spelt, Spellings((*known, *spelt))
