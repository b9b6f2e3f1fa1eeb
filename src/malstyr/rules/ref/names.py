"""Names that lead to nothing or to two things."""

from collections.abc import Hashable, Iterable

from malstyr.language.nearest import Spellings, nearest
from malstyr.rules.rule import Faults, Look, Rule
from malstyr.rules.rule_meant import rule_meant
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, Path
from malstyr.workspace.references import SUCCESSION, link_exists
from malstyr.workspace.workspace import spoken


def unknown_id(look: Look) -> Faults:
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
    broken = [link for link in look.links if not link_exists(look.workspace, link)]
    if broken:
        from malstyr.rules.ref.not_found import told_of_links  # with all that only mistakes need

        yield from told_of_links(look, broken)


def unknown_rule(look: Look) -> Faults:
    """A setting or a waiver for a rule that does not exist.

    Why: A misspelt rule is not silenced, and a waiver from it covers nothing.
    Example:
        settings:
      -   rules: {missing-metod: ignore}
      +   rules: {missing-method: ignore}
    Source: malstyr rules lists all rules
    Message: There is no rule called "{id}".
    Help: Did you mean {instead}?
    Otherwise: Type malstyr rules to see them all.

    Finner: En inställning eller ett undantag för en regel som inte finns.
    Varför: En felstavad regel tystnar inte, och ett undantag från den gäller ingenting.
    Källa: malstyr rules räknar upp alla regler
    Meddelande: Det finns ingen regel som heter ”{id}”.
    Hjälp: Menade du {instead}?
    Annars: Skriv malstyr rules för att se alla.
    """
    data = look.workspace.data
    named: list[tuple[str, Path]] = [(id, ("settings", "rules", id, KEY)) for id in data.settings.rules]
    named += [(waiver.rule, ("waivers", name, "rule")) for name, waiver in data.waivers.items()]
    known = look.situation.rules
    rules, unread = Spellings(known), tuple(f"{name}-" for name in look.situation.unread_plugins)
    for id, path in named:
        if id not in known and not id.startswith(unread):
            near = rule_meant(id, known, rules, look.taken(path))
            edit = Edit(look.workspace.place(path), near) if near is not None else None
            yield look.at(path, edit=edit, id=id)


def limit_without_use(look: Look) -> Faults:
    """A limit for a rule that has none.

    Why: The rule finds the same whatever the limit, and whoever set it believes otherwise.
    Example:
        settings:
      -   rules: {orphan-goal: {limit: 3}}
      +   rules: {too-many-indicators: {limit: 40}}
    Source: the goal file format: a rule's limit is its own, and malstyr explain tells of it
    Message: The rule {id} has no limit, so limit: {limit} changes nothing.
    Help: Take limit away. Write {id}: ignore if the rule should not be used, or info, warning or error for how
        serious it is.

    Finner: En gräns för en regel som inte har någon.
    Varför: Regeln finner samma sak vilken gräns som än står, och den som har satt den tror något annat.
    Källa: målfilernas format: en regels gräns är dess egen, och malstyr explain säger vilken
    Meddelande: Regeln {id} har ingen gräns, så limit: {limit} ändrar inget.
    Hjälp: Ta bort limit. Ska regeln inte användas, skriv {id}: ignore. Hur allvarlig den är skrivs med info, warning
        eller error.
    """
    known = look.situation.rules
    for id, setting in look.workspace.data.settings.rules.items():
        if setting.limit is not None and id in known and not _has_limit(known[id]):
            yield look.at(("settings", "rules", id, "limit"), id=id, limit=f"{setting.limit:f}")


def _has_limit(rule: Rule) -> bool:
    """Whether a rule has a limit of its own, or one that depends on what it looks at, as its options then say."""
    return rule.limit is not None or rule.documentation.parts["en"].get("options", "").startswith("limit")


