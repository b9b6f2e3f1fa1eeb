"""A text where a number should stand, in a form that tables have: what it may be, and what there is to choose between.

``12 av 15``, ``<5``, ``ca 50``, ``Ja``, ``3:20``, ``–``: each form is a row of a table, with the words it needs.
Where there is more than one meaning nothing is taken for a value, and all of them are told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple, TypeAlias

from malstyr.language.meant import meant, names_of
from malstyr.language.swedish.numbers import FRACTIONS, in_figures
from malstyr.model.formula import PREVIOUS
from malstyr.model.measures import Quantity, measure
from malstyr.model.outcome import SaidStatus
from malstyr.model.target import LOWER, STEPS, UPPER
from malstyr.source.pasted import WIDTHLESS
from malstyr.source.tree import Map, Path, Seq, find
from malstyr.workspace.told import Told, amount_typed, plain_number
from malstyr.workspace.units import LIMIT_KEYS, unit_at

MISREAD = "bad-number"


class _Stands(NamedTuple):
    """Where a text stands that should be a number, and in which unit the number is to be."""

    tree: Map
    path: Path
    unit: str


_Words: TypeAlias = Mapping[str, str]
_Read: TypeAlias = Callable[[_Words, _Stands], Told | None]
"""From the numbers of a text, and where it stands, to what is told; None where it was another form after all."""


def misread_number(tree: Map, path: Path, loc: Path, text: str) -> Told | None:
    """What is told of ``text``, which is no number as it is written; ``loc`` is where the model would have it.

    None where it is in none of the forms.
    """
    stands = _Stands(tree, path, unit_at(tree, path) or "")
    rows = next((rows for stands_here, rows in _ROWS if stands_here(loc)), ())
    said = " ".join(re.sub(WIDTHLESS, "", text).split())
    for pattern, read in (*rows, *_NUMBERS):
        found = re.fullmatch(pattern, said, re.IGNORECASE)
        words = _numbers(found.groupdict(), stands) if found else None
        told = read(words, stands) if words is not None else None
        if told is not None:
            return told
    return None


def is_measured(loc: Path) -> bool:
    """Whether a value that was measured is to stand there, or a sign for why there is none."""
    return loc[:1] == ("values",) and loc[-1] == "value"


def _is_budget(loc: Path) -> bool:
    return loc[:1] == ("values",) and "budget" in loc[3:]


def _is_done_of_activity(loc: Path) -> bool:
    """Whether how much of an activity is done stands there."""
    return loc[:1] == ("activities",) and loc[-1] == "share"


def _is_grade(loc: Path) -> bool:
    """Whether how likely or how grave a risk is stands there."""
    return loc[:1] == ("risks",) and loc[-1] in ("likelihood", "consequence")


def _stands_at(*keys: str) -> Callable[[Path], bool]:
    """Whether what one of some keys holds stands there."""
    return lambda loc: not set(keys).isdisjoint(loc[-1:])


def _numbers(groups: Mapping[str, str | None], stands: _Stands) -> _Words | None:
    """Each group of a form as a number is written, but ``mark`` and ``sign`` as they are; None where one is none."""
    found: dict[str, str] = {}
    for name, text in groups.items():
        told = (
            text if text is None or name in ("mark", "sign") else plain_number(stands.tree, stands.path, text.strip())
        )
        if text is not None and told is None:
            return None
        found[name] = told or ""
    return found


def _is(form: str) -> _Read:
    """A form whose text needs no more than its numbers."""
    return lambda words, stands: Told(MISREAD, {"form": form, **words})


def _alone(form: str) -> _Read:
    """A form of one number, which its sign may stand before or ``after``."""
    return lambda words, stands: Told(MISREAD, {"form": form, "number": words["number"] or words["after"]})


def _certain(form: str, instead: str | None = None) -> _Read:
    """A form that can mean one thing only, by itself or by its number."""
    return lambda words, stands: Told(MISREAD, {"form": form}, instead or words["number"] or words["after"])


def _certain_number(words: _Words, stands: _Stands) -> Told:
    """A form of one number that can mean nothing else."""
    return Told(MISREAD, {"form": "meant"}, words["number"])


def _shown(number: Decimal, decimals: int) -> str:
    """A number as it is typed, to so many decimals at most, and none that say nothing."""
    return amount_typed(number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def _of(words: _Words, stands: _Stands) -> Told | None:
    """So many of so many: a share where shares are measured, a place among others where places are."""
    part, whole = Decimal(words["part"]), Decimal(words["whole"])
    if not 0 <= part <= whole or not whole:
        return None
    unit = measure(stands.unit)
    form = {Quantity.SHARE: "share-of", Quantity.PLACE: "place-of"}.get(unit.quantity, "count-of")
    if words["sign"] == "/" and form != "place-of":
        form = form.replace("of", "slash")
    share = _shown(part * (unit.out_of or 100) / whole, 1)
    return Told(MISREAD, {"form": form, "share": share, "unit": stands.unit, **words})


def _percent_of(words: _Words, stands: _Stands) -> Told | None:
    """``6 av 10`` where a share is wanted."""
    told = _of({"sign": "av", **words}, stands)
    return told and Told(MISREAD, {"form": "meant"}, told.args["share"])


def _part_in_words(words: _Words, stands: _Stands) -> Told | None:
    """``hälften`` where a share is wanted."""
    part = FRACTIONS.get(words["mark"].casefold())
    return Told(MISREAD, {"form": "meant"}, f"{part:g}") if part is not None else None


_MINUTES = {"tim": Decimal(60), "h": Decimal(60), "min": Decimal(1), "sek": 1 / Decimal(60), "sec": 1 / Decimal(60)}
"""How units of time of less than a day begin, and how many minutes each is."""


def _unit_of_clock(unit: str) -> Decimal | None:
    """How many minutes one of a unit is, of those that a clock shows."""
    known = measure(unit).quantity is Quantity.TIME
    return next((minutes for name, minutes in _MINUTES.items() if known and unit.casefold().startswith(name)), None)


def _clock(words: _Words, stands: _Stands) -> Told | None:
    """``3:20``: hours and minutes, or minutes and seconds."""
    first, last = Decimal(words["first"]), Decimal(words["last"])
    if last >= 60:
        return None
    long, short, minutes = first * 60 + last, first + last / 60, _unit_of_clock(stands.unit)
    if minutes is None:
        return Told(MISREAD, {"form": "clock", "all": f"{long:f}", **words})
    told = {"long": _shown(long / minutes, 2), "short": _shown(short / minutes, 2), "unit": stands.unit}
    return Told(MISREAD, {"form": "clock-in-unit", **told, **words})


def _time(words: _Words, stands: _Stands) -> Told | None:
    """``2 h 30 min`` and ``03:20:10``: a time that can be nothing else."""
    hours, minutes, seconds = (Decimal(words.get(name) or 0) for name in ("hours", "minutes", "seconds"))
    if minutes >= 60 or seconds >= 60:
        return None
    whole, one = hours * 60 + minutes + seconds / 60, _unit_of_clock(stands.unit)
    if one is None:
        return Told(MISREAD, {"form": "time", "all": _shown(whole, 2)})
    return Told(MISREAD, {"form": "time-in-unit", "all": _shown(whole / one, 2), "unit": stands.unit})


def _range(words: _Words, stands: _Stands) -> Told | None:
    if Decimal(words["low"]) >= Decimal(words["high"]):
        return None
    return Told(MISREAD, {"form": "range", **words})


def _limits(words: _Words, stands: _Stands) -> Told | None:
    told = _range(words, stands)
    return told and Told(MISREAD, {**told.args, "form": "limits"})


_SIGNS = {
    "at_least": (">=", "=>", "≥", "minst", "lägst", "från", "at least"),
    "more_than": (">", "över", "mer än", "fler än", "mera än", "högre än", "större än", "more than", "over"),
    "at_most": ("<=", "=<", "≤", "högst", "max", "som mest", "till", "at most"),
    "less_than": ("<", "under", "mindre än", "färre än", "lägre än", "less than", "below"),
}
"""What people write before a limit, by the key that says the same."""


def _sign(*keys: str) -> str:
    """A pattern of the signs of some keys, the longest first."""
    signs = sorted((sign for key in keys for sign in _SIGNS[key]), key=len, reverse=True)
    return rf"(?P<sign>{'|'.join(map(re.escape, signs))})"


def _limit(words: _Words, stands: _Stands) -> Told | None:
    """A limit with its sign, where the key says it already, or says something else."""
    key = next(key for key, signs in _SIGNS.items() if words["sign"].casefold() in signs)
    if key == stands.path[-1]:
        return Told(MISREAD, {"form": "said-by-key", "key": key, "sign": words["sign"]}, words["number"])
    return Told(MISREAD, {"form": "another-limit", "key": key, "written": str(stands.path[-1]), **words})


def _dated(words: _Words, stands: _Stands) -> Told:
    """``95 till 2026``: a limit, and the year that it is of or is to be reached by."""
    return Told(
        MISREAD, {"form": "dated", "number": words["number"], "year": words["mark"], "key": str(stands.path[-1])}
    )


def _plus(words: _Words, stands: _Stands) -> Told:
    """``+3``: three, or three more than before."""
    if stands.path[-1] in (*LOWER, *UPPER):
        key = "increase_by" if stands.path[-1] in LOWER else "decrease_by"
        return Told(MISREAD, {"form": f"plus-{key.replace('_', '-')}", **words})
    return Told(MISREAD, {"form": "plus", **words})


def _grade(words: _Words, stands: _Stands) -> Told:
    """``hög``: which number it is depends on how many steps the scale has, and what each is called."""
    highest = str(find(stands.tree, ("settings", "risk_scale")) or "")
    return Told(MISREAD, {"form": "grade", "highest": highest} if highest.isdecimal() else {"form": "grade-no-scale"})


def _yes(words: _Words, stands: _Stands) -> Told:
    steps = _steps(stands)
    return Told(MISREAD, {"form": "yes-steps", "steps": f"[{', '.join(steps)}]"} if steps else {"form": "yes"})


def _no(words: _Words, stands: _Stands) -> Told:
    return Told(MISREAD, {"form": "no-steps" if _steps(stands) else "no"})


def _steps(stands: _Stands) -> list[str]:
    """The steps that are to be done, of an indicator that has a checklist for its target."""
    steps = find(stands.tree, ("indicators", stands.path[1], "target", "done"))
    return [str(step) for step in steps] if isinstance(steps, Seq) else []


def _state(words: _Words, stands: _Stands) -> Told | None:
    status = meant(words["mark"], [str(one) for one in SaidStatus.said()])
    return Told(MISREAD, {"form": "state", "status": status}) if status is not None else None


def _spelt(words: _Words, stands: _Stands) -> Told | None:
    """``trettiofem`` and ``fem procent``: a number in words, with the unit that its place is in or with none."""
    figures = in_figures(words["mark"])
    number = plain_number(stands.tree, stands.path, figures) if figures is not None else None
    return Told(MISREAD, {"form": "meant"}, number) if number is not None else None


def _two_frames(words: _Words, stands: _Stands) -> Told:
    """``40000 (reviderad 40200)``: the budget and what it was changed to."""
    return Told("frame-by-decision", {"form": "two", "field": "budget", "keys": ", ".join(words.values()), **words})


_QUARTERS = {"½": "0.5", "¼": "0.25", "¾": "0.75"}


def _step(words: _Words, stands: _Stands) -> Told:
    """``previous`` as a step: better than the time before, which is a limit."""
    way = "more_than" if str(stands.path[-1]).startswith("increase") else "less_than"
    return Told(MISREAD, {"form": "previous-step", "way": way})


def _fraction(words: _Words, stands: _Stands) -> Told:
    whole, part = Decimal(words["number"] or 0), Decimal(_QUARTERS[words["mark"]])
    return Told(MISREAD, {"form": "meant"}, f"{whole + part:f}")


def _exponent(words: _Words, stands: _Stands) -> Told | None:
    """``1,2E+05``: how spreadsheets shorten a number that their column has no room for."""
    places = int(words["mark"])
    if abs(places) > 12:
        return None
    return Told(MISREAD, {"form": "exponent", "whole": f"{Decimal(words['number']).scaleb(places):f}"})


def _apart(words: _Words, stands: _Stands) -> Told:
    """``12 34``: digits with a gap where thousands have none."""
    first, *rest = words["mark"].split()
    if first == "0":
        return Told(MISREAD, {"form": "point", "number": f"0.{''.join(rest)}"})
    return Told(MISREAD, {"form": "apart", "whole": "".join((first, *rest)), "decimal": f"{first}.{''.join(rest)}"})


def _foreign(words: _Words, stands: _Stands) -> Told:
    """``1,234.5`` and ``1'234``: thousands as other languages part them."""
    return Told(MISREAD, {"form": "meant"}, re.sub("[,'’]", "", words["mark"]))


