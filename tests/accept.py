"""``./do accept [NAME…]``: golden files that no longer agree, each shown as a diff and kept one at a time or by name.

A name is the path of a golden file or the end of it. Without names every file is shown and asked about.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from golden import PROJECT, RECEIVED, difference


def waiting() -> list[str]:
    """The paths of golden files for which something else was received."""
    found = (file for file in RECEIVED.rglob("*") if file.is_file())
    return sorted(file.relative_to(RECEIVED).as_posix() for file in found)


def meant(names: Sequence[str], among: Sequence[str]) -> list[str]:
    """The golden files that names mean, each one alone. Exits where a name means none or several."""
    found: list[str] = []
    for name in names:
        ends = [one for one in among if f"/{one}".endswith(f"/{name.removeprefix('./')}")]
        if len(ends) != 1:
            sys.exit(f"{name}: {'; '.join(ends) or 'nothing of that name was received'}")
        found += ends
    return found


def keep(name: str) -> None:
    golden: Path = PROJECT / name
    golden.parent.mkdir(parents=True, exist_ok=True)
    golden.write_bytes((RECEIVED / name).read_bytes())
    (RECEIVED / name).unlink()
    print(f"kept {name}")


def main(names: Sequence[str]) -> None:
    among = waiting()
    for name in meant(names, among) if names else among:
        sys.stdout.writelines(difference(PROJECT / name, (RECEIVED / name).read_bytes().decode()))
        if names:
            keep(name)
        elif not sys.stdin.isatty():
            print(f"./do accept '{name}'")
        elif input(f"Keep {name}? [y/N] ").strip().lower() == "y":
            keep(name)
    if not among:
        print("nothing to accept: run the tests first")


if __name__ == "__main__":
    main(sys.argv[1:])
