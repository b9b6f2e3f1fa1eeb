"""A rule is one function, one line and one case, as CONTRIBUTING says, and nothing else changes."""

import re
import shutil
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from conftest import HEAD, PROJECT, write
from copies import follow, python, run, steps
from malstyr.rules.registry import RULES

pytestmark = pytest.mark.slow

RULE = "perspectives-called-the-same"
TWICE = "perspectives:\n  a: {name: Kök}\n  b: {name: Kök}\n"
CONCERNED = (
    "test_catalogue.py",
    "test_documents.py",
    "test_rule_examples.py",
    "test_json_contract.py",
    "test_examples.py",
)
"""The tests that look at every rule, and at what rules find in the examples."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project with the new rule in it."""
    ignored = shutil.ignore_patterns("received", "__pycache__", "node_modules")
    for name in (".ci", "src/malstyr", "templates", "tests", "docs", "editors", "examples", "release"):
        shutil.copytree(PROJECT / name, tmp_path / name, symlinks=True, ignore=ignored)
    for file in (file for file in PROJECT.iterdir() if file.is_file()):
        shutil.copy(file, tmp_path / file.name)
    return follow(tmp_path, "Add a rule")


def test_the_code_is_free_and_the_copied_function_exists() -> None:
    new, line, _ = steps("Add a rule")
    copied = re.search(r"Copy `(\w+)` from `([^`]+)`", (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert copied is not None
    assert f"\ndef {copied[1]}(" in (PROJECT / copied[2]).read_text(encoding="utf-8")
    match = re.search(r'^\+ +Rule\("([a-z-]+)", "([A-Z]+\d+)", .*file="([a-z_]+)"\),$', line.text, re.MULTILINE)
    assert match
    assert f"\ndef {match[1].replace('-', '_')}(" in new.text
    assert match[3] == Path(new.file).stem
    assert match[2] not in {rule.code for rule in RULES.values()}


def test_the_new_rule_is_judged_explained_set_and_waived(project: Path) -> None:
    write(project, {"yta/malstyr.yaml": HEAD + TWICE})
    done = run(project, "check", "yta", "--format", "concise")
    assert done.returncode == 0, done.stderr
    assert f"{RULE}: Perspektiven b och a heter båda ”Kök”." in done.stdout
    assert run(project, "check", "yta", "--fail-on", "warning").returncode == 1
    assert "I en rapport går de inte att skilja åt" in run(project, "explain", RULE).stdout
    write(project, {"yta/mer.yaml": f"settings:\n  rules: {{{RULE}: error}}\n"})
    assert run(project, "check", "yta").returncode == 1
    waiver = f"waivers: {{w: {{rule: {RULE}, subject: perspectives/b, reason: x, owner: o, expires: 2999-01-01}}}}\n"
    write(project, {"yta/mer.yaml": waiver + "roles: {o: {title: Chef}}\n"})
    assert run(project, "check", "yta", "--fail-on", "warning").returncode == 0


def test_nothing_else_changes(project: Path) -> None:
    """After its own text is kept and the pages are made anew, every test that looks at rules passes: what is slow of
    them is tried of every workspace apart, and so here of the new one alone."""

    def pytested(*asked: str) -> CompletedProcess[str]:
        return python(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", *asked)

    tests = [f"tests/{name}" for name in CONCERNED]
    first = pytested("-m", "not slow", tests[0])
    assert re.findall(r"^FAILED (\S+)", first.stdout, re.MULTILINE) == [
        f"tests/test_catalogue.py::test_says_what_is_expected[{RULE}]"
    ]
    assert "kept" in python(project, "tests/accept.py", f"{RULE}/expected.sv.txt").stdout
    assert python(project, "docs/make.py").stdout == "docs/regler.md made\ndocs/felkatalog.md made\n"
    for asked in (("-m", "not slow"), ("-m", "slow", "-k", RULE)):
        done = pytested(*asked, *tests)
        assert done.returncode == 0, done.stdout
