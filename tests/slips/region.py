"""Slips in the file of a region: promises, opening hours, guarantees and clinics, all in one file."""

from slips.slip import Right, Slip

FILE = """\
version: 1
organisation: {id: fjällregionen, name: Region Fjäll, kind: region}
settings:
  as_of: 2026-03-01
  opening_hours:
    kontorstid: {weekdays: 08:00-16:30, friday: 08:00-15:00}
calendar:
  closing: {ends: 12-31, ready: 02-15}
roles:
  vårdchef: {title: Vårdchef}
units:
  vården: {name: Vården, no_plan: ingår i regionplanen, manager: vårdchef}
  norra-kliniken: {name: Norra kliniken, parent: vården, no_plan: ingår i regionplanen}
  södra-kliniken: {name: Södra kliniken, parent: vården, no_plan: ingår i regionplanen}
goals:
  tillgänglig-vård:
    text: Vården är tillgänglig för alla
    unit: vården
    owner: vårdchef
    period: 2024-2027
indicators:
  telefonsvar:
    promise: Den som ringer blir uppringd inom två arbetsdagar
    serves: [tillgänglig-vård]
    unit: vården
    measured_in: procent
    method: telefonisystemet
    target: {within: 2 working days, from: samtalet, share: 90}
  snabbsvar:
    promise: Den som skriver får svar inom 48 timmar
    serves: [tillgänglig-vård]
    measured_in: procent
    method: ärendesystemet
    window: kontorstid
    target: {within: 48 hours, from: frågan, share: 95}
  väntetid:
    name: Väntetid till första besök
    serves: [tillgänglig-vård]
    measured_in: dagar
    for_each: [norra-kliniken, södra-kliniken]
    method: journalsystemet
    target: {at_most: 30, partly: 45}
  nöjdhet:
    name: Nöjda patienter
    serves: [tillgänglig-vård]
    measured_in: index
    for_each: [norra-kliniken, södra-kliniken]
    method: patientenkäten
    target: {at_least: 70, increase_by: 1, until: 80}
    survey:
      scale: 1-5
      questions:
        helhet: Hur nöjd är du som helhet?
        bemötande: Hur blev du bemött?
values:
  telefonsvar:
    2025:
      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]
  väntetid:
    norra-kliniken:
      2024: 34
      2025: 28
    södra-kliniken:
      2024: 41
      2025: 39.5
  nöjdhet:
    norra-kliniken:
      2025:
        value: 72.5
        n: 140
        invited: 300
    södra-kliniken:
      2025: {value: 69, n: 88}
"""
SLIPS = (
    Slip(
        "malstyr.yaml",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    target: {within: 2 arbetsdagar, from: samtalet, share: 90}",
        ("bad-duration",),
        ("2 working days",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    target: inom 2 arbetsdagar",
        ("value-alone",),
        ("om tiden ska hållas varje gång",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    within: 2 working days\n    from: samtalet\n    share: 90",
        ("unknown-key",),
        ("target: {within: 2 working days, from: samtalet, share: 90}",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {within: 2 working days, from: samtalet, share: 90}",
        "    target:\n    within: 2 working days\n    from: samtalet\n    share: 90",
        ("wrong-indent",),
        ("Flytta in raden och raderna efter den, till och med rad 31, så att de",),
    ),
    Slip(
        "malstyr.yaml", "    promise: Den som ringer", "    guarantee: Den som ringer", ("unknown-key",), ("promise",)
    ),
    Slip(
        "malstyr.yaml",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each: [Norra kliniken, Södra kliniken]\n    method: journalsystemet",
        ("bad-id", "bad-id"),
        ("norra-kliniken", "södra-kliniken"),
    ),
    Slip(
        "malstyr.yaml",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each: [norra-kliniken södra-kliniken]\n    method: journalsystemet",
        ("bad-id",),
        ("dem var för sig, med kommatecken emellan: norra-kliniken, södra-klinik",),
    ),
    Slip(
        "malstyr.yaml",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each:\n      norra-kliniken\n      södra-kliniken\n    method: journalsystemet",
        ("not-a-list",),
        ("[norra-kliniken, södra-kliniken]",),
    ),
    Slip(
        "malstyr.yaml",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    for_each:\n      -norra-kliniken\n      -södra-kliniken\n    method: journalsystemet",
        ("not-a-list",),
        ("[norra-kliniken, södra-kliniken]",),
    ),
    Slip(
        "malstyr.yaml",
        "    for_each: [norra-kliniken, södra-kliniken]\n    method: journalsystemet",
        "    method: journalsystemet",
        ("unknown-member",),
        ("Indikatorn har ingen for_each. Mäts den för var och en, lägg till for_",),
    ),
    Slip("malstyr.yaml", "      scale: 1-5", "      skala: 1-5", ("unknown-key",), ("scale",)),
    Slip(
        "malstyr.yaml",
        "      scale: 1-5",
        "      scale: 5-1",
        ("bad-scale",),
        ("det lägsta betyget först, till exempel 1-5",),
    ),
    Slip(
        "malstyr.yaml",
        "      questions:\n        helhet: Hur nöjd är du som helhet?\n        bemötande: Hur blev du bemött?",
        "      questions:\n        Hur nöjd är du som helhet?\n        Hur blev du bemött?",
        ("wrong-shape",),
        ("id:t, kolon och blanksteg före texten",),
    ),
    Slip("malstyr.yaml", "      questions:", "      frågor:", ("unknown-key",), ("questions",)),
    Slip(
        "malstyr.yaml",
        "      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]",
        "      cases: 2",
        ("bad-case",),
        ("start och slut med snedstreck emellan: 2013-05-28/2013-05-30, eller me",),
    ),
    Slip(
        "malstyr.yaml",
        "      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]",
        "      cases: 2025-03-03/2025-03-05",
        ("not-a-list",),
        ("[2025-03-03/2025-03-05]",),
    ),
    Slip(
        "malstyr.yaml",
        "      cases: [2025-03-03/2025-03-05, 2025-09-01/2025-09-12]",
        "      cases: [2025-03-05/2025-03-03]",
        ("bad-case",),
        ("Starten står först, slutet efter snedstrecket. Se efter vilka de är.",),
    ),
    Slip(
        "malstyr.yaml",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    Norra kliniken:\n      2024: 34\n      2025: 28",
        ("bad-id",),
        ("norra-kliniken",),
    ),
    Slip(
        "malstyr.yaml",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    norra-kliniken: 34, 28",
        ("wrong-shape",),
        ("varje tal på en egen rad, med perioden, kolon och blanksteg före. Det första blir: ÅÅÅÅ: 34",),
    ),
    Slip(
        "malstyr.yaml",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    norra-kliniken:\n      34\n      28",
        ("wrong-shape",),
        ("varje tal på en egen rad, med perioden, kolon och blanksteg före. Det första blir: ÅÅÅÅ: 34",),
    ),
    Slip(
        "malstyr.yaml",
        "    norra-kliniken:\n      2024: 34\n      2025: 28",
        "    norra-kliniken:\n      2024: 34 dagar\n      2025: 28",
        ("unit-in-number",),
        ("34",),
    ),
    Slip("malstyr.yaml", "      2025: 39.5", "      2025: '39,5'", ("decimal-comma",), ("39.5",)),
    Slip("malstyr.yaml", "      2025: 39.5", "      2025: 39.5.\n", ("bad-number",), ("39.5",)),
    Slip("malstyr.yaml", "      2025: 39.5", "      2025: 39.5,", ("bad-number",), ("39.5",)),
    Slip("malstyr.yaml", "      2025: 39.5", "      2025: |39.5", ("bad-number",), ("39.5",)),
    Slip("malstyr.yaml", "      2025: 39.5", "      2025 (prel): 39.5", ("bad-period",), ("2025",)),
    Slip("malstyr.yaml", "        n: 140\n", "        n: ca 140\n", ("bad-number",), ("140",)),
    Slip(
        "malstyr.yaml",
        "        n: 140\n",
        "        n: 140 av 300\n",
        ("bad-number",),
        ("n: 140, och invited: 300 om 300 tillfrågades, annars population: 300",),
    ),
    Slip(
        "malstyr.yaml",
        "    kontorstid: {weekdays: 08:00-16:30",
        "    kontorstid: {vardagar: 08:00-16:30",
        ("unknown-key",),
        ("weekdays",),
    ),
    Slip(
        "malstyr.yaml", "    window: kontorstid", "    window: kontorstider", ("window-without-hours",), ("kontorstid",)
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 30, partly: 45}",
        "    target: {högst: 30, delvis: 45}",
        ("unknown-key", "unknown-key"),
        ("at_most", "partly"),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 30, partly: 45}",
        "    target: högst 30 dagar, delvis 45",
        ("value-alone",),
        ("{at_most: 30, partly: 45}",),
    ),
    Slip(
        "malstyr.yaml",
        "    target: {at_most: 30, partly: 45}",
        "    target: {at_most: 30,, partly: 45}",
        ("not-yaml",),
        ("target: {at_most: 30, partly: 45}",),
    ),
    Slip("malstyr.yaml", "      2024: 41\n", "      2024 = 41\n", ("no-space-after-colon",), ("2024: 41",)),
    Slip("malstyr.yaml", "      2024: 41\n", "      2024 – 41\n", ("no-space-after-colon",), ("2024: 41",)),
)
REGION = Right("region", {"malstyr.yaml": FILE}, SLIPS)
