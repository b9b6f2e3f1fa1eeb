"""Something is called by an id that does not exist.

Why: A misspelt reference silently drops an indicator from its goal, or a unit from its plan.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
        no_target: följs i dialog
    indicators:
      trygghetsindex:
  -     serves: [tryghet]
  +     serves: [trygghet]
        measured_in: index
Source: the format: ids are chosen by people and unique in their section
Message: "{text}" is not found in {section!w}.{more}
Help: Did you mean {instead}?{renamed}
Otherwise: {help}
Related: refers to it

Finner: En hänvisning till ett id som inte finns.
Varför: En felstavad hänvisning gör att en indikator tyst faller bort från sitt mål, eller en enhet
    från sin plan.
Källa: formatet: id väljs av människor och finns en gång i sitt avsnitt
Meddelande: ”{text}” finns inte bland {section!w}.{more}
Hjälp: Menade du {instead}?{renamed}
Annars: {help}
Också: hänvisar dit
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import link_exists


def find(look: Look) -> Faults:
    broken = [link for link in look.links if not link_exists(look.workspace, link)]
    if broken:
        from malstyr.rules.ref.not_found import told_of_links  # with all that only mistakes need

        yield from told_of_links(look, broken)
