"""How much a template of Word may hold: bytes as a file and unpacked, and files that it is made of."""

LARGEST, UNPACKED, MOST_FILES = 20_000_000, 100_000_000, 2_000
