"""``new --from FILE --format json``, version 1: a contract that others read."""

from malstyr.contract.writing import json_of
from malstyr.exchange.plan.preview import PlanPreview
from malstyr.output.check.json import finding_record
from malstyr.present.paper import Paper


def render(shown: PlanPreview, paper: Paper) -> str:
    return json_of(shown.result._replace(findings=tuple(map(finding_record, shown.findings))))
