"""Wishes and clear doings written before any table of words was read: no wish passes, and a doing can be checked."""

from __future__ import annotations

import pytest

from malstyr.smart.judge import judge_sentence

FORMS = ("{}.", "{} 2026.", "{} senast 2027.", "3. {} under 2026.")
_WISHES = (
    "Kommunen ska rota sig djupare i bygden",
    "Nämnden ska värma upp samtalet om skolan",
    "Förvaltningen ska snickra på sin identitet",
    "Socialtjänsten ska spinna vidare på det goda",
    "Vi ska svetsa samman gänget",
    "Regionen ska kratta manegen för innovation",
    "Biblioteket ska doppa tårna i framtiden",
    "Medarbetarna ska skina i mötet",
    "Kommunen ska sikta mot stjärnorna",
    "Skolan ska strössla med beröm",
    "Staden ska smittas av kreativitet",
    "Hemtjänsten ska duka upp för livsglädje",
    "Kulturen ska spira i varje hörn",
    "Företagarna ska omfamnas av kommunen",
    "Trivseln ska vävas in i allt arbete",
    "Ledarskapet ska förädlas i vardagen",
    "Ungas idéer ska bubbla upp till ytan",
    "Gemenskapen ska vårdas ömt",
    "Mångfalden ska firas på alla plan",
    "Nyfikenhet ska uppmuntras i hela organisationen",
    "Utveckling av ett varmare klimat",
    "Odling av mod och hjärta",
    "Förankring av vår gemensamma själ",
    "Byggande av tillit mellan generationer",
    "Mätning av livsglädje",
    "Kartläggning av våra drömmar",
    "Redovisning av vårt engagemang",
    "Utbildning i medmänsklighet för alla",
    "Renovering av självbilden",
    "Prövning av nya perspektiv",
    "Kommunen ska växa genom att alla drar sitt strå till stacken",
    "Skolan ska lyfta eleverna genom att tro på dem",
    "Vi ska nå längre genom att våga mer",
    "Omsorgen ska bli varmare genom att vi lyssnar in varandra",
    "Stadens puls ska höjas genom att fler mötesplatser vaknar",
    "Medarbetarna ska stråla genom att få utrymme",
    "Nämnden ska förnya sig genom att snegla utåt",
    "Byarna ska leva vidare genom att vi håller ihop",
    "Kommunen ska göra avtryck genom att tänka stort",
    "Förtroendet ska gro genom att vi är nära",
    "Kommunen ska vara en plats att älska, mätt som stolthet",
    "Skolan ska sprudla, mätt som glädje",
    "Omsorgen ska vara i världsklass, mätt som kvalitet",
    "Nämnden ska vara modig, mätt som mod",
    "Staden ska blomstra, mätt som liv och rörelse",
    "Prova vingarna på fyra scener",
    "Göra avtryck i sju byar",
    "Sprida glädje i tolv kvarter",
    "Kommunen ska vara hundra procent närvarande",
    "Tusen leenden i mötet med medborgarna",
    "Alla barn ska få känna vinden i håret",
    "Varje medarbetare ska vara en fixstjärna",
    "Inget samtal ska lämna någon oberörd",
    "Samtliga förskolor ska vara oaser",
    "Vi säger ja till livet",
    "Kommunen är en varm famn",
    "Skolan ger eleverna rötter och vingar",
    "Medborgarna möter en kommun med glimten i ögat",
    "Nämnden ska utforska det möjliga",
    "Kommunen ska påbörja resan mot det goda samhället",
)
_DOINGS = (
    "Gatukontoret ska byta ut spårväxeln vid Hagatorget",
    "Fastighetsenheten ska fogsvetsa läktaren på Strandvallen",
    "Parkenheten ska ympa äppelträden i Stadsparken",
    "Kommunarkivet ska avfukta arkivlokalen i Rådhuset",
    "VA-bolaget ska spola ur avloppsledningen i Kvarngatan",
    "Räddningstjänsten ska trycktesta släckbilens tank",
    "Hamnbolaget ska bogsera bort vraket vid Norra kajen",
    "Biblioteket ska plasta in barnböckerna på Hornfilialen",
    "Miljökontoret ska provta dricksvattnet i Uddby",
    "Skogsbolaget ska röja snårskogen vid Fågelsjön",
    "Lekredskapen på Ekbackens lekplats ska rostskyddas",
    "Dammluckan i Kvarnån ska tätas",
    "Bryggan vid Sandvik ska förlängas",
    "Byggnadsnämndens protokoll från 1974 ska transkriberas",
    "Cykelställen vid stationen ska väderskyddas",
    "Taket på Almhallen ska läggas om",
    "Skyltarna i Hälsans hus ska översättas till finska",
    "Trapporna i Residenset ska halkskyddas",
    "Kylskåpen i Lindskolans kök ska bytas ut",
    "Kontraktet med Sydtaxi ska sägas upp",
    "Asfaltering av Skolgatan",
    "Dränering av fotbollsplanen på Hedvallen",
    "Dikning längs Fäbodvägen",
    "Byte av fläktar på Rönnens förskola",
    "Rivning av den gamla tvättstugan vid Ågatan",
    "Försäljning av fastigheten Björken 4",
    "Utsättning av öring i Mörån",
    "Inglasning av balkongerna på Solgläntan",
    "Uppmätning av gränserna för naturreservatet Hällan",
    "Hyvling av grusvägen till Bodafors",
    "Parkenheten ska få bort lupinerna längs Sjövägen genom att slå dem två gånger per sommar",
    "Kostenheten ska minska saltet i skolmaten genom att byta buljong",
    "Fastighetsbolaget ska sänka elförbrukningen i ishallen genom att byta kompressorn",
    "Biblioteket ska korta kön till e-böcker genom att köpa fler licenser",
    "Socialkontoret ska stänga de gamla pärmarkiven genom att skanna akterna",
    "Matsvinnet i förskolan ska minska, mätt som gram per portion",
    "Sjukfrånvaron i hemtjänsten ska sjunka, mätt som dagar per anställd",
    "Väntetiden till logoped ska kortas, mätt som median i dagar",
    "Bullret vid Ringvägen ska dämpas, mätt som decibel vid fasad",
    "Läckaget i vattennätet ska minska, mätt som kubikmeter per dygn",
    "Nämnden ska ha undertecknat avsiktsförklaringen med Trafikverket",
    "Kommunen ska frånträda hyresavtalet för Magasinet",
    "Kulturskolan ska genrepa vårmusikalen i Folkets hus",
    "Överförmyndaren ska arkivlägga de avslutade akterna",
    "Lantmäterikontoret ska avstycka tomten vid Granstigen",
    "Skolskjutsenheten ska krocktesta bussarnas bälten",
    "Växeln ska stängas kl. 16 på fredagar",
    "Samtliga brandsläckare på kommunens skolor ska kontrollvägas",
    "Alla lärare i årskurs 1 ska ha genomgått kursen i läsinlärning",
    "Varje förskola ska ha en hjärtstartare",
    "Städa gästhamnens toaletter dagligen",
    "Snöröja trottoarerna på Södermalm före klockan sju",
    "Mocka stallet på 4H-gården varje morgon",
    "Vi sandar gångvägarna inom fyra timmar efter snöfall",
    "Hemtjänsten skickar ut schemat varje fredag",
    "Slamtömningen av brunnarna på Norrö ska vara utförd",
    "Avtalet om färjetrafiken ska vara påskrivet",
    "Gymnasiet ska ha låst in mobiltelefonerna under lektionstid",
    "Kommunen ska dela ut cykelhjälmar till eleverna i årskurs 4",
    "Antalet trasiga gatlyktor ska halveras från tolv till sex",
)


