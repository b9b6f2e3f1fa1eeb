"""The door for programs: workspaces, what can be asked of them, and every type in the answers."""

from malstyr.changes.approval import Lack
from malstyr.changes.verdict import ChangeClass
from malstyr.contract.check import CheckedRecord, CheckResult, FindingCounts, FindingRecord, RelatedRecord
from malstyr.contract.diff import ChangeRecord, ComparedRecord, DiffResult, LackRecord, UnusedApproval
from malstyr.contract.location import Location
from malstyr.contract.status import (
    CasesRecord,
    GoalRecord,
    GoalRule,
    JudgedBy,
    LimitName,
    OutcomeRecord,
    RankRecord,
    StatusResult,
)
from malstyr.contract.tool import Tool
from malstyr.contract.writing import json_of
from malstyr.door.errors import BadArgument, CannotDraw, MalstyrError, NoRevision, NothingToReport, NoWorkspace
from malstyr.door.workspace import Workspace, load
from malstyr.evaluate.outcome import Pace, Trend
from malstyr.findings import FindingClass, Severity, WaivedBy
from malstyr.model.durations import TimeUnit
from malstyr.model.organisation import Decider
from malstyr.model.outcome import Status
from malstyr.model.target import Strength

__all__ = [
    "BadArgument", "CannotDraw", "CasesRecord", "ChangeClass", "ChangeRecord", "CheckResult", "CheckedRecord",
    "ComparedRecord", "Decider", "DiffResult", "FindingClass", "FindingCounts", "FindingRecord", "GoalRecord",
    "GoalRule", "JudgedBy", "Lack", "LackRecord", "LimitName", "Location", "MalstyrError", "NoRevision",
    "NoWorkspace", "NothingToReport", "OutcomeRecord", "Pace", "RankRecord", "RelatedRecord", "Severity", "Status",
    "StatusResult", "Strength", "TimeUnit", "Tool", "Trend", "UnusedApproval", "WaivedBy", "Workspace", "json_of",
    "load",
]  # fmt: skip
