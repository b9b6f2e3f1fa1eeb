"""Workspaces full of one mistake beside the same ones without it, and 20 000 goals beside 4 000.

Each kind is a file in two forms: as somebody writes it who has not understood something, and as it should be.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice, product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from benchmarks.timing import processor_time, row, tool

HEAD = """version: 1
organisation: {id: storkommunen, name: Storkommunen}
settings: {as_of: 2013-03-01, rules: {too-many-indicators: ignore, goal-without-activity: ignore}}
about: {source: påhittat exempelvärde}
"""
Lines: TypeAlias = Callable[[int, bool], Iterator[str]]


GOALS_OF_YEARS = 4

WHAT = ("trygghet", "bemötande", "tillgänglighet", "delaktighet", "matlagning", "städning", "underhåll", "lärande")
WHOSE = ("barnens", "elevernas", "brukarnas", "anhörigas", "invånarnas", "företagens", "föreningarnas", "personalens")
WHERE = ("skolan", "förskolan", "hemtjänsten", "biblioteket", "hamnen", "centrum", "parken", "badhuset")
MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
WHEN = ("våren", "sommaren", "hösten", "vintern", "vardagar", "helger", "kvällar", "nätter")


def ids(count: int) -> list[str]:
    """Different ids of words, since a figure in them tells at once that another was not meant."""
    return ["-".join(words) for words in islice(product(WHAT, WHOSE, WHERE, WHEN), count)]


def misspelt_references(goals: int, wrong: bool) -> Iterator[str]:
    """Every second goal serves the one before it, and its name lacks a letter."""
    yield "goals:"
    named = ids(goals)
    for n, id in enumerate(named):
        yield f"  {id}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield "    no_target: följs i dialog"
        if n % 2:
            yield f"    serves: [{named[n - 1][wrong:]}]"


def months_as_they_are_said(indicators: int, wrong: bool) -> Iterator[str]:
    """Twelve months of every indicator, 2012-05 for 2012-M05."""
    yield "indicators:"
    for n in range(indicators):
        yield f"  sjuktal-{n}: {{measured_in: procent, frequency: month}}"
    yield "values:"
    for n in range(indicators):
        yield f"  sjuktal-{n}:"
        yield from (f"    2012-{'' if wrong else 'M'}{month:02}: 4.{month}" for month in range(1, 13))


def unknown_keys(goals: int, wrong: bool) -> Iterator[str]:
    """Every goal has a key that is misspelt."""
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield "    no_target: följs i dialog"
        yield f"    {'resorces' if wrong else 'resources'}: en tjänst i område {n}"


def waivers(goals: int, wrong: bool) -> Iterator[str]:
    """Every goal lacks what it is followed by, and has a waiver for that, of a rule whose name is misspelt."""
    yield "roles: {chef: {title: Chefen}}"
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
    yield "waivers:"
    for n in range(goals):
        yield f"  undantag-{n}:"
        yield f"    subject: goals/trygghet-i-område-{n}"
        yield f"    rule: goal-without-measur{'' if wrong else 'e'}"
        yield "    reason: måttet tas fram under året"
        yield "    owner: chef"
        yield "    expires: 2013-12-31"


def lines_a_blank_short(goals: int, wrong: bool) -> Iterator[str]:
    """The last line of every fifth goal begins a blank too far out."""
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield f"{'   ' if wrong and n % 5 == 0 else '    '}no_target: följs i dialog"


def badly_indented_at_the_end(goals: int, wrong: bool) -> Iterator[str]:
    """The last line of each of the last 300 goals begins a blank too far out."""
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield f"{'   ' if wrong and n >= goals - 300 else '    '}no_target: följs i dialog"


NO_DAYS = ("2014-13-40", "31/2 2014", "i maj")


def days_of_no_calendar(activities: int, wrong: bool) -> Iterator[str]:
    """Every activity is due on a day that no calendar has, or on none at all."""
    yield "goals: {trygghet: {text: Andelen trygga ska öka, no_target: följs i dialog}}"
    yield "activities:"
    for n in range(activities):
        due = NO_DAYS[n % 3] if wrong else f"2014-{n % 12 + 1:02}-{n % 28 + 1:02}"
        yield f"  träff-{n}: {{name: Träff nummer {n}, serves: [trygghet], due: {due}}}"


def values_known_on_no_day(indicators: int, wrong: bool) -> Iterator[str]:
    """Every value was known on a day that no calendar has, or on none at all."""
    yield "indicators:"
    yield from (f"  sjuktal-{n}: {{measured_in: procent}}" for n in range(indicators))
    yield "values:"
    for n in range(indicators):
        known = NO_DAYS[n % 3] if wrong else "2013-02-01"
        yield f"  sjuktal-{n}: {{2012: {{value: 4.1, known: {known}}}}}"


def values_of_no_year(indicators: int, wrong: bool) -> Iterator[str]:
    """Every value has the month that it is of, and not the year."""
    yield "indicators:"
    yield from (f"  sjuktal-{n}: {{measured_in: procent}}" for n in range(indicators))
    yield "values:"
    for n in range(indicators):
        yield f"  sjuktal-{n}:"
        yield f"    {'i maj' if wrong else '2012'}: 4.1"


def keys_in_swedish(goals: int, wrong: bool) -> Iterator[str]:
    """The keys of every goal by what they are called, of which one may be another key too."""
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    {'mål' if wrong else 'text'}: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield f"    {'inget målvärde' if wrong else 'no_target'}: följs i dialog"


def section_without_its_line(indicators: int, wrong: bool) -> Iterator[str]:
    """Indicators below goals, without the line that begins their section."""
    yield "goals:"
    yield from (f"  trygghet-{n}: {{text: Andelen trygga ska öka, no_target: följs}}" for n in range(indicators))
    yield from [] if wrong else ["indicators:"]
    yield from (f"  sjuktal-{n}: {{measured_in: procent, method: enkät}}" for n in range(indicators))


def periods_beside_what_they_are_of(indicators: int, wrong: bool) -> Iterator[str]:
    """The period of every value begins where its indicator does."""
    yield "indicators:"
    yield from (f"  sjuktal-{n}: {{measured_in: procent}}" for n in range(indicators))
    yield "values:"
    for n in range(indicators):
        yield f"  sjuktal-{n}:"
        yield f"{'  ' if wrong else '    '}2012: 4.1"


def formulas_without_an_end(indicators: int, wrong: bool) -> Iterator[str]:
    """Every indicator is computed from the first, and a number lacks in the formula."""
    yield "indicators:"
    yield "  sjuktal: {measured_in: procent}"
    half = f"measured_in: procent, formula: sjuktal / {'+' if wrong else '2'}"
    yield from (f"  hälften-{n}: {{{half}}}" for n in range(indicators))
    yield "values: {sjuktal: {2012: 4.1}}"


def keys_of_no_value(indicators: int, wrong: bool) -> Iterator[str]:
    """Every value stands at a key that says nothing."""
    yield "indicators:"
    yield from (f"  sjuktal-{n}: {{measured_in: procent}}" for n in range(indicators))
    yield "values:"
    yield from (f"  sjuktal-{n}: {{2012: {{{'xyz' if wrong else 'value'}: 4.1}}}}" for n in range(indicators))


def answers_to_no_question(indicators: int, wrong: bool) -> Iterator[str]:
    """Every value is of the answers to a question that no survey has."""
    yield "indicators:"
    survey = "survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}"
    yield from (f"  nöjdhet-{n}: {{measured_in: index, {survey}}}" for n in range(indicators))
    yield "values:"
    for n in range(indicators):
        question = "idela" if wrong else "helhet"
        yield f"  nöjdhet-{n}: {{2012: {{answers: {{{question}: {{1: 2, 2: 3, 3: 9, 4: 5, 5: 6}}}}}}}}"


def every_goal_typed(line: str) -> Lines:
    """The last line of every goal, typed so that no parser gets past it."""

    def lines(goals: int, wrong: bool) -> Iterator[str]:
        yield "goals:"
        for n in range(goals):
            yield f"  trygghet-i-område-{n}:"
            yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
            yield line if wrong else "    no_target: följs i dialog"

    return lines


def months_in_words(indicators: int, wrong: bool) -> Iterator[str]:
    """Twelve months of every indicator, maj 2012 for 2012-M05."""
    yield "indicators:"
    yield from (f"  sjuktal-{n}: {{measured_in: procent, frequency: month}}" for n in range(indicators))
    yield "values:"
    for n in range(indicators):
        yield f"  sjuktal-{n}:"
        yield from (f"    {f'{name} 2012' if wrong else f'2012-M{at:02}'}: 4.{at}" for at, name in enumerate(MONTHS, 1))


def blanks_in_ids(goals: int, wrong: bool) -> Iterator[str]:
    """Every id of a goal as it would be said, trygghet i område 7."""
    yield "goals:"
    for n in range(goals):
        id = f"trygghet-i-område-{n}"
        yield f"  {id.replace('-', ' ') if wrong else id}: {{text: Andelen trygga ska öka, no_target: följs i dialog}}"


def names_for_ids(goals: int, wrong: bool) -> Iterator[str]:
    """Every goal serves the first, by its name in place of its id."""
    yield "goals:"
    first, *others = ids(goals)
    yield f"  {first}: {{name: Alla är trygga, text: Andelen trygga ska öka, no_target: följs i dialog}}"
    for id in others:
        served = "Alla är trygga" if wrong else first
        yield f"  {id}: {{serves: [{served}], text: Andelen trygga ska öka, no_target: följs i dialog}}"


def many_goals(goals: int, _: bool = False) -> Iterator[str]:
    """Goals that serve every tenth of them, each with an indicator and a value."""
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield from ([f"    serves: [trygghet-i-område-{n - n % 10}]"] if n % 10 else [])
    yield "indicators:"
    for n in range(goals):
        served = f"serves: [trygghet-i-område-{n}], measured_in: procent"
        yield f"  andel-{n}: {{{served}, method: enkät, target: {{at_least: 85}}}}"
    yield "values:"
    for n in range(goals):
        yield f"  andel-{n}: {{2012: 8{n % 10}}}"


def many_years(years: int, _: bool = False) -> Iterator[str]:
    """Goals with values of each of so many years up to the latest, for members and with a whole."""
    yield "lists: {delar: {norr: Norr, söder: Söder}}"
    yield "goals:"
    for n in range(GOALS_OF_YEARS):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
    yield "indicators:"
    for n in range(GOALS_OF_YEARS):
        served = f"serves: [trygghet-i-område-{n}], measured_in: procent, for_each: [delar]"
        yield f"  andel-{n}: {{{served}, method: enkät, target: {{at_least: 85}}}}"
    yield "values:"
    for n in range(GOALS_OF_YEARS):
        yield f"  andel-{n}:"
        for member in ("norr", "söder"):
            held = ", ".join(f"{year}: 8{year % 10}" for year in range(2013 - years, 2013))
            yield f"    {member}: {{{held}}}"


MISTAKES: Mapping[str, tuple[Lines, int]] = {
    "500 misspelt references among 1 000 goals": (misspelt_references, 1000),
    "9 600 months written 2012-05": (months_as_they_are_said, 800),
    "an unknown key in each of 4 000 goals": (unknown_keys, 4000),
    "4 000 waivers from a misspelt rule": (waivers, 4000),
    "9 600 months written maj 2012": (months_in_words, 800),
    "blanks in each of 4 000 ids": (blanks_in_ids, 4000),
    "a name for an id in each of 1 500 goals": (names_for_ids, 1500),
    "a day of no calendar in each of 4 000 activities": (days_of_no_calendar, 4000),
    "a day of no calendar for each of 4 000 values": (values_known_on_no_day, 4000),
    "i maj for the period of each of 4 000 values": (values_of_no_year, 4000),
    "the period of each of 4 000 values too far out": (periods_beside_what_they_are_of, 4000),
    "a key that says nothing for each of 4 000 values": (keys_of_no_value, 4000),
    "keys in Swedish of 4 000 goals": (keys_in_swedish, 4000),
    "4 000 formulas without an end": (formulas_without_an_end, 4000),
    "answers to no question for each of 3 000 values": (answers_to_no_question, 3000),
}
"""Each kind of mistake, and how many entries make its full size."""
PAST_PARSERS: Mapping[str, tuple[Lines, int]] = {
    "4 000 indicators without the line of their section": (section_without_its_line, 4000),
    "800 lines a blank short": (lines_a_blank_short, 4000),
    "300 lines a blank short at the end": (badly_indented_at_the_end, 4000),
    "a tab in each of 1 500 goals": (every_goal_typed("\tno_target: följs i dialog"), 1500),
    "a key without a colon in each of 1 500 goals": (every_goal_typed("    no_target följs i dialog"), 1500),
    "a stray sign in each of 1 500 goals": (every_goal_typed("    }no_target: följs i dialog"), 1500),
    "an unclosed bracket in each of 1 500 goals": (every_goal_typed("    ideas: [följs i dialog"), 1500),
}
"""The same of what a file is lost by: without a line of a section, and what no parser gets past, where it is read again
for each of the first forty."""
COMMANDS = {
    "check": ["check", "--format", "text"],
    "status": ["status"],
    "report": ["report", "--format", "markdown"],
}


def file_of(lines: Iterator[str]) -> str:
    return "\n".join((HEAD + next(lines), *lines, ""))


def wrong_against_right(rounds: int) -> None:
    """``check`` of each kind with the mistake beside the same without, at half and at full size."""
    for name, (lines, full) in {**MISTAKES, **PAST_PARSERS}.items():
        for size, entries in (("half", full // 2), ("full", full)):
            right, wrong = _times(rounds, ["check"], [file_of(lines(entries, form)) for form in (False, True)])
            row(f"{name}, {size} / without", wrong / right, "≤ 3", wrong / right <= 3)


def many_against_few(rounds: int) -> None:
    """Each command of 20 000 goals beside 4 000."""
    for name, command in COMMANDS.items():
        few, many = _times(rounds, command, [file_of(many_goals(goals)) for goals in (4_000, 20_000)])
        row(f"{name} of 20 000 goals / of 4 000", many / few, "≤ 6", many / few <= 6)


def _times(rounds: int, command: list[str], files: list[str]) -> list[float]:
    """Processor seconds that a command takes of each of some files."""
    with TemporaryDirectory() as name:
        folders = [Path(name) / str(at) for at in range(len(files))]
        for folder, text in zip(folders, files, strict=True):
            folder.mkdir()
            (folder / "malstyr.yaml").write_text(text, encoding="utf-8")
        first, *options = command
        commands = {str(one): [tool("malstyr"), first, str(one), *options] for one in folders}
        return list(processor_time(commands, rounds).values())
