"""Where a text names a person who has a role: the names as people write them."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, Protocol
from unicodedata import normalize

from malstyr.language.plain import as_it_looks, ascii_letters
from malstyr.language.swedish.words import lexicon
from malstyr.language.words import Language, words
from malstyr.model.goal_file import GoalFile
from malstyr.model.organisation import Role
from malstyr.source.tree import Map, Node, Path, Scalar

_HYPHENS = r"\u2010-\u2015\u2212-"
_APART = r"(?:%20|[\W_])*"
"""What may stand between the names of a person: in a text, a list, an id, or an address of mail, or nothing."""
_WITHIN = rf"[\s{_HYPHENS}]?"
"""What may stand within a double name that is written alone."""
_PARTICLES = ("af", "al", "av", "da", "de", "der", "el", "van", "von")
_MOST_NAMES = 5
"""Names of a person of which any two or more are known together; of more, all of them and the first with the last."""
_POINT = r"(?:[.]|(?-i:(?<![^A-ZÅÄÖ])(?<![IÅÖ]))(?!\w)|(?=[^\s@]{0,60}@))"
"""What stands after an initial alone, but before the name in an address of mail: a point, or nothing after a capital
that is no word."""
_ALONE = r"(?![\s-]+(?-i:[A-ZÅÄÖ]))"
"""Beside no name of somebody else."""
_NAMELESS = ascii_letters("")
_WORD = r"[^\W\d_]+"
_NAME_BEFORE = r"(?<![^\W\d_])(?P<name>[^\W\d_]+)(?:(?P<hyphen>-)|(?P<point>\.?)[^\S\n]+)$"
_NAME_AFTER = rf"(?:[^\S\n]|-)+(?:(?:{'|'.join(_PARTICLES)})[^\S\n]+)*([^\W\d_])"
SHARED = "…"
"""What stands for the title where a name may be that of several roles."""
_LONG_JOINED = 6
"""An initial and a name written together are another word where they have fewer letters."""
_LONGEST = 60
"""How far from a name alone the names beside it are looked for."""
_PLACES = ("organisation", "units", "indicators", "lists")
"""Sections of what may be called as a person is: a unit after a street, a municipality."""


class PersonNamed(NamedTuple):
    """A person in a text: as written there, and the title of the role."""

    written: str
    title: str

    @property
    def joined(self) -> bool:
        """Whether it is written as in an id or an address."""
        as_in_address = self.written.islower() or bool(re.search("[._]", self.written))
        return as_in_address and not re.search(r"[\s,]", self.written)


class PersonNames:
    """Finds the persons of ``roles`` in texts.

    A name is found by any two of its parts, whatever their case and the space or hyphens between, with the last first,
    the first as its initial, written together, split by signs that are not seen, and as they are in addresses. Any of
    them alone, and either half of a double last name, is found where it is unmistakable: with a capital, one person's
    alone, none of the ``ordinary`` words, and not beside a name of somebody else. What two persons share tells neither.
    """

    def __init__(self, roles: Iterable[Role], ordinary: frozenset[str] = frozenset()) -> None:
        held = [(role.person, role.title) for role in roles if role.person]
        self.ordinary = ordinary
        titles: dict[str, str] = {}
        patterns: dict[str, str] = {}
        for form, title in ((form, title) for person, title in held for form in _forms(person)):
            if form.pattern == form.key in ordinary:
                continue
            titles[form.key] = title if titles.get(form.key, title) == title else SHARED
            patterns[form.pattern] = form.key
        alone = {one: titles[_key("".join(_names_of(of)))] for one, of in _alone(person for person, _ in held).items()}
        self._alone = {_key(one): title for one, title in alone.items() if _key(one) not in {*titles, *ordinary}}
        self._first = {_key(person.split()[0]) for person, _ in held}
        longest_first = sorted(patterns, key=lambda one: (-len(patterns[one]), one))
        found = [rf"(?i:{one})" for one in longest_first]
        found += [_pattern_alone(one) for one in sorted(alone, key=len, reverse=True) if _key(one) in self._alone]
        self.pattern = re.compile(rf"(?<![^\W_])(?:{'|'.join(found)})(?=(?i:s?)(?![^\W_])|\d+@)" if found else r"(?!)")
        self.titles: Mapping[str, str] = {**titles, **self._alone}

    @property
    def known(self) -> Hashable:
        """What two must have alike to find the same."""
        return frozenset(self.titles.items()), self.ordinary

    def replaced(self, text: str, told: Callable[[PersonNamed], str]) -> str:
        """The text with ``told`` for each person in it."""
        if not self.titles:
            return text
        seen = self._seen(text)
        return self.pattern.sub(lambda match: match[0] if self._of_another(match) else told(self._named(match)), seen)

    def but_alone(self, text: str) -> str:
        """The text without the persons in it, but those of whom one name alone is told."""
        return self.replaced(text, lambda one: one.written if _key(one.written) in self._alone else "")

    def found(self, text: str) -> Iterator[PersonNamed]:
        if self.titles:
            yield from map(
                self._named, (one for one in self.pattern.finditer(self._seen(text)) if not self._of_another(one))
            )

    def _named(self, match: re.Match[str]) -> PersonNamed:
        words = match[0].split()
        keys = _key(match[0]), _key(words[0] + words[-1])
        return PersonNamed(match[0], next((self.titles[one] for one in keys if one in self.titles), SHARED))

    def _seen(self, text: str) -> str:
        """The text, without the signs that are not seen where a name stands only without them."""
        seen = as_it_looks(text)
        return seen if seen == text or self.pattern.search(seen) else normalize("NFC", text)

    def _of_another(self, match: re.Match[str]) -> bool:
        """Whether a name alone is a part of a longer one, which is somebody else's or a place's."""
        if _key(match[0]) not in self._alone:
            return False
        start, end = match.span()
        before = re.search(_NAME_BEFORE, match.string[max(0, start - _LONGEST) : start])
        after = re.compile(_NAME_AFTER).match(match.string, end, end + _LONGEST)
        if after is not None and after[1].isupper():
            return True
        if before is None or not before["name"][0].isupper():
            return False
        if before["hyphen"]:
            return True
        first = _key(match[0]) in self._first  # which any word may stand before, as where a sentence begins
        initial = len(before["name"]) == 1
        return not first and (initial if before["point"] else before["name"].casefold() not in self.ordinary)


class _Form(NamedTuple):
    """A way to write a name: its letters alone, and the pattern of how they may stand."""

    key: str
    pattern: str


def _forms(person: str) -> Iterator[_Form]:
    """How a person is known: in the letters of the name, and in those of addresses where it has any."""
    own = _names_of(person)
    bare = [ascii_letters(one) for one in own]
    for names in (own, bare) if _NAMELESS not in bare else (own,):
        for chosen in _choices(names):
            for n in range(len(chosen)):
                yield _form([*chosen[n:], *chosen[:n]])
            if len(chosen) > 1 and chosen[0] == names[0]:
                yield from _fuller_and_shorter(chosen)


def _choices(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """The names of a person that tell who it is: all of them, and any two or more that end with no particle."""
    yield names
    several = range(2, len(names)) if len(names) <= _MOST_NAMES else ()
    every = (one for n in several for one in combinations(names, n))
    yield from (one for one in every if one[-1].casefold() not in _PARTICLES)
    if len(names) > _MOST_NAMES:
        yield names[0], names[-1]


def _form(names: Sequence[str]) -> _Form:
    """Names as they may be written."""
    return _Form(_key("".join(names)), _written(names))


def _written(names: Iterable[str]) -> str:
    return _APART.join(re.escape(one) for name in names for one in _pieces(name))


def _fuller_and_shorter(names: Sequence[str]) -> Iterator[_Form]:
    """Several names with one or two more after the first, or with an initial: of the first, before the rest or after,
    or of the last.

    An initial alone has a point, or is a capital beside a capital and no word, since a letter may be a word (bord i
    ek); of an address of mail none of that is asked.
    """
    first, last = names[0], names[-1]
    double = tuple(one[0] for one in _pieces(first))
    rest = _written(names[1:])
    between = r"(?:\s+(?-i:[A-ZÅÄÖ])[\w-]+){1,2}\s+"
    yield _Form(_key("".join(names)), f"{_written((first,))}{between}{rest}")
    for initials in dict.fromkeys((double, double[:1])):
        given = _APART.join(f"{re.escape(one)}{_POINT if len(initials) == 1 else '[.]?'}" for one in initials)
        short = _Form(_key("".join((*initials, *names[1:]))), f"{given}{_APART}{rest}")
        yield short
        if len(short.key) >= _LONG_JOINED:
            yield _Form(short.key, short.key)
        yield _Form(_key("".join((*names[1:], *initials))), f"{rest}{_APART}{given}{_ALONE}")
    if len(names) == len((first, last)):
        yield _Form(_key(first + last[0]), f"{_written((first,))}{_APART}{re.escape(last[0])}{_POINT}{_ALONE}")


def _names_of(person: str) -> list[str]:
    """The names of a person, each with its hyphen."""
    return [one for one in re.split(rf"[^\w'’{_HYPHENS}]+", normalize("NFC", person)) if re.search(_WORD, one)]


def _pieces(name: str) -> list[str]:
    return [one for one in re.split(rf"[_{_HYPHENS}]+", name) if one]


def _alone(persons: Iterable[str]) -> Mapping[str, str]:
    """The names that are one person's only, and the halves of double last names, with the person."""
    of: dict[str, set[str]] = defaultdict(set)
    told: dict[str, str] = {}
    for person in persons:
        names = _names_of(person)
        names += [half for name in names[1:] for half in _pieces(name)]
        for name in names:
            of[_key(name)].add(_key(person))
        told |= dict.fromkeys(filter(_tells_alone, names), person)
    return {name: person for name, person in told.items() if len(of[_key(name)]) == 1}


