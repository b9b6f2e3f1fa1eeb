"""``diff --format markdown``: a comment on a pull request, what weakens first and the rest folded."""

import re
from collections.abc import Iterable, Iterator, Sequence

from malstyr.changes.change import Change, Changes
from malstyr.changes.messages import change_words
from malstyr.changes.telling import Telling
from malstyr.findings import Severity
from malstyr.present.markdown import comment_text
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless, visible


def render(compared: Sequence[Changes], paper: Paper) -> str:
    """One section a workspace."""
    lines = [f"## {change_words(paper.language)['title']}", ""]
    for changes in compared:
        lines += _workspace(Telling(changes, paper.language))
    return harmless("\n".join(lines).rstrip() + "\n")


def _workspace(telling: Telling) -> Iterator[str]:
    words, items = telling.words, telling.changes.items
    yield f"### {comment_text(telling.heading)}"
    yield ""
    yield comment_text(telling.summary().removeprefix(f"{telling.heading}: ").capitalize())
    yield ""
    if not telling.changes.complete:
        yield f"**{words['incomplete']}**"
        yield ""
    if telling.changes.decisions:
        yield f"**{words['decisions']}**"
        yield ""
        yield from (f"- {comment_text(telling.decision(id))}" for id in telling.changes.decisions)
        yield ""
    open_ = [one for one in items if one.approved_by is None]
    yield from _table(telling, [one for one in open_ if one.severity is Severity.ERROR])
    yield from (f"- {comment_text(one)}" for one in telling.unused())
    if telling.changes.unused:
        yield ""
    yield from _folded(words["approved-list"], telling, [one for one in items if one.approved_by is not None])
    yield from _folded(words["rest"], telling, [one for one in open_ if one.severity is not Severity.ERROR])
    paste = telling.to_paste()
    if paste:
        fence = "`" * (max(map(len, re.findall("`+", paste)), default=2) + 1)
        yield from (
            f"<details><summary>{words['paste']}</summary>",
            "",
            f"{fence}yaml",
            *map(visible, paste.splitlines()),
            fence,
            "",
        )
        yield from ("</details>", "")


def _folded(title: str, telling: Telling, some: Sequence[Change]) -> Iterator[str]:
    if some:
        yield from (f"<details><summary>{title} ({len(some)})</summary>", "")
        yield from _table(telling, some)
        yield from ("</details>", "")


def _table(telling: Telling, some: Sequence[Change]) -> Iterator[str]:
    if not some:
        return
    words = telling.words
    yield _row(
        (words["what"], words["where"], f"{words['was']} → {words['is']}", words["why"], words["decision-needed"])
    )
    yield _row(["---"] * 5)
    for one in some:
        cells = (
            telling.class_of(one),
            f"{telling.where(one)} ({telling.places(one)})",
            telling.from_to(one),
            telling.why(one),
        )
        strong = f"**{comment_text(cells[0])}**" if one.severity is Severity.ERROR else comment_text(cells[0])
        decides = f"{comment_text(' '.join(telling.decides(one)))} <!-- {one.fingerprint} -->"
        yield _row((strong, *map(comment_text, cells[1:]), decides))
    yield ""


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
