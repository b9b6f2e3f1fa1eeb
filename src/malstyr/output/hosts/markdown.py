"""What was found as Markdown: a comment on a pull request, or the page of a build."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from malstyr.language.words import words
from malstyr.output.hosts.report import HostReport, Reported, reports_of
from malstyr.present.markdown import comment_text
from malstyr.present.visible import harmless

_COLUMNS = ("what", "where", "found", "mend")


def whole(parts: Iterable[Iterable[HostReport]]) -> str:
    return found_page(reports_of(parts))


def found_page(reports: Sequence[HostReport]) -> str:
    """A section a workspace, in the order of everything else; what is set aside is folded. Nothing of nothing."""
    return harmless("\n".join(line for report in reports for line in _section(report)))


def _section(report: HostReport) -> Iterator[str]:
    catalogue = words(report.language)
    yield from (f"## {comment_text(report.title)}", "", comment_text(report.summary), "")
    yield from _table(catalogue, [one for one in report.items if one.set_aside is None])
    aside = [one for one in report.items if one.set_aside is not None]
    if aside:
        yield from (f"<details><summary>{catalogue['hosts.set-aside']} ({len(aside)})</summary>", "")
        yield from _table(catalogue, aside)
        yield from ("</details>", "")


def _table(catalogue: Mapping[str, str], items: Iterable[Reported]) -> Iterator[str]:
    rows = [*map(_row, items)]
    if rows:
        yield f"| {' | '.join(catalogue[f'hosts.{column}'] for column in _COLUMNS)} |"
        yield "|---|---|---|---|"
        yield from rows
        yield ""


def _row(item: Reported) -> str:
    """The fingerprint is there for programs, and is not seen."""
    place = item.location
    what = comment_text(item.label)
    where = f"{comment_text(place.file)}:{place.line}:{place.column}" if place is not None else ""
    mend = item.set_aside.why if item.set_aside is not None else item.help
    strong = f"**{what}**" if item.fails else what
    return f"| {strong} | {where} | {comment_text(item.message)} | {comment_text(mend)} <!-- {item.fingerprint} --> |"