def _tells_alone(name: str) -> bool:
    return len(name) > 1 and name[0].isupper() and name.casefold() not in _PARTICLES


def _pattern_alone(name: str) -> str:
    """A name alone, which has its capital, or is all that stands before the at sign."""
    rest = _WITHIN.join(map(re.escape, _pieces(name[1:])))
    return rf"(?:{re.escape(name[0])}|(?<![.-])(?i:{re.escape(name[0])})(?=[^\W\d_]*\d*@))(?i:{rest})"


def _key(name: str) -> str:
    """The letters of a name, which are the same however it is written."""
    return re.sub(_APART, "", normalize("NFC", name)).casefold()


class _Holder(Protocol):
    """What has roles and goal files: a workspace."""

    @property
    def data(self) -> GoalFile: ...
    @property
    def tree(self) -> Map: ...


def names_in(workspaces: Collection[_Holder]) -> PersonNames:
    """The names of those who have a role, with what is an ordinary word: in the goal files, and in our own Swedish."""
    roles = [role for one in workspaces for role in one.data.roles.values()]
    whole = PersonNames(roles)
    if not whole.titles:
        return whole
    ours = (word for text in words(Language.SWEDISH).values() for word in re.findall(_WORD, text) if word.islower())
    theirs = (word for one in workspaces for word in _ordinary(whole, one.tree))
    return PersonNames(roles, frozenset((*ours, *lexicon()[0], *theirs)))


