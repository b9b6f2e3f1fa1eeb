"""``malstyr diff`` as a coordinator and a build would use it, in real repositories."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from conftest import EXAMPLES, write
from malstyr.cli.main import main
from malstyr.output.schema.contract import render as contract
from malstyr.present.paper import Paper
from repositories import committed, git

GOTLAND = next(one for one in EXAMPLES if one.name == "gotland")
SMALL = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2014-03-01}
levels:
  mål: {decided_by: politics}
  arbete: {decided_by: administration}
goals:
  nöjda: {text: Kunderna är nöjda, level: mål}
  snabba: {text: Ärenden går fort, level: arbete}
indicators:
  nki: {serves: [nöjda], measured_in: index, method: enkät, target: {at_least: 56}}
  svarstid: {serves: [snabba], measured_in: dagar, method: diariet, target: {at_most: 5}}
values:
  nki: {2012: 55, 2013: 58}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a small workspace, committed on main, and the current directory in it."""
    write(tmp_path, {"malstyr.yaml": SMALL})
    committed(tmp_path, "Styrkortet")
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def edit(folder: Path, old: str, new: str, name: str = "malstyr.yaml") -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(old) == 1
    write(folder, {name: text.replace(old, new)})


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["diff", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    """The exit code, and each change as class and path; what is approved by a decision says so."""
    code, out, err = run(capsys, *arguments, "--format", "json")
    assert not err
    told = json.loads(out)
    Draft202012Validator(json.loads(contract("diff", Paper("sv")))).validate(told)
    return code, list(_told(told))


def _told(report: dict[str, object]) -> Iterator[str]:
    workspaces = report["workspaces"]
    assert isinstance(workspaces, list)
    for one in workspaces:
        for change in one["changes"]:
            approved = f" ({change['approved_by']})" if change["approved_by"] else ""
            yield f"{change['class']} {change['path']}{approved}"


def test_nothing_changed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys) == (0, "Exempelkommunen, jämfört med main: inget är ändrat.\n", "")


