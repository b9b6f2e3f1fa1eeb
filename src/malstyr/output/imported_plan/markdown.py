"""``new --from FILE`` as Markdown, for a pull request."""

from collections.abc import Iterator

from malstyr.exchange.plan.preview import PlanPreview
from malstyr.output.imported.blocks import in_blocks, in_markdown, titled_blocks
from malstyr.output.imported_plan.told import plan_conclusion, plan_counts, plan_heading, plan_left, plan_parts
from malstyr.present.paper import Paper


def render(shown: PlanPreview, paper: Paper) -> str:
    return in_blocks(_blocks(shown, paper.language))


def _blocks(shown: PlanPreview, language: str) -> Iterator[str]:
    yield from (f"# {in_markdown(shown.result.file)}", in_markdown(plan_heading(shown, language)))
    yield from titled_blocks(((one.title, one.lines) for one in plan_parts(shown, language)), "##")
    yield from titled_blocks(plan_left(shown, language), "##")
    yield from map(in_markdown, (plan_counts(shown, language), plan_conclusion(shown, language)))