def _ordinary(persons: PersonNames, tree: Map) -> Iterator[str]:
    """Words that stand without a capital in prose, and those that units and other things are called by."""
    for _, text in prose(tree):
        yield from (word for word in re.findall(_WORD, persons.replaced(text, lambda _: "")) if word[0].islower())
    for path, text in _texts(tree, ()):
        if path[0] in ("lists", "list_names") or (path[0] in _PLACES and path[-1] == "name"):
            yield from _called(persons.but_alone(text))
    for section in _PLACES[1:]:
        entries = tree.get(section)
        for id in entries if isinstance(entries, Map) else ():
            yield from _called(persons.but_alone(id))


def _called(name: str) -> Iterator[str]:
    """The words of a name, each also without the s of a genitive: Bergs kommun, Sofiaskolan is none of them."""
    for word in map(str.casefold, re.findall(_WORD, name)):
        yield from (word, word.removesuffix("s"))


def prose(tree: Map) -> Iterator[tuple[Path, Scalar]]:
    """Every text of more than one word, by its path; one word is an id, a number or a word of the format."""
    for path, text in _texts(tree, ()):
        if not (path[0] == "roles" and path[-1] == "person") and len(text.split()) > 1:
            yield path, text


def _texts(node: Node, path: Path) -> Iterator[tuple[Path, Scalar]]:
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Map):
        for key, below in node.items():
            yield from _texts(below, (*path, str(key)))
    else:
        for at, below in enumerate(node):
            yield from _texts(below, (*path, at))
