"""A value that does not fit what the target asks: a step it does not have, or a number for a checklist.

Why: A checklist counts the steps that are done; a step nobody asked for, or a number, cannot be counted.
Example:
    indicators:
      dialogplan:
        target: {done: [finns, genomförd]}
    values:
      dialogplan:
  -     2013: [finns, genomfört]
  +     2013: [finns, genomförd]
Source: the format: done lists the steps, the value those that are done
Message: "{id}" is not a step of "{name}".
Help: Did you mean {instead}?
Otherwise: The steps are: {steps}. Write those that are done in square brackets, [] for none.

Finner: Ett värde som inte passar målet: ett steg som inte finns, eller ett tal för en checklista.
Varför: En checklista räknar de steg som är gjorda. Ett steg som ingen bett om, eller ett tal, går inte att räkna.
Källa: formatet: done räknar upp stegen, värdet dem som är klara
Meddelande: ”{id}” är inte ett steg i ”{name}”.
Hjälp: Menade du {instead}?
Annars: Stegen är: {steps}. Skriv de som är gjorda inom hakparentes, [] för inget.
"""

from malstyr.language.nearest import nearest
from malstyr.model.indicators import Missing
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import SHORT
from malstyr.workspace.cells import cells_of


def find(look: Look) -> Faults:
    workspace = look.workspace
    for id, indicator in workspace.data.indicators.items():
        steps = [step for target in indicator.all_targets.values() for step in target.done or ()]
        if not steps or ("indicators", id) in workspace.damaged:
            continue
        for at in cells_of(workspace.data, id):
            value = at.cell.value
            if value is None or isinstance(value, Missing):
                continue
            given = value if isinstance(value, tuple) else (str(value),)
            for n, step in enumerate(given):
                if step in steps:
                    continue
                path = (*at.path, SHORT, n)
                near = nearest(step, steps)
                place = workspace.place(path)
                edit = Edit(place, near) if near is not None and place.text == step else None
                yield look.named(path, edit=edit, id=step, steps=", ".join(steps))
