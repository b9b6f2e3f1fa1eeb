"""What is wrong with a line that was typed, in our words; the parser's own are English only."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any

from malstyr.cli.called import COMMANDS_CALLED, OPTIONS_CALLED, called_so
from malstyr.cli.stop import Stop
from malstyr.model import periods, scalars
from malstyr.model.tried import read_exactly, typed_as

_DASHES = "-‐‑‒–—―−"
_OPTION = re.compile(rf"[{_DASHES}]+(?P<name>[^\W\d_][\w-]*)(?P<value>=.*)?", re.DOTALL)
_OF_A_TABLE = ("csv", "xlsx", "xls", "xlsm")
"""Endings of files that ``import`` reads."""


def no_command(typed: str, known: Sequence[str], then: Sequence[str] = (), of: str = "malstyr") -> Stop:
    """That no command is called so, with the one meant and the words that follow it; ``of`` is what comes before."""
    bare = typed.strip(_DASHES)
    ending = bare.rpartition(".")[2].casefold()
    if of.endswith(" import") and ending in _OF_A_TABLE and ending != bare:
        kind = "csv" if ending == "csv" else "xlsx"
        return Stop("no-command", "type", command=typed, line=f"{of} {kind} {_typed(typed)}")
    within = of.removeprefix("malstyr").strip()
    table = {name.removeprefix(within).strip(): said for name, said in COMMANDS_CALLED.items()}
    near = called_so(bare, dict.fromkeys((*known, *(table if not within else ()))), table)
    if near is None:
        return Stop("no-command", "commands-are", "see-help-of", command=typed, listed=", ".join(known), of=of)
    helped = [one for one in then if near == "--help" and one in known][:1]
    return Stop("no-command", "did-you-mean", command=typed, name=" ".join((of, *helped, near)))


def no_option(typed: str, context: Any, every: Iterable[tuple[str, Sequence[str]]]) -> Stop:
    """That the command has no option called so, with the one meant, or the commands that have it.

    ``every`` is each command with its options, and is asked only where nothing is near.
    """
    own, command = options_of(context.command), context.command_path
    found = _OPTION.fullmatch(typed)
    name = f"--{found['name']}" if found is not None else typed
    meant = _meant(typed.partition("=")[0], name, own)
    if meant is not None:
        return Stop("no-option-of", "did-you-mean", option=typed, of=command, name=meant)
    others = [other for other, options in every if name in options]
    if (
        command == "malstyr"
        and called_so(name.strip(_DASHES), commands_of(context.command), COMMANDS_CALLED) is not None
    ):
        return no_command(typed, commands_of(context.command))
    if others and command == "malstyr":
        return Stop("option-after", option=name, line=f"malstyr {others[0]} {name}")
    then = ("option-of-others",) if others else ("options-are",)
    listed = ", ".join(others or own)
    return Stop("no-option-of", *then, "see-help-of", option=typed, of=command, listed=listed)


def _meant(typed: str, name: str, own: Sequence[str]) -> str | None:
    """The option of a command that is meant: with other dashes, by what people call it, or misspelt."""
    return name if name in own else called_so(typed, own, OPTIONS_CALLED) or called_so(name, own, OPTIONS_CALLED)


def options_of(command: Any) -> list[str]:
    """The long names of what a command can be given, help last."""
    named = [name for one in command.params for name in one.opts if name.startswith("--")]
    return list(dict.fromkeys((*named, "--help")))


def commands_of(command: Any) -> tuple[str, ...]:
    """The names of the commands in a list of them."""
    return (*command.commands,)


def dashed(arguments: Iterable[str], context: Any) -> Stop | None:
    """That an option is written with the dash of a text: Word puts one in for two hyphens, and copies keep it."""
    own = options_of(context.command)
    for argument in arguments:
        found = _OPTION.fullmatch(argument)
        if found is not None and argument[0] != "-":
            meant = _meant(argument, f"--{found['name']}", own)
            if meant is not None:
                return Stop("long-dash", option=argument, name=meant)
    return None


def misplaced(text: str, typed: Sequence[str], context: Any) -> Stop | None:
    """That what stands where a folder or a file is meant is the value of an option, or a part of one."""
    split = _split_value(text, typed, context)
    if split is not None:
        return split
    own = options_of(context.command)
    line = " ".join((*context.command_path.split()[1:], *typed))
    found = [f"{option} {_typed(value)}" for option, value in _as_values(text, own, line)]
    return Stop("value-of-option", path=text, lines="; ".join(found)) if found else None


_YES_OR_NO = ("ja", "nej", "yes", "no", "true", "false", "sant", "falskt", "på", "av", "1", "0")
_IN_WORDS = ("TEXT", "S")
"""What the help calls a value that is often several words."""


def _split_value(text: str, typed: Sequence[str], context: Any) -> Stop | None:
    """That the words after an option are one value with blanks, as of ``--as-of 31/12 2013``."""
    before = typed[: typed.index(text)] if text in typed else ()
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n].startswith("--")), None)
    option = next((one for one in context.command.params if at is not None and before[at] in one.opts), None)
    if at is None or option is None:
        return None
    words = [*takewhile(lambda word: not word.startswith("--"), typed[at + 1 :])]
    return next(_wholes(text, words, before[at], option), None)


def _wholes(text: str, words: Sequence[str], name: str, option: Any) -> Iterator[Stop]:
    """What the words after an option may be together, of which it took the first at most."""
    joined = " ".join(words)
    if option.is_flag:
        if words[0] == text and text.casefold() in _YES_OR_NO:
            yield Stop("option-alone", name=name)
    elif option.metavar == "DATE":
        day = typed_as(scalars.day, joined)
        if day not in (None, joined):
            yield Stop("day-meant", option=name, day=day)
        if read_exactly(scalars.day, words[0]) is None:
            yield Stop("bad-day", "day-written", text=joined, option=name, day="2014-03-01")
    elif option.metavar == "PERIOD" and (period := typed_as(periods.period, joined)) not in (None, joined):
        yield Stop("bad-period", "period-meant", text=joined, name=period)
    elif option.multiple and words[0].endswith(","):
        yield Stop("no-path", "without-blanks", path=text, line=f"{name} {joined.replace(' ', '')}")
    elif option.metavar in _IN_WORDS or (name == "--unit" and _unit(joined) is not None):
        yield Stop("no-path", "quote-it", path=text, line=f"{name} {_typed(joined)}")


def id_or_text(name: str, typed: Sequence[str], context: Any) -> Stop | None:
    """That what is taken as the id of something new may be the second word of the text before it.

    An id that is nowhere yet can be any word, so only its place tells; a text of several words was within quotes.
    """
    if re.fullmatch(r"\w[\w-]*", name) is None:
        return None
    words = [part for word in typed for part in (word.split("=", 1) if word.startswith("--") else [word])]
    after = len(words) - words[::-1].index(name) - 1
    option, text = words[max(after - 2, 0)], words[max(after - 1, 0)]
    in_words = [one for param in context.command.params if param.metavar in _IN_WORDS for one in param.opts]
    if option not in in_words or re.search(r"\s", text):
        return None
    return Stop("id-or-text", text=name, option=option, line=f'{option} "{text} {name}"')


_OF_A_DAY = ("--since", "--until", "--on", "--as-of")


def _as_values(text: str, own: Sequence[str], line: str) -> Iterator[tuple[str, str]]:
    """Each option that the text is a value of, with how it is written there."""
    if "--kind" in own:
        from malstyr.report.kinds import KINDS

        plain = text.casefold().translate(str.maketrans("åäö", "aao"))
        if plain in KINDS:
            yield "--kind", plain
    if "--period" in own and re.fullmatch(r"[0-9]{4}(?:-[DHTQMW]?[0-9]{1,2}|/[0-9]{2})?", text):
        period = typed_as(periods.period, text)
        if period is not None:
            yield "--period", period
    day = _day_meant(text)
    if day is not None:
        yield from ((option, day) for option in _OF_A_DAY if option in own)
    if "--output" in own and _may_be_written(text, line):
        yield "--output", text
    if "--text" in own and re.search(r"\s", text.strip()):
        yield "--text", text
    if "--unit" in own and (unit := _unit(text)) is not None:
        yield "--unit", unit


_DAYS_FROM_TODAY = {"idag": 0, "i dag": 0, "today": 0, "igår": -1, "i går": -1, "yesterday": -1}


def _day_meant(text: str) -> str | None:
    """The day that a text is or plainly means, as it is written: ``10/3 2026``, ``igår``."""
    days = _DAYS_FROM_TODAY.get(text.casefold())
    if days is not None:
        return (date.today() + timedelta(days)).isoformat()
    return typed_as(scalars.day, text)


def _may_be_written(file: str, line: str) -> bool:
    """Whether what a line asks for has a format that a file with that ending may hold."""
    from malstyr.cli.formats import ENDINGS, FORMATS

    held = {format for name, formats in FORMATS.items() if f"{line} ".startswith(f"{name} ") for format in formats}
    return not held.isdisjoint(ENDINGS.get(Path(file).suffix.casefold(), ()))


def _unit(text: str) -> str | None:
    """The id of the unit of the workspace one stands in that is called so."""
    from malstyr.source.files import workspace_around
    from malstyr.versions.versions import Versions

    around = workspace_around(Path.cwd())
    if around is None:
        return None
    units: Mapping[str, str] = Versions(str).on_disk(around).loaded.workspace.names("units")
    wanted = text.casefold()
    return next((id for id, name in units.items() if wanted in (id.casefold(), name.casefold())), None)


def _typed(value: str) -> str:
    """A value as it is typed: within quotation marks where it has blanks."""
    return f'"{value}"' if re.search(r"\s", value) else value
