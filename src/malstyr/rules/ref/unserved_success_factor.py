"""A success factor that nothing measures or works on.

Why: What the organisation must be good at to reach its goal is named, and then never followed up.
Example:
    goals:
      nöjda-kunder:
        text: Kunderna är nöjda
        no_target: följs i dialog
        success_factors:
          1: Hög leveranssäkerhet
  + indicators:
  +   leveranser-i-tid:
  +     serves: [nöjda-kunder/1]
  +     measured_in: procent
Source: Region Gotland, Serviceförvaltningens styrkort 2012–2015: each measure says which factors it serves
Message: No indicator, activity or goal serves the success factor {factor} of "{name}".
Help: Add serves: [{id}/{factor}] to an indicator or activity, or say where it is measured with see.

Finner: En framgångsfaktor som inget mäter eller arbetar med.
Varför: Det som verksamheten måste vara bra på för att nå målet är utpekat, men följs aldrig upp.
Källa: Region Gotland, Serviceförvaltningens styrkort 2012–2015: varje mått säger vilka framgångsfaktorer det svarar
    mot
Meddelande: Ingen indikator, aktivitet eller mål bidrar till framgångsfaktor {factor} för ”{name}”.
Hjälp: Lägg till serves: [{id}/{factor}] på en indikator eller aktivitet, eller hänvisa med see.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import IdLink, link_exists
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    if look.workspace.hides_links("indicators", "activities"):
        return
    served = {link.name for link in look.links if link.section == "goals"}
    misnamed = {link.name.partition("/")[0] for link in look.links if not _exists(look, link)}
    for name, goal in look.workspace.data.goals.items():
        if name in misnamed:
            continue  # told by unknown-id
        for factor, said in goal.success_factors.items():
            if said.see is None and f"{name}/{factor}" not in served and open_on(goal, look.as_of):
                path = ("goals", name, "success_factors", factor)
                yield look.at(path, id=name, factor=factor, name=look.called(path))


def _exists(look: Look, link: IdLink) -> bool:
    """Whether a success factor that is named exists; anything else does."""
    return link.section != "goals" or "/" not in link.name or link_exists(look.workspace, link)
