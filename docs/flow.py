"""The architecture as a picture: the rooms of the import contract, lowest first, in the order that text takes."""

import tomllib
from html import escape
from pathlib import Path

PROJECT = Path(__file__).parents[1]
WIDTH, HEIGHT, GAP = 640, 34, 12


def layers() -> list[list[str]]:
    """The rooms of each layer, lowest first."""
    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = told["tool"]["importlinter"]["contracts"][0]
    return [[room.strip() for room in layer.split("|")] for layer in reversed(contract["layers"])]


def flow_picture() -> str:
    """A box a room, a row a layer, an arrow between rows."""
    rows = layers()
    height = len(rows) * (HEIGHT + GAP) + GAP
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        'role="img" aria-labelledby="t" font-family="sans-serif" font-size="15">',
        '<title id="t">The rooms from the lowest to the highest; each imports only those above it</title>',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
    ]
    for row, rooms in enumerate(rows):
        top = GAP + row * (HEIGHT + GAP)
        wide = (WIDTH - GAP * (len(rooms) + 1)) / len(rooms)
        for n, room in enumerate(rooms):
            left = GAP + n * (wide + GAP)
            drawn.append(
                f'<rect x="{left:g}" y="{top}" width="{wide:g}" height="{HEIGHT}" rx="4" fill="#e8eef6" '
                'stroke="#00508a"/>'
                f'<text x="{left + wide / 2:g}" y="{top + 22}" text-anchor="middle" fill="#111">{escape(room)}</text>'
            )
        if row:
            drawn.append(
                f'<path d="M{WIDTH / 2:g} {top - GAP}v{GAP - 4}m-4 -4l4 4l4 -4" fill="none" stroke="#00508a"/>'
            )
    return "\n".join([*drawn, "</svg>", ""])


def architecture_page() -> str:
    """The page of the picture, with the same in words."""
    lines = [f"{n}. {' and '.join(f'`{room}`' for room in rooms)}" for n, rooms in enumerate(layers(), 1)]
    return "\n".join(
        (
            "# Architecture",
            "",
            "Text becomes data that knows where it stands, data a model, models a workspace, a workspace outcomes and",
            "findings, and those something that a person or a machine reads. A value never travels back.",
            "[design.md](design.md) tells what each room holds, and the [decisions](beslut/README.md) why.",
            "",
            "![The rooms as rows from top to bottom; the list below says the same.](bilder/flode.svg)",
            "",
            "The same in words, lowest first. A room imports only from rooms before it; CI holds it (`lint-imports`).",
            "This page is made of that contract, in `pyproject.toml`.",
            "",
            *lines,
            "",
        )
    )
