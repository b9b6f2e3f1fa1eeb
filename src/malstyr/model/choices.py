"""What the words of closed sets mean, in Swedish and in English, for editors and pages."""

from collections.abc import Mapping
from enum import StrEnum

from malstyr.language.words import Language
from malstyr.model.follow_up import DueIn, OwedKind, SteeringPart
from malstyr.model.improvements import Ending
from malstyr.model.indicators import Direction, Frequency, IndicatorKind, Total, Yearly
from malstyr.model.organisation import Decider, Expectation, OrganisationKind, Reports, RollUp, RuleLevel, Sign
from malstyr.model.outcome import SaidStatus
from malstyr.model.risks import ControlKind
from malstyr.model.target import Strength

_COMPUTED = ("Räknas ut ur värdena, skrivs inte.", "Computed from the values, never written.")
_CHOICES: Mapping[type[StrEnum], Mapping[StrEnum, tuple[str, str]]] = {
    ControlKind: {
        ControlKind.PREVENTIVE: ("Förebyggande: innan något har hänt.", "Preventive: before anything has happened."),
        ControlKind.AFTERWARDS: (
            "I efterhand: det som har hänt granskas.",
            "Afterwards: what has happened is looked at.",
        ),
    },
    Decider: {
        Decider.POLITICS: ("Politiken: fullmäktige, nämnden eller styrelsen.", "Politics: the council or a board."),
        Decider.MANAGEMENT: ("Ledningen.", "The management."),
        Decider.ADMINISTRATION: ("Förvaltningen.", "The administration."),
        Decider.TEAM: ("Arbetsgruppen.", "The team."),
    },
    Direction: {
        Direction.HIGHER: ("Högre är bättre.", "Higher is better."),
        Direction.LOWER: ("Lägre är bättre.", "Lower is better."),
    },
    DueIn: {
        DueIn.YEAR_BEFORE: ("Året före det som dokumentet gäller.", "The year before the one that it is for."),
        DueIn.SAME_YEAR: ("Samma år som dokumentet gäller.", "The year that it is for."),
        DueIn.YEAR_AFTER: ("Året efter det som dokumentet gäller.", "The year after the one that it is for."),
    },
    Ending: {
        Ending.STANDARDISED: ("Arbetssättet blev det vanliga.", "The way of working became the standard."),
        Ending.REVISED: ("Planen gjordes om.", "The plan was revised."),
    },
    Expectation: {
        Expectation.NOTHING: ("Mål på nivån behöver ingen uppföljning.", "Goals at the level need no follow-up."),
        Expectation.INDICATORS: ("Mål på nivån ska mätas.", "Goals at the level are to be measured."),
        Expectation.ACTIVITIES: ("Mål på nivån ska ha aktiviteter.", "Goals at the level are to have activities."),
    },
    Frequency: {
        Frequency.FOUR_YEARS: ("Vart fjärde år.", "Every fourth year."),
        Frequency.TWO_YEARS: ("Vartannat år.", "Every second year."),
        Frequency.YEAR: ("Varje år.", "Every year."),
        Frequency.HALF_YEAR: ("Varje halvår: 2026-H1.", "Every half-year: 2026-H1."),
        Frequency.TERM: ("Varje termin.", "Every term."),
        Frequency.TERTIAL: ("Varje tertial: 2026-T1.", "Every four months: 2026-T1."),
        Frequency.QUARTER: ("Varje kvartal: 2026-Q1.", "Every quarter: 2026-Q1."),
        Frequency.MONTH: ("Varje månad: 2026-M01.", "Every month: 2026-M01."),
        Frequency.WEEK: ("Varje vecka: 2026-W01.", "Every week: 2026-W01."),
        Frequency.DAY: ("Varje dag: 2026-01-15.", "Every day: 2026-01-15."),
        Frequency.SHIFT: ("Varje skift.", "Every shift."),
    },
    IndicatorKind: {
        IndicatorKind.RESOURCE: ("Resurser: det som sätts in.", "Resources: what is put in."),
        IndicatorKind.PROCESS: ("Processer: hur arbetet går till.", "Processes: how the work is done."),
        IndicatorKind.RESULT: ("Resultat: vad det blir för dem det är till för.", "Results: what comes of it."),
    },
    Language: {Language.SWEDISH: ("Svenska.", "Swedish."), Language.ENGLISH: ("Engelska.", "English.")},
    OrganisationKind: {
        OrganisationKind.MUNICIPALITY: ("Kommun.", "A municipality."),
        OrganisationKind.REGION: ("Region.", "A region."),
        OrganisationKind.DEPARTMENT: ("Förvaltning, sektor eller enhet.", "A department or a unit."),
        OrganisationKind.COMPANY: ("Bolag.", "A company."),
        OrganisationKind.AGENCY: ("Myndighet.", "A government agency."),
    },
    OwedKind: {
        OwedKind.PLAN: ("Plan.", "A plan."),
        OwedKind.OPERATIONS_PLAN: ("Verksamhetsplan.", "An operations plan."),
        OwedKind.OPERATIONS_REPORT: ("Verksamhetsberättelse.", "An operations report."),
        OwedKind.POLITICAL_ANALYSIS: ("Politisk analys.", "A political analysis."),
        OwedKind.INTERIM_REPORT: ("Delårsrapport.", "An interim report."),
        OwedKind.ANNUAL_REPORT: ("Årsredovisning.", "An annual report."),
        OwedKind.OTHER: ("Något annat.", "Something else."),
    },
    Reports: {
        Reports.EVERYTHING: ("Allt redovisas.", "Everything is reported."),
        Reports.BUDGET: ("Bara det som har budget redovisas.", "Only what has a budget is reported."),
        Reports.NOTHING: (
            "Ingen tidpunkt för uppföljning: enkäter, planering.",
            "No reporting point: surveys, planning.",
        ),
    },
    RollUp: {
        RollUp.ALL: ("Målet är nått när alla mått är det.", "A goal is met when all its measures are."),
        RollUp.MOST: ("Målet är nått när de flesta mått är det.", "A goal is met when most of its measures are."),
        RollUp.WORST: ("Målet är som det sämsta måttet.", "A goal is as its worst measure."),
    },
    RuleLevel: {
        RuleLevel.ERROR: ("Fel: måste rättas.", "Error: must be mended."),
        RuleLevel.WARNING: ("Varning: bör rättas.", "Warning: should be mended."),
        RuleLevel.INFO: ("Upplysning.", "Information."),
        RuleLevel.IGNORE: ("Regeln används inte.", "The rule is not used."),
    },
    SaidStatus: {
        SaidStatus.MET: ("Uppfyllt.", "Met."),
        SaidStatus.PARTLY: ("Delvis uppfyllt.", "Partly met."),
        SaidStatus.NOT_MET: ("Inte uppfyllt.", "Not met."),
        SaidStatus.UNCERTAIN: ("Osäkert: räknas som okänt.", "Uncertain: counts as unknown."),
        SaidStatus.NOT_YET: _COMPUTED,
        SaidStatus.NOT_MEASURED: _COMPUTED,
        SaidStatus.SUPPRESSED: _COMPUTED,
        SaidStatus.NO_TARGET: _COMPUTED,
    },
    Sign: {
        Sign.SURPLUS: ("Plus betyder överskott.", "Plus means a surplus."),
        Sign.OVERSPENDING: ("Plus betyder att det har kostat mer.", "Plus means that more was spent."),
    },
    SteeringPart: {
        SteeringPart.STEERING: ("Styrning.", "Steering."),
        SteeringPart.RESULTS: ("Uppföljning av resultat.", "Follow-up of results."),
        SteeringPart.OPERATIONS: ("Uppföljning av verksamheten.", "Follow-up of operations."),
    },
    Strength: {
        Strength.SHALL: ("Ska: kravet måste nås.", "Shall: it must be reached."),
        Strength.SHOULD: ("Bör: kravet är en strävan.", "Should: it is striven for."),
    },
    Total: {
        Total.SUM: ("Helheten är delarnas summa.", "The whole is the sum of its parts."),
        Total.MEAN: ("Helheten är delarnas medelvärde.", "The whole is the mean of its parts."),
    },
    Yearly: {
        Yearly.SUM: ("Året är summan av delarna.", "The year is the sum of its parts."),
        Yearly.MEAN: ("Året är medelvärdet av delarna.", "The year is the mean of its parts."),
        Yearly.LAST: ("Året är den sista delen.", "The year is its last part."),
        Yearly.EACH: ("Varje mätning ska klara kravet.", "Each measurement is to meet the target."),
    },
}


def choices_of(name: str, language: str) -> Mapping[str, str]:
    """What each word of a closed set means, by the name of the set: ``Direction``."""
    at = 0 if language == "sv" else 1
    return next(
        (
            {word.value: said[at] for word, said in meant.items()}
            for one, meant in _CHOICES.items()
            if one.__name__ == name
        ),
        {},
    )
