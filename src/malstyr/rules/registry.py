"""Every rule, one line each. A new rule is a new file in its family's folder and a line here.

The id names the fault and the file, the code is permanent and names the family's folder. A code is
never used again for something else.
"""

from __future__ import annotations

from collections.abc import Mapping

from malstyr.findings import FindingClass, Severity, Usual
from malstyr.rules.rule import Rule

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
DEVIATION, UNJUDGED = FindingClass.DEVIATION, FindingClass.UNJUDGED

RULES: Mapping[str, Rule] = {
    rule.id: rule
    for rule in (
        # The file: what keeps it from being read, or read as it was meant.
        Rule("unreadable-file", "YAML001", ERROR, UNJUDGED),
        Rule("wrong-encoding", "YAML002", ERROR),
        Rule("forbidden-character", "YAML003", ERROR, UNJUDGED),
        Rule("not-yaml", "YAML004", ERROR, UNJUDGED),
        Rule("tab", "YAML005", ERROR),
        Rule("colon-in-text", "YAML006", ERROR, UNJUDGED),
        Rule("quote-starts-text", "YAML007", ERROR, UNJUDGED),
        Rule("bracket-starts-text", "YAML008", ERROR, UNJUDGED),
        Rule("sign-starts-text", "YAML009", ERROR, UNJUDGED),
        Rule("dash-starts-text", "YAML010", ERROR, UNJUDGED),
        Rule("no-space-after-colon", "YAML011", ERROR, UNJUDGED),
        Rule("unclosed-quote", "YAML012", ERROR, UNJUDGED),
        Rule("hash-in-text", "YAML013", WARNING),
        Rule("yaml-feature", "YAML014", ERROR),
        Rule("too-much", "YAML015", ERROR, UNJUDGED),
        Rule("not-a-goal-file", "YAML016", ERROR),
        Rule("unknown-version", "YAML017", ERROR),
        Rule("not-judged", "YAML018", INFO, UNJUDGED),
        Rule("rules-not-judged", "YAML019", INFO, UNJUDGED),
        Rule("unknown-key", "YAML020", ERROR),
        Rule("missing-key", "YAML021", ERROR),
        Rule("unknown-word", "YAML022", ERROR),
        Rule("wrong-shape", "YAML023", ERROR),
        Rule("empty-value", "YAML024", ERROR),
        Rule("not-a-list", "YAML025", ERROR),
        Rule("decimal-comma", "YAML026", ERROR),
        Rule("thousands-space", "YAML027", ERROR),
        Rule("unit-in-number", "YAML028", ERROR),
        Rule("bad-number", "YAML029", ERROR),
        Rule("sentence-cut", "YAML030", ERROR),
        Rule("unquoted-code", "YAML031", ERROR),
        Rule("not-true-or-false", "YAML032", ERROR),
        Rule("bad-date", "YAML033", ERROR),
        Rule("bad-period", "YAML034", ERROR),
        Rule("ambiguous-period", "YAML035", ERROR),
        Rule("bad-duration", "YAML036", ERROR),
        Rule("bad-id", "YAML037", ERROR),
        Rule("bad-formula", "YAML038", ERROR),
        Rule("section-split", "YAML039", ERROR),
        Rule("wrong-order", "YAML040", ERROR),
        Rule("merge-conflict", "YAML041", ERROR, UNJUDGED),
        Rule("wrong-indent", "YAML042", ERROR, UNJUDGED),
        Rule("value-alone", "YAML043", ERROR),
        Rule("frame-by-decision", "YAML044", ERROR),
        Rule("partly-from-elsewhere", "YAML045", ERROR),
        Rule("broken-snapshot", "YAML046", ERROR, UNJUDGED),
        # References: what is named must exist, once, and fit together.
        Rule("duplicate-id", "REF001", ERROR),
        Rule("unknown-id", "REF002", ERROR, absence=True),
        Rule("circular-reference", "REF003", ERROR),
        Rule("orphan-goal", "REF004", WARNING, absence=True),
        Rule("serves-lower-level", "REF005", ERROR),
        Rule("period-outside-parent", "REF006", ERROR, absence=True),
        Rule("period-beyond-horizon", "REF007", WARNING),
        Rule("unserved-success-factor", "REF008", WARNING, absence=True),
        Rule("unknown-member", "REF009", ERROR, absence=True),
        Rule("unknown-part", "REF010", ERROR, absence=True),
        Rule("unknown-step", "REF011", ERROR),
        Rule("value-after-closing", "REF012", WARNING),
        Rule("unknown-rule", "REF013", ERROR),
        # Indicators: what is measured, and whether it can tell how the goals stand.
        Rule("goal-without-measure", "IND001", WARNING, absence=True),
        Rule("split-missing", "IND002", WARNING, absence=True),
        Rule("goal-without-result-indicator", "IND003", WARNING, absence=True),
        Rule("overdue-measurement", "IND004", WARNING, absence=True),
        Rule("too-many-indicators", "IND005", WARNING, limit=60),
        Rule("missing-method", "IND006", WARNING, absence=True),
        Rule("missing-source", "IND007", WARNING, absence=True),
        Rule("fact-contradicted", "IND008", WARNING, absence=True, limit=5),
        Rule("direction-contradicts-target", "IND009", ERROR),
        Rule("target-without-demand", "IND010", ERROR),
        Rule("several-demands", "IND011", ERROR),
        Rule("several-times", "IND012", ERROR),
        Rule("qualifier-alone", "IND013", ERROR),
        Rule("target-and-targets", "IND014", ERROR),
        Rule("total-undefined", "IND015", ERROR),
        Rule("list-for-number", "IND016", ERROR),
        Rule("impossible-target", "IND017", ERROR),
        # Numbers that nobody can have meant.
        Rule("value-outside-scale", "IND018", ERROR),
        Rule("unlikely-share", "IND019", WARNING),
        Rule("rank-above-of", "IND020", ERROR),
        Rule("rank-missing", "IND021", WARNING, absence=True),
        Rule("answers-above-invited", "IND022", ERROR),
        Rule("negative-margin", "IND023", ERROR),
        Rule("value-far-from-series", "IND024", WARNING),
        Rule("part-of-a-thing", "IND025", WARNING),
        Rule("parts-exceed-total", "IND026", ERROR),
        Rule("parts-beside-total", "IND027", WARNING),
        Rule("limit-on-amount", "IND028", WARNING),
        Rule("limit-is-budget", "IND029", ERROR, absence=True),
        # Periods: values, points and assessments for the time they are of.
        Rule("parts-not-of-frequency", "IND040", WARNING, absence=True),
        Rule("year-without-parts", "IND041", WARNING, absence=True),
        Rule("year-contradicts-parts", "IND042", ERROR),
        Rule("value-ahead", "IND043", WARNING),
        Rule("two-years-in-one", "IND044", WARNING),
        Rule("not-a-reporting-point", "IND045", WARNING),
        Rule("point-after-closing", "IND046", WARNING),
        Rule("partly-out-of-place", "IND047", ERROR),
        Rule("status-without-reason", "IND048", WARNING, absence=True),
        Rule("status-not-to-be-said", "IND049", WARNING),
        Rule("accumulated-sum", "IND050", WARNING),
        Rule("no-note-for-dot", "IND051", WARNING, absence=True),
        Rule("same-period-twice", "IND052", WARNING),
        Rule("shown-without-n", "IND053", WARNING, absence=True),
        Rule("revised-same-day", "IND054", WARNING),
        Rule("forecast-against-certain", "IND055", WARNING),
        Rule("starts-missing", "IND056", WARNING, absence=True),
        Rule("first-value-missing", "IND057", WARNING, absence=True),
        # Activities: what is done to reach the goals.
        Rule("goal-without-activity", "ACT001", WARNING, absence=True),
        Rule("unit-without-plan", "ACT002", WARNING, absence=True),
        Rule("red-without-analysis", "ACT003", WARNING, absence=True),
        Rule("activity-without-responsible", "ACT004", WARNING, absence=True),
        Rule("activity-without-date", "ACT005", WARNING, absence=True),
        Rule("activity-overdue", "ACT006", WARNING),
        Rule("activity-slipped", "ACT007", WARNING, limit=2),
        Rule("dates-out-of-order", "ACT008", WARNING),
        Rule("done-ahead", "ACT009", WARNING),
        Rule("due-after-goal", "ACT010", WARNING),
        Rule("plan-without-activity", "ACT011", WARNING, absence=True),
        # Outcomes: what was to be reached and is not; these call for action, not for an edit.
        Rule("target-not-met", "OUT001", WARNING, DEVIATION),
        Rule("should-target-not-met", "OUT002", INFO, DEVIATION),
        # SMARTA: whether goals can be followed up, and say what the data says.
        Rule("not-specific", "SMART001", WARNING, absence=True),
        Rule("not-measurable", "SMART002", WARNING, absence=True),
        Rule("not-time-bound", "SMART003", WARNING, absence=True),
        Rule("vague-number", "SMART004", WARNING),
        Rule("indicator-measures-something-else", "SMART005", INFO, absence=True),
        Rule("goals-say-the-same", "SMART006", INFO, limit=75),
        Rule("target-contradicts-text", "SMART007", WARNING, absence=True),
        Rule("key-figure-as-goal", "SMART008", INFO),
        # Surveys: whether an index can bear the conclusion drawn from it.
        Rule("too-few-answers", "NKI001", WARNING),
        Rule("margin-wider-than-step", "NKI002", INFO),
        Rule("step-across-break", "NKI003", WARNING),
        Rule("low-response-rate", "NKI004", INFO, limit=50, looser=-1),
        Rule("answer-off-scale", "NKI005", ERROR),
        # Money: budget, forecast and outcome.
        Rule("missing-forecast", "BUD001", WARNING, absence=True),
        Rule("missing-outcome", "BUD002", WARNING, absence=True),
        Rule("rows-without-forecast", "BUD003", INFO, absence=True),
        Rule("frame-not-positive", "FIN001", WARNING),
        Rule("mixed-money-units", "FIN002", ERROR),
        Rule("marked-goal-without-forecast", "FIN003", WARNING, absence=True),
        # Service guarantees: what is promised, counted from when.
        Rule("promise-without-target", "SVC001", WARNING, absence=True),
        Rule("promise-without-start", "SVC002", WARNING, absence=True),
        # Groups: nobody can be recognised from what is written.
        Rule("small-group", "GRP001", ERROR),
        Rule("tells-hidden-number", "GRP002", WARNING),
        Rule("person-in-text", "GRP003", INFO),
        # Boards: what is looked at often, by whom, and what is done about red.
        Rule("board-without-cadence", "BRD001", WARNING, absence=True),
        Rule("board-not-looked-at", "BRD002", WARNING, absence=True),
        Rule("red-on-board", "BRD003", WARNING, absence=True),
        Rule("board-limit-unclear", "BRD004", ERROR, absence=True),
        # Risks: what may keep goals from being reached, and the controls against it.
        Rule("outside-risk-scale", "RISK001", ERROR),
        Rule("risk-without-scale", "RISK002", WARNING, absence=True),
        Rule("risk-without-responsible", "RISK003", WARNING, absence=True),
        Rule("risk-without-review", "RISK004", WARNING, absence=True),
        Rule("review-overdue", "RISK005", WARNING, limit=12),
        Rule("control-without-date", "RISK006", WARNING, absence=True),
        Rule("control-overdue", "RISK007", WARNING),
        Rule("controlled-ahead", "RISK008", WARNING),
        Rule("grave-risk-unattended", "RISK009", WARNING, absence=True),
        Rule("residual-above-risk", "RISK010", WARNING),
        # Improvements: from a problem to a way of working.
        Rule("improvement-stands-still", "IMP001", WARNING),
        Rule("improvement-ahead", "IMP002", WARNING),
        Rule("improvement-without-outcome", "IMP003", WARNING, absence=True),
        Rule("why-without-conclusion", "IMP004", WARNING, absence=True),
        # Documents: what is owed each year, and plans that are kept up to date.
        Rule("document-overdue", "DOC001", WARNING, absence=True),
        Rule("document-without-writer", "DOC002", WARNING, absence=True),
        Rule("plan-run-out", "DOC003", WARNING, absence=True),
        Rule("plan-not-revised", "DOC004", WARNING, absence=True),
        # The law: what it asks of municipalities and regions.
        Rule("report-of-law-missing", "LAW001", WARNING, absence=True),
        Rule("interim-report-span", "LAW002", WARNING, absence=True),
        Rule("report-later-than-law", "LAW003", WARNING),
        Rule("deficit-not-restored", "LAW004", WARNING, absence=True),
        # Decisions: exceptions that end, and what was decided against what is written now.
        Rule("expired-waiver", "DEC001", ERROR),
        Rule("unused-waiver", "DEC002", WARNING, absence=True),
        Rule("decision-without-reason", "DEC003", WARNING, absence=True),
        Rule("lock-tampered", "DEC004", ERROR),
        Rule("changed-without-decision", "DEC005", WARNING, absence=True),
        Rule("changed-since-decision", "DEC006", INFO, absence=True),
    )
}


def usual() -> Mapping[str, Usual]:
    """Every rule as it is where a workspace sets nothing, for judging what a workspace sets."""
    return {rule.id: Usual(rule.severity, rule.limit, rule.looser) for rule in RULES.values()}
