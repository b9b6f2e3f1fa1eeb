"""Text that attacks is shown as text; a workspace's own templates lay out and reach no further; public means public."""

import re
from decimal import Decimal
from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st
from reports import drawn, judged

from conftest import write
from malstyr.cli.main import main
from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.typography import number
from malstyr.report.kinds import KINDS

ATTACKS = {
    "script": "<script>alert(1)</script>",
    "close": "</title></style></svg><img src=x onerror=alert(1)>",
    "attribute": "\" onmouseover=alert(1) x='",
    "link": "[klicka](javascript:alert(1)) <javascript:alert(1)>",
    "jinja": "{{ 7*7 }} {% raw %} {# nej #} ${7*7}",
    "table": "a | b \\| c `kod` ``` ~~~ | --- |",
    "heading": "# inte en rubrik",
    "list": "- inte en lista",
    "ordered": "1. inte heller",
    "entity": "&lt;b&gt; &amp; &#60;",
    "emphasis": "*a* _b_ **c** ~~d~~ ![bild](x)",
    "long": "x" * 2_000,
}
EVERYWHERE = """organisation: {{id: e, name: {t}, purpose: {t}}}
roles: {{chef: {{title: {t}, person: {t}}}}}
decisions: {{b: {{body: {t}, date: 2012-01-01, reference: {t}}}}}
plans: {{plan: {{name: {t}, period: 2012-2015, adopted: b}}}}
levels: {{nivå: {{name: {t}}}}}
units: {{enhet: {{name: {t}, manager: chef, mission: {t}, no_plan: {t}}}}}
lists: {{delar: {{a: {t}, b: {t}}}}}
perspectives: {{sida: {{name: {t}, text: {t}}}}}
goals:
  mål:
    name: {t}
    text: {t}
    level: nivå
    owner: chef
    perspective: sida
    success_factors: {{1: {t}}}
  under: {{text: {t}, serves: [mål], perspective: sida, due: [2013-01-01, 2013-02-01]}}
  inget: {{text: {t}, no_target: {t}}}
indicators:
  mått: {{name: {t}, serves: [mål], measured_in: {t}, method: {t}, source: {t}, population: {t}, for_each: [delar],
    of_which: [women], target: {{at_least: 5}}, breaks: {{2012: {t}}}}}
  löfte: {{promise: {t}, serves: [mål], target: {{at_least: 1}}}}
  pengar: {{name: {t}, serves: [mål], measured_in: {t}, no_target: {t}, for_each: [enhet]}}
values:
  mått:
    a: {{2011: 1, 2012: 3, 2013: {{value: 4, n: 20, invited: 40, of_which: {{women: 3}}}}}}
    b: {{2013: 9}}
  pengar: {{enhet: {{2013: {{value: 4, budget: 5}}}}}}
activities:
  gör: {{text: {t}, serves: [mål], responsible: chef, due: [2013-01-01, 2015-01-01]}}
  gjort: {{text: {t}, serves: [mål], done: 2013-01-01}}
  slut: {{text: {t}, serves: [mål], closed: {{date: 2013-01-01, reason: {t}}}}}
assessments:
  goals/mål: {{2013: {{text: {t}, analysis: {t}, actions: [gör], by: chef, status: met, reason: {t}}}}}
risks: {{risk: {{name: {t}, text: {t}, threatens: [mål], prevention: {t}, consequences: {t}, responsible: chef}}}}
waivers: {{u: {{rule: overdue-measurement, subject: goals/mål, reason: {t}, owner: chef, expires: 2015-01-01}}}}
"""


