"""What ``record``, ``done`` and ``postpone`` write, say and end with."""

import json
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from repositories import committed, git

GOALS = (
    HEAD
    + """\
about: {unit: kontoret}
settings: {as_of: 2027-03-01, min_answers: 5}
units: {kontoret: {name: Kontoret, no_plan: litet}}
lists: {enheter: {norra: Norra, södra: Södra}, steg: {finns: Finns, infört: Infört}}
roles: {chef: {title: Chef}}
goals:
  stolpe: {text: Planen finns, due: 2026-12-31, owner: chef}
  löpande: {text: Alla är nöjda, owner: chef}
activities:
  kurs:
    text: Håll en kurs
    due: 2026-05-01   # första
    responsible: chef
  gjord: {text: Gjord, due: [2026-01-01, 2026-06-01], done: 2026-05-20, responsible: chef, note: "Klar, till sist"}
  slut: {text: Nedlagd, due: 2026-01-01, closed: {date: 2026-03-01, reason: inte längre}, responsible: chef}
risks:
  borta: {name: Borta, responsible: chef, closed: {date: 2026-03-01, reason: finns inte mer}}
  brist: {name: Brist, likelihood: 2, consequence: 2, responsible: chef}
  fel:
    name: Fel
    likelihood: 2
    consequence: 2
    responsible: chef
    controls:
      stick: {text: Stickprov}
      attest:
        text: Attest
        due: 2027-02-01
        done: {2026-02-01: "Två fel, rättade"}
indicators:
  index: {name: Nöjda, measured_in: index, no_target: följs, of_which: [women, men]}
  tal: {name: Tal, measured_in: st, no_target: följs, for_each: enheter}
  summa: {name: Summa, measured_in: tkr, no_target: följs, formula: pengar + pengar}
  pengar: {name: Pengar, measured_in: tkr, no_target: följs}
  checklista: {name: Plan, target: {done: [finns, infört]}}
"""
)
VALUES = """\
values:
  index:
    2024: 58      # enkäten
    2025: {value: 60, n: 40}
    2023: ..
  tal:
    norra:
      2025: 1250
  pengar:
    2025: {budget: 100, value: 90}
  checklista:
    2027: [finns]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path, {"malstyr.yaml": GOALS, "värden.yaml": VALUES})


def run(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(arguments)
    told = capsys.readouterr()
    return code, " ".join((told.out + told.err).split())


WRITTEN = [
    (["record", "index", "2026", "61,5"], "+    2026: 61.5"),
    (["record", "tal", "2026", "1 300", "--for", "norra"], "+      2026: 1300"),
    (["record", "tal", "2026", "130", "--for", "norra", "--answer", "scale=130"], "+      2026: 130"),
    (["record", "index", "2026", "6,25", "--answer", "scale=6,25"], "+    2026: 6.25"),
    (["record", "tal", "2026", "7", "--for", "södra"], "+    södra:\n+      2026: 7"),
    (["record", "tal", "2026", "sju", "--for", "södra"], "+    södra:\n+      2026: 7"),
    (
        ["record", "index", "2026", "61", "--n", "44", "--margin", "1,5", "--known", "2027-02-01"],
        "+    2026: {value: 61, n: 44, margin: 1.5, known: 2027-02-01}",
    ),
    (
        ["record", "index", "2026", "61", "--part", "women=62:20", "--part", "men=60"],
        "+    2026: {value: 61, of_which: {women: {value: 62, n: 20}, men: 60}}",
    ),
    (["record", "index", "2026", "..", "--note", "för få, igen"], '+    2026: {value: .., note: "för få, igen"}'),
    (
        ["record", "index", "2024", "57", "--reason", "fel, vikt"],
        "-    2024: 58      # enkäten\n"
        '+    2024: {value: 57, revised: {from: 58, date: 2027-03-01, reason: "fel, vikt"}}      # enkäten',
    ),
    (
        ["record", "pengar", "2025", "110", "--budget", "--reason", "nytt"],
        "+    2025: {budget: 110, value: 90, revised: {of: budget, from: 100, date: 2027-03-01, reason: nytt}}",
    ),
    (
        ["record", "index", "2025", "60", "--n", "44", "--reason", "fyra till"],
        "+    2025: {value: 60, n: 44, revised: {of: n, from: 40, date: 2027-03-01, reason: fyra till}}",
    ),
    (["record", "index", "2024", "58", "--n", "44"], "+    2024: {value: 58, n: 44}      # enkäten"),
    (["record", "pengar", "2025", "95", "--forecast", "D1"], "+    2025: {budget: 100, value: 90, forecast: {D1: 95}}"),
    (["record", "pengar", "2026", "--lang", "en", "--", "-5"], "+    2026: -5"),
    (
        ["record", "index", "2023", "55", "--reason", "fler svar"],
        "+    2023: {value: 55, revised: {from: .., date: 2027-03-01, reason: fler svar}}",
    ),
    (["done", "kurs"], "+    done: 2027-03-01"),
    (["done", "kurs", "--on", "2026-04-30"], "+    done: 2026-04-30"),
    (["done", "goals/stolpe"], "+  stolpe: {text: Planen finns, due: 2026-12-31, owner: chef, done: 2027-03-01}"),
    (["done", "brist"], "reviewed: 2027-03-01}"),
    (
        ["done", "fel", "--part", "attest", "--result", "Inga fel"],
        '+        done: {2026-02-01: "Två fel, rättade", 2027-03-01: Inga fel}',
    ),
    (
        ["done", "risks/fel", "--part", "stick", "--on", "2027-02-28", "--result", "Ett fel, rättat"],
        '+      stick: {text: Stickprov, done: {2027-02-28: "Ett fel, rättat"}}',
    ),
    (["done", "checklista", "--part", "infört"], "+    2027: [finns, infört]"),
    (["postpone", "kurs", "2027-05-01"], "+    due: [2026-05-01, 2027-05-01]   # första"),
    (
        ["postpone", "kurs", "2027-05-01", "--reason", "sjuk, igen"],
        '+    note: "Uppskjutet till 2027-05-01: sjuk, igen"',
    ),
]


@pytest.mark.parametrize(("arguments", "line"), WRITTEN, ids=lambda one: " ".join(one) if isinstance(one, list) else "")
def test_what_is_written(arguments: list[str], line: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([arguments[0], "--dry-run", *arguments[1:]]) == 0
    assert (folder / "värden.yaml").read_text(encoding="utf-8") == VALUES
    assert (folder / "malstyr.yaml").read_text(encoding="utf-8") == GOALS
    previewed = capsys.readouterr().out
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert line in told
    assert told in previewed
    held = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert main(arguments) == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == held
    assert "@@" not in capsys.readouterr().out


REFUSED = [
    (
        ["record", "index", "2025", "60", "--n", "44"],
        "index 2025 n är publicerat som 40, så ett nytt värde (44) är en rättelse",
    ),
    (
        ["record", "index", "2026", "0,61"],
        "0,61 eller 61? Tidigare: 58, 60. Skriv 61, eller om 0,61 stämmer: --answer scale=0,61",
    ),
    (["record", "index", "2026", "6,25", "--answer", "scale=7"], "6,25 eller 62,5? Tidigare: 58, 60."),
    (["record", "tal", "2026", "1,2345", "--for", "norra"], "1,2345 eller 1234,5? Tidigare: 1 250."),
    (["record", "tal", "2026", "1300000", "--for", "norra"], "1300000 eller 1300? Tidigare: 1 250."),
    (["record", "pengar", "2026", "1 000", "--budget"], "1000 eller 100? Tidigare: 100."),
    (["record", "pengar", "2026", "9500", "--forecast", "D2"], "9500 eller 95? Tidigare: 90."),
    (["record", "indx", "2026", "61"], "Det finns ingen indikator som heter indx. Menade du index?"),
    (
        ["record", "index", "2024", "57"],
        "index 2024 är publicerat som 58, så ett nytt värde (57) är en rättelse. Skriv varför: --reason",
    ),
    (["record", "index", "2023", "57"], "index 2023 är dolt (..), och 57 skulle visa det."),
    (["record", "index", "2024", "57,25"], "så ett nytt värde (57,25) är en rättelse."),
    (["record", "index", "2026", "100,5"], "100,5 ligger utanför skalan 0–100 (index)."),
    (["record", "index", "2026", "161"], "161 ligger utanför skalan 0–100 (index)."),
    (["record", "tal", "2026", "5"], "Skriv --for och något av: norra, södra."),
    (["record", "tal", "2026", "5", "--for", "nora"], "tal mäts inte för nora. Menade du norra?"),
    (["record", "pengar", "2026", "5", "--for", "norra"], "Skriv värdet utan --for: pengar mäts bara som helhet."),
    (["record", "pengar", "2026", "5", "--part", "women=2"], "Skriv värdet utan --part: pengar har inga delar."),
    (
        ["record", "tal", "2026", "1,250", "--for", "norra"],
        "1,250 kan vara 1250 eller 1,25. Tidigare: 1250. Skriv det som menas: 1250 eller 1,25",
    ),
    (["record", "tal", "2026", "1.250", "--for", "norra"], "1.250 kan vara 1250 eller 1,25."),
    (["record", "tal", "2026", "1", "300", "--for", "norra"], "Menade du 1 300?"),
    (["record", "summa", "2026", "5"], "summa räknas ut och tar inga egna värden."),
    (["record", "index", "2026", "mycket"], "”mycket” är inget tal."),
    (["record", "index", "2026", "6 mnkr"], "6 mnkr är i mnkr, men värdena är i index."),
    (["record", "index", "år 26", "6"], "”år 26” är ingen period."),
    (["record", "", "", ""], "”” är ingen period."),
    (["record", "index", "6", "2026"], "Menade du malstyr record index 2026 6?"),
    (["record", "index", "6,5", "2026-T1"], "Menade du malstyr record index 2026-T1 6,5?"),
    (["record", "index", "2026T1", "2026"], "Menade du 2026-T1?"),
    (["record", "index", "2026", "6", "--part", "women"], "women är ingen del med sitt värde."),
    (["record", "index", "2026", "6", "--part", "girls=5"], "index delas inte upp på girls."),
    (["record", "index", "2026", "6", "--n", "4,5"], "4,5 är inget antal."),
    (["record", "index", "2026", "59", "--n", "3"], "Efter ändringen skulle målfilerna ha fel som de inte har nu:"),
    (["record", "pengar", "2026", "6", "--forecast", "D9"], "Det finns ingen tidpunkt som heter D9."),
    (["done", "kurd"], "Menade du kurs?"),
    (["done", "qqxx"], "Välj något av: "),
    (["done", "löpande"], "löpande är inget som blir klart en dag"),
    (["done", "kurs", "--on", "2027-04-01"], "2027-04-01 har inte varit än."),
    (["done", "kurs", "--on", "1/5"], "1/5 är inget datum."),
    (["done", "gjord", "--on", "2026-01-01"], "gjord är redan klart, 2026-05-20."),
    (["done", "slut"], "slut är avslutat, 2026-03-01."),
    (["done", "borta"], "borta är avslutat, 2026-03-01."),
    (["done", "fel", "--part", "atest", "--result", "bra"], "Menade du attest?"),
    (["done", "brist", "--part", "stick", "--result", "bra"], "stick är inget kontrollmoment för risken brist."),
    (["done", "fel", "--part", "stick"], "Vad visade kontrollen stick?"),
    (
        ["done", "fel", "--part", "attest", "--on", "2026-02-01", "--result", "Bra"],
        "ett annat resultat: Två fel, rättade",
    ),
    (["done", "kurs", "--result", "bra"], "Ett resultat hör till ett kontrollmoment, och kurs är inget sådant."),
    (["done", "checklista", "--part", "klart"], "klart är inget steg i checklista. Stegen är: finns, infört."),
    (["postpone", "kurs", "2026-01-01"], "kurs ska vara klart 2026-05-01, och 2026-01-01 är tidigare."),
    (["postpone", "gjord", "2027-05-01"], "gjord är redan klart"),
    (["postpone", "löpande", "2027-05-01"], "löpande har inget att skjuta upp"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED, ids=lambda one: " ".join(one) if isinstance(one, list) else "")
def test_what_is_refused_by_what_it_says(
    arguments: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = run(arguments, capsys)
    assert code == 1
    assert said in told
    assert told.endswith("Inget är skrivet.")
    assert (folder / "värden.yaml").read_text(encoding="utf-8") == VALUES
    assert (folder / "malstyr.yaml").read_text(encoding="utf-8") == GOALS
    assert main([*arguments, "--format", "json", "--lang", "en"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "refused"
    assert [document[key] for key in ("file", "line", "before", "after")] == [None] * 4
    assert document["refused"][0]["code"]
    assert not {"finns", "står", "kan", "är"} & set(document["refused"][0]["message"].split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["record", "index", "2025", "60,0"], "Det står redan så. Inget är ändrat."),
        (["done", "gjord"], "gjord är redan klart, 2026-05-20. Inget är ändrat."),
        (["postpone", "kurs", "2026-05-01"], "Det står redan så."),
    ],
)
def test_what_is_so_already(arguments: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = run(arguments, capsys)
    assert (code, said in told) == (0, True)
    assert main([*arguments, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["status"] == "unchanged"


@pytest.mark.parametrize("told", [["--for", "norra"], ["--part", "women=2"]])
def test_nothing_is_concluded_from_what_could_not_be_read(
    told: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unread = "indicators: {bruten: {name: B, measured_in: st, no_target: följs, for_each: {norra: N}, of_which: 2}}\n"
    (folder / "fler.yaml").write_text(unread, "utf-8")
    code, said = run(["record", "bruten", "2026", "5", *told], capsys)
    assert code == 1
    assert "bruten står i målfilerna, men går inte att läsa som det är skrivet." in said


def test_the_document_of_an_edit(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", "index", "2024", "57", "--reason", "omräknat", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [one["rule"] for one in document.pop("findings")] == ["missing-source"], "what check says of that line"
    assert document == {
        "version": 1,
        "status": "written",
        "file": "värden.yaml",
        "line": 3,
        "before": "    2024: 58      # enkäten",
        "after": "    2024: {value: 57, revised: {from: 58, date: 2027-03-01, reason: omräknat}}      # enkäten",
        "refused": [],
    }


def test_the_document_of_the_first_value_of_a_series_holds_its_value(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "värden.yaml").write_text("values:\n  tal: {norra: {2025: 1250}}\n", encoding="utf-8")
    assert main(["record", "index", "2025", "58", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["line"], document["before"], document["after"]) == (2, None, "  index:\n    2025: 58")


def test_what_is_only_in_the_work_tree_is_simply_edited(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(folder, "init", "-q", "-b", "main")
    committed(folder, "först")
    assert main(["record", "index", "2026", "61"]) == 0
    assert main(["record", "index", "2026", "62"]) == 0
    assert "+    2026: 62" in capsys.readouterr().out
    assert main(["record", "index", "2025", "62"]) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [("values: {index: {2025: 58}} # å\n".encode("cp1252"), "UTF-8"), (b"values: {index: [\n", "")],
)
def test_what_cannot_be_done_ends_in_2_or_says_why(
    data: bytes, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "värden.yaml").write_bytes(data)
    code, told = run(["record", "index", "2026", "61", "--to", "värden.yaml"], capsys)
    assert code in (1, 2)
    assert said in told
    assert (folder / "värden.yaml").read_bytes() == data


def test_a_line_with_a_hidden_number_is_not_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "värden.yaml").write_text(
        "values:\n  index:\n    2024: {value: 58, n: 40, of_which: {women: {value: 77, n: 3}}}\n", encoding="utf-8"
    )
    asked = ["record", "index", "2024", "--dry-run", "--reason", "fel", "57"]
    assert main(asked) == 0
    told = capsys.readouterr().out
    assert "77" not in told
    assert "(raden innehåller tal som är dolda)" in told
    assert main([*asked, "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["status"], document["before"], document["after"]) == ("dry-run", None, None)


@pytest.mark.parametrize("dry_run", [[], ["--dry-run"]])
def test_what_check_says_of_the_line_is_told(
    dry_run: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A warning of the line that was written, also where it is only previewed; none of other lines."""
    assert main(["record", "index", "2028", "61", "--format", "json", *dry_run]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [one["location"]["line"] for one in found] == [6]
    assert "men den tiden är inte slut" in found[0]["message"]
    code, told = run(["record", "pengar", "2028", "91", *dry_run], capsys)
    assert code == 0
    assert "men den tiden är inte slut" in told
    assert "”Nöjda”" not in told


@pytest.mark.parametrize(
    "typed", [("postpone", "öppen", "2026-08-01"), ("done", "öppen"), ("record", "väntetid", "2025", "3")]
)
def test_what_stands_in_the_files_and_cannot_be_read_is_not_called_missing(
    typed: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("malstyr.yaml").write_text(
        "version: 1\norganisation: {id: k, name: Kommunen}\n"
        "goals:\n  öppen: {due: [2026-06-30]}\nindicators:\n  väntetid: mäts i minuter\n",
        encoding="utf-8",
    )
    assert main([*typed, "--as-of", "2026-03-01"]) == 1
    assert f"{typed[1]} står i målfilerna, men går inte att läsa" in " ".join(capsys.readouterr().out.split())
