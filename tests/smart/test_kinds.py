"""What kind of goal verb and object make it, in sentences of letters of instruction, budgets and plans (guide 5)."""

from typing import Any

import pytest

from malstyr.smart.judge import judge_sentence
from together import together

TOLD_OR_PAID = (
    "Nämnden ska besvara remissen senast i mars 2027.",
    "Barnavgiften höjs till 250 kronor den 1 januari 2027.",
    "Rekryteringen av 12 timvikarier är klar före sommaren.",
    "Förnya 1 procent av vattenledningsnätet varje år.",
    "Nämnden ska ta ställning till fortsatt drift av ishallen.",
    "Ett äldreboende med 35 lägenheter står inflyttningsklart våren 2028.",
    "Lönesamtal har hållits med alla medarbetare senast den 28 februari.",
    "Information om läsårstiderna går ut till vårdnadshavare före lovet.",
    "Ny organisation för måltiderna på plats 1 september 2026.",
    "Totalt 12 miljoner kronor läggs på beläggning 2026.",
    "Anläggandet av gångvägen mellan Näs och Hed ska vara klart i november 2026.",
    "Cykelvägen till Hed ska vara färdig hösten 2026.",
    "Stallet i Tuna ska vara inflyttningsklart hösten 2028.",
    "Kriminalvården ska utöka antalet häktesplatser med 400 till 2027.",
    "Tullverket ska genomföra kontroller hos minst 300 företag per år.",
    "Kansliet ska analysera orsakerna till att antalet inställda möten har ökat.",
    "Vårdcentralen i Tuna öppnar igen i augusti 2027.",
    "Inrätta ett näringslivsråd.",
    "Trafikverket ska årligen rapportera genomförda åtgärder för ökad cykling.",
    "Länsstyrelsen ska redovisa insatser mot ökad nedskräpning senast 2026.",
    "Myndigheten ska senast den 1 mars 2027 lämna förslag om minskad energianvändning.",
    "Länsstyrelsen ska lämna en samlad bedömning av dricksvattenförsörjningen i länet senast den 15 oktober 2026.",
    "Myndigheten ska till budgetunderlaget 2028 beräkna kostnaden för ett nytt register.",
    "Myndigheten ska betala ut 350 miljoner kronor i bidrag till kommunerna under 2026.",
    "Kommunen ska förvärva fastigheten Björken 4.",
    "Kommunen ska skanna ritningarna från 1970-talet.",
    "En samordnare ska finnas på plats senast i mars 2026.",
    "Lantmäteriet ska redogöra för hur arbetet med digitala detaljplaner fortskrider.",
    "Utreda förutsättningarna för ett kommunalt kulturhus.",
    "Regionen ska se över jourlinjerna.",
    "Tre gravkapell ska kalkstensputsas 2027.",
    "Räddningstjänsten ska utöva tillsyn på 80 skolor under 2027.",
    "Köp in åtta lastcyklar.",
    "Söka projektmedel för ängsmarkerna.",
    "Länsstyrelsen ska bistå kommunerna med kartunderlag.",
    "Nämnden ska behandla budgeten senast i maj 2027.",
    "Föreläsningar om sömn hålls på sex skolor.",
    "Rekrytera tio nya kontaktpersoner under 2026.",
    "Tillsyn av samtliga fristående förskolor genomförs under 2026.",
    "Kontroll av brandvarnare sker varje år.",
    "Nämnden ska senast i april 2027 ha tagit ställning till skolstrukturen.",
    "Två nya förskolor står klara hösten 2028.",
    "Delårsrapporten behandlas av fullmäktige i oktober varje år.",
    "Bullret ska mätas med mikrofoner vid E4.",
    "Myndigheten ska förmedla bidrag till kommuner med högst 180 miljoner kronor.",
    "Skolan ska hålla en utbildning.",
    "Hälften av kommunens gatlampor ska bytas till LED senast 2027.",
    "90 procent av avtalen ska vara granskade senast 2027.",
    "Samtliga avtal med friskolor ska vara genomlysta senast i september 2027.",
    "Rivning av gamla ishallen.",
    "Driftsättning av e-arkiv första kvartalet 2027.",
    "Genomlysning av köpta platser görs under våren 2026.",
    "Transportstyrelsen ska pröva om avgifterna kan sänkas.",
    "Inspektionen ska granska hur regionerna följer vårdgarantin.",
    "Forskningsrådet ska utlysa 30 miljoner kronor till forskning om äldreomsorg.",
    "Upprusta stadsparken för högst 4 miljoner kronor.",
)
"""Done by the organisation itself, whatever becomes of it."""
LEVELS = (
    "Ingen patient ska vårdas i korridor.",
    "Ingen anställd arbetar ofrivillig deltid.",
    "Ingen elev ska stå utan gymnasieplats.",
    "Ingen i staden ska leva i hemlöshet 2020.",
    "Nämnden ska klara budgeten 2027.",
    "Regionen ska nå klimatmålet senast 2027.",
    "Kommunen ska från och med 2027 erbjuda gratis simskola.",
    "Maten ska lagas av kockar.",
    "Webbplatsen ska vara tillgänglig enligt WCAG 2.1 nivå AA.",
    "Tingsrätternas balanser av brottmål ska minska under 2026.",
    "Undervisningen ska bedrivas av behöriga lärare i alla ämnen.",
    "Resultatet ska vara noll eller negativt vid bokslutet.",
    "Sopning av torget ska vara klar före klockan 7.",
    "Brukarna har en egen kontaktperson.",
    "Återinläggningen inom 30 dagar ska vara under 12 procent.",
    "Skolorna använder ekologisk mjölk.",
    "Kostnaderna får inte överskrida ramen.",
    "Nämnden ska redovisa ett överskott på minst 4 miljoner kronor.",
    "Myndigheten får disponera högst 12 miljoner kronor för rådgivning.",
    "Hushållen ska betala högst 500 kronor per månad för avfall 2027.",
    "Livsmedelskontrollerna ska genomföras inom utsatt tid i 98 procent av fallen.",
    "95 procent av besluten ska upprättas i rätt tid 2026.",
    "Användningen av fossila bränslen ska minska.",
    "Åtgärderna ska leda till ökad cykling.",
    "Fler lärare ska rekryteras.",
    "Fler ska använda cykelbanorna.",
    "Näringslivet ska vara nöjt med kommunens upphandlingar.",
    "Hyresgästerna ska känna sig delaktiga i renoveringen av Lövgården.",
    "Invånarna ska vara delaktiga i utvecklingen av Stadsparken.",
    "Vårdplatser stängs inte under sommaren.",
    "Oljepannor ska inte längre användas.",
    "Ofrivilliga deltider finns inte längre i förvaltningen.",
    "Köer ska aldrig förekomma.",
    "Investeringar ska för perioden i sin helhet självfinansieras.",
    "Den punkten kommer upp på dagordningen vid varje skyddsrond.",
    "Ingen sökande ska nekas plats i förskolan.",
    "Kommunens verksamheter släpper inte ut några mikroplaster.",
    "Alla elever i anpassade gymnasieskolan har praktikplats.",
)
TASKS = (
    "Kommunen ska svara för driften av badplatsen.",
    "Myndigheten ska stå för sekretariatet i rådet.",
    "Nämnden ska ha hand om utbetalningen av bidragen.",
    "Skolverket ska förvalta kursplanerna 2026.",
    "Museet vårdar samlingarna.",
    "Myndigheten ska samordna en nationell övning.",
    "Nämnden ska stödja ett projekt om läsning.",
    "Utforma ett introduktionspaket för vikarier.",
    "Plan för återgång till normal drift efter cyberangrepp.",
    "Nya bussfiler på Hamngatan.",
)
"""Work that goes on, of a thing that can be named: nobody can say when it is done."""
CONDITIONAL: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("Om resultatet understiger 1 procent ska nämnden ta fram en åtgärdsplan.", "activity", {}),
    ("Om sjukfrånvaron ökar, tas en handlingsplan fram.", "activity", {}),
    ("Gångvägarna plogas när det fallit tre centimeter snö.", "result", {}),
    ("Om den boende inte vill delta i måltiden ska maten serveras på rummet.", "result", {}),
    (
        "Ifall en brukare är missnöjd ska enhetschefen höra av sig inom två dagar.",
        "result",
        {"comparator": "<=", "value": 2, "unit": "dagar"},
    ),
    (
        "När ett ärende är komplett ska det avgöras inom 3 veckor.",
        "result",
        {"comparator": "<=", "value": 3, "unit": "veckor"},
    ),
    (
        "När kommunen ska bygga nytt ska trä väljas i minst 50 procent av projekten.",
        "result",
        {"comparator": ">=", "value": 50, "unit": "%"},
    ),
)
"""What stands in the condition is no promise: the goal is what follows it."""
WISHES = (
    "Budgetföljsamheten är god 2026.",
    "Utbildning av hög kvalitet 2026.",
    "Skola för alla.",
    "Ritning av framtiden 2026.",
    "Utveckla en framtidstro.",
    "Mätning av det som är viktigt 2026.",
    "Vårdgarantin ska vara välkänd senast 2027.",
    "Alla ska ha kunskap om gränsvärden.",
    "Digitalt först!",
    "Personalen ska ha goda kunskaper i nutrition och det mäts genom skriftliga kunskapstester.",
    "Att det material vi ansvarar för på intranätet är aktuellt.",
    "Kommunen ställer om.",
    "Stadens tjänster ska finnas där människor är.",
    "Dialog sker med invånarna.",
    "Utveckling sker genom dialog.",
    "Personal med rätt kompetens ska finnas på plats.",
    "De äldre ska få vara den de är.",
    "Bygglovsprocessen ska bli enklare att förstå för den som bygger.",
    "Kommunen ska svara för trygghet i centrum.",
    "Kommunen ska stå för öppenhet.",
    "Myndigheten ska lämna stöd till kommunernas arbete i kustområden.",
    "Kommunen ska svara för att gatorna är trygga.",
    "Vårda och utveckla stadens parker.",
    "Vården ska vara personcentrerad och ges på lika villkor.",
    "Arbetssättet ska vara barncentrerat 2026.",
    "Medborgarna ska känna sig delaktiga i samhällsutvecklingen.",
    "Invånarna ska vara delaktiga i kommunens utveckling.",
    "Handläggarna ska ha en gemensam syn på bedömningar.",
    "Kommunen ska sprida kunskap om hållbarhet.",
)