class Page(HTMLParser):
    """Tags, attributes that could act, and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.acts: list[str] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name.startswith("on") or (name in ("href", "src", "style", "action") and "javascript:" in (value or "")):
                self.acts.append(f"{name}={value}")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def everywhere(text: str) -> str:
    return "version: 1\n" + EVERYWHERE.format(t="'" + text.replace("'", "''") + "'")


@cache
def all_of(text: str) -> Evaluation:
    return judged({"malstyr.yaml": everywhere(text)})


@cache
def seen(text: str, kind: str, format: str) -> Page:
    """A report that says ``text`` everywhere, as a browser gets it."""
    source = drawn(all_of(text), kind, format, unit="enhet" if kind == "enhet" else None)
    if format == "md":
        source = cmarkgfm.github_flavored_markdown_to_html(source, Options.CMARK_OPT_UNSAFE)
    return Page(source)


@pytest.mark.slow
@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize("kind", KINDS)
def test_attacks_are_shown_as_text(name: str, kind: str) -> None:
    text = ATTACKS[name]
    for format in ("html", "md"):
        page, tame = seen(text, kind, format), seen("ord", kind, format)
        assert page.tags == tame.tags
        assert page.acts == []
        assert " ".join(text.split()) in " ".join("".join(page.text).split())


def test_signs_that_cannot_be_seen_are_seen() -> None:
    text = EVERYWHERE.format(t='"ab\\u202ecd\\u200b\\u2066\\ufeff"')
    of = judged({"malstyr.yaml": f"version: 1\n{text}"})
    for format in ("html", "md"):
        assert not re.search("[\u200b\u202e\u2066\ufeff]", drawn(of, "scorecard", format))


@pytest.mark.slow
def test_signs_that_cannot_be_seen_are_seen_in_templates_of_ones_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = "<b>a\u202eb</b> {{ '\\u202e<' }} {% macro m(x) %}<i>{{ x }}\u200b</i>{% endmacro %}{{ m('\\u2066&') }}"
    folder = write(tmp_path, {"malstyr.yaml": everywhere("ord"), "templates/html/cover.html.j2": own})
    assert main(["report", str(folder), "--as-of", "2014-03-01"]) == 0
    said = capsys.readouterr().out
    assert "<b>a\ufffdb</b> \ufffd&lt; <i>\ufffd&amp;\ufffd</i>" in said


ESCAPES = (
    "{{ report.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''.__class__ }}",
    "{{ report|attr('__class__') }}",
    "{{ shown.__globals__ }}",
    "{{ '{0.__class__}'.format(report) }}",
    "{{ ['{0.__class__}']|map('format', report)|list }}",
    "{{ report.sections|map(attribute='__class__')|list }}",
    "{{ self.__init__.__globals__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ words.clear() }}",
    "{% include '../../../etc/passwd' %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{{ 'x' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{% for x in range(10) %}{% endfor %}",
    "\n\n{% if %}",
    "{{ nonsense }}",
    "{{ report.kind / 2 }}",
)


@pytest.mark.slow
@pytest.mark.parametrize("template", ESCAPES)
def test_own_templates_cannot_reach_out(template: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Refused in plain words, with file and line; or empty, as what is not there."""
    folder = write(tmp_path, {"malstyr.yaml": everywhere("ord"), "templates/html/cover.html.j2": template})
    code = main(["report", str(folder), "--as-of", "2014-03-01", "--lang", "sv"])
    said = capsys.readouterr()
    assert "root:" not in said.out and "&lt;class" not in said.out and "module" not in said.out
    if code:
        assert code == 2
        line = template.count("\n") + 1
        assert f"Mallen templates/html/cover.html.j2 går inte att använda, rad {line}:" in said.err
        assert "Traceback" not in said.err and "Något gick fel" not in said.err


@pytest.mark.slow
@pytest.mark.parametrize(
    "template",
    [
        "{{ 'x' * 999999999 }}",
        "{{ 'x' | center(999999999) }}",
        "{{ '%0999999999d' | format(1) }}",
        "{{ '{:>999999999}'.format(1) }}",
        "{{ ['{:>999999999}'] | map('format', 1) | list }}",
        "{{ 'x'.ljust(999999999) }}",
        "{{ 'x'.zfill(999999999) }}",
        "{{ 'x' | batch(999999999, 'y') | list }}",
        "{{ 'x' | indent(999999999, first=true) }}",
        "{{ range(999999999) | list }}",
        "{{ lipsum(999999) }}",
        "{{ report.years | random }}",
    ],
)
def test_own_templates_make_no_text_of_any_size_and_leave_nothing_to_chance(
    template: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path, {"malstyr.yaml": everywhere("ord"), "templates/html/cover.html.j2": template})
    assert main(["report", str(folder), "--as-of", "2014-03-01", "--lang", "sv"]) == 2
    assert "Mallen templates/html/cover.html.j2 går inte att använda, rad 1:" in capsys.readouterr().err


