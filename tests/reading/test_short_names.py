"""A name that ends as a sentence in the file stands in other sentences without its full stop."""

import pytest

from conftest import workspace

TEXT = """\
organisation: {id: exempel, name: Exempelkommunen}
calendar: {delår: {name: Delåret, ends: 08-31, ready: 09-20}}
levels: {nämnd: {name: Nämnden, decided_by: politics}}
core_values: {öppen: {name: Öppenhet}}
roles: {rektor: {title: Rektor}}
plans: {plan: {name: Skolplanen, period: 2026}}
units: {skola: {name: Skolan, no_plan: ingår}}
perspectives: {kund: {name: Kunderna}}
goals: {trygga: {name: Trygga elever, text: Alla elever är trygga.}}
indicators: {nki: {name: Nöjdhet, no_target: följs}}
activities: {rast: {name: Rastvakter}}
risks: {brist: {name: Vikariebrist}}
follow_up: {rapport: {name: Rapporten, kind: other, due: 02-15}}
meetings: {möte: {name: Vårmötet, body: Nämnden, date: 2026-04-01}}
boards: {tavla: {name: Skolans tavla}}
"""


def test_a_full_stop_after_a_name_makes_no_other_workspace() -> None:
    plain = workspace(TEXT).workspace.data
    lines = [line.replace("name: ", "name: '", 1).replace("title: ", "title: '", 1) for line in TEXT.splitlines()]
    ended = "\n".join(_ended(line) for line in lines)
    assert ended.count(".'") == len(lines)
    assert workspace(ended).workspace.data == plain


def _ended(line: str) -> str:
    """The line with a full stop at the end of the name, which begins with a quote."""
    before, _, rest = line.partition("'")
    ends = min(at for at in (rest.find(","), rest.find("}")) if at >= 0)
    return f"{before}'{rest[:ends]}.'{rest[ends:]}"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Rektor.", "Rektor"),
        ("Rektor", "Rektor"),
        ("Rektor m.fl.", "Rektor m.fl."),
        ("Kultur, fritid m.m.", "Kultur, fritid m.m."),
        ("Vem svarar?", "Vem svarar?"),
        ("Alla svarar...", "Alla svarar..."),
        (".", "."),
    ],
)
def test_only_the_stop_of_a_sentence_is_left_out(written: str, name: str) -> None:
    data = workspace(f"roles: {{rektor: {{title: '{written}'}}}}\n").workspace.data
    assert data.roles["rektor"].title == name
