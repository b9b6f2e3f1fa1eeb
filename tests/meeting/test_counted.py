"""What a sentence of the meeting counts is as many as it names and leaves out together."""

from __future__ import annotations

from typing import Any, cast

import pytest

from malstyr.language.words import words
from malstyr.report.meeting.basis import MeetingBasis


class _Told:
    """As much of a basis as a sentence asks for."""

    language, words, complete = "sv", words("sv"), True
    none = MeetingBasis.none


@pytest.mark.parametrize(
    ("part", "names", "told"),
    [
        ("late", "", "Inget är försenat."),
        ("late", "A", "En sak är försenad: A."),
        ("late", "A B", "Två saker är försenade: A och B."),
        ("late", "A A", "Två saker är försenade: A (2)."),
        ("late", "A B C D", "Fyra saker är försenade: A, B, C och en till."),
        ("late", "A A B C D", "Fem saker är försenade: A (2), B, C och en till."),
        ("late", "A B C D A", "Fem saker är försenade: A (2), B, C och en till."),
        ("late", "A B C D D", "Fem saker är försenade: A, B, C och två till."),
        ("shifts", "A B C D", "Fyra mål och mått har fått ett annat läge: A, B, C och ett till."),
        ("waivers", "A B C D", "Fyra undantag gäller eller har gått ut: A, B, C och ett till."),
    ],
)
def test_as_many_as_are_named_and_left_out(part: str, names: str, told: str) -> None:
    assert MeetingBasis.counted(cast(Any, _Told()), part, names.split()) == told


def test_what_is_not_known_says_of_what() -> None:
    unread = _Told()
    unread.complete = False
    said = [MeetingBasis.counted(cast(Any, unread), part, ()) for part in ("red", "changes", "waivers")]
    assert len({*said}) == len(said)
