"""A chain of references that leads back to where it began.

Why: A goal that serves itself, a unit above itself or a measure computed from itself has no answer.
Example:
    goals:
      a:
        text: Trygga invånare
        serves: [b]
        no_target: följs i dialog
      b:
        text: Attraktiv kommun
  -     serves: [a]
        no_target: följs i dialog
Source: the format: goals, units and formulas form ladders
Related: another reference of the chain

Finner: En kedja av hänvisningar som leder tillbaka till början.
Varför: Ett mål som bidrar till sig självt, en enhet som är sin egen överordnade eller ett mått som
    räknas fram ur sig självt har inget svar.
Källa: formatet: mål, enheter och formler bildar stegar
Också: en annan hänvisning i kedjan
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path

_circle = Saying("Kedjan {chain} leder tillbaka till början.", "The chain {chain} leads back to where it began.")
REASONS = {
    "formula": _circle(
        "Menas värdet för perioden före, skriv {id}.previous och ett första värde. Rätta annars eller ta bort den"
        " hänvisning som är fel.",
        "If the value of the period before is meant, write {id}.previous and a first value. Otherwise correct or remove"
        " the reference that is wrong.",
    ),
    "itself": Reason(
        "{id} står som {field} för sig självt.",
        "Skriv det som {id} hör till i stället. Är {id} överst, ta bort {field}.",
        "{id} stands as {field} of itself.",
        "Write what {id} belongs to instead. If {id} is at the top, delete {field}.",
    ),
    "several": _circle(
        "Rätta eller ta bort den hänvisning som är fel.", "Correct or remove the reference that is wrong."
    ),
}

LADDERS = (("goals", "serves"), ("units", "parent"), ("indicators", "formula"), ("indicators", "target"))


def find(look: Look) -> Faults:
    steps: dict[str, dict[str, dict[str, Path]]] = {}
    for link in look.links:
        section, field = str(link.path[0]), str(link.path[2]) if len(link.path) > 2 else ""
        if link.section == section and (section, field) in LADDERS and not link.of_before:
            above = link.name.partition("/")[0]
            steps.setdefault(section, {}).setdefault(str(link.path[1]), {}).setdefault(above, link.path)
    for ladder in steps.values():
        yield from _circles(look, ladder)


def _circles(look: Look, ladder: Mapping[str, Mapping[str, Path]]) -> Faults:
    """One fault for each circle, found by walking up from every step that has not been walked."""
    walked: set[str] = set()
    for start in ladder:
        trail: list[str] = []
        ways: list[Iterator[str]] = []
        at: str | None = start
        while at is not None or ways:
            if at is not None and at in trail:
                chain = [*trail[trail.index(at) :], at]
                *others, link = (ladder[one][above] for one, above in pairwise(chain))
                form = "formula" if "formula" in link else "several" if others else "itself"
                words = {"id": at, "field": link[2], "chain": " → ".join(chain)}
                yield REASONS[form].fault(look, link, words, keys=(at, ""))._replace(further=tuple(others))
                at = None
            elif at is not None and at not in walked and at in ladder:
                walked.add(at)
                trail.append(at)
                ways.append(iter(ladder[at]))
                at = None
            else:
                at = next(ways[-1], None) if ways else None
                if at is None and ways:
                    ways.pop()
                    trail.pop()