@together
@pytest.mark.parametrize("text", TOLD_OR_PAID)
def test_what_is_told_or_paid_is_an_activity(text: str) -> None:
    judged = judge_sentence(text)
    assert (judged.kind, judged.measurable, judged.unsure) == ("activity", True, ())


@pytest.mark.parametrize("text", TASKS)
def test_work_that_goes_on_is_an_activity_without_measure(text: str) -> None:
    judged = judge_sentence(text)
    assert (judged.kind, judged.specific, judged.measurable, judged.unsure) == ("activity", False, False, ())


@pytest.mark.parametrize(("text", "kind", "extracted"), CONDITIONAL)
def test_a_condition_promises_nothing(text: str, kind: str, extracted: dict[str, Any]) -> None:
    judged = judge_sentence(text)
    assert (judged.kind, judged.measurable) == (kind, True)
    assert judged.extracted.as_json() == extracted


@together
@pytest.mark.parametrize("text", LEVELS)
def test_what_becomes_of_it_is_a_result(text: str) -> None:
    assert judge_sentence(text).kind == "result"


@together
@pytest.mark.parametrize("text", WISHES)
def test_a_wish_is_a_direction(text: str) -> None:
    judged = judge_sentence(text)
    assert (judged.kind, judged.specific, judged.measurable) == ("direction", False, False)


