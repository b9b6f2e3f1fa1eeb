"""The year 2025 in Sjövik, commit by commit: what people wrote in the files, and what the program wrote for them."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from sjovik import FILES

from malstyr.cli.main import main
from repositories import committed

Edit = tuple[str, str, str]
"""A file, what stood there, and what stands there now."""


class Commit(NamedTuple):
    day: str
    why: str
    edits: tuple[Edit, ...] = ()
    commands: tuple[tuple[str, ...], ...] = ()


ORGANISATION, GOALS, VALUES, ACTIVITIES, RISKS, ASSESSMENTS = FILES
MEETINGS = {
    "bun-februari": date(2025, 2, 26),
    "tn-mars": date(2025, 3, 19),
    "bun-maj": date(2025, 5, 21),
    "tn-juni": date(2025, 6, 11),
    "bun-september": date(2025, 9, 24),
    "tn-oktober": date(2025, 10, 15),
    "kf-december": date(2025, 12, 15),
}
"""The meetings of the year."""
WAIVERS = FILES[ORGANISATION][FILES[ORGANISATION].index("waivers:") :]
WEAKER_LEAKS = "indicators/läckor/target/at_most: {from: 12, to: 15}"

YEAR = (
    Commit(
        "2025-02-03",
        "Tavlorna är sedda",
        (
            (ORGANISATION, "responsible: rektor, next: 2025-02-03", "responsible: rektor, next: 2025-03-03"),
            (
                ORGANISATION,
                "responsible: drifttekniker, next: 2025-02-03",
                "responsible: drifttekniker, next: 2025-03-10",
            ),
        ),
    ),
    Commit(
        "2025-02-20",
        "Bokslut 2024",
        commands=(
            ("record", "balans", "2024", "3"),
            ("record", "cykel", "2024", "930"),
            ("record", "frånvaro", "2025-M01", "6,8"),
        ),
    ),
    Commit(
        "2025-03-12",
        "Verksamhetsrapporten, vattenproven och februaris frånvaro",
        (
            (ORGANISATION, "responsible: rektor, next: 2025-03-03", "responsible: rektor, next: 2025-04-07"),
            (ORGANISATION, "due: 02-10, starts: 2024,", "due: 02-10, starts: 2024, delivered: {2024: 2025-03-12},"),
            (RISKS, "{2024-12-09: Inga fel}", "{2024-12-09: Inga fel, 2025-03-06: Inga fel}"),
            (
                VALUES,
                "2024-11-11/2024-11-12]}\n",
                "2024-11-11/2024-11-12]}\n    2025: {cases: [2025-01-20/2025-01-21, 2025-02-10/2025-02-14,"
                " 2025-03-10/]}\n",
            ),
        ),
        (("record", "frånvaro", "2025-M02", "7,1"),),
    ),
    Commit(
        "2025-03-14",
        "Analys av cykelresorna",
        (
            (
                ASSESSMENTS,
                "assessments:\n",
                "assessments:\n  indicators/cykel:\n    2024:\n      analysis: Ombyggnaden av bron stängde ett stråk\n"
                "      actions: [cykelkarta]\n",
            ),
        ),
    ),
    Commit(
        "2025-04-03",
        "Rastvärdarna dröjer",
        commands=(("postpone", "rastvärdar", "2025-05-31", "--reason", "två skolor saknar personal"),),
    ),
    Commit(
        "2025-04-07",
        "Spolat, och mars frånvaro",
        (
            (ORGANISATION, "responsible: rektor, next: 2025-04-07", "responsible: rektor, next: 2025-05-26"),
            (
                ORGANISATION,
                "responsible: drifttekniker, next: 2025-03-10",
                "responsible: drifttekniker, next: 2025-06-02",
            ),
            (VALUES, "2025-03-10/]", "2025-03-10/2025-03-12]"),
        ),
        (("record", "frånvaro", "2025-M03", "6,9"), ("done", "spolning", "--on", "2025-04-04")),
    ),
    Commit(
        "2025-04-14",
        "Årsredovisningen är lämnad",
        (
            (
                ORGANISATION,
                "due: 04-15, starts: 2024,\n",
                "due: 04-15, starts: 2024,\n    delivered: {2024: 2025-04-14},\n",
            ),
        ),
    ),
    Commit(
        "2025-05-08",
        "Avtalet om skolskjuts är uppföljt",
        ((RISKS, "due: 2025-04-30}", "due: 2025-04-30, done: {2025-05-08: Två försenade turer i april}}"),),
    ),
    Commit(
        "2025-05-19",
        "Första tertialet",
        commands=(
            ("record", "trygga", "2025-T1", "70"),
            ("record", "läckor", "2025-T1", "5"),
            ("record", "frånvaro", "2025-M04", "7,4"),
            ("postpone", "cykelkarta", "2025-09-15"),
        ),
    ),
    Commit(
        "2025-05-20",
        "En förbättring av närvaron börjar",
        (
            (
                ACTIVITIES,
                "activities:\n",
                "improvements:\n  närvaro:\n    problem: Eleverna är borta oftare på måndagar\n"
                "    began_with: {indicators/frånvaro: 2025-M04}\n    serves: [närvaro]\n    unit: skola\n"
                "    responsible: rektor\n    started: 2025-05-20\n"
                "    plan: [Fråga eleverna varför]\n"
                "    checkpoints: {plan: [2025-06-13], do: [2025-09-15], check: [2025-11-14], act: [2025-12-12]}\n"
                "    actions: [närvaroteam]\nactivities:\n",
            ),
        ),
    ),
    Commit(
        "2025-06-02",
        "Rastvärdarna dröjer igen, och tavlorna är sedda",
        (
            (ORGANISATION, "responsible: rektor, next: 2025-05-26", "responsible: rektor, next: 2025-06-16"),
            (
                ORGANISATION,
                "responsible: drifttekniker, next: 2025-06-02",
                "responsible: drifttekniker, next: 2025-09-01",
            ),
        ),
        (("postpone", "rastvärdar", "2025-08-31", "--reason", "rekryteringen är inte klar"),),
    ),
    Commit(
        "2025-06-05",
        "Risken för inställd skolskjuts är granskad, och proven tagna",
        (
            (RISKS, "next_review: 2025-05-20", "next_review: 2026-05-20"),
            (RISKS, "2025-03-06: Inga fel}", "2025-03-06: Inga fel, 2025-06-05: Inga fel}"),
            (
                ASSESSMENTS,
                "assessments:\n",
                "assessments:\n  indicators/trygga:\n    2025-T1:\n"
                "      analysis: Eleverna är otrygga på rasterna, inte på lektionerna\n      actions: [rastvärdar]\n",
            ),
        ),
        (("done", "risks/skolskjuts"), ("record", "frånvaro", "2025-M05", "6,5")),
    ),
    Commit(
        "2025-06-10",
        "Närvaroteamet finns; gränsen för läckor höjs i väntan på beslut",
        (
            (GOALS, "target: {at_most: 12}", "target: {at_most: 15}"),
            (ACTIVITIES, "    actions: [närvaroteam]", "    reached: {plan: 2025-06-09}\n    actions: [närvaroteam]"),
        ),
        (("done", "närvaroteam", "--on", "2025-06-09"),),
    ),
    Commit(
        "2025-06-17",
        "Kommunfullmäktige har höjt gränsen för läckor",
        (
            (
                ORGANISATION,
                "decisions:\n",
                "decisions:\n  kf-läckor: {body: Kommunfullmäktige, level: politics, date: 2025-06-16,\n"
                f"    reference: § 41, reason: Ledningarna i Norrby byts först 2026, approves: {{{WEAKER_LEAKS}}}}}\n",
            ),
        ),
    ),
    Commit("2025-07-07", "Junis frånvaro", commands=(("record", "frånvaro", "2025-M06", "5,8"),)),
    Commit(
        "2025-08-18",
        "Cykelresornas metod är bestämd",
        (
            (GOALS, "measured_in: resor per dag,", "measured_in: resor per dag, method: tolv mätpunkter i maj,"),
            (ORGANISATION, WAIVERS, ""),
            (ORGANISATION, "responsible: rektor, next: 2025-06-16", "responsible: rektor, next: 2025-09-29"),
        ),
        (("record", "frånvaro", "2025-M07", ".", "--note", "sommarlov"),),
    ),
    Commit(
        "2025-09-08",
        "Rastvärdarna är på plats, cykelbanan är sen",
        commands=(
            ("done", "rastvärdar", "--on", "2025-09-05"),
            ("postpone", "goals/cykelbana", "2025-11-30", "--reason", "marken var blöt"),
            ("record", "frånvaro", "2025-M08", "5,6"),
        ),
    ),
    Commit(
        "2025-10-02",
        "Andra tertialet, vattenproven och granskningen",
        (
            (RISKS, "2025-06-05: Inga fel}", "2025-06-05: Inga fel, 2025-10-02: Ett prov togs om}"),
            (RISKS, "next_review: 2025-09-10", "next_review: 2026-09-10"),
            (ACTIVITIES, "reached: {plan: 2025-06-09}", "reached: {plan: 2025-06-09, do: 2025-09-30}"),
            (
                ORGANISATION,
                "responsible: drifttekniker, next: 2025-09-01",
                "responsible: drifttekniker, next: 2026-01-12",
            ),
            (ORGANISATION, "responsible: rektor, next: 2025-09-29", "responsible: rektor, next: 2025-12-01"),
        ),
        (
            ("done", "risks/vattenbrott"),
            ("record", "trygga", "2025-T2", "81"),
            ("record", "läckor", "2025-T2", "4"),
            ("record", "frånvaro", "2025-M09", "5,9"),
            ("done", "cykelkarta"),
        ),
    ),
    Commit(
        "2025-10-13",
        "Ett förslag om tryggheten",
        ((GOALS, "target: {at_least: 80}", "target: {at_least: 75}"),),
    ),
    Commit(
        "2025-10-22",
        "Nämnden sade nej till förslaget om tryggheten",
        ((GOALS, "target: {at_least: 75}", "target: {at_least: 80}"),),
    ),
    Commit(
        "2025-11-05",
        "Delårsrapporten är lämnad, två veckor sent",
        (
            (
                ORGANISATION,
                "starts: 2025, reported_to",
                "starts: 2025, delivered: {2025: 2025-11-04}, reported_to",
            ),
        ),
    ),
    Commit(
        "2025-11-19",
        "Skolplanen är sedd över, ledningarna skjuts upp",
        (
            (ORGANISATION, "revisions: [2024-10-15]", "revisions: [2024-10-15, 2025-11-19]"),
            (ACTIVITIES, "share: 10", "share: 60"),
            (VALUES, "2025-03-10/2025-03-12]", "2025-03-10/2025-03-12, 2025-11-03/]"),
        ),
        (
            ("record", "frånvaro", "2025-M10", "6,3"),
            ("postpone", "ledningar", "2026-03-31", "--reason", "grävtillståndet kom sent"),
            ("done", "spolning", "--on", "2025-11-12"),
        ),
    ),
    Commit(
        "2025-12-01",
        "Cykelbanan är byggd",
        commands=(
            ("done", "goals/cykelbana", "--on", "2025-11-28"),
            ("record", "frånvaro", "2025-M11", "6,1"),
        ),
    ),
    Commit(
        "2025-12-18",
        "Den nya planen för teknik är antagen",
        (
            (
                ORGANISATION,
                "plans:\n",
                "  kf-teknik: {body: Kommunfullmäktige, level: politics, date: 2025-12-15, reference: § 97}\n"
                "plans:\n  teknikplan-ny: {name: Ny plan för teknik, period: 2026-2029, adopted: kf-teknik,"
                " unit: teknik,\n    replaces: teknikplan}\n",
            ),
            (ACTIVITIES, "reached: {plan: 2025-06-09, do: 2025-09-30}",
             "reached: {plan: 2025-06-09, do: 2025-09-30, check: 2025-12-08, act: 2025-12-17}\n"
             "    conclusion: Ett samtal samma dag räcker\n    outcome: standardised\n    done: 2025-12-17"),
        ),
        (("done", "prognos", "--on", "2025-12-17"),),
    ),
)  # fmt: skip


def begun(folder: Path) -> None:
    """The first version, with the goals of the year tagged."""
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    committed(folder, "Målen för 2025", tag="mål-2025", day="2025-01-15")


def played(folder: Path, commit: Commit) -> None:
    """One commit: the edits of people, and the program's own."""
    for name, old, new in commit.edits:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{commit.day}: {old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")
    for command in commit.commands:
        assert main([*command, str(folder), "--as-of", commit.day]) == 0, f"{commit.day}: {command}"
    committed(folder, commit.why, day=commit.day)
