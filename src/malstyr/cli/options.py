"""Arguments and options that several commands share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

from malstyr.cli.help import argument, help_text, option
from malstyr.cli.stop import Stop
from malstyr.language.nearest import nearest
from malstyr.language.words import LANGUAGES

if TYPE_CHECKING:
    from malstyr.workspace.tags import AskedTag

Paths: TypeAlias = Annotated[list[Path] | None, argument("paths", help_text("paths-name"))]
OnePath: TypeAlias = Annotated[Path, argument("record-path", help_text("paths-name"))]
EditedPath: TypeAlias = Annotated[Path | None, argument("record-path", help_text("paths-name"))]

# What is asked for.
AsOf: TypeAlias = Annotated[str | None, option("--as-of", "as-of", "DATE")]
PeriodOption: TypeAlias = Annotated[str | None, option("--period", "period", "PERIOD")]
TagOption: TypeAlias = Annotated[str | None, option("--tag", "tag", "LIST[/ITEM]")]
UnitOption: TypeAlias = Annotated[str | None, option("--unit", "unit", "ID")]
PublicOption: TypeAlias = Annotated[bool, option("--public", "public")]

# How it is shown.
Lang: TypeAlias = Annotated[str | None, option("--lang", "lang", "|".join(LANGUAGES))]
Output: TypeAlias = Annotated[Path | None, option("--output", "output", "FILE")]
Outputs: TypeAlias = Annotated[list[str] | None, option("--output", "outputs", "FILE|FORMAT=FILE")]

# How a table is read, and what is written of it.
SheetOption: TypeAlias = Annotated[str | None, option("--sheet", "import-sheet", "S")]
EncodingOption: TypeAlias = Annotated[str | None, option("--encoding", "encoding", "NAME")]
DelimiterOption: TypeAlias = Annotated[str | None, option("--delimiter", "delimiter", "SIGN")]
HiddenToo: TypeAlias = Annotated[bool, option("--hidden", "hidden")]
AnswersTyped: TypeAlias = Annotated[list[str] | None, option("--answer", "answer", "K=V")]
AnswersFile: TypeAlias = Annotated[Path | None, option("--answers", "import-answers", "FILE")]
ReasonOption: TypeAlias = Annotated[str | None, option("--reason", "reason", "TEXT")]
FileToPutIn: TypeAlias = Annotated[str | None, option("--to", "to", "FILE")]
PlanExpected: TypeAlias = Annotated[str | None, option("--expect", "survey-expect", "HASH")]
DryRun: TypeAlias = Annotated[bool, option("--dry-run", "dry-run")]


_PLAIN_LETTERS = str.maketrans("åäö", "aao")


def one_of(option: str, text: str, choices: Iterable[str]) -> str:
    """The one of ``choices`` that ``text`` is, with å, ä and ö too; else a stop that names them and the one meant."""
    plain = text.casefold().translate(_PLAIN_LETTERS)
    if text not in choices and plain not in choices:
        from malstyr.cli.called import CHOICES_CALLED, called_so
        from malstyr.cli.no_path import AROUND_A_NAME
        from malstyr.language.meant import meant

        bare, told = text.strip(f"{AROUND_A_NAME} "), ", ".join(choices)
        near = called_so(bare, choices, CHOICES_CALLED) or meant(bare, choices)
        then = ("did-you-mean",) if near is not None else ()
        raise Stop("bad-choice", *then, option=option, text=text, choices=told, name=near or "")
    return text if text in choices else plain


def exists(what: str, asked: str | None, held: Mapping[str, str]) -> None:
    """Stop where nothing of those held, each id with its name, has the id asked for; its name is told its id."""
    if asked is not None and asked not in held:
        several = Counter(held.values())
        ids = {name: id if several[name] == 1 else "" for id, name in held.items()} | {id: id for id in held}
        near = ids.get(nearest(asked, ids) or "", "")
        then = ["did-you-mean"] if near else ["there-are"] if held else []
        listed = ", ".join(_choices(asked, [*held]))
        raise Stop(f"no-{what}", *then, asked=asked, name=near, listed=listed)


def _choices(name: str, held: Sequence[str]) -> Sequence[str]:
    """What there is to choose among: of a list that is there its items, else the lists without what is in them."""
    of_list = f"{name.partition('/')[0]}/"
    return [one for one in held if one.startswith(of_list)] or [one for one in held if "/" not in one]


def checked_language(text: str | None) -> str | None:
    return None if text is None else one_of("--lang", text, LANGUAGES)


def day_of(text: str | None, option: str = "--as-of") -> date | None:
    """The day that an option gives."""
    if text is None:
        return None
    from pydantic_core import PydanticCustomError

    from malstyr.model.scalars import day

    try:
        return day(text)
    except PydanticCustomError as wrong:
        from malstyr.cli.times import bad_day

        raise bad_day(text, option, wrong.context or {}) from None


def tag_of(text: str | None) -> AskedTag | None:
    """What an option asks for by what it is classified by: a list or an item of one, ``hållbarhet/social``."""
    if text is None:
        return None
    from malstyr.workspace.tags import AskedTag

    return AskedTag(text)
