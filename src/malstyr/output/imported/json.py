"""``import csv|xlsx --format json``, version 1: a contract that others read."""

from collections.abc import Iterator

from malstyr.contract.writing import Entries, pieces_of, written_entry
from malstyr.exchange.importing.preview import ImportPreview
from malstyr.output.check.json import finding_record
from malstyr.present.paper import Paper


def render(shown: ImportPreview, paper: Paper) -> Iterator[bytes]:
    """Cell by cell, since a table may have a hundred thousand."""
    found = {
        "cells": Entries(map(written_entry, shown.result.cells)),
        "findings": tuple(map(finding_record, shown.findings)),
    }
    return pieces_of(shown.result._asdict() | found)
