"""An organisation's own rules: asked only where the settings name their package, and never in the way of ours."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from conftest import AS_OF, HEAD, PROJECT, findings, workspace, write
from malstyr.cli.main import main
from malstyr.editing.fixing import fixed
from malstyr.lsp.proposed import proposed
from malstyr.lsp.typed import typed_at
from malstyr.rules.answered import answered
from malstyr.rules.plugins import plugged
from malstyr.rules.registry import RULES
from repositories import committed

_NUMBERS = count()
TEXT = """\
settings: {plugins: [%s]%s}
roles: {chef: {title: Chef}}
goals: {trygg: {text: Trygg, serves: [finns-ej]}}
decisions: {nr-1: {body: Nämnden, date: 2013-01-01}}
"""
RULE = '''\
"""A decision without a case.

Why: It is not found.
Message: The decision {id} has no case.
Help: Write case.

Finner: Ett beslut utan diarienummer.
Varför: Det går inte att hitta.
Meddelande: Beslutet {id} har inget diarienummer.
Hjälp: Skriv case.
"""

import sys
from malstyr.findings import Fault, Severity
from malstyr.rules.plugins import OwnRule


def find(look):
    for id, decision in look.workspace.data.decisions.items():
        yield look.at(("decisions", id), id=id)


RULES = [OwnRule("utan-nummer", 1, Severity.WARNING, sys.modules[__name__])]
'''
Install = Callable[[str, str], str]
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Lay a package of rules where Python looks for packages; what is said is the name of its module."""

    def installed(name: str, code: str) -> str:
        module = f"regler_{next(_NUMBERS)}"
        of_it = f"{module}-1.dist-info"
        write(
            tmp_path / module,
            {
                f"{module}.py": code,
                f"{of_it}/METADATA": f"Metadata-Version: 2.1\nName: {module}\nVersion: 1\n",
                f"{of_it}/entry_points.txt": f"[malstyr.rules]\n{name} = {module}:RULES\n",
            },
        )
        monkeypatch.syspath_prepend(str(tmp_path / module))
        return module

    return installed


def told(name: str, more: str = "", language: str = "sv") -> list[tuple[str, str]]:
    return [(one.rule, one.message) for one in findings(TEXT % (name, more), language)]


def ours(name: str = "", more: str = "") -> list[tuple[str, str]]:
    return [one for one in told(name, more) if one[0] in RULES and one[0] != "plugin-not-used"]


def test_a_rule_of_a_package_is_told_like_ours(install: Install) -> None:
    install("exempel", RULE)
    (found,) = [one for one in findings(TEXT % ("exempel", "")) if one.rule not in RULES]
    assert (found.rule, found.code, found.severity) == ("exempel-utan-nummer", "EXEMPEL-001", "warning")
    assert found.message == "Beslutet nr-1 har inget diarienummer."
    assert ("exempel-utan-nummer", "The decision nr-1 has no case.") in told("exempel", language="en")
    assert ours("exempel") == ours()


def test_it_is_set_and_waived_like_ours(install: Install) -> None:
    install("exempel", RULE)
    set_as = ", rules: {exempel-utan-nummer: %s}"
    (found,) = [one for one in findings(TEXT % ("exempel", set_as % "error")) if one.rule not in RULES]
    assert found.severity == "error"
    assert [rule for rule, _ in told("exempel", set_as % "ignore") if rule not in RULES] == []
    waiver = "waivers: {w: {rule: exempel-utan-nummer, subject: %s, reason: r, "
    waiver += "owner: chef, expires: 2014-12-31}}\n"
    (found,) = [one for one in findings(TEXT % ("exempel", "") + waiver % "decisions/nr-1") if one.rule not in RULES]
    assert found.waiver is not None
    assert "unused-waiver" in [one.rule for one in findings(TEXT % ("exempel", "") + waiver % "goals/trygg")]
    assert "unknown-rule" in [rule for rule, _ in told("exempel", ", rules: {exempel-utan-numer: info}")]


