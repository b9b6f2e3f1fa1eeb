"""Single values in a goal file: the field decides what a text means, never YAML.

Each parser takes the text as written and raises ``PydanticCustomError`` whose type is the id of the
rule that explains the fault. Where the writer's meaning is plain, the error carries ``instead``: the
text to type, with which everything else is still judged.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Annotated, Any, TypeAlias

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.language.typography import as_name
from malstyr.model.tried import meant_instead, read_exactly
from malstyr.smart.sentence import LONGEST_SENTENCE
from malstyr.source.pasted import BULLET, BULLETS_ONLY, CURVED, PASTED_SIGN, WIDTHLESS, without_pasted
from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Scalar, Seq

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_SPACES = " \u00a0\u2009\u202f"
_LOOSE = (
    rf"(?P<sign>[-+\u2212\u2013]?)\s*(?P<whole>[0-9]+(?:[{_SPACES}_.][0-9]{{3}})*)(?:[.,](?P<part>[0-9]+))?"
    rf"(?:[{_SPACES}]*(?P<unit>/? ?[^\W\d_].*|%.*|‰.*))?"
)
_ANOTHER_NUMBER = r"^[eEx][-+]?[0-9]|\s[0-9]|^[²³¹½¼¾]"
"""What follows a number and makes it another one: ``1e3``, ``10 av 12``, ``3½``."""
MAYBE_THOUSANDS = r"[-+\u2212\u2013]?\s*[1-9][0-9]{0,2}[.,][0-9]{3}"
"""What is thousands to one reader and decimals to another: ``15.700``."""
_ALREADY = (int, Decimal)
MAX_DIGITS = 30
YEARS = range(1700, 3000)
"""Years that a date or period can be of: wide enough for any history, far from where calendars end."""


def fault(rule: str, text: object, instead: str | None = None, **words: str) -> PydanticCustomError:
    """A value's fault for the loader to turn into a finding; ``words`` go into its message."""
    context: dict[str, Any] = {"text": str(text), **words}
    if instead is not None:
        context["instead"] = instead
    return PydanticCustomError(rule, "{text}", context)


def parse_number(value: object) -> Decimal:
    """A number as a person writes it in YAML, kept exactly: ``56``, ``4.0``, ``-0.5``."""
    if isinstance(value, _ALREADY):
        return Decimal(value)
    text = one_text(value)
    if _NUMBER.fullmatch(text):
        return Decimal(_of_a_sensible_length(text))
    loose = re.fullmatch(_LOOSE, text.strip())
    if loose is None or re.search(_ANOTHER_NUMBER, loose["unit"] or ""):
        raise fault("bad-number", text)
    whole = re.sub(r"\D", "", loose["whole"])
    sign = "-" if loose["sign"] in tuple("-\u2212\u2013") else ""
    plain: str | None = _of_a_sensible_length(sign + whole + (f".{loose['part']}" if loose["part"] else ""))
    if re.fullmatch(MAYBE_THOUSANDS, loose["whole"]) and not loose["part"]:
        plain = None
    if loose["sign"] == "+":
        raise fault("bad-number", text, plain if not loose["unit"] else None)
    if loose["unit"]:
        raise fault("unit-in-number", text, plain, unit=loose["unit"])
    if "," in text:
        raise fault("decimal-comma", text, plain)
    if len(whole) < len(loose["whole"]) and plain is not None:
        raise fault("thousands-space", text, plain)
    raise fault("bad-number", text, plain)


def _of_a_sensible_length(text: str) -> str:
    if len(text) > MAX_DIGITS:
        raise fault("too-much", text[:MAX_DIGITS] + "…", what="digits", limit=str(MAX_DIGITS))
    return text


def one_text(value: object) -> str:
    """A single text; a mapping or a list there is the wrong shape, and nothing at all is missing."""
    if not isinstance(value, str):
        raise fault("wrong-shape", shape_of(value), wanted="text")
    if not value and not getattr(value, "quoted", True):
        raise fault("empty-value", "")
    return value


_AFTER_BULLET = re.compile(rf"(?P<sign>[{BULLETS_ONLY}])\s+(?P<text>\S[^\n]*)")


def _text(value: object) -> str:
    """A text of its own, without its place; a bullet before it was pasted along, and is no part of it."""
    said = one_text(value)
    pasted = _AFTER_BULLET.fullmatch(said)
    if pasted is not None:
        plain = re.match(r"\w", pasted["text"]) and not getattr(value, "quoted", True)
        instead = pasted["text"] if plain else in_quotes(pasted["text"])
        raise fault(PASTED_SIGN, said, instead, form="in-text", sign=pasted["sign"])
    return str(said)


_SHORTEST_LINE = 40
"""Nobody breaks a text at fewer letters than these to go on with it on the next line."""


