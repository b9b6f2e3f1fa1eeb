"""Lines that were typed wrong: what is said of each names what was understood and what to type; nothing is written."""

import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from malstyr.cli.called import CHOICES_CALLED, COMMANDS_CALLED, OPTIONS_CALLED
from malstyr.cli.commands.export import EXPORTS
from malstyr.cli.main import COMMAND_GROUPS, main, program
from malstyr.cli.misuse import options_of

WORKSPACE = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
units:
  städ: {name: Städservice, no_plan: ingår i förvaltningens plan}
  transport: {name: Fordon och transport, no_plan: ingår i förvaltningens plan}
"""
ROWS = [
    # a command by another name
    ("kontrollera", "Menade du malstyr check?"),
    ("KOLLA", "Menade du malstyr check?"),
    ("raport", "Menade du malstyr report?"),
    ("historik nki", "Menade du malstyr history?"),
    ("hjälp", "Menade du malstyr --help?"),
    ("help check", "Menade du malstyr check --help?"),
    ("help kontrollera", "Menade du malstyr --help?"),
    ("--check", "Menade du malstyr check?"),
    ("baseline", "Menade du malstyr check --baseline?"),
    ("excel", "Kommandona är check, "),  # it may be read or written
    ("frobnicera", "Kommandona är check, "),
    ("import excel värden.xlsx", "Menade du malstyr import xlsx?"),
    ("import enkät svar.xlsx", "Menade du malstyr import survey?"),
    ("import värden.xlsx", "Skriv: malstyr import xlsx värden.xlsx"),
    ("import värden.CSV", "Skriv: malstyr import csv värden.CSV"),
    # an option by another name, with other dashes, or of another command
    ("check --språk en", "malstyr check har inget val som heter --språk. Menade du --lang?"),
    ("check --hjälp", "Menade du --help?"),
    ("check -h", "Menade du --help?"),
    ("report -o r.html", "Menade du --output?"),
    ("report -output r.html", "malstyr report har inget val som heter -output. Menade du --output?"),
    ("report --utdata=r.html", "malstyr report har inget val som heter --utdata. Menade du --output?"),
    ("report –output r.html", "Skriv två bindestreck: --output"),
    ("report ―output r.html", "Skriv två bindestreck: --output"),
    ("report ——output=r.html", "Skriv två bindestreck: --output"),
    ("status —enhet städ", "Skriv två bindestreck: --unit"),
    ("check --period 2013", "malstyr check har inget val som heter --period. Det finns för status, nki, "),
    ("check --frobnicera", "Valen är --format, --fail-on, "),
    ("--period 2013 status", "Valet --period skrivs efter kommandot, till exempel malstyr status --period."),
    ("--språk en check", "Menade du --lang?"),
    # a value by another name, of another kind, twice or not at all
    ("report --format word", "Menade du docx?"),
    ("report --kind delårsrapport", "Menade du delar?"),
    ("report --kind ”styrkort”", "Menade du scorecard?"),
    ("check --fail-on warn", "Menade du warning?"),
    ("check --lang svenska", "Menade du sv?"),
    ("new mål", "Menade du goal?"),
    ("export excel", "Menade du xlsx?"),
    ("status --as-of", "Valet --as-of behöver ett värde efter sig. Skriv malstyr status --help"),
    ("import csv v.csv --sheet", "malstyr import csv har inget val som heter --sheet."),
    ("status --unit städ --unit it", "Valet --unit står mer än en gång"),
    ("check --fix=ja", "Valet --fix skrivs för sig, utan värde."),
    ("serve --port åtta", "Värdet för --port ska vara ett heltal."),
    # a word that is no file or folder, or one too many
    ("report delår", "Skriv så här om det är värdet för ett val: --kind delar"),
    ("report rapport.html", "Skriv så här om det är värdet för ett val: --output rapport.html"),
    ("status 2013", "Skriv så här om det är värdet för ett val: --period 2013"),
    ("status 2013-T2", "Skriv så här om det är värdet för ett val: --period 2013-T2"),
    ("check 2013-12-31", "Skriv så här om det är värdet för ett val: --as-of 2013-12-31"),
    ("status Städservice", "Skriv så här om det är värdet för ett val: --unit städ"),
    ("smart|Öka till 60 procent", '--text "Öka till 60 procent"'),
    ("export xlsx värden.xlsx", "Skriv så här om det är värdet för ett val: --output värden.xlsx"),
    ("status 2013-02", "Skriv så här om det är värdet för ett val: --period 2013-M02"),
    # what is like a value, but would be refused as one
    ("status 2013-T9", "Hittar inte 2013-T9. "),
    ("status 2013-13", "Hittar inte 2013-13. "),
    ("check 2013-02-30", "Hittar inte 2013-02-30. "),
    ("report rapport.doc", "Hittar inte rapport.doc. "),
    ("status läget.pdf", "Hittar inte läget.pdf. "),
    ("export xlsx värden.csv", "Hittar inte värden.csv. "),
    # a value with blanks that no quotation marks hold together
    ("status --as-of 31/12 2013", "Ett datum skrivs så här: --as-of 2013-12-31"),
    ("status --as-of 31 december 2013", "Ett datum skrivs så här: --as-of 2013-12-31"),
    ("status --period 2013 T2", "2013 T2 är inte en period. Menade du --period 2013-T2?"),
    ("status --unit Fordon och transport", 'skriv det inom citattecken: --unit "Fordon och transport"'),
    ("status --unit städ och transport", "Hittar inte och. Kontrollera stavningen"),
    ("smart --text Öka till 60 --lang sv", 'skriv det inom citattecken: --text "Öka till 60"'),
    ("check --select smart, nki", "Skriv listan utan mellanslag: --select smart,nki"),
    ("new activity städa --due i höst --to a.yaml", "i höst är inte ett datum. Skriv så här: --due 2014-03-01"),
    ("check --as-of 2013-12-31 finns-ej", "Hittar inte finns-ej. "),
    ("report --public ja", "Valet --public skrivs för sig, utan värde."),
    ("report --public finns-ej", "Hittar inte finns-ej. "),
    ("report --output rapport.doc", "Det går inte att skriva report till en fil som slutar på .doc."),
    ("export xlsx --output tal.xls", "Det går inte att skriva xlsx till en fil som slutar på .xls."),
    ("status --only ej-uppfyllt", "Menade du not_met?"),
    ("status --only ej_uppfyllt", "Menade du not_met?"),
    ("meeting 2014-01-01", "--since 2014-01-01; --as-of 2014-01-01"),
    ("calendar 2014-06-30", "--until 2014-06-30; --as-of 2014-06-30"),
    # days and periods
    (
        "status --period helår",
        "helår är inte en period. Skriv ett år eller en tidpunkt som är klar: --period 2025, --period 2026.",
    ),
    ("status --period 2013T2", "2013-T2 går inte att rapportera."),
    ("status --period 2013-13", "Månaderna är 01–12. Skriv ett år eller"),
    ("status --period 2013-Q5", "Kvartalen är Q1–Q4."),
    ("status --as-of 2013-02-30", "Dagarna i den månaden är 1–28. Skriv så här: --as-of 2014-03-01"),
    ("status --as-of 2013", "2013 är inte ett datum. Skriv så här: --as-of 2013-12-31"),
    ("status --as-of 2012-02", "Skriv så här: --as-of 2012-02-29"),
    ("status --as-of 131231", "Ett datum skrivs så här: --as-of 2013-12-31"),
    ("status --as-of 4/5/2013", "4/5/2013 kan vara 2013-05-04 eller 2013-04-05. Skriv det som menas"),
    # a file or a folder that is not there
    ("check malstyr.yml", "Hittar inte malstyr.yml. Menade du malstyr.yaml?"),
    ("check ”malstyr.yaml”", "Menade du malstyr.yaml?"),
    ("check mal", "Menade du mål?"),
    ("check vår", 'Hittar inte vår. Menade du "vår plan"?'),
    ("check *.yaml", "Skriv mappens namn i stället för ett mönster"),
    ("check finns/ej", "Kontrollera stavningen, eller gå till rätt mapp först."),
    ("import csv svarr.csv", "Hittar inte filen svarr.csv. Menade du svar.csv?"),
    ("report --format docx --template svar.docx", "Hittar inte svar.docx. "),
    ("smart --text|", "Texten är tom."),
    ("smart --stdin --text Lugnt", "Välj en mening med --text, eller rader ur standard in med --stdin, inte båda."),
    ("explain smart", "smart är en familj av regler. Skriv malstyr explain och någon av dem: "),
    ("explain SMART07", "Det finns ingen regel som heter SMART07. Menade du target-contradicts-text?"),
    ("explain goal-witout-result-indicator", "Menade du goal-without-result-indicator?"),
    ("rules smart", "Det går inte att veta vad smart betyder här. Så skrivs kommandot: malstyr rules [VAL]"),
    # a word after a text that is not within quotes
    ("new goal --text Bättre städning", 'skriv --text "Bättre städning". Är det ett id: skriv det före'),
    ("new goal --text=Bättre städning", '--text "Bättre städning"'),
    ("new goal --text Bättre mål", '--text "Bättre mål"'),
    ("new goal --text Bättre städning i skolan", '--text "Bättre städning i skolan"'),
    ("record nki 2014", "Så skrivs kommandot: malstyr record [VAL] {INDIKATOR} {PERIOD} {VÄRDE} [SÖKVÄG]"),
    ("postpone matsvinn", "Så skrivs kommandot: malstyr postpone [VAL] {ID} {DATUM} [SÖKVÄG]"),
]


def _words(line: str) -> list[str]:
    """The words of a line, the last with its blanks where ``|`` is before it."""
    words, bar, last = line.partition("|")
    return [*words.split(), *([last] if bar else [])]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "malstyr.yaml").write_text(WORKSPACE, "utf-8")
    for folder in ("mål", "vår plan"):
        (tmp_path / folder).mkdir()
    (tmp_path / "svar.csv").write_text("a;b\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["malstyr"])
    return tmp_path


@pytest.mark.parametrize(("line", "said"), ROWS, ids=[line for line, _ in ROWS])
def test_a_line_typed_wrong(line: str, said: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(here.rglob("*"))
    assert main(_words(line)) == 2
    shown = capsys.readouterr()
    assert said in shown.err.replace("\n", " ")
    assert shown.out == ""
    assert sorted(here.rglob("*")) == before


def test_from_a_folder_below(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "mål")
    assert main(["check", "malstyr.yaml"]) == 2
    assert "Menade du ../malstyr.yaml?" in capsys.readouterr().err


@pytest.mark.parametrize(("line", "closed"), [("import csv svar.csv", "svar.csv"), ("check mål", "mål")])
def test_what_nobody_may_read(
    line: str, closed: str, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs the tests may read everything, so the system's answer is put in its place."""
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, how: may(path, how) and (Path(path).name, how) != (closed, os.R_OK))
    assert main(line.split()) == 2
    assert capsys.readouterr().err == f"Kan inte läsa {closed}: rättigheterna räcker inte.\n"


