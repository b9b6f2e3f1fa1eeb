"""The records that programs get, and the published schemas of what ``--format json`` writes, are one contract."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.contract.board import BoardsResult
from malstyr.contract.calendar import CalendarResult
from malstyr.contract.check import CheckResult
from malstyr.contract.coverage import CoverageResult
from malstyr.contract.diff import DiffResult
from malstyr.contract.meeting import MeetingResult
from malstyr.contract.risks import RisksResult
from malstyr.contract.status import StatusResult
from malstyr.contract.writing import json_of
from malstyr.output.schema.contract import render
from malstyr.present.paper import Paper

Schema = dict[str, Any]
RESULTS = {
    "check": CheckResult,
    "status": StatusResult,
    "diff": DiffResult,
    "calendar": CalendarResult,
    "meeting": MeetingResult,
    "risks": RisksResult,
    "board": BoardsResult,
    "coverage": CoverageResult,
}
NUMBER = r"^-?[0-9]+(\.[0-9]+)?$"
SOME_OF = {".outcomes[].possible[]", ".goals[].possible[]"}
"""Where only some words of a closed set can stand."""


def contract(of: str) -> Schema:
    schema: Schema = json.loads(render(of, Paper("sv")))
    return schema


class Comparing:
    """A schema beside a type, place by place."""

    def __init__(self, schema: Schema) -> None:
        self.definitions = schema.get("$defs", {})

    def alternatives(self, schema: Schema) -> Iterator[Schema]:
        """What may stand at a place, each kind of value by itself."""
        if "$ref" in schema:
            yield from self.alternatives(self.definitions[schema["$ref"].rpartition("/")[2]])
        elif "anyOf" in schema:
            for one in schema["anyOf"]:
                yield from self.alternatives(one)
        elif "enum" in schema and None in schema["enum"]:
            yield from ({"enum": [one for one in schema["enum"] if one is not None]}, {"type": "null"})
        elif isinstance(schema.get("type"), list):
            yield from ({**schema, "type": one} for one in schema["type"])
        else:
            yield schema

    def differ(self, schema: Schema, kind: Any, at: str = "") -> Iterator[str]:
        """Where a schema and a type do not say the same."""
        kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
        schemas = list(self.alternatives(schema))
        if len(schemas) == len(kinds) == 1:
            yield from self.differ_alone(schemas[0], kinds[0], at)
            return
        for one in schemas:
            if all(any(self.differ_alone(one, each, at)) for each in kinds):
                yield f"{at}: no type is {one}"
        for each in kinds:
            if all(any(self.differ_alone(one, each, at)) for one in schemas):
                yield f"{at}: no schema is {each}"

    def differ_alone(self, schema: Schema, kind: Any, at: str) -> Iterator[str]:
        said = schema.get("type")
        if said == "object" and "properties" in schema:
            hints = get_type_hints(kind) if hasattr(kind, "_fields") else {}
            fields = {name.rstrip("_"): hint for name, hint in hints.items()}
            properties: dict[str, Schema] = schema["properties"]
            if not set(fields) == set(properties) == set(schema["required"]) or schema["additionalProperties"]:
                yield f"{at}: {sorted(set(fields) ^ set(properties))} of {kind}"
            for name in fields.keys() & properties.keys():
                yield from self.differ(properties[name], fields[name], f"{at}.{name}")
        elif said == "object":
            if get_origin(kind) is not Mapping:
                yield f"{at}: {kind} is no mapping"
                return
            key, value = get_args(kind)
            yield from self.differ(schema.get("propertyNames", {"type": "string"}), key, f"{at}{{key}}")
            yield from self.differ(schema["additionalProperties"], value, f"{at}{{}}")
        elif said == "array":
            if get_origin(kind) is not tuple or get_args(kind)[1:] != (...,):
                yield f"{at}: {kind} is no tuple of one kind"
                return
            yield from self.differ(schema["items"], get_args(kind)[0], f"{at}[]")
        elif "enum" in schema and all(isinstance(one, str) for one in schema["enum"]):
            words = {str(one) for one in kind} if isinstance(kind, type) and issubclass(kind, StrEnum) else set()
            if words != set(schema["enum"]) and not (at in SOME_OF and words > set(schema["enum"])):
                yield f"{at}: {kind} is not {schema['enum']}"
        elif "const" in schema:
            if get_origin(kind) is not Literal or get_args(kind) != (schema["const"],):
                yield f"{at}: {kind} is not {schema['const']}"
        elif kind not in self.kinds(schema):
            yield f"{at}: {kind} is not {schema}"

    @staticmethod
    def kinds(schema: Schema) -> tuple[type, ...]:
        """The types of a single value."""
        if "enum" in schema:
            return (int,)
        by_type = {"boolean": (bool,), "integer": (int,), "null": (NoneType,), "string": (str,)}
        if schema.get("pattern") == NUMBER:
            return (Decimal,)
        return (date,) if schema.get("format") == "date" else by_type[schema["type"]]


def differences(of: str, schema: Schema) -> list[str]:
    return list(Comparing(schema).differ(schema, RESULTS[of]))


VALUE = {
    of: [f".{at}.value: no schema is <class 'decimal.Decimal'>"]
    for of, at in (("status", "outcomes[]"), ("board", "boards[].measures[]"))
}
"""A number or the steps that are done: both are a text in JSON, and only programs in Python can tell them apart."""


@pytest.mark.parametrize("of", RESULTS)
def test_records_and_schema_say_the_same(of: str) -> None:
    assert differences(of, contract(of)) == VALUE.get(of, [])


def places(schema: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Every record in a schema, with the name of each of its properties."""
    if isinstance(schema, dict):
        for name in schema.get("properties", {}) if "required" in schema else ():
            yield schema, name
        for below in schema.values():
            yield from places(below)
    elif isinstance(schema, list):
        for below in schema:
            yield from places(below)


@pytest.mark.parametrize("of", RESULTS)
def test_a_schema_that_says_otherwise_is_seen(of: str) -> None:
    usual = differences(of, contract(of))
    for n in range(len(list(places(contract(of))))):
        for change in ("gone", "other"):
            changed = contract(of)
            held, name = list(places(changed))[n]
            if change == "gone":
                del held["properties"][name]
            else:
                held["properties"][name] = {"type": "array", "items": {"type": "boolean"}}
            assert differences(of, changed) != usual, (change, name)


NUMBERS = st.builds(Decimal.scaleb, st.integers().map(Decimal), st.integers(-40, 40))


@given(NUMBERS)
def test_numbers_are_written_exactly(number: Decimal) -> None:
    text = json.loads(json_of((number,)))[0]
    assert Decimal(text) == number
    assert "E" not in text.upper()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ((), []),
        (((1, None), ("a", True)), [[1, None], ["a", True]]),
        ({"a": Decimal("1.50"), "b": date(2013, 12, 31)}, {"a": "1.50", "b": "2013-12-31"}),
        (Decimal("-0"), "-0"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_values_are_written_in_the_types_of_json(value: object, written: object) -> None:
    assert json.loads(json_of(value)) == written
