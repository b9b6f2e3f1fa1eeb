"""What is said of how a year is made of its parts does not fit how the indicator is measured.

Why: A year made of parts needs parts, and several years made of years need a year.
Example:
    indicators:
      besök:
        measured_in: st
  +     frequency: month
        year: sum
        target: {at_least: 100}
Source: the format: year says how the parts of a frequency shorter than a year make the year

Finner: Det som sägs om hur delarna blir ett år stämmer inte med hur indikatorn mäts.
Varför: Ett år som görs av delar behöver delar, och flera år som görs av år behöver ett år.
Källa: formatet: year säger hur delarna blir året, där det mäts oftare än en gång om året
"""

from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.language.words import fill
from malstyr.model.durations import Duration
from malstyr.model.indicators import Frequency, Indicator, Yearly
from malstyr.model.periods import Over, PeriodKind
from malstyr.rules.often import FREQUENCY_OF, KIND_OF
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import Workspace, spoken

REASONS = {
    "formula": Reason(
        "”{name}” räknas ut med en formel, så year: {year} har ingen verkan. Året räknas ut av delarnas år.",
        "Ta bort year här. Hur året blir till sägs på de indikatorer som formeln nämner.",
        '"{name}" is computed by a formula, so year: {year} has no effect. Its year is computed from those of its'
        " parts.",
        "Remove year here. How the year is made is said on the indicators that the formula names.",
    ),
    "no-frequency": Reason(
        "”{name}” säger year: {year}, men inte att den mäts oftare än en gång om året.",
        "Lägg till frequency med hur ofta den mäts, {frequencies}. Mäts den en gång om året, ta bort year.",
        '"{name}" says year: {year}, but not that it is measured more often than once a year.',
        "Add frequency with how often it is measured, {frequencies}. If it is measured once a year, remove year.",
    ),
    "no-list": Reason(
        "”{name}” mäts varje {often!w}. Ingen kan säga hur många mätningar ett sådant år har, så year: {year}"
        " går inte att räkna ut.",
        "Skriv year: each om varje mätning ska nå målvärdet. Annars mät per vecka eller månad och ändra frequency,"
        " eller skriv årets värde.",
        '"{name}" is measured every {often!w}. Nobody can say how many measurements such a year has, so year:'
        " {year} cannot be computed.",
        "Write year: each if every measurement must reach the target. Otherwise measure by week or month and"
        " change frequency, or write the value of the year.",
    ),
    "over": Reason(
        "Målet gäller flera år ({over}), men ”{name}” mäts varje {often!w} och säger inte hur delarna blir ett år.",
        "Lägg till year på indikatorn: sum (läggs ihop), mean (medelvärdet) eller last (den sista gäller). Eller"
        " skriv varje års eget värde.",
        'The target is for several years ({over}), but "{name}" is measured every {often!w} and does not say how'
        " the parts make a year.",
        "Add year to the indicator: sum (added), mean (averaged) or last (the last one holds). Or write each"
        " year's own value.",
    ),
    "over-no-list": Reason(
        "Målet gäller flera år ({over}), men ”{name}” mäts varje {often!w}, och av sådana mätningar går det inte"
        " att räkna ut ett år.",
        "Skriv varje års eget värde under values.",
        'The target is for several years ({over}), but "{name}" is measured every {often!w}, and no year can be'
        " computed from such measurements.",
        "Write each year's own value under values.",
    ),
}


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        name = indicator.name or spoken(id)
        words = {"name": name, "year": indicator.year, "often": indicator.frequency}
        reason = _reason(indicator)
        if reason is not None:
            words["frequencies"] = _frequencies(look.workspace, id)
            yield REASONS[reason].fault(look, ("indicators", id, "year"), words)
        elif indicator.frequency in KIND_OF and indicator.formula is None and not _years(look.workspace, id):
            for path, target in targets(id, indicator):
                key = "mean_over" if target.mean_over is not None else "total_over"
                over = target.mean_over or target.total_over
                if over is not None and _several(over) and indicator.year in (None, Yearly.EACH):
                    reason = "over" if indicator.frequency not in WITHOUT_A_LIST else "over-no-list"
                    yield REASONS[reason].fault(look, (*path, key), words | _told(over, look.language))


def _told(over: Over, language: str) -> dict[str, object]:
    if isinstance(over, Duration):
        return {"over": fill("{over!w}", {"over": str(over)}, language)}
    return {"over": str(over).replace("-", "–")}


def _reason(indicator: Indicator) -> str | None:
    if indicator.year is None:
        return None
    if indicator.formula is not None:
        return "formula" if indicator.year is not Yearly.EACH else None
    if indicator.frequency not in KIND_OF:
        return "no-frequency"
    return "no-list" if indicator.frequency in WITHOUT_A_LIST and indicator.year is not Yearly.EACH else None


def _frequencies(workspace: Workspace, id: str) -> str:
    """The frequency of the parts that are written, else some to choose from."""
    kinds = (at.period.kind for at in cells_of(workspace.data, id))
    found = dict.fromkeys(FREQUENCY_OF[kind] for kind in kinds if kind in FREQUENCY_OF)
    return ", ".join(found or (Frequency.MONTH, Frequency.QUARTER, Frequency.TERTIAL))


def _several(over: Over) -> bool:
    return over.amount > 1 if isinstance(over, Duration) else over.kind is PeriodKind.SPAN


def _years(workspace: Workspace, id: str) -> bool:
    """Whether whole years are written."""
    return any(at.period.whole_year for at in cells_of(workspace.data, id))
