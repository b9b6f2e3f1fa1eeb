"""The command line: every command in one list, and errors as a person can act on."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import chain
from typing import Any, TypeAlias

import typer
from typer.core import TyperGroup
from typer.main import get_group

from malstyr.cli.help import help_text, language_of_help, usage_of
from malstyr.cli.options import Lang
from malstyr.cli.parsing import Command, SwedishGroup
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import prepare_streams, say, warn
from malstyr.language.words import words
from malstyr.version import __version__

Runnable: TypeAlias = Callable[..., int]
"""A command, which returns its exit code."""
PANELS: Mapping[str, tuple[str, ...]] = {
    "check": ("check", "smart", "fmt"),
    "follow-up": ("status", "nki", "budget", "risks", "board", "coverage", "calendar"),
    "report": ("report", "meeting", "site", "serve"),
    "change": ("init", "new", "record", "done", "postpone"),
    "exchange": ("export",),
    "versions": ("diff", "history", "lock"),
    "help": ("rules", "explain", "doctor", "migrate", "schema", "lsp", "completion"),
}
"""The commands by what they are for, as the list of them is shown."""
COMMANDS: tuple[str, ...] = tuple(chain(*PANELS.values()))
COMMAND_GROUPS: Mapping[str, tuple[str, ...]] = {"import": ("csv", "xlsx", "survey", "kolada")}
"""Commands of two words, by the first; they stand with ``export``."""
_SHARED = {
    "postpone": "done", "rules": "explain", "nki": "status", "budget": "status", "risks": "status",
    "board": "status", "coverage": "status", "csv": "importing", "xlsx": "importing", "survey": "import_survey",
    "kolada": "import_kolada",
}  # fmt: skip
"""The module that a command stands in with others or by another name; each of the rest has one that is called as it."""


def runnable(command: str) -> Runnable:
    """The function that a command is, loaded when it is asked for: none pays for what the others are made of."""
    found: Runnable = getattr(import_module(f"malstyr.cli.commands.{_SHARED.get(command, command)}"), command)
    return found


@cache
def program(
    language: str, commands: tuple[str, ...] = COMMANDS, groups: tuple[str, ...] = tuple(COMMAND_GROUPS)
) -> TyperGroup:
    """The command line with some of its commands: all for a list of them, and the one that is run for running it.

    It is built once for who runs many commands, since that takes longer than most of them.
    """
    said = words(language)
    app = typer.Typer(
        name="malstyr",
        cls=SwedishGroup,
        help=said["help.malstyr"],
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    panels = {command: panel for panel, held in PANELS.items() for command in held}
    for command in commands:
        app.command(help=said[f"help.{command}"], cls=Command, rich_help_panel=panels[command])(runnable(command))
    for name in groups:
        group = typer.Typer(
            name=name, cls=SwedishGroup, help=said[f"help.{name}"], no_args_is_help=True, rich_markup_mode=None
        )
        group.callback()(_grouped)
        for command in COMMAND_GROUPS[name]:
            group.command(command, help=said[f"help.{name}-{command}"], cls=Command)(runnable(command))
        app.add_typer(group, rich_help_panel=panels["export"])
    app.callback()(malstyr)
    return get_group(app)


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"malstyr {__version__}")
        raise typer.Exit


def malstyr(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help=help_text("version"), callback=_show_version, is_eager=True),
    lang: Lang = None,
) -> None:
    """What stands before any command: a language there is that of the command."""
    _grouped(context, lang)


def _grouped(context: typer.Context, lang: Lang = None) -> None:
    """What stands before a command of two words: the same."""
    if lang is not None and isinstance(context.command, TyperGroup):
        context.default_map = _speaking(lang, context.command)


def _speaking(lang: str, group: TyperGroup) -> dict[str, object]:
    """What is meant where a command is not told its language."""
    return {
        name: _speaking(lang, one) if isinstance(one, TyperGroup) else {"lang": lang}
        for name, one in group.commands.items()
    }


def main(arguments: list[str]) -> int:
    """Run one command; returns its exit code. Nothing gets out but a code and a message."""
    prepare_streams()
    language = language_of_help()
    catalogue = words(language)
    try:
        run = program(language, *_commands(arguments))
        code = int(run(arguments, prog_name="malstyr", standalone_mode=False) or 0)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except Stop as stop:
        message = stop.said(catalogue)
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            for line in str(error).splitlines():
                warn(line)
            return 2
        message = _usage(error, arguments).said(catalogue)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except (BrokenPipeError, SystemExit):  # the parser of the command line ends a broken pipe with 1
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except OSError as error:
        about = f" ({error.filename})" if error.filename else ""
        message = catalogue["cli.system"].format(reason=f"{reason_of(error)}{about}")
    except Exception as error:
        if os.environ.get("MALSTYR_DEBUG"):
            raise
        message = catalogue["cli.bug"].format(error=f"{type(error).__name__}: {error}")
    warn(message)
    return 2


def _commands(arguments: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The command or the group that is named; none for the version, and all where a list of them may be shown.

    Raises Stop for a name that is none.
    """
    wanted = arguments[0] if arguments else ""
    if wanted == "--version":
        return (), ()
    if not wanted or wanted.startswith("-") or arguments[:2] == ["completion", "words"]:
        return COMMANDS, tuple(COMMAND_GROUPS)
    if wanted in COMMANDS:
        return (wanted,), ()
    if wanted not in COMMAND_GROUPS:
        from malstyr.cli.misuse import no_command

        raise no_command(wanted, (*COMMANDS, *COMMAND_GROUPS), arguments[1:])
    return (), (wanted,)


_WRONG: Mapping[str, tuple[str, ...]] = {
    "BadOptionUsage": ("option-needs-value", "see-help-of"),
    "MissingParameter": ("missing", "see-help-of", "written-so"),
    "BadParameter": ("bad-value", "see-help-of"),
}
"""What is said of each kind of error of the parser."""


def _usage(error: typer.TyperException, arguments: Sequence[str]) -> Stop:
    """What is wrong with the command line, in our words; the parser's own are English only."""
    context: Any = getattr(error, "ctx", None)
    kind, name = type(error).__name__, getattr(error, "option_name", None) or _name_of(getattr(error, "param", None))
    if kind == "NoSuchOption":
        from malstyr.cli.misuse import no_option

        if name[1:].isdecimal():
            return Stop("negative-number", number=next(one for one in arguments if one.startswith(name)))
        typed = next((one for one in arguments if one != name and one[:2] == name), name)
        return no_option(typed.partition("=")[0], context, _options())
    keys = _WRONG.get(kind, ("usage", "see-help-of"))
    if "does not take a value" in str(error):
        keys = ("option-alone", "see-help-of")
    usage, of = (usage_of(context), context.command_path) if context is not None else ("", "malstyr")
    return Stop(*keys, name=name, usage=usage, of=of, said=str(error))


def _options() -> Iterator[tuple[str, list[str]]]:
    """Every command with the names of its options."""
    from malstyr.cli.misuse import options_of

    for name, one in program(language_of_help()).commands.items():
        within = getattr(one, "commands", {"": one})
        yield from ((f"{name} {below}".strip(), options_of(held)) for below, held in within.items())


def _name_of(parameter: Any) -> str:
    """What a parameter is called in the help of its command."""
    if parameter is None:
        return ""
    return str(parameter.metavar if parameter.param_type_name == "argument" else parameter.opts[-1])
