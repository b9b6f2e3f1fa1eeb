"""A verb that no table knows gives a best guess that is said to be one, and never passes a goal."""

from datetime import date

import pytest

from malstyr.output.sentences.text import render
from malstyr.present.paper import Paper
from malstyr.rules.judge import judge
from malstyr.smart.judge import judge_sentence
from malstyr.source.files import FileTree
from malstyr.workspace.load import load
from together import together

VAGUE = (
    "Socialtjänsten ska ligga steget före",
    "Kommunen ska gå i bräschen för omställningen",
    "Kommunen ska sjuda av liv",
    "Medarbetarna ska brinna för sitt uppdrag",
    "Nämnden ska vässa sitt arbetssätt",
    "Barnen ska få blomma ut",
    "Förvaltningen ska vända på varje sten",
    "Kommunen ska lägga örat mot marken",
    "Kommunen ska spela en roll i omställningen",
    "Staden ska vakna till liv",
    "Vi ska införa ett nytt tänk",
)
GUESSED = ("specific", "measurable", "kind")


@together
@pytest.mark.parametrize("text", VAGUE)
@pytest.mark.parametrize("form", ["{}.", "{} senast 2026.", "2. {} senast 2026.", "Under 2026: {}"])
def test_a_vague_text_is_never_passed(text: str, form: str) -> None:
    judged = judge_sentence(form.format(text))
    assert judged.unsure == GUESSED
    assert not judged.ok
    assert judged.suggestion is None
    assert judged.as_json()["unsure"] == list(GUESSED)
    assert [one.rule for one in judged.reasons].count("unknown-verb") == 2


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen ska bygga broar mellan generationerna",
        "Förvaltningen ska öppna dörrar för unga",
        "Nämnden ska flytta fram positionerna",
        "Nämnden ska ha örat mot marken",
        "Ungdomar ska få komma till tals",
    ],
)
def test_a_figure_of_speech_is_no_doing(text: str) -> None:
    judged = judge_sentence(f"{text} 2026.")
    assert not judged.measurable
    assert not judged.ok


@together
@pytest.mark.parametrize(
    "text",
    [
        "Invånarna ska känna sig trygga och besluta om sina liv",
        "Invånarna ska besluta om sina liv",
        "Brukarna ska bestämma över sin egen vardag",
        "Eleverna ska forma sin framtid",
        "Ungdomar ska trivas och bygga sina liv här",
        "Barnen ska känna glädje och skapa minnen för livet",
        "Alla ska kunna besluta om sin framtid",
        "Den enskilde beslutar om sitt liv",
        "Äldre ska planera för hela sitt goda liv",
        "Kommunen ska måla framtiden i ljusa färger",
        "Vi ska publicera våra drömmar",
        "Varje elev ska ta fram sitt bästa jag",
        "Medarbetarna ska öppna sitt inre",
    ],
)
@pytest.mark.parametrize("form", ["{}.", "{} 2026.", "1. {} senast 2026.", "Under 2026: {}"])
def test_a_life_is_led_and_not_checked(text: str, form: str) -> None:
    judged = judge_sentence(form.format(text))
    assert not judged.measurable
    assert not judged.ok
    assert judged.kind == "direction"


@pytest.mark.parametrize(
    "text",
    [
        "Nämnden ska besluta om en plan för ett gott liv senast 2026.",
        "Kommunen ska besluta om en framtidsplan senast 2026.",
        "Socialnämnden ska besluta om vardagsrutiner på Ekgården senast 2026.",
    ],
)
def test_what_is_about_a_life_can_be_done(text: str) -> None:
    judged = judge_sentence(text)
    assert judged.measurable
    assert judged.kind == "activity"


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen ska sandblästra Rådhustrappan senast 2026.",
        "Parkenheten ska röja ledningsgatan under 2026.",
        "Arkivet ska mikrofilma kyrkböckerna senast 2027.",
        "Gatukontoret ska sopsalta cykelvägarna vintern 2026.",
    ],
)
def test_a_clear_doing_in_an_unknown_verb_is_guessed_to_be_measurable(text: str) -> None:
    judged = judge_sentence(text)
    assert judged.measurable
    assert judged.unsure == GUESSED


