"""Help texts of commands and options, in the language of this run."""

from __future__ import annotations

import os
import re
import sys
from typing import Any

from typer.core import TyperCommand, TyperGroup

from malstyr.cli.stop import Stop
from malstyr.language.nearest import nearest
from malstyr.language.words import LANGUAGES, words


def language_of_help() -> str:
    """The language asked for on the command line or in the environment, before any workspace is read."""
    for at, argument in enumerate(sys.argv):
        if argument == "--lang" and at + 1 < len(sys.argv):
            return sys.argv[at + 1]
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
    return language_of_environment() or "sv"


def language_of_environment() -> str | None:
    """The language of ``MALSTYR_LANG``, also written as in ``en_GB.UTF-8``; None for one we do not have."""
    asked = os.environ.get("MALSTYR_LANG", "")[:2].lower()
    return asked if asked in LANGUAGES else None


def help_text(key: str) -> str:
    return words(language_of_help())[f"help.{key}"]


_HEADINGS = ("Usage", "Arguments", "Options", "Commands")


def _spoken(text: str) -> str:
    """A help page with the parser's own English words in the language of this run."""
    catalogue = words(language_of_help())
    for heading in _HEADINGS:
        text = re.sub(rf"^{heading}:", catalogue[f"help.heading-{heading.lower()}"] + ":", text, flags=re.MULTILINE)
    text = text.replace("Show this message and exit.", catalogue["help.help"])
    text = re.sub(r"\[default:(?=\s)", catalogue["help.default"], text)
    text = re.sub(r"( <[^<>]+>)( {2,})", lambda found: found[2].ljust(len(found[0])), text)
    text = re.sub(r" <[^<>]+>|  \[required\]", "", text)
    return text.replace("[OPTIONS]", catalogue["help.options"]).replace("COMMAND [ARGS]...", catalogue["help.command"])


class Command(TyperCommand):
    """A command whose help page speaks one language throughout."""

    params: Any

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        hidden = [one for one in self.params if one.param_type_name == "argument" and one.hidden]
        told = {piece for one in hidden for piece in one.get_usage_pieces(ctx)}
        return [piece for piece in super().collect_usage_pieces(ctx) if piece not in told]

    def get_help(self, ctx: Any) -> str:
        return _spoken(super().get_help(ctx))


class SwedishGroup(TyperGroup):
    """The same for a list of commands, and for a name that is none of them."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and self.get_command(ctx, args[0]) is None:
            near = nearest(args[0], self.commands)
            then = ["did-you-mean"] if near else []
            raise Stop("no-command", *then, "see-help-of", command=args[0], name=near or "", of=ctx.command_path)
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: Any) -> str:
        return _spoken(super().get_help(ctx))

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Those that are for the same under a heading of theirs, where the commands are grouped so."""
        panels: dict[str, list[str]] = {}
        for name, one in self.commands.items():
            panels.setdefault(getattr(one, "rich_help_panel", None) or "", []).append(name)
        if "" in panels:
            super().format_commands(ctx, formatter)
            return
        width = max(map(len, self.commands))
        for panel, names in panels.items():
            rows = [
                (name.ljust(width), self.commands[name].get_short_help_str(formatter.width - 6 - width))
                for name in names
            ]
            with formatter.section(words(language_of_help())[f"help.panel-{panel}"]):
                formatter.write_dl(rows)
