"""Groups so small that somebody could be recognised."""

from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import TO_DATE, VALUE, CellNumber, fuller_cells_of, path_of
from malstyr.workspace.person_names import SHARED, prose
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


def small_group(look: Look) -> Faults:
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


def tells_hidden_number(look: Look) -> Faults:
    """A number that a hidden one could be computed from.

    Why: A sum and all its parts but one tell the last one, however well it is hidden itself.
    Example:
        settings: {as_of: 2014-03-01, min_answers: 10}
        units:
          vård: {name: Vård}
          norr: {name: Norr, parent: vård}
          söder: {name: Söder, parent: vård}
        indicators:
          fall: {measured_in: st, for_each: [vård, norr, söder], target: {at_most: 100}}
        values:
          fall:
            vård: {2013: 97}
            norr: {2013: ..}
      -     söder: {2013: 60}
      +     söder: {2013: ..}
    Options: settings.min_answers, the smallest group that may be shown (10); a survey's own min_answers goes before
    Source: practice of official statistics: secondary suppression
    Message: {name} {period!p}, {part!w}: this number tells the hidden one of {told} {when!p}, {whose!w}, and is hidden.
    Related: the hidden number
    Help: Replace this number too by two dots (..), or remove it where it stands in to_date. What stands in git can be
        read there, whatever the reports hide.

    Finner: En siffra som en dold siffra kan räknas fram ur.
    Varför: En summa och alla dess delar utom en avslöjar den sista, hur väl den själv än är dold.
    Inställningar: settings.min_answers, minsta grupp som får visas (10); en enkäts egen min_answers går före
    Källa: praxis i officiell statistik: det som en dold siffra går att räkna fram ur döljs också
    Meddelande: {name} {period!p}, {part!w}: siffran avslöjar den dolda för {told} {when!p}, {whose!w}, och döljs.
    Också: den dolda siffran
    Hjälp: Byt ut även den här siffran mot två punkter (..), eller ta bort den om den står i to_date. Det som står i git
        går att läsa där, vad rapporterna än döljer.
    """
    for one, other in look.workspace.hidden.items():
        if other is not None:
            path, related = _path(one), _path(other)
            words = {"period": one.period, "part": _whose(one), "told": look.called(related)}
            yield look.named(path, words, related=related, when=other.period, whose=_whose(other))


def _path(one: CellNumber) -> Path:
    below = {VALUE: ("value",), TO_DATE: ("to_date",)}
    return (*path_of(*one[:3]), *below.get(one.part, ("of_which", one.part)))


def _whose(one: CellNumber) -> str:
    if one.part == TO_DATE:
        return "so-far"
    return one.part or one.member or "whole-group"


def person_in_text(look: Look) -> Faults:
    """The name of a person who has a role, in a text.

    Why: People change roles, and their names stay in every text and in git. Under roles a name is changed in one place,
        and is never shown in public.
    Example:
        roles:
          kommunchef: {title: Kommunchef, person: Sigrid Ek}
        goals:
      -   ekonomi: {text: Budgeten hålls, note: Sigrid Ek följer upp varje månad}
      +   ekonomi: {text: Budgeten hålls, note: Kommunchefen följer upp varje månad}
    Source: GDPR, article 5: no more personal data than the purpose needs
    Message: The text names "{written}" instead of the role.
    Help: Write the role instead of the name: {instead}. The person is to be named under roles only.
    Otherwise: Write the role instead of the name. The person is to be named under roles only.

    Finner: Namnet på en person som har en roll, i en text.
    Varför: Människor byter roll, och namnen blir kvar i varje text och i git. Under roles byts ett namn på ett enda
        ställe, och det visas aldrig i publika rapporter.
    Källa: GDPR, artikel 5: inte fler personuppgifter än ändamålet kräver
    Meddelande: Texten nämner ”{written}” vid namn i stället för rollen.
    Hjälp: Skriv rollen i stället för namnet: {instead}. Personen ska bara nämnas vid namn under roles.
    Annars: Skriv rollen i stället för namnet. Personen ska bara nämnas vid namn under roles.
    """
    persons = look.workspace.persons
    for path, text in prose(look.workspace.tree) if persons.titles else ():
        named = next(persons.found(text), None)
        if named is not None:
            yield look.at(path, written=named.written, instead=named.title if named.title != SHARED else None)
