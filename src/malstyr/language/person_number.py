"""Swedish personal numbers in what people write."""

import re

_NUMBER_OF_PERSON = r"(?<!\d)(?:19|20)?\d\d(0[1-9]|1[0-2])(\d\d)[-+ ]?\d{4}(?!\d)"


def has_person_number(text: str) -> bool:
    """Whether a text holds what can be a personal number, or one of coordination, where 60 is added to the day."""
    return any(1 <= int(one[2]) % 60 <= 31 for one in re.finditer(_NUMBER_OF_PERSON, text))
