"""When an indicator without a word in common with its goal is still about the same."""

import pytest

from conftest import findings
from malstyr.language.fields import of_different_fields
from malstyr.language.likeness import share_a_word, stems

_TIED = (
    ("Friska medarbetare", "Sjukfrånvaro i procent"),
    ("Ekonomi i balans", "Budgetavvikelse"),
    ("En sund ekonomi", "Soliditet inklusive pensionsåtagande"),
    ("Lika värde", "Andel kvinnor bland cheferna"),
    ("God utbildning", "Kostnad per betygspoäng"),
    ("Goda processer", "Plan för intern kontroll"),
    ("Attraktiv kommun", "Invånare den 31 december"),
    ("Kommunikationsverktyg", "Personer vi når via Facebook"),
    ("Minskad klimatpåverkan", "Utsläpp från tjänsteresor"),
    ("Trygga offentliga miljöer", "Anmälda våldsbrott"),
    ("Fler i egen försörjning", "Arbetslöshet bland utrikes födda"),
    ("God tillgänglighet", "Svarstid i växeln"),
    ("Ökad delaktighet", "Valdeltagande i kommunvalet"),
    ("Ett rikt kulturliv", "Utlån på biblioteken"),
    ("Attraktiv arbetsgivare", "Andel heltidsanställda"),
    ("Bra kollektivtrafik", "Bussarnas punktlighet"),
    ("Ständiga förbättringar", "Tid som frigjorts genom digitalisering"),
    ("Ett växande näringsliv", "Antal nystartade företag"),
    ("Trygg vård och omsorg", "Väntetid till särskilt boende"),
    ("Unga mår bra", "Andel barn i förskolan"),
    ("Korta köer till förskolan", "Barn utan plats på önskat datum"),
    ("En frisk befolkning", "Andel vuxna med fetma"),
    ("Levande landsbygd", "Butiker med dagligvaror per 1 000 invånare"),
    ("Minskad psykisk ohälsa", "Självmord per 100 000 invånare"),
    ("Fler väljer att studera vidare", "Övergång till högskola inom tre år"),
    ("En öppen domstol", "Domar publicerade inom tio dagar"),
    ("Kvinnofrid", "Anmälda fall av misshandel i nära relation"),
    ("Säkra system", "Driftavbrott i verksamhetssystem"),
    ("Ren stad", "Klagomål på nedskräpning"),
    ("Effektiv administration", "Andel e-fakturor"),
    ("Ökad turism", "Gästnätter på hotell"),
    ("Trygg ålderdom", "Plats på äldreboende inom tre månader"),
    ("God arbetsmiljö", "Tillbud och olycksfall"),
    ("Jämställda löner", "Kvinnors lön i procent av mäns"),
    ("Barn får stöd i tid", "Orosanmälningar bedömda inom 24 timmar"),
    ("Sund vattenmiljö", "Sjöar med god ekologisk status"),
    ("Attraktiva boendemiljöer", "Detaljplaner för småhus"),
    ("Starkt föreningsliv", "Aktiviteter för unga per förening"),
    ("Vård i rimlig tid", "Köande mer än 90 dagar"),
    ("Kostnadseffektiv drift", "Nettokostnad per elev"),
    ("Bättre tandhälsa", "Sexåringar utan karies"),
    ("Hållbara transporter", "Andel resor med kollektivtrafik"),
    ("Trygga gator", "Trasiga gatlyktor"),
    ("Språket öppnar dörrar", "Elever som klarar sfi kurs C"),
    ("Nöjda hyresgäster", "Serviceindex i bostadsbolaget"),
    ("Trygg förskola", "Barn per vårdare"),
    ("Starka finanser", "Låneskuld per invånare"),
    ("God beredskap", "Genomförda krisövningar"),
    ("Nöjda resenärer", "Försenade avgångar"),
    ("Ett tryggt åldrande", "Fallolyckor bland personer över 80 år"),
    ("Stabila leveranser av el", "Strömavbrott per kund"),
    ("Mindre plast i haven", "Insamlat skräp på stränder"),
    ("Snabba bygglov", "Handläggningstid för bygglov"),
    ("Kompetenta medarbetare", "Timmar för fortbildning"),
    ("Goda livsvillkor för barn", "Andel barn i ekonomiskt utsatta hushåll"),
    ("Bra läkemedelsanvändning", "Antibiotikarecept per 1 000 invånare"),
    ("Levande innerstad", "Tomma butikslokaler"),
    ("Goda odlingsmöjligheter", "Antal odlingslotter"),
    ("Fler i arbete", "Arbetslöshet"),
    ("Minskat buller", "Bostäder med ljudnivå över 65 dBA"),
    ("Tydlig kommunikation", "Andel texter på klarspråk"),
    ("Minskad segregation", "Valdeltagande i Norrby"),
    ("Bättre resultat i matematik", "Godkända i nationella provet"),
    ("Mindre gifter i vardagen", "Kemikalier i förskolans leksaker"),
    ("Effektiv energi", "kWh per kvadratmeter"),
    ("Trygg förlossningsvård", "Bristningar grad 3–4"),
    ("Snabb hjälp vid hjärtstopp", "Andel sambandslarm inom en minut"),
    ("Friskare barn", "Vaccinerade mot mässling vid två års ålder"),
    ("Hållbart resande", "Sålda periodkort"),
    ("Fler i jobb", "Försörjningsstöd, hushåll"),
    ("Trygga hem för äldre", "Installerade spisvakter"),
    ("God hushållning med vatten", "Utläckage ur ledningsnätet"),
    ("Bra inomhusklimat i skolan", "Radonmätningar över gränsvärdet"),
    ("Levande centrum", "Fotgängare på Storgatan"),
    ("Rätt stöd till brukare", "Genomförandeplaner som är aktuella"),
    ("Kortare sjukskrivningar", "Rehabärenden avslutade inom 90 dagar"),
    ("En kommun att lita på", "Besvarade allmänna handlingar samma dag"),
    ("Ordning i arkivet", "Hyllmeter förtecknade"),
    ("Effektiva inköp", "Ramavtal som används"),
    ("Goda kommunikationer", "Restid till Göteborg"),
    ("Meningsfull fritid", "Medlemmar i ungdomsföreningar"),
    ("Lokalproducerad mat", "Svenskt kött"),
    ("Stärkt demokrati", "Inkomna medborgarförslag"),
    ("Jämlik hälsa", "Deltagande i mammografi"),
    ("Biologisk mångfald", "Häckande par av storspov"),
    ("Trygga skolvägar", "Andel barn som går till skolan"),
    ("Psykiskt välmående unga", "Besök på ungdomsmottagningen"),
    ("Lugn i klassrummet", "Ordningsomdömen i elevenkäten"),
    ("Snabbare rättsprocess", "Mål äldre än sex månader"),
    ("Ett tillgängligt museum", "Visningar på teckenspråk"),
    ("Säkert dricksvatten", "Prover med anmärkning"),
    ("Mindre buller", "Fasadåtgärder utförda"),
    ("Fler behöriga till gymnasiet", "Elever med godkänt i engelska"),
    (
        "Ökad självständighet för personer med funktionsnedsättning",
        "Personer i daglig verksamhet som gått till lönearbete",
    ),
    ("Digital delaktighet", "Deltagare på surfplattekurser"),
    ("Ren luft", "Partiklar PM10"),
    ("Rent hav", "Fosforutsläpp från reningsverket"),
    ("Rättvis myndighetsutövning", "Ändrade beslut i förvaltningsrätten"),
    ("Ett starkt civilsamhälle", "Idéburna offentliga partnerskap"),
    ("Hållbara byggen", "Andel trä i stommar"),
    ("Trygga i vardagen", "Polisanmälda bostadsinbrott"),
    ("Friska tänder hos barn", "Karies hos sexåringar"),
    ("Rätt kompetens", "Vakanta tjänster över tre månader"),
    ("God beredskap för värmeböljor", "Boenden med svalrum"),
    ("En bra skolstart", "Andel som går kvar i fritidshemmet"),
    ("Ökad cykling", "Parkeringar med ramlås"),
    ("Fler bostäder", "Slutbesked för flerbostadshus"),
    ("Attraktiv arbetsgivare", "Rekommendationsvärde, eNPS"),
    ("Låga boendekostnader", "Taxa för renhållning"),
    ("Unga ska klara sin utbildning", "Närvaro i åk 7–9"),
    ("Minskad arbetslöshet bland unga", "Feriejobb"),
    ("Trygga kvinnor i kollektivtrafiken", "Kameror i bussar"),
    ("Klok läkemedelsanvändning", "Äldre med fler än tio preparat"),
    ("En säker vård", "Vårdskador per 1 000 vårdtillfällen"),
    ("Nöjda kunder hos energibolaget", "Avbrottsminuter"),
    ("Bättre integration", "Nyanlända med plats i förskola"),
    ("Fler ska motionera", "Sålda simkort"),
    ("Hållbar upphandling", "Sociala krav i avtal"),
    ("En giftfri miljö", "Utbytta plastmattor"),
    ("Tillgängliga lokaler", "Hissar i drift"),
    ("Effektiva möten", "Handlingar utskickade i tid"),
    ("Öppenhet", "Publicerade datamängder"),
    ("Friska skogar", "Hektar kalkad mark"),
    ("Klimatsmarta byggnader", "Solceller på tak"),
    ("Mindre ensamhet bland äldre", "Deltagare på träffpunkter"),
    ("Rätt till heltid", "Delade turer"),
    ("Bra mat på sjukhuset", "Svinn per portion"),
    ("Stärkt civil beredskap", "Utbildade i totalförsvar"),
    ("Färre drunkningar", "Simkunniga elver i åk 6"),
    ("En levande skärgård", "Färjeturer"),
    ("Trygg ekonomi för hushållen", "Besök hos budgetrådgivaren"),
    ("God service till företagen", "Tid till serveringstillstånd"),
    ("Barn ska inte växa upp i fattigdom", "Hushåll med riksnorm"),
    ("Läsglädje", "Lånade barnböcker"),
    ("Effektiv rättskedja", "Inkomna stämningsansökningar"),
    ("Färre bränder i hemmet", "Hembesök av brandvärnet"),
    ("Bra badvatten", "Otjänliga prover"),
    ("Välskötta gator", "Hål lagade inom en vecka"),
    ("Ökat föräldrainflytande", "Föräldramöten"),
    ("Jämställd idrott", "Flickors andel av halltiden"),
    ("Ett starkt varumärke", "Omnämnanden i medier"),
    ("Minskad användning av engångsartiklar", "Inköpta muggar"),
    ("Rätt vård på rätt nivå", "Besök på akuten"),
    ("Gott ledarskap", "Medarbetare per chef"),
    ("Digital förvaltning", "Ärenden via e-tjänst"),
    ("Trafiksäkra skolor", "Uppmätt fart vid skolor"),
    ("Friska sjöar", "Siktdjup"),
    ("Nya jobb i industrin", "Byggrätter för verksamheter"),
    ("En god död", "Brytpunktssamtal"),
)
_DIFFERENT = (
    ("Fler invånare", "Kommunen som en plats att leva på"),
    ("Friska medarbetare", "Soliditet"),
    ("God utbildning", "Antal mil med egen bil"),
    ("En ekonomi i balans", "Utlån på biblioteken"),
    ("Trygga gator", "Andel ekologisk mat"),
    ("Minskade utsläpp", "Andel elever med gymnasieexamen"),
    ("Korta köer till förskolan", "Utsläpp av koldioxid"),
    ("En frisk befolkning", "Andel e-fakturor"),
    ("Ren stad", "Meritvärde årskurs 9"),
    ("Ökad turism", "Soliditet"),
    ("Trygg ålderdom", "Kilometer cykelväg"),
    ("Säkra system", "Antal besök på museet"),
    ("Bättre tandhälsa", "Andel fossilfria fordon"),
    ("Starkt föreningsliv", "Sjukfrånvaro"),
    ("Vård i rimlig tid", "Antal detaljplaner"),
)


