"""``import survey --format json``, version 1: a contract that others read."""

from malstyr.contract.imported_survey import SurveyImport
from malstyr.contract.writing import json_of, json_types
from malstyr.present.paper import Paper


def render(told: SurveyImport, paper: Paper) -> str:
    return json_of({**json_types(told.result), "survey": json_types(told.survey)})
