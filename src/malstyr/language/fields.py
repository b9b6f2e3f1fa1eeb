"""Fields of public work, each with the beginnings of words that speak of it: sick leave is of staff, marks of teaching.

A measure and its goal are about the same thing where they speak of one field, though they have no word in common.
"""

from functools import cache

from malstyr.language.likeness import STEM

_FIELDS = (
    "kvinn män jämställ jämlik lika flick pojk diskriminer könsför heltid lönegap",
    "elev skol utbildn lär kunskap lektion gymnas undervis pedagog läsning betyg examen behörig meritvärd förskol studi bildning årskur fritidsh klassrum skolstart nationell godkän",
    "medarbetar sjukfrånvar frisknärvar personal chef arbetsgivar arbetsbelast arbetsmilj arbetsplats anställ heltid bemanning ledarskap kompetens vikari rekommend enps vakan rehab frisk hälsosam",
    "budget kostnad ekonom solidi skuld skatt finans invester kron prognos avvik resultat likvid intäkt hushålln",
    "kwh klimat utsläpp koldioxid avfall fossil energi milj ekolog natur återvinn matsvinn solel bilres tjänsteres resor vatten luft",
    "brott trygg otrygg våld skadegör polis brand olyck räddning kris säker insatstid krisberedskap",
    "facebook webb text klarspråk kommunik inform sociala medier följare nyhetsbrev",
    "process rutin styr kontroll kvalitet förbättr uppföljn avvik effektiv frigjor digitaliser",
    "invånar befolkn inflytt attraktiv bostad bostäd flyttnetto livsmilj",
    "företag näring nystart arbetslös jobb sysselsätt självförsörj försörjn arbetsmarkn",
    "äldre omsorg brukar hemtjänst vård patient väntetid hemsjuk boende anhörig hälsa sjukdom läkar",
    "svar väntetid handlägg service tillgäng bemöt telefon e-post öppet bygglov ärend",
    "delaktig demokrati valdeltag inflytand medborg dialog insyn",
    "bibliotek kultur muse teater fritid idrott förening medlem visning utställ publik scen utlå evenemang besök simhall",
    "buss tåg turer kollektivtrafik cykel resand punktlig väg gata trafik hållplats",
    "barn ungdom unga familj förskol fritidsgård orosanmäl placering",
    "brandskydd brandsyn sba",
    "leva trivs rekommend plat",
    "digital webb internet e-tjänst portal bredband fiber uppkoppl it-säk",
    "bistånd försörjningsst försörjn bidrag långtidsberoe",
    "upphandl avtal avrop leverantör inköp entrepren konkurrens",
    "beslut rätts myndighet överklag överpröv ärend tillsyn handlägg domstol",
    "lokal fastighet yta ytor kvadratmet tomställ underhåll hyres hyror",
    "räddning larm insatst responst brand utryck olyck",
    "mat måltid skolmat kött frukt grönsak livsmedel portion kök råvar ekologisk svinn",
    "vuxenutbild komvux sfi kurs avhopp folkhögskol",
    "våtmark naturres art mångfald skog natur ekolog sjö vattendr",
    "häls frisk ohäls folkhäls psyk suicid självmord fetm övervikt rök tobak alkohol narkot motion levnadsv medellivsl",
    "tandhäls tand tänd kari munhäls",
    "landsbyg bygd dagligvaru butik bredband service småort",
    "gymnas högskol stud studie examen universit eftergymn",
    "domstol dom domar rättssäk brottmål åtal lagför",
    "kvinnofr misshandel närastå relation våld heder utsatt",
    "ren städ nedskräp skräp klotter stadsmilj renhåll klagomål park gatlyk belysn gator",
    "administ faktur handlägg effektiv digital verksamhetss system drift avbrott",
    "turism besöksn gästnät hotell camping destinat besökar",
    "äldre ålderd äldreboe särskilt hemtjänst omsorg brukar",
    "arbetsmilj tillbud olycksf skyddsro arbetsskad sjukfrånv",
    "bostad bostäd boende taxa avgift avfallst bo småhus lägenhet detaljpl tomt bygglov hyresg hyra bostadsb",
    "vård kö köer köande väntetid väntat operation vårdgar patient besök läkar mottagn",
    "transport kilomet mil resor resa kollektivtr buss tåg cykel bil fordon elbil laddplats",
    "språk sfi svenska integrat nyanländ etablering utrikes",
    "trafik gata gator gatlyk belysn trygg hastigh trottoar snöröj",
)


@cache
def _beginnings() -> tuple[tuple[str, int], ...]:
    return tuple((begin, at) for at, field in enumerate(_FIELDS) for begin in field.split())


@cache
def _fields(stem: str) -> frozenset[int]:
    return frozenset(
        at
        for begin, at in _beginnings()
        if stem.startswith(begin)
        or (len(begin) > STEM and begin in stem)
        or (len(stem) > STEM and begin.startswith(stem))
    )


def of_different_fields(goal: frozenset[str], measured: frozenset[str]) -> bool:
    """Whether a goal and a measure, by their stems, are known to speak of fields, and of none both.

    What is unknown is no difference: of a measure, at least two words of three must be known.
    """
    of_goal = frozenset[int]().union(*(_fields(stem) for stem in goal))
    known = [fields for stem in measured if (fields := _fields(stem))]
    enough = 3 * len(known) >= 2 * len(measured) > 0
    return bool(of_goal) and enough and all(of_goal.isdisjoint(fields) for fields in known)
