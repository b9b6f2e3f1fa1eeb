"""Many people's edits put together by git, and many files by us: nothing conflicts, nothing is lost unsaid."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from itertools import permutations
from pathlib import Path
from typing import TypeAlias

import pytest

from conftest import AS_OF, HEAD, findings, spot, spot_of, workspace, write
from malstyr.findings import Finding
from malstyr.rules.judge import judge
from malstyr.source import files as source_files
from malstyr.source.files import find_workspaces, read_folder
from malstyr.workspace.load import load

WORKSPACE = {
    "malstyr.yaml": HEAD
    + """\
units:
  städ: {no_plan: ingår i förvaltningens plan}
  kost: {no_plan: ingår i förvaltningens plan}
roles:
  chef: {title: Förvaltningschef}
perspectives:
  kund: {name: Kunder}
  personal: {name: Medarbetare}
""",
    "beslut.yaml": """\
decisions:
  budget-2013:
    body: Nämnden
    date: 2012-11-20
    reference: § 90
""",
    "mål/kund.yaml": """\
goals:
  nöjda-kunder:
    text: Kunderna upplever god kvalitet
    perspective: kund
indicators:
  nki:
    serves: [nöjda-kunder]
    measured_in: index
    method: tre frågor på skalan 1–10
    for_each: [städ, kost]
    target: {at_least: 56}
""",
    "mål/personal.yaml": """\
goals:
  friska-medarbetare:
    text: Medarbetarna mår bra
    perspective: personal
indicators:
  sjukfrånvaro:
    serves: [friska-medarbetare]
    measured_in: procent
    method: sjukdagar delat med arbetsdagar
    target: {at_most: 6}
""",
    "värden/kund.yaml": """\
about:
  source: kundenkäten, påhittat
values:
  nki:
    städ:
      2010: 54
      2011: 55
      2012: 57
    kost:
      2010: 70
      2011: 71
      2012: 73
""",
    "värden/personal.yaml": """\
about:
  source: personalsystemet, påhittat
values:
  sjukfrånvaro:
    2010: 6.2
    2011: 6.0
    2012: 5.9
""",
    "aktiviteter.yaml": """\
activities:
  enkät-igen:
    serves: [nöjda-kunder]
    text: Enkäten görs om
    responsible: chef
    due: 2014-05-01
  friskvård:
    serves: [friska-medarbetare]
    text: Friskvårdstimme införs
    responsible: chef
    due: 2014-06-01
""",
    "undantag.yaml": """\
waivers:
  inget-metodkrav:
    rule: missing-method
    subject: indicators/nki
    reason: metoden ses över
    owner: chef
    expires: 2014-12-31
