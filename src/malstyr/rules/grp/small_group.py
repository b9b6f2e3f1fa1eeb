"""A figure for so few people that they can be recognised.

Why: What is committed to git stays there, whatever reports hide; a small group must never get in.
Example:
    settings: {min_answers: 10}
    indicators:
      nki: {measured_in: index, of_which: [women, men]}
    values:
      nki:
  -     2013: {value: 58, n: 40, of_which: {women: {value: 60, n: 36}, men: {value: 40, n: 4}}}
  +     2013: {value: 58, n: 40}
Options: settings.min_answers, the smallest group that may be shown (10); a survey's own min_answers goes before
Source: GDPR; practice of official statistics: small cells are suppressed, and those they could be computed from

Finner: En siffra för så få personer att de går att känna igen.
Varför: Det som sparats i git finns kvar, vad rapporterna än döljer. En liten grupp får aldrig komma in.
Inställningar: settings.min_answers, minsta grupp som får visas (10); en enkäts egen min_answers går före
Källa: GDPR; praxis i officiell statistik: små celler döljs, och de som de går att räkna fram ur
"""

from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import fuller_cells_of
from malstyr.workspace.secrecy import small
from malstyr.workspace.workspace import spoken

_few = Saying(
    "{name} {period!p}: uppgiften för {part!w} gäller färre än {limit} personer, som går att känna igen.",
    "{name} {period!p}: the figure for {part!w} is about fewer than {limit} people, who can be recognised.",
)
REASONS = {
    "few": _few(
        "Byt ut siffran mot två punkter (..) och ta bort dess n. Gäller det en del av en helhet ska även de delar"
        " döljas som den kan räknas fram ur; helheten kan stå kvar.",
        "Replace the figure by two dots (..) and remove its n. If it is a part of a whole, hide the parts that it"
        " could be computed from too; the whole can stay.",
    ),
    "invited": Reason(
        "{name} {period!p}: uppgiften för {part!w} bygger på färre än {limit} tillfrågade, som går att känna igen.",
        "Byt ut siffran mot två punkter (..). Tillfrågades fler, rätta invited.",
        "{name} {period!p}: the figure for {part!w} rests on fewer than {limit} asked, who can be recognised.",
        "Replace the figure by two dots (..). If more were asked, correct invited.",
    ),
    "population": Reason(
        "{name} {period!p}: uppgiften för {part!w} gäller en grupp med färre än {limit} personer, som går att känna"
        " igen.",
        "Byt ut siffran mot två punkter (..). Är de fler, rätta population.",
        "{name} {period!p}: the figure for {part!w} is about a group of fewer than {limit} people, who can be"
        " recognised.",
        "Replace the figure by two dots (..). If there are more, correct population.",
    ),
    "answers": Reason(
        "{name} {period!p}: färre än {limit} personer har svarat på frågan {part!w}, och de går att känna igen.",
        "Ta bort frågans svar. Var det den enda frågan, skriv två punkter (..) som värde i stället för answers.",
        "{name} {period!p}: fewer than {limit} people have answered {part!w}, and they can be recognised.",
        "Remove the answers to that question. If there was no other, write two dots (..) for the value instead of"
        " answers.",
    ),
    "left-over": _few.further(
        "Det syns av hur många de andra delarna gäller.", "How many the other parts are about tells it."
    )(
        "Byt ut siffran mot två punkter (..). Gör likadant med minst en del till, och ta bort den delens n.",
        "Replace the figure by two dots (..). Do the same with at least one other part, and remove the n of that.",
    ),
    "beside": Reason(
        "{name} {period!p}: värdet för {part!w} är dolt, men {key} står kvar bredvid och kan avslöja det.",
        "Ta bort {key}, så att det bara står två punkter (..) för det som är dolt.",
        "{name} {period!p}: the value for {part!w} is hidden, but {key} still stands beside it and may tell it.",
        "Remove {key}, so that there are only two dots (..) for what is hidden.",
    ),
    "revised": Reason(
        "{name} {period!p}: värdet för {part!w} är dolt, men {key} säger vad det var.",
        "Ta bort revised. Den som döljer ett värde behöver inte tala om vad det var.",
        "{name} {period!p}: the value for {part!w} is hidden, but {key} says what it was.",
        "Remove revised. Whoever hides a value need not tell what it was.",
    ),
}


def find(look: Look) -> Faults:
    workspace, data = look.workspace, look.workspace.as_written
    for id, indicator in data.indicators.items():
        fewest, divisions = workspace.fewest(indicator), workspace.divisions(indicator.of_which)
        for at in fuller_cells_of(data, id):
            for one in small(at.cell, fewest, divisions):
                words = {
                    "name": indicator.name or spoken(id),
                    "period": at.period,
                    "part": _part(one.keys[:-1] if one.form == "beside" else one.keys) or at.member or "whole-group",
                    "key": ".".join(step for step in one.keys if isinstance(step, str)),
                    "limit": fewest,
                }
                yield REASONS[one.form].fault(look, (*at.path, *one.keys), words)


def _part(keys: Path) -> str | None:
    """The part or the question that a figure is for; None where it is for the whole cell."""
    return str(keys[1]) if len(keys) > 1 and keys[0] != "revised" else None
