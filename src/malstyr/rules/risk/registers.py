"""What the rules of risks share."""

from malstyr.model.risks import Risk
from malstyr.workspace.workspace import spoken


def risk_called(id: str, risk: Risk) -> str:
    """What a risk is called in a message."""
    return risk.name or risk.text or spoken(id)