@together
@pytest.mark.parametrize(
    "text",
    [
        "Genomföra ett paradigmskifte i socialtjänsten",
        "Genomföra en attitydförändring i hela organisationen",
        "Anlägga ett barnperspektiv på trafiken",
        "Avveckla fördomarna i kommunhuset",
        "Avskaffa ofriheten i Rosengård",
        "Asfaltera vägen till jobb för unga",
        "En ömsesidig respekt ska vara etablerad i socialtjänsten",
        "Framtidens äldreomsorg ska vara på plats",
    ],
)
@pytest.mark.parametrize("form", ["{}.", "{} senast 2027."])
def test_a_delivery_of_no_thing_is_guessed(text: str, form: str) -> None:
    judged = judge_sentence(form.format(text))
    assert judged.unsure == GUESSED
    assert not judged.ok


@together
@pytest.mark.parametrize(
    "text",
    [
        "Genomföra en organisationsförändring",
        "Bygga en ny lägenhet",
        "Avveckla oljepannan i kommunhuset",
        "Asfaltera vägen till badplatsen",
        "Slutföra digitaliseringen av bygglovsarkivet",
        "Inrätta en myndighet",
        "Göra konsekvensanalyser ur jämställdhetsperspektiv",
    ],
)
def test_a_delivery_of_a_thing_is_sure(text: str) -> None:
    assert judge_sentence(f"{text} senast 2027.").ok


