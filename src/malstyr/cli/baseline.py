"""The list of known findings on disk: read, and made shorter."""

from pathlib import Path

from malstyr.cli.destination import spare
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.language.shells import quoted
from malstyr.language.words import words
from malstyr.rules.judge import Judgement
from malstyr.source.files import BASELINE, path_shown
from malstyr.workspace.baseline import BadBaseline, Known, baseline_text, counted, marked, read_baseline


def known_apart(judgement: Judgement, path: Path) -> Judgement:
    """The findings with those marked that the list holds."""
    return judgement._replace(findings=tuple(marked(judgement.findings, _read(path))))


def update(judgement: Judgement, path: Path, force: bool, language: str) -> bool:
    """Write the list anew with what is still found. False where that would make it longer, which takes ``force``."""
    from malstyr.cli.terminal import alone_in, warn, write_file

    if not path.name.endswith(BASELINE):
        raise Stop("baseline-name", path=path_shown(path))
    if judgement.workspace.lost:
        raise Stop("lost-files")
    catalogue = words(language)
    now = counted(judgement.findings)
    spare(path, [Path(judgement.workspace.folder)], own=(BASELINE,))
    with alone_in(path.parent):
        more = now - _read(path) if path.exists() else Known()
        if more and not force:
            listed = ", ".join(f"{rule} ({subject})" for rule, subject in sorted(more)[:5])
            warn(catalogue["cli.baseline-longer"].format(n=sum(more.values()), some=listed))
            return False
        write_file(path, baseline_text(now, catalogue["baseline.head"]))
    warn(catalogue["cli.baseline-written"].format(path=path_shown(path), n=sum(now.values())))
    return True


def _read(path: Path) -> Known:
    try:
        return read_baseline(path_shown(path), path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        then = ("make-baseline",) if isinstance(error, FileNotFoundError) else ()
        raise Stop("cannot-read", *then, path=str(path), reason=reason_of(error)) from None
    except (BadBaseline, UnicodeDecodeError) as error:
        shown = path_shown(path)
        raise Stop("bad-baseline", path=shown, typed=quoted(shown), line=str(getattr(error, "line", 1))) from None
