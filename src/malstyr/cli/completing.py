"""What may be typed next on a command line: commands, options, the words of an option, and names in the goal files."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from malstyr.cli.written import WrittenNames


class Completion(NamedTuple):
    """A word that fits, and what it is."""

    word: str
    help: str = ""


class _Line(NamedTuple):
    """What stands before the word that is being typed: the command and its name, the option that waits for a word, the
    arguments, and the options that are given."""

    command: Any
    name: str
    waiting: Any
    placed: Sequence[str]
    given: frozenset[str]


def completions(program: Any, words: Sequence[str], before: int) -> Iterator[Completion]:
    """What fits a program as the word after the first ``before``, of which some may be typed already."""
    line = _read(program, words[:before])
    begun = words[before] if before < len(words) else ""
    option, equals, rest = begun.partition("=")
    if line.waiting is not None:
        found = _lists(line.waiting, _values(line, line.waiting), "" if begun == "=" else begun)
        begun = "" if begun == "=" else begun
    elif equals and (named := _options(line.command).get(option)) is not None and not named.is_flag:
        found = (Completion(f"{option}={one.word}") for one in _lists(named, _values(line, named), rest))
    elif begun.startswith("-"):
        options = _options(line.command).items()
        found = (
            Completion(name, str(one.help or "")) for name, one in options if one.multiple or one.name not in line.given
        )
    elif hasattr(line.command, "commands"):
        found = (Completion(name, str(one.help or "")) for name, one in line.command.commands.items())
    else:
        argument = _argument(line)
        found = _values(line, argument) if argument is not None else iter(())
    yield from dict.fromkeys(one for one in found if one.word.startswith(begun))


def _read(command: Any, words: Iterable[str]) -> _Line:
    name: list[str] = []
    placed: list[str] = []
    given: set[str] = set()
    waiting: Any = None
    for word in words:
        option, equals, _ = word.partition("=")
        named = _options(command).get(option)
        if waiting is not None:
            waiting = waiting if word == "=" else None  # bash parts words at the sign
        elif named is not None:
            given.add(named.name)
            waiting = None if named.is_flag or equals else named
        elif word in getattr(command, "commands", ()):
            command = command.commands[word]
            name.append(word)
        else:
            placed.append(word)
    return _Line(command, " ".join(name), waiting, placed, frozenset(given))


def _options(command: Any) -> Mapping[str, Any]:
    return {name: one for one in command.params if one.param_type_name == "option" for name in one.opts}


def _argument(line: _Line) -> Any:
    """The argument that the word is of; the last takes all that follow where it may be several."""
    arguments = [one for one in line.command.params if one.param_type_name == "argument"]
    at = len(line.placed)
    if at < len(arguments):
        return arguments[at]
    return arguments[-1] if arguments and arguments[-1].nargs == -1 else None


def _lists(option: Any, values: Iterable[Completion], begun: str) -> Iterator[Completion]:
    """What fits as the last of several with commas between, where the option takes several."""
    before = begun[: begun.rfind(",") + 1] if option.metavar in _SEVERAL else ""
    return (Completion(before + one.word, one.help) for one in values)


_SEVERAL = ("RULE|CODE|FAMILY", "ID,…", "pdf,docx")
"""How the options are told that take words with commas between."""


def _values(line: _Line, asked: Any) -> Iterator[Completion]:
    told = str(asked.metavar or "")
    key = f"{asked.opts[-1]} {told}" if asked.param_type_name == "option" else f"{line.name} {asked.name}"
    if key in _NAMES:
        place = next((path for word in line.placed if (path := Path(word)).exists()), Path())
        words = _NAMES[key](WrittenNames(place))
    elif key in _WORDS:
        words = _WORDS[key]()
    elif told == told.lower() and ("|" in told or "," in told):
        words = told.replace(",", "|").split("|")
    else:
        words = ()
    return map(Completion, words)


def _of(*sections: str) -> Callable[[WrittenNames], Iterable[str]]:
    return lambda written: written.ids(sections)


def _sought(written: WrittenNames) -> Iterable[str]:
    from malstyr.cli.commands.history import SOUGHT

    return written.ids(SOUGHT)


_NAMES: Mapping[str, Callable[[WrittenNames], Iterable[str]]] = {
    "--unit ID": _of("units"),
    "--perspective ID": _of("perspectives"),
    "--goal ID": _of("goals"),
    "--decision ID": _of("decisions"),
    "--owner ID": _of("roles"),
    "--serves ID,…": _of("goals"),
    "--for ROLE|UNIT": _of("roles", "units"),
    "--for ID": WrittenNames.members,
    "--member ID": WrittenNames.members,
    "--since TAG|DATE|MEETING": _of("meetings"),
    "--indicator ID": _of("indicators"),
    "--forecast POINT": _of("calendar"),
    "--period PERIOD": WrittenNames.periods,
    "--tag LIST[/ITEM]": WrittenNames.tags,
    "record indicator": _of("indicators"),
    "record period": WrittenNames.periods,
    "import kolada ids": _of("indicators"),
    "history subject": _sought,
    "done id": _of("activities", "goals", "risks", "improvements"),
    "postpone id": _of("activities", "goals"),
}
"""What is named in the goal files, by option and what its word is called, or by command and argument."""


def _rules() -> Iterator[str]:
    from malstyr.cli.known_rules import rules_here

    for one in rules_here().values():
        yield from (one.id, one.code)


def _rules_and_families() -> Iterator[str]:
    from malstyr.cli.known_rules import rules_here

    yield from _rules()
    yield from (one.family for one in rules_here().values())


def _states() -> Iterable[str]:
    from malstyr.cli.commands.status import STATUSES

    return STATUSES


def _kinds() -> Iterable[str]:
    from malstyr.report.kinds import KINDS

    return KINDS


def _kinds_of_entries() -> Iterable[str]:
    from malstyr.cli.new_entry import ENTRY_KINDS

    return ENTRY_KINDS


def _shells() -> Iterable[str]:
    from malstyr.cli.shells import SCRIPTS

    return SCRIPTS


_WORDS: Mapping[str, Callable[[], Iterable[str]]] = {
    "--select RULE|CODE|FAMILY": _rules_and_families,
    "--ignore RULE|CODE|FAMILY": _rules_and_families,
    "explain rule": _rules,
    "--only STATUS": _states,
    "--kind KIND": _kinds,
    "new kind": _kinds_of_entries,
    "completion shell": _shells,
}
"""What is named by the program itself, told in the same way."""
