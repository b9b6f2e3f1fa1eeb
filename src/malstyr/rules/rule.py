"""What a rule is, and how its documentation is read.

A rule is a function of its own name in a file of its family, ``rules/<family>/<file>.py``, which looks for the fault.
Its docstring is the only source of its messages, ``malstyr explain``, the rule pages and editor help. A rule whose
fault is met while files are read has nothing to look with: its docstring is that of a file of its own name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from importlib import import_module
from pathlib import Path as FilePath
from textwrap import dedent
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from malstyr.findings import Fault, FindingClass, Severity
from malstyr.language.words import fill, in_every_language
from malstyr.source.tree import KEY, Map, Path, find

if TYPE_CHECKING:
    from malstyr.changes.change import Changes
    from malstyr.evaluate.evaluate import Evaluation
    from malstyr.evaluate.smarta import GoalSmart
    from malstyr.findings import Usual
    from malstyr.source.patch import Edit
    from malstyr.workspace.references import IdLink
    from malstyr.workspace.workspace import Lock, Workspace

_HEADINGS = {
    "en": {part: part.capitalize() for part in ("why", "options", "source", "message", "help", "otherwise", "related")},
    "sv": {
        "finds": "Finner", "why": "Varför", "options": "Inställningar", "source": "Källa", "message": "Meddelande",
        "help": "Hjälp", "otherwise": "Annars", "related": "Också",
    },
}  # fmt: skip
"""Headings of a rule's docstring by language. English ``finds`` is the first paragraph; one ``Source`` that is the name
of a document is common to both languages."""
_EXAMPLES = ("Example", "Bad", "Good")
"""Headings common to both languages. An ``Example`` is the bad one and the good one at once: lines marked ``-`` stand
in the bad one alone, and lines marked ``+`` in the good one."""
_UNSAID = {
    "en": {"options": "none", "message": "{said}", "help": "{help}"},
    "sv": {"options": "inga", "message": "{said}", "help": "{help}"},
}
"""What holds where a rule of ours says nothing else: it has no options, and its ``REASONS`` say what is wrong."""


@dataclass(frozen=True, eq=False)
class Rule:
    """One line of the registry."""

    id: str
    code: str
    severity: Severity
    finding_class: FindingClass = FindingClass.DEFECT
    absence: bool = False
    """Whether the rule concludes from something not being said; it is not judged while files are lost."""
    limit: int | None = None
    """The rule's limit where the workspace sets none."""
    looser: int = 1
    """1 where a higher limit finds less, -1 where a lower one does."""
    file: str = ""
    """The file in its family's folder with the function of its name; none where nothing is looked for."""

    @cached_property
    def family(self) -> str:
        return self.code.rstrip("0123456789").lower()

    @property
    def names(self) -> frozenset[str]:
        """What it can be asked for by, in small letters: its id, its code and its family."""
        return frozenset((self.id.casefold(), self.code.casefold(), self.family.casefold()))

    @property
    def _name(self) -> str:
        return self.id.replace("-", "_")

    @property
    def _file(self) -> str:
        return self.file or self._name

    @cached_property
    def module(self) -> ModuleType:
        return import_module(f"malstyr.rules.{self.family}.{self._file}")

    @cached_property
    def find(self) -> Find | None:
        """How the rule looks for its fault; None where that is met while files are read."""
        found: Find | None = getattr(self.module, self._name) if self.file else None
        return found

    @cached_property
    def documentation(self) -> Documentation:
        """Read from the file as text, since the words of a rule need nothing of what it looks with: the docstring of
        its function, or else of the file."""
        source = (FilePath(__file__).with_name(self.family) / f"{self._file}.py").read_text(encoding="utf-8")
        own = source.rpartition(f"\ndef {self._name}(")[2]
        return Documentation.read(own.split('"""', 2)[1], _UNSAID)


class UnknownDayError(Exception):
    """The day that everything is judged by is asked for and cannot be read, or the calendar that outcomes rest on."""


@dataclass(frozen=True, eq=False)
class Situation:
    """A workspace on a day, told in a language; its outcomes are evaluated once, when the first rule asks for them."""

    workspace: Workspace
    day: date
    language: str
    usual: Mapping[str, Usual]
    """Every rule as it is where a workspace sets nothing."""
    rules: Mapping[str, Rule]
    """Every rule that can be named here: ours, and those of the packages that the settings name."""
    unread_plugins: tuple[str, ...] = ()
    """The packages that are named and whose rules nobody can know."""
    evaluated: Evaluation | None = None
    """What it is to be judged by, where that is made already."""

    @property
    def as_of(self) -> date:
        """The day; where the files say one that cannot be read, whoever asks for it has no more to tell."""
        if self.workspace.day_unknown:
            raise UnknownDayError
        return self.day

    @cached_property
    def evaluation(self) -> Evaluation:
        if self.workspace.calendar_unknown:
            raise UnknownDayError
        if self.evaluated is not None:
            return self.evaluated
        from malstyr.evaluate.evaluate import evaluate

        return evaluate(self.workspace, self.as_of)

    @cached_property
    def links(self) -> tuple[IdLink, ...]:
        """Every reference of the workspace."""
        from malstyr.workspace.references import links

        return tuple(links(self.workspace))

    @cached_property
    def smarta(self) -> tuple[GoalSmart, ...]:
        """What the texts and data of every goal that is followed up tell of S, M and T."""
        from malstyr.evaluate.smarta import smarta

        return tuple(smarta(self.workspace, self.as_of))

    @cached_property
    def since(self) -> tuple[tuple[Lock, Changes], ...]:
        """What has changed since each decision that is locked beside the goal files."""
        from malstyr.changes.decided import changes_since_decision

        return tuple(
            (one, changes_since_decision(one, self.workspace, self.as_of, self.usual))
            for one in self.workspace.locks
            if one.intact
        )


