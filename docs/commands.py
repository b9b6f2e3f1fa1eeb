"""The page of commands: every argument, option, format and exit code, as the program itself has them."""

import os
from collections.abc import Iterable, Iterator
from typing import Any

from malstyr.cli.help import language_of_help
from tables import table

_FORMATS = {
    "text": "för skärmen: utförligt, med färg i en terminal",
    "concise": "en rad per sak",
    "markdown": "text med rubriker och tabeller, för webben på git-värdar och för ärendesystem; `md` går också bra",
    "html": "en sida för webbläsaren, i en enda fil",
    "pdf": "taggad PDF, tillgänglig för skärmläsare; kräver tillägget `pdf`",
    "docx": "Word; kräver tillägget `docx`",
    "csv": "tabeller som text",
    "xlsx": "Excel",
    "parquet": "tabeller för statistikprogram; kräver tillägget `parquet`",
    "ics": "kalender, för Outlook och andra; kräver tillägget `ics`",
    "json": "för program; fälten står i `malstyr schema`",
    "jsonl": "för program, ett föremål per rad",
    "github": "anmärkningar i GitHubs bygge",
    "gitlab": "kodkvalitet i GitLabs bygge",
    "sarif": "anmärkningar enligt SARIF 2.1.0, för granskningsverktyg",
    "junit": "som testresultat, för byggen",
}
"""What each format is for."""
_HEAD = """\
# Kommandon

Allt som går att skriva efter `malstyr`, med val, format och slutkoder. Hur de används står i
[handledningen](guide/index.md). Sidan är skapad ur programmet av `./do docs`; `malstyr KOMMANDO --help` visar detsamma.

| slutkod | betyder |
|---|---|
| 0 | inget att rätta |
| 1 | det finns fel, eller något som `--check`, `--verify` och `--fail-on` frågar efter |
| 2 | något gick inte att göra eller bedöma: det sägs vad, och vad som ska skrivas |

`malstyr --version` visar vilken version det är. Språket väljs med `--lang`, annars `MALSTYR_LANG`, annars `language` i
`organisation`.
"""


def commands_page() -> str:
    os.environ["MALSTYR_LANG"] = "sv"  # helps are in the language of the run, from when they are imported
    from malstyr.cli.main import program

    root: Any = program("sv")
    return "\n".join([_HEAD, *_formats(), *(line for name, one in _all(root.commands) for line in _command(name, one))])


def _all(commands: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The commands, and those of two words in the place of their first."""
    for name, one in commands.items():
        if hasattr(one, "commands"):
            yield from ((f"{name} {below}", command) for below, command in one.commands.items())
        else:
            yield name, one


def _formats() -> Iterator[str]:
    from malstyr.cli.formats import ENDINGS, FORMATS

    yield "## Format\n"
    yield "Väljs med `--format`, annars av filens ändelse i `--output`.\n"
    names = dict.fromkeys(name for formats in FORMATS.values() for name in formats)
    yield from table(
        ("format", "är", "ändelser", "kommandon"),
        (
            (
                f"`{name}`",
                _FORMATS.get(name, "–"),
                _listed(ending for ending, formats in ENDINGS.items() if name in formats),
                _listed(command for command, formats in FORMATS.items() if name in formats),
            )
            for name in names
        ),
    )


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [one for one in command.params if one.param_type_name == "argument" and not one.hidden]
    options = [one for one in command.params if one.param_type_name == "option"]
    yield f"## malstyr {name}\n"
    yield f"{command.help}\n"
    yield f"    malstyr {' '.join((name, *map(argument_told, arguments)))} [VAL]\n"
    if arguments:
        yield from table(("argument", "betyder"), ((f"`{one.metavar}`", help_of(one)) for one in arguments))
    yield from table(("val", "betyder"), ((f"`{option_told(one)}`", help_of(one)) for one in options))


def argument_told(one: Any) -> str:
    text = f"{one.metavar}…" if one.nargs == -1 else str(one.metavar)
    return text if one.required else f"[{text}]"


def option_told(one: Any) -> str:
    names = ", ".join(sorted(one.opts, key=len))
    return names if one.is_flag else f"{names} {one.metavar}"


_ADDED = {
    "sv": ("Annars `{}`.", "flera gånger", "Kan skrivas flera gånger."),
    "en": ("Otherwise `{}`.", "several times", "May be given several times."),
}
"""What is told after a help: what holds where nothing is typed, and, unless it says so, that it may be typed again."""


def help_of(one: Any) -> str:
    """The help of an option, in the language of this run."""
    otherwise, again, may_again = _ADDED[language_of_help()]
    text = str(one.help)
    if one.param_type_name == "option" and not one.is_flag and one.default not in (None, ""):
        text = f"{text} {otherwise.format(one.default)}"
    if getattr(one, "multiple", False) and again not in text:
        text = f"{text} {may_again}"
    return text


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
