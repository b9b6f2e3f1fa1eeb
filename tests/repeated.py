"""Signs and phrases that are repeated where what a long text costs is held to a bound."""

REPEATED = (
    " ", ", ", "1", "1 ", "a", "ab ", "\"", "'", "”", "-", "–", "(", ")", "[", "{", ".", ";", ":", "/", "!",
    "? ", "\n", "\t", "\u00a0", "1,", "1.", "1-", "1/", "1 000 ", "80 % ", "A", "a-", "och ", "och, ",
    "år 2026 ", "minst ", "minst 80 % ", "från 50 till ", "mellan 5 och ", "öka ", "en ökning med ",
    "januari ", "inte ", "tre ", "a\u030a", "😀", "procent ", "2024 ", "2024-", "åtta ", "tusen", "hundra",
    "att för ", "årlig ", "än ", "under ", "första ", "31/12 ", ",1", "av 10 ", "mellan 2010 och ", "från år ",
    "per ", "i ", "en skala ", "så många ", "alla ska ", "upp till ", "\u0301",
)  # fmt: skip
