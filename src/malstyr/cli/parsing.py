"""How a line is parsed, and its help shown: the parser's classes, which speak the language of this run."""

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, get_args

from typer import TyperException
from typer.core import TyperCommand, TyperGroup

from malstyr.cli.help import language_of_help, spoken_help, usage_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import put
from malstyr.language.words import words


def _raise(stop: Stop | None) -> None:
    if stop is not None:
        raise stop


def _several(value: Any) -> Sequence[Any]:
    """The values of a parameter, which may hold none, one or several."""
    return value if isinstance(value, list | tuple) else () if value is None else (value,)


def _show_help(context: Any, _: Any, wanted: bool) -> None:
    """The help page on standard output. Raises Stop where that is closed; the parser's own would show nothing."""
    if wanted and not context.resilient_parsing:
        put(f"{context.get_help()}\n")
        context.exit()


def _path(typed: str) -> Path:
    """Raises Stop for what is there and closed to whoever runs this."""
    if os.access(typed, os.F_OK) and not os.access(typed, os.R_OK):
        raise Stop("cannot-read", path=typed, reason=words(language_of_help())["reason.rights"])
    return Path(typed)


_AS_TYPED: Mapping[object, Callable[[str], object]] = {str: str, bool: bool, Path: _path}
"""How what is typed is read, by the type of the parameter."""


class _Typed(NamedTuple):
    """How a parameter reads what is typed for it."""

    one: Callable[[str], object]

    def coerce(self, value: Any, param: Any, ctx: Any) -> object:
        if param.multiple or param.nargs == -1:
            return [self.one(each) for each in value or ()]
        return None if value is None else self.one(value)


class _Ours:
    """What holds for every list of words after a name: the help of this run, and values read by us.

    The parser would make a validator of pydantic for each parameter, also for one that nothing is typed for, which
    takes longer than all that ``explain`` does.
    """

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        _read_by_us(given["params"])

    def get_help_option(self, ctx: Any) -> Any:
        option: Any = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.callback = _show_help
            _read_by_us([option])
        return option

    def get_help(self, ctx: Any) -> str:
        return spoken_help(super().get_help(ctx))  # type: ignore[misc]


def _read_by_us(params: Iterable[Any]) -> None:
    for one in params:
        annotation = one.type_descriptor.annotation
        read = _AS_TYPED.get((*get_args(annotation), annotation)[0])
        if read is not None:
            one.get_runtime_param = partial(_Typed, read)


class Command(_Ours, TyperCommand):
    """A command whose help page speaks one language throughout, and which tells in it what is wrong with its line."""

    params: Any
    allow_extra_args = True  # so that it is told here what is one word too many

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        hidden = [one for one in self.params if one.param_type_name == "argument" and one.hidden]
        told = {piece for one in hidden for piece in one.get_usage_pieces(ctx)}
        return [piece for piece in super().collect_usage_pieces(ctx) if piece not in told]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        typed = [*args]
        if ctx.resilient_parsing:  # for who is still typing
            return super().parse_args(ctx, args)
        if not all(word[:1].isascii() for word in typed):
            from malstyr.cli.misuse import dashed

            _raise(dashed(typed, ctx))
        try:
            order = self.make_parser(ctx).parse_args([*typed])[2]
            super().parse_args(ctx, args)
        except TyperException as error:
            error.ctx = getattr(error, "ctx", None) or ctx  # type: ignore[attr-defined]
            raise
        self._once_each(order)
        self._in_place(typed, ctx)
        return args

    def _once_each(self, order: Sequence[Any]) -> None:
        """Stop where an option is typed twice that takes one value: which of the two is meant is not for us to say."""
        twice = [one for one in order if order.count(one) > 1 and one.param_type_name == "option"]
        _raise(
            next((Stop("option-twice", name=one.opts[0]) for one in twice if not (one.multiple or one.is_flag)), None)
        )

    def _in_place(self, typed: Sequence[str], ctx: Any) -> None:
        """Stop where a word is no file or folder but belongs to an option, or is one too many."""
        paths = [path for name in ("paths", "path") for path in _several(ctx.params.get(name))]
        odd = [*ctx.args, *(str(path) for path in paths if not os.path.lexists(path))]
        if odd:
            from malstyr.cli.misuse import misplaced

            _raise(misplaced(odd[0], typed, ctx))
        if ctx.params.get("what") is not None:
            from malstyr.cli.misuse import id_or_text

            _raise(id_or_text(ctx.params["what"], typed, ctx))
        if ctx.args:
            raise Stop("extra-word", "written-so", text=ctx.args[0], usage=usage_of(ctx))


class SwedishGroup(_Ours, TyperGroup):
    """The same for a list of commands, and for a name that is none of them."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and self.get_command(ctx, args[0]) is None:
            from malstyr.cli.misuse import no_command

            raise no_command(args[0], (*self.commands,), args[1:], ctx.command_path)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """What each command does in a few whole words; those that are for the same stand under a heading of theirs."""
        panels: dict[str, list[str]] = {}
        for name, one in self.commands.items():
            panels.setdefault(getattr(one, "rich_help_panel", None) or "", []).append(name)
        width = max(map(len, self.commands))
        for panel, names in panels.items():
            rows = [(name.ljust(width), _in_brief(self.commands[name].help or "")) for name in names]
            heading = f"panel-{panel}" if panel else "heading-commands"
            with formatter.section(words(language_of_help())[f"help.{heading}"]):
                formatter.write_dl(rows)


def _in_brief(help: str) -> str:
    """The help of a command up to where it goes into detail."""
    return re.split("[.:;] ", help)[0].removesuffix(".") + "."