def _item(value: object) -> str:
    """A text of a list of texts; on two lines, with a first that is short, it may be two of which one lacks its dash."""
    said = _text(value)
    if isinstance(value, Scalar) and not value.quoted and value.source.text[: value.start].endswith("- "):
        first, *others = value.source.text[value.start : value.end].splitlines()
        if others and len(first) < _SHORTEST_LINE:
            raise fault("several-for-one", said, form="lines", first=first.strip(), then=others[0].strip())
    return said


_ONLY_YES = ("true", "ja", "yes", "sant")


def because(value: object) -> str:
    """Why something is not there; that it is so is no reason."""
    said = _text(value)
    if said.casefold().strip() in _ONLY_YES:
        raise fault("empty-value", said, form="reason")
    return said


def sentence(value: object) -> str:
    """A text that is read as a sentence, and so no longer than people read one."""
    said = _text(value)
    if len(said) > LONGEST_SENTENCE:
        raise fault("too-much", said[:MAX_DIGITS] + "…", what="signs", limit=str(LONGEST_SENTENCE))
    return said


def _short_name(value: object) -> str:
    """A name: what ends as a sentence in the file stands within sentences, and so without its full stop."""
    return as_name(sentence(value))


def shape_of(value: object) -> str:
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_D, _M, _Y = r"(?P<d>[0-9]{1,2})(?::?[ea])?", r"(?P<m>[0-9]{1,2}|[a-zåäö]+)\.?", r"(?P<y>[0-9]{4})"
_LOOSE_DAYS = (
    rf"{_Y}[-/. ]*(?P<m>[0-9]{{2}})[-/. ]*(?P<d>[0-9]{{2}})[-/. ]*",
    rf"{_Y}[-/. ]+{_M}[-/. ]+{_D}",
    rf"{_D}[-/. ]+{_M}[-/., ]+{_Y}",
    rf"(?P<m>[a-zåäö]+)\.? +{_D},? +{_Y}",
)
"""A day in other figures and words than those of the format, that can be no other day."""
_SHORT_DAYS = (
    r"'?(?P<y>[0-9]{2})(?P<apart>-?)(?P<m>[0-9]{2})(?P=apart)(?P<d>[0-9]{2})",
    rf"{_D}[-/. ]+{_M}[-/. ']+(?P<y>[0-9]{{2}})",
)
"""A day with two figures of its year."""
_MONTH_MAY_BE_FIRST = r"(?P<m>[0-9]{1,2})(?P<apart>[-/])(?P<d>[0-9]{1,2})(?P=apart)(?P<y>[0-9]{4})"
"""With two slashes or hyphens spreadsheets write both ``4/5/2026`` for 4 May and ``5/4/2026``."""
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip


def day(value: object) -> date:
    """A date, ``2013-06-01``."""
    if isinstance(value, date):
        return value
    text = one_text(value)
    found = _read_day(str(text))
    if isinstance(found, date):
        return found
    raise fault("bad-date", text, **found)


@cache
def _read_day(text: str) -> date | Mapping[str, str]:
    """The day that a text is; else what is told of it, with the text to type where the meaning is plain."""
    tidy = _DASHES.sub("-", text)
    american = _day_in(tidy, (_MONTH_MAY_BE_FIRST,))
    meant = _day_in(tidy, _LOOSE_DAYS) or american
    if meant is None or meant.year not in YEARS:
        short = _day_in(tidy, _SHORT_DAYS, century=2000)
        return {"form": "short-year", "last": short.isoformat()} if short else {}
    if american is not None and american != meant:
        return {"form": "either", "day_first": meant.isoformat(), "month_first": american.isoformat()}
    return meant if _DAY.fullmatch(text) else {"instead": meant.isoformat()}


def _day_in(text: str, forms: Iterable[str], century: int = 0) -> date | None:
    """The day that ``text`` is in the first of some forms that gives one that a calendar has; None where none does."""
    for form in forms:
        read = re.fullmatch(form, text, re.IGNORECASE)
        with suppress(ValueError):
            if read is not None:
                return date(century + int(read["y"]), _month(read["m"]), int(read["d"]))
    return None


def month_named(text: str) -> int | None:
    """The number of a month by its Swedish name or the beginning of it: ``juni``, ``Okt``."""
    return next((n for n, name in enumerate(_MONTHS, 1) if len(text) > 2 and name.startswith(text.lower())), None)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else month_named(text) or 0


_ID = re.compile(r"[^\W\d_]\w*(?:-\w+)*")


def _hyphened(text: str) -> str:
    """The words of a text with hyphens between."""
    return "-".join(re.findall(r"\w+", re.sub(WIDTHLESS, "", text)))


