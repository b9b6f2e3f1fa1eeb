"""A workspace's own templates end, whatever they do, and the message says which template and line went too far."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import HEAD, PROJECT, write
from malstyr.cli.main import main
from malstyr.present import bounds

TEN = "{% set l = [0,1,2,3,4,5,6,7,8,9] %}"
TEXT = "{% set t = '" + "a" * 90 + "' %}"
ENDLESS = {
    "loops": TEN + "".join(f"{{% for {x} in l %}}" for x in "abcdefgh") + "{% endfor %}" * 8,
    "loops-over-a-text": TEXT + "".join(f"{{% for {x} in t %}}" for x in "abcd") + "x" + "{% endfor %}" * 4,
    "loop-that-writes": TEN + "".join(f"{{% for {x} in l %}}" for x in "abcd") + "x" * 9000 + "{% endfor %}" * 4,
    "list-of-lists": TEN + "{% set l = l + l %}" * 30 + "{{ l | length }}",
    "the-same-in-lists": TEN + "{% set l = [l, l] %}" * 60 + "{{ l == [] }}",
    "compared": TEN + "{% set m = l %}" + "{% set l = [l, l] %}{% set m = [m, m] %}" * 60 + "{{ l == m }}",
    "tuples": "{% set l = (1, 2) %}" + "{% set l = (l, l) %}" * 60 + "{{ [l, l] | unique | list | length }}",
    "mappings": "{% set d = {'a': 1} %}" + "{% set d = {'a': d, 'b': d} %}" * 60 + "{{ d == {} }}",
    "joined": TEXT + "{% set t = t | join(t) %}" * 5 + "{{ t | length }}",
    "replaced": TEXT + "{% set t = t | replace('a', t) %}" * 5 + "{{ t | length }}",
    "put-together": TEXT + "{% set t = t ~ t %}" * 40 + "{{ t | length }}",
    "added": TEXT + "{% set t = t + t %}" * 40 + "{{ t | length }}",
    "number": "{% set n = 9 %}" + "{% set n = n + n %}" * 3000 + TEN + "{% for a in l %}{% for b in l %}" * 3
    + "{% set n = n + n %}" + "{% endfor %}{% endfor %}" * 3,
    "stripped": TEXT + "{% set t = t ~ t %}" * 12 + "{{ (t ~ 'b').strip(t) }}",
    "trimmed": TEXT + "{% set t = t ~ t %}" * 12 + "{{ (t ~ 'b') | trim(t) }}",
    "macros": "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    "macro-of-itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "include-of-itself": "{% include 'html/report.html.j2' %}",
    "extends-itself": "{% extends 'html/report.html.j2' %}",
    "recursive-loop": "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "set-block": TEXT + "{% set t %}{{ t }}{{ t }}{% endset %}" * 40 + "{{ t | length }}",
    "filter-block": TEXT + "{% filter replace('a', t) %}{{ t }}{% endfilter %}" * 90,
    "mapped": TEN + "{% set l = l + l %}" * 9 + "{{ l | map('replace', 0, l | join) | list | length }}",
    "too-long": "x" * 300_000,
    "too-deep": "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
    "too-many-loops": "".join(f"{{% for a{n} in [1] %}}" for n in range(60)) + "{% endfor %}" * 60,
}  # fmt: skip
REFUSED = {
    "range": "{% for a in range(999999999) %}{% endfor %}",
    "times": "{{ 'a' * 999999999 }}",
    "power": "{{ 9 ** 99999999 }}",
    "percent": "{{ '%999999999d' % 1 }}",
    "format": "{{ '{:999999999}'.format(1) }}",
    "format-filter": "{{ '%999999999d' | format(1) }}",
    "center": "{{ 'a' | center(999999999) }}",
    "indent": "{{ 'a' | indent(999999999) }}",
    "wordwrap": "{{ 'a b' | wordwrap(1, wrapstring='x') }}",
    "ljust": "{{ 'a'.ljust(999999999) }}",
    "listing": "{{ report }}",
    "listing-of-many": "{{ [report, report] | string }}",
    "listing-put-together": "{{ 'a' ~ report }}",
    "listing-joined": "{{ [report, report] | join }}",
    "sum-of-lists": TEN + "{{ [l, l] | sum(start=[]) | length }}",
    "sum-of-lists-in-order": TEN + "{{ [l, l] | sum(none, []) | length }}",
    "sum-of-tuples": "{{ [(1,), (2,)] | sum(start=()) | length }}",
    "lipsum": "{{ lipsum(n=9999999) }}",
}


Told = Callable[..., tuple[int, str]]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """The exit code and error of a report with a template of its own."""

    def told(template: str, own: str = "html/report.html.j2") -> tuple[int, str]:
        monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": HEAD, f"templates/{own}": template}))
        code = main(["report", "--output", "ut"])
        return code, capsys.readouterr().err

    return told


@pytest.mark.slow
@pytest.mark.parametrize("name", ENDLESS)
def test_what_would_not_end_is_stopped(name: str, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST", 200_000)
    code, said = told("\n" + ENDLESS[name])
    assert code == 2
    assert re.match(r"Mallen templates/html/report\.html\.j2 gör mer än .* rad [12]\.", said), said


@pytest.mark.parametrize("name", REFUSED)
def test_what_makes_texts_of_any_size_is_refused(name: str, told: Told) -> None:
    code, said = told("\n" + REFUSED[name])
    assert code == 2
    assert re.match(r"Mallen templates/html/report\.html\.j2 går inte att använda, rad 2: ", said), said


WHY = {
    "{{ x": "något som har börjat är inte avslutat",
    "{% if a %}": "något som har börjat är inte avslutat",
    "{# a": "något som har börjat är inte avslutat",
    "{% if %}": "ett uttryck saknas",
    "{{ }}": "ett uttryck saknas",
    "{% foo %}": "taggen foo finns inte, eller står på fel ställe",
    "{% endif %}": "taggen endif finns inte, eller står på fel ställe",
    "{{ report | nofilter }}": "filtret nofilter finns inte",
    "{{ report.title is notest }}": "det finns inget test som heter notest",
    "{{ report.titel }}": "titel finns inte",
    "{{ titel }}": "titel finns inte",
    "{{ [1][5] }}": "5 finns inte",
    "{{ {}['a'] }}": "a finns inte",
    "{{ report.titel.x }}": "titel finns inte",
    "{{ 1 / 0 }}": "något delas med noll",
    "{{ 'a' + 1 }}": "det går inte att göra så med det som mallen får",
    "{{ 5 | length }}": "det går inte att göra så med det som mallen får",
    "{{ report() }}": "det går inte att göra så med det som mallen får",
    "{{ 'a' * 3 }}": "”*” får inte användas i en mall",
    "{{ 'x'.format(1) }}": "format får inte användas i en mall",
    "{{ report.__class__ }}": "__class__ får inte användas i en mall",
    "{% include 'x.j2' %}": "mallen x.j2 finns inte",
    "{{ a b }}": "det som står vid ”b” går inte att läsa",
    "{{ [1, 2 }}": "det som står vid ”}” går inte att läsa",
    "{{ @ }}": "tecknet @ hör inte hemma där",
    "{{ 'a }}": "tecknet ' hör inte hemma där",
    "{% block a %}{% endblock %}{% block a %}{% endblock %}": "blocket a står två gånger",
}


@pytest.mark.parametrize("template", WHY)
def test_why_a_template_cannot_be_used_is_told_in_the_readers_words(template: str, told: Told) -> None:
    code, said = told("\n" + template)
    assert (code, said.splitlines()[0]) == (
        2,
        f"Mallen templates/html/report.html.j2 går inte att använda, rad 2: {WHY[template]}. "
        "Rätta den, eller ta bort den så används den vanliga.",
    )


def test_a_template_of_its_own_that_others_include_is_named(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST", 200_000)
    code, said = told("\n\n" + ENDLESS["loops"], "html/provenance.html.j2")
    assert code == 2
    assert "templates/html/provenance.html.j2" in said
    assert "rad 3" in said


@pytest.mark.slow
@pytest.mark.parametrize("format", ["html", "markdown"])
@pytest.mark.parametrize("example", ["gotland", "leksand", "varnamo"])
def test_our_own_templates_say_the_same_when_they_are_bounded(
    example: str,
    format: str,
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = {path.relative_to(PROJECT / "examples").as_posix(): path.read_bytes()
             for path in (PROJECT / "examples" / example).rglob("*") if path.is_file()}  # fmt: skip
    monkeypatch.chdir(write(tmp_path, {name: data for name, data in files.items() if "/templates/" not in name}))
    said = []
    for _ in range(2):
        assert main(["report", example, "--format", format]) in (0, 2)
        said.append(capsysbinary.readouterr().out)
        write(tmp_path, {f"{example}/templates/annan.j2": "x"})
    assert said[0] == said[1]


STEPS = st.sampled_from((
    "{% set l = l + l %}", "{% set l = [l, l] %}", "{% set t = t ~ t %}", "{% set t = t | replace('a', t) %}",
    "{% set t = l | join(t) %}", "{% set l = t | list %}", "{% for a in l %}{{ t }}{% endfor %}", "{{ t }}",
    "{% set t %}{{ t }}{{ t | upper }}{% endset %}", "{% set l = l | map('string') | list %}", "{{ l == [l] }}",
    "{% set l = t.split('a') %}", "{% set l = l | sort %}",
    "{% for a in t %}{% for b in t %}{% for c in t %}{% endfor %}{% endfor %}{% endfor %}", "{{ l < [l] }}",
    "{% set t = t | trim(t) %}", "{% set l = l | unique | list %}", "{% set l = t | groupby(0) %}",
))  # fmt: skip


@pytest.mark.slow
@given(st.lists(STEPS, max_size=30))
def test_no_page_is_larger_than_what_it_may_spend(steps: list[str]) -> None:
    from jinja2 import DictLoader, TemplateError

    sandbox = bounds.Bounded(DictLoader({"a.html.j2": "{% set l = [1, 2] %}{% set t = 'ab' %}" + "".join(steps)}))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bounds, "MOST", 20_000)
        try:
            assert len(sandbox.page("a.html.j2")) <= bounds.MOST * bounds.SIGNS_A_STEP * 6
        except (TemplateError, TypeError, ValueError, AttributeError, LookupError):
            return
