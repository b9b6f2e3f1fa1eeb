"""What people write at each kind of key instead of what belongs there: at each place the wrong values, and for each
what is told to type. The kinds are walked one by one, so that none is forgotten."""

from typing import NamedTuple

from slips.guide import FILES, GUIDE
from slips.slip import Right, Slip


class At(NamedTuple):
    """A place in a right file, the rule that tells what is wrong there, and what is told of each wrong value."""

    file: str
    right: str
    key: str
    """The key, with so much of what stands before it that it stands there once."""
    rule: str
    told: dict[str, str]

    def slips(self) -> tuple[Slip, ...]:
        return tuple(
            Slip(self.file, f"{self.key}{self.right}", f"{self.key}{wrong}", (self.rule,), (typed,))
            for wrong, typed in self.told.items()
        )


_SECTION = """\
activities:
  läsgrupper:
    text: Starta läsgrupper i alla årskurser
    serves: [behöriga]
    responsible: rektor
    started: 2025-01-15
    share: 60
    due: 2026-06-30
"""
PLACES = (
    At(
        "garanti.yaml",
        "5 working days",
        "within: ",
        "bad-duration",
        {
            "högst 5 veckor": "5 weeks",
            "inom tjugofem dagar": "25 days",
            "2025-2028": "Skriv 4 years, om det är alla de åren.",
            "hösten 2026": "säger när, men här ska det stå hur lång tid det är",
            "ca 5 veckor": "Är det 5 weeks som gäller, skriv 5 weeks.",
        },
    ),
    At(
        "risker.yaml",
        "6 months",
        "every: ",
        "bad-duration",
        {
            "minst en gång per år": "1 year",
            "årligen i november": "Skriv 1 year.",
            "varje år, på hösten": "Skriv 1 year.",
            "minst var tredje månad": "3 months",
            "1 gång/kvartal": "3 months",
            "vid behov": "ta bort every",
        },
    ),
    At(
        "värden.yaml",
        "{value: 88.2, ",
        "2024: ",
        "bad-number",
        {
            "{value: 88l2, ": "Är det 8812, skriv 8812.",
            "{value: 8O, ": "Är det 80, skriv 80.",
            "{value: 8,82E+01, ": "Är det exakt 88.2, skriv 88.2.",
            "{value: 88.2 n=120, ": "Skriv {value: 88.2, n: 120}.",
        },
    ),
    At("malstyr.yaml", "4\n", "risk_scale: ", "bad-number", {"4 steg\n": "4", "dubbel\n": "(högsta värde, oftast 4"}),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "bad-number",
        {
            '{at_least: "85, gärna 90"}': "Är det 85 som gäller, skriv 85. Är det 90 som gäller, skriv 90.",
            "{at_least: 85 eller 90}": "Är det 90 som gäller, skriv 90.",
            "{at_least: 85 – helst mer}": "Är det 85 som gäller, skriv 85. Resten kan stå i note. Annars:",
        },
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "value-alone",
        {
            "minst 85, gärna 90": "Är det {at_least: 85} som menas, skriv så.",
            "+/- 85 procent": "Skriv {at_least: -85, at_most: 85}.",
            "90 % inom tre arbetsdagar": "Skriv {within: 3 working days, from: …, share: 90}",
            "besvaras inom 2 timmar": "Skriv {within: 2 hours, from: …, share: 100}",
            "{at_least: 90 % inom 3 dagar}": "Skriv {within: 3 days, from: …, share: 90}",
            "{at_least: 85 (2025), 87 (2026)}": "Skriv targets: {2025: {at_least: 85}, 2026: {at_least: 87}}",
            "{at_least: 85 T1, at_least: 86 T2}": "targets: {…-T1: {at_least: 85}, …-T2: {at_least: 86}}",
            "\n      at_least: 85 2025\n      at_least: 87 2026": "targets: {2025: {at_least: 85}, 2026: {at_least: 87}}",
            "{at_least: 85, 87 (2026)}": "targets: {…: {at_least: 85}, 2026: {at_least: 87}}",
            "{at_least: 85 senast 2026, partly: 80}": "Skriv {at_least: 85, partly: 80, by: 2026}.",
            "{at_least: 85 % 2026}": "Gäller det bara 2026, skriv {at_least: 85, during: 2026}.",
            "{2025: 85, 2026: 87}": "Är lägre bättre, skriv targets: {2025: {at_most: 85}, 2026: {at_most: 87}}.",
            "84 (2025), 86 (2026)": "Är högre bättre, skriv targets: {2025: {at_least: 84}, 2026: {at_least: 86}}.",
        },
    ),
    At(
        "värden.yaml",
        "2023:",
        "    ",
        "bad-period",
        {
            "2025-T2, 2024:": "Är det 2025-T2 som gäller, skriv 2025-T2. Är det 2024 som gäller, skriv 2024. Gäller talet"
            " flera, skriv en rad för var och en.",
            "2O25:": "Är det 2025, skriv 2025.",
            "2025 kv I:": "2025-Q1",
            "andra halvåret 2025:": "2025-H2",
            "1:a kvartalet 2025:": "2025-Q1",
        },
    ),
    At(
        "mål.yaml",
        "2026-06-30\n",
        "due: ",
        "bad-date",
        {
            "må 27 nov -28\n": "Är det 2028-11-27, skriv så.",
            "46752\n": "Är det 2027-12-31, skriv så.",
            "2027-01-01 eller 2027-02-01\n": "Gäller alla, skriv [2027-01-01, 2027-02-01].",
        },
    ),
    At("enkät.yaml", "1-5\n", "scale: ", "bad-scale", {"femgradig\n": "1-5 om lägsta betyg är 1, 0-4 om det är 0."}),
    At(
        "enkät.yaml",
        "Hur trivs du i skolan?",
        "questions: {trivs: ",
        "bad-number",
        {
            "{text: Trivs du, weight: dubbel}": "Skriv ett tal med siffror",
        },
    ),
    At("enkät.yaml", "trivs: {1", "        ", "bad-id", {"Hur trivs du i skolan?: {1": "Skriv trivs."}),
    At(
        "enkät.yaml",
        "{1: 4, 2: 6, 3: 12, 4: 18, 5: 10}",
        "mat: ",
        "answer-off-scale",
        {"{1-2: 10, 3: 12, 4-5: 28}": "Skriv antalet svar för varje betyg från 1 till 5."},
    ),
    At(
        "enkät.yaml",
        "scale: 1-5\n",
        "      ",
        "unknown-key",
        {"scale: 1-5\n      colour: 2\n": "Hör det till min_answers"},
    ),
    At(
        "mål.yaml",
        "skolchef\nindicators",
        "owner: ",
        "person-as-role",
        {
            "Rut Ek, skolchef\nindicators": "Skriv bara skolchef",
            "Skolchef Rut Ek\nindicators": "Skriv bara skolchef",
            "Rut Ek (IT-chef)\nindicators": "lägg till it-chef: {title: IT-chef, person: Rut Ek} under roles",
            "R. Ek\nindicators": "Skriv den roll som personen har",
            "Rut Ek, skola\nindicators": "Skriv den roll som personen har",
        },
    ),
    At("värden.yaml", "values:\n", "", "unknown-key", {"Utfall 2025:\n": "Skriv values."}),
    At(
        "värden.yaml",
        "\n      2024: 84\n      2025: 87\n",
        "norrskolan:",
        "no-space-after-colon",
        {"\n      | År | % |\n      |---|---|\n      | 2024 | 84 |\n      | 2025 | 87 |\n": "2024: 84\n2025: 87"},
    ),
    At(
        "värden.yaml",
        "\n      2024: 84\n      2025: 87\n",
        "norrskolan:",
        "not-yaml",
        {
            "\n      [2026-03-02 09:14] Rut: T1 38\n": "men där kan ingen text stå",
            "\n      2024: 2025:\n      84 87\n": "Skriv varje nyckel på en egen rad",
        },
    ),
    At(
        "värden.yaml",
        "norrskolan:\n      2024: 84\n      2025: 87\n",
        "    ",
        "not-yaml",
        {"norrskolan\t84\t87\n": "Skriv norrskolan: på raden, och varje tal på en egen rad under den"},
    ),
    At(
        "värden.yaml",
        "söderskolan:\n",
        "    ",
        "unknown-member",
        {"totalt:\n      2025: 86\n    söderskolan:\n": "skriv total: sum"},
    ),
    At(
        "värden.yaml",
        "2023: {value: 86.4, of_which: {girls: 88.1, boys: 84.8}}",
        "    ",
        "wrong-order",
        {"2023: {value: 86.4, kvinnor: 88.1, män: 84.8}": "Skriv of_which: {girls: 88.1, boys: 84.8}"},
    ),
    At(
        "värden.yaml",
        "  behörighet:\n    2023: {value: 86.4, of_which: {girls: 88.1, boys: 84.8}}",
        "",
        "wrong-order",
        {"  2022:\n    behörighet: 86\n  behörighet:\n    2023: 86.4": "perioden under den: behörighet: {2022: 86}."},
    ),
    At(
        "mål.yaml",
        "    name: Trygga elever\n    serves: [trygghet]\n",
        "  trygga:\n",
        "wrong-indent",
        {"  name: Trygga elever\n  serves: [trygghet]\n": "Flytta in raden och raderna efter den"},
    ),
    At(
        "mål.yaml",
        _SECTION,
        "",
        "wrong-indent",
        {"".join(f"  {line}" for line in _SECTION.splitlines(keepends=True)): "Börja raden med 0 blanksteg"},
    ),
    At(
        "garanti.yaml",
        "[2025-02-03/2025-02-06, 2025-03-03/2025-03-10, 2025-05-05/2025-05-09, 2025-09-01/2025-09-03]",
        "cases: ",
        "bad-case",
        {"12/1-14/1 2025": "Skriv start och slut med snedstreck emellan"},
    ),
    At(
        "risker.yaml",
        "indicators/trygga:\n",
        "  ",
        "bad-id",
        {"trygga norrskolan:\n": "Skriv indicators/trygga/norrskolan."},
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "bad-number",
        {"{at_least: >= 85}": "Skriv 85.", "{at_least: >85}": "skriv more_than: 85"},
    ),
    At("mål.yaml", "{at_least: 85}", "target: ", "target-contradicts-text", {"{at_most: 85}": "skriv at_least"}),
    At("mål.yaml", "2026-06-30\n", "due: ", "activity-contradicted", {"2024-06-30\n": "Rätta den dag som är fel"}),
    At(
        "mål.yaml",
        "[norrskolan, söderskolan]",
        "for_each: ",
        "bad-id",
        {"alla skolor": "till exempel [norrskolan, söderskolan]"},
    ),
    At(
        "värden.yaml",
        "\n      2024: 84\n      2025: 87\n",
        "norrskolan:",
        "bad-period",
        {" {2024: 84, 87}\n": "tar du bort det"},
    ),
    At("mål.yaml", "  trygghet:\n", "", "missing-key", {"": "Skriv id:t och kolon på en egen rad ovanför raden"}),
    At(
        "ekonomi.yaml",
        "{value: 39100, budget: 39500}",
        "2024: ",
        "value-far-from-series",
        {"{value: 39100, budget: 3950}": "Skriv 39500 om", "{value: 391000, budget: 39500}": "Skriv 39100 om"},
    ),
    At(
        "ekonomi.yaml",
        "{value: 39100, budget: 39500}",
        "2024: ",
        "sign-turned",
        {"{value: -39100, budget: 39500}": "Skriv 39100 om", "{value: 39100, budget: -39500}": "Skriv 39500 om"},
    ),
    At(
        "ekonomi.yaml",
        "{value: 39100, budget: 39500}",
        "2024: ",
        "not-yaml",
        {
            "{value: 39100, forecast {T1: 39500}}": "{value: 39100, forecast: {T1: 39500}}",
            "{value: 39100, {budget {original: 39500}}}": "{value: 39100, budget: {original: 39500}}",
            "{value: 39100, budget: 39500}.": "Skriv 2024: {value: 39100, budget: 39500}",
            '{value: 39100, budget: 39500}"': "Skriv 2024: {value: 39100, budget: 39500}",
        },
    ),
    At(
        "värden.yaml",
        "\n      2024: 84\n      2025: 87\n",
        "norrskolan:",
        "no-space-after-colon",
        {"\n      2023: 80\n      2024\t84\n      2025\t87\n": "2024: 84\n2025: 87"},
    ),
    At(
        "mål.yaml",
        "Trygga elever\n    serves",
        "    name: ",
        "not-yaml",
        {"Trygga elever\n    `serves": "Skriv serves:"},
    ),
    At(
        "mål.yaml",
        "Trygga elever\n    serves",
        "    name: ",
        "not-yaml",
        {"Trygga elever\n    ser\nves": "Skriv den på en rad: serves:"},
    ),
    At("garanti.yaml", "2025\n    target", "    starts: ", "not-yaml", {"2025\n}    target": "Skriv target:"}),
    At("värden.yaml", "about", "", "not-yaml", {"@about": "Skriv about:"}),
    At("värden.yaml", "norrskolan:\n", "    ", "not-yaml", {"norrskolan:)\n": "Skriv norrskolan:"}),
    At("värden.yaml", "norrskolan:\n", "    ", "pasted-sign", {"\u00a0norrskolan:\n": "4 vanliga blanksteg"}),
    At(
        "värden.yaml",
        "84\n",
        "      2024: ",
        "bad-number",
        {"trettiofem\n": "35", "fem procent\n": "5", "ett trettiotal\n": "Skriv ett tal med siffror"},
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "bad-number",
        {
            "{at_least: åttiofem procent}": "85",
            "{at_least: minst åttiofem}": "at_least: 85",
            "{at_least: de flesta eleverna}": "at_least: 85",
        },
    ),
    At("mål.yaml", "{at_least: 85}", "target: ", "unknown-word", {"{at_least: oförändrat}": "previous"}),
    At("mål.yaml", "{at_least: 85}", "target: ", "unknown-id", {"{at_least: hög}": "Skriv ett tal med siffror"}),
    At("ekonomi.yaml", "40000}", "2025: {at_most: ", "unknown-id", {"låg}": "Skriv ett tal med siffror"}),
    At(
        "mål.yaml",
        "60\n",
        "share: ",
        "bad-number",
        {
            "hälften\n": "Skriv ett tal med siffror",
            "6 av 10\n": "60",
            "klart\n": "skriv done: med dagen då den blev det, i stället för share",
            "halvvägs\n": "ta bort share",
        },
    ),
    At("malstyr.yaml", "400", "staff: ", "bad-number", {"många": "Skriv ett helt tal", "fyrahundra": "400"}),
    At("malstyr.yaml", "400", "staff: ", "unit-in-number", {"400 personer": "400"}),
    At(
        "värden.yaml",
        "{girls: 93, boys: 90.1}",
        "of_which: ",
        "wrong-shape",
        {
            "[93, 90.1]": "of_which: {girls: 93, boys: 90.1}",
            "93/90,1": "of_which: {girls: 93, boys: 90.1}",
            "flickor 93, pojkar 90.1": "of_which: {girls: …, boys: …}",
            "93": "of_which: {girls: …, boys: …}",
            "[]": "ta bort of_which",
        },
    ),
    At(
        "värden.yaml",
        "\n      2024: 84\n      2025: 87\n",
        "norrskolan:",
        "wrong-shape",
        {
            " [84, 87]\n": "Det första blir: ÅÅÅÅ: 84",
            "\n      - 84\n      - 87\n": "Det första blir: ÅÅÅÅ: 84",
            " [2024, 84]\n": "2024: 84",
        },
    ),
    At(
        "ekonomi.yaml",
        "{T1: 40300, T2: 40100}",
        "forecast: ",
        "wrong-shape",
        {"[40300, 40100]": "forecast: {T1: 40300, T2: 40100}", "[40300, 40100, 40000]": "forecast: {T1: …, T2: …}"},
    ),
    At(
        "ekonomi.yaml",
        "\n      2025: {at_most: 40000}\n      2026: {at_most: 41000}\n",
        "targets:",
        "wrong-shape",
        {
            "\n      - at_most: 40000\n      - at_most: 41000\n": "ÅÅÅÅ: {at_most: 40000}",
        },
    ),
    At(
        "mål.yaml",
        "60\n",
        "share: ",
        "wrong-shape",
        {"{value: 60}\n": "utan value: share: 60", "{hur mycket: mer}\n": "share: 85", "[60]\n": "60"},
    ),
    At("mål.yaml", "2025-01-15", "started: ", "wrong-shape", {"{date: 2025-01-15}": "started: 2025-01-15"}),
    At("mål.yaml", "2026-06-30", "due: ", "wrong-shape", {"{senast: hösten}": "due: 2013-06-01"}),
    At("malstyr.yaml", "municipality", "kind: ", "wrong-shape", {"{a: b}": "municipality, region"}),
    At("risker.yaml", "[läsgrupper]", "actions: ", "wrong-shape", {"{a: b}": "actions: [a, b]"}),
    At("malstyr.yaml", "{title: Rektor}", "rektor: ", "wrong-shape", {"[]": "Här kan stå: title, person, unit."}),
    At(
        "risker.yaml",
        "\n    2025: {analysis: Fler vuxna på rasterna har hjälpt, by: skolchef}",
        "indicators/trygga:",
        "value-alone",
        {" Fler vuxna har hjälpt": "{ÅÅÅÅ: {analysis: Fler vuxna har hjälpt}}"},
    ),
    At(
        "mål.yaml",
        "2026-06-30\n",
        "due: ",
        "bad-date",
        {
            "2026-06-30\n    done: ja\n": "Är det klart, skriv dagen då det blev det",
            "2026-06-30\n    done: pågår\n": "ta bort done",
            "2026-06-30\n    done: hösten 2025\n": "till exempel 2025-11-30",
            "2025-12-31 -> 2026-06-30\n": "[2025-12-31, 2026-06-30]",
            "2026-06-30 - 2026-08-31\n": "[2026-06-30, 2026-08-31]",
            "tertial 2\n": "ta bort ”tertial 2”",
        },
    ),
    At(
        "mål.yaml",
        "2025-01-15",
        "started: ",
        "bad-date",
        {
            "25-01-15": "Är det 2025-01-15, skriv så.",
            "15/1-25": "Är det 2025-01-15, skriv så.",
            "15 jan -25": "Är det 2025-01-15, skriv så.",
            "ons 15/1 2025": "2025-01-15",
            "2025 januari 15": "2025-01-15",
            "2025-0115": "2025-01-15",
            "2025": "till exempel 2025-12-31",
            "Q3 2025": "till exempel 2025-09-30",
            "2025-01-15 - 2025-06-30": "Är det 2025-06-30 som gäller, skriv 2025-06-30.",
            "pågår": "ta bort started",
        },
    ),
    At(
        "malstyr.yaml",
        "4",
        "risk_scale: ",
        "bad-date",
        {
            "4\n  as_of: i dag": "Det som beror på vilken dag det är bedöms inte",
            "4\n  as_of: 2026-13-01": "ta bort as_of",
        },
    ),
    At("malstyr.yaml", "04-30", "T1: {ends: ", "bad-date", {"sista april": "04-30", "april": "04-30", "4/30": "04-30"}),
    At(
        "malstyr.yaml",
        "2025-2027",
        "period: ",
        "bad-period",
        {
            "2028-2025": "Är åren ombytta, skriv 2025-2028.",
            "25-27": "2025-2027",
            "från 2025": "2025-ÅÅÅÅ",
            "till 2027": "ÅÅÅÅ-2027",
            "mandatperioden": "ta bort period",
            "läsåret 2025": "Börjar läsåret det året, skriv 2025/26. Slutar det då, skriv 2024/25.",
            "läsåret 2025-2026": "2025/26",
        },
    ),
    At(
        "värden.yaml",
        "84",
        "    norrskolan:\n      2024: ",
        "bad-period",
        {
            "84\n      hösten: 8.1": "ÅÅÅÅ-H2",
            "84\n      helår: 8.1": "Skriv året, ÅÅÅÅ, eller en del av det",
            "84\n      HT25: 8.1": "skriv 2025-H2",
        },
    ),
    At(
        "mål.yaml",
        "procent\n    of_which",
        "    measured_in: ",
        "missing-measured-in",
        {"andel\n    of_which": "measured_in: procent", "tid\n    of_which": "measured_in: dagar"},
    ),
    At(
        "mål.yaml",
        "Minst 85 procent",
        "text: ",
        "pasted-sign",
        {"• Minst 85 procent": "Minst 85 procent av eleverna", "· Minst 85 procent": "utan tecknet"},
    ),
    At("mål.yaml", "Trygga elever", "name: ", "pasted-sign", {'"• Trygga elever"': '"Trygga elever"'}),
    At(
        "garanti.yaml",
        "90}",
        "share: ",
        "share-as-fraction",
        {"1.0}": "skriv share: 100. Menas en procent, skriv share: 1."},
    ),
    At("malstyr.yaml", "80", "partly_from: ", "share-as-fraction", {"1.00": "partly_from: 100"}),
    At(
        "malstyr.yaml",
        "4\n",
        "risk_scale: ",
        "outside-risk-scale",
        {
            "4\n  risk_limits: {yellow: 9, red: 4}\n": "{yellow: 4, red: 9}",
            "4\n  risk_limits: {yellow: 9, red: 9}\n": "Skriv ett lägre tal för yellow än för red.",
        },
    ),
    At(
        "malstyr.yaml",
        "{goal-without-activity: info}",
        "rules: ",
        "unknown-word",
        {
            "{overdue-measurement: 7 dagar}": "{limit: 7}",
            "{goal-without-activity: nej}": "ignore",
            "{goal-without-activity: viktig}": "ignore (ignorera)",
        },
    ),
    At(
        "malstyr.yaml",
        "{goal-without-activity: info}",
        "rules: ",
        "unknown-rule",
        {
            "{mål utan aktivitet: info}": "goal-without-activity",
            "{saknar-metod: ignore}": "missing-method",
            "{försenad_mätning: ignore}": "overdue-measurement",
            "{mål: ignore}": "malstyr rules",
        },
    ),
    At(
        "malstyr.yaml", "politics", "level: ", "unknown-word", {"kf": "politics", "socialnämnden": "politics (politik)"}
    ),
    At(
        "malstyr.yaml",
        "{ends: 12-31, ready: 02-15}",
        "closing: ",
        "bad-date",
        {"{ends: 12-31, ready: mitten av februari}": "månad-dag"},
    ),
    At(
        "garanti.yaml",
        " [ansökan är komplett]\n",
        "conditions:",
        "several-for-one",
        {
            "\n      - ansökan är komplett\n        intyg finns med\n": "Är det en egen post, skriv - och ett blanksteg före den"
        },
    ),
    At(
        "mål.yaml",
        " [behöriga]\n    kind",
        "    serves:",
        "bad-id",
        {"\n    - behöriga\n      trygghet\n    kind": "- behöriga\n- trygghet"},
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "impossible-target",
        {
            "{at_least: 85, increase_by: 1, until: 59}": "Har de bytt plats, skriv at_least: 59, until: 85.",
            "{at_most: 85, decrease_by: 1, until: 90}": "Har de bytt plats, skriv at_most: 90, until: 85.",
        },
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "partly-out-of-place",
        {"{at_least: 85, increase_by: 1, until: 95, partly: 90}": "andra sidan 85"},
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "unknown-key",
        {"{at_least: 85, women: 90, män: 80}": "Ska women, män ha egna krav, gör en egen indikator"},
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "duplicate-id",
        {
            "{at_least: 85, by: 2026}\n    target: {at_least: 87, by: 2027}": "Gäller båda, skriv targets: {till-2026:"
            " {at_least: 85, by: 2026}, till-2027: {at_least: 87, by: 2027}}",
        },
    ),
    At(
        "mål.yaml",
        "{at_least: 85}",
        "target: ",
        "unknown-key",
        {
            "{grön: 85, gul: 80, röd: <80}": "Skriv at_least: 85, partly: 80 i stället för grön, gul, röd.",
            "{grön: 0-5, gul: 6-9, röd: resten}": "Skriv at_most: 5, partly: 9",
            "{at_least: 85}\n    gulgräns: 80\n    röd: 70": "Skriv target: {at_least: 85, partly: 80}",
            "{at_least: 85, serves: [trygghet]}\n    delvis: 80": "target: {at_least: 85, partly: 80, serves: [trygghet]}",
            "{at_least: 85, röd: 70}": "Är 70 gränsen för delvis uppfyllt, skriv at_least: 85, partly: 70",
            "{at_most: 85, gul: 80}": "Är lägre bättre, skriv at_most: 80, partly: 85.",
            "{gul: 80}": "Är högre bättre, skriv at_least: …, partly: 80",
            "{at_least: 85}\n    utfall för 2025: 84": "trygga: {norrskolan: {2025: 84}}",
            "{at_least: 85}\n    budget 2026: 100": "trygga: {2026: {budget: 100}}.",
        },
    ),
    At(
        "mål.yaml",
        "target: {at_least: 85}",
        "",
        "unknown-key",
        {
            "målvärde: 85\n    gul gräns: 80": "Skriv target: {at_least: 85, partly: 80} i stället för målvärde, gul gräns.",
            "målvärde: 85\n    gränsvärde: 80": "Annars skriver du target: {at_least: 85}.",
            "within: 3 dagar\n    share: 90 %": "Skriv target: {within: 3 days, from: …, share: 90}",
        },
    ),
    At(
        "malstyr.yaml",
        "levels:\n  mål: {name: Mål, decided_by: politics}\n",
        "",
        "wrong-shape",
        {
            "levels: [mål]\n": "Den första blir: mål: {decided_by: …, expects: …}.",
            "levels: Vision, nämndens mål\n": "Den första blir: vision: {decided_by: …, expects: …}.",
        },
    ),
    At(
        "malstyr.yaml",
        "{name: Mål, decided_by: politics}",
        "mål: ",
        "value-alone",
        {"politik": "{decided_by: politics}"},
    ),
    At(
        "malstyr.yaml",
        "§ 41}",
        "reference: ",
        "wrong-shape",
        {
            "§ 41, approves: Kravet på trygga sänks till 80}": ": {from: …, to: …}",
            "§ 41, approves: [indicators/trygga/target/at_least]}": ": {from: …, to: …}",
        },
    ),
    At(
        "mål.yaml",
        "målplan\n    owner: skolchef\n  trygghet",
        "plan: ",
        "bad-id",
        {
            "målplan 2028\n    owner: skolchef\n  trygghet": "skriv målplan-2028 här, och lägg till målplan-2028: {name:"
            " målplan 2028} under plans",
        },
    ),
    At(
        "risker.yaml",
        "actions: [läsgrupper]",
        "",
        "unknown-key",
        {
            "åtgärd: Höj lönen för lärare": "skriv actions: [höj-lönen-för-lärare], och lägg till höj-lönen-för-lärare:"
            " {text: Höj lönen för lärare} under activities. Räcker det med ord, skriv texten för prevention.",
        },
    ),
    At(
        "ekonomi.yaml",
        "activities:\n",
        "",
        "unknown-id",
        {
            f"  avvikelse: {{measured_in: procent, serves: [ekonomi], formula: {formula}}}\nactivities:\n": f"skriv {line}"
            for formula, line in {
                "(budget - utfall) / budget * 100": "(nettokostnad.budget - nettokostnad) / nettokostnad.budget * 100",
                "nettokostnad.budget - prognos": "nettokostnad.budget - nettokostnad.forecast.…",
            }.items()
        },
    ),
    At("ekonomi.yaml", "{at_most: 41000}", "2026: ", "empty-value", {"": "Skriv 2026: {at_most: …}"}),
    At(
        "enkät.yaml",
        "{at_least: 65}",
        "target: ",
        "partly-from-elsewhere",
        {"{at_least: 65, partly: 80 %}": "partly: 52"},
    ),
    At(
        "mål.yaml",
        "2025-01-15\n    share: 60\n    due: 2026-06-30",
        "started: ",
        "activity-contradicted",
        {"2026-06-30\n    share: 60\n    due: 2025-01-15": "skriv started: 2025-01-15 och due: 2026-06-30"},
    ),
    At(
        "malstyr.yaml",
        "{body: Kommunfullmäktige, level: politics, date: 2024-11-18, reference: § 41}",
        "kf-41: ",
        "value-alone",
        {
            "KF 2024-11-18 § 41": 'Skriv {body: KF, date: 2024-11-18, reference: "§ 41"}.',
            "Kommunfullmäktige § 41, 18 november 2024": "date: 2024-11-18, reference",
            "Kommunfullmäktige i november": "{body: Kommunfullmäktige i november, date: …}",
        },
    ),
    At("malstyr.yaml", "2024-11-18, reference", "date: ", "decision-ahead", {"2042-11-18, reference": "Rätta date."}),
    At(
        "malstyr.yaml",
        "3 years",
        "revise_every: ",
        "bad-duration",
        {
            "vart tredje år": "Skriv 3 years.",
            "varje år, och vid behov": "Är det 1 year som gäller, skriv 1 year.",
            "kvartalsvis i mars": "Är det 3 months som gäller, skriv 3 months.",
        },
    ),
    At(
        "malstyr.yaml",
        "{goal-without-activity: info}\n",
        "rules: ",
        "wrong-shape",
        {
            "{goal-without-activity: info}\n  bands:\n    omdöme:\n      låg: 0-59\n      hög: 60-100\n": "[{from: …, name: …}, {from: …, name: …}]",
            "{goal-without-activity: info}\n  bands: {omdöme: {60-100: hög, 0-59: låg}}\n": "[{from: …, name: …}, {from: …, name: …}]",
            "{goal-without-activity: info}\n  bands: {omdöme: låg och hög}\n": "[{from: …, name: …}",
        },
    ),
    At(
        "malstyr.yaml",
        "  skolchef: {title: Skolchef}\n",
        "roles:\n",
        "not-yaml",
        {"  Skolchef Kim Ek\n": "skolchef: {title: Skolchef, person: Kim Ek}"},
    ),
    At(
        "garanti.yaml",
        "2025\n    target",
        "    starts: ",
        "window-without-hours",
        {
            "2025\n    window: vardagar 8-16.30\n    target": "Är det något av dem som finns i opening_hours (kontorstid)"
        },
    ),
    At(
        "garanti.yaml",
        "2025\n    target",
        "    starts: ",
        "value-alone",
        {
            "2025\n    breaks: ny blankett 2026\n    target": "Skriv {2026: ny blankett}.",
            "2025\n    breaks: ny blankett från och med 2026\n    target": "Skriv {2026: ny blankett}.",
            "2025\n    breaks: ny blankett hösten 2026\n    target": "breaks: {ÅÅÅÅ:",
        },
    ),
    At("mål.yaml", "Trygga elever", "name: ", "unclosed-quote", {'"Trygga elever\n    note: "ja"': 'Skriv " också'}),
    At(
        "mål.yaml",
        "Minst 85 procent",
        "text: ",
        "sign-starts-text",
        {"* Minst 85 procent": "ta bort det: Minst 85 procent", "*Minst* 85 procent": "inom citattecken"},
    ),
    At(
        "värden.yaml",
        "87\n",
        "84\n      2025: ",
        "bad-period",
        {
            "87\n      Mål 2026: 85\n": "Målvärdet står på indikatorn",
            "87\n      Utfall 2025: 85\n": "Skriv 2025.",
        },
    ),
    At(
        "värden.yaml",
        "87\n",
        "84\n      2025: ",
        "unknown-key",
        {"{value: 87, mål: 85}\n": "Målvärdet står på indikatorn", "{value: 87, krav: 85}\n": "Ta bort krav här."},
    ),
    At(
        "värden.yaml",
        "  trygga:\n",
        "",
        "bad-id",
        {"  trygga/norrskolan:\n    2023: 80\n  trygga:\n": "Skriv trygga: och norrskolan:"},
    ),
    At("värden.yaml", "87\n", "84\n      2025: ", "bad-number", {"84, 86, 87\n": "Det första blir: ÅÅÅÅ: 84"}),
    At(
        "risker.yaml",
        "\n      rekrytering: {text: Följ upp annonserna, kind: preventive, every: 6 months, done: {2025-12-10: inga fel}}\n",
        "controls:",
        "wrong-shape",
        {" Följ upp annonserna, varje kvartal, utan fel\n": '{text: "Följ upp annonserna, varje kvartal, utan fel"}'},
    ),
)
SHAPES = Right("shapes", FILES, tuple(slip for at in PLACES for slip in at.slips()), GUIDE.needs)