def test_a_coordinator_lowers_the_floor_and_edits_last_year(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(GOTLAND, tmp_path / "gotland")
    committed(tmp_path, "Styrkortet")
    monkeypatch.chdir(tmp_path / "gotland")
    git(tmp_path, "checkout", "-q", "-b", "nki")
    edit(tmp_path, "at_least: 56, increase_by: 1", "at_least: 50, increase_by: 1", "gotland/mål/brukare-kunder.yaml")
    edit(tmp_path, "2013: {value: 58.2, n: 412", "2013: {value: 59.2, n: 412", "gotland/värden/brukare-kunder.yaml")
    committed(tmp_path, "Nya siffror")
    weakened, rewritten = "weakened indicators/nki/target/at_least", "history_changed values/nki/måltider/2013"
    assert found(capsys) == (1, [weakened, rewritten])
    code, out, _ = run(capsys)
    assert code == 1
    assert "indicators/nki/target/at_least: {from: 56, to: 50}" in out
    assert "mål/brukare-kunder.yaml:27:24 (main: rad 27)" in out
    decision = """\
decisions:
  rf-77:
    body: Regionfullmäktige
    level: politics
    date: 2013-05-17
    reference: § 77
    approves:
      indicators/nki/target/at_least: {from: 56, to: 50}
"""
    write(tmp_path, {"gotland/beslut.yaml": decision})
    assert found(capsys) == (1, [rewritten, f"{weakened} (rf-77)", "added decisions/rf-77"])
    code, out, _ = run(capsys)
    assert out.split("\n\n")[1].startswith(
        "Beslut som kommer med ändringen, läs dem först:\n  Regionfullmäktige, 17 maj 2013, § 77"
    )


PASTED = """
decisions:
  {id}:
    body: Nämnden
    level: {level}
    date: 2013-05-17
{more}    approves:
      {what}
"""


FLOOR = "indicators/nki/target/at_least: "


@pytest.mark.parametrize(
    ("level", "what", "why"),
    [
        ("politics", FLOOR + "{from: 56, to: 50}", None),
        ("politics", FLOOR + "{from: 56.0, to: '50'}", None),
        ("politics", FLOOR + "{from: 57, to: 50}", "other-values"),
        ("politics", FLOOR + "{from: 12e456789012, to: nan}", "other-values"),
        ("management", FLOOR + "{from: 56, to: 50}", "level"),
        ("administration\n    reason: svårt", FLOOR + "{from: 56, to: 50}", "level"),
    ],
)
def test_what_politics_decided_needs_politics(
    here: Path, capsys: pytest.CaptureFixture[str], level: str, what: str, why: str | None
) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    write(here, {"beslut.yaml": PASTED.format(id="b", level=level, more="", what=what).lstrip()})
    code, out, _ = run(capsys, "--format", "json")
    change = next(one for one in json.loads(out)["workspaces"][0]["changes"] if one["class"] == "weakened")
    assert change["needed"] == "politics"
    assert (change["not_approved_by"] or {}).get("why") == why
    assert code == int(why is not None)


def test_an_approval_of_what_has_not_changed_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    what = "indicators/svarstid/target/at_most: {from: 5, to: 6}"
    write(here, {"beslut.yaml": PASTED.format(id="b", level="politics", more="", what=what).lstrip()})
    code, out, _ = run(capsys)
    assert code == 0
    assert "Beslutet b godkänner indicators/svarstid/target/at_most, men där är inget ändrat så." in " ".join(
        out.split()
    )


@pytest.mark.parametrize(("more", "code"), [("    reason: färre handläggare\n", 0), ("", 1)])
def test_the_administration_explains_what_it_decides(
    here: Path, capsys: pytest.CaptureFixture[str], more: str, code: int
) -> None:
    edit(here, "at_most: 5", "at_most: 6")
    what = "indicators/svarstid/target/at_most: {from: 5, to: 6}"
    write(here, {"beslut.yaml": PASTED.format(id="b", level="administration", more=more, what=what).lstrip()})
    assert run(capsys)[0] == code


def test_an_approval_counts_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    what = "indicators/nki/target/at_least: {from: 56, to: 50}"
    edit(here, "at_least: 56", "at_least: 50")
    write(here, {"beslut.yaml": PASTED.format(id="b", level="politics", more="", what=what).lstrip()})
    assert run(capsys)[0] == 0
    committed(here, "Sänkt")
    edit(here, "at_least: 50", "at_least: 56")
    committed(here, "Höjt igen")
    edit(here, "at_least: 56", "at_least: 50")
    assert found(capsys, "HEAD") == (1, ["weakened indicators/nki/target/at_least"])


BLANKS = {"‹vem som beslutade›": "Nämnden", "‹datum›": "2014-02-01", "‹paragraf›": "§ 1", "‹skäl›": "bättre data"}


def test_the_lines_to_paste_approve_when_they_are_filled_in(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    edit(here, "Kunderna är nöjda", '"Vi strävar efter: nöjda kunder, minst 7 av 10"')
    edit(here, "2013: 58", "2013: 60")
    edit(here, "{at_most: 5}", "{at_most: 5, strength: should}")
    code, out, _ = run(capsys)
    assert code == 1
    paste = out.partition("‹ ›:\n")[2].partition("\n\n")[0]
    for blank, filled in BLANKS.items():
        paste = paste.replace(blank, filled)
    assert "‹" not in paste
    write(here, {"beslut.yaml": f"{paste}\n"})
    assert run(capsys, "--fail-on", "warning")[0] == 0


def test_a_decision_yet_to_be_made_approves_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    text = PASTED.format(id="b", level="politics", more="", what="indicators/nki/target/at_least: {from: 56, to: 50}")
    write(here, {"beslut.yaml": text.lstrip().replace("2013-05-17", "2014-04-01")})
    assert run(capsys)[0] == 1
    assert run(capsys, "--as-of", "2014-04-01")[0] == 0


@pytest.mark.parametrize(
    ("fail_on", "weakened", "notable"), [("weakened", 1, 0), ("error", 1, 0), ("warning", 1, 1), ("never", 0, 0)]
)
def test_when_it_fails(
    here: Path, capsys: pytest.CaptureFixture[str], fail_on: str, weakened: int, notable: int
) -> None:
    write(
        here,
        {"mer.yaml": "activities: {x: {due: 2014-01-01, responsible: a}}\nroles: {a: {title: A}, b: {title: B}}\n"},
    )
    committed(here, "mer")
    edit(here, "responsible: a", "responsible: b", "mer.yaml")
    assert run(capsys, "--fail-on", fail_on)[0] == notable
    edit(here, "at_least: 56", "at_least: 50")
    assert run(capsys, "--fail-on", fail_on)[0] == weakened


# Revisions


def test_compared_with_where_the_branches_parted(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(here, "checkout", "-q", "-b", "sida")
    edit(here, "at_least: 56", "at_least: 57")
    committed(here, "Höjt")
    git(here, "checkout", "-q", "main")
    edit(here, "at_most: 5", "at_most: 3")
    committed(here, "Skärpt på main")
    git(here, "checkout", "-q", "sida")
    assert found(capsys) == (0, ["strengthened indicators/nki/target/at_least"])
    assert found(capsys, "main..sida") == (0, ["strengthened indicators/nki/target/at_least"])
    sent = (1, ["weakened indicators/svarstid/target/at_most", "strengthened indicators/nki/target/at_least"])
    assert found(capsys, "--direct", "main") == sent
    assert found(capsys, "sida..main") == (0, ["strengthened indicators/svarstid/target/at_most"])


def test_the_base_of_a_pull_request(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clone = tmp_path / "klon"
    git(here, "clone", "-q", str(here), str(clone))
    monkeypatch.chdir(clone)
    edit(clone, "at_least: 56", "at_least: 50")
    committed(clone, "Sänkt")
    weakened = (1, ["weakened indicators/nki/target/at_least"])
    assert found(capsys) == weakened  # origin/HEAD
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    assert found(capsys) == weakened
    monkeypatch.setenv("GITHUB_BASE_REF", "utveckling")
    code, _, err = run(capsys)
    assert code == 2
    assert err == "git känner inte till origin/utveckling. Skriv: git fetch origin utveckling\n"


def test_an_id_that_was_renamed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "  nöjda: {text", "  kunder: {replaces: nöjda, text")
    edit(here, "serves: [nöjda]", "serves: [kunder]")
    assert found(capsys) == (0, ["notable goals/kunder/replaces"])


def test_a_workspace_that_moved_is_the_same(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "mål").mkdir()
    git(here, "mv", "malstyr.yaml", "mål/malstyr.yaml")
    edit(here, "at_least: 56", "at_least: 50", "mål/malstyr.yaml")
    assert found(capsys) == (1, ["weakened indicators/nki/target/at_least"])
    assert found(capsys, "mål") == (1, ["weakened indicators/nki/target/at_least"])
    committed(here, "Flyttat")
    assert found(capsys, "HEAD~1..HEAD") == (1, ["weakened indicators/nki/target/at_least"])


def test_a_workspace_that_is_gone_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, {"annan/malstyr.yaml": SMALL.replace("id: exempel", "id: annan")})
    committed(here, "två")
    git(here, "rm", "-q", "malstyr.yaml")
    code, changes = found(capsys)
    assert code == 1
    assert {"weakened goals/nöjda", "weakened indicators/nki", "history_changed values/nki/2012"} <= set(changes)


def test_files_that_moved_are_no_change(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, mark, values = SMALL.partition("values:")
    write(here, {"malstyr.yaml": head, "värden/nki.yaml": mark + values})
    assert found(capsys) == (0, [])


def test_a_shallow_clone_cannot_tell(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git(here, "checkout", "-q", "-b", "sida")
    edit(here, "at_least: 56", "at_least: 50")
    committed(here, "Sänkt")
    git(here, "checkout", "-q", "main")
    edit(here, "at_most: 5", "at_most: 4")
    committed(here, "Skärpt")
    clone = tmp_path / "grund"
    git(here, "clone", "-q", "--depth", "1", "--no-single-branch", "--branch", "sida", f"file://{here}", str(clone))
    monkeypatch.chdir(clone)
    code, out, err = run(capsys, "origin/main")
    assert (code, out) == (2, "")
    assert err.endswith("Skriv: git fetch --unshallow\n")
    git(clone, "fetch", "-q", "--unshallow")
    assert found(capsys, "origin/main") == (1, ["weakened indicators/nki/target/at_least"])


def test_a_partial_clone_fetches_nothing(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    committed(here, "Sänkt")
    git(here, "config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "delvis"
    git(here, "clone", "-q", "--filter=blob:none", f"file://{here}", str(clone))
    monkeypatch.chdir(clone)
    code, out, err = run(capsys, "HEAD~1")
    assert (code, out) == (2, "")
    assert err.endswith("Skriv: git fetch --refetch --no-filter\n")
    git(clone, "fetch", "-q", "--refetch", "--no-filter")
    assert found(capsys, "HEAD~1") == (1, ["weakened indicators/nki/target/at_least"])


def test_files_left_out_of_a_sparse_checkout_are_not_deleted(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, {"värden/nki.yaml": "values: {svarstid: {2013: 4}}\n", "mål/x.yaml": "goals: {x: {text: X}}\n"})
    committed(here, "fler filer")
    git(here, "sparse-checkout", "set", "mål")
    assert not (here / "värden").exists()
    edit(here, "text: X", "text: Y", "mål/x.yaml")
    assert found(capsys, "HEAD") == (0, ["cannot_tell goals/x/text"])


def test_a_submodule_is_a_repository_of_its_own(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = tmp_path / "helheten"
    write(whole, {"läsmig.txt": "x"})
    committed(whole, "x")
    git(whole, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(here), "mål")
    committed(whole, "delprojekt")
    edit(whole, "at_least: 56", "at_least: 50", "mål/malstyr.yaml")
    monkeypatch.chdir(whole / "mål")
    assert found(capsys) == (1, ["weakened indicators/nki/target/at_least"])
    monkeypatch.chdir(whole)
    assert found(capsys, "mål") == (1, ["weakened indicators/nki/target/at_least"])


def test_nothing_committed_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": SMALL})
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys)
    assert (code, err.endswith("Skriv: git init\n")) == (2, True)
    git(tmp_path, "init", "-q", "-b", "main")
    code, _, err = run(capsys)
    assert (code, err.endswith('git add . och sedan git commit -m "Målen"\n')) == (2, True)


def test_no_history_in_common(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(here, "checkout", "-q", "--orphan", "ny")
    edit(here, "at_least: 56", "at_least: 50")
    committed(here, "Från början")
    code, _, err = run(capsys, "main")
    assert (code, "--direct" in err) == (2, True)
    assert found(capsys, "--direct", "main") == (1, ["weakened indicators/nki/target/at_least"])


@pytest.mark.parametrize("revision", ["finns-inte", "HEAD~9", "--x", "main..finns-inte"])
def test_a_revision_that_is_none(here: Path, capsys: pytest.CaptureFixture[str], revision: str) -> None:
    code, out, err = run(capsys, *(["--", revision] if revision.startswith("-") else [revision]))
    assert (code, out) == (2, "")
    assert revision.rpartition("..")[2] in err


def test_a_revision_that_was_misspelt(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "mian") == (2, "", "git känner inte till mian. Menade du main?\n")


@pytest.mark.parametrize("side", ["before", "after"])
def test_what_cannot_be_read_is_never_passed(here: Path, capsys: pytest.CaptureFixture[str], side: str) -> None:
    broken = "goals:\n  x: {text: 'X\n"
    write(here, {"mer.yaml": broken if side == "before" else "goals: {x: {text: X}}\n"})
    committed(here, "mer")
    write(here, {"mer.yaml": broken if side == "after" else "goals: {x: {text: X}}\n"})
    code, out, _ = run(capsys)
    assert code == 2
    assert "Allt kunde inte jämföras" in out


@pytest.mark.parametrize("revision", [":/Styrkortet", "HEAD^{/Styr}", "@{0}", "märke", "märke^{}", "HEAD@{2 days ago}"])
def test_any_way_to_name_a_commit(here: Path, capsys: pytest.CaptureFixture[str], revision: str) -> None:
    git(here, "tag", "-a", "-m", "x", "märke")
    edit(here, "at_least: 56", "at_least: 50")
    assert found(capsys, revision) == (1, ["weakened indicators/nki/target/at_least"])


@pytest.mark.parametrize("format", ["text", "markdown", "json", "sarif"])
def test_the_whole_id_of_a_commit_is_told_in_short(here: Path, capsys: pytest.CaptureFixture[str], format: str) -> None:
    whole = git(here, "rev-parse", "main")
    edit(here, "at_least: 56", "at_least: 50")
    out = run(capsys, whole, "--format", format)[1]
    assert whole[:12] in out
    assert whole not in out


@pytest.mark.parametrize("revision", ["HEAD^{tree}", "HEAD:malstyr.yaml", ":/finns inte", "a\nb"])
def test_what_is_no_commit(here: Path, capsys: pytest.CaptureFixture[str], revision: str) -> None:
    code, out, err = run(capsys, revision)
    assert (code, out) == (2, "")
    assert err.startswith("git känner inte till")
    assert "fetch" not in err


def test_a_version_nobody_knows_is_never_passed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "version: 1", "version: 7")
    assert run(capsys)[0] == 2


def test_a_change_that_mends_a_fault_passes(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "2013: 58", "2013: {n: många}")
    committed(here, "fel")
    edit(here, "2013: {n: många}", "2013: 58")
    assert found(capsys, "HEAD") == (0, ["added values/nki/2013"])


def test_a_number_of_people_that_is_mended_shows_a_value_and_changes_none(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(here, "2013: 58", "2013: {value: 58, n: många}")
    committed(here, "fel")
    edit(here, "n: många", "n: 40")
    assert found(capsys, "HEAD") == (0, ["added values/nki/2013/n"])


def test_two_paths_and_a_revision(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        here,
        {
            "a/malstyr.yaml": SMALL.replace("id: exempel", "id: a"),
            "b/malstyr.yaml": SMALL.replace("id: exempel", "id: b"),
        },
    )
    committed(here, "tre")
    edit(here, "at_least: 56", "at_least: 50", "a/malstyr.yaml")
    edit(here, "at_least: 56", "at_least: 51", "b/malstyr.yaml")
    assert found(capsys, "main", "a") == (1, ["weakened indicators/nki/target/at_least"])
    assert len(found(capsys, "main", "a", "b")[1]) == len(found(capsys, "a", "b")[1]) == 2
    assert len(found(capsys, "main")[1]) == 2  # those inside the workspace here too


def test_a_new_workspace_above_hides_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"nämnd/malstyr.yaml": SMALL})
    committed(tmp_path, "en")
    monkeypatch.chdir(tmp_path)
    edit(tmp_path, "at_least: 56", "at_least: 50", "nämnd/malstyr.yaml")
    write(tmp_path, {"malstyr.yaml": SMALL.partition("settings")[0].replace("id: exempel", "id: ny")})
    committed(tmp_path, "två")
    for asked in ("HEAD~1", "HEAD~1..HEAD"):
        assert found(capsys, asked) == (1, ["edited organisation", "weakened indicators/nki/target/at_least"])


def test_a_workspace_in_a_hidden_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, {".mål/malstyr.yaml": SMALL.replace("id: exempel", "id: dold")})
    committed(here, "dold")
    edit(here, "at_least: 56", "at_least: 50", ".mål/malstyr.yaml")
    assert found(capsys, "main", ".mål") == (1, ["weakened indicators/nki/target/at_least"])
    assert found(capsys, "main") == (0, [])


# Formats


def test_github_puts_each_beside_its_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    edit(here, "Kunderna är nöjda", "'Kunderna: glada, %'")
    code, out, _ = run(capsys, "--format", "github")
    first, second = out.splitlines()
    assert code == 1
    assert first.startswith("::error file=malstyr.yaml,line=11,col=80,title=malstyr%3A försvagat::indicators/nki › Mål")
    assert second.startswith("::warning file=malstyr.yaml,line=8,col=17,")
    assert "glada, %25" in second


def test_sarif_is_what_code_scanning_takes(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    _, out, _ = run(capsys, "--format", "sarif")
    log = json.loads(out)
    (made,) = log["runs"]
    assert log["version"] == "2.1.0"
    (result,) = made["results"]
    assert result["ruleId"] in {one["id"] for one in made["tool"]["driver"]["rules"]}
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "malstyr.yaml"
    assert place["region"] == {"startLine": 11, "startColumn": 80, "endLine": 11, "endColumn": 82}
    assert len(result["partialFingerprints"]["malstyr/v1"]) == 12


HOSTILE = "<script>alert(1)</script> | `x` [a](javascript:b) @alla {{ 1 }} \u202e **fet**"


def test_markdown_shows_text_as_text(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import cmarkgfm

    edit(here, "Kunderna är nöjda", json.dumps(HOSTILE, ensure_ascii=False))
    _, out, _ = run(capsys, "--format", "markdown")
    html = cmarkgfm.github_flavored_markdown_to_html(out)
    assert "<script" not in html and "javascript:b" not in html.replace("(javascript:b)", "")
    assert "\u202e" not in out
    assert html.count("<table>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt; | `x` [a](javascript:b) @\u200balla {{ 1 }}" in html


@pytest.mark.parametrize("format", ["text", "markdown", "json", "github", "sarif"])
def test_a_figure_of_few_is_in_no_format(here: Path, capsys: pytest.CaptureFixture[str], format: str) -> None:
    edit(here, "2013: 58", "2013: {value: 61.237, n: 4}")
    committed(here, "för få")
    edit(here, "value: 61.237", "value: 62.345")
    code, out, _ = run(capsys, "HEAD", "--format", format)
    assert code == 1
    for secret in ("61.237", "61,237", "61,24", "62.345", "62,345", "62,35"):
        assert secret not in out


def test_output_to_a_file_and_in_english(here: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(here, "at_least: 56", "at_least: 50")
    code, out, _ = run(capsys, "--lang", "en", "--output", str(tmp_path / "d.txt"))
    assert (code, out) == (1, "")
    told = (tmp_path / "d.txt").read_text(encoding="utf-8").split("\n\n")
    assert told[0] == "Exempelkommunen, compared with main: 1 change needs a decision."
    assert told[1].startswith("weakened indicators/nki › Target › At least: 56")


def test_git_calls_it_for_one_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = here / "old", here / "new"
    old.write_text(SMALL, encoding="utf-8")
    new.write_text(SMALL.replace("at_least: 56", "at_least: 50"), encoding="utf-8")
    code, out, _ = run(capsys, "--driver", "mål.yaml", str(old), "0" * 40, "100644", str(new), "0" * 40, "100644")
    assert (code, out) == (0, "mål.yaml\n  försvagat indicators/nki › Målvärde › Minst: 56 → 50\n")
    code, out, _ = run(capsys, "--driver", "mål.yaml", "/dev/null", ".", ".", str(new), "0" * 40, "100644")
    assert (code, out.splitlines()[0]) == (0, "mål.yaml")
    assert run(capsys, "--driver", "mål.yaml")[0] == 2


def test_a_revision_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The branches are listed; nothing can be fetched where there is nowhere to fetch from."""
    assert run(capsys, "xyzzy") == (2, "", "git känner inte till xyzzy. Här finns: main.\n")
    assert run(capsys, "origin/utveckling") == (2, "", "git känner inte till origin/utveckling. Här finns: main.\n")
    assert run(capsys, " main .. HEAD ")[0] == 0
