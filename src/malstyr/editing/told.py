"""What is told of a fact that is not written: what is wrong, and what to type."""

from __future__ import annotations

from collections.abc import Mapping

from malstyr.contract.edited import RefusalRecord


def refusal_told(code: str, args: Mapping[str, str], catalogue: Mapping[str, str]) -> RefusalRecord:
    """The refusal in the words of a catalogue; where a name is near, that it may be meant."""
    near = args.get("near")
    help = catalogue["cli.did-you-mean"].format(name=near) if near else catalogue[f"edit.help.{code}"].format(**args)
    return RefusalRecord(code, catalogue[f"edit.{code}"].format(**args), help)