def _minus(words: _Words, stands: _Stands) -> Told | None:
    number = words["number"] or words["after"]
    return Told(MISREAD, {"form": "meant"}, f"-{number}") if number[0] != "-" else None


def _point(words: _Words, stands: _Stands) -> Told:
    """A point or comma at one end of the digits."""
    return Told(MISREAD, {"form": "point", "number": words["mark"].replace(",", ".") or f"0.{words['sign']}"})


def _gap(words: _Words, stands: _Stands) -> Told:
    """``82. 4``: a blank after the point."""
    return Told(MISREAD, {"form": "point", "number": re.sub("[.,] +", ".", words["mark"])})


_NUMBER = r"[-+\u2212\u2013]?[0-9](?:[0-9 ,.]*[0-9])?(?: ?(?:%|procent))?"
_ABOUT = r"(?:~|≈|ca\.?|cirka|c:a|circa|ungefär|omkring|runt|kring|uppskattningsvis|about|approx\.?)"
_DASH = r"[-\u2010-\u2015\u2212]"
_QUOTE = r"[\"'”“„’‘«»]+"


def _any_of(*said: str) -> str:
    return "|".join(map(re.escape, said))


_ABOUT_NUMBER = rf"{_ABOUT} *(?P<number>{_NUMBER})|(?P<after>{_NUMBER}) *(?:ca\.?|cirka)"
_ABOUT_ROW = (_ABOUT_NUMBER, _alone("about"))
_LOW, _HIGH = rf"(?P<low>{_NUMBER})", rf"(?P<high>{_NUMBER})"
_RANGES = (rf"(?:från |from )?{_LOW} *(?:{_DASH}|till|to) *{_HIGH}", rf"(?:mellan|between) {_LOW} (?:och|and) {_HIGH}")
_NUMBERS: tuple[tuple[str, _Read], ...] = (
    (_ABOUT_NUMBER, _alone("about-other")),
    (r"(?P<mark>[^\W\d].*)", _spelt),
    (rf"{_QUOTE} *(?P<number>{_NUMBER}) *(?:{_QUOTE})?|(?P<after>{_NUMBER}) *{_QUOTE}", _certain("quotes")),
    (rf"[%‰] *(?P<number>{_NUMBER})", _certain("meant")),
    (r"(?:(?P<number>[0-9]+) *)?(?P<mark>[½¼¾])", _fraction),
    (rf"(?P<number>{_NUMBER})e(?P<mark>[-+]?[0-9]{{1,3}})", _exponent),
    (r"(?P<mark>[0-9]{1,3}(?: [0-9]{1,2}){1,2})", _apart),
    (r"(?P<mark>[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]+)?)", _foreign),
    (r"(?P<mark>[0-9]+[.,] +[0-9]+)", _gap),
    (r"(?P<mark>[0-9]+(?:[.,][0-9]+)?)[.,;]|[.,](?P<sign>[0-9]+)", _point),
    (rf"\| *(?P<number>{_NUMBER}) *\|?|(?P<after>{_NUMBER}) *\|", _certain("meant")),
    (rf"minus *(?P<number>{_NUMBER})|-\s+(?P<after>{_NUMBER})", _minus),
    (rf"(?P<number>[0-9][0-9 ,.]*) *{_DASH}", _is("minus-after")),
    (r"(?:±|\+/-|\+-) *(?P<number>0)", _certain_number),
    (r"#.*[!?]|#(?:n/a|saknas)|=.*", _is("spreadsheet")),
)
"""Forms of any number, wherever it stands."""
_BY = r"(?:till|senast|före|by|under|för|år|i)(?: +år| +utgången av)?"
_LIMITS: tuple[tuple[str, _Read], ...] = (
    _ABOUT_ROW,
    (rf"(?P<number>{_NUMBER}),? *{_BY} *(?P<mark>[0-9]{{4}})", _dated),
    *((pattern, _limits) for pattern in _RANGES),
    (rf"{_sign(*_SIGNS)} *(?P<number>{_NUMBER})", _limit),
    (rf"\+ *(?P<number>{_NUMBER})", _plus),
)
"""Forms of a limit of a target."""
_IN_MINUTES = r"(?P<minutes>[0-9]{1,3}) ?(?:m|min\.?|minuter)"
_LACKS = r"ej|inte|icke|inget|ingen|inga|saknas|ännu|kommer|väntar|inväntar|pågår|senare|not|missing"
_SAID_DONE = _any_of(
    "ja", "yes", "true", "sant", "klart", "klar", "klara", "färdig", "färdigt", "gjort", "gjord", "genomfört",
    "genomförd", "utfört", "utförd", "ok", "✓", "✔", "done",
)  # fmt: skip
_VALUES: tuple[tuple[str, _Read], ...] = (
    (rf"(?P<part>{_NUMBER}) *(?P<sign>av|of|/|utav|out of) *(?P<whole>{_NUMBER})(?: *\([^()]*\)| [^\W\d][\w ]*)?", _of),
    (rf"{_NUMBER} *\((?P<part>{_NUMBER}) *(?P<sign>av|of|/) *(?P<whole>{_NUMBER})\)", _of),
    (rf"{_sign('at_most', 'less_than')} *{_NUMBER}", _is("below")),
    (rf"{_sign('at_least', 'more_than')} *{_NUMBER}|{_NUMBER}\+", _is("above")),
    _ABOUT_ROW,
    *((pattern, _range) for pattern in _RANGES),
    (r"(?P<first>[0-9]{1,3}):(?P<last>[0-9]{2})", _clock),
    (r"(?P<hours>[0-9]{1,3}):(?P<minutes>[0-9]{2}):(?P<seconds>[0-9]{2})", _time),
    (rf"(?P<hours>[0-9]{{1,3}}) ?(?:h|t|tim\.?|timmar|timme) ?(?:och )?{_IN_MINUTES}", _time),
    (rf"{_IN_MINUTES} ?(?:och )?(?P<seconds>[0-9]{{1,2}}) ?(?:s|sek\.?|sekunder)", _time),
    (rf"\+ *(?P<number>{_NUMBER})", _plus),
    (rf"\( *(?P<number>{_NUMBER}) *\)", _is("brackets")),
    (rf"(?P<number>{_NUMBER}) *(?:±|\+/-|\+-) *(?P<margin>{_NUMBER})", _is("margin")),
    (rf"(?P<number>{_NUMBER}) *[(\[]? *(?:n|antal svar) *[=:] *(?P<n>[0-9]+) *[)\]]?", _is("answered")),
    (rf"(?P<number>{_NUMBER}) *[(\[] *(?P<n>[0-9]+) *(?:svar|svarande) *[)\]]", _is("answered")),
    (rf"(?P<number>{_NUMBER}) *(?P<mark>[*†‡¹²³⁴]+|[0-9a-z]\)|\((?=[^()]*[^\W\d])[^()]*\))", _is("marked")),
    (rf"(?P<number>{_NUMBER})[,;] +(?P<mark>[^\W\d].*)", _is("marked")),
    (rf"{_LOW} *\({_HIGH}\)", _is("two")),
    (rf"{_LOW} *(?:och|and|resp\.?|respektive|;|,(?= )|/|\|) *{_HIGH}", _is("two")),
    (_SAID_DONE, _yes),
    (_any_of("nej", "no", "false", "falskt", "inte gjort", "ej gjort", "ej genomfört", "inte genomfört"), _no),
    (r"[x×]", _is("cross")),
    (rf"{_DASH}+", _is("dash")),
    (_any_of("noll", "inga", "ingen", "inget", "zero", "none", "nil"), _is("zero")),
    (_any_of("sekretess", "hemligt", "hemlig", "dolt", "dold", "skyddat", "secret"), _certain("secret", "..")),
    (r"\.{3,}|…|\?+|~|null|nan|", _is("gap")),
    (r"n\.?/?a\.?|i\.? ?u\.?|u\.? ?s\.?|e\.? ?[mt]\.?|tbd|missing", _is("gap")),
    (rf"(?=.*\b(?:{_LACKS})\b)(?:(?:{_LACKS}|värde|värden|uppgift|uppgifter|data|utfall|mätning|svar|än|mätt|mäts|"
     r"redovisat|redovisas|tillgängligt|tillgänglig|aktuellt|relevant|tillämpligt|klart|känt|följs|upp|rapporterat|"
     r"ifyllt|finns|yet|available|applicable|measured)(?: |$))+", _is("gap")),
    (r"(?P<mark>[^\W\d](?:[\w ]*\w)?)", _state),
)  # fmt: skip
"""Forms of a value that was measured."""
_BUDGETS: tuple[tuple[str, _Read], ...] = (
    (rf"(?P<first>{_NUMBER}),? *\(?[^\W\d][^()0-9]*(?P<then>{_NUMBER})\)?", _two_frames),
    (rf"(?P<first>{_NUMBER}) *(?:/|;|->|→) *(?P<then>{_NUMBER})", _two_frames),
)
"""Forms of a budget, which may have changed."""
_MARGINS: tuple[tuple[str, _Read], ...] = ((rf"(?:±|\+/-|\+-) *(?P<number>{_NUMBER})", _certain_number),)
"""Forms of a margin of error."""
_COUNTS: tuple[tuple[str, _Read], ...] = ((r"(?P<part>[0-9 ]+?) *(?:av|of|/) *(?P<whole>[0-9 ]+)", _is("answers-of")),)
"""Forms of how many answered."""
_PLACES: tuple[tuple[str, _Read], ...] = (
    (
        r"(?:plats |nr |nummer |placering )?(?P<part>[0-9]+)(?::?[ae])?(?: plats)? *(?:av|of|/) *(?P<whole>[0-9]+)",
        _is("rank-among"),
    ),
    (
        r"(?:plats|nr\.?|nummer|placering|#) *(?P<number>[0-9]+)|(?P<after>[0-9]+)(?::?[ae])(?: plats)?",
        _certain("meant"),
    ),
)
"""Forms of a place among others."""
_STEPS: tuple[tuple[str, _Read], ...] = ((_any_of(PREVIOUS, *names_of(PREVIOUS)), _step),)
"""Forms of a step from the value before."""
_SCALES: tuple[tuple[str, _Read], ...] = (
    (r"(?P<mark>[^\W\d]+) +(?:steg|nivåer)", _spelt),
    (r"(?P<number>[0-9]+) +(?:steg|nivåer|gradig|-gradig)", _certain_number),
    (rf"[01] *{_DASH} *(?P<number>[0-9]+)", _certain_number),
)
"""Forms of how high a scale goes."""
_SHARES: tuple[tuple[str, _Read], ...] = (
    (_any_of("alla", "samtliga", "varje", "all", "every"), _certain("meant", "100")),
    (rf"(?P<part>{_NUMBER}) *(?:av|of|/|utav|out of) *(?P<whole>{_NUMBER})", _percent_of),
    (r"(?P<mark>[^\W\d]+)", _part_in_words),
)
"""Forms of a share that is no outcome: how much is done, how many cases are in time."""
_OF_ACTIVITIES: tuple[tuple[str, _Read], ...] = (*_SHARES, (_SAID_DONE, _is("finished")))
"""Forms of how much of an activity is done."""
_GRADES: tuple[tuple[str, _Read], ...] = (
    *((pattern, _grade) for pattern in _RANGES),
    (r"(?P<first>[0-9]+) *[x×*·] *(?P<then>[0-9]+)", _is("grade-product")),
    (r"(?P<number>[0-9]+) *(?:[-–=:(].*| [^\W\d].*)", _certain_number),
    (r"[^\W\d].*", _grade),
)
"""Forms of how likely or how grave a risk is: its word, or a number too many."""
_ROWS: tuple[tuple[Callable[[Path], bool], tuple[tuple[str, _Read], ...]], ...] = (
    (is_measured, _VALUES),
    (_stands_at(*LIMIT_KEYS), _LIMITS),
    (_is_budget, _BUDGETS),
    (_is_grade, _GRADES),
    (_is_done_of_activity, _OF_ACTIVITIES),
    (_stands_at("share", "partly_from"), _SHARES),
    (_stands_at("margin"), _MARGINS),
    (_stands_at("n"), _COUNTS),
    (_stands_at("risk_scale"), _SCALES),
    (_stands_at("rank"), _PLACES),
    (_stands_at(*STEPS), _STEPS),
)
"""Which forms a number may come in, by where it stands."""
