"""Which key a word means where it stands: by what is written under it, or that it belongs somewhere else."""

import re
from collections.abc import Container, Iterable, Mapping

from malstyr.language.meant import meant, meant_by
from malstyr.model.indicators import GENDERS
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import understood
from malstyr.model.shape import holds_group, holds_list, key_help, keys_called, known_keys, known_words
from malstyr.model.target import STEPS, goes_with
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.alone import alone
from malstyr.workspace.mistakes.figures import outcome_typed
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_period import period_meant
from malstyr.workspace.mistakes.told import Told
from malstyr.workspace.mistakes.units import EACH_YEAR, unit_at
from malstyr.workspace.references import FIELDS, SUCCESSION

_RULE = "unknown-key"
_NAMED_IN = {(section, field): target for section, field, target in FIELDS}
_OUTCOME = (
    *("utfall", "utfallet", "värde", "värdet", "värden", "mätvärde", "mätvärden", "siffror", "mätresultat"),
    *("resultat", "outcome", "outcomes", "result", "results", "value", "values"),
)
_START = (
    *("basvärde", "startvärde", "startläge", "utgångsläge", "utgångsvärde", "baslinje", "nuläge", "nuvarande värde"),
    *("ingångsvärde", "baseline", "base value"),
)
_ANALYSIS = ("analys", "analysen", "orsak", "orsaker", "förklaring", "slutsats", "slutsatser", "analysis", "cause")
_HIGHER = (
    *("higher is better", "lower is better", "högre är bättre", "lägre är bättre", "bättre", "bäst", "better"),
    *("önskad riktning", "önskad utveckling", "polarity", "polaritet"),
)
_STATUS = ("status", "läge", "läget", "måluppfyllelse", "bedömning", "state", "trafikljus")
_GRAVITY = ("riskvärde", "risknivå", "riskpoäng", "risktal", *_STATUS)
_CLASS = ("typ", "slag", "kategori", "sort", "type", "kind", "category")
_TARGET = ("målvärde", "målvärden", "målnivå", "måltal", "target", "targets", "minst", "högst", "at least", "at most")
_OF_GOAL: dict[str, tuple[str, ...]] = {
    "indicators": (
        *("mätetal", "mätning", "mätningar", "kpi", "kpier", "följs upp med", "indikator", "indikatorer", "nyckeltal"),
        *("mått", "mäts med", "indicator", "indicators"),
    ),
    "activities": ("aktivitet", "aktiviteter", "åtgärd", "åtgärder", "activity", "activities"),
}
"""What is written of a goal for what names the goal itself; with keys of their own below they are a section."""
_WEIGHT = ("vikt", "vikter", "viktning", "viktas", "weight", "weighting")
_PERIOD = ("period", "tidsperiod", "tidplan", "år", "year")
_ELSEWHERE: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {
    ("goals",): {
        "outcome-of-goal": (*_OUTCOME, *_START),
        "analysis": _ANALYSIS,
        "target-of-goal": _TARGET,
        "status-of-result": _STATUS,
        "weight-of-none": _WEIGHT,
        "own-class": (*_CLASS, "prioritet", "prio", "priority"),
        "period-of-goal": ("start", "startdatum", "startår", "börjar", "tidplan", "begins"),
        "followed-of-goal": ("uppföljning", "följs upp", "uppföljs", "rapporteras", "frekvens", "mäts", "follow up"),
        **_OF_GOAL,
    },
    ("indicators",): {
        "outcome-of-indicator": (*_OUTCOME, *_START),
        "budget": ("budget", "budgeten", "årsbudget", "ram", "nettoram", "frame"),
        "forecast": ("prognos", "helårsprognos", "prognosvärde", "forecast"),
        "analysis": _ANALYSIS,
        "direction-of-indicator": _HIGHER,
        "activities-of-indicator": (*_OF_GOAL["activities"], "insats", "insatser"),
        "status-of-result": _STATUS,
        "weight-of-none": _WEIGHT,
        "period-of-indicator": _PERIOD,
    },
    ("indicators", "target"): {
        "value-of-target": ("nivå", "målnivå", "mål", *_OUTCOME),
        "period-of-target": _PERIOD,
        "red-of-target": ("röd", "rött", "red"),
        "note-of-target": ("kommentar", "anmärkning", "note", "obs", "notering", "comment"),
    },
    ("indicators", "survey"): {
        "answers-of-survey": ("svar", "antal svar", "svarande", "n", "answers", "invited", "antal tillfrågade"),
    },
    ("boards", "limits"): {"red-of-target": ("röd", "rött", "red")},
    ("activities",): {
        "money-of-activity": ("kostnad", "kostnader", "budget", "pengar", "resurser", "belopp", "cost"),
        "outcome-of-activity": _OUTCOME,
        "status-of-activity": _STATUS,
        "period-of-activity": _PERIOD,
        "own-class": _CLASS,
        "goal-of-activity": ("indikator", "indikatorer", "mått", "nyckeltal", "indicator", "indicators"),
    },
    ("risks",): {"level-of-risk": _GRAVITY, "own-class": _CLASS},
    ("values", "cell"): {
        "status-of-result": _STATUS,
        "analysis": _ANALYSIS,
        "target-of-value": ("mål", "målet", "krav", "kravet", *_TARGET),
        "deviation-of-value": ("avvikelse", "differens", "skillnad", "diff", "deviation"),
        "day-of-value": ("as of", "per datum", "datum", "date", "mätdatum", "mättes", "avläst", "dag"),
        "response-rate": ("svarsfrekvens", "svarsandel", "deltagande", "response rate"),
    },
}
"""What is written for something that is not said in this place, and the form that tells where it is."""