class Look(NamedTuple):
    """What a rule sees: the workspace, the day it is judged as of, the outcomes, and its own limit."""

    rule: Rule
    situation: Situation
    limit: Decimal

    @property
    def workspace(self) -> Workspace:
        return self.situation.workspace

    @property
    def as_of(self) -> date:
        return self.situation.as_of

    @property
    def language(self) -> str:
        """The language of the messages, for numbers told in them."""
        return self.situation.language

    @property
    def evaluation(self) -> Evaluation:
        return self.situation.evaluation

    @property
    def links(self) -> tuple[IdLink, ...]:
        return self.situation.links

    @property
    def since(self) -> tuple[tuple[Lock, Changes], ...]:
        return self.situation.since

    def at(
        self,
        path: Path,
        said: Mapping[str, object] = {},
        /,
        *,
        related: Path | None = None,
        edit: Edit | None = None,
        **args: object,
    ) -> Fault:
        """A fault at ``path``, with the words its message needs: those ``said`` and those of ``args``, without None."""
        words = {name: str(word) for name, word in {**said, **args}.items() if word is not None}
        if edit is not None:
            words["instead"] = edit.text
        return Fault(self.rule.id, path, words, related, edit=edit)

    def named(
        self,
        path: Path,
        said: Mapping[str, object] = {},
        /,
        *,
        related: Path | None = None,
        edit: Edit | None = None,
        **args: object,
    ) -> Fault:
        """The same with the ``name`` of the entry that ``path`` leads to, after its ``id`` where that is told."""
        own = {"id": args.pop("id")} if "id" in args else {}
        return self.at(path, {**own, "name": self.called(path), **said}, related=related, edit=edit, **args)

    def called(self, path: Path) -> str:
        """What the entry that ``path`` leads to is called: by its name, or what is to be done or feared, or its id."""
        from malstyr.workspace.workspace import spoken

        section, id = ("indicators" if path[0] == "values" else str(path[0])), str(path[1])
        entry = getattr(self.workspace.data, section).get(id)
        text = entry.text if section in ("activities", "risks") else None
        return getattr(entry, "name", None) or text or spoken(id)

    def says(self, texts: Mapping[str, str], words: Mapping[str, str]) -> str:
        """A text of the rule's own, given by language, in that of the messages and with its words filled in."""
        return fill(texts.get(self.language, texts["en"]), words, self.language)

    def taken(self, path: Path) -> Container[str]:
        """What cannot stand at ``path``: no key twice, which would be another fault."""
        holder = find(self.workspace.tree, path[:-2]) if path[-1:] == (KEY,) else None
        return holder if isinstance(holder, Map) else ()


Faults: TypeAlias = Iterator[Fault]
"""What a rule finds."""
Find: TypeAlias = Callable[[Look], Iterable[Fault]]


class Documentation(NamedTuple):
    """A rule's docstring taken apart: parts by language, and the parts common to both."""

    parts: Mapping[str, Mapping[str, str]]
    bad: str
    good: str

    @staticmethod
    def read(docstring: str, unsaid: Mapping[str, Mapping[str, str]]) -> Documentation:
        """What a docstring says; ``unsaid`` is what holds, by language and part, where it says nothing."""
        first, _, rest = docstring.partition("\n\n")
        titles = (*_EXAMPLES, *(title for headings in _HEADINGS.values() for title in headings.values()))
        pieces = re.split(rf"^({'|'.join(titles)}):", dedent(rest), flags=re.MULTILINE)
        said = dict(zip(pieces[1::2], pieces[2::2], strict=True))
        own = {
            language: dict(unsaid.get(language, {}))
            | {name: _one_line(said[title]) for name, title in headings.items() if title in said}
            for language, headings in _HEADINGS.items()
        }
        own["en"]["finds"] = _one_line(first)
        marked = said.get("Example", "")
        return Documentation(
            in_every_language(own),
            _example(said.get("Bad", marked), but="+"),
            _example(said.get("Good", marked), but="-"),
        )


def _example(text: str, but: str) -> str:
    """An example without its marks, and without the lines marked ``but``."""
    lines = (line for line in text.strip("\n").split("\n") if not line.startswith(f"  {but} "))
    return dedent("\n".join(re.sub("^  [-+] ", "    ", line) for line in lines))


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
