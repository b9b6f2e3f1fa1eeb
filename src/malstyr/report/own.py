"""What a workspace brings to its reports: templates and a logo, from inside its folder and nowhere else."""

from pathlib import Path

from malstyr.model.organisation import Appearance

LARGEST = 2_000_000


def own_templates(folder: Path) -> dict[str, str]:
    """The workspace's own templates by name, from its folder ``templates``; links that lead out are not followed."""
    at = folder.resolve() / "templates"
    found: dict[str, str] = {}
    for file in sorted(at.rglob("*.j2")) if at.is_dir() else ():
        if file.resolve().is_relative_to(at) and file.is_file():
            with file.open(encoding="utf-8", errors="replace") as opened:
                found[file.relative_to(at).as_posix()] = opened.read(LARGEST)
    return found


def own_logo(folder: Path, look: Appearance | None) -> bytes | None:
    """The logo that settings name; None where there is none, or where the name leads out of the folder."""
    if look is None or not look.logo or "\0" in look.logo:
        return None
    at = folder.resolve()
    file = (at / look.logo).resolve()
    if not file.is_relative_to(at) or not file.is_file() or file.stat().st_size > LARGEST:
        return None
    return file.read_bytes()
