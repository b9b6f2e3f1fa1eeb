"""The words that limits are written with, so that one which says anything more is not taken for less than it says."""

import re

from malstyr.language.swedish.words import word_set
from malstyr.model.scalars import month_named

_WORDS = word_set(
    "minst lägst åtminstone minimum minimalt högst max maximalt maximum mest över överstiga överstiger under understiga"
    " understiger mer mera fler flera högre större längre bättre mindre färre lägre kortare än inte ej upp upptill till"
    " ner ned nedåt uppåt mellan och eller el däröver därunder som så"
    " öka ökar ökas ökad ökat ökning höja höjas höjs stiga stiger minska minskar minskas minskad minskat minskning"
    " sänka sänkas sänks med minus plus"
    " ska skall bör vara ligga ligger nå nås uppnå uppnås uppgå uppgår är blir på i vi"
    " en ett den det de"
    " procent procentenhet procentenheter st stycken"
    " senast år året per varje årligen årlig utgången slutet av vid tom"
)  # fmt: skip
"""How much, which way, how it is said, and when. What is counted is its unit's to say."""
_WORD = re.compile(r"[^\W\d_]+")
_DURING = re.compile(r"\bunder\s+(?:år(?:et)?\s+)?(?:19|20)[0-9]{2}\b", re.IGNORECASE)


def says_more(limit: str, deadline: str | None, *units: str | None) -> bool:
    """Whether a limit has words besides those of limits, of its units and of its day: ``minst 85 % av flickorna``."""
    known = _WORDS | {word for unit in units if unit for word in _WORD.findall(unit.casefold())}
    rest = [word for word in _WORD.findall(limit.casefold()) if word not in known]
    of_day = deadline is not None and deadline.count("-") == 2
    return any(not (of_day and month_named(word)) for word in rest)


def time_key(limit: str) -> str:
    """Whether the year of a limit is the one that is judged, or the one before whose end it is reached."""
    return "during" if _DURING.search(limit) else "by"
