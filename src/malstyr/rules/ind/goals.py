"""Whether indicators can tell how the goals stand."""

from decimal import Decimal

from malstyr.model.indicators import IndicatorKind
from malstyr.model.organisation import Expectation
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import Workspace, open_on, spoken


def goal_without_measure(look: Look) -> Faults:
    """A goal that nothing follows up: no indicator, milestone, reference or stated reason.

    Why: The board cannot be told whether the goal is reached.
    Example:
        goals:
          trygghet:
            text: Invånarna är trygga
      + indicators:
      +   trygghetsindex:
      +     serves: [trygghet]
      +     measured_in: index
      +     method: medborgarundersökning
      +     target: {at_least: 60}
    Options: none; a level with expects: nothing or activities asks for no indicator
    Source: Haparanda stad, Mål- och resultatstyrning: results are measured against goals
    Message: The goal "{name}" has no indicator, milestone, reference or stated reason.
    Help: Add an indicator with serves: [{id}], a date with due, a reference with see, or a reason with no_target.

    Finner: Ett mål som inget följer upp: varken indikator, milstolpe, hänvisning eller angivet skäl.
    Varför: Nämnden kan inte få veta om målet är uppnått.
    Inställningar: inga; en nivå med expects: nothing eller activities kräver ingen indikator
    Källa: Haparanda stad, Mål- och resultatstyrning: resultat mäts mot mål
    Meddelande: Målet ”{name}” har varken indikator, milstolpe, hänvisning eller angivet skäl.
    Hjälp: Lägg till en indikator med serves: [{id}], ett datum med due, en hänvisning med see eller ett
        skäl med no_target.
    """
    workspace = look.workspace
    if workspace.hides_links("indicators"):
        return
    followed = _followed_up(workspace)
    for name, goal in workspace.data.goals.items():
        expected = workspace.asks(goal) == Expectation.INDICATORS and open_on(goal, look.as_of)
        if expected and name not in followed:
            yield look.named(("goals", name), id=name)


def _followed_up(workspace: Workspace) -> set[str]:
    """Goals with an indicator, milestone, reference or reason of their own, and every goal that those serve."""
    stated = (n for n, goal in workspace.data.goals.items() if goal.see or goal.no_target or goal.due or goal.done)
    return workspace.with_goals_above({*stated, *workspace.indicators_of})


def goal_without_result_indicator(look: Look) -> Faults:
    """A goal that is followed up only by resources and processes, never by a result.

    Why: Money spent and work done do not tell whether people are better off.
    Example:
        goals:
          god-mat:
            text: Maten i skolan är god
        indicators:
      -   måltidskostnad:
      +   nöjda-matgäster:
            serves: [god-mat]
      -     kind: resource
      -     measured_in: kr
      +     kind: result
      +     measured_in: procent
    Source: Haparanda stad, Mål- och resultatstyrning: resource, process and result measures; every goal needs the last
    Message: The goal "{name}" is measured only by {kinds!w}, not by any result.
    Help: Add an indicator of kind: result that serves it.

    Finner: Ett mål som bara följs upp med resurser och processer, aldrig med resultat.
    Varför: Förbrukade pengar och utfört arbete säger inte om det blev bättre för någon.
    Källa: Haparanda stad, Mål- och resultatstyrning: resurs-, process- och resultatmått; varje mål behöver de sista
    Meddelande: Målet ”{name}” mäts bara med {kinds!w}, inte med något resultat.
    Hjälp: Lägg till en indikator med kind: result som bidrar till målet.
    """
    workspace = look.workspace
    if workspace.hides_links("indicators"):
        return
    for name, goal in workspace.data.goals.items():
        serving = workspace.indicators_of.get(name, ())
        kinds = {workspace.data.indicators[id].kind for id in serving}
        expected = workspace.asks(goal) == Expectation.INDICATORS and open_on(goal, look.as_of)
        if expected and kinds and IndicatorKind.RESULT not in kinds and not goal.no_target:
            said = next(iter(kinds)) if len(kinds) == 1 else "resource-process"
            yield look.named(("goals", name), id=name, kinds=said)


