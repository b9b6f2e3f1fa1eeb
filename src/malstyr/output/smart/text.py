"""``malstyr smart PATH``: the five criteria of every goal, as a table."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.smarta import GoalSmart, Letter
from malstyr.language.cardinals import cardinal
from malstyr.language.words import words
from malstyr.model.organisation import Expectation
from malstyr.output.headed import headed_part
from malstyr.output.smart.judged_goals import JudgedGoals
from malstyr.output.tables import Column, Hanging, cell_text, drawn, table
from malstyr.present.listing import enumeration
from malstyr.present.paper import Paper
from malstyr.present.tag_groups import tag_groups
from malstyr.smart.messages import smart_words
from malstyr.smart.sentence import CRITERION_OF, CriterionReason
from malstyr.workspace.workspace import Workspace, spoken

LETTERS = "SMART"
_SIGNS = {True: ("✓", "green"), False: ("✗", "bold red"), None: ("?", "yellow")}


def render(judged: Sequence[JudgedGoals], paper: Paper) -> str:
    parts: list[RenderableType] = []
    for one in judged:
        parts += [cell_text(one.workspace.name, "bold"), cell_text("")]
        for heading, tag in tag_groups(one.workspace, one.tag, paper.language):
            under = one._replace(tag=tag)
            if not under.goals:
                continue
            parts += [*(headed_part(heading) if heading else ()), *_tables(under, paper.language), cell_text("")]
        if not one.goals:
            parts.append(cell_text(words(paper.language)["table.nothing"]))
        parts += [*_left_out(one, paper.language), cell_text("")]
    return drawn(parts, paper)


def _tables(judged: JudgedGoals, language: str) -> Iterator[RenderableType]:
    """A table of goals and letters, the worst first, then what each goal lacks and a better wording."""
    workspace, goals = judged.workspace, judged.goals
    named = smart_words(language)
    catalogue = words(language)
    columns = [
        Column(catalogue["table.goal"]),
        *(Column(letter) for letter in LETTERS),
        Column(catalogue["smart.text-alone"]),
    ]
    worst = sorted(goals, key=lambda one: -one.lacking)
    yield table(columns, [_row(workspace, one, language) for one in worst])
    yield cell_text("")
    yield cell_text(", ".join(f"{letter} {named[f'letter.{letter}'].lower()}" for letter in LETTERS) + ".", "dim")
    yield cell_text(catalogue["smart.signs"], "dim")
    if not all(one.sentence.ok for one in goals):
        yield Hanging(catalogue["smart.text-why"], "dim", 0)
    said: Counter[str] = Counter(line for one in worst for line in _advice(one, language))
    of_words = {line for one in worst for line in _advice(one, language, of_words=True)}
    shared = {line for line, n in said.items() if n > 1} - of_words
    for one in worst:
        own = [line for line in _advice(one, language) if line not in shared]
        if own:
            yield cell_text("")
            yield cell_text(_name(workspace, one), "bold")
            yield Hanging(one.text, "dim", 0)
            yield from map(Hanging, own)
            if any(one.criteria[letter].met is False for letter in CRITERION_OF):
                yield from _suggested(one, language)
    for line in sorted(shared, key=lambda line: (LETTERS.index(line[0]), list(said).index(line))):
        of = [one for one in worst if line in _advice(one, language)]
        yield cell_text("")
        yield Hanging(line, indent=0)
        yield Hanging(_goals_told(workspace, goals, of, language), "dim")


def _left_out(judged: JudgedGoals, language: str) -> Iterator[RenderableType]:
    """The goals that are not judged, by the reason."""
    workspace, told = judged.workspace, {one.goal for one in judged.every}
    why: dict[str, list[str]] = {"ladder": [], "closed": []}
    for id, goal in workspace.data.goals.items():
        if id not in told and judged.takes(id):
            ladder = workspace.expects(goal) == Expectation.NOTHING
            why["ladder" if ladder else "closed"].append(goal.name or spoken(id))
    for reason, names in why.items():
        if names:
            yield cell_text("")
            left = words(language)[f"smart.left-{reason}"].format(goals=enumeration(names, language))
            yield Hanging(left, "dim", 0)


def _advice(one: GoalSmart, language: str, of_words: bool = False) -> Sequence[str]:
    """What is lacking by each letter; ``of_words`` alone what is said of the words of its own text."""
    unmet = [letter for letter in LETTERS if not one.criteria[letter].met]
    told = [letter for letter in unmet if not of_words or _rests_on_words(one, letter)]
    return [f"{letter}: {_lacks(one, letter, language)}" for letter in told]


def _rests_on_words(one: GoalSmart, letter: str) -> bool:
    return letter in CRITERION_OF and one.criteria[letter].why != ("plan-alone",)


def _goals_told(workspace: Workspace, goals: Sequence[GoalSmart], of: Sequence[GoalSmart], language: str) -> str:
    """Which goals an advice is about: all, all but few, or each by name."""
    catalogue, others = words(language), [one for one in goals if one not in of]
    if not others:
        return catalogue["smart.every-goal"].format(n=cardinal(len(goals), language))
    few = len(others) < len(of)
    names = enumeration([_name(workspace, one) for one in (others if few else of)], language)
    return catalogue["smart.all-but" if few else "smart.these"].format(goals=names)


def _row(workspace: Workspace, one: GoalSmart, language: str) -> list[Text | str]:
    verdict = words(language)[f"smart.text-{one.sentence.verdict}"]
    return [_name(workspace, one), *(_sign(one.criteria[letter]) for letter in LETTERS), verdict]


def _suggested(one: GoalSmart, language: str) -> Iterator[RenderableType]:
    if one.sentence.suggestion is not None:
        yield Hanging(f"{words(language)['smart.perhaps']}: {one.sentence.suggestion}", "italic")


def _name(workspace: Workspace, one: GoalSmart) -> str:
    return workspace.data.goals[one.goal].name or spoken(one.goal)


def _sign(one: Letter) -> Text:
    sign, style = _SIGNS[one.met]
    return cell_text(sign, style)


def _lacks(one: GoalSmart, letter: str, language: str) -> str:
    """Why a criterion is not met, or what to add before it can be told."""
    catalogue, said = words(language), one.criteria[letter]
    if _rests_on_words(one, letter):
        return _of_words(one, letter, language)
    missing = " ".join(catalogue[f"smart.{key}"] for key in said.why)
    return missing if said.met is False else f"{catalogue['smart.cannot-tell']} {missing}"


def _of_words(one: GoalSmart, letter: str, language: str) -> str:
    """What the words of its text lack, each advice once: of other words like the first, that it is the same."""
    held: dict[str, list[CriterionReason]] = {}
    for reason in one.sentence.reasons:
        if reason.criterion == CRITERION_OF[letter] and (not reason.met or reason.rule == "direction-only"):
            held.setdefault(reason.rule, []).append(reason)
    told: list[str] = []
    for first, *others in held.values():
        told.append(first.message(language))
        alike = dict.fromkeys(other.said for other in others if other.message(language) != told[-1])
        if alike:
            told.append(_likewise([*alike], language))
    return " ".join(told) or words(language)["smart.not-told"]


def _likewise(said: Sequence[str], language: str) -> str:
    catalogue = words(language)
    named = enumeration([catalogue["smart.word"].format(text=one) for one in said], language)
    return catalogue["smart.likewise"].format(words=named)