@pytest.mark.parametrize(
    "text",
    [
        "Kommunicera den nya taxan till verksamhetsutövarna.",
        "Undervisa samtliga nyanställda i brandskydd.",
        "Slutföra sammanslagningen av de två högstadieskolorna.",
        "Värva 15 kontaktpersoner.",
    ],
)
def test_a_verb_that_begins_as_one_that_keeps_something_is_a_doing(text: str) -> None:
    assert judge_sentence(text).kind == "activity"


@together
@pytest.mark.parametrize(
    ("text", "extracted"),
    [
        ("Fler ungdomar ska klara gymnasiet inom tre år.", {"comparator": "increase"}),
        ("Färre kunder ska behöva vänta i mer än två dagar.", {"comparator": "decrease"}),
        ("Fler än tio skolor ska ha en mentor.", {"comparator": ">", "value": 10, "unit": "skolor"}),
        ("Stötta de 50 fattigaste hushållen 2027.", {"deadline": "2027"}),
        ("Förlossningsskador av grad 3 och 4 ska vara under 2 procent.", {"comparator": "<", "value": 2, "unit": "%"}),
        ("Avbrott i 112-samtal får vara högst 5 minuter.", {"comparator": "<=", "value": 5, "unit": "minuter"}),
        ("Vid inköp över 2 miljoner kronor ska anbud tas in.", {}),
        ("Regionens 21 vårdcentraler ska vara miljöcertifierade 2027.", {"deadline": "2027"}),
        ("Alla 38 000 invånare ska ha fiber 2027.", {"deadline": "2027"}),
        ("Förslag med fler än 50 namn besvaras inom en månad.", {"comparator": "<=", "value": 1, "unit": "månad"}),
        ("Ge alla elever i årskurs 8 prao under två veckor.", {"comparator": "=", "value": 2, "unit": "veckor"}),
        ("Svarstiden ska vara under två veckor.", {"comparator": "<", "value": 2, "unit": "veckor"}),
        ("Solceller på skolornas tak: 900 kvadratmeter.", {"comparator": "=", "value": 900, "unit": "kvadratmeter"}),
        ("Ett tak på 900 kronor införs.", {"comparator": "<=", "value": 900, "unit": "kronor"}),
        ("Nämnden beslutar om en plan för lokaler 2026–2035 före halvårsskiftet.", {}),
        ("Antalet olyckor på riksväg 40 ska minska.", {"comparator": "decrease"}),
        ("Fler elever med skolfrånvaro över 20 procent ska återgå till undervisningen.", {"comparator": "increase"}),
        ("Andelen elever med frånvaro över 20 procent ska minska.", {"comparator": "decrease"}),
        ("Andelen invånare med mindre än 400 meter till busshållplats ska öka.", {"comparator": "increase"}),
        ("Vägar med hastighet över 70 km/h får fler viltstängsel.", {"comparator": "increase"}),
        ("Sjukfrånvaron ska minska med 5 procent.", {"comparator": "decrease", "value": 5, "unit": "%"}),
        ("De 12 sämsta gatorna ska asfalteras.", {}),
    ],
)  # fmt: skip
def test_which_number_is_aimed_at(text: str, extracted: dict[str, Any]) -> None:
    assert judge_sentence(text).extracted.as_json() == extracted