def split_missing(look: Look) -> Faults:
    """An indicator without the split that its perspective asks for, and without a reason.

    Why: Results that hide how women and men fare cannot be used to make them equal.
    Example:
        perspectives:
          kund: {of_which: [women, men]}
        goals:
          nöjda-kunder:
            text: Kunderna är nöjda
            perspective: kund
        indicators:
          nki:
            serves: [nöjda-kunder]
            measured_in: index
      +     of_which: [women, men]
    Source: Region Gotland, Serviceförvaltningens styrkort 2012–2015: results are split by sex where possible
    Message: "{name}" is not split by {missing!w}, as the perspective {perspective} asks.
    Help: Add of_which: [{groups}], or the reason with no_split.
    Related: asked for here

    Finner: En indikator utan den uppdelning som perspektivet kräver, och utan skäl.
    Varför: Resultat som döljer hur det går för kvinnor och män kan inte användas för att göra det jämlikt.
    Källa: Region Gotland, Serviceförvaltningens styrkort 2012–2015: resultat delas upp på kön där det går
    Meddelande: ”{name}” är inte uppdelad på {missing!w}, som perspektivet {perspective} kräver.
    Hjälp: Lägg till of_which: [{groups}], eller skälet med no_split.
    Också: krävs här
    """
    data = look.workspace.data
    for id, indicator in data.indicators.items():
        if indicator.no_split or indicator.see or not open_on(indicator, look.as_of):
            continue
        if not look.workspace.knows_groups(indicator.of_which):
            continue  # told by unknown-id, or as what could not be read
        parts = look.workspace.members(indicator.of_which)
        goals = (data.goals.get(up.partition("/")[0]) for up in indicator.serves)
        named = [indicator.perspective, *(goal.perspective for goal in goals if goal is not None)]
        for name in named:
            perspective = data.perspectives.get(name) if name is not None else None
            asked = look.workspace.members(perspective.of_which) if perspective is not None else {}
            missing = [part for part in asked if part not in parts]
            if perspective is not None and missing:
                yield look.named(
                    ("indicators", id),
                    related=("perspectives", str(name), "of_which"),
                    missing=", ".join(missing),
                    groups=", ".join(perspective.of_which),
                    perspective=perspective.name or spoken(str(name)),
                )
                break


def too_many_indicators(look: Look) -> Faults:
    """More indicators than anyone can follow.

    Why: What everybody is to follow, nobody follows; a scorecard is a choice.
    Example:
        settings:
          rules:
      -     too-many-indicators: {limit: 1}
      +     too-many-indicators: {limit: 2}
        indicators:
          nki: {measured_in: index, method: enkät, target: {at_least: 56}}
          hme: {measured_in: index, method: enkät, target: {at_least: 75}}
    Options: limit, the number of open indicators with a target or a goal (60)
    Source: Kaplan and Norton, The Balanced Scorecard: few measures; the number is the organisation's choice
    Message: There are {n} indicators to follow; more than {limit} are hard for anyone to follow.
    Help: Choose those that matter and close the others, or set the limit that holds here under settings.

    Finner: Fler indikatorer än någon kan följa.
    Varför: Det som alla ska följa följer ingen. Ett styrkort är ett urval.
    Inställningar: limit, antal öppna indikatorer som har mål eller bidrar till ett mål (60)
    Källa: Kaplan och Norton, The Balanced Scorecard: få mått; hur många väljer organisationen
    Meddelande: Det finns {n} indikatorer att följa. Fler än {limit} är svårt för någon att följa.
    Hjälp: Välj ut de viktiga och avsluta de andra, eller sätt gränsen som gäller här under settings.
    """
    indicators = look.workspace.data.indicators.values()
    followed = [one for one in indicators if open_on(one, look.as_of) and (one.all_targets or one.serves)]
    if len(followed) > look.limit:
        yield look.at(("indicators",), n=len(followed), limit=look.limit)


def fact_contradicted(look: Look) -> Faults:
    """A fact the organisation states of itself that the files contradict.

    Why: A document that says nine units and lists ten is read by people who know better.
    Example:
        organisation:
          id: exempel
          name: Exempelkommunen
      -   unit_count: 2
      +   unit_count: 1
        units:
          städ: {no_plan: i sektorsplanen}
    Options: limit, per cent that the staff may differ, since documents round it (5)
    Source: Leksands kommun, Sektorsplan 2013–2015: nine units stated, ten described
    Message: The organisation states {stated} {what!w}, but the files hold {counted}.
    Help: Correct {field}, or the units.

    Finner: En uppgift om organisationen som filerna motsäger.
    Varför: Ett dokument som säger nio enheter och räknar upp tio läses av människor som vet bättre.
    Inställningar: limit, procent som antalet medarbetare får skilja, eftersom dokument avrundar (5)
    Källa: Leksands kommun, Sektorsplan 2013–2015: nio enheter nämns, tio beskrivs
    Meddelande: Organisationen uppger {stated} {what!w}, men i filerna finns {counted}.
    Hjälp: Rätta {field}, eller enheterna.
    """
    stated = look.workspace.data.organisation
    units = {id: one for id, one in look.workspace.data.units.items() if one.closed is None}
    if stated is None or not units:
        return
    above = {one.parent for one in units.values()}
    lowest = [one for id, one in units.items() if id not in above]
    if stated.unit_count is not None and stated.unit_count != len(lowest):
        path = ("organisation", "unit_count")
        yield look.at(path, what="unit-count", stated=stated.unit_count, counted=len(lowest), field="unit_count")
    staff = sum(one.staff for one in lowest if one.staff is not None)
    allowed = Decimal(stated.staff or 0) * look.limit / 100
    if stated.staff is not None and staff and abs(stated.staff - staff) > allowed:
        path = ("organisation", "staff")
        yield look.at(path, what="staff", stated=stated.staff, counted=staff, field="staff")
