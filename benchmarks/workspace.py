"""A large workspace: 1 000 goals, 1 000 indicators and 11 000 values, 1.2 MB in one file."""

from pathlib import Path

HEAD = """version: 1
organisation: {id: storkommunen, name: Storkommunen}
settings: {as_of: 2016-03-01, rules: {too-many-indicators: ignore, goal-without-activity: ignore}}
about: {source: påhittat exempelvärde}
"""


def write(folder: Path, goals: int = 1000, years: int = 11) -> Path:
    """Write the workspace into ``folder`` and return its file."""
    lines = [HEAD + "goals:"]
    for n in range(goals):
        lines += [
            f"  trygghet-i-område-{n}:",
            f"    text: Andelen invånare i område {n} som känner sig trygga när de går ut ensamma på kvällen ska vara",
            "      minst 85 procent senast 2015 enligt den årliga undersökningen bland alla hushåll i området",
            "    period: 2012-2015",
            "    sound_finances: true",
            "    anchored:",
            "      2011-10-04: dialog med byalag, näringsliv och föreningar i området under våren och hösten",
        ]
    lines.append("indicators:")
    for n in range(goals):
        lines += [
            f"  andel-trygga-{n}:",
            f"    name: Andel invånare i område {n} som känner sig trygga",
            f"    serves: [trygghet-i-område-{n}]",
            "    measured_in: procent",
            "    method: årlig enkät till samtliga hushåll, tre frågor på skalan 1–10, lika vikt",
            "    target: {at_least: 85}",
        ]
    lines.append("values:")
    for n in range(goals):
        lines.append(f"  andel-trygga-{n}:")
        for year in range(2016 - years, 2016):
            lines.append(f"    {year}: {{value: {60 + n * year % 40}.{year % 10}, n: {100 + n % 50}, margin: 2.4}}")
    file = folder / "malstyr.yaml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file
