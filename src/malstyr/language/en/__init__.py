"""The English catalogue, by room."""

from malstyr.language.en import commands, exchange, findings, help, outcomes, reports, shared, year

WORDS: dict[str, str] = {
    **shared.WORDS,
    **commands.WORDS,
    **help.WORDS,
    **findings.WORDS,
    **outcomes.WORDS,
    **reports.WORDS,
    **year.WORDS,
    **exchange.WORDS,
}