def _are_told(goal: str, measured: str) -> bool:
    one, other = stems(goal), stems(measured)
    return not share_a_word(one, other) and of_different_fields(one, other)


def test_a_measure_that_a_goal_may_have_is_not_told() -> None:
    told = [pair for pair in _TIED if _are_told(*pair)]
    assert len(told) * 20 <= len(_TIED), told


def test_a_measure_of_another_field_is_told() -> None:
    assert [pair for pair in _DIFFERENT if not _are_told(*pair)] == []


WORKSPACE = """\
goals: {{m: {{text: Antalet invånare är minst 18 000 år 2025}}, n: {{text: Ekonomin är i balans}}}}
indicators:
  invånare: {{serves: [m], measured_in: personer, method: register, target: {{at_least: 18000, by: 2025}}}}
  soliditet: {{serves: [{serves}], measured_in: procent, method: bokslut, kind: {kind}, target: {{at_least: 60}}}}
"""


@pytest.mark.parametrize(
    ("serves", "kind", "told"),
    [("m", "result", True), ("m", "process", False), ("m", "resource", False), ("m, n", "result", False)],
)
def test_only_a_result_of_one_goal_is_asked_about(serves: str, kind: str, told: bool) -> None:
    found = {one.rule for one in findings(WORKSPACE.format(serves=serves, kind=kind))}
    assert ("indicator-measures-something-else" in found) is told
