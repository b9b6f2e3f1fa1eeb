"""A public name means one thing: no two modules give the same one to things of their own."""

from collections import defaultdict

from modules import modules

PARTS = {"find", "part", "REASONS", "render", "TABLES", "whole", "WORDS"}
"""What every module of a kind has: how a rule looks and what it says, how a format is made, words by language."""
DOOR = "malstyr.door"
"""What programs are given. Nothing inside is made of it, so it may call a thing what the inside calls it."""


def test_a_public_name_means_one_thing() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for module, read in modules().items():
        if not module.startswith(DOOR):
            for name in read.names - PARTS:
                homes[name].append(module)
    twice = {name: found for name, found in homes.items() if len(found) > 1 and not name.startswith("_")}
    assert twice == {}
