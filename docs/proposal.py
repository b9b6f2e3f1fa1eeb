"""What code hosts show of a proposal that lowers a goal, for the pictures of docs/vardar.md: what the steps of a build
write, drawn as hosts draw Markdown."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from cmarkgfm import github_flavored_markdown_to_html
from cmarkgfm.cmark import Options

PROJECT = Path(__file__).parents[1]
GOALS = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2026-03-02}
levels:
  mål: {decided_by: politics}
roles:
  kvalitetschef: {title: Kvalitetschef}
goals:
  nöjda-kunder:
    level: mål
    text: Kunderna är nöjda med hemtjänsten
    owner: kvalitetschef
    period: 2024-2026
indicators:
  nki:
    name: Nöjd-kund-index
    serves: [nöjda-kunder]
    measured_in: index
    method: årlig enkät till alla kunder
    target: {at_least: 60}
values:
  nki:
    2025: {value: 58.4, source: Kundenkäten}
activities:
  utbildning:
    text: Utbilda alla i bemötande
    serves: [nöjda-kunder]
    responsible: kvalitetschef
    due: 2026-02-27
  brukarråd:
    text: Starta brukarråd på varje ort
    serves: [nöjda-kunder]
    responsible: kvalitetschef
    due: 2026-03-20
"""
LOWERED = GOALS.replace("at_least: 60", "at_least: 50")
DECIDED = (
    LOWERED
    + """\
decisions:
  beslut-2026-02-24:
    body: Socialnämnden
    level: politics
    date: 2026-02-24
    reference: § 18
    approves:
      indicators/nki/target/at_least: {from: 60, to: 50}
"""
)
PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; padding: 8px 24px 16px; font: 15px/1.5 "Liberation Sans", Arial, sans-serif; color: #1f2328 }}
h1, h2 {{ font-size: 20px; border-bottom: 1px solid #d1d9e0; padding-bottom: 6px }} h3 {{ font-size: 16px }}
table {{ border-collapse: collapse }} th, td {{ border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left }}
pre {{ background: #f6f8fa; padding: 12px }} code {{ font: 13px "DejaVu Sans Mono", monospace }} li {{ margin: 4px 0 }}
</style>{}"""


def proposal_pages(folder: Path) -> Iterator[tuple[str, str]]:
    """The comment when a goal is lowered, when that has been decided, and what is told of what is late; by picture."""
    _committed(folder, GOALS, "Målen")
    base = _git(folder, "rev-parse", "HEAD")
    for picture, text in (("forslag-stopp", LOWERED), ("forslag-klart", DECIDED)):
        _committed(folder, text, picture)
        made = folder.parent / picture
        asked = ("-m", "malstyr.hosts", "gate", "--output", str(made), ".")
        _python(folder, *asked, GITLAB_CI="true", CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
        yield picture, _drawn((made / "comment.md").read_text(encoding="utf-8"))
    _git(folder, "restore", "--source", base, ".")
    yield (
        "forsenat",
        _drawn(_python(folder, "-m", "malstyr", "calendar", "--until", "2026-04-01", "--format", "markdown")),
    )


def _drawn(text: str) -> str:
    return PAGE.format(github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE))


def _committed(folder: Path, text: str, message: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "malstyr.yaml").write_text(text, encoding="utf-8")
    _git(folder, "init", "-q")
    _git(folder, "add", "-A")
    _git(folder, "-c", "user.name=Exempel", "-c", "user.email=exempel@example.org", "commit", "-qm", message)


def _git(folder: Path, *asked: str) -> str:
    done = subprocess.run(["git", *asked], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _python(folder: Path, *asked: str, **more: str) -> str:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT / "src"), "LANG": "C.UTF-8", **more}
    command = [sys.executable, *asked]
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True).stdout
