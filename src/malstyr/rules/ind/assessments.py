"""What people say of an outcome: its state, its reason, and notes."""

from malstyr.model.indicators import Missing
from malstyr.model.outcome import SaidStatus
from malstyr.rules.often import KIND_OF, series_saying, written_series
from malstyr.rules.reasons import periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import KEY


def status_not_to_be_said(look: Look) -> Faults:
    """A status that is no judgement of a result.

    Why: That something is not measured or not ready is told by the values. People judge how it went.
    Example:
        goals:
          trygghet: {text: Invånarna är trygga}
        assessments:
          goals/trygghet:
      -     2013: {status: not_measured, reason: Enkäten gjordes inte}
      +     2013: {status: uncertain, reason: Enkäten gjordes inte}
    Source: the format: people say met, partly, not_met or uncertain
    Message: {subject} has status: {status} for {period}. That is told by the values, and is nothing that can be judged.
    Help: Write how it went: met, partly or not_met. If that cannot be told, write uncertain. If nothing is to be
        judged, remove status; the rest of the assessment stays.

    Finner: En status som inte är en bedömning av ett resultat.
    Varför: Att något inte är mätt eller inte är klart framgår av värdena. Det man bedömer är hur det gick.
    Källa: formatet: människor skriver met, partly, not_met eller uncertain
    Meddelande: {subject} har status: {status} för {period}. Det framgår av värdena och är inget som går att bedöma.
    Hjälp: Skriv hur det gick: met, partly eller not_met. Går det inte att säga, skriv uncertain. Ska inget bedömas, ta
        bort status; resten av bedömningen står kvar.
    """
    for subject, periods in look.workspace.data.assessments.items():
        for period, one in periods.items():
            if one.status is not None and one.status not in SaidStatus.said():
                path = ("assessments", subject, str(period), "status")
                yield look.at(path, subject=subject, status=one.status, period=period)


def status_without_reason(look: Look) -> Faults:
    """A status that people have set without saying why.

    Why: A judgement that replaces the computed one must be possible to examine. Without a reason it has no effect.
    Example:
        goals:
          trygghet: {text: Invånarna är trygga}
        assessments:
          goals/trygghet:
      -     2013: {status: met}
      +     2013: {status: met, reason: Enkäten kom in sent}
    Source: the format: a status in assessments needs reason
    Message: {subject} has status: {status} for {period}, but no reason. The status has no effect: the computed one
        holds.
    Help: Add reason with why it is {status}, or remove status.

    Finner: En status som någon har satt utan att säga varför.
    Varför: En bedömning som ersätter den uträknade måste gå att granska. Utan skäl har den ingen verkan.
    Källa: formatet: en status i assessments behöver reason
    Meddelande: {subject} har status: {status} för {period}, men inget skäl. Statusen har ingen verkan: den
        uträknade gäller.
    Hjälp: Lägg till reason med skälet till {status}, eller ta bort status.
    """
    for subject, periods in look.workspace.data.assessments.items():
        for period, said in periods.items():
            if said.status is not None and said.reason is None:
                path = ("assessments", subject, str(period), "status")
                yield look.at(path, subject=subject, status=said.status, period=period)


def no_note_for_dot(look: Look) -> Faults:
    """A part of a year, or one of several years, that was not measured, without the reason.

    Why: A full stop takes a measurement away. Without a reason nobody can tell a holiday from a bad week.
    Example:
        indicators:
          lektioner: {measured_in: procent, frequency: week, target: {at_least: 90}}
        values:
          lektioner:
      -     2014-W08: .
      +     2014-W08: {value: ., note: sportlov}
    Source: the format: a full stop with a note takes a part of the year away
    Message: "{name}" has a full stop for {shown}{who} without saying why. It counts as missing until that is said.
    Help: Write why with note, as in {period}: {{value: ., note: …}}. If it was measured, write the value.

    Finner: En del av ett år, eller ett av flera år, som inte mättes, utan skälet.
    Varför: En punkt tar bort en mätning. Utan skäl går det inte att skilja ett lov från en dålig vecka.
    Källa: formatet: en punkt med en anmärkning tar bort en del av året
    Meddelande: ”{name}” har en punkt för {shown}{who} utan att säga varför. Det räknas som att värdet saknas
        tills det sägs.
    Hjälp: Skriv skälet med note, till exempel {period}: {{value: ., note: …}}. Mättes det, skriv värdet.
    """
    for one in written_series(look.workspace):
        kind = KIND_OF.get(one.indicator.frequency)
        dots = [at for at, cell in one.cells.items() if cell.value is Missing.NOT_APPLICABLE and cell.note is None]
        of_years = any(target.mean_over or target.total_over for target in one.indicator.all_targets.values())
        silent = sorted(at for at in dots if at.kind is kind or (of_years and at.whole_year))
        if silent:
            yield look.at(
                one.path(silent[0]),
                name=one.name,
                shown=periods_listed(silent, look.language),
                who=one.who(look.workspace),
                period=silent[0],
            )


def revised_same_day(look: Look) -> Faults:
    """A frame changed by two decisions of the same day.

    Why: The frame in force is that of the latest decision. Of two on one day, only their order in the file tells.
    Example:
        decisions:
          kf-1: {body: Kommunfullmäktige, date: 2013-05-27}
      -   kf-2: {body: Kommunfullmäktige, date: 2013-05-27}
      +   kf-2: {body: Kommunfullmäktige, date: 2013-10-28}
        indicators:
          kostnad: {measured_in: tkr}
        values:
          kostnad:
            2013: {budget: {original: 400, revised: {kf-1: 410, kf-2: 420}}, value: 405}
    Source: the format: revised is the new frame after each decision, and the latest holds
    Message: The frame of "{name}" {period}{who} is changed by {first} and {second}, both of {date}. The frame counted
        with is {frame!n}, that of the one written last.
    Help: If that is the frame after both decisions, remove the other from revised. Otherwise write the one that holds
        last, or correct the date of a decision.
    Related: the other is here

    Finner: En ram som ändras av två beslut samma dag.
    Varför: Den gällande ramen är det senaste beslutets. Av två samma dag avgör bara ordningen i filen.
    Källa: formatet: revised är den nya ramen efter varje beslut, och den senaste gäller
    Meddelande: Ramen för ”{name}” {period}{who} ändras av {first} och {second}, båda {date}. Den ram som används
        är {frame!n}, från det som står sist.
    Hjälp: Är det ramen efter båda besluten, ta bort det andra ur revised. Annars skriv det som gäller sist, eller rätta
        datumet på ett beslut.
    Också: det andra står här
    """
    decisions = look.workspace.data.decisions
    for one in series_saying(look.workspace, "budget"):
        for period, cell in one.cells.items():
            revised = cell.budget.revised if cell.budget is not None else {}
            days = {name: decisions[name].date for name in revised if name in decisions}
            latest = [name for name, day in days.items() if day == max(days.values())]
            if len(latest) > 1:
                at = (*one.path(period), "budget", "revised")
                first, second = latest[-2:]
                words = {"period": period, "who": one.who(look.workspace), "first": first, "second": second}
                path, related = (*at, second, KEY), (*at, first, KEY)
                yield look.named(path, words, related=related, date=days[second], frame=revised[second])
