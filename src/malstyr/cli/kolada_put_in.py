"""What an import from Kolada would write put into the goal files, and written beside its snapshot: all or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from malstyr.cli.replacing import replace_files
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import alone_in
from malstyr.contract.imported import LeftRecord
from malstyr.contract.kolada import KoladaImport
from malstyr.editing.new_errors import new_errors
from malstyr.editing.refused import FactRefusal, RefusedFact
from malstyr.editing.told import refusal_told
from malstyr.editing.writing import Unwritten, WritingTerms, WrittenFacts, written
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.exchange.kolada.plan import KoladaPlan
from malstyr.exchange.records import question_record, with_sums
from malstyr.model.goal_file import GoalFile
from malstyr.output.check.json import finding_record
from malstyr.source.patch import Refusal
from malstyr.workspace.load import Loaded
from malstyr.workspace.snapshot import Snapshot, snapshot_text


@dataclass(frozen=True, slots=True)
class PutIn:
    """What is told, and what is written where nothing hinders it."""

    told: KoladaImport
    facts: WrittenFacts | None
    """None where something hinders it."""


def kolada_put_in(
    loaded: Loaded, made: KoladaPlan, told: KoladaImport, committed: GoalFile | None, language: str
) -> PutIn:
    """The values in their files, or what hinders that besides. Raises Stop where the files cannot be edited."""
    to = next((one.answer for one in made.questions if one.key == "to"), None)
    result = written(loaded, made.facts, WritingTerms(told.result.as_of, lambda: committed, to))
    if isinstance(result, Refusal):
        line = result.place.source.position(result.place.start)[0]
        raise Stop(f"not-edited-{result.why}", file=result.place.source.name, line=str(line))
    if isinstance(result, Unwritten):
        return PutIn(_hindered(told, result.refused, language), None)
    after = result.edited.loaded if isinstance(result, WrittenFacts) else result.loaded
    errors = new_errors(loaded, after, told.result.as_of, language)
    if errors or not isinstance(result, WrittenFacts):
        findings = tuple(map(finding_record, errors))
        return PutIn(told._replace(result=told.result._replace(findings=findings)), None)
    return PutIn(told, result)


def _hindered(told: KoladaImport, refused: tuple[RefusedFact, ...], language: str) -> KoladaImport:
    """What is told where values cannot be put in: each refused, or asked where it is to stand."""
    result = told.result
    cells = {(one.indicator, one.period, one.part, one.kind): one for one in result.cells}
    left, files = list(result.refused), ""
    for one in refused:
        fact = one.fact
        if one.why is FactRefusal.NOWHERE:
            files = one.args["listed"]
            continue
        said = refusal_told(one.why, one.args, language)
        key = (fact.indicator, str(fact.period), fact.part, fact.kind.value)
        cell = cells.pop(key, None)
        at = cell.at if cell is not None else fact.indicator
        left.append(LeftRecord(at, str(fact.value), said.code, said.message, said.help))
    questions = list(result.questions)
    if files:
        waiting = sum(one.why is FactRefusal.NOWHERE for one in refused)
        named = files.split(", ")
        text = kolada_words(language)["which-file"]
        questions.append(question_record("to", text, named, waiting))
    hindered = result._replace(cells=tuple(cells.values()), refused=tuple(left), questions=tuple(questions))
    return told._replace(result=with_sums(hindered))


def write_kolada(
    folder: Path, loaded: Loaded, facts: WrittenFacts, kept: Mapping[str, Snapshot], language: str
) -> None:
    """The goal files and the snapshot, where nobody has changed anything since it was read. Raises Stop."""
    head, tree = kolada_words(language)["head"], facts.edited.tree
    texts = {name: snapshot_text(one, head).encode() for name, one in kept.items()}
    after = tree._replace(kept={**tree.kept, **texts})
    with alone_in(folder) as held:
        replace_files(held, loaded.tree, after)