def test_what_is_not_named_is_never_loaded(install: Install) -> None:
    module = install("exempel", "raise SystemExit(3)")
    assert told("") == ours()
    assert module not in sys.modules


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("import nosuch_module", "ModuleNotFoundError: No module named 'nosuch_module'"),
        ("RULE = []", "AttributeError"),
        ("RULES = 3", "TypeError: 'int' object is not iterable"),
        ("RULES = ['a']", "'a' is no OwnRule"),
        (RULE.replace("utan-nummer", "utan nummer"), "exempel-utan nummer"),
        (RULE.replace("def find", "def finds"), "utan-nummer: there is no find"),
        (RULE.replace("\nMessage:", "\nMesage:"), "utan-nummer: the docstring lacks message (en)"),
        (RULE.replace("Severity.WARNING", "'allvarlig'"), "'allvarlig' is not a valid Severity"),
        (RULE.replace("yield look", "raise KeyError('x'); yield look"), "KeyError: 'x'"),
        (RULE.replace("yield look", "sys.exit(0); yield look"), "SystemExit: 0"),
        ("raise BaseException('x')", "BaseException: x"),
        (RULE.replace("yield look", "raise BaseException('x'); yield look"), "BaseException: x"),
        (RULE.replace("yield look", "raise GeneratorExit; yield look"), "GeneratorExit"),
        (RULE.replace("yield look", "find(look).send(None); yield look"), "RecursionError"),
        (RULE.replace("find(look):", "find():"), "takes 0 positional arguments"),
        (RULE.replace('yield look.at(("decisions", id), id=id)', "yield id"), "'nr-1' is not what look.at gives"),
        (RULE.replace("look.at(", "Fault('unknown-id', "), "Fault"),
        (RULE.replace("id=id", "namn=id"), "KeyError: 'id'"),
        (RULE.replace('("decisions", id)', "3"), "'int' object"),
    ],
)
def test_what_is_wrong_with_a_package_names_it_and_hides_nothing(install: Install, code: str, said: str) -> None:
    install("exempel", code)
    (wrong,) = [message for rule, message in told("exempel") if rule == "plugin-not-used"]
    assert "”exempel”" in wrong
    assert said in wrong
    assert ours("exempel") == ours()


@pytest.mark.parametrize("code", [RULE + "print('hej')\n", RULE.replace("yield look", "print('hej'); yield look")])
def test_what_a_package_prints_is_no_part_of_the_answer(
    install: Install, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    install("exempel", code)
    assert "exempel-utan-nummer" in dict(told("exempel"))
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "hej\n")


def test_ctrl_c_in_a_rule_ends_it_all(install: Install) -> None:
    install("exempel", RULE.replace("yield look", "raise KeyboardInterrupt; yield look"))
    with pytest.raises(KeyboardInterrupt):
        told("exempel")


ENDLESS = "from threading import Event; Event().wait(); "


@pytest.mark.parametrize(
    ("code", "never", "said"),
    [
        (RULE.replace("yield look", ENDLESS + "yield look"), "_found", "Regeln ”exempel-utan-nummer”"),
        (RULE.replace("def find(look):", "def find(look):\n    while True: Event().wait(1)"), "_found", "Regeln"),
        (ENDLESS + "RULES = []", "_loaded", "Regelpaketet ”exempel” blev inte inläst"),
    ],
)
def test_what_never_ends_is_named_and_hides_nothing(
    install: Install, monkeypatch: pytest.MonkeyPatch, code: str, never: str, said: str
) -> None:
    """Waited for as long as it takes, but for what never ends: that is waited for a moment."""

    def waited(ask: partial[object], _: float) -> object:
        return answered(ask, 0.1 if ask.func.__name__ == never else 600)

    monkeypatch.setattr("malstyr.rules.plugins.answered", waited)
    monkeypatch.setattr("malstyr.rules.plugins.SECONDS", 0.3)
    install("exempel", code.replace("import sys\n", "import sys\nfrom threading import Event\n"))
    (wrong,) = [message for rule, message in told("exempel") if rule == "plugin-not-used"]
    assert said in wrong
    assert "0.3 sekunder" in wrong
    assert ours("exempel") == ours()


@pytest.mark.slow
def test_a_process_ends_though_a_rule_does_not(install: Install, tmp_path: Path) -> None:
    """A rule that counts forever, in the real command: the finding is there, and the process is gone."""
    module = install("exempel", RULE.replace("def find(look):", "def find(look):\n    while True: pass"))
    write(tmp_path / "mål", {"malstyr.yaml": HEAD + TEXT % ("exempel", "")})
    asked = ["check", str(tmp_path / "mål")]
    hurried = f"""
import malstyr.rules.plugins as plugins
from malstyr.cli.main import main
from malstyr.rules.answered import answered
plugins.SECONDS = 1
plugins.answered = lambda ask, _: answered(ask, 1 if ask.func.__name__ == "_found" else 600)
main({asked!r})
"""
    path = os.pathsep.join((str(PROJECT / "src"), str(tmp_path / module)))
    done = subprocess.run(
        [sys.executable, "-c", hurried], env={**os.environ, "PYTHONPATH": path, "MALSTYR_LANG": "sv"},
        capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert "blev inte klar på 1 sekunder" in " ".join(done.stdout.split())


def test_a_package_replaces_none_of_ours(install: Install) -> None:
    install("unknown", RULE.replace("utan-nummer", "id"))
    assert "unknown-id: another rule is called so" in dict(told("unknown"))["plugin-not-used"]
    assert ours("unknown") == ours()
    assert "unknown-id" in dict(ours())


def test_one_that_is_not_installed_says_what_to_type(install: Install) -> None:
    install("exempel", RULE)
    (found,) = [one for one in findings(TEXT % ("helt-annat", "")) if one.rule == "plugin-not-used"]
    assert "pip install" in str(found.help)
    (found,) = [one for one in findings(TEXT % ("exmpel", "")) if one.rule == "plugin-not-used"]
    assert found.help == "Menade du exempel? Det är installerat."
    kept = ", rules: {plugin-not-used: ignore, borta-regel: info}"
    assert [rule for rule, _ in told("borta", kept) if rule in ("plugin-not-used", "unknown-rule")] == [
        "plugin-not-used"
    ]


def test_a_package_is_named_by_a_word(install: Install) -> None:
    assert plugged(workspace("settings: {plugins: ['../a', 'a b']}\n").workspace).rules == {}


@pytest.mark.slow
def test_the_example_is_installed_and_its_own_test_passes(tmp_path: Path) -> None:
    example = PROJECT / "docs/plugin-example"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-build-isolation", "--no-deps"]
    subprocess.run([*pip, "--target", tmp_path, example], check=True)
    path = os.pathsep.join(map(str, (tmp_path, PROJECT / "src")))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, example / "tests"],
        capture_output=True, text=True, check=False, cwd=tmp_path, env=os.environ | {"PYTHONPATH": path},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command with its arguments: how it ends, and what is told."""

    def ran(*asked: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["malstyr", *asked])
        code = main([*asked])
        said = capsys.readouterr()
        return code, said.out + said.err

    return ran


@pytest.fixture
def where(install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder one stands in, whose settings name a package of rules."""
    install("exempel", RULE)
    monkeypatch.chdir(write(tmp_path / "mål", {"malstyr.yaml": HEAD + TEXT % ("exempel", "")}))
    return tmp_path