def test_today_in_words(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--as-of", "idag"]) == 2
    assert f"--as-of {date.today()}" in capsys.readouterr().err


def test_lines_from_an_input_that_is_closed(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert main(["smart", "--stdin"]) == 2
    assert "som är stängd. Skriv till exempel: malstyr smart --stdin < mål.txt" in capsys.readouterr().err


def test_each_other_name_is_of_something_that_can_be_typed() -> None:
    run: Any = program("sv")
    below = {
        f"{group} {name}": run.commands[group].commands[name]
        for group in COMMAND_GROUPS
        for name in COMMAND_GROUPS[group]
    }
    every = {"": run, **run.commands, **below}
    typed = {*every, *(f"{name} {option}".strip() for name, one in every.items() for option in options_of(one))}
    kinds = {f"{name} {kind}" for name, kinds in (("export", EXPORTS),) for kind in kinds}
    assert {*COMMANDS_CALLED} <= typed | kinds
    assert {*OPTIONS_CALLED} <= {option for one in every.values() for option in options_of(one)}
    for table in (COMMANDS_CALLED, OPTIONS_CALLED, CHOICES_CALLED):
        assert [word for words in table.values() for word in words if word != word.casefold()] == []


@pytest.mark.parametrize(("line", "_"), ROWS)
def test_in_english_too(
    line: str, _: str, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MALSTYR_LANG", "en")
    assert main(_words(line)) == 2
    assert not re.search(r"\b(?:inte|Skriv|Menade|heter|Valet)\b", capsys.readouterr().err)