def identifier(value: object) -> str:
    """A name chosen by people: letters first, then letters, digits and hyphens; ``nöjda-kunder``."""
    text = one_text(value)
    if _ID.fullmatch(text):
        return str(text)
    words = re.sub(r"^(?:[0-9]{1,2}-)+", "", _hyphened(text))
    raise fault("bad-id", text, words if _ID.fullmatch(words) else None)


def label(value: object) -> str:
    """The printed mark of a success factor or a list item: a word or a number, ``1``."""
    text = one_text(value)
    if re.fullmatch(r"\w+(?:-\w+)*", text):
        return str(text)
    words = _hyphened(text)
    raise fault("bad-id", text, words or None)


def reference(value: object) -> str:
    """An id, or ids joined by ``/``: ``nöjda-kunder/1``, ``indicators/nki/kost``."""
    text = one_text(value)
    parts = text.split("/")
    if all(re.fullmatch(r"\w+(?:-\w+)*", part) for part in parts):
        return str(text)
    words = [_hyphened(part) for part in parts]
    raise fault("bad-id", text, "/".join(words) if all(words) else None)


_CODE_LENGTH = 4
"""A code of an area has so many digits: one with fewer has lost its first zeros, in a spreadsheet that took it for a
number."""


def code(value: object) -> str:
    """A code of digits, quoted so that its zeros stay: ``"0980"``."""
    text = one_text(value)
    digits = text.strip(CURVED)
    if digits.isdecimal() and not getattr(value, "quoted", True):
        raise fault("unquoted-code", text, f'"{digits.zfill(_CODE_LENGTH)}"')
    return str(text)


def yes_or_no(value: object) -> bool:
    """``true`` or ``false``."""
    text = one_text(value)
    if text in ("true", "false"):
        return text == "true"
    plain = {"ja": "true", "yes": "true", "on": "true", "sant": "true", "nej": "false", "no": "false"}
    plain |= {"off": "false", "falskt": "false"}
    raise fault("not-true-or-false", text, plain.get(text.lower()))


def whole_number(value: object) -> int:
    """A count, zero or more; a number that is none is told so and not how else to write it."""
    if isinstance(value, int):
        return value
    try:
        counted = parse_number(value)
    except PydanticCustomError as error:
        plain = meant_instead(error)
        if plain is not None and not is_count(Decimal(plain)):
            raise fault("bad-number", str(value)) from None
        raise
    if not is_count(counted):
        raise fault("bad-number", str(value))
    return int(counted)


def is_count(number: Decimal) -> bool:
    """Whether a number may be how many there are of something."""
    return number == number.to_integral_value() and number >= 0


def a_list(value: object) -> object:
    """A list; one value standing alone is understood, but must be written as a list."""
    if isinstance(value, str):
        text = one_text(value)
        text = text.strip("[] ") if text.count("[") != text.count("]") else text
        mark = next((mark for mark in (BULLET, r"-(?=[^\W\d])") if re.match(mark, text)), None)
        if mark is not None:
            text = ", ".join(re.split(rf"(?:^|\s+){mark}", text)[1:])
        plain = re.fullmatch(r"[^\W\d][\w/-]*(?:, *[^\W\d][\w/-]*)*", text)
        raise fault("not-a-list", value, f"[{text if plain else in_quotes(text)}]")
    return value


_BEGUN, _GOES_ON = "[A-ZÅÄÖ][^,]* [^,]*", "[a-zåäö][^,]* [^,]*"
"""The beginning of a sentence, and how it may go on after a comma."""


def a_list_of_texts(value: object) -> object:
    """As ``a_list``, of texts in words, whose commas part them where they stand in brackets."""
    items = a_list(value)
    for first, then in pairwise(items if isinstance(items, Seq) and items.flow else ()):
        both = isinstance(first, Scalar) and isinstance(then, Scalar) and not (first.quoted or then.quoted)
        if both and re.fullmatch(_BEGUN, str(first)) and re.fullmatch(_GOES_ON, str(then)):
            text = f"{first}, {then}"
            raise fault("sentence-cut", text, form="item", quoted=in_quotes(text))
    return items


_BETWEEN_IDS = re.compile(rf"{MAYBE_BLANKS}[,;&+]\s*|{SOME_BLANKS}(?:och|samt|and|-)\s+")


def ids_in(text: str) -> tuple[str, ...]:
    """The ids that a text names, with commas, ``och`` or other signs between; none where it is not several."""
    inner = re.sub(r"^\((.*)\)$", r"\1", text.strip())
    parts = tuple(_BETWEEN_IDS.split(inner))
    return parts if len(parts) > 1 and all(re.fullmatch(r"[^\W\d][\w/-]*", part) for part in parts) else ()


