"""Lines of goal files as patterns: one with a key, and the comment at its end."""

LINE_WITH_KEY = r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<key>[^\W\d][\w-]*:|\d[\w-]*:)(?P<value>(?: .*)?)$"
COMMENT = r"\s#.*$"
SPREADSHEET = r"(?i:#[^\s#,\[\]{}]*[!?]|#(?:n/a|saknas)|#{2,})"
"""What a spreadsheet shows where it has no value, or no room for one."""
KEY_OF_NUMBER = r"(?:[0-9][\w/-]*|value|n|invited|population|margin|rank|of): +"
"""A period, or a key inside one, that a number follows."""
