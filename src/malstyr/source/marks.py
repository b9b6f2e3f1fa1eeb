"""Lines of goal files as patterns: one with a key, and the comment at its end."""

LINE_WITH_KEY = r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<key>[^\W\d][\w-]*:|\d[\w-]*:)(?P<value>(?: .*)?)$"
COMMENT = r"\s#.*$"
