"""What a heading, or a label of a row, says: when, of what, of whom, which part, and which key of a cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from enum import Enum, auto
from typing import NamedTuple, TypeVar

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.importing.names import Names, folded_name
from malstyr.exchange.importing.of_which import told_of_which
from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.exchange.unit_at_end import units_at_end
from malstyr.model.measures import Quantity, measure

_T = TypeVar("_T")


class ColumnRole(Enum):
    """What a column is for, where its cells tell it and not its heading."""

    INDICATOR = auto()
    MEMBER = auto()
    PART = auto()
    PERIOD = auto()
    KIND = auto()
    POINT = auto()
    VALUE = auto()
    UNIT = auto()
    AREA = auto()
    NOTE = auto()
    """A remark, a source, a target: nothing that is a value."""
    UNIT_OR_MEMBER = auto()
    """``Enhet``: of measure or of the organisation; its cells tell."""
    INDICATOR_ID = auto()
    MEMBER_ID = auto()
    PART_ID = auto()


class Check(Enum):
    """What numbers are that are no outcomes: most of them only check others."""

    DEVIATION = auto()
    CHANGE = auto()
    TARGET = auto()


def _words(table: dict[object, str]) -> dict[str, object]:
    return {folded_name(word): what for what, listed in table.items() for word in listed.split(", ")}


_KINDS = _words({
    FactKind.VALUE: "utfall, utfallet, resultat, resultatet, värde, värdet, value, outcome, actual, verkligt, bokfört,"
    " bokslut, redovisat, helårsutfall, årsutfall, utf",
    FactKind.BUDGET: "budget, budgeten, ram, budgetram, årsbudget, helårsbudget, kommunbidrag, bud, rev. budget,"
    " rev budget, reviderad budget, justerad budget, omarbetad budget, ny budget, budget rev",
    FactKind.FORECAST: "prognos, prognosen, helårsprognos, årsprognos, prognos helår, forecast, prog, progn,"
    " delårsprognos, tertialprognos, kvartalsprognos, månadsprognos, slutprognos, senaste prognos, ny prognos,"
    " aktuell prognos, reviderad prognos, rev. prognos",
    FactKind.N: "antal svar, svar, antal svarande, svarande, n, antal besvarade, antal inkomna svar,"
    " respondenter,"
    " antal respondenter, answers",
    FactKind.INVITED: "inbjudna, antal inbjudna, tillfrågade, antal tillfrågade, utskick, antal utskick,"
    " invited, urval, antal utskickade enkäter, antal utskickade",
    FactKind.POPULATION: "population, populationen, antal i populationen",
    FactKind.MARGIN: "felmarginal, felmarginalen, margin, felmarginal +-, felmarginal (±), ±",
    FactKind.RANK: "plats, placering, rang, rank, rankning, ranking",
    FactKind.OF: "av, antal jämförda, av antal, of, antal kommuner",
    Check.DEVIATION: "avvikelse, avvikelsen, diff, differens, deviation, budgetavvikelse, avvikelse mot budget, avv,"
    " avvikelse budget, avvikelse helår, prognosavvikelse, budgetdiff",
    Check.CHANGE: "förändring, förändringen, ändring, trend, utveckling, procentuell förändring, förändring i procent,"
    " skillnad, skillnaden,"
    " svarsfrekvens, svarsfrekvens i procent, svarsandel",
    Check.TARGET: "mål, målvärde, målvärdet, målvärden, målnivå, målnivåer, måltal, target, targets",
})  # fmt: skip
_ROLES = _words({
    ColumnRole.INDICATOR: "indikator, indikatorer, mått, nyckeltal, nyckeltalsnamn, mätetal, resultatmått, styrtal,"
    " titel,"
    " indicator, konto, kontotext, benämning, nyckeltal titel, målindikator, rubrik, variabel, mätning, post",
    ColumnRole.MEMBER: "nämnd, nämnder, skola, skolor, skolenhet, förskola, förvaltning, avdelning, verksamhet, del,"
    " member,"
    " ansvar, ansvarsenhet, organisation, org, organisationsenhet, arbetsplats, boende, äldreboende, område, unit,"
    " område/enhet, nämnd/styrelse,"
    " nämnd/förvaltning, enhetsnamn, tjänst, resultatenhet, sektor, kontor, klinik, sjukhus, vårdcentral, mottagning,"
    " vårdenhet, division, verksamhetsområde, distrikt, radetiketter",
    ColumnRole.PART: "kön, könsuppdelning, grupp, part, gender, uppdelning, kön/grupp, könsfördelning, ålder,"
    " åldersgrupp, åldersklass, årskurs, åk, elevgrupp, patientgrupp, brukargrupp, personalgrupp, yrkesgrupp, målgrupp",
    ColumnRole.PERIOD: "år, period, månad, mån, delår, tertial, kvartal, mätår, datum, year, läsår, halvår, termin,"
    " tidpunkt för mätning,"
    " mätperiod, vecka, rapportperiod, avser, avser period, avser år, kalenderår, verksamhetsår, räkenskapsår,"
    " redovisningsår, budgetår, årtal, mätdatum, mätmånad, mättillfälle, mättidpunkt, tidsperiod, tid,"
    " rapporteringsperiod, uppföljningsperiod, redovisningsperiod",
    ColumnRole.KIND: "slag, typ av värde, värdetyp, kind, typ, serie, vad",
    ColumnRole.POINT: "tidpunkt, point, prognostillfälle, uppföljningstillfälle",
    ColumnRole.VALUE: "värde, value, utfall, resultat, belopp, värdet",
    ColumnRole.UNIT: "måttenhet, mäts i, sort, measured_in, måttsort, enhet/mått, måttslag",
    ColumnRole.UNIT_OR_MEMBER: "enhet",
    ColumnRole.AREA: "kommun, region, kommun/region, municipality, kommunnamn, kommun-id, kommunkod, områdeskod,"
    " landsting,"
    " kommuner, område id, organisationskod",
    ColumnRole.NOTE: "kommentar, kommentarer, anmärkning, not, noter, källa, status, fil, ansvarig, målvärde, mål,"
    " målnivå,"
    " analys, beskrivning, comment, note, source, file, organisation-id, kommungrupp, bedömning, nr, löpnummer,"
    " grupp av nyckeltal, måluppfyllelse, ägare, färg, text, target",
    ColumnRole.INDICATOR_ID: "indikator-id, indicator-id, indicator_id, nyckeltals-id, nyckeltal-id, kpi, kpi-id,"
    " kpi_id,"
    " mått-id",
    ColumnRole.MEMBER_ID: "del-id, member-id, member_id",
    ColumnRole.PART_ID: "grupp-id, part-id, part_id, group-id",
})  # fmt: skip
_COUNTS_AND_SHARES = {"antal": "antal", "andel": "procent"}
_DEVIATION = re.compile(r"(?:avvikelse|diff|differens)\w*\W", re.IGNORECASE)
"""How the difference between amounts begins, before what these are: ``Avvikelse budget–utfall``."""
_OF_WHOLE_YEAR = frozenset(("årsbudget", "helårsbudget", "årsutfall", "helårsutfall"))
_COMMON = frozenset(("mål", "ram", "utveckling", "trend", "svar", "av", "plats", "värde", "värdet", "resultat"))
"""Words that mean much else among others: ``Mål 1: trygga elever``."""
_FILLERS = frozenset(map(folded_name, (
    "år", "helår", "andel", "för", "i", "per", "året", "helåret", "avser", "och", "prel", "preliminär", "preliminärt",
)))  # fmt: skip
_BETWEEN = ("mot", "från", "mellan", "och", "minus", "jämfört", "med", "helår", "år")
_SHORT_YEAR = re.compile(r"(?P<told>\D+?),? (?P<mark>[-\u2010-\u2015\u2212'\u2019]?)(?P<year>[0-9]{2})")
"""A year after what is told of it: ``Utfall -24``; of others it may be an age. Without a mark it is asked about."""
_FORECAST = re.compile(
    r"(?P<made>\S(?:.*?[^\s-])??)[\s-]*s?prognos(?:en)?|prognos(?:en)?\s+(?:nr\.?\s*)?[0-9]", re.IGNORECASE
)
"""A forecast with when it is made before it, ``T2-prognos``, ``augustiprognosen``; or only which it is of the year."""
_MADE_AT = ("vid", "efter", "från", "enligt")
"""Before when a forecast is made; of an outcome what follows may be so far."""
_APART = re.compile(r"(?:[\s,:;()|]|(?<!\d)/|/(?!\d))+")
"""Between words; the years of a school year stay together."""
_SUMMED = re.compile(r"(?:summa|medel|medelvärde) av (?P<name>.+)", re.IGNORECASE)
_OF_YEARS = ("år", "helår", "kalenderår", "verksamhetsår")

_PART_OF_AMOUNT = re.compile(
    r"(?:%|\b(?:procent|andel|del))(?:\s+i\s+(?:%|procent))?\s+av\s+(?:\w*budget|kommunbidrag|\w*ram|anslag|prognos)\w*"
    r"\W*(?:[0-9]{4}\W*)?$",
    re.IGNORECASE,
)
"""How much of a budget is used, or what a forecast is of it: worked out of the amounts beside."""


class Axes(NamedTuple):
    """What is told of the cells below a heading, or beside a label. What is not told is None."""

    indicator: str | None = None
    """The id, or the name where several have it."""
    member: str | None = None
    """As it is written: which member it is, its indicator tells."""
    part: str | None = None
    """As it is written."""
    when: TableWhen | None = None
    kind: FactKind | None = None
    point: str | None = None
    unit: str | None = None
    check: Check | None = None
    role: ColumnRole | None = None

    def over(self, other: Axes) -> Axes:
        """This, and of what it does not tell, what the other does; periods are put together."""
        if other == NOTHING_TOLD:
            return self
        if self == NOTHING_TOLD:
            return other
        when = self.when
        if when is None:
            when = other.when
        elif other.when is not None:
            whole = other.when.around if self.kind is FactKind.FORECAST else other.when  # the part is when it was made
            when = when.joined(whole) or when
        return Axes(
            self.indicator or other.indicator,
            self.member or other.member,
            self.part or other.part,
            when,
            self.kind or other.kind,
            self.point or other.point,
            self.unit or other.unit,
            self.check or other.check,
            self.role or other.role,
        )

    def below(self, above: Axes) -> Axes:
        """This, below a text that tells of all of the table.

        A forecast, and what tells which part of the year it is of, are only of its year. What is of a year below a text
        that tells a part of it is asked about.
        """
        when, around = self.when, above.when
        if around is None or not (around.partial or around.readings):
            return self.over(above)
        if self.kind is FactKind.FORECAST or (when is not None and (when.part or when.whole)):
            return self.over(above.then(TableWhen(around.year)))
        of_year = when is not None and when.whole_year
        if around.partial and (of_year or self.kind is FactKind.BUDGET):
            year = when.year if when is not None and when.year is not None else around.year
            told = TableWhen(year, readings=(f"{year}",)) if year is not None else None
            return self.then(told).over(above.then(None))
        return self.over(above)

    def then(self, when: TableWhen | None) -> Axes:
        """The same at another time."""
        return Axes(
            self.indicator, self.member, self.part, when, self.kind, self.point, self.unit, self.check, self.role
        )

    @property
    def tells(self) -> bool:
        """Whether anything is told."""
        return any(one is not None for one in self)


NOTHING_TOLD = Axes()


_OWN_KINDS = {
    "antal svar": FactKind.N,
    "antal tillfrågade": FactKind.INVITED,
    "antal jämförda": FactKind.OF,
    "ärenden": FactKind.CASES,
}


def is_count_or_share(text: str) -> bool:
    """Whether a heading says no more of values than that they are counts, or shares."""
    return folded_name(text) in _COUNTS_AND_SHARES


def counts_beside_shares(texts: Iterable[str], *, below_others: bool = False) -> Mapping[str, str]:
    """The units of the headings ``Antal`` and ``Andel``, where both stand among others: of two columns of each.

    Below other headings so do ``Antal inom 90 dagar`` and ``Andel``.
    """
    said = {text: folded_name(text.split()[0] if below_others and text.split() else text) for text in texts}
    found = {text: _COUNTS_AND_SHARES[plain] for text, plain in said.items() if plain in _COUNTS_AND_SHARES}
    return found if len({*found.values()}) > 1 else {}


def own_kind(text: str) -> FactKind | None:
    """The key of a cell that our own export calls so, where tables may mean something else by it."""
    return FactKind(text) if text in tuple(FactKind) else _OWN_KINDS.get(text)


class Headings:
    """Reads headings by the words of tables and the names of a workspace."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._read: dict[str, Axes | None] = {}
        organisation = names.workspace.data.calendar
        self._points = {folded_name(one): id for id, entry in organisation.items() for one in (id, entry.name or id)}

    def read(self, text: str) -> Axes | None:
        """What a heading says; None where nothing of it is known."""
        if text not in self._read:
            bare = without_footnote(text)
            found = self._whole(text) or self._with_unit(text) or self._of_which(text) or self._summed(text)
            self._read[text] = found or (self.read(bare) if bare != text else None)
        return self._read[text]

    def words_known(self, text: str) -> Axes:
        """What the words that are known tell in a text of others too, ``Sjukfrv % kv 2026``: all that only one does."""
        pieces = [one for one in re.split(r"[\s,:;/()|]+", text) if len(one) > 1]
        said = [told for one in pieces if folded_name(one) not in _COMMON and (told := self._whole(one)) is not None]
        parts = {one.part for one in said} - {None}
        bases = {(one.kind, one.check) for one in said if one.kind or one.check}
        kind, check = next(iter(bases)) if len(bases) == 1 else (None, None)  # others are a list of what there is
        units = {one.unit for one in said if measure(one.unit).quantity is Quantity.MONEY}
        return Axes(part=_only(parts), kind=kind, check=check, unit=_only(units))

    def role(self, text: str) -> ColumnRole | None:
        """What a column with this heading is for."""
        found = _ROLES.get(folded_name(text))
        return found if isinstance(found, ColumnRole) else None

    def _with_unit(self, text: str) -> Axes | None:
        """What a name says before its unit; that of its words, where it has none."""
        for one in units_at_end(text):
            if one.rest.casefold().endswith(_DIVIDES):
                continue
            known = self._whole(one.unit) or self._words(one.unit)
            if known is not None and known.unit is None:
                continue
            axes = (self._whole(one.rest) or self._words(one.rest)) if one.rest else NOTHING_TOLD
            if known is not None:
                return known.over(axes) if axes is not None else None
            if not (is_unit_alone(one.unit) or (axes and self._is_its_unit(axes, one.unit))):
                continue
            return axes._replace(unit=one.unit) if axes is not None else None
        return self._words(text)

    def _is_its_unit(self, axes: Axes, unit: str) -> bool:
        """Whether a word that we know no quantity by is what the indicator is measured in."""
        one = self.names.workspace.data.indicators.get(axes.indicator or "")
        return one is not None and folded_name(one.measured_in or "") == folded_name(unit)

    def _of_which(self, text: str) -> Axes | None:
        """The part that is told of what stands before, and what else is told of it."""
        part = told_of_which(text)
        axes = self.read(part) if part is not None else None
        return axes if axes is not None and axes.part is not None else None

    def _summed(self, text: str) -> Axes | None:
        """The measure that a pivot table says that it has the sum or mean of."""
        found = _SUMMED.fullmatch(text)
        axes = self.read(found["name"]) if found is not None else None
        return axes if axes is not None and axes.indicator is not None else None

    def _whole(self, text: str) -> Axes | None:
        """What all of a text is, as one."""
        plain = folded_name(text)
        if not plain:
            return None
        ids, found = self.names.indicator(text), _KINDS.get(plain)
        indicators = self.names.workspace.data.indicators
        if ids and not (isinstance(found, Check) and all(indicators[id].formula is not None for id in ids)):
            return Axes(indicator=ids[0] if len(ids) == 1 else text)
        if found is None and _DEVIATION.match(text) and self._are_amounts(text):
            found = Check.DEVIATION
        if isinstance(found, Check) or _PART_OF_AMOUNT.search(text):
            return Axes(check=found if isinstance(found, Check) else Check.CHANGE)
        if isinstance(found, FactKind):
            return Axes(kind=found, when=TableWhen(whole=True) if plain in _OF_WHOLE_YEAR else None)
        when, forecast = when_of(text), _FORECAST.fullmatch(text)
        if when is not None:
            return Axes(when=when)
        return _forecast_told(forecast) if forecast is not None else self._name(text, plain)

    def _are_amounts(self, text: str) -> bool:
        """Whether all but the first of the words of a text are amounts, and what stands between these."""
        rest = [one for one in re.split(r"[\W\d]+", text.casefold())[1:] if one]
        kinds = [_KINDS.get(folded_name(one)) for one in rest if one not in _BETWEEN]
        return bool(kinds) and all(one in AMOUNTS for one in kinds)

    def _name(self, text: str, plain: str) -> Axes | None:
        """The part, member, reporting point or unit that a text names."""
        if self.names.is_part(text):
            return Axes(part=text)
        if self.names.is_member(text) or self.names.summed(text) is not None:
            return Axes(member=text)
        if plain in self._points:
            return Axes(point=self._points[plain])
        more = any(when_of(one) is not None or _KINDS.get(folded_name(one)) in AMOUNTS for one in text.split()[1:])
        known = measure(text).quantity in (Quantity.SHARE, Quantity.MONEY, Quantity.INDEX)
        is_unit = (not more or "=" in text) and known and is_unit_alone(text)
        return Axes(unit=text) if is_unit else None

    def _words(self, text: str) -> Axes | None:
        """What the words of a text are together, each of them known: ``Utfall 2025``, ``Kvinnor T1``."""
        short = _SHORT_YEAR.fullmatch(" ".join(text.split()))
        told = self._of_short_year(short["told"]) if short is not None else None
        if short is not None and told is not None:
            year = int(f"20{short['year']}")
            if not short["mark"] or told.indicator is not None:
                return told.then(TableWhen(readings=(f"{year}",))) if year in self.names.years else None
            text = f"{short['told']} {year}"
        pieces = [one for one in _APART.split(text) if one.strip("–—-")]
        if any(_KINDS.get(folded_name(one)) is FactKind.FORECAST for one in pieces):
            pieces = [one for one in pieces if one.casefold() not in _MADE_AT]
        return self._joined(tuple(pieces)) if 1 < len(pieces) <= 8 else None

    def _of_short_year(self, text: str) -> Axes | None:
        """What is told before a year of two digits: an amount, a measure, or that it is a year."""
        if folded_name(text) in _OF_YEARS:
            return NOTHING_TOLD
        axes = self._whole(text) or self._words(text)
        counts = axes is not None and (axes.kind in AMOUNTS or axes.indicator is not None)
        return axes if axes is not None and counts and (not axes.when or axes.when.whole) else None

    def _joined(self, pieces: tuple[str, ...]) -> Axes | None:
        if not pieces:
            return NOTHING_TOLD
        for size in range(len(pieces), 0, -1):
            head = " ".join(pieces[:size])
            axes = NOTHING_TOLD if folded_name(head) in _FILLERS else self._whole(head)
            if axes is None or (size == len(pieces) > 1 and axes is NOTHING_TOLD):
                continue
            rest = self._joined(pieces[size:])
            if rest is None or _clash(axes, rest):
                continue
            return axes.over(rest)
        return None


