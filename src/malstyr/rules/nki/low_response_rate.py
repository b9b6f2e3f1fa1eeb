"""A survey that few of those asked have answered.

Why: Those who answer differ from those who do not; the margin of error does not tell that.
Example:
    settings: {as_of: 2014-03-01}
    indicators:
      nki: {measured_in: index, method: enkät, target: {at_least: 56}}
    values:
      nki:
  -     2013: {value: 58, n: 40, invited: 200}
  +     2013: {value: 58, n: 140, invited: 200}
Options: limit, the lowest response rate in per cent (50)
Source: non-response that follows satisfaction moves an index by more than its margin
Message: {name} {period!p}: {n} of {invited} answered, {rate} per cent.
Help: Tell the response rate wherever the figure is used, and remind those who have not answered next time.

Finner: En enkät som få av de tillfrågade har svarat på.
Varför: De som svarar skiljer sig från dem som inte gör det. Det syns inte i felmarginalen.
Inställningar: limit, lägsta svarsfrekvens i procent (50)
Källa: bortfall som hänger ihop med nöjdheten flyttar ett index mer än dess felmarginal
Meddelande: {name} {period!p}: {n} av {invited} svarade, {rate} procent.
Hjälp: Skriv ut svarsfrekvensen där siffran används, och påminn dem som inte svarat nästa gång.
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for at in look.workspace.cells_saying("invited"):
        indicator, invited = look.workspace.data.indicators.get(at.indicator), at.cell.invited
        if indicator is None or not invited or at.period != look.evaluation.year:
            continue
        reading = look.evaluation.readings.of(at.indicator, at.member, at.period)  # of what is shown alone
        n, rate = (reading.n or 0) + reading.ungraded, reading.response_rate
        if rate is not None and rate < look.limit:
            key = "answers" if at.cell.n is None else "n"
            yield look.named((*at.path, key), period=at.period, n=n, invited=invited, rate=int(rate))
