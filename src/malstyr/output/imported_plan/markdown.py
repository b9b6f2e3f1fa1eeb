"""``new --from FILE`` as Markdown, for a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.exchange.plan.preview import PlanPreview
from malstyr.output.imported.frame import in_markdown
from malstyr.output.imported_plan.told import plan_conclusion, plan_counts, plan_heading, plan_left, plan_parts
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless


def render(shown: PlanPreview, paper: Paper) -> str:
    return harmless("\n".join(_lines(shown, paper.language)) + "\n")


def _lines(shown: PlanPreview, language: str) -> Iterator[str]:
    yield from (f"# {in_markdown(shown.result.file)}", "", in_markdown(plan_heading(shown, language)))
    told = ((one.title, one.lines) for one in plan_parts(shown, language))
    for title, lines in (*told, *plan_left(shown, language)):
        yield from ("", f"## {in_markdown(title)}", "", *(f"- {in_markdown(line)}" for line in lines))
    yield from ("", in_markdown(plan_counts(shown, language)), "", in_markdown(plan_conclusion(shown, language)))
