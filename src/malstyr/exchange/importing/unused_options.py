"""What somebody has typed of all of a table, where all of it tells otherwise: told, so that nobody believes it."""

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.when import when_of
from malstyr.model.periods import Period, PeriodKind


def tell_unused(teller: ImportTeller) -> None:
    """Each option that no cell is of, of those that were understood."""
    facts = [*(one.fact for one in teller.made.taken), *teller.made.waiting]
    wanted, names = teller.wanted, teller.names
    when = when_of(wanted.period) if wanted.period else None
    period = when.period if when is not None else None
    if (
        facts
        and wanted.indicator
        and not any(one.indicator in (wanted.indicator, *names.indicator(wanted.indicator)) for one in facts)
    ):
        _tell(teller, "indicator", wanted.indicator)
    if (
        facts
        and wanted.member
        and not names.is_whole(wanted.member)
        and not any(one.member in names.members(one.indicator, wanted.member) for one in facts)
    ):
        _tell(teller, "member", wanted.member)
    if facts and wanted.period and period is not None and not any(_is_of(one, period) for one in facts):
        _tell(teller, "period", wanted.period)


def _is_of(fact: CellFact, period: Period) -> bool:
    """Whether a cell is of a period, or of a part of it; budgets and forecasts are of its year."""
    of_year = period.kind is PeriodKind.YEAR or fact.kind is not FactKind.VALUE
    return fact.period == period or (of_year and fact.period.year == period.year)


def _tell(teller: ImportTeller, option: str, text: str) -> None:
    teller.ignore(f"--{option}", "note", teller.say("ignored.option", option=option, text=text), 0)
