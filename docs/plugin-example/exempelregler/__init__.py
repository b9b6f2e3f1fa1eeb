"""The rules of Exempelkommunen, which goal files ask for by ``settings: {plugins: [exempel]}``."""

from exempelregler import decision_without_case
from malstyr.findings import Severity
from malstyr.rules.plugins import OwnRule

RULES = (OwnRule("decision-without-case", 1, Severity.WARNING, decision_without_case, absence=True),)
