"""Slips in the files of a municipality with two boards: goals, indicators, activities and risks."""

from slips.slip import instead_of

SLIPS = (
    *instead_of(
        "    serves: [trygg-skola]\n",
        (
            "    serves: Alla elever når målen och trygg skola\n",
            "not-a-list",
            "Skriv [alla-når-målen, trygg-skola].",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "target: {at_most: 12}",
        ("target: bibehållen nivå", "value-alone", "Är högre bättre, skriv {at_least: previous} (minst)"),
        ("target: max 12 st", "value-alone", "Skriv {at_most: 12}."),
        ("target: {>= 85}", "not-yaml", "Skriv target: {at_least: 85}"),
        ("target: {>=85, by: 2027}", "not-yaml", "Skriv target: {at_least: 85, by: 2027}"),
        ("target: {=>: 85}", "unknown-key", "Skriv at_least."),
        ("target: högst 12 stycken per brukare", "value-alone", "Är det {at_most: 12} som menas, skriv så"),
        ("target: 85 och uppåt", "value-alone", "Är det {at_least: 85} som menas, skriv så"),
        ("target: upp till 12", "value-alone", "Är det {at_most: 12} som menas, skriv så"),
        ("target: lika med 85", "value-alone", "Skriv {equal_to: 85}."),
        ("target: noll", "value-alone", "Är det {at_most: 0} som menas, skriv så"),
        ("target: bland de 25 % bästa", "value-alone", "Är det {top: quarter} som menas, skriv så"),
        ("target: topp 10", "value-alone", "Är det {top: 10} som menas, skriv så"),
        ("target: {högst 12 st per brukare}", "value-alone", "Är det {at_most: 12} som menas, skriv så"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    due: [2026-06-15]\n",
        ("    due: [2026-06-15]\n    done: 50 %\n", "bad-date", "skriv share: 50 i stället för done"),
        (
            "    due: [2026-06-15]\n  trygga-elever:\n    text: Eleverna är trygga\n    level: nämndmål\n    owner: skolchef\n"
            "    plan: målplan\n",
            "unknown-key",
            "Hör trygga-elever till goals, flytta hela posten dit. Annars: skriv responsible i stället för owner, och ta"
            " bort plan.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    owner: skolchef\n    plan: målplan\nindicators:\n",
        (
            "    owner: skolchef\n    plan: målplan\n  läxhjälp:\n    text: Starta läxhjälp\n    serves: [trygg-skola]\n"
            "    responsible: skolchef\nindicators:\n",
            "unknown-key",
            "Hör läxhjälp till activities, flytta hela posten dit. Annars: skriv owner i stället för responsible.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    target: {at_least: 85}\n",
        (
            "    target:\n      hemtjänst-norr: {at_least: 85}\n      hemtjänst-söder: {at_least: 80}\n",
            "unknown-key",
            "targets: {hemtjänst-norr: {at_least: 85, for: [hemtjänst-norr]}, hemtjänst-söder: {at_least: 80, for:",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "formula: nettokostnad.budget - nettokostnad",
        (
            "formula: (budget-utfall)/budget*100",
            "bad-formula",
            "skriv (id.budget - id) / id.budget * 100, med dess id i stället för id.",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "by: 2027}",
        (
            "by: nästa mandatperiod}",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    owner: ekonomichef\n",
        ("    owner: ekonomichef:\n", "bad-id", "Skriv ekonomichef, på alla ställen där id:t används."),
        ("    ? owner: ekonomichef\n", "yaml-feature", "Är det text: sätt hela texten inom citattecken"),
        ("    owner: ekonomichef\n    perio\n", "text-broken", "Är det en nyckel, skriv kolon och blanksteg efter den"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "risks:\n",
        (
            "(här börjar riskerna)\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        ("// risker\nrisks:\n", "not-yaml", "Är den en rubrik för den som läser filen, börja den med # och blanksteg"),
        (
            "Risker 2026\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        (
            "Risker\n======\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        (
            "=== Risker ===\nrisks:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        ("----------\nrisks:\n", "not-yaml", "Är den en rubrik för den som läser filen, börja den med # och blanksteg"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    name: Alla elever når målen\n",
        ("    benämning: Alla elever når målen\n", "unknown-key", "Skriv name."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    text: Minst 95",
        ("    måltext: Minst 95", "unknown-key", "Skriv text."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    owner: skolchef\n    plan: målplan\nindicators",
        (
            "    owner: skolchef\n    styrdokument: målplan\nindicators",
            "unknown-key",
            "Det som står efter den finns i avsnittet plans",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    of_which: [women, men]",
        ("    delas upp på: [women, men]", "unknown-key", "Skriv of_which."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    due: [2026-06-15]",
        ("    klar senast: 2026-06-15", "unknown-key", "Skriv due."),
        (
            "    due: Q2 2026",
            "bad-date",
            "Är det senast när perioden är slut, skriv 2026-06-30. Annars skriver du den dag som gäller,",
        ),
        ("    planerat klart: 2026-06-15", "unknown-key", "Det kan betyda flera saker här"),
        ("    tidsplan: 2026-06-15", "unknown-key", "Hör det till due (klart senast), skriv det där"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    consequence: 4",
        (
            "    consequence: 4\n    riskvärde: 12",
            "unknown-key",
            "Hur allvarlig en risk är räknas ut: likelihood (sannolikhet) gånger consequence (konsekvens)",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    measured_in: personer",
        ("    unit: personer", "unknown-id", "Är det vad indikatorn mäts i, skriv measured_in: personer"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "target: {at_least: 85}",
        ("target: {>=: 85}", "not-yaml", "Skriv target: {at_least: 85}"),
        ("target: '>= 85 %'", "value-alone", "Skriv {at_least: 85}."),
        ("target: minst 85 % av brukarna", "value-alone", "Skriv {at_least: 85}."),
        (
            "target: ska öka till minst 90 % senast 2027",
            "value-alone",
            "Är det {at_least: 90, by: 2027} som menas, skriv så",
        ),
        (
            "target: öka med 5 procentenheter till 2027",
            "value-alone",
            "Är det {increase_by: 5, since: …, by: 2027} som menas, skriv så",
        ),
        (
            "target: minst 85 % senast 31 december 2027",
            "value-alone",
            "Är det {at_least: 85, by: 2027-12-31} som menas, skriv så",
        ),
        ("målvärde: 85 % eller mer", "unknown-key", "Är det {at_least: 85} som menas, skriv target: {at_least: 85}"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "target: {at_least: 95}",
        ("target: ska öka", "value-alone", "Ska det vara bättre än förra gången, skriv {more_than: previous}"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "target: {at_most: 6.5}",
        ("target: 6,5 % eller lägre", "value-alone", "Är det {at_most: 6.5} som menas, skriv så"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "{at_least: 80, by: 2027}",
        (
            "{at_least: 80, by: årsskiftet 2027}",
            "bad-period",
            "Är det när 2027 är slut, skriv 2027. Är det när 2027 börjar, skriv 2026.",
        ),
        (
            "{at_least: 80, by: mandatperiodens slut}",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        (
            "{at_least: 80, by: 31/12-27}",
            "bad-period",
            "Är det 2027-12-31, skriv 2027-12-31. Ett år skrivs med alla fyra siffrorna.",
        ),
        (
            "{at_least: 80, by: årsskiftet}",
            "bad-period",
            "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets",
        ),
        ("{at_least: 80, by: årsskiftet 2026/27}", "bad-period", "Skriv 2026."),
        (
            "{at_least: 80, by: vid årsskiftet 2027}",
            "bad-period",
            "Är det när 2027 är slut, skriv 2027. Är det när 2027 börjar, skriv 2026.",
        ),
        ("{at_least: 80, by: före 2028}", "bad-period", "Skriv 2027."),
        (
            "{at_least: 80, by: under mandatperioden}",
            "bad-period",
            "Skriv ett år, till exempel 2013, eller flera, 2012-2015. Är ingen period bestämd, ta bort by.",
        ),
        ("{at_least: 80, by: 2027 års utgång}", "bad-period", "Skriv 2027."),
        ("{at_least: 80, by: halvårsskiftet 2027}", "bad-period", "Skriv 2027-H1."),
        ("{at_least: 80, by: om 3 år}", "bad-period", "Skriv det första och det sista året, till exempel 2026-2029."),
        ("{at_least: 80, by: bokslut 2027}", "bad-period", "Skriv 2027."),
        (
            "{at_least: 80, by: 2027 (mandatperiodens slut)}",
            "bad-period",
            "Skriv 2027. Det som (mandatperiodens slut) säger kan stå i text eller note.",
        ),
        ("{at_least: 80, by: -27}", "bad-period", "Är det 2027, skriv 2027. Ett år skrivs med alla fyra siffrorna."),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    plan: målplan\nindicators:\n",
        (
            "    plan: målplan indicators:\n",
            "not-yaml",
            "Flytta ned indicators: till en egen rad, som börjar med 0 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  unit: omsorg\ngoals:\n",
        ("  unit: omsorg goals:\n", "not-yaml", "Flytta ned goals: till en egen rad, som börjar med 0 blanksteg."),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "indicators:\n  brukarnöjdhet:\n    name",
        (
            "  brukarnöjdhet:\nindicators:\n    name",
            "wrong-indent",
            "Låt dem byta plats:\nindicators:\n  brukarnöjdhet:",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "  personalkontinuitet:\n    name: Personalkontinuitet\n",
        (
            "    name: Personalkontinuitet\n  personalkontinuitet:\n",
            "wrong-indent",
            "Låt dem byta plats:\npersonalkontinuitet:\n  name: Personalkontinuitet",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "  personalkontinuitet:\n",
        ("  ? personalkontinuitet:\n", "yaml-feature", "Är det text: sätt hela texten inom citattecken"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    text: Läslyftet genomförs på alla skolor\n",
        (
            "    text: Läslyftet genomförs på\nalla skolor\n",
            "text-broken",
            "Börja raden med 6 blanksteg, eller skriv hela texten på en rad.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    threatens: [nöjda-brukare]",
        ("    threatens: […]", "bad-id", "Här ska id:t stå för något i avsnittet goals, inte dess namn"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "likelihood: 3",
        ("likelihood: 3 av 4", "bad-number", "Skriv 3."),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "serves: [nöjda-brukare/kontinuitet]",
        ("serves: [nöjda-brukare.kontinuitet]", "bad-id", "Skriv nöjda-brukare/kontinuitet."),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    due: [2026-06-15]\n",
        (
            "    due: [2026-06-15]risks:\n  vik:\n    text: Det saknas vikarier\n    likelihood: 3\n    consequence: 2\n    responsible: skolchef\n    reviewed: 2026-01-20\n",
            "not-yaml",
            "Flytta ned risks: till en egen rad, som börjar med 0 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    target: {at_least: 85}\n  personalkontinuitet:\n",
        (
            "    target: {at_least: 85} personalkontinuitet:\n",
            "not-yaml",
            "Flytta ned personalkontinuitet: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "årskurs 5 och 8\n    target: {at_least: 95}\n  lärarbehörighet:",
        (
            "årskurs 5 och 8\n    target: {at_least: 95}  lärarbehörighet:",
            "not-yaml",
            "Flytta ned lärarbehörighet: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    text: Andelen elever som är behöriga till gymnasiet ska vara minst 90 procent 2027\n    level: nämndmål\n    perspective: medborgare\n    serves: [ekbacka-2040]\n    owner: skolchef\n    plan: målplan\n  trygg-skola:",
        (
            "    level: nämndmål\n    perspective: medborgare\n    serves: [ekbacka-2040]\n    owner: skolchef\n    plan: målplan\n    text: Andelen elever som är behöriga till gymnasiet ska vara minst 90 procent 2027 trygg-skola:",
            "not-yaml",
            "Flytta ned trygg-skola: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "indicators:\n  gymnasiebehörighet:",
        (
            "indicators: gymnasiebehörighet:",
            "not-yaml",
            "Flytta ned gymnasiebehörighet: till en egen rad, som börjar med 2 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "activities:\n  läslyft:\n    text: Läslyftet genomförs på alla skolor\n    serves: [alla-når-målen]\n",
        (
            "> activities:\n>   läslyft:\n>     text: Läslyftet genomförs på alla skolor\n>     serves: [alla-når-målen]\n",
            "pasted-sign",
            "Ta bort > från varje rad, så att den första börjar med 0 blanksteg.",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  sjukfrånvaro:\n    name",
        (
            "  Personal\n  sjukfrånvaro:\n    name",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "indicators:\n",
        (
            "Indikatorer för skolan\nindicators:\n",
            "not-yaml",
            "Är den en rubrik för den som läser filen, börja den med # och blanksteg",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    sound_finances: true\nindicators:\n",
        (
            "indicators:\n    sound_finances: true\n",
            "wrong-indent",
            "Låt dem byta plats:\n    sound_finances: true\nindicators:",
        ),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "goals:\n  alla-når-målen:\n    name: Alla",
        ("  alla-når-målen:\ngoals:\n    name: Alla", "wrong-indent", "Låt dem byta plats:\ngoals:\n  alla-når-målen:"),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "about:\n  unit: barn-och-utbildning\n",
        (
            "  unit: barn-och-utbildning\nabout:\n",
            "wrong-indent",
            "Låt dem byta plats:\nabout:\n  unit: barn-och-utbildning",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    targets:\n      2025: {at_least: 86}\n      2026: {at_least: 88}\n      2027: {at_least: 90}\n",
        (
            "    mål 2025: minst 86 % behöriga\n    mål 2026: minst 88 % behöriga\n    mål 2027: 90 % behöriga\n",
            "value-alone",
            "Skriv targets: {2025: {at_least: 86}, 2026: {at_least: 88}, 2027: {at_least: 90}} i stället för",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "    measured_in: procent\n    kolada",
        (
            "    measured_in: proc<ent\n    kolada",
            "target-contradicts-text",
            "Är det texten som gäller, skriv 90 i målvärdet i stället för 80. Är det målvärdet som gäller,",
            "missing-measured-in",
            "Menas procent, skriv measured_in: procent",
        ),
        file="skola/mal.yaml",
    ),
    *instead_of(
        "  nettokostnad:\n    name: Nettokostnad\n    measured_in: tkr\n",
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    owner: ekonomichef",
        ("    huvudansvarig: ekonomichef", "unknown-key", "Hör det till owner (ägare), skriv det där"),
        ("    ansvarrig: ekonomichef", "unknown-key", "Hör det till owner (ägare), skriv det där"),
        ("    kommentarer: ekonomichef", "unknown-key", "Hör det till note (anmärkning), skriv det där"),
        file="omsorg/mal.yaml",
    ),
    *instead_of(
        "    method: Elevenkät",
        ("    datakälla: Elevenkät", "unknown-key", "Hör det till source (källa), skriv det där"),
        ("    källor: Elevenkät", "unknown-key", "Hör det till source (källa), skriv det där"),
        file="skola/mal.yaml",
    ),
)
