"""Long words on paper: PDF takes no longer for what is said at length than its pages are many."""

import time
from collections.abc import Mapping
from datetime import date
from statistics import median

from benchmarks.timing import row

WORDS = "ett mått som sägs med många ord och därför blir långt "
SHORT, LONG, ROWS = 30, 300, 20
PLACES = ("names", "goal texts", "members", "units", "analyses", "actions")


def paper_of_long_words(rounds: int) -> None:
    """A scorecard of 20 goals with a measure each to PDF: 300 characters in one place beside 30 in all."""
    from malstyr.report.pdf import pdf

    pages = {"": _page({}), **{place: _page({place: LONG}) for place in PLACES}}
    times: Mapping[str, list[float]] = {place: [] for place in pages}
    for _ in range(rounds):
        for place, page in pages.items():
            start = time.process_time()
            pdf(page, date(2014, 3, 1))
            times[place].append(time.process_time() - start)
    for place in PLACES:
        ratio = median(times[place]) / median(times[""])
        row(f"PDF, {place} of {LONG} characters / of {SHORT}", ratio, "≤ 2", ratio <= 2)


def _page(lengths: Mapping[str, int]) -> str:
    """The page drawn for paper of a workspace whose texts have these lengths."""
    from malstyr.evaluate.evaluate import evaluate
    from malstyr.report.build import build
    from malstyr.report.dress import dress
    from malstyr.report.kinds import Order
    from malstyr.report.medium import PAPER
    from malstyr.report.render import Pages
    from malstyr.source.files import FileTree
    from malstyr.workspace.load import load

    workspace = load("long", FileTree({"malstyr.yaml": _text(lengths).encode()})).workspace
    evaluation = evaluate(workspace, date(2014, 3, 1))
    return Pages({}, dress(None, None), "sv").page(build(evaluation, Order("scorecard", "sv")), "html", PAPER)


def _text(lengths: Mapping[str, int]) -> str:
    names, goals, members, units, analyses, actions = (
        (WORDS * 6)[: lengths.get(place, SHORT)].strip() for place in PLACES
    )
    every = range(ROWS)
    lines = ["version: 1", "organisation: {id: exempel, name: Exempel}", "roles: {chef: {title: Chef}}"]
    lines += ["lists:", "  alla:", f"    a: {members} a", f"    b: {members} b", "goals:"]
    lines += [f"  g{n}: {{name: {names} {n}, text: {goals} {n}}}" for n in every]
    lines += ["indicators:"]
    asked = f"measured_in: {units}, target: {{at_least: 10}}"
    lines += [f"  i{n}: {{name: {names} {n}, serves: [g{n}], for_each: alla, {asked}}}" for n in every]
    lines += ["values:"]
    lines += [f"  i{n}: {{a: {{2012: 5, 2013: {5 + n}}}, b: {{2012: 6, 2013: 9}}}}" for n in every]
    lines += ["activities:"]
    lines += [f"  a{n}: {{text: {actions} {n}, responsible: chef, due: 2014-09-01}}" for n in every]
    lines += ["assessments:"]
    lines += [f"  indicators/i{n}: {{2013: {{analysis: {analyses}, actions: [a{n}]}}}}" for n in every]
    return "\n".join(lines) + "\n"