@pytest.mark.parametrize("name", ["exempel-utan-nummer", "EXEMPEL-001", "exempel", "Exempel,IND"])
def test_its_rules_are_selected_and_ignored_like_ours(where: Path, name: str, run: Run) -> None:
    assert "exempel-utan-nummer" in run("check", "--format", "concise", "--select", name)[1]
    assert "exempel-utan-nummer" not in run("check", "--format", "concise", "--ignore", name)[1]


def test_who_asks_for_others_is_not_told_of_them(where: Path, run: Run) -> None:
    assert "exempel-" not in run("check", "--format", "concise", "--select", "REF")[1]


def test_a_misspelt_one_is_answered_with_what_it_is_called(where: Path, run: Run) -> None:
    for asked in (("check", "--select", "exempel-utan-numer"), ("explain", "exempel-utan-numer")):
        code, told = run(*asked)
        assert code == 2
        assert "exempel-utan-nummer" in told


def test_they_are_listed_and_explained_where_they_are_named(
    where: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "EXEMPEL-001" in run("rules")[1]
    assert "EXEMPEL-001" in run("rules", "--format", "markdown")[1]
    for name in ("exempel-utan-nummer", "EXEMPEL-001"):
        told = run("explain", name)[1]
        assert "Det går inte att hitta." in told
        assert "Allvar: varning." in told
    elsewhere = where / "annat"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert "EXEMPEL-001" not in run("rules")[1]
    assert run("explain", "exempel-utan-nummer")[0] == 2


WAIVED = """\
waivers: {w: {rule: %s, subject: decisions/nr-1, reason: Äldre än registret, owner: chef, expires: 2014-12-31}}
"""


@pytest.mark.parametrize("written", [TEXT % ("exempel", "") + WAIVED, TEXT % ("exempel", ", rules: {%s: info}")])
def test_a_misspelt_one_is_mended(install: Install, written: str) -> None:
    install("exempel", RULE)
    text = HEAD + written
    made = fixed(workspace({"malstyr.yaml": text % "exempel-utan-numer"}), date(2014, 3, 1), "sv")
    assert made.loaded.tree.files["malstyr.yaml"].decode() == text % "exempel-utan-nummer"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("line", ["waivers: {w: {rule: ", "settings: {rules: {"])
def test_an_editor_proposes_them_with_what_they_find(install: Install, line: str, language: str) -> None:
    install("exempel", RULE)
    held = workspace(TEXT % ("exempel", "")).workspace
    found = {one.text: one.help for one in proposed(held, typed_at([line], 0, len(line)), language, AS_OF)}
    finds = {"sv": "Ett beslut utan diarienummer.", "en": "A decision without a case."}
    assert found["exempel-utan-nummer"] == finds[language]
    assert all(found[id] == rule.documentation.parts[language]["finds"] for id, rule in RULES.items())


@pytest.mark.parametrize("asked", [("report",), ("meeting", "--since", "HEAD")])
def test_what_is_excused_from_them_is_told_in_words(where: Path, run: Run, asked: tuple[str, ...]) -> None:
    file = where / "mål/malstyr.yaml"
    file.write_text(file.read_text(encoding="utf-8") + WAIVED % "exempel-utan-nummer", encoding="utf-8")
    committed(where / "mål", "Målen")
    code, told = run(*asked, "--format", "markdown", "--as-of", "2014-03-01")
    assert code == 0, told
    assert "Ett beslut utan diarienummer. Äldre än registret" in told.replace("\\", "")