def units_called_alike(look: Look) -> Faults:
    """Two units of one parent that are called the same, as when an entry was copied and its name left.

    Why: In a report nobody can tell them apart, and the results of one are read as those of the other.
    Example:
        units:
      -   hemtjänst: {name: Vård, no_plan: ingår i förvaltningens plan}
      +   hemtjänst: {name: Hemtjänst, no_plan: ingår i förvaltningens plan}
          vård: {no_plan: ingår i förvaltningens plan}
    Source: Språkrådet, Klarspråk: one name for one thing
    Message: The units {id} and {other} are both shown as "{name}".
    Help: Give each a name of its own, with name: on the unit.
    Related: the other unit

    Finner: Två enheter under samma enhet som heter likadant, som när en post har kopierats och namnet följt med.
    Varför: I en rapport går de inte att skilja åt, och den enas resultat läses som den andras.
    Källa: Språkrådet, Klarspråk: en sak har ett namn
    Meddelande: Enheterna {id} och {other} visas båda som ”{name}”.
    Hjälp: Ge var och en ett eget namn, med name: på enheten.
    Också: den andra enheten
    """
    units = look.workspace.data.units.items()
    yield from _alike(look, "units", ((id, one.name, one.parent) for id, one in units if one.closed is None))


def indicators_called_alike(look: Look) -> Faults:
    """Two indicators of one unit and goal that are called the same, as when an entry was copied and its name left.

    Why: In a report nobody can tell them apart, and the results of one are read as those of the other.
    Example:
        indicators:
          hål: {name: Hål lagade i tid, measured_in: procent, method: register, no_target: bara följd}
      -   utsläpp: {name: Hål lagade i tid, measured_in: ton, method: register, no_target: bara följd}
      +   utsläpp: {name: Utsläpp från tjänsteresor, measured_in: ton, method: register, no_target: bara följd}
    Source: Språkrådet, Klarspråk: one name for one thing
    Message: The indicators {id} and {other} are both shown as "{name}".
    Help: Give each a name of its own, with name: on the indicator.
    Related: the other indicator

    Finner: Två indikatorer för samma enhet och mål som heter likadant, som när en post har kopierats och namnet följt
        med.
    Varför: I en rapport går de inte att skilja åt, och den enas resultat läses som den andras.
    Källa: Språkrådet, Klarspråk: en sak har ett namn
    Meddelande: Indikatorerna {id} och {other} visas båda som ”{name}”.
    Hjälp: Ge var och en ett eget namn, med name: på indikatorn.
    Också: den andra indikatorn
    """
    measured = ((id, one) for id, one in look.workspace.data.indicators.items() if one.closed is None)
    yield from _alike(look, "indicators", ((id, one.name, (one.unit, one.serves)) for id, one in measured))


def _alike(look: Look, section: str, entries: Iterable[tuple[str, str | None, Hashable]]) -> Faults:
    """Entries that are shown by one name, each with the first that is; the last of each tells them apart."""
    first: dict[tuple[str, Hashable], str] = {}
    for id, own, apart in entries:
        name = own or spoken(id)
        other = first.setdefault((name.casefold(), apart), id)
        if other != id:
            yield look.at((section, id), related=(section, other), id=id, other=other, name=name)


def replaces_misspelt(look: Look) -> Faults:
    """Something that replaces what is not there, while something of nearly that name is closed and replaced by nothing.

    Why: The series of the old one and of the new are then not one, and the old one looks dropped without a successor.
    Example:
        indicators:
          kompass-2012: {measured_in: poäng, closed: {date: 2012-12-31, reason: ny version}}
      -   kompass: {measured_in: poäng, replaces: kompas-2012}
      +   kompass: {measured_in: poäng, replaces: kompass-2012}
    Source: the format: replaces names what an entry came instead of
    Message: {id} replaces "{text}", which is not here; {near} is, is closed, and nothing replaces it.
    Help: If {near} is what is meant, write replaces: {near}.
    Related: closed here

    Finner: Något som ersätter det som inte finns, medan något med nästan det namnet är avslutat utan att ersättas.
    Varför: Då hänger den gamla och den nya serien inte ihop, och den gamla ser borttagen ut utan efterträdare.
    Källa: formatet: replaces nämner det som något kom i stället för
    Meddelande: {id} ersätter ”{text}”, som inte finns här. {near} finns, är avslutat och ersätts inte av något.
    Hjälp: Är det {near} som avses, skriv replaces: {near}.
    Också: avslutat här
    """
    for section in ("goals", "indicators"):
        entries = getattr(look.workspace.data, section)
        succeeded = {one.replaces for one in entries.values()}
        ended = [id for id, one in entries.items() if one.closed is not None and id not in succeeded]
        for id, one in entries.items():
            near = nearest(one.replaces, (other for other in ended if other != id)) if one.replaces else None
            if near is not None and one.replaces not in entries:
                at = (section, id, SUCCESSION)
                yield look.at(at, related=(section, near, "closed"), id=id, text=one.replaces, near=near)
