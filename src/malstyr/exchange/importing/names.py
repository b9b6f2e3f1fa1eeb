"""The names of a workspace's indicators, members and parts, as tables may write them."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.survey.personal import may_be_a_person
from malstyr.language.nearest import Spellings
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import Workspace, spoken

_APART = re.compile(r"[\s\-\u2010-\u2015\u2212_\u00ad\u200b]+")
_AREA_CODE = re.compile(r"[0-9]{2}|[0-9]{4}")
"""A region or a municipality, as Statistics Sweden numbers them."""
PART_NAMES = {
    "women": ("kvinnor", "kvinna", "kvinnlig", "kv", "kv.", "k", "women", "woman", "female"),
    "men": ("män", "man", "manlig", "m", "men", "male"),
    "girls": ("flickor", "flicka", "f", "girls", "girl"),
    "boys": ("pojkar", "pojke", "p", "boys", "boy"),
}
"""What the sexes are called."""
WHOLE_NAMES = frozenset(
    {"totalt", "total", "tot", "tot.", "t", "samtliga", "alla", "totalen", "båda", "bådakönen", "bådakön",
     "könintevalt", "allakön", "kvinnorochmän", "kvinnorochmäntotalt", "flickorochpojkar", "all", "both"}
)  # fmt: skip
"""What all parts together are called."""
_SUM = re.compile(
    r"(?:\w*summa|summering|total[ta]?|totalen|samtliga|hela|alla|(?:genom)?snitt(?:et)?"
    r"|medel(?:värde|tal|betyg|index)?(?:t|et)?)\b.*|.*total(?:t|en)?|.*\ssumma",
    re.IGNORECASE | re.DOTALL,
)
"""How what all together are called begins or ends, as words: no ``Helandersskolan``."""
_ADDED = re.compile(r"\w*summa|summering|total[ta]?|totalen|samtliga", re.IGNORECASE)
"""What adds up those of one name, as a pivot table and an economy system have it."""
_SUM_OF = (
    re.compile(rf"(?P<word>{_ADDED.pattern}|hela)\s+(?:för\s+|av\s+)?(?P<name>\S.*)", re.IGNORECASE),
    re.compile(rf"(?P<name>.*?[^\s,:–-])[\s,:–-]+(?P<word>{_ADDED.pattern})", re.IGNORECASE),
)
OF_YEAR = ("året", "årssumma", "årsmedel", "årsmedelvärde")
"""What is worked out of months beside it, where the months are what is measured."""
OTHER_AREAS = frozenset(
    {"riket", "allakommuner", "sverige", "länet", "liknandekommuner", "allaregioner", "rikssnitt", "rikssnittet"}
)
"""What no part of an organisation is called."""
_FEW_WORDS = 3
_SHORTEST_WORD = 3
_KIND_OF_UNIT = 5
"""How many letters at the end of a name tell what kind of unit it is: ``-nämnd``, ``-kola``."""
_ENDING = 6
_COUNTING = ("antal", "andel")
UNIT_ENDINGS = re.compile(
    r"(?:skol|klinik|mottagning|avdelning|förvaltning|nämnd|enhet|verksamhet|förskol|tjänst|omsorg|boende|sjukhus|kontor"
    r"|central|gymnasi|bibliotek|bolag|sektor|region|kommun)\w{0,4}$",
    re.IGNORECASE,
)
"""How words end that name a part of an organisation, and no person."""
_CODE = r"(?:[^\W\d_]{0,3}[0-9][0-9.]*[^\W\d_]?[.:]?)"
_CODED = (
    re.compile(rf"{_CODE}(?:\s*[-\u2010-\u2015]\s*|\s+)(?P<name>[^\W\d_].*)"),
    re.compile(rf"(?P<name>[^\W\d_](?:.*?\S)??)\s*[(\[]{_CODE}[)\]]"),
)
"""A name with the code of a system: ``100 Kommunstyrelsen``, ``4.2 – Investeringar``, ``Byskolan (1203)``."""
_PERSON_AMONG = re.compile(r"[A-ZÅÄÖÉÜ][a-zåäöéü'’-]+,?(?: [A-ZÅÄÖÉÜ][a-zåäöéü'’-]+){1,3}")
_YEARS_BEFORE, _YEARS_AFTER = 20, 10
_CHILD = {"women": "girls", "men": "boys"}
_OTHER_AGE = _CHILD | {child: grown for grown, child in _CHILD.items()}


@lru_cache(maxsize=65536)
def folded_name(text: str) -> str:
    """A name without what tells no names apart: case, blanks, hyphens, and a footnote mark and stop at its end."""
    plain = without_footnote(text.strip().removeprefix("'"))
    folded = _APART.sub("", unicodedata.normalize("NFC", plain).casefold()).strip(":")
    return folded.rstrip(".") or folded


def without_code(text: str) -> str | None:
    """The name that has a code before it, or in brackets after; None where none has."""
    found = next((one for pattern in _CODED if (one := pattern.fullmatch(text.strip()))), None)
    return found["name"] if found is not None else None


class SumOf(NamedTuple):
    """A name with a word for a sum: ``Summa Norrskolan``, ``Norrskolan totalt``."""

    word: str
    name: str


class Names:
    """Who and what a workspace knows, by folded names."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._called: dict[str, tuple[str, ...]] = {}
        self._of: dict[str, Mapping[str, tuple[str, ...]]] = {}
        self._divided: dict[str, Mapping[str, str]] = {}

    @cached_property
    def indicators(self) -> Mapping[str, tuple[str, ...]]:
        """Indicators by id, name, text and Kolada's id."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for id, one in self.workspace.data.indicators.items():
            for name in (id, one.name, one.text, one.kolada):
                if name:
                    found[folded_name(name)][id] = None
        return {name: tuple(ids) for name, ids in found.items()}

    @cached_property
    def called(self) -> Mapping[str, str]:
        """What each indicator is called, by its id."""
        return {id: one.name or spoken(id) for id, one in self.workspace.data.indicators.items()}

    def indicator(self, text: str) -> tuple[str, ...]:
        """Indicators that are called so; also by Kolada's id at the beginning or in parentheses at the end."""
        if text not in self._called:
            self._called[text] = self._indicator(text)
        return self._called[text]

    def _indicator(self, text: str) -> tuple[str, ...]:
        exact = self.indicators.get(folded_name(text))
        if exact:
            return exact
        coded = re.fullmatch(
            r"(?P<first>[NU][0-9]{5})\b[ ,:–-]*(?P<named>.*)|(?P<name>.*)\((?P<last>[NU][0-9]{5})\)", text.strip()
        )
        if coded is None:
            return ()
        known = self.indicators.get((coded["first"] or coded["last"]).casefold())
        called = self.indicators.get(folded_name(coded["name"] or coded["named"] or ""), ())
        return known or tuple(id for id in called if self.workspace.data.indicators[id].kolada is None)

    def _members(self, indicator: str) -> Mapping[str, tuple[str, ...]]:
        if indicator in self._of:
            return self._of[indicator]
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for id, name in self.workspace.members_of(indicator).items():
            for one in (id, name):
                found[folded_name(one)][id] = None
        self._of[indicator] = {name: tuple(ids) for name, ids in found.items()}
        return self._of[indicator]

    def members(self, indicator: str, text: str) -> tuple[str, ...]:
        """Members of an indicator that are called so."""
        return self._members(indicator).get(folded_name(text), ())

    def summed(self, text: str) -> SumOf | None:
        """What a text says that it is the sum of, where that is a member of some indicator, or a unit."""
        found = next((one for pattern in _SUM_OF if (one := pattern.fullmatch(text.strip()))), None)
        return SumOf(found["word"], found["name"]) if found is not None and self.is_member(found["name"]) else None

    def summed_member(self, indicator: str, text: str) -> str:
        """What a member is called that a text is the sum of; else the text as it stands."""
        found = self.summed(text)
        own = found is not None and (self.members(indicator, found.name) or self.coded_members(indicator, found.name))
        return found.name if found is not None and own and not self.members(indicator, text) else text

    def is_sum_of_all(self, text: str) -> bool:
        """Whether it is all together, and no sum of some that are called something: ``Summa somatik``."""
        found = _SUM_OF[0].fullmatch(text.strip())
        of_some = found is not None and found["word"].casefold().endswith("summa") and not self.is_whole(found["name"])
        return self.is_whole(text) and not of_some

    @staticmethod
    def is_added(text: str) -> bool:
        """Whether it is a sum, by a word for that first or last: no mean."""
        first, *more = text.split() or [""]
        return any(_ADDED.fullmatch(one.strip(":,.")) for one in (first, *more[-1:]))

    def coded_members(self, indicator: str, text: str) -> tuple[str, ...]:
        """Members that are called what stands beside a code."""
        name = without_code(text)
        return self.members(indicator, name) if name is not None else ()

    def coded_indicators(self, text: str) -> tuple[str, ...]:
        """Indicators that are called what stands beside a code."""
        name = without_code(text)
        return self.indicator(name) if name is not None else ()

    @cached_property
    def _divided_by(self) -> frozenset[str]:
        return frozenset(name for id in self.workspace.data.indicators for name in self._members(id))

    def is_divided_by(self, text: str) -> bool:
        """Whether it is a member of some indicator."""
        return folded_name(text) in self._divided_by

    @cached_property
    def _anybody(self) -> frozenset[str]:
        own = self._divided_by
        units = {folded_name(one) for id, unit in self.workspace.data.units.items() for one in (id, unit.name or "")}
        return frozenset((own | units) - {""})

    def is_member(self, text: str) -> bool:
        """Whether it is a member of some indicator, or a unit; also beside a code."""
        name = without_code(text)
        return folded_name(text) in self._anybody or (name is not None and folded_name(name) in self._anybody)

    def is_called_as_members(self, text: str) -> bool:
        """Whether a name ends as that of a member does, so that it is one that the workspace lacks, or several."""
        return _ending(text) in {_ending(one) for one in self._anybody if len(one) > _KIND_OF_UNIT}

    def may_be_a_person(self, text: str) -> bool:
        """Whether a text looks like what only tells of a person, and has no word of what the workspace knows."""
        if not may_be_a_person(text) or self.is_sum(text):
            return False
        words = text.split()
        known = any(folded_name(one) in self._words or self.is_called_as_members(one) for one in words)
        return not (
            known
            or any(map(UNIT_ENDINGS.search, words))
            or self.is_member(text)
            or self.indicator(text)
            or self.is_organisation(text)
        )

    @cached_property
    def _words(self) -> frozenset[str]:
        """Those of the names of measures, members and units."""
        named = [
            *self.called.values(),
            *(name for id in self.called for name in self.workspace.members_of(id).values()),
        ]
        named += [unit.name or "" for unit in self.workspace.data.units.values()]
        return frozenset(folded_name(word) for name in named for word in name.split() if len(word) > _SHORTEST_WORD)

    def without_persons(self, text: str) -> str:
        """A text without the words that may be the name of a person: those that stand together with capitals."""

        def known(name: str) -> bool:
            whole = self.is_member(name) or self.indicator(name) or self.is_organisation(name)
            return bool(whole) or any(map(self.is_called_as_members, name.split()))

        return _PERSON_AMONG.sub(lambda found: found[0] if known(found[0]) else "", text)

    @cached_property
    def years(self) -> range:
        """The years that values can be of: near those that the workspace has values for."""
        series = self.workspace.as_written.values.values()
        told = [at.year for one in series for cells in (one.periods, *one.members.values()) for at in cells]
        return range(min(told) - _YEARS_BEFORE, max(told) + _YEARS_AFTER) if told else range(0)

    def parts(self, indicator: str) -> Mapping[str, str]:
        """The parts of an indicator with their names: those that it says, else those that its values have."""
        if indicator not in self._divided:
            self._divided[indicator] = self._parts(indicator)
        return self._divided[indicator]

    def _parts(self, indicator: str) -> Mapping[str, str]:
        data = self.workspace.data
        one = data.indicators[indicator]
        own = self.workspace.members(one.of_which)
        return own or {name: spoken(name) for at in cells_of(data, indicator) for name in at.cell.of_which}

    def part(self, indicator: str, text: str) -> str | None:
        """The part of an indicator that is called so."""
        known, plain = self.parts(indicator), folded_name(text)
        for id, name in known.items():
            if plain in (folded_name(id), folded_name(name), *(PART_NAMES.get(id, ()))):
                return id
        return self._child(indicator, text) if len(plain) == 1 else None  # K and M, as Kolada has them of all ages

    def _child(self, indicator: str, text: str) -> str | None:
        """The part of girls or boys, where a text names women or men."""
        child = next((_CHILD[one] for one in _CHILD if folded_name(text) in PART_NAMES[one]), None)
        return child if child in self.parts(indicator) else None

    def part_offers(self, indicator: str, text: str) -> tuple[str, ...]:
        """The parts that a name may have been meant for."""
        sexes = [one for one in _OTHER_AGE if folded_name(text) in PART_NAMES[one]]
        other = tuple(_OTHER_AGE[one] for one in sexes if _OTHER_AGE[one] in self.parts(indicator))
        return other or self.offers(text, self.parts(indicator))

    def is_part(self, text: str) -> bool:
        """Whether it is a sex, all together, or a part of some indicator."""
        plain = folded_name(text)
        return plain in WHOLE_NAMES or any(plain in words for words in PART_NAMES.values()) or plain in self._any_part

    @cached_property
    def _any_part(self) -> frozenset[str]:
        found = set()
        for id in self.workspace.data.indicators:
            for part, name in self.parts(id).items():
                found |= {folded_name(part), folded_name(name)}
        return frozenset(found)

    def is_whole(self, text: str) -> bool:
        """Whether it is the organisation, or all together."""
        return self.is_sum(text) or folded_name(text) in ("kommunen", "regionen") or self.is_organisation(text)

    @staticmethod
    def is_sum(text: str) -> bool:
        """Whether it is all together, by a word for that."""
        return (
            folded_name(text) in WHOLE_NAMES or _SUM.fullmatch(without_footnote(text.strip()).rstrip(" :.")) is not None
        )

    def is_of_all(self, text: str) -> bool:
        """Whether it is all together, or another area, in few words, and the name of nothing else in the workspace."""
        of_all = len(text.split()) <= _FEW_WORDS and (self.is_whole(text) or folded_name(text) in OTHER_AREAS)
        return of_all and not (may_be_a_person(text) or self.is_member(text) or self.indicator(text))

    def is_organisation(self, text: str) -> bool:
        """Whether an area is the organisation's own: by its code, or its name without ``kommun`` and the like."""
        organisation = self.workspace.data.organisation
        if organisation is None:
            return False
        code, _, rest = text.strip().partition(" ")
        known = code in organisation.kolada or (_AREA_CODE.fullmatch(code) and rest and not organisation.kolada)
        if known and (not rest or self.is_organisation(rest)):
            return True
        own = {_area(organisation.name), _area(organisation.name.partition(",")[0])}
        return _area(text) in own or folded_name(text) == folded_name(organisation.id)

    def wholes(self, indicator: str) -> tuple[str, ...]:
        """Measures without members that are called so too, in the same unit: the whole of this may be theirs."""
        data, members = self.workspace.data.indicators, self.workspace.members_of
        unit = data[indicator].measured_in

        def called(id: str) -> tuple[str, ...]:
            return tuple(folded_name(one) for one in (id, data[id].name) if one)

        return tuple(
            id
            for id, one in data.items()
            if one.measured_in == unit
            and one.formula is None
            and not members(id)
            and any(_alike(ours, theirs) for ours in called(indicator) for theirs in called(id))
        )

    def shortened(self, text: str, known: Mapping[str, str]) -> tuple[str, ...]:
        """The only one of ``known`` whose name has the words of a text shortened: ``Kir.klin.``; never taken."""
        words = [folded_name(one) for one in re.findall(r"[^\W\d_]{3,}", text)]
        pattern = re.compile(".*".join(map(re.escape, words)))
        found = [id for id, name in known.items() if words and pattern.match(folded_name(name))]
        return tuple(found) if len(found) == 1 else ()

    def offers(self, text: str, known: Mapping[str, str]) -> tuple[str, ...]:
        """Those of ``known`` (ids and names) that a name may have been meant for, the nearest first; never taken."""
        by_name = {name: id for id, one in known.items() for name in (id, one) if name}
        near, plain = _spellings(tuple(by_name)).nearest(text), folded_name(text)
        if near is not None and (
            _only_ends_alike(plain, folded_name(near), map(folded_name, by_name)) or _only_counts_alike(text, near)
        ):
            near = None
        alike = [id for name, id in by_name.items() if _alike(plain, folded_name(name))]
        return tuple(dict.fromkeys([*([by_name[near]] if near else []), *alike]))[:5]


