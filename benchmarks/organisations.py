"""Organisations in a folder of their own each: 200 goals, 11 years and 3 members; 290 of them are 132 MB."""

from pathlib import Path

HEAD = """version: 1
organisation: {{id: kommun-{n}, name: Kommun {n}}}
settings: {{as_of: 2016-03-01, rules: {{too-many-indicators: ignore, goal-without-activity: ignore}}}}
about: {{source: påhittat exempelvärde}}
lists: {{delar: {{norr: Norr, söder: Söder, mitten: Mitten}}}}
goals:"""
PARTS = ("norr", "söder", "mitten")


def organisations(folder: Path, count: int, goals: int = 200, years: int = 11) -> int:
    """Write ``count`` organisations below ``folder``; how many bytes they are."""
    return sum(_organisation(folder / f"kommun-{n:03}", n, goals, years) for n in range(count))


def _organisation(folder: Path, n: int, goals: int, years: int) -> int:
    lines = [HEAD.format(n=n)]
    for at in range(goals):
        lines += [
            f"  trygghet-{at}:",
            f"    text: Andelen invånare i område {at} som känner sig trygga när de går ut ensamma på kvällen ska vara",
            "      minst 85 procent senast 2015 enligt den årliga undersökningen bland alla hushåll i området",
            "    period: 2012-2015",
            "    sound_finances: true",
            "    anchored:",
            "      2011-10-04: dialog med byalag, näringsliv och föreningar i området under våren och hösten",
        ]
    lines.append("indicators:")
    for at in range(goals):
        lines += [
            f"  andel-trygga-{at}:",
            f"    name: Andel invånare i område {at} som känner sig trygga",
            f"    serves: [trygghet-{at}]",
            "    measured_in: procent",
            "    for_each: delar",
            "    method: årlig enkät till samtliga hushåll, tre frågor på skalan 1–10, lika vikt",
            "    target: {at_least: 85}",
        ]
    lines.append("values:")
    for at in range(goals):
        lines.append(f"  andel-trygga-{at}:")
        for place, part in enumerate(PARTS):
            lines.append(f"    {part}:")
            for year in range(2016 - years, 2016):
                share = 80 + (n + 7 * at + place * year) % 20
                lines.append(f"      {year}: {{value: {share}.{year % 10}, n: {100 + at % 50}, margin: 2.4}}")
    data = ("\n".join(lines) + "\n").encode()
    folder.mkdir(parents=True)
    return (folder / "malstyr.yaml").write_bytes(data)
