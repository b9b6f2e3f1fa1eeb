"""Rewritings that cannot change what a goal says change no verdict: lists, headings, quotation, typing."""

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from malstyr.smart.judge import judge_sentence

TEXTS = [
    json.loads(line)["text"]
    for line in (Path(__file__).parent / "own-goals.jsonl").read_text(encoding="utf-8").splitlines()
]


def _before(mark: str) -> Callable[[str], str]:
    return lambda text: mark + text


def _after(mark: str) -> Callable[[str], str]:
    return lambda text: text.rstrip(".") + mark


def _numbered(mark: str) -> Callable[[str], str]:
    """A bare number before a sentence; before a number or a name it might be one more."""
    return lambda text: mark + text if re.match(r"[A-ZÅÄÖ][a-zåäö]", text) else text


def _footnote(mark: str) -> Callable[[str], str]:
    """After a word; after a number it might be one more."""
    return lambda text: text.rstrip(".") + mark if re.search(r"[a-zåäö]\.?$", text) else text


def _leading(mark: str) -> Callable[[str], str]:
    """Before a sentence that says what shall be, and begins with no name."""
    return lambda text: mark + text[:1].lower() + text[1:] if re.match(_PROMISE, text) else text


_PROMISE = r"(?:Alla|Samtliga|Andelen|Antalet|Varje|En|Ett|Invånarna|Medarbetarna) (?:[a-zåäö]+ ){0,3}ska\b"


def _instead(pattern: str, new: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, new, text)


