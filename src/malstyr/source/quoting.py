"""How a text is written in quotes."""


def in_quotes(text: str) -> str:
    """``text`` as a quoted YAML text on one line."""
    return f'"{text}"' if '"' not in text and "\\" not in text else "'" + text.replace("'", "''") + "'"