def _ending(name: str) -> str:
    """The end of a name that tells its kind, whether of one or of several."""
    return re.sub("(?:en|er|or|an)$", "", folded_name(name))[-_KIND_OF_UNIT:]


def _area(name: str) -> str:
    plain = re.sub(r"\b(?:kommuns?|kommunen|region|regionen|stad|landsting)\b", "", name.casefold()).strip(" ,")
    plain = plain.removesuffix("kommunen").removesuffix("kommun")
    return folded_name(plain).removesuffix("s")


@lru_cache(maxsize=256)
def _spellings(names: tuple[str, ...]) -> Spellings:
    return Spellings(names)


def _only_ends_alike(text: str, near: str, names: Iterable[str]) -> bool:
    """Whether all that a text has in common with the nearest name is what others end with too: ``kliniken``."""
    long = next((n for n in range(min(len(text), len(near)), _ENDING - 1, -1) if text[-n:] == near[-n:]), 0)
    shared = long and sum(1 for one in {*names} if one.endswith(near[-long:])) > 1
    return bool(shared) and text[0] != near[0]


def _only_counts_alike(text: str, near: str) -> bool:
    """Whether two names have in common that they count something, ``Antal``, and what they count is not near."""
    first, _, rest = text.casefold().partition(" ")
    other, _, near_rest = near.casefold().partition(" ")
    return first == other and first in _COUNTING and _spellings((near_rest,)).nearest(rest) is None


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return (len(short) >= 5 and short in long) or (len(short) >= 4 and long.startswith(short))
