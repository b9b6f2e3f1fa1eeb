"""``import kolada --format json``, version 1: a contract that others read."""

from malstyr.contract.kolada import KoladaImport
from malstyr.contract.writing import json_of, json_types
from malstyr.present.paper import Paper


def render(told: KoladaImport, paper: Paper) -> str:
    kolada = json_types(told.kolada) | {"fetched": f"{told.kolada.fetched:%Y-%m-%dT%H:%M:%SZ}"}
    return json_of({**json_types(told.result), "kolada": kolada})
