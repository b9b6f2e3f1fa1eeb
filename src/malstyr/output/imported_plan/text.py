"""``new --from FILE`` in a terminal: each goal with what was understood, then what is asked, left and refused."""

from collections.abc import Iterator

from rich.console import RenderableType

from malstyr.exchange.plan.preview import PlanPreview
from malstyr.output.imported.frame import difference_parts, titled_parts
from malstyr.output.imported_plan.told import plan_conclusion, plan_counts, plan_heading, plan_left, plan_parts
from malstyr.output.tables import Hanging, drawn, heading
from malstyr.present.paper import Paper


def render(shown: PlanPreview, paper: Paper) -> str:
    return drawn(_parts(shown, paper), paper)


def _parts(shown: PlanPreview, paper: Paper) -> Iterator[RenderableType]:
    language = paper.language
    yield heading(shown.result.file)
    yield Hanging(plan_heading(shown, language), "dim")
    told = ((one.title, one.lines) for one in plan_parts(shown, language))
    yield from titled_parts((*told, *plan_left(shown, language)))
    yield Hanging(plan_counts(shown, language), indent=0)
    yield from difference_parts(shown.difference)
    yield Hanging(plan_conclusion(shown, language), indent=0)
