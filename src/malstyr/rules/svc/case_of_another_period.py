"""A case that stands under another period than the one it belongs to.

Why: A case belongs to the year it was closed in, and an open one to the year that is now. Elsewhere it does not count.
Example:
    about: {source: ärendesystemet}
    indicators:
      bygglov:
        promise: Bygglov inom tio veckor från komplett ansökan
        measured_in: procent
        method: ärendesystemet
        target: {within: 10 weeks, from: komplett ansökan, share: 90}
    values:
      bygglov:
  -     2012: {cases: [2012-01-08/2012-03-11, 2012-12-02/2013-01-20]}
  +     2012: {cases: [2012-01-08/2012-03-11]}
  +     2013: {cases: [2012-12-02/2013-01-20]}
Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees followed up by year

Finner: Ett ärende som står under en annan period än den det hör till.
Varför: Ett ärende hör till året det avslutades, ett öppet till året som är nu. På andra håll räknas det inte.
Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier följs upp år för år
"""

from malstyr.evaluate.cases import Promise, Sorted, late_of, promise_of, sort_cases
from malstyr.model.guarantees import GuaranteeCase
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cells_with_cases import cases_named, cells_with_cases

REASONS = {
    "ended": Reason(
        "”{name}”{who} har under {period} ärenden som avslutades en annan tid: {cases}.",
        "Flytta dem till perioden"
        " när de avslutades. Ett som var sent redan när {period} slutade räknas som sent även där.",
        '"{name}"{who} has under {period} cases that were closed at another time: {cases}.',
        "Move them to the period"
        " when they were closed. One that was late already when {period} ended counts as late there too.",
    ),
    "open": Reason(
        "”{name}”{who} har under {period} öppna ärenden som inte var sena när perioden slutade: {cases}.",
        "De räknas inte där. Flytta dem till perioden som pågår.",
        '"{name}"{who} has under {period} open cases that were not late when it ended: {cases}.',
        "They do not count there. Move them to the period that is now.",
    ),
}


def find(look: Look) -> Faults:
    for one in cells_with_cases(look):
        promise = promise_of(one.indicator, one.period, look.workspace.data.settings)
        found = sort_cases(one.cell.cases, one.period, look.as_of)
        waiting = _in_time(promise, found) if promise is not None and one.period.end < look.as_of else []
        for form, cases in (("ended", found.elsewhere), ("open", waiting)):
            if cases:
                words = {"name": one.name, "who": one.who, "period": one.period, "cases": cases_named(cases)}
                yield REASONS[form].fault(look, one.path, words, keys=("", form))


def _in_time(promise: Promise, found: Sorted) -> list[GuaranteeCase]:
    """The open cases that were not late; of one that cannot be counted as it is written nobody knows."""
    late = late_of(promise, found)
    return [one for one in found.open if one.end is None and promise.can_count(one) and one not in late]
