"""Slips in the file of care of the elderly: homes and a list of services, women and men, tertials, numbers of answers."""

from slips.slip import Right, instead_of

FILE = """\
version: 1
organisation: {id: strandby, name: Strandby kommun, kind: municipality}
about: {unit: omsorg, source: verksamhetssystemet}
settings:
  as_of: 2026-03-01
  min_answers: 5
calendar:
  D1: {name: Delår 1, ends: 04-30, ready: 05-20}
  D2: {name: Delår 2, ends: 08-31, ready: 09-20}
  closing: {name: Bokslut, ends: 12-31, ready: 02-10}
levels:
  inriktning: {name: Inriktningsmål, decided_by: politics, expects: nothing}
  effekt: {name: Effektmål, decided_by: politics}
roles:
  omsorgschef: {title: Omsorgschef}
  områdeschef: {title: Områdeschef}
decisions:
  on-12: {body: Omsorgsnämnden, level: politics, date: 2024-12-10, reference: § 12}
plans:
  nämndplan: {name: Nämndplan 2025–2027, period: 2025-2027, adopted: on-12, responsible: omsorgschef}
units:
  omsorg: {name: Omsorgsnämnden, plan: nämndplan, manager: omsorgschef}
  ekbacken: {name: Ekbackens boende, parent: omsorg, no_plan: ingår i nämndens plan, manager: områdeschef}
  lindgården: {name: Lindgårdens boende, parent: omsorg, no_plan: ingår i nämndens plan, manager: områdeschef}
lists:
  insatser:
    hemtjänst: Hemtjänst
    boende: Särskilt boende
goals:
  ett-gott-liv:
    text: Äldre i Strandby lever ett gott liv
    level: inriktning
    plan: nämndplan
    owner: omsorgschef
  kontinuitet:
    text: Den som har hemtjänst möter få personer
    level: effekt
    serves: [ett-gott-liv]
    plan: nämndplan
    owner: områdeschef
  måltider:
    text: De boende är nöjda med maten
    level: effekt
    serves: [ett-gott-liv]
    plan: nämndplan
    owner: områdeschef
indicators:
  personer:
    name: Personer per kund under 14 dagar
    serves: [kontinuitet]
    measured_in: personer i genomsnitt
    method: schemasystemet
    no_split: kön registreras inte
    targets:
      2025: {at_most: 13}
      2026: {at_most: 12}
  matnöjdhet:
    name: Nöjda med maten
    serves: [måltider]
    measured_in: procent
    for_each: [ekbacken, lindgården]
    method: samtal med de boende
    no_split: för få svar
    target: {at_least: 80, partly: 70}
  trygghet:
    name: Andel som känner sig trygga
    serves: [ett-gott-liv]
    measured_in: procent
    for_each: [insatser]
    of_which: [women, men]
    method: nationell enkät
    target: {at_least: 85, by: 2027}
  sjukfrånvaro:
    name: Sjukfrånvaro
    serves: [kontinuitet]
    measured_in: procent
    frequency: tertial
    starts: 2025-T1
    year: mean
    method: lönesystemet
    no_split: redovisas på annat håll
    target: {at_most: 7}
values:
  personer:
    2023: 15.2
    2024: 14.1
    2025: 12.8
  matnöjdhet:
    ekbacken:
      2024: {value: 74, n: 31}
      2025: {value: 81, n: 28}
    lindgården:
      2024: {value: 69, n: 22}
      2025: {value: 72, n: 25}
  trygghet:
    hemtjänst:
      2024: {value: 83, of_which: {women: 85, men: 79}}
      2025: {value: 84, of_which: {women: 86, men: 81}}
    boende:
      2024: {value: 88, of_which: {women: 88, men: 87}}
      2025: {value: 87, of_which: {women: 89, men: 84}}
  sjukfrånvaro:
    2025-T1: 8.1
    2025-T2: 6.4
    2025-T3: 7.0
activities:
  ramtid:
    text: Inför ramtid i alla hemtjänstgrupper
    serves: [kontinuitet]
    responsible: områdeschef
    started: 2025-09-01
    due: 2026-05-31
  matråd:
    text: Starta matråd på båda boendena
    serves: [måltider]
    responsible: områdeschef
    due: 2026-04-30
"""
SLIPS = (
    *instead_of(
        "  on-12: {body: Omsorgsnämnden,",
        (
            "  on-12: {body: Omsorgsnämnden # ok,",
            *("hash-in-text", "skriv den sist på raden"),
        ),
    ),
    *instead_of(
        "    targets:\n      2025: {at_most: 13}",
        (
            "    direction: higher\n    targets:\n      2025: {at_most: 13}",
            *("direction-contradicts-target", "direction säger att högre är bättre, men målet at_most säger"),
        ),
    ),
    *instead_of(
        "    text: Inför ramtid i alla hemtjänstgrupper\n",
        *(
            (
                f"    text: Inför ramtid i alla hemtjänstgrupper\n{line}\n",
                *(rule, f"Är det en anmärkning, börja raden med # och blanksteg i stället för {sign}."),
            )
            for line, rule, sign in (
                ("    // kolla datum med HR", "not-yaml", "//"),
                ("    -- kolla med HR", "not-yaml", "--"),
                ("    ; kolla med HR", "not-yaml", ";"),
                ("<!-- kolla med HR -->", "not-yaml", "<!--"),
                ("    // kolla: datum", "unknown-key", "//"),
                ("    ; due: 2026-03-31", "unknown-key", ";"),
            )
        ),
    ),
    *instead_of(
        "  omsorg: {name: Omsorgsnämnden, plan",
        (
            "  omsorg: {name: Omsorgsnämnden, parent: ekbacken, plan",
            *("circular-reference", "Rätta eller ta bort den hänvisning som är fel."),
        ),
        (
            "  omsorg: {name: Omsorgsnämnden, parent: omsorg, plan",
            *("circular-reference", "Är omsorg överst, ta bort parent."),
        ),
    ),
    *instead_of(
        "    targets:\n      2025: {at_most: 13}\n      2026: {at_most: 12}",
        ("    målvärde: 12", "unknown-key", "Är högre bättre, skriv target: {at_least: 12} (minst)."),
        (
            "    mål 2025: 13\n    mål 2026: 12",
            "value-alone",
            "Är lägre bättre, skriv targets: {2025: {at_most: 13}, 2026: {at_most: 12}}.",
        ),
        (
            "    targets:\n      2025: högst 13\n      2026: högst 12",
            "value-alone",
            "Skriv {at_most: 13}.",
            "value-alone",
            "Skriv {at_most: 12}.",
        ),
        (
            "    targets: {2025: 13, 2026: 12}",
            "value-alone",
            "Är högre bättre, skriv targets: {2025: {at_least: 13}, 2026: {at_least: 12}}.",
        ),
        (
            "    targets:\n    2025: {at_most: 13}\n    2026: {at_most: 12}",
            "unknown-key",
            "Skriv targets: {2025: {at_most: 13}, 2026: {at_most: 12}}",
        ),
        (
            "    targets:\n      - 2025: {at_most: 13}\n      - 2026: {at_most: 12}",
            "wrong-shape",
            "Ta bort strecken eller hakparenteserna: 2025: {at_most: 13",
        ),
        (
            "    targets:\n      2025: {at_most: 13}\n      20226: {at_most: 12}",
            "bad-period",
            "Skriv ett år 2013, flera år 2012-2015, ett läsår 2013/14, en del av ett år 2013-H1, 2013-T2, 2013-Q3,",
        ),
        (
            "    targets:\n      2025: {at_most: 13}\n      2026: {at_most: 12\n",
            "unpaired-bracket",
            "Skriv {at_most: 12}",
        ),
    ),
    *instead_of(
        "      2025: {at_most: 13}\n",
        ("      2025: {at_most: 13, 2025}\n", "unknown-key", "Gäller målvärdet bara 2025, skriv during: 2025."),
        ("      2025: {högst: 13}\n", "unknown-key", "Skriv at_most."),
        (
            "      2025: {at_most: 13 personer}\n",
            "unit-in-number",
            "Skriv 13, utan enheten.",
        ),
        ("      2025: {at most: 13}\n", "unknown-key", "Skriv at_most."),
        ("      2025: at_most: 13\n", "not-yaml", "Skriv 2025: {at_most: 13}"),
        ("      2025: {at_most 13}\n", "no-space-after-colon", "Skriv at_most: 13"),
    ),
    *instead_of(
        "    measured_in: personer i genomsnitt",
        ("    measured_in: [personer i genomsnitt]", "wrong-shape", "Skriv personer i genomsnitt."),
        ("    measured in: personer i genomsnitt", "unknown-key", "Skriv measured_in."),
        ("    measured_in personer i genomsnitt", "no-space-after-colon", "Skriv measured_in: personer i genomsnitt"),
    ),
    *instead_of(
        "    measured_in: personer i genomsnitt\n",
        ("    measured_in:\n", "empty-value", "Skriv ett värde för measured_in, eller ta bort measured_in."),
    ),
    *instead_of(
        "    no_split: för få svar\n",
        ("    no_split:\n", "empty-value", "Skriv ett värde för no_split, eller ta bort no_split."),
    ),
    *instead_of(
        "    for_each: [ekbacken, lindgården]",
        ("    for_each: [ekbacken, lindgarden]", "unknown-id", "Menade du lindgården?"),
        (
            "    for_each: [ekbacken lindgården]",
            "bad-id",
            "Skriv dem var för sig, med kommatecken emellan: ekbacken, lindgården",
        ),
        ("    for_each: Ekbackens boende, Lindgårdens boende", "not-a-list", "Skriv [ekbacken, lindgården]"),
        ("    for_each: Ekbackens boende och Tallhöjdens boende", "bad-id", "bara bokstäver, siffror och bindestreck"),
        ("    for_each: [ekbacken, lindgården", "unpaired-bracket", "Skriv [ekbacken, lindgården]"),
        ("    for each: [ekbacken, lindgården]", "unknown-key", "Skriv for_each."),
        ("    enheter: [ekbacken, lindgården]", "unknown-key", "Skriv for_each."),
    ),
    *instead_of(
        "    for_each: [ekbacken, lindgården]\n",
        ("", "unknown-member", "Indikatorn har ingen for_each."),
    ),
    *instead_of(
        "    for_each: [insatser]",
        ("    for_each: [insats]", "unknown-id", "Menade du insatser?"),
        ("    for_each: [lists/insatser]", "bad-id", "Skriv insatser."),
        ("    for_each: [insatser/hemtjänst, insatser/boende]", "bad-id", "skriv insatser för alla poster"),
        ("    for_each: insatser/boende", "bad-id", "skriv insatser för alla poster"),
        ("    for_each: insatser",),
    ),
    *instead_of(
        "    of_which: [women, men]",
        ("    of_which: [kvinnor/män]", "bad-id", "Skriv dem var för sig, med kommatecken emellan: women, men"),
        ("    of_which: kvinnor och män", "not-a-list", "Skriv [women, men]."),
    ),
    *instead_of(
        "    target: {at_least: 85, by: 2027}",
        ("    target: {at_least: 85, senast: 2027}", "unknown-key", "Skriv by."),
        ("    target: {at_least: 85, by: 2027-12-31}",),
        ("    target: {at_least: 85, by: slutet av 2027}", "bad-period", "Skriv 2027."),
        ("    target: {at_leastt: 85, by: 2027}", "unknown-key", "Skriv at_least."),
        (
            "    target: {at_least: 850, by: 2027}",
            "unlikely-share",
            "Slå upp talet där det kommer ifrån och skriv det på nytt.",
        ),
        (
            "    target: {at_least: 85–90, by: 2027}",
            "bad-number",
            "Ska värdet ligga från 85 till 90, skriv {at_least: 85, at_most: 90} som målvärde.",
        ),
    ),
    *instead_of(
        "    frequency: tertial",
        (
            "    frequency: tertialvis",
            "unknown-word",
            "Skriv tertial. Orden är four-years, two-years, year, half-year, term, tertial, quarter, month, week, day,",
        ),
        (
            "    frequency: T",
            "unknown-word",
            "Skriv något av orden four-years (vart fjärde år), two-years (vartannat år), year (varje år), half-year (varje",
        ),
    ),
    *instead_of(
        "    year: mean",
        ("    year: medelvärde", "unknown-word", "Skriv mean. Orden är sum, mean, last, each."),
    ),
    *instead_of(
        "    2025-T1: 8.1",
        ("    T1: 8.1", "bad-period", "Skriv året först: ÅÅÅÅ-T1, med årets fyra siffror i stället för ÅÅÅÅ."),
        ("    2025 T1: 8.1", "bad-period", "Skriv 2025-T1."),
        ("    2025-T1: 8.1 %", "unit-in-number", "Skriv 8.1, utan enheten. Det är den enhet som talet ska vara i."),
        (
            "    2025-T4: 8.1",
            "bad-period",
            "Skriv den som gäller, högst 2025-T3",
        ),
        ("    tertial 1: 8.1", "bad-period", "Skriv året först: ÅÅÅÅ-T1, med årets fyra siffror i stället för ÅÅÅÅ."),
    ),
    *instead_of(
        "      2024: {value: 74, n: 31}",
        ("      2024: {value: 74 n: 31}", "not-yaml", "Skriv 2024: {value: 74, n: 31}"),
        ("      2024: {value: 74, antal svar: 31}", "unknown-key", "Skriv n."),
        ("      2024: 74 (31 svar)", "bad-number", "Skriv {value: 74, n: 31}."),
        (
            "      2024: {74, 31}",
            "unknown-key",
            "Skriv nyckeln före varje tal, till exempel {value: 74, n: 31} om det andra är antalet svar.",
        ),
        ("      2024: {value: 74, n: trettioen}", "bad-number", "31"),
        (
            "      2024: {value: 74, n: 31 st}",
            "unit-in-number",
            "Skriv 31, utan enheten. Det är den enhet som talet ska vara i.",
        ),
    ),
    *instead_of(
        "      2024: {value: 74, n: 31}\n      2025: {value: 81, n: 28}\n    l",
        (
            "      2025: {value: 74, n: 31}\n      2025: {value: 81, n: 28}\n    l",
            "duplicate-id",
            "Behåll en av dem, eller rätta perioden på den ena.",
        ),
    ),
    *instead_of(
        "    lindgården:\n      2024: {",
        ("    Lindgårdens boende:\n      2024: {", "bad-id", "Skriv lindgården."),
    ),
    *instead_of(
        "of_which: {women: 85, men: 79}",
        ("of_which: {kvinnor: 85, män: 79}", "unknown-part", "Menade du women?", "unknown-part", "Menade du men?"),
        (
            "women: 85, men: 79",
            "wrong-order",
            "Skriv of_which: {women: 85, men: 79} under 2024, i stället för women, men.",
        ),
        ("of_which: {women: 85 men: 79}", "not-yaml", "Skriv 2024: {value: 83, of_which: {women: 85, men: 79}}"),
    ),
    *instead_of(
        "    boende: Särskilt boende",
        ("    boende Särskilt boende", "no-space-after-colon", "Skriv boende: Särskilt boende"),
    ),
    *instead_of(
        "  effekt: {name: Effektmål, decided_by: politics}",
        (
            "  effekt: {name: Effektmål, decided_by: nämnden}",
            "unknown-word",
            "Skriv politics. Orden är politics, management, administration, team.",
        ),
        ("  effekt: Effektmål", "value-alone", "Skriv {name: Effektmål}."),
        ("  effektmål: {name: Effektmål, decided_by: politics}", "unknown-id", "Menade du effekt?"),
    ),
    *instead_of(
        "  omsorgschef: {title: Omsorgschef}",
        (
            "  omsorgschef: {title: Omsorgschef, Anna Ek}",
            "sentence-cut",
            "Skriv utan klamrar, med varje nyckel på en egen rad:\n    title: Omsorgschef, Anna Ek",
        ),
        ("  omsorgschef: {titel: Omsorgschef}", "unknown-key", "Skriv title."),
    ),
    *instead_of(
        "date: 2024-12-10, reference: § 12",
        (
            "date: 2024-12-10, reference: § 12, dnr 44",
            "sentence-cut",
            "Skriv utan klamrar, med varje nyckel på en egen rad:\n    body: Omsorgsnämnden\n    level: politics\n    date:",
        ),
        ("date: 10 dec 2024, reference: § 12", "bad-date", "Skriv 2024-12-10."),
    ),
    *instead_of(
        "period: 2025-2027, adopted",
        ("period: 2025-27, adopted", "bad-period", "Skriv 2025-2027."),
        ("period: 2027-2025, adopted", "bad-period", "skriv 2025-2027"),
    ),
    *instead_of(
        "    due: 2026-04-30",
        ("    due: 2026-04-30 (preliminärt)", "bad-date", "Skriv 2026-04-30."),
        ("    due: 2025-13-01", "bad-date", "Skriv en dag som finns, som år-månad-dag, till exempel 2013-06-01."),
        (
            "    due: våren 2026",
            "bad-date",
            "Skriv den sista dagen som gäller, som år-månad-dag: 2026-05-31 om det är så sent det får bli, annars en",
        ),
        ("    due: T1 2026", "bad-date", "Är det senast när perioden är slut, skriv 2026-04-30."),
    ),
    *instead_of(
        "    started: 2025-09-01",
        ("    startdatum: 2025-09-01", "unknown-key", "Skriv started."),
        ("    started: 2025-09", "bad-date", "Skriv också dagen, till exempel 2025-09-15."),
        (
            "    start: september 2025",
            "unknown-key",
            "Skriv started.",
            "bad-date",
            "Skriv också dagen, till exempel 2025-09-15.",
        ),
    ),
    *instead_of(
        "    serves: [måltider]\n    responsible: områdeschef",
        (
            "    serves: [måltider]\n    responsible: Anna Berg",
            "person-as-role",
            "Skriv den roll som personen har. Det här finns: ",
        ),
        (
            "    mål: måltider\n    responsible: områdeschef",
            "unknown-key",
            "Skriv serves.",
            "not-a-list",
            "Skriv [måltider].",
        ),
    ),
    *instead_of(
        "    text: Starta matråd på båda boendena",
        ("    aktivitet: Starta matråd på båda boendena", "unknown-key", "Skriv text."),
        (
            "    text: - Starta matråd på båda boendena",
            "dash-starts-text",
            "Ett negativt tal skrivs utan blanksteg, till exempel -40.",
        ),
        (
            "    text:Starta matråd på båda boendena",
            "no-space-after-colon",
            "Skriv text: Starta matråd på båda boendena",
        ),
        (
            "    text; Starta matråd på båda boendena",
            "no-space-after-colon",
            "Skriv text: Starta matråd på båda boendena",
        ),
        ("    text: 'Starta matråd på båda boendena", "unclosed-quote", "Skriv ' också där texten slutar."),
    ),
    *instead_of(
        "  måltider:\n    text: De boende är nöjda med maten\n    level: effekt\n    serves: [ett-gott-liv]\n    plan: nämndplan\n    owner: områdeschef\n",
        (
            "  måltider:\n    text: De boende är nöjda med maten\n    level: effekt\n    serves: [ett-gott-liv]\n    plan: nämndplan\n    owner: områdeschef\n  måltider:\n    text: De boende är nöjda med maten\n    level: effekt\n    serves: [ett-gott-liv]\n    plan: nämndplan\n    owner: områdeschef\n",
            "duplicate-id",
            "Är det samma post, behåll en av dem.",
        ),
    ),
    *instead_of(
        "    owner: områdeschef\n  måltider",
        ("    owner: områdeschef\n  måltid", "unknown-id", "Menade du måltider?"),
    ),
    *instead_of(
        "  måltider:\n    text",
        ("   måltider:\n    text", "wrong-indent", "Börja raden med 2 blanksteg."),
    ),
    *instead_of(
        "    target: {at_least: 85, by: 2027}",
        ("    target: {at_least: 85, by: utgången av år 2027}", "bad-period", "Skriv 2027."),
        ("    target: {at_least: 85, by: senast 2027}", "bad-period", "Skriv 2027."),
        ("    target: {at_least: 85, by: till och med 2027}", "bad-period", "Skriv 2027."),
    ),
    *instead_of(
        "    no_split: för få svar",
        ("    no_split: ja", "empty-value", "Skriv skälet med egna ord, till exempel no_split: beslutas nästa år."),
    ),
    *instead_of(
        "    2025-T1: 8.1",
        ("    hösten: 8.1", "bad-period", "ÅÅÅÅ-H2"),
        ("    vt: {value: 8.1}", "bad-period", "Skriv året först: ÅÅÅÅ-H1, med årets fyra siffror i stället för ÅÅÅÅ."),
    ),
    *instead_of(
        "      2024: {value: 74, n: 31}",
        (
            "      mars: {value: 74, n: 31}",
            "bad-period",
            "Skriv året först: ÅÅÅÅ-M03, med årets fyra siffror i stället för ÅÅÅÅ.",
        ),
    ),
    *instead_of(
        "    2024: 14.1",
        (
            "    vecka-7: {2024: 14.1}",
            "unknown-member",
            "Är det en del av ett år, skriv ÅÅÅÅ-W07, med årets fyra siffror i stället för ÅÅÅÅ.",
        ),
    ),
    *instead_of(
        "    ekbacken:\n      2024: {value: 74",
        ("    ekbackens-boende:\n      2024: {value: 74", "unknown-member", "ekbacken"),
    ),
    *instead_of(
        "    boende:\n      2024",
        ("    insatser/boende:\n      2024", "bad-id", "Skriv boende."),
        ("    särskilt-boende:\n      2024", "unknown-member", "boende"),
    ),
    *instead_of(
        "    ekbacken:\n      2024: {value: 74, n: 31}",
        (
            "    ekbacken:\n      value: 74",
            "wrong-order",
            "”value” står direkt under ”ekbacken”, men det framgår inte för vilket år.",
        ),
    ),
    *instead_of(
        "{value: 74, n: 31}",
        ("{value: 74, n: 31 %}", "unit-in-number", "Skriv hur många det är, utan enhet."),
    ),
    *instead_of(
        "  min_answers: 5\n",
        ("  min_answers: 5 procent\n", "unit-in-number", "”5 procent” är en andel, men här ska ett antal stå."),
    ),
)
CARE = Right("care", {"malstyr.yaml": FILE}, SLIPS)