def fitting(met: Met, named: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the keys ``named`` that the word at ``met`` can mean, by what stands under it; all where none is.

    ``mål: {minst: 80}`` is a target, ``mål: [trygghet]`` what is served; ``enhet: procent`` what is measured in.
    """
    node = find(met.tree, met.in_file)
    if len(named) < 2 or node is None:
        return named
    room = (key for key in named if not isinstance(node, Seq) or holds_list((*met.loc[:-1], key)))
    exact = tuple(key for key in room if _names(met.tree, met.in_file, key, node))
    return exact or tuple(key for key in named if _fits(met, key, node)) or named


def _names(tree: Map, path: Path, key: str, node: Node) -> bool:
    """Whether every text in ``node`` is the id of something that ``key`` may name."""
    held = find(tree, (_NAMED_IN.get((str(path[0]), key), ""),))
    texts = _texts(node)
    return isinstance(held, Map) and bool(texts) and all(text.partition("/")[0] in held for text in texts)


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(str(one) for one in (node if isinstance(node, Seq) else (node,)) if isinstance(one, Scalar) and one)


def _fits(met: Met, key: str, node: Node) -> bool:
    """Whether what is written in ``node`` can be the value of a key, at ``met`` in place of the one that is there."""
    path, loc = (*met.in_file[:-1], key), (*met.loc[:-1], key)
    if isinstance(node, Map):
        return holds_group(loc)
    if isinstance(node, Seq):
        return holds_list(loc) and not holds_group(loc)
    if key in STEPS:
        return _is_step(key, node, unit_at(met.tree, path))
    words = known_words(loc)
    if words or holds_group(loc):
        return meant(node, words) is not None if words else alone(met.tree, path, node, loc) is not None
    target = _NAMED_IN.get((str(path[0]), key))
    return _reads_as(key, node) if target is None else met.names.of(target).spellings.nearest(node) is not None


def _is_step(key: str, text: str, unit: str | None) -> bool:
    """Whether a change may be of a kind, by per cent of what it was or by so much: a share of what is no share is one
    of what it was."""
    percent = re.fullmatch(_PERCENT, text) is not None and not text.isdigit()
    return measure(unit).quantity is Quantity.SHARE or key.endswith("percent") == percent


def _reads_as(key: str, text: str) -> bool:
    """Whether a text can be the value of a key that takes one freely: a unit, a sentence, or a number."""
    if key == "measured_in":
        return measure(text).quantity is not Quantity.OTHER
    if key in ("done", "due", "share"):
        return (re.fullmatch(_PERCENT, text) is not None) == (key == "share")
    return " " in text if key == "text" else text[:1].isdigit()


_PERCENT = r"[0-9]{1,3} *(?:%|procent)?"
"""How much of something is done."""


def choices(loc: Path, keys: Iterable[str]) -> dict[str, str]:
    """Keys of the mapping at ``loc``, each with what it is for, in each language that messages speak."""
    return {
        f"choices_{language}": "; ".join(
            f"{key} ({key_help((*loc, key), language).rstrip('.').replace(': ', ', ')})" for key in keys
        )
        for language in ("sv", "en")
    }


def said_elsewhere(tree: Map, path: Path, loc: Path) -> Told | None:
    """What is told of a key at ``path`` that is said in another place, or by other keys."""
    plain = str(path[-1]).casefold().replace("_", " ")
    said = re.fullmatch(_AND_WHEN, plain)
    time = period_meant(said["period"]) if said is not None else path[-2] if path[0] == "values" else None
    word = said["word"] if said is not None and time is not None else plain
    forms, node = _ELSEWHERE.get(_kind(loc), {}), find(tree, path)
    form = next((form for form, words in forms.items() if word in words), None)
    if _kind(loc) == ("indicators",) and isinstance(node, Scalar) and period_meant(str(path[-1])) is not None:
        form, time = "outcome-of-indicator", period_meant(str(path[-1]))
    if form is None or (form in _OF_GOAL and isinstance(node, Map)):
        return None
    written = place_of(node).text if isinstance(node, Scalar) and not node.empty else "…"
    subject = "/".join(map(str, ("indicators", *path[1:-2]) if path[0] == "values" else path[:2]))
    item = "-".join(re.findall(r"\w+", written.casefold())) or "…"
    args = {
        "form": form,
        "list": word,
        "item": item,
        "key": str(path[-1]),
        "subject": subject,
        "written": written,
        "indicator": str(path[1]),
        "id": str(path[1]),
        "when_sv": str(time or "ÅÅÅÅ"),
        "when_en": str(time or "YYYY"),
    }
    more: Mapping[str, str] = {}
    if form in _OF_PERIOD:
        section, line = _OF_PERIOD[form]
        lines = {f"line_{one}": line.format(when=args[f"when_{one}"], **args) for one in ("sv", "en")}
        more = {"section": section, **lines, "form": form if form == "status-of-result" else "of-period"}
    elif form == "outcome-of-indicator" and node is not None:
        more = outcome_typed(tree, str(path[1]), str(time) if time is not None else None, node)
    elif form in _OF_GOAL:
        more = {"section": form, "form": "serving-of-goal"}
    return Told(_RULE, {**args, **more})


_OF_PERIOD: Mapping[str, tuple[str, str]] = {
    "analysis": ("assessments", "{subject}: {{{when}: {{analysis: …}}}}"),
    "status-of-result": ("assessments", "{subject}: {{{when}: {{status: …, reason: …}}}}"),
    "budget": ("values", "{indicator}: {{{when}: {{budget: {written}}}}}"),
    "forecast": ("values", "{indicator}: {{{when}: {{forecast: {{D1: {written}}}}}}}"),
}
"""What is said of a time: the section where it is, and what is typed there."""


_OF_WHEN = ("för", "år", "i", "of", "for")
_AND_WHEN = (
    rf"(?P<word>[^\d,]*?[^\W\d]){''.join(f'(?<! {one})' for one in _OF_WHEN)},? +"
    rf"(?:(?:{'|'.join(_OF_WHEN)}) +)*(?P<period>[0-9]{{4}}\S*)"
)
"""What a key says, and of when: ``utfall 2025``."""
_BEFORE_PERIOD = r"(?i:(?:senast|till|under|för|år|i|vid|utgången av|slutet av) +)*"
"""What people say before a period."""


_YEAR_OF_TARGET: Mapping[str, tuple[str, ...]] = {
    "by": ("till", "to", "tills", "till och med", "t.o.m.", "före", "innan", "slutår", "målår"),
    "since": ("från", "sedan", "basår", "utgångsår", "startår", "jämfört med", "mot", "base", "baseline", "base year"),
    "during": ("för", "för år", "i", "gäller", "gällande", "avser", "slut", "när", "end", "when"),
}
"""What is written before a year in a target, by the key that says the same; what stands at during may be by as well."""


def key_of_year(tree: Map, path: Path, loc: Path) -> Told | None:
    """What is told of a word of a target with a year after it: which of its keys take one, by what else is demanded."""
    word, year = str(path[-1]).casefold().replace("_", " "), find(tree, path)
    key = next((key for key, words in _YEAR_OF_TARGET.items() if word in words), None)
    if key is None or _kind(loc) != ("indicators", "target") or not isinstance(year, Scalar) or not _is_year(year):
        return None
    holder = find(tree, path[:-1])
    steps = isinstance(holder, Map) and any({one, *keys_called(loc[:-1], one)} & {*STEPS} for one in map(str, holder))
    start = holder.get("from") if isinstance(holder, Map) else None
    if steps and key == "by" and isinstance(start, Scalar) and _is_year(start):
        return Told(_RULE, {"form": "from-and-by", "from": start, "written": year})
    if key == "during":
        return Told(_RULE, {"form": "period-of-target", "written": year})
    if key == "since":
        return Told(_RULE, {"form": "meant"}, key) if steps else Told(_RULE, {"form": "year-from", "written": year})
    if steps and "until" in keys_called(loc[:-1], word):
        return Told(_RULE, {"form": "which", **choices(loc[:-1], ("until", "by"))})
    return Told(_RULE, {"form": "meant"}, key)


def _is_year(text: str) -> bool:
    return re.fullmatch(r"(?:19|20)[0-9]{2}", text) is not None


def going_together(holder: Node, loc: Path, named: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the keys ``named`` that make one target with what ``holder`` demands already; all where none does."""
    if _kind(loc) != ("indicators", "target") or not isinstance(holder, Map):
        return named
    return tuple(key for key in named if goes_with(map(str, holder), key)) or named


def says_each_year(text: str) -> bool:
    """Whether a text says that a target holds every year, as one does that says nothing."""
    return " ".join(text.casefold().split()) in EACH_YEAR


def without_key(path: Path, loc: Path) -> Told | None:
    """What is told of a period, or of a unit, that stands alone in the braces of a target."""
    name = str(path[-1])
    if _kind(loc) != ("indicators", "target"):
        return None
    period = re.sub(f"^{_BEFORE_PERIOD}", "", name)
    if _is_period(period):
        return Told(_RULE, {"form": "period-of-target", "written": period})
    if says_each_year(name):
        return Told(_RULE, {"form": "each-year-of-target"})
    is_unit = measure(name).quantity is not Quantity.OTHER
    return Told(_RULE, {"form": "unit-of-target"}) if is_unit else None


def names_an_entry(tree: Map, path: Path, taken: Container[str]) -> Told | None:
    """What is told of an unknown key whose value is the id of something that one key here names; of a role any may."""
    node = find(tree, path)
    found = [
        (key, target)
        for section, key, target in FIELDS
        if section == path[0] and len(path) == 3 and key not in taken and node is not None
        if target != "roles" and key != SUCCESSION
        if _names(tree, path, key, node)
    ]
    if len(found) != 1:
        return None
    key, target = found[0]
    return Told(_RULE, {"form": "named", "key": str(path[-1]), "named": key, "section": target})


def names_what_serves(tree: Map, path: Path) -> Told | None:
    """What is told of an unknown key of a goal that lists indicators or activities: each of them names its goal."""
    node = find(tree, path)
    texts = _texts(node) if node is not None else ()
    for section in ("indicators", "activities") if path[0] == "goals" and texts else ():
        held = find(tree, (section,))
        if isinstance(held, Map) and all(text in held for text in texts):
            return Told(_RULE, {"form": "serving-of-goal", "section": section, "id": str(path[1])})
    return None


def may_be_member(tree: Map, path: Path) -> bool:
    """Whether the key at ``path``, under a period, may be what is measured: the indicator is of several, or it is
    called like one that there is."""
    several = find(tree, ("indicators", str(path[1]), "for_each")) is not None
    return several or is_unit_or_item(tree, str(path[-1]))


def is_unit_or_item(tree: Map, name: str) -> bool:
    """Whether a unit, or an item of a list, is called ``name``, for which values may be told."""
    lists = find(tree, ("lists",))
    groups = [find(tree, ("units",)), *(lists.values() if isinstance(lists, Map) else ())]
    return any(isinstance(group, Map) and name in group for group in groups)


def _kind(loc: Path) -> tuple[str, ...]:
    """What kind of mapping the key that ``loc`` ends in stands in."""
    holder = loc[:-1]
    if holder[:1] == ("values",):
        return ("values", "cell") if "of_which" not in holder else ()
    if holder[:1] == ("indicators",) and (
        holder[2:] == ("target",) or (holder[2:3] == ("targets",) and len(holder) == 4)
    ):
        return ("indicators", "target")
    if holder[:1] == ("boards",) and holder[2:3] == ("limits",):
        return ("boards", "limits")
    if holder[:1] == ("indicators",) and holder[2:] == ("survey",):
        return ("indicators", "survey")
    return tuple(map(str, holder[:1])) if len(holder) == 2 else ()


def several_targets(holder: Node, name: str) -> bool:
    """Whether ``name`` and all beside it in a single target are periods, or names, each with a target of its own."""
    if not isinstance(holder, Map) or name not in holder:
        return False
    known = known_keys(("indicators", name, "target"))
    named = all(isinstance(one, Map) and key not in known for key, one in holder.items())
    return named or all(_is_period(str(key)) for key in holder)


def _is_period(text: str) -> bool:
    return re.match(r"[0-9]{4}", text) is not None or understood(text)


_SAME_SEX = {"girls": "women", "boys": "men", "women": "girls", "men": "boys"}


def parts_beside(holder: Map, name: str, split_by: Iterable[str]) -> dict[str, str]:
    """The keys beside an outcome that are parts of the whole, each as it is called in the file: kvinnor is women, and
    so is flickor where the indicator has women.

    None where ``name`` is no such key.
    """
    split = (*split_by,)
    groups = (*GENDERS, *split)
    if not meant_by(name, groups):
        return {}
    found = {str(key): meaning[0] for key in holder if (meaning := meant_by(str(key), groups))}
    other = {one: same for one, same in _SAME_SEX.items() if same in split and one not in split}
    return {key: other.get(one, one) for key, one in found.items()}
