"""Where nothing exists that a reference could name, the smallest of it is told as it is typed, and that works."""

import re

import pytest

from conftest import EXAMPLES, findings, workspace
from malstyr.findings import Finding
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from malstyr.workspace.references import FIELDS, links
from malstyr.workspace.smallest import SMALLEST
from together import together

UNIT = "indicators: {i: {measured_in: st, no_target: följs}}\n"
EMPTY = {
    "decisions": "values: {i: {2013: {budget: {original: 5, revised: {kf-41: 6}}}}}\n" + UNIT,
    "decisions of a plan": "plans: {p: {adopted: kf-41}}\n",
    "units": "plans: {p: {unit: skolan}}\n",
    "levels": "plans: {p: {level: nämnd}}\n",
    "plans": "units: {u: {plan: verksamhetsplan}}\n",
    "roles": "units: {u: {manager: chef, no_plan: nej}}\n",
    "perspectives": "goals: {g: {text: G, perspective: ekonomi, no_target: följs}}\n",
    "goals": "activities: {a: {text: Gör, serves: [trygg]}}\n",
    "factor of a goal": "activities: {a: {text: Gör, serves: [trygg/1]}}\n",
    "item of a list": "goals: {g: {text: G, no_target: följs, classified: [hållbarhet/social]}}\n",
    "calendar": "indicators: {i: {measured_in: st, no_target: följs, reported: delår}}\n",
    "reporting point": UNIT + "values: {i: {2013: {forecast: {höst: 4}}}}\n",
    "indicators": "values: {nki: {2013: 4}}\n",
    "activities": "risks: {r: {text: R, actions: [utbilda]}}\n",
    "bands": "indicators: {i: {measured_in: st, no_target: följs, bands: betyg}}\n",
    "subject": "assessments: {goals/trygg: {2013: {text: Bra}}}\n",
    "unit as subject": "assessments: {units/skolan: {2013: {text: Bra}}}\n",
}


def unknown(text: str, language: str = "sv") -> list[Finding]:
    return [one for one in findings(text, language) if one.rule == "unknown-id"]


@together
@pytest.mark.parametrize(("language", "head"), [("sv", "Lägg till det, så här: "), ("en", "Add it, like this: ")])
@pytest.mark.parametrize("case", EMPTY)
def test_what_is_said_to_be_typed_is_what_was_lacking(case: str, language: str, head: str) -> None:
    (found,) = unknown(EMPTY[case], language)
    before, entry = found.help.split(head)
    assert before in ("Där finns inget än. ", "There is nothing there yet. ")
    mended = EMPTY[case] + entry + "\n"
    section = entry.partition(":")[0]
    assert not re.search(rf"^{section}:", EMPTY[case], re.MULTILINE), "the section is empty"
    assert workspace(mended).faults == ()
    assert unknown(mended) == []


@together
@pytest.mark.parametrize("section", SMALLEST)
def test_every_smallest_entry_is_read(section: str) -> None:
    entry = SMALLEST[section].replace("$id", "något").replace("$part", "1")
    assert workspace(entry + "\n").faults == ()


def test_every_section_that_may_be_named_has_one() -> None:
    named = {section for _, _, section in FIELDS}
    for folder in EXAMPLES:
        named |= {one.section for one in links(load(folder.name, read_folder(folder)).workspace)}
    assert named - SMALLEST.keys() == {"subject"}
