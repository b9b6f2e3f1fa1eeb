"""What outcomes and their parts are called."""

from collections.abc import Mapping

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.language.swedish.bodies import body_in_sentence
from malstyr.language.words import words
from malstyr.model.indicators import GENDERS
from malstyr.model.organisation import CLOSING, CalendarEntry
from malstyr.model.target import Strength
from malstyr.workspace.workspace import spoken


def outcome_name(evaluation: Evaluation, one: Outcome, language: str, whole: bool = True) -> str:
    """The indicator's name with its target's, whether it only should be reached, and, after a colon, its member's.

    A milestone has the name of its goal. Without ``whole`` a member is named alone, as it stands under its indicator.
    """
    data = evaluation.workspace.data
    if one.indicator is None:
        return evaluation.workspace.called(f"goals/{one.goals[0]}")
    indicator = data.indicators[one.indicator]
    name = indicator.name or spoken(one.indicator)
    if one.target is not None:
        name += f", {spoken(one.target).lower()}"
    if one.strength is Strength.SHOULD:
        name += f" {should_sign(language)}"
    if one.member is not None:
        member = evaluation.workspace.members_of(one.indicator).get(one.member, spoken(one.member))
        name = f"{name}: {member}" if whole else member
    return name


def should_sign(language: str) -> str:
    """What stands after a measure whose requirement only should be reached."""
    return f"({words(language)['word.should']})"


def part_name(name: str, texts: Mapping[str, str], language: str) -> str:
    """A part as it stands in a sentence: women as kvinnor, an item of a list by its text."""
    known = words(language).get(f"word.{name}") if name in GENDERS else None
    return known or texts.get(name, spoken(name))


def calendar_name(id: str, entry: CalendarEntry, language: str) -> str:
    """What an entry of the calendar is called; the closing of the books has a word where nobody names it."""
    return entry.name or (words(language)["report.closing"] if id == CLOSING else spoken(id))


def body_within(body: str, language: str) -> str:
    """A body as it stands within a sentence: ``regionstyrelsen``, ``kommunens ledningsgrupp``, and ``KS`` as it is."""
    return body_in_sentence(body) if language == "sv" else body
