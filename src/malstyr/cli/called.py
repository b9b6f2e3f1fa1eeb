"""What people call commands, options and their values, which have English names as git's have.

A word that stands at several is not known to mean either.
"""

from collections.abc import Iterable, Mapping

from malstyr.language.nearest import nearest

COMMANDS_CALLED: Mapping[str, tuple[str, ...]] = {
    "--help": ("help", "hjälp", "hjalp", "man"),
    "--version": ("version", "versionen"),
    "check": (
        *("kontrollera", "kontroll", "kolla", "granska", "granskning", "validera", "validate", "verify", "lint"),
        *("test", "testa"),
    ),
    "smart": ("smarta", "bedöm"),
    "fmt": ("format", "formatera", "snygga"),
    "status": ("läge", "läget", "utfall", "måluppfyllelse", "uppföljning", "visa", "show"),
    "nki": ("index", "enkäter"),
    "budget": ("pengar", "ekonomi", "prognos"),
    "risks": ("risker", "risk", "internkontroll"),
    "board": ("tavla", "tavlor", "pulstavla", "pulstavlor"),
    "coverage": ("täckning",),
    "calendar": ("kalender", "kalendern", "försenat"),
    "report": ("rapport", "rapporten", "rapportera", "styrkort", "scorecard", "delår", "årsredovisning"),
    "meeting": ("möte", "mötet", "nämnd", "nämnden"),
    "site": ("webb", "webbplats", "sajt", "website", "build", "publicera"),
    "serve": ("visa-webbplats", "server", "preview", "förhandsvisa"),
    "init": ("skapa", "börja", "starta", "start", "create"),
    "new": ("ny", "nytt", "add", "lägg-till"),
    "record": ("skriv", "registrera", "värde", "värden", "utfall", "set"),
    "done": ("klar", "klart", "färdig", "färdigt"),
    "postpone": ("skjut", "skjut-upp", "uppskjut", "senarelägg"),
    "export": ("exportera",),
    "export xlsx": ("excel", "xlsx"),
    "export csv": ("csv",),
    "import": ("importera", "läs-in", "läsin"),
    "import csv": ("csv",),
    "import xlsx": ("xlsx", "excel"),
    "import survey": ("survey", "enkät"),
    "import kolada": ("kolada",),
    "diff": ("ändringar", "ändrat", "jämför", "jämförelse", "compare", "changes"),
    "history": ("historik", "historia", "log", "logg"),
    "lock": ("lås", "frys"),
    "rules": ("regler", "regel", "reglerna"),
    "explain": ("förklara", "förklaring"),
    "doctor": ("doktor", "diagnos"),
    "migrate": ("migrera", "uppdatera", "upgrade", "update"),
    "schema": ("schemat",),
    "check --baseline": ("baseline", "baslinje"),
    "check --fix": ("fix", "rätta", "laga"),
}
"""What is typed for each command, by what is to be typed instead after ``malstyr``."""
OPTIONS_CALLED: Mapping[str, tuple[str, ...]] = {
    "--version": ("-v", "--ver"),
    "--help": ("-h", "-?", "--hjälp", "--hjalp"),
    "--lang": ("-l", "--språk", "--sprak", "--language", "--locale"),
    "--output": ("-o", "--out", "--utdata", "--ut", "--utfil", "--fil", "--file", "--spara", "--to", "--till"),
    "--format": ("-f", "--typ", "--type", "--filformat"),
    "--as-of": ("-d", "--datum", "--date", "--dag", "--per", "--idag", "--today"),
    "--period": ("-p", "--år", "--ar", "--year", "--tertial", "--kvartal", "--månad"),
    "--unit": ("-u", "--enhet", "--units", "--enheter", "--nämnd", "--avdelning"),
    "--kind": ("-k", "--slag", "--typ", "--type", "--sort", "--rapport", "--report"),
    "--public": ("--publik", "--offentlig", "--anonym", "--anonymt"),
    "--template": ("--mall",),
    "--tag": ("--tagg", "--etikett"),
    "--goal": ("--mål", "--mal", "--goals"),
    "--verbose": ("--utförlig", "--alla", "--all", "--detaljer"),
    "--all": ("--alla", "--verbose", "-v", "-a"),
    "--fix": ("--rätta", "--laga"),
    "--fail-on": ("--fel", "--level", "--strict", "--strikt"),
    "--baseline": ("--baslinje", "--kända"),
    "--select": ("--regel", "--rule", "--rules", "--välj", "--only"),
    "--only": ("--bara", "--status", "--select"),
    "--ignore": ("--hoppa", "--utom", "--exclude", "--skip"),
    "--since": ("--sedan", "--från", "--from"),
    "--until": ("--till", "--to", "--tom"),
    "--for": ("--member", "--del", "--unit", "--enhet", "--ansvarig"),
    "--write": ("-w", "--skriv", "--save", "--spara", "--apply"),
    "--dry-run": ("--torrkör", "--prova", "--preview", "--förhandsvisa"),
    "--reason": ("--skäl", "--orsak", "--varför", "--anledning"),
    "--note": ("--kommentar", "--anteckning", "--comment"),
    "--indicator": ("--indikator", "--mått", "--nyckeltal"),
    "--member": ("--for", "--del"),
    "--sheet": ("--blad", "--flik"),
    "--encoding": ("--kodning", "--teckenkodning"),
    "--delimiter": ("--avgränsare", "--separator", "--sep"),
    "--decimal": ("--decimaltecken",),
    "--answer": ("--svar",),
    "--model": ("--modell", "--mall", "--template", "--exempel"),
    "--name": ("--namn",),
    "--text": ("-t", "--mening", "--mål"),
    "--owner": ("--ansvarig", "--ägare"),
    "--due": ("--klart", "--senast", "--deadline"),
    "--serves": ("--mål", "--goal", "--stödjer"),
    "--target": ("--målvärde", "--krav"),
    "--on": ("--datum", "--date", "--dag", "--as-of"),
    "--decision": ("--beslut",),
    "--verify": ("--kontrollera", "--check"),
    "--port": ("--portnummer",),
}
"""What is typed for each option. One stands at another too, for commands that lack it."""
CHOICES_CALLED: Mapping[str, tuple[str, ...]] = {
    "docx": ("word", "doc", ".docx"),
    "xlsx": ("excel", "xls", "kalkylblad", ".xlsx"),
    "ics": ("kalender", "outlook", "ical", ".ics"),
    "html": ("webb", "webbsida", "webbläsare", "htm", ".html"),
    "pdf": (".pdf",),
    "csv": (".csv",),
    "delar": ("delårsrapport", "delårsbokslut", "tertialrapport", "tertial"),
    "arsredovisning": ("årsbokslut", "bokslut", "helår", "årsrapport", "verksamhetsberättelse"),
    "scorecard": ("styrkort", "styrkortet"),
    "styrelseblad": ("nämndblad", "nämndsblad", "board"),
    "enhet": ("enhetsrapport", "unit"),
    "aktivitetsplan": ("handlingsplan", "aktiviteter", "plan"),
    "warning": ("warn", "warnings", "varning", "varningar"),
    "error": ("err", "errors", "fel"),
    "never": ("aldrig", "no", "nej", "none"),
    "weakened": ("försvagat", "försvagad", "försvagning"),
    "sv": ("svenska", "swedish", "se", "sv-se", "sv_se"),
    "en": ("engelska", "english", "gb", "en-gb", "en_gb"),
    "goal": ("mål", "mal", "målet", "goals"),
    "indicator": ("indikator", "indikatorn", "mått", "nyckeltal"),
    "activity": ("aktivitet", "aktiviteten", "åtgärd"),
    "decision": ("beslut", "beslutet"),
    "improvement": ("förbättring", "förbättringen"),
    "unit": ("enhet", "enheten", "avdelning"),
    "role": ("roll", "rollen"),
    "blank": ("tom", "tomt", "empty"),
    "powershell": ("pwsh", "ps1"),
}
"""What is typed for a value, other than what the words of the format are called (``language/meant.py``)."""


def called_so(name: str, known: Iterable[str], table: Mapping[str, tuple[str, ...]]) -> str | None:
    """The one of ``known`` that people call ``name``, or that is closest to it; None where none or several are."""
    typed, known = name.casefold(), tuple(known)
    found = [one for one in known if typed in table.get(one, ())]
    if len(found) > 1:
        return None
    return found[0] if found else nearest(name, known)