""",
}
"""A workspace in the layout of the examples: a file for each perspective, a value a line."""


class Repository:
    """A git repository of a workspace; each edit gets its own branch from the same start."""

    def __init__(self, folder: Path) -> None:
        self.folder = write(folder, WORKSPACE)
        self.git("init", "-q", "-b", "main")
        self.commit("start")

    def git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        who = {f"GIT_{role}_{what}": "a@b" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        env = os.environ | who | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        command = ["git", *arguments]
        return subprocess.run(command, cwd=self.folder, env=env, capture_output=True, text=True, check=False)

    def commit(self, message: str) -> None:
        assert self.git("add", "-A").returncode == 0
        assert self.git("commit", "-q", "-m", message).returncode == 0

    def branch(self, name: str, edits: Mapping[str, tuple[str, str]]) -> None:
        """A branch from the start, in which each file has one piece of text replaced; "" makes a new file."""
        assert self.git("checkout", "-q", "-b", name, "main").returncode == 0
        for file, (old, new) in edits.items():
            text = (self.folder / file).read_text(encoding="utf-8") if old else ""
            assert text.count(old) == 1 or not old
            write(self.folder, {file: text.replace(old, new) if old else new})
        self.commit(name)
        assert self.git("checkout", "-q", "main").returncode == 0

    def merge(self, *names: str) -> None:
        for name in names:
            merged = self.git("merge", "-q", "--no-edit", name)
            assert merged.returncode == 0, f"{name}: {merged.stdout}{merged.stderr}"

    def findings(self) -> tuple[Finding, ...]:
        return judge(load(".", read_folder(self.folder)), AS_OF, "sv").findings


def said(found: tuple[Finding, ...]) -> set[tuple[str, str]]:
    return {(one.rule, one.subject) for one in found if one.waiver is None}


PARALLEL: dict[str, dict[str, tuple[str, str]]] = {
    "städ-2013": {"värden/kund.yaml": ("      2012: 57\n", "      2012: 57\n      2013: 58\n")},
    "kost-2013": {"värden/kund.yaml": ("      2012: 73\n", "      2012: 73\n      2013: 75.4\n")},
    "frånvaro-2013": {"värden/personal.yaml": ("    2012: 5.9\n", "    2012: 5.9\n    2013: 5.7\n")},
    "aktivitet": {
        "aktiviteter.yaml": (
            "    due: 2014-05-01\n",
            "    due: 2014-05-01\n"
            "  kundråd:\n    serves: [nöjda-kunder]\n    text: Ett kundråd bildas\n"
            "    responsible: chef\n    due: 2014-09-01\n",
        )
    },
    "mål": {
        "mål/personal.yaml": (
            "    perspective: personal\n",
            "    perspective: personal\n"
            "  kunniga-medarbetare:\n    text: Alla har en plan för sin utveckling\n    perspective: personal\n"
            "    no_target: följs i samtal\n",
        )
    },
    "undantag": {
        "undantag.yaml": (
            "    expires: 2014-12-31\n",
            "    expires: 2014-12-31\n"
            "  utan-aktivitet:\n    rule: goal-without-activity\n    subject: goals/kunniga-medarbetare\n"
            "    reason: tas fram under året\n    owner: chef\n    expires: 2014-12-31\n",
        )
    },
    "beslut": {
        "beslut.yaml": (
            "    reference: § 90\n",
            "    reference: § 90\n  budget-2014:\n    body: Nämnden\n    date: 2013-11-19\n    reference: § 87\n",
        )
    },
}
"""Branches of one week: the file, and what stands there before and after."""


@pytest.mark.slow
def test_a_week_of_parallel_edits_merges_without_conflict_and_without_findings(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    before = repository.findings()
    for name, edits in PARALLEL.items():
        repository.branch(name, edits)
    repository.merge(*PARALLEL)
    assert said(repository.findings()) - said(before) == set()
    merged = load(".", read_folder(tmp_path)).workspace.data
    nki = merged.values["nki"].members
    assert [str(cell.value) for cells in nki.values() for cell in cells.values()][3::4] == ["58", "75.4"]
    assert [str(period) for period in merged.values["sjukfrånvaro"].periods] == ["2010", "2011", "2012", "2013"]
    assert set(merged.activities) == {"enkät-igen", "kundråd", "friskvård"}
    assert set(merged.goals) == {"nöjda-kunder", "friska-medarbetare", "kunniga-medarbetare"}
    assert set(merged.waivers) == {"inget-metodkrav", "utan-aktivitet"}
    assert set(merged.decisions) == {"budget-2013", "budget-2014"}


Edits: TypeAlias = dict[str, tuple[str, str]]

BREAKING: dict[str, tuple[Edits, Edits, str, str]] = {
    "the same year at both ends of a series": (
        {"värden/kund.yaml": ("      2012: 57\n", "      2012: 57\n      2013: 58\n")},
        {"värden/kund.yaml": ("    städ:\n", "    städ:\n      2013: 59\n")},
        "värden/kund.yaml:10:7-11 2013",
        "värden/kund.yaml:6:7-11 2013",
    ),
    "the same year in two files": (
        {"värden/kund.yaml": ("      2012: 57\n", "      2012: 57\n      2013: 58\n")},
        {"värden/tillägg.yaml": ("", "values:\n  nki:\n    städ:\n      2013: 59\n")},
        "värden/tillägg.yaml:4:7-11 2013",
        "värden/kund.yaml:9:7-11 2013",
    ),
    "the same goal in two files": (
        {"mål/kund.yaml": ("goals:\n", "goals:\n  tillgängliga:\n    text: Vi svarar\n    no_target: prövas\n")},
        {"mål/personal.yaml": ("goals:\n", "goals:\n  tillgängliga:\n    text: Vi hjälper\n    no_target: prövas\n")},
        "mål/personal.yaml:2:3-15 tillgängliga",
        "mål/kund.yaml:2:3-15 tillgängliga",
    ),
    "the same role at both ends of a section": (
        {"malstyr.yaml": ("roles:\n", "roles:\n  controller: {title: Controller}\n")},
        {"malstyr.yaml": ("Förvaltningschef}\n", "Förvaltningschef}\n  controller: {title: Ekonom}\n")},
        "malstyr.yaml:9:3-13 controller",
        "malstyr.yaml:7:3-13 controller",
    ),
}
"""Two edits that git puts together without a word, and where the id then stands twice: second and first."""


@pytest.mark.parametrize("case", BREAKING)
def test_a_clean_merge_that_breaks_is_found_with_both_places(case: str, tmp_path: Path) -> None:
    one, other, second, first = BREAKING[case]
    repository = Repository(tmp_path)
    repository.branch("one", one)
    repository.branch("other", other)
    repository.merge("one", "other")
    [found] = (one for one in repository.findings() if one.rule == "duplicate-id")
    assert f"{spot(found)} {found.args['id']}" == second
    [(_, place)] = found.related
    assert f"{spot_of(place)} {place.text}" == first


# Sections from many files.


def test_a_section_may_stand_in_any_file_and_in_several() -> None:
    loaded = workspace(
        {
            "a.yaml": "goals:\n  ett: {text: Ett, no_target: nej}\n",
            "b/c.yml": "goals:\n  två: {text: Två, no_target: nej}\nunits:\n  städ: {no_plan: nej}\n",
            "d.yaml": "units:\n  kost: {no_plan: nej}\nsettings:\n  min_answers: 5\n",
        }
    )
    assert loaded.faults == ()
    assert list(loaded.workspace.data.goals) == ["ett", "två"]
    assert list(loaded.workspace.data.units) == ["kost", "städ"]
    assert loaded.workspace.data.settings.min_answers == 5


def test_values_are_merged_down_to_the_period_and_assessments_too() -> None:
    loaded = workspace(
        {
            "malstyr.yaml": HEAD + "indicators:\n  nki: {measured_in: index, for_each: [städ]}\n",
            "a.yaml": "values:\n  nki:\n    2012: 1\n    städ:\n      2012: 2\n",
            "b.yaml": "values:\n  nki:\n    2013: 3\n    städ:\n      2013: 4\n",
            "c.yaml": "assessments:\n  indicators/nki:\n    2012: {text: Bra}\n",
            "d.yaml": "assessments:\n  indicators/nki:\n    2013: {text: Bättre}\n",
        }
    )
    assert loaded.faults == ()
    nki = loaded.workspace.data.values["nki"]
    assert [(str(at), str(cell.value)) for at, cell in nki.periods.items()] == [("2012", "1"), ("2013", "3")]
    assert [(str(at), str(cell.value)) for at, cell in nki.members["städ"].items()] == [("2012", "2"), ("2013", "4")]
    assert [str(at) for at in loaded.workspace.data.assessments["indicators/nki"]] == ["2012", "2013"]


def test_merging_leaves_each_file_as_it_was() -> None:
    files = {f"{name}.yaml": "values:\n  nki:\n    städ:\n      2012: 2\n" for name in "ab"}
    first, again = findings(files), findings(files)
    assert [spot(one) for one in first if one.rule == "duplicate-id"] == ["b.yaml:4:7-11"]
    assert [one.fingerprint for one in first] == [one.fingerprint for one in again]


TWICE = {
    "goals": ("ett: {text: Ett, no_target: nej}", "ett"),
    "organisation": ("staff: 9", "staff"),
    "settings": ("min_answers: 5", "min_answers"),
    "lists": ("bibliotek: {a: A}", "bibliotek"),
    "levels": ("mål: {}", "mål"),
    "calendar": ("D1: {ends: 04-30, ready: 05-31}", "D1"),
}


@pytest.mark.parametrize("section", TWICE)
def test_what_stands_in_two_files_is_found_in_the_later_with_the_place_of_the_first(section: str) -> None:
    entry, id = TWICE[section]
    files = {
        "malstyr.yaml": "version: 1\norganisation:\n  id: exempel\n  name: Exempelkommunen\n",
        "a.yaml": f"{section}:\n  {entry}\n",
        "b.yaml": f"# sagt\n{section}:\n  {entry}\n",
    }
    [found] = (one for one in findings(files) if one.rule == "duplicate-id")
    assert spot(found) == f"b.yaml:3:3-{3 + len(id)}"
    assert [place.source.name for _, place in found.related] == ["a.yaml"]
    assert found.subject == f"{section}/{id}"


@pytest.mark.parametrize("section", ["levels", "perspectives"])
def test_an_ordered_section_in_two_files(section: str) -> None:
    files = {"a.yaml": f"{section}:\n  ett: {{name: Ett}}\n", "b.yaml": f"{section}:\n  två: {{name: Två}}\n"}
    [found] = (one for one in findings(files) if one.rule == "section-split")
    assert spot(found) == f"b.yaml:1:1-{1 + len(section)}"
    assert [place.source.name for _, place in found.related] == ["a.yaml"]


def test_order_of_files_makes_no_difference_to_what_is_found() -> None:
    texts = [
        "goals:\n  ett: {text: Ett, no_target: nej}\nunits:\n  städ: {no_plan: nej}\n",
        "goals:\n  ett: {text: Igen, no_target: nej}\nindicators:\n  nki: {measured_in: index, serves: [två]}\n",
        "levels:\n  vision: {expects: nothing}\nvalues:\n  nki:\n    städ:\n      2013: 4,0\n",
        "levels:\n  delmål: {}\nvalues:\n  nki:\n    städ:\n      2012: 5\n",
    ]
    found = [
        said(findings({f"{name}.yaml": text for name, text in zip("abcd", order, strict=True)}))
        for order in permutations(texts)
    ]
    assert ("duplicate-id", "goals/ett") in found[0]
    assert ("section-split", "levels") in found[0]
    assert all(one == found[0] for one in found)


def test_a_section_of_the_wrong_shape_is_found_and_the_other_file_is_read() -> None:
    files = {"a.yaml": "goals: []\n", "b.yaml": "goals:\n  ett: {text: Ett, no_target: nej}\n"}
    found = findings(files)
    assert ("wrong-shape", "a.yaml:1:8-10") in [(one.rule, spot(one)) for one in found]
    other_way = findings({"a.yaml": files["b.yaml"], "b.yaml": files["a.yaml"]})
    assert ("wrong-shape", "b.yaml:1:8-10") in [(one.rule, spot(one)) for one in other_way]
    assert said(found) == said(other_way)
    assert ("goal-without-activity", "goals/ett") in said(found)


# Which files belong to a workspace.


def names(folder: Path) -> list[str]:
    return list(read_folder(folder).files)


def test_files_of_a_workspace(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "malstyr.yaml": HEAD,
            "mål.yml": "",
            "a/b/c.yaml": "",
            ".dold.yaml": "",
            ".git/x.yaml": "",
            ".github/workflows/ci.yaml": "",
            "a/.dold/x.yaml": "",
            "a.lock.yaml": "",
            "n00945.kolada.yaml": "",
            "läsmig.md": "",
            "värden.yaml.bak": "",
            "värden.YAML~": "",
            "annan/malstyr.yaml": HEAD,
            "annan/mål.yaml": "",
            "annan/djupare/mål.yaml": "",
        },
    )
    assert names(tmp_path) == ["a/b/c.yaml", "malstyr.yaml", "mål.yml"]
    assert list(find_workspaces(tmp_path)) == [tmp_path, tmp_path / "annan"]


def test_excluded_files_are_not_read(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "malstyr.yaml": HEAD + 'settings:\n  exclude: [bygge.yaml, gammalt/, "utkast-*.yaml"]\n',
            "bygge.yaml": "stages: [build]\n",
            "gammalt/mål.yaml": "mål: [\n",
            "gammalt/djupt/mål.yaml": "\tmål\n",
            "utkast-1.yaml": "nej",
            "mål.yaml": "goals: {}\n",
        },
    )
    loaded = load(".", read_folder(tmp_path))
    assert loaded.faults == ()
    assert [source.name for source in loaded.workspace.sources] == ["malstyr.yaml", "mål.yaml"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"hemligt.yaml": "goals: {}\n", "yta/malstyr.yaml": HEAD, "yta/mål.yaml": "goals: {}\n"})
    yta = tmp_path / "yta"
    (yta / "ut.yaml").symlink_to(tmp_path / "hemligt.yaml")
    (yta / "inne.yaml").symlink_to(yta / "mål.yaml")
    (yta / "ingenstans.yaml").symlink_to(yta / "finns-inte.yaml")
    (yta / "runt.yaml").symlink_to(yta / "runt.yaml")
    (yta / "mapp").symlink_to(tmp_path)
    tree = read_folder(yta)
    assert list(tree.files) == ["inne.yaml", "malstyr.yaml", "mål.yaml"]
    assert tree.unreadable == (("ingenstans.yaml", "access"), ("runt.yaml", "access"), ("ut.yaml", "outside"))


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "mål.yaml": "goals: {}\n"})
    read_bytes = Path.read_bytes

    def read_or_refuse(path: Path) -> bytes:
        if path.name == "mål.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", read_or_refuse)
    assert read_folder(tmp_path).unreadable == (("mål.yaml", "access"),)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD})
    os.mkfifo(tmp_path / "rör.yaml")
    assert read_folder(tmp_path).unreadable == (("rör.yaml", "access"),)


def test_a_folder_that_may_not_be_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "låst/mål.yaml": "goals: {}\n"})
    scandir = os.scandir

    def scan_or_refuse(path: str | Path) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "låst":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan_or_refuse)
    assert read_folder(tmp_path).unreadable == (("låst", "access"),)


def test_what_cannot_be_read_is_said_and_nothing_is_concluded_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "mål.yaml": "goals: {}\n" + "#" * 200})
    monkeypatch.setattr(source_files, "MAX_BYTES", 150)
    write(tmp_path, {"indikatorer.yaml": "indicators:\n  nki: {measured_in: index, serves: [ett], method: x}\n"})
    loaded = load(".", read_folder(tmp_path))
    found = judge(loaded, AS_OF, "sv").findings
    assert loaded.workspace.lost == ("mål.yaml",)
    assert [(one.rule, spot(one)) for one in found] == [
        ("rules-not-judged", "mål.yaml:1:1-1"),
        ("unreadable-file", "mål.yaml:1:1-1"),
    ]
    assert "20 MB" in found[1].message


@pytest.mark.parametrize("left", ["", "# Kommunen\n", "{}\n"])
def test_of_an_emptied_file_of_the_workspace_is_told_that_alone(left: str) -> None:
    goal = "goals: {ett: {text: Trygga barn, owner: chef, unit: norra, level: mål}}\n"
    found = findings({"malstyr.yaml": left, "mål.yaml": goal})
    assert [(one.rule, one.args.get("field")) for one in found] == [
        ("missing-key", "organisation"),
        ("missing-key", "version"),
        ("rules-not-judged", None),
    ]
    assert "tomma eller inte gick att läsa: malstyr.yaml" in found[-1].message


def test_what_a_file_of_the_workspace_lacks_but_not_all_is_missed() -> None:
    found = findings({"malstyr.yaml": "version: 1\n", "mål.yaml": "goals: {ett: {text: Trygga barn, owner: chef}}\n"})
    assert {"unknown-id", "missing-key"} <= {one.rule for one in found}
    assert not [one for one in found if one.rule == "rules-not-judged"]


def test_a_folder_named_like_a_file_is_no_file(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "mål.yaml/inne.yaml": "goals: {}\n"})
    assert names(tmp_path) == ["malstyr.yaml", "mål.yaml/inne.yaml"]