FIGURES = (
    "Kommunen ska hitta sin plats i regionen",
    "Nämnden ska sätta ribban högt",
    "Vi ska höja blicken",
    "Förvaltningen ska tänka utanför boxen",
    "Kommunen ska andas framtidstro",
    "Skolan ska ha ett hjärta för alla",
    "Staden ska växa med omtanke",
    "Regionen ska hålla ihop",
    "Bibliotek och museer ska befrukta varandra",
    "Omsorgen ska kännas som hemma",
    "Kommunen ska gå från ord till handling",
    "Vi ska göra skillnad på riktigt",
    "Ledarna ska visa vägen",
    "Medarbetarna ska dra åt samma håll",
    "Socialtjänsten ska fånga upp signaler",
    "Kommunen ska ta höjd för det oväntade",
    "Centrum ska pulsera från morgon till kväll",
    "Nämnden ska låta barnens röst väga tungt",
    "Myndigheten ska borga för kvalitet",
    "Företagen ska finna en jordmån att gro i",
    "Kommunen ska knyta ihop stad och land",
    "Organisationen ska präglas av ett öppet klimat",
    "Vi ska värna det lilla i det stora",
    "Skolan ska tända kunskapslågan",
    "Invånarna ska möta en kommun i framkant",
    "Kulturen ska genomsyra vardagen",
    "Förvaltningen ska bottna i medborgarnas behov",
    "Regionen ska stå rustad för framtiden",
    "Kommunen ska bana väg för nya idéer",
    "Tekniken ska tjäna människan",
    "Kommunen ska ligga i startgroparna",
    "Vi ska se möjligheter i stället för hinder",
    "Förvaltningen ska ha fingret på pulsen",
    "Nämnden ska ha modet att ompröva",
    "Bygden ska leva och spira",
    "Skolan ska rusta eleverna för livet",
    "Regionen ska ha en plats i solen",
    "Vi ska göra gott för fler",
    "Kommunen ska finnas till för sina invånare",
    "Medarbetarna ska ges vingar",
    "Kommunen ska ha ett inifrånperspektiv",
    "Kulturen ska nå ut i hela kommunen",
    "Ungdomarna ska hitta hem i kommunen",
    "Vi ska öka takten",
    "Vi ska lyfta blicken",
    "Skolan ska höja ambitionerna",
    "Kommunen ska minska avståndet till medborgarna",
    "Vi ska bli fler som gör mer",
    "Vi ska bygga broar",
    "Kommunen ska hålla vad den lovar",
    "Alla ska få plats i gemenskapen",
    "Varje möte ska räknas",
    "Ingen ska lämnas efter",
    "Alla ska känna sig välkomna",
    "Varje medarbetare ska vara en ambassadör för kommunen",
    "Vi ska ha ett stort hjärta",
    "Det ska finnas en vilja till förändring",
    "Det ska finnas en röd tråd i verksamheten",
    "Kommunen ska ge ringar på vattnet",
    "Nämnden ska skapa en plattform för samtal",
    "Kommunen ska sätta fart på bostadsbyggandet",
    "Byarna ska få nytt liv",
    "Kommunen ska sätta Mora på kartan",
    "Företagen ska slå rot i kommunen",
    "Skolan ska forma morgondagens medborgare",
    "Omsorgen ska vila på vetenskaplig grund",
    "Vården ska sätta människan i mitten",
    "Kommunen ska ta sig an framtiden",
    "Förvaltningen ska dra lärdom av sina misstag",
    "Vi ska stå upp för alla människors lika värde",
    "Kommunen ska skörda frukterna av sitt arbete",
    "Skolan ska ge plats för nyfikna hjärnor",
    "Alla ska erbjudas en meningsfull vardag",
    "Kommunen ska revidera synen på äldre",
    "Vi ska uppdatera våra värderingar",
    "Biblioteket ska tillgängliggöra världen",
    "Kommunen ska säkra framtiden för alla barn",
    "Vi ska ansluta oss till rörelsen för ett godare samhälle",
    "Varje verksamhet ska ha ett hjärta",
    "Nämnden ska formulera sin längtan",
    "Kommunen ska beskriva en bättre värld",
    "Vi ska dokumentera vår stolthet",
    "Kommunen ska samla krafterna",
    "Skolan ska anordna trygghet",
    "Staden ska inviga en ny era",
    "Vi ska sluta fred med historien",
    "Kommunen ska förnya sitt löfte till invånarna",
    "Regionen ska identifiera sin inre kompass",
    "Kommunen ska stå på barnens sida",
    "Äldre ska få åldras med värdighet",
    "Bygden ska ha fått en ny puls",
    "Invånarna ska ha fått en starkare röst",
    "Kommunen ska tända hoppet hos de unga",
    "Vi ska avveckla misstron",
    "Förvaltningen ska avskaffa krånglet",
    "Kommunen ska rensa bland gamla sanningar",
    "Skolan ska publicera glädje varje dag",
    "Regionen ska upphandla förtroende",
    "Vi ska rekrytera stjärnor",
    "Kommunen ska certifiera sin vänlighet",
    "Vi ska flytta berg tillsammans",
    "Kommunen ska renovera demokratin",
    "Socialtjänsten ska laga trasiga liv",
    "Vi ska utvärdera drömmen",
    "Förvaltningen ska inventera sina möjligheter",
    "Vi ska teckna ett kontrakt med framtiden",
    "Kommunen ska anta ett modigt språk",
    "Politikerna ska besluta med hjärtat",
    "Vi ska ersätta oro med hopp",
    "Kommunen ska byta perspektiv",
    "Biblioteket ska koppla ihop generationer",
    "Kommunen ska rusta upp självkänslan",
    "Omsorgen ska dela ut värme",
    "Alla ska ha fått ett bättre bemötande",
    "Samtliga invånare ska ha en god granne",
    "Varje barn ska bära på en dröm",
    "Ingen fråga är för svår för oss",
    "Alla ska gå hem med ett leende",
    "Byn lever",
    "Företagsklimatet har vänt",
    "Kommunen har tagit steget in i framtiden",
    "Välfärden är räddad",
    "Tilliten är återställd",
    "Centrum är en levande plats",
    "Skolan är på rätt väg",
    "Arbetet med bemötande är påbörjat",
    "Ett öppnare samtalsklimat har etablerats",
    "Fler ska må bra",
    "Färre ska känna sig utanför",
    "Mer kraft ska läggas på det som är viktigt",
    "Minska avståndet mellan politiker och medborgare",
    "Korta vägen till hjälp",
    "Dubbel glädje för alla barn",
    "Etthundra procent engagemang",
    "Noll tolerans mot slentrian",
    "Vi ska bygga en kultur av nyfikenhet",
    "Kommunen ska plantera frön för framtiden",
    "Skolan ska öppna världen för eleverna",
    "Kommunen ska sätta upp en riktning för hållbarhet",
    "Vi ska ta fram det bästa i varandra",
    "Regionen ska lansera en ny anda",
    "Kommunen ska införa mer värme i mötet",
    "Vi ska ta bort murarna mellan oss",
    "Socialtjänsten ska flytta fokus till barnen",
    "Staden ska ta över stafettpinnen",
    "Verksamheten ska installera ett lärande klimat",
    "Skolan ska utbilda för livet",
    "Kommunen ska bilda front mot ensamheten",
    "Nämnden ska granska sig själv",
    "Alla medarbetare ska ha hittat sin plats",
    "Kommunen har blivit en plats att längta till",
    "Varje barn har fått komma till sin rätt",
    "Samtliga chefer ska leda med hjärtat",
    "Ingen ska känna sig ensam",
    "Alla äldre ska få guldkant i vardagen",
    "Varje möte är en möjlighet",
    "Alla beslut ska andas barnperspektiv",
    "Samtliga verksamheter ska ligga i framkant",
    "Kommunen ska redovisa sitt hjärta",
    "En ny samhällsanda ska etableras",
    "Ett modigare ledarskap ska införas",
    "Kommunens själ ska bevaras och publiceras",
    "Regionen ska genomföra ett lyft för folkhälsan",
    "Nytänkande ska installeras i väggarna",
    "Tillit ska byggas in i systemet",
    "Vi ska anta utmaningen",
    "Kommunen ska ta ett krafttag för skolan",
    "Ett omtag om samverkan ska genomföras",
    "Kommunen ska kartlägga sina styrkor",
    "Företagen ska få rätt förutsättningar",
    "Kommunen finns med på banan",
    "Hemtjänsten ska möta alla med ett leende",
    "Ingen idé ska vara för liten",
    "Vi ska säga ja oftare",
    "Kommunen ska ha kortare avstånd mellan ord och handling",
    "Medarbetarna ska dubbla sin glädje",
    "Kommunen ska vara tio gånger mer välkomnande",
    "Kommunen ska ta två kliv framåt",
    "Kommunen ska öppna nya vägar in i arbetslivet",
    "Nämnden ska rita om kartan för välfärden",
    "Vi ska bygga ett hus där alla får plats",
    "Skolan ska plantera framtidens träd",
    "Förvaltningen ska skriva ett nytt kapitel i kommunens historia",
    "Kommunen ska bygga ett samhälle på tillit",
    "Vi ska ta fram den bästa versionen av oss själva",
    "Regionen ska starta en resa mot bättre hälsa",
    "Kommunen ska genomföra en förflyttning mot ökad tillit",
    "Nämnden ska skapa en arena för möten",
    "Biblioteket ska vara ett vardagsrum i staden",
    "Kommunen ska införa ett medborgarfokus i allt vi gör",
    "Verksamheten ska implementera ett nytt sätt att tänka",
    "Förvaltningen ska etablera en kultur av ständiga förbättringar",
    "Vi ska upprätta en samsyn kring barnens bästa",
    "Kommunen ska teckna en ljus framtid",
    "Socialtjänsten ska leverera trygghet",
    "Kommunen ska leverera resultat",
    "Nämnden ska följa upp på ett klokt sätt",
    "Medarbetarna ska utbilda sig själva hela livet",
    "Vi ska redovisa stolthet i vårt arbete",
    "Kommunen ska mäta sig med de bästa",
    "Politiken ska fatta modiga beslut",
    "Nämnden ska fatta rätt beslut i rätt tid",
    "Alla chefer ska föra en levande dialog",
    "Varje enhet ska ha en tydlig riktning",
    "Det ska finnas utrymme för nya tankar",
    "Det ska finnas ett hem för kulturen",
    "Vi ska testa nya vägar",
    "Förvaltningen ska pröva nya grepp",
    "Skolan ska utforma framtidens lärande",
    "Kommunen ska organisera för framtiden",
    "Nämnden ska bryta ny mark",
    "Hemtjänsten ska rekrytera med hjärtat",
    "Kommunen ska ta beslut som håller över tid",
    "Vi ska stänga dörren till det gamla",
    "Kommunen ska sätta punkt för stuprörstänkandet",
    "Kommunen ska synliggöra och publicera det goda",
    "Alla ska bidra till ett gott klimat",
    "Samtliga medarbetare ska vara goda ambassadörer",
    "Alla enheter ska arbeta utifrån ett helhetsperspektiv",
    "Varje barn ska bli sett",
    "Ingen ska falla mellan stolarna",
    "Alla ungdomar ska ha framtidstro",
    "Alla invånare ska ha nära till natur",
    "Kommunens verksamheter ska vara öppna för alla",
    "Skolan ska vara en plats fri från fördomar",
    "Vården ska ges på lika villkor",
    "Fler ska få chansen",
    "Fler ska känna hopp",
    "Öka lusten att lära",
    "Kommunen ska växa i kunskap",
    "Vägen till arbete ska bli kortare",
    "Steget till första jobbet ska bli mindre",
    "Trösklarna in i föreningslivet ska sänkas",
    "Kommunen ska höja sin röst",
    "Vi ska minska gapet mellan ord och handling",
    "Klyftorna ska minska",
    "Framtiden ska ägas av de unga",
    "Besluten ska fattas nära invånarna",
    "Resurserna ska användas klokt",
    "Lokalerna ska användas smart",
    "Digitala lösningar ska användas där det passar",
    "Kommunikationen ska nå fram",
    "Kommunen ska synas och höras",
    "Kommunen är en självklar samarbetspartner",
    "Kommunen står på två starka ben",
    "Vi har rätt person på rätt plats",
    "Rätt insats i rätt tid",
    "Ordning och reda i ekonomin",
    "Tre starka ortscentrum",
    "En kommun för alla",
    "Hundra procent kommun",
    "Ett hundra steg framåt",
    "Nämnden ska smida medan järnet är varmt",
    "Kommunen ska surfa på digitaliseringsvågen",
    "Förvaltningen ska kavla upp ärmarna",
    "Medarbetarna ska krydda vardagen",
    "Skolan ska vattna talangerna",
    "Vi ska zooma ut och se helheten",
    "Kommunen ska navigera i en föränderlig omvärld",
    "Äldreomsorgen ska sätta guldkant på tillvaron",
    "Staden ska pulsera dygnet runt",
    "Nämnden ska orkestrera framtidens välfärd",
    "Regionen ska katapulteras in i en ny tid",
    "Vi ska gnugga geniknölarna tillsammans",
    "Kulturen ska sippra in i vardagsrummen",
    "Biblioteken ska trolla fram läslust",
    "Cheferna ska dirigera förändringen",
    "Kommunen ska lysa som en fyr",
    "Verksamheterna ska haka i varandra",
    "Ungdomarna ska få vingar",
    "Vi ska odla nyfikenheten",
    "Kommunen ska kicka igång landsbygden",
    "Förvaltningen ska hålla fanan högt",
    "Myndigheten ska axla ledartröjan",
    "Barnen ska gå hem med ett leende på läpparna",
    "Företagen ska känna medvind",
    "Nämnden ska knyta ihop säcken",
    "Vi ska plöja nya fåror",
    "Hemtjänsten ska sprida solsken",
    "Kommunen ska bräcka konkurrenterna",
    "Socialtjänsten ska gripa tillfället",
    "Vi bottnar i vår värdegrund",
    "Förskolan låter fantasin flöda",
    "Organisationen ska mogna",
    "Enheten ska landa i ett nytt läge",
    "Nämnden ska vårda sina relationer och trimma motorn",
)
"""Said of a wish in words that say nothing to check."""
DOINGS = (
    "Gatukontoret ska asfaltera om Järnvägsgatan senast 2026.",
    "Fastighetsbolaget ska tilläggsisolera vinden på Vasaskolan under 2026.",
    "Biblioteket ska gallra referenssamlingen senast den 1 juni 2026.",
    "Räddningstjänsten ska provtrycka brandposterna under hösten 2026.",
    "Parkenheten ska beskära lindarna längs Drottninggatan 2026.",
    "VA-bolaget ska relina spillvattenledningen i Storgatan senast 2027.",
    "It-enheten ska avinstallera Windows 10 på elevdatorerna senast 2026.",
    "Kommunarkivet ska skanna byggloven från 1970-talet senast 2028.",
    "Miljökontoret ska elfiska i Björkån under 2026.",
    "Kostenheten ska vägfritt paketera frukostmackorna 2026.",
    "Renhållningen ska tömma slamavskiljarna på Ljusterö senast 2026.",
    "Museet ska konservera altarskåpet från Vallby under 2026.",
    "Hamnen ska muddra inloppet senast 2026.",
    "Kommunen ska kalka Stora Lersjön våren 2026.",
    "Fritidsförvaltningen ska flisa elljusspåret vid Björnbacken 2026.",
    "Tekniska kontoret ska byta till ledlampor i Lundby senast 2027.",
    "Skogsförvaltaren ska gallra tallbestånden på Skytteberget 2026.",
    "Vaktmästarna ska rensa hängrännorna på förskolorna senast den 15 november 2026.",
    "Stadsbyggnadskontoret ska flygfotografera tätorten 2026.",
    "Kommunen ska skylta om vandringsleden runt Säven senast 2026.",
    "Simhallen ska kakla om undervisningsbassängen under sommaren 2026.",
    "Energibolaget ska gräva ned luftledningarna i Ekeby senast 2027.",
    "Badhuset ska klorera om sandfiltren 2026.",
    "Arkivarien ska förteckna hembygdsföreningens handlingar senast 2027.",
    "Gatuenheten ska måla om övergångsställena vid skolorna 2026.",
    "Kyrkogårdsförvaltningen ska besiktiga gravstenarna senast 2026.",
    "Ekonomikontoret ska makulera de gamla presentkorten senast 2026.",
    "Lokalvården ska boka om städscheman på Tallgården 2026.",
    "Geodataenheten ska mäta in ledningsnätet i Hovsta senast 2027.",
    "Räddningstjänsten ska rökdyka på övningsfältet två gånger 2026.",
    "Gatuenheten ska linjemåla parkeringen vid Resecentrum senast 2027.",
    "Arkivet ska mögelsanera magasin 4 senast 2027.",
    "Räddningstjänsten ska brandsyna flerbostadshusen i Centrum senast 2027.",
    "VA-enheten ska rörinspektera huvudledningen till Västanå senast 2027.",
    "Fastighetskontoret ska tilläggsisolera Ekskolans vind senast 2027.",
    "Parkenheten ska gödsla gräsplanerna på Vallen senast 2027.",
    "Museet ska digitalfotografera textilsamlingen senast 2027.",
    "Biblioteket ska chippa barnböckerna senast 2027.",
    "IT-enheten ska avinstallera Flash på samtliga datorer senast 2027.",
    "Kostenheten ska allergimärka rätterna i matsedeln senast 2027.",
    "Räddningstjänsten ska trycksätta brandposterna senast 2027.",
    "Miljökontoret ska provfiska Lillsjön senast 2027.",
    "Hamnen ska bottenmåla lotsbåten senast 2027.",
    "Skogsförvaltningen ska naturvårdsbränna Storheden senast 2027.",
    "Lantmäteriet ska koordinatsätta gränspunkterna i Tuna by senast 2027.",
    "Kommunarkivet ska avmagasinera de äldre bygglovsritningarna senast 2027.",
    "Fritidskontoret ska slipa golvet i Bollhallen senast 2027.",
    "Gatukontoret ska vinterförvara bänkarna på Torget senast 2027.",
    "Tekniska kontoret ska frosta glaspartierna i stadshuset senast 2027.",
    "Kyrkogårdsförvaltningen ska omgärda den nya minneslunden senast 2027.",
    "Regionen ska byta namn på vårdcentralen i Ånge senast 2027.",
    "Nämnden ska justera taxan för bygglov senast 2027.",
    "Ekonomienheten ska makulera de gamla betalkorten senast 2027.",
    "Fastighetsenheten ska sotmura skorstenen på Folkets hus senast 2027.",
    "Kulturskolan ska stämma flyglarna i konserthuset senast 2027.",
    "Kommunen ska förgylla rådhusets urtavla senast 2027.",
    "Länsstyrelsen ska elfiska Vindån senast 2027.",
    "Skolan ska låsbyta elevskåpen i hus C senast 2027.",
)
"""Done or not, in verbs that few tables hold."""


