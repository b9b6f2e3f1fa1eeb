"""A goal whose period is not within that of the goal it serves.

Why: What is to carry a goal must be due before it; a yearly goal lies within its three-year direction.
Example:
    goals:
      riktning:
        text: Trygghet i hela kommunen
        period: 2012-2014
        no_target: inriktning
      mål:
        text: Fler vuxna ute på kvällarna
  -     period: 2015
  +     period: 2014
        serves: [riktning]
        no_target: följs i dialog
Source: Haparanda stad, Mål- och resultatstyrning: directions for three years, goals for one year from them
Message: The period {period!p} of "{name}" is not within {above!p}, the period of "{other}" that it serves.
Help: Change one of the periods, or the reference.
Related: the goal it serves

Finner: Ett mål vars period inte ryms i perioden för målet det bidrar till.
Varför: Det som ska bära ett mål måste hinna bli klart under målets tid. Ett årsmål ryms i sin treåriga inriktning.
Källa: Haparanda stad, Mål- och resultatstyrning: inriktningar för tre år, och ur dem mål för ett år
Meddelande: Perioden {period!p} för ”{name}” ryms inte i {above!p}, perioden för ”{other}” som det bidrar till.
Hjälp: Ändra en av perioderna, eller hänvisningen.
Också: målet som det bidrar till
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    workspace = look.workspace
    for name, goal in workspace.data.goals.items():
        period = workspace.period_of(goal)
        for above in workspace.goal_parents[name] if period is not None else ():
            parent = workspace.data.goals[above]
            limits = workspace.period_of(parent)
            if period is not None and limits is not None and not limits.covers(period):
                path, related = ("goals", name, "period" if goal.period is not None else "plan"), ("goals", above)
                words = {"period": period, "above": limits, "other": look.called(related)}
                yield look.named(path, words, related=related, id=name)
