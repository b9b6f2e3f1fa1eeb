"""A measurement that is red by the board's own limits, with no analysis or no action.

Why: The board is there so that somebody asks about red, and results that deviate lead to actions.
Example:
    settings: {as_of: 2014-03-01}
    about: {source: pulsmötet}
    indicators:
      sena-besök: {measured_in: st, method: räknas på mötet, frequency: week, starts: 2014-W07, no_target: följs}
    values:
      sena-besök: {2014-W07: 1, 2014-W08: 9}
    boards:
      tavlan: {indicators: [sena-besök], limits: {sena-besök: {at_most: 2, partly: 4}}}
  + activities:
  +   extra-tur: {due: 2014-03-14}
  + assessments:
  +   indicators/sena-besök:
  +     2014-W08:
  +       analysis: Två bilar var på verkstad
  +       actions: [extra-tur]
Options: none; red against a target is told by red-without-analysis
Source: Östra Göinge kommun, Göingemodellen: results are followed up, analysed and lead to actions where they deviate
Message: {name} is red on the board "{board}" for {period!p}, and {lacking!w} answers it.
Help: Add analysis and actions under assessments: {subject}: {when}:.
Related: the board

Finner: En mätning som är röd enligt tavlans egna gränser, utan analys eller åtgärd.
Varför: Tavlan finns för att någon ska fråga om det röda, och resultat som avviker ska leda till åtgärder.
Inställningar: inga; rött mot ett målvärde berättas av red-without-analysis
Källa: Östra Göinge kommun, Göingemodellen: resultat följs upp, analyseras och leder till åtgärder där de avviker
Meddelande: {name} är rött på tavlan ”{board}” för {period!p}, och {lacking!w} svarar på det.
Hjälp: Lägg till analysis och actions under assessments: {subject}: {when}:.
Också: tavlan
"""

from malstyr.evaluate.boards import boards_of
from malstyr.evaluate.explained import explained
from malstyr.evaluate.outcome import Outcome
from malstyr.rules.out.deviations import named_with_member
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    if not look.workspace.data.boards:
        return
    every = (one for one in look.evaluation.deviations if isinstance(one, Outcome) and one.to_explain)
    told = {one.indicator for one in every if explained(look.evaluation, one).lacks}
    for board in boards_of(look.evaluation):
        for row in board.rows:
            one = row.outcome
            if board.id is None or one.indicator in told or not (row.red and row.own) or not row.explained.lacks:
                continue
            at, shown_on = (*((one.member,) if one.member is not None else ()), str(one.period)), ("boards", board.id)
            words = {"name": named_with_member(look, one), "board": look.called(shown_on), "period": one.period}
            words |= {"lacking": f"no-{row.explained.lacks}", "subject": one.subject, "when": one.period}
            yield look.at(("values", one.indicator or "", *at), words, related=shown_on)