@together
@pytest.mark.parametrize("text", FIGURES)
@pytest.mark.parametrize("form", ["{}.", "{} 2026.", "3. {} senast 2026."])
def test_a_wish_is_never_passed(text: str, form: str) -> None:
    assert not judge_sentence(form.format(text)).ok


def test_doings_can_be_checked() -> None:
    judged = [judge_sentence(text) for text in DOINGS]
    assert [one.text for one in judged if not one.measurable] == []
    assert [one.text for one in judged if one.kind != "activity"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Andelen elever med godkända betyg ska vara minst 85 % 2026.",
        "En översiktsplan ska antas senast 2026.",
        "Kommunen ska vara en attraktiv arbetsgivare 2026.",
        "Alla barn ska erbjudas simundervisning 2026.",
        "",
    ],
)
def test_known_words_are_judged(text: str) -> None:
    assert judge_sentence(text).as_json()["unsure"] == []


@together
@pytest.mark.parametrize(
    ("text", "sure"),
    [
        # How many do what a table knows, or are somebody; and of what is a share.
        ("Fler ska cykla.", True),
        ("Fler elever ska klara gymnasiet.", True),
        ("Fler barn i kommunens kulturskola.", True),
        ("Kommunen ska locka fler besökare till badhusen.", True),
        ("Andelen elever med fullföljda studier ska öka.", True),
        ("Andelen fossilfria fordon ska öka.", True),
        ("Elevernas trygghet enligt enkäten ska öka varje år.", True),
        ("Självmorden i länet kommer att bli färre.", True),
        # What nobody can see them do, or what it is of.
        ("Fler ska hitta sin inre motor.", False),
        ("Fler elever ska få upp ögonen för naturvetenskap.", False),
        ("Fler medarbetare ska blicka framåt.", False),
        ("Fler företag ska blomma.", False),
        ("Färre murar och fler broar ska prägla socialtjänsten.", False),
        ("Lusten att läsa ska öka.", False),
        ("Antalet eldsjälar ska öka.", False),
        ("Andelen som brinner ska öka.", False),
        ("Upphandlingen ska ge mer muskler åt det lokala.", False),
    ],
)
def test_how_many_is_a_measure_of_what_can_be_seen(text: str, sure: bool) -> None:
    judged = judge_sentence(text)
    assert (judged.measurable and not judged.unsure) is sure


