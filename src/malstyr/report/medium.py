"""What a report is drawn for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """From a report on a site to the rest of it: addresses from where the report lies."""

    up: str
    """To the root of the site."""
    home: str
    """The page of the workspace, called ``name``."""
    name: str
    json: str
    """The report's own data."""
    years: tuple[tuple[str, str], ...] = ()
    """The pages of each year, where there are several: the year and the address."""
    live: str = ""
    """Where a script is that loads the page again when there is a newer one; empty where nobody shows it."""


@dataclass(frozen=True, slots=True)
class Medium:
    """What a report is drawn for: a page by itself, a page of a site, or paper."""

    paper: bool = False
    """Where every picture has a name and a list holds nothing but its items, as tagged PDF asks."""
    way: Way | None = None


PAGE, PAPER = Medium(), Medium(paper=True)