_OF_SOME = re.compile("kategori|grupp|yrke|befattning|anställning|konto(?!r)|category|group|occupation", re.IGNORECASE)


def tells_of_some(heading: str) -> bool:
    """Whether words below a heading, or after it, may tell which of all numbers are of: not what is named beside is."""
    return _OF_SOME.search(heading) is not None


def is_unit_alone(text: str) -> bool:
    """Whether a text is a unit and nothing more: ``%``, ``procent av eleverna``. What follows in ``% kvinnor`` and in
    ``tkr exkl. hyror`` may tell another part of what is measured."""
    whole = measure(text).quantity
    first, *more = (one.strip("(),") for one in text.split())
    if whole not in (Quantity.SHARE, Quantity.MONEY) or measure(first).quantity is not whole or not more:
        return whole is not Quantity.OTHER
    return more[0] in _GOES_ON or measure(more[0]).quantity is whole


_DIVIDES = (" per", " /")
"""After these what a number is divided by is told."""
_GOES_ON = ("av", "per", "i", "om")
"""After these it is told what a share is of, or what money is divided by."""


def _forecast_told(found: re.Match[str]) -> Axes | None:
    """What is told of a forecast by when it is made, where that is a time: no ``Elevprognos``."""
    made = when_of(found["made"]) if found["made"] is not None else None
    return Axes(kind=FactKind.FORECAST, when=made) if made is not None or found["made"] is None else None


def _only(found: Set[_T | None]) -> _T | None:
    """The only one that there is."""
    return next(iter(found)) if len(found) == 1 else None


def _clash(one: Axes, other: Axes) -> bool:
    """Whether two words tell different things of the same."""
    for name in ("indicator", "member", "part", "kind", "unit", "check"):
        ours, theirs = getattr(one, name), getattr(other, name)
        if ours is not None and theirs is not None and ours != theirs:
            return True
    return one.when is not None and other.when is not None and one.when.joined(other.when) is None