def test_a_wish_passes_in_no_form() -> None:
    passed = [text for text in _WISHES if any(judge_sentence(form.format(text)).ok for form in FORMS)]
    assert passed == []


def test_a_clear_doing_is_measurable_in_every_form() -> None:
    missed = [text for text in _DOINGS if not all(judge_sentence(form.format(text)).measurable for form in FORMS)]
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        "Utbildning för alla 2026",
        "Aktiviteter för alla ska genomföras 2026",
        "Mätning av lycka 2026",
        "Mätning av lycka ska genomföras 2026",
        "Redovisning av drömmar 2026",
        "Läsning av böckerna 2026",
        "Byggande av broar mellan människor 2026",
        "Möten mellan människor 2026",
        "Prova vingarna på 3 arenor 2026",
        "Hoppet ska planteras på tio platser 2026",
        "Nämnden ska vara framåtlutad 2026",
        "Planerna ska vara hjärtegrundade 2026",
        "Andelen nöjda ska vara minst 80 procent 2026 när",
        "En plan ska antas 2026 och",
    ],
)
def test_what_is_boundless_is_never_passed(text: str) -> None:
    assert not judge_sentence(text).ok


@pytest.mark.parametrize(
    "text",
    [
        "Ett busskort för alla ska införas 2026",
        "Simskola för alla elever i årskurs 2 2026",
        "Kartläggning av tryggheten 2026",
        "Redovisning av jämställdheten ska lämnas till nämnden 2026",
        "Genomlysning av köpta platser görs under våren 2026",
        "Avtal mellan kommunerna 2026",
        "Införa ett e-arkiv på fyra förvaltningar 2026",
        "Bilarna ska vara hundra procent eldrivna 2026",
        "Tillgången till bredband ska vara 90 procent av hushållen 2026",
        "Trygghetsvandringar ska genomföras i två bostadsområden 2026",
    ],
)
def test_what_is_bounded_passes(text: str) -> None:
    assert judge_sentence(text).ok