REWRITINGS: dict[str, Callable[[str], str]] = {
    **{
        f"before: {mark!r}": _before(mark)
        for mark in (
            "• ", "- ", "– ", "* ", "\uf0b7 ", "o ", "> ",
            "1. ", "3) ", "(2) ", "2.1.3. ", "a) ", "IV. ", "B. ",
            "M3: ", "Mål: ", "Mål 3: ", "Mål 3 – ", "Mål 3\n", "Mål A: ", "Delmål 2.1: ", "Effektmål 1. ",
            "Nämndmål nr 4: ", "Övergripande mål 2: ", "(KS) ", "  ", "• 1. Mål 2: ",
            "☐ ", "[x] ", "[M3] ", "4\t", "\ufeff", "Medborgarperspektivet: ", "Trygghet: ", "Barn och unga: ",
            "**3.** ", "**3**. ", "*3.* ", "_3._ ", "__3.__ ", "- **3.** ", "<b>3.</b> ", "`3.` ", "3\\. ", "3\\) ",
            "**Mål 3:** ", "**Mål 3** – ", "Mål 3 (av 7): ", "Del 3 – ", "③ ", "KS – ",
        )
    },
    **{
        f"numbered: {mark!r}": _numbered(mark)
        for mark in (
            "1.2 ", "A.1 ", "A 1. ", "KS 1 ", "1: ", "1 – ", "3.", "1a) ", "1 a ", "1:3 ", "1–2. ", "001 ",
            "1\ufe0f\u20e3 ", "| 3 | ", "Åtgärd 7b ", "Mål A ", "Mål 1/3 ", "Kap. 3 ", "(dnr 2025-114) ",
            "3; ", "3° ", "3.a ", "3,1 ", "**3** ", "Mål #3 ", "**Mål 3** ", "**Indikator 2.1** ",
        )
    },
    **{
        f"after: {mark!r}": _after(mark)
        for mark in (
            "", ".", "!", "  ", " (KS).", " [KF]", " (kommunstyrelsen)", " (Barn- och utbildningsnämnden).",
            ". Ansvarig: kommunstyrelsen.", " (ansvarig: socialnämnden)",
            ". Ansvarig nämnd: Barn- och utbildningsnämnden", " – kommunstyrelsen", "…",
            " [1].", " [12]", " (reviderad 2025-03-12)", " (not 1).", " (s. 12)", " (se sidan 14).", ". Sid 3 (12)",
            ". Källa: SCB.", ". Prioritet 1.", ". Uppföljning: delår och bokslut.", " /Kommunstyrelsen",
            ". Ansv. nämnd: BUN", ". Ansvarig nämnd är socialnämnden.", ". Målet följs upp i delårsrapporten.",
            ". Detta sker genom en rad insatser.", ". Beslutat av kommunfullmäktige 2023-11-20, § 112.",
            ". Redovisas i årsredovisningen.", ". Gäller alla nämnder.", ". Samtliga nämnder berörs.",
            ". Kostnaden beräknas till 500 000 kronor.",
            " (KF 2023-11-20 § 145)", " Beslutad 2023-11-20", " Budget 200 000 kronor.", ". Budget 200 000 kronor.",
            " Kostnad: 200 tkr", " (budget: 200 tkr)", " (0 kr)", " Tel 0250-26 500", " [SDG 11]", " (indikator 4.2)",
            " (nivå 2)", " (KS § 12/2023)", " Kostnad 1,5 mnkr", " [SDG 11, 16]", " Ansvarig nämnd: KS",
            " (bilaga 2)", " (tabell 4)", " | KS | 3 |", " #11", " Ansvarig: KS.", " Ägare: HR-chef",
            " Källa: Kolada", " Kontakt: Anna Berg", "\tKS", " KS/SN", " Dnr KS 2023/45", " /Anna",
        )
    },
    **{f"footnote: {mark!r}": _footnote(mark) for mark in (" (1)", " 1)", "¹")},
    **{
        f"before what shall be: {mark!r}": _leading(mark)
        for mark in ("Målet är att ", "Kommunens ambition är att ", "Inriktningen är att ", "Nämnden har som mål att ")
    },
    "skall": _instead(r"\bska\b", "skall"),
    "bör": _instead(r"\bskall?\b|\bska\b", "bör"),
    "%": _instead(r"(\d) procent\b", r"\1 %"),
    "procent": _instead(r"(\d) ?%", r"\1 procent"),
    "hard space": lambda text: text.replace(" ", "\u00a0"),
    "thousands": _instead(r"(\d) (\d{3})\b", "\\1\u202f\\2"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "wrapped": _instead(r"((?:\S+ ){5}\S+) ", "\\1\n"),
    "small first": lambda text: text[:1].lower() + text[1:],
    "”quoted”": lambda text: f"”{text}”",
    '"quoted"': lambda text: f'"{text}"',
    "»quoted«": lambda text: f"»{text}«",
    "**bold**": lambda text: f"**{text}**",
    "| cell |": lambda text: f"| {text} |",
    "<p>tagged</p>": lambda text: f"<p>{text}</p>",
    "tabs": lambda text: text.replace(" ", "\t"),
    "soft hyphen": _instead(r"([a-zåäö]{4})([a-zåäö]{5})", "\\1\u00ad\\2"),
    "zero-width space": _instead(" ", "\u200b "),
    "en dash": _instead(r"(\d)-(\d)", r"\1–\2"),
    "apart": lambda text: unicodedata.normalize("NFD", text),
}  # fmt: skip


def verdicts(text: str) -> tuple[object, ...]:
    one = judge_sentence(text)
    return one.specific, one.measurable, one.target_level, one.time_bound, one.kind, one.ok, one.unsure


def _hold(texts: list[str], share: int = 1) -> None:
    """Each text in one of ``share`` parts of the rewritings, so that each of those has met texts of all kinds."""
    ways = [*REWRITINGS.items()]
    turned = [
        (name, text)
        for n, text in enumerate(texts)
        for told in (verdicts(text),)
        for name, rewrite in ways[n % share :: share]
        if rewrite(text) != text and verdicts(rewrite(text)) != told
    ]
    assert not turned, turned[:20]


def test_rewritings_change_no_verdict() -> None:
    _hold(TEXTS[::240])


@pytest.mark.slow
def test_rewritings_of_every_own_sentence_change_no_verdict() -> None:
    _hold(TEXTS, share=3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1. Kommunen ska vara en attraktiv arbetsgivare år 2026.", "attraktiv"),
        ("Mål 2: Kommunen ska vara en attraktiv arbetsgivare år 2026", "attraktiv"),
        ("**Mål 2** – Kommunen *ska* vara en **attraktiv** arbetsgivare år `2026`", "attraktiv"),
        ("• (KS) ”Kommunen ska vara en attraktiv arbetsgivare år 2026.”", "attraktiv"),
    ],
)
def test_places_are_in_the_text_with_its_number(text: str, said: str) -> None:
    judged = judge_sentence(text)
    assert not (judged.specific or judged.measurable or judged.ok)
    assert said in [text[slice(*one.span)] for one in judged.reasons]


@pytest.mark.parametrize("text", ["1. ", "•", "Mål 3:", "(KS)", "”", "Ansvarig: kommunstyrelsen", "..."])
def test_a_text_that_holds_no_goal_is_no_goal(text: str) -> None:
    assert not judge_sentence(text).ok
