"""A budget that was changed, written without saying by which decision.

Why: A frame is changed by decisions, and both the first and the latest must be seen.
Example:
    decisions:
      kf-41: {body: Kommunfullmäktige, date: 2013-05-20}
    indicators:
      nettokostnad: {measured_in: tkr, method: bokslut, source: bokslut, no_target: uppföljning}
    values:
      nettokostnad:
  -     2013: {budget: {original: 40000, kf-41: 41000}, value: 40500}
  +     2013: {budget: {original: 40000, revised: {kf-41: 41000}}, value: 40500}
Source: the format: a frame is its original and the new frame by each decision

Finner: En budget som har ändrats, skriven utan att det framgår med vilket beslut.
Varför: En ram ändras genom beslut, och både den första och den senaste måste synas.
Källa: formatet: en ram är den ursprungliga och den nya efter varje beslut
"""

from malstyr.rules.reasons import Reason, Saying

DOTS = (" med beslutets id i stället för punkterna.", " with the decision's id for the dots.")
_form = Saying(
    "Under budget står {keys}, men där skrivs bara den första ramen och vad varje beslut har ändrat den till.",
    "Under budget there is {keys}, but only the first frame and what each decision changed it to are written there.",
)
REASONS = {
    "meant": Reason(
        "Beslut som ändrar en budget skrivs under revised, inte direkt under budget.",
        "Skriv {instead}.",
        "Decisions that change a budget are written under revised, not directly under budget.",
        "Write {instead}.",
    ),
    "one": _form(
        "Är {first} hela budgeten, skriv budget: {first}. Är det en ändrad ram, skriv den första som original:"
        " budget: {{original: …, revised: {{…: {first}}}}}" + DOTS[0],
        "If {first} is the whole budget, write budget: {first}. If it is a changed frame, write the first as"
        " original: budget: {{original: …, revised: {{…: {first}}}}}" + DOTS[1],
    ),
    "two": _form(
        "Har ett beslut ändrat ramen från {first} till {then}, skriv budget: {{original: {first}, revised: {{…:"
        " {then}}}}}" + DOTS[0],
        "If a decision changed the frame from {first} to {then}, write budget: {{original: {first}, revised: {{…:"
        " {then}}}}}" + DOTS[1],
    ),
    "by-time": Reason(
        "Under budget står {keys}, men budgeten gäller hela året och delas inte upp på delar av det.",
        "Skriv årets budget som ett enda tal, budget: …, med talet i stället för punkterna. Har ett beslut ändrat den,"
        " skriv budget: {{original: …, revised: {{…: …}}}} med beslutets id före det nya talet.",
        "Under budget there is {keys}, but the budget is of the whole year and is not divided by its parts.",
        "Write the budget of the year as one number, budget: …, with the number for the dots. If a decision changed"
        " it, write budget: {{original: …, revised: {{…: …}}}} with the decision's id before the new number.",
    ),
    "asked": _form(
        "Skriv den första ramen som original och varje ny ram under revised med beslutets id, till exempel budget:"
        " {{original: 40000, revised: {{kf-41: 41000}}}}.",
        "Write the first frame as original and every new frame under revised by the decision's id, such as budget:"
        " {{original: 40000, revised: {{kf-41: 41000}}}}.",
    ),
    "revised": Reason(
        "revised bredvid budget är en rättelse av ett utfall, men här finns inget utfall.",
        "Har budgeten ändrats från {first} till {then}, skriv budget: {{original: {first}, revised: {{…: {then}}}}}"
        " med beslutets id i stället för punkterna.",
        "revised beside the budget is a correction of an outcome, but here is no outcome.",
        "If the budget was changed from {first} to {then}, write budget: {{original: {first}, revised: {{…:"
        " {then}}}}}, with the decision's id for the dots.",
    ),
    "beside": Reason(
        "{key} är ingen nyckel. Den första ramen och den nya efter varje beslut skrivs båda under budget.",
        "Skriv budget: {{original: {first}, revised: {{…: {then}}}}}, där det inre talet är hela den nya ramen, och"
        " med beslutets id före det.",
        "{key} is no key. The first frame and the new one by each decision are both written under budget.",
        "Write budget: {{original: {first}, revised: {{…: {then}}}}}, where the inner number is the whole new frame"
        " and the decision's id stands before it.",
    ),
}
