"""The list of known findings on disk: read, and made shorter."""

from __future__ import annotations

from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.cli.workspaces import shown
from malstyr.language.words import words
from malstyr.rules.judge import Judgement
from malstyr.source.files import BASELINE
from malstyr.workspace.baseline import BadBaseline, Known, counted, marked, read, written


def known_apart(judgement: Judgement, path: Path) -> Judgement:
    """The findings with those marked that the list holds."""
    return judgement._replace(findings=tuple(marked(judgement.findings, _read(path))))


def update(judgement: Judgement, path: Path, force: bool, language: str) -> bool:
    """Write the list anew with what is still found. False where that would make it longer, which takes ``force``."""
    from malstyr.cli.terminal import warn, write_file

    if not path.name.endswith(BASELINE):
        raise Stop("baseline-name", path=shown(path))
    if judgement.workspace.lost:
        raise Stop("lost-files")
    catalogue = words(language)
    now = counted(judgement.findings)
    more = now - _read(path) if path.exists() else Known()
    if more and not force:
        listed = ", ".join(f"{rule} ({subject})" for rule, subject in sorted(more)[:5])
        warn(catalogue["cli.baseline-longer"].format(n=sum(more.values()), some=listed))
        return False
    write_file(path, written(now, catalogue["baseline.head"]))
    warn(catalogue["cli.baseline-written"].format(path=shown(path), n=sum(now.values())))
    return True


def _read(path: Path) -> Known:
    try:
        return read(shown(path), path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Stop("no-baseline", path=str(path), reason=error.strerror or str(error)) from None
    except (BadBaseline, UnicodeDecodeError) as error:
        raise Stop("bad-baseline", path=shown(path), line=str(getattr(error, "line", 1))) from None
