"""What editors propose to type: whole goals, indicators and targets, to be filled in place by place.

They are offered by the JSON Schema (``defaultSnippets``) and are the snippets of ``editors/vscode``. Left as they are
proposed they make a workspace without errors.
"""

from typing import NamedTuple


class Proposal(NamedTuple):
    """Something to type: ``${1:text}`` is a place to fill, ``${1|a,b|}`` one with a choice."""

    word: str
    """What to type to get it."""
    title: str
    help: str
    section: str
    """The section it belongs in; ``target`` and ``targets`` stand in an indicator."""
    text: str


PROPOSALS = (
    Proposal(
        "mål", "Mål", "Ett mål. Siffrorna står i de indikatorer som bidrar till det.", "goals",
        "${1:nöjda-kunder}:\n"
        "  name: ${2:Nöjda kunder}\n"
        "  text: ${3:Kunderna upplever god kvalitet}\n"
        "  owner: ${4:förvaltningschef}",
    ),
    Proposal(
        "indikator", "Indikator", "Ett mått, det mål som det bidrar till och vad som ska nås.", "indicators",
        "${1:nki}:\n"
        "  name: ${2:Nöjd-kund-index}\n"
        "  serves: [${3:nöjda-kunder}]\n"
        "  measured_in: ${4:index}\n"
        "  method: ${5:årlig enkät till alla kunder}\n"
        "  direction: ${6|higher,lower|}\n"
        "  target: {${7|at_least,at_most,more_than,less_than,equal_to|}: ${8:56}, by: ${9:$CURRENT_YEAR}}",
    ),
    Proposal(
        "värden", "Värden", "Utfall för en indikator, ett per rad.", "values",
        "${1:nki}:\n"
        "  ${2:$CURRENT_YEAR}: ${3:58}",
    ),
    Proposal(
        "aktivitet", "Aktivitet", "Något som ska göras, av vem och när.", "activities",
        "${1:dialogmöten}:\n"
        "  text: ${2:Två dialogmöten med kunderna}\n"
        "  serves: [${3:nöjda-kunder}]\n"
        "  responsible: ${4:förvaltningschef}\n"
        "  due: ${5:$CURRENT_YEAR-10-01}",
    ),
    Proposal(
        "roll", "Roll", "Den som äger mål eller ansvarar för aktiviteter.", "roles",
        "${1:förvaltningschef}: {title: ${2:Förvaltningschef}}",
    ),
    Proposal(
        "enhet", "Enhet", "En enhet, och varför den inte har en egen plan.", "units",
        "${1:hemtjänsten}:\n"
        "  name: ${2:Hemtjänsten}\n"
        "  no_plan: ${3:ingår i förvaltningens plan}",
    ),
    Proposal(
        "beslut", "Beslut", "Vem som beslutade, när och i vilken paragraf.", "decisions",
        "${1:kf-41}:\n"
        "  body: ${2:Kommunfullmäktige}\n"
        "  level: ${3|politics,management,administration,team|}\n"
        "  date: ${4:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}\n"
        "  reference: ${5:§ 41}",
    ),
    Proposal(
        "bedömning", "Bedömning", "Varför det gick som det gick, och vad som görs.", "assessments",
        "${1:indicators/nki}:\n"
        "  ${2:$CURRENT_YEAR}:\n"
        "    analysis: ${3:Väntetiderna har blivit längre}\n"
        "    actions: [${4:dialogmöten}]",
    ),
    Proposal(
        "risk", "Risk", "En risk i den interna kontrollen.", "risks",
        "${1:felaktiga-utbetalningar}:\n"
        "  text: ${2:Utbetalningar görs med fel belopp}\n"
        "  likelihood: ${3:2}\n"
        "  consequence: ${4:3}",
    ),
    Proposal(
        "möte", "Möte", "Ett möte där något redovisas.", "meetings",
        "${1:nämnden-mars}:\n"
        "  body: ${2:Nämnden}\n"
        "  date: ${3:$CURRENT_YEAR-03-27}\n"
        "  responsible: ${4:förvaltningschef}",
    ),
    Proposal(
        "undantag", "Undantag", "Från en regel, med skäl och slutdatum.", "waivers",
        "${1:nki-utan-källa}:\n"
        "  rule: ${2:missing-source}\n"
        "  subject: ${3:indicators/nki}\n"
        "  reason: ${4:källan anges i årsredovisningen}\n"
        "  owner: ${5:förvaltningschef}\n"
        "  expires: ${6:$CURRENT_YEAR-12-31}",
    ),
    Proposal(
        "målvärde", "Minst eller högst", "Ett krav, och året då det ska vara nått.", "target",
        "${1|at_least,at_most,more_than,less_than|}: ${2:56}\n"
        "by: ${3:$CURRENT_YEAR}",
    ),
    Proposal(
        "målhöj", "Höjs varje år", "Minst så mycket, lite mer för varje år, upp till ett tak.", "target",
        "at_least: ${1:56}\n"
        "increase_by: ${2:1}\n"
        "until: ${3:76}",
    ),
    Proposal(
        "målbas", "Ändring från ett basår", "Så mycket mer eller mindre än ett basår.", "target",
        "${1|decrease_percent,increase_percent,decrease_by,increase_by|}: ${2:40}\n"
        "since: ${3:2020}\n"
        "by: ${4:2030}",
    ),
    Proposal(
        "garanti", "Servicegaranti", "Så många procent av ärendena inom en viss tid.", "target",
        "within: ${1:2 working days}\n"
        "from: ${2:ansökan}\n"
        "share: ${3:90}",
    ),
    Proposal(
        "målsteg", "Steg som ska vara gjorda", "Det som ska finnas eller ha gjorts; värdet är de som är klara.", "target",
        "done: [${1:finns}, ${2:genomförd}]",
    ),
    Proposal(
        "målår", "Ett krav för varje år", "Olika krav olika år.", "targets",
        "${1:$CURRENT_YEAR}: {at_least: ${2:86}}",
    ),
)  # fmt: skip


def proposals_of(section: str) -> tuple[Proposal, ...]:
    """Those that belong in a section, or in ``target`` and ``targets`` of an indicator."""
    return tuple(one for one in PROPOSALS if one.section == section)
