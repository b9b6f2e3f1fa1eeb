"""``malstyr init``: a workspace to begin with, in the style of one of the models."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.help import argument, help_text, option
from malstyr.cli.options import AsOf, Lang, checked_language, day_of, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MODELS = ("gotland", "leksand", "haparanda", "varnamo", "ostra-goinge", "blank")


def init(
    folder: Annotated[Path, argument("init-folder", help_text("init-folder-name"))] = Path(),
    model: Annotated[str | None, option("--model", "init-model", "|".join(MODELS))] = None,
    name: Annotated[str | None, option("--name", "init-name", "TEXT")] = None,
    code: Annotated[str | None, option("--code", "init-code", "0980")] = None,
    unit: Annotated[list[str] | None, option("--unit", "init-unit", "TEXT")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.beginning import checked_name, usual_name, without_others, write_new_files
    from malstyr.cli.questioning import answer_to, somebody_answers
    from malstyr.cli.terminal import language
    from malstyr.editing.starting import Start, starting_files
    from malstyr.language.words import words
    from malstyr.source.files import WORKSPACE_FILE, path_shown

    spoken_in = language(checked_language(lang))
    catalogue = words(spoken_in)
    if (folder / WORKSPACE_FILE).exists():
        raise Stop("init-there", path=path_shown(folder / WORKSPACE_FILE))
    usual = usual_name(folder, spoken_in)
    if somebody_answers():
        name = name if name is not None else answer_to("init-name", usual)
        model = model if model is not None else _model_answered(catalogue)
    if model is None:
        raise Stop("init-which", listed=", ".join(MODELS))
    start = Start(
        _checked_model(model),
        checked_name("--name", usual if name is None else name),
        _checked_code(code),
        [checked_name("--unit", one) for one in unit or ()],
        day_of(as_of) or date.today(),
        spoken_in,
    )
    files = starting_files(start)
    made = without_others(folder, files)
    write_new_files(folder, made)
    _tell(folder, made, files.keys() - made.keys(), catalogue)
    return 0


def _model_answered(catalogue: Mapping[str, str]) -> str:
    """The model that somebody chooses of all, each told with what it is."""
    from malstyr.cli.questioning import answer_to
    from malstyr.cli.terminal import say

    for one in MODELS:
        say(f"  {one:<13} {catalogue[f'init.model-{one}']}")
    return answer_to("init-model", "blank", right=_checked_model)


def _tell(folder: Path, made: Iterable[str], kept: Iterable[str], catalogue: Mapping[str, str]) -> None:
    """Tell which files were written and which were left as they were, and what to do next."""
    from malstyr.cli.terminal import say
    from malstyr.language.shells import quoted
    from malstyr.source.files import normal_path, path_shown

    for file in made:
        say(catalogue["init.wrote"].format(path=path_shown(folder / file)))
    for file in sorted(kept):
        say(catalogue["init.kept"].format(path=path_shown(folder / file)))
    here = normal_path(folder) == Path.cwd()
    say(catalogue["init.next" if here else "init.next-in"].format(path=quoted(path_shown(folder))))


def _checked_model(text: str) -> str:
    return one_of("--model", text, MODELS)


def _checked_code(text: str | None) -> str:
    if text is not None and not re.fullmatch(r"[0-9]{4}", text):
        raise Stop("init-bad-code", text=text)
    return text or ""