def a_list_of_labels(value: object) -> object:
    """As ``a_list``, of marks: a text names one, or several with commas between."""
    if isinstance(value, str):
        labels = [_hyphened(part) for part in re.split(rf"{MAYBE_BLANKS}[,;] *", one_text(value).strip("[] "))]
        raise fault("not-a-list", value, f"[{', '.join(labels)}]")
    return value


def a_list_of_ids(value: object) -> object:
    """As ``a_list``, where the text can name several: ``girls, boys``, ``(girls; boys)``, ``girls och boys``."""
    several = ids_in(value) if isinstance(value, str) else ()
    if several:
        raise fault("not-a-list", value, f"[{', '.join(several)}]")
    return a_list(value)


def one_or_several_ids(value: object) -> object:
    """An id or a list of them, as a tuple either way."""
    return a_list_of_ids(value) if isinstance(value, str) and ids_in(value) else one_or_several(value)


def one_or_several(value: object) -> object:
    """A value or a list of values, as a tuple either way."""
    return (value,) if isinstance(value, str) else value


def _words_of(error: PydanticCustomError) -> dict[str, str]:
    """What a fault says beside the text that it is of."""
    return {name: str(word) for name, word in (error.context or {}).items() if name != "text"}


class Reads:
    """How a field reads what stands in the file: a parser that returns its value, and the JSON Schema of the text."""

    def __init__(self, parse: Callable[[object], Any], **schema: Any) -> None:
        self.parse, self.schema = parse, schema

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def read(self, value: object) -> Any:
        """What the parser reads; where it cannot for signs that were pasted along, its fault says what is meant."""
        try:
            return self.parse(value)
        except PydanticCustomError as error:
            if not isinstance(value, str) or "instead" in (error.context or {}):
                raise
            plain = without_pasted(value)
            if plain == value or read_exactly(self.parse, plain) is None:
                raise
            raise fault(error.type, value, plain, **{**_words_of(error), "form": "meant"}) from None

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return dict(self.schema)


class Prepares(Reads):
    """As Reads, where the parser only gives a short form (``short`` in the schema) the shape of the full one."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.parse, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [dict(self.schema), handler(core)]} if self.schema else handler(core)


class PreparesList(Prepares):
    """As Prepares, of a list where one entry may stand without it."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        several = handler(core)
        return {"anyOf": [several["items"], several]}


_DAY_SCHEMA: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_NAME_SCHEMA: dict[str, Any] = {"type": "string", "pattern": "^[^0-9_-]"}

Text: TypeAlias = Annotated[str, Reads(_text, type=["string", "number", "boolean"])]
Because: TypeAlias = Annotated[str, Reads(because, type=["string", "number", "boolean"])]
Sentence: TypeAlias = Annotated[str, Reads(sentence, type=["string", "number", "boolean"])]
ShortName: TypeAlias = Annotated[str, Reads(_short_name, type=["string", "number", "boolean"])]
Number: TypeAlias = Annotated[Decimal, Reads(parse_number, type=["number", "string"])]
Count: TypeAlias = Annotated[int, Reads(whole_number, type=["integer", "string"])]
Day: TypeAlias = Annotated[date, Reads(day, **_DAY_SCHEMA)]
Id: TypeAlias = Annotated[str, Reads(identifier, **_NAME_SCHEMA)]
RuleName: TypeAlias = Annotated[str, Reads(_text, **_NAME_SCHEMA)]
"""The name of a rule, which may be none: that is told with the rules that there are."""
Label: TypeAlias = Annotated[str, Reads(label, type=["string", "integer"])]
Reference: TypeAlias = Annotated[str, Reads(reference, type=["string", "integer"])]
Code: TypeAlias = Annotated[str, Reads(code, type="string")]
YesNo: TypeAlias = Annotated[bool, Reads(yes_or_no, type="boolean")]
References: TypeAlias = Annotated[tuple[Reference, ...], Prepares(a_list_of_ids)]
Ids: TypeAlias = Annotated[tuple[Id, ...], Prepares(a_list_of_ids)]
Labels: TypeAlias = Annotated[tuple[Label, ...], Prepares(a_list_of_labels)]
Codes: TypeAlias = Annotated[tuple[Code, ...], Prepares(a_list)]
_Item: TypeAlias = Annotated[str, Reads(_item, type=["string", "number", "boolean"])]
Texts: TypeAlias = Annotated[tuple[_Item, ...], Prepares(a_list_of_texts)]
Days: TypeAlias = Annotated[tuple[Day, ...], Prepares(one_or_several, **_DAY_SCHEMA)]
Members: TypeAlias = Annotated[tuple[Id, ...], Prepares(one_or_several_ids, **_NAME_SCHEMA)]