def test_check_asks_the_reader_instead_of_warning() -> None:
    text = "version: 1\norganisation: {id: o, name: O}\nsettings: {as_of: 2026-01-01}\ngoals:\n  m: {text: %s}\n"
    loaded = load(".", FileTree({"malstyr.yaml": (text % (VAGUE[0] + " senast 2026")).encode()}))
    found = [one for one in judge(loaded, date(2026, 1, 1), "sv").findings if one.code.startswith("SMART")]
    assert [(one.rule, str(one.severity)) for one in found] == [("unsure-goal", "info")]
    assert found[0].message == "Vi kan inte avgöra om ”M” går att följa upp. Läs själv ”ligga”."


@pytest.mark.parametrize(
    ("text", "verdict", "closing"),
    [
        ("Kommunen ska sjuda av liv senast 2026.", "ok-unsure", "Vi kan inte avgöra om målet är SMARTA: läs själv."),
        ("Senast 2027 görs minst 95 procent av tillsynerna.", "ok-unsure", "Vi kan inte avgöra"),
        ("Kommunen ska sjuda av liv.", "not-ok", "Målet är inte SMARTA än."),
        ("Kommunen ska sjuda av liv senast ‹år›.", "not-ok", "Målet är inte SMARTA än."),
        ("Kommunen ska vara trygg 2026.", "not-ok", "Målet är inte SMARTA än."),
    ],
)
def test_only_a_sure_fault_makes_a_goal_less_than_smart(text: str, verdict: str, closing: str) -> None:
    """What nobody could tell is asked about once, and neither the goal nor its kind is concluded from it."""
    judged = judge_sentence(text)
    said = render([judged], Paper("sv", 200))
    assert judged.verdict == verdict
    assert closing in said
    assert said.count("Vi vet inte om") == bool(judged.unsure)
    assert ("Målet är en" in said) <= (not judged.unsure)