def test_own_templates_override_a_block_and_the_style(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = {
        "malstyr.yaml": everywhere("ord"),
        "templates/html/summary.html.j2": "<p>Vår egen: {{ report.summary }}</p>",
        "templates/html/style.css.j2": "body{color:#111}",
        "templates/markdown/summary.md.j2": "Vår egen: {{ report.summary | md }}",
    }
    folder = write(tmp_path, own)
    for format in ("html", "md"):
        assert main(["report", str(folder), "--as-of", "2014-03-01", "--format", format]) == 0
        said = capsys.readouterr().out
        assert "Vår egen: " in said
        assert (format == "md") or "body{color:#111}\n</style>" in said


def test_colours_are_made_readable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = "version: 1\norganisation: {id: e, name: E}\ngoals: {m: {text: Mål}}\n"
    for colour, drawn_as in (("#005595", "#005595"), ("#ffcc00", "#80"), ("#fc0", "#80")):
        write(tmp_path, {"malstyr.yaml": head + f'settings: {{look: {{colour: "{colour}"}}}}\n'})
        assert main(["report", str(tmp_path)]) == 0
        assert f"--main:{drawn_as}" in capsys.readouterr().out
    write(tmp_path, {"malstyr.yaml": head + "settings: {look: {colour: blå}}\n"})
    assert main(["report", str(tmp_path)]) == 2
    assert "--main:#" in capsys.readouterr().out  # told by check; the report has the usual colour
    write(tmp_path, {"malstyr.yaml": head + "settings: {look: {logo: saknas.png}}\n"})
    assert main(["report", str(tmp_path), "--lang", "sv"]) == 2
    assert "Logotypen ”saknas.png”" in capsys.readouterr().err


def test_a_logo_is_inside_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = "version: 1\norganisation: {id: e, name: E}\ngoals: {m: {text: Mål}}\nsettings: {look: {logo: l.png}}\n"
    write(tmp_path, {"malstyr.yaml": head, "l.png": b"\x89PNG\r\n\x1a\nxyz"})
    assert main(["report", str(tmp_path)]) == 0
    assert 'src="data:image/png;base64,iVBORw0KGgp4eXo="' in capsys.readouterr().out


SECRET = st.integers(min_value=0, max_value=8)
"""Which of nine cells are of too few answers."""


def cells(hidden: set[int]) -> tuple[str, list[str]]:
    """Three members over three years, with parts; and the numbers that may not be seen."""
    lines, secret = [], []
    for m, member in enumerate(("ett", "två", "tre")):
        lines.append(f"    {member}:")
        for y, year in enumerate((2011, 2012, 2013)):
            at, value = 3 * m + y, f"{51 + 3 * (3 * m + y)}.{137 + 3 * m + y}"
            few = at in hidden
            women, men = f"{31 + at}.{613 + at}", f"{11 + at}.{313 + at}"
            n = f"n: {4 if few else 30}"
            lines.append(
                f"      {year}: {{value: {value}, {n}, of_which: {{women: {{value: {women}, n: 3}}, men: {men}}}}}"
            )
            secret += [women, men, *([value] if few else [])]
    return "\n".join(lines), secret


@pytest.mark.slow
@settings(max_examples=40)
@given(hidden=st.sets(SECRET, max_size=6), kind=st.sampled_from(sorted(KINDS)))
def test_public_reports_hold_no_person_and_no_secret(hidden: set[int], kind: str) -> None:
    written, secret = cells(hidden)
    text = f"""version: 1
organisation: {{id: e, name: E}}
units: {{ett: {{no_plan: x}}, två: {{no_plan: x}}, tre: {{no_plan: x}}}}
roles: {{chef: {{title: Chefen, person: Vendela Ek-Öberg}}, vik: {{title: Vikarien, person: Ek}}}}
goals: {{m: {{text: Mål för Vendela Ek-Öberg, owner: chef}}}}
indicators:
  i: {{serves: [m], for_each: [ett, två, tre], of_which: [women, men], method: enkät av VENDELA EK-ÖBERG,
    target: {{at_least: 50, increase_by: 1}}}}
values:
  i:
{written}
activities: {{a: {{text: Möt Vendela Ek-Öberg, serves: [m], responsible: chef, due: 2014-06-01}}}}
assessments: {{goals/m: {{2013: {{analysis: Enligt Ek, by: chef}}}}}}
"""
    of = judged({"malstyr.yaml": text})
    for format in ("html", "md"):
        said = unescape(drawn(of, kind, format, public=True, unit="ett" if kind == "enhet" else None))
        assert not re.search(r"vendela|öberg|\bek\b", said, re.IGNORECASE)
        for value in secret:
            whole = Decimal(value)
            assert value not in said
            assert number(whole) not in said
            assert not re.search(rf"(?<![\d,.]){re.escape(number(whole, 'sv', 1))}(?!\d)", said)


def test_persons_are_named_where_the_report_is_not_public() -> None:
    of = judged("roles: {c: {title: Chef, person: Vendela Ek}}\ngoals: {m: {text: Mål, owner: c}}\n")
    assert "Chef, Vendela Ek" in drawn(of, "scorecard", "html")
    assert "Vendela" not in drawn(of, "scorecard", "html", public=True)


def test_a_person_is_found_in_ids_and_across_spaces_and_not_inside_other_words() -> None:
    of = judged(
        "roles: {c: {title: Chef för allt, person: Vendela Ek}, v: {title: Vikarie, person: Ek}}\n"
        "goals: {vendela-ek: {text: 'Ekonomin är god, säger VENDELA  EK och Vendela Eks kollega', owner: c}}\n"
        "indicators: {vendela_ek-index: {serves: [vendela-ek], target: {at_least: 1}}}\n"
        "values: {vendela_ek-index: {2013: 2}}\n"
    )
    for format in ("html", "md"):
        said = drawn(of, "scorecard", format, public=True)
        assert "vendela" not in said.casefold()
        assert "Ekonomin är god, säger Chef för allt och Chef för allts kollega" in said
        assert 'id="m.chef-for-allt"' in said
