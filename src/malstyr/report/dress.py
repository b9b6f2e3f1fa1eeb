"""The look of a workspace's reports: its colours, made readable, and its logo."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from malstyr.model.organisation import Appearance

COLOUR, ACCENT = "#00558f", "#b35900"
LIGHT_PAPER, DARK_PAPER = "#f4f6f8", "#1d232a"
"""The least contrasting backgrounds that text stands on, by day and by night."""
CONTRAST = 4.5
"""What WCAG AA asks of text."""


class Unusable(Exception):
    """Why no report can be made of a workspace, or not here: a message of the catalogue, and its words."""

    def __init__(self, key: str, **told: str) -> None:
        super().__init__(key)
        self.key, self.told = key, told


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours and logo of a report; a logo is a ``data:`` address."""

    colour: str
    accent: str
    dark: str
    logo: str


def dress(look: Appearance | None, logo: bytes | None) -> Dress:
    """The workspace's look, with its colours made dark enough to read on white, and light enough on black."""
    colour = _colour(look.colour if look is not None else None, COLOUR)
    accent = _colour(look.accent if look is not None else None, ACCENT)
    kinds = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg"}
    kind = next((name for start, name in kinds.items() if logo is not None and logo.startswith(start)), None)
    if look is not None and look.logo and kind is None:
        raise Unusable("bad-logo", text=look.logo)
    address = f"data:image/{kind};base64,{b64encode(logo).decode()}" if logo is not None and kind is not None else ""
    dark = _readable(colour, DARK_PAPER, 255)
    return Dress(_readable(colour, LIGHT_PAPER, 0), _readable(accent, LIGHT_PAPER, 0), dark, address)


def _colour(text: str | None, otherwise: str) -> str:
    """A colour with all its six digits."""
    if text is None:
        return otherwise
    return text.lower() if len(text) == 7 else "#" + "".join(2 * sign for sign in text[1:].lower())


def _readable(colour: str, paper: str, towards: int) -> str:
    """The colour moved towards black or white as far as reading it on the paper takes."""
    parts = _parts(colour)
    for tenth in range(11):
        moved = [round(part + (towards - part) * tenth / 10) for part in parts]
        light, dark = sorted((_luminance(moved), _luminance(_parts(paper))), reverse=True)
        if (light + 0.05) / (dark + 0.05) >= CONTRAST:
            break
    return "#" + "".join(f"{part:02x}" for part in moved)


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _luminance(parts: Sequence[int]) -> float:
    """Relative luminance as WCAG defines it."""
    linear = [part / 3294.6 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
