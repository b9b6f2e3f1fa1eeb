"""The reports that the law asks of a municipality or a region as a whole, as it lists what it hands over."""

from collections.abc import Iterator

from malstyr.evaluate.balance import under_the_law
from malstyr.model.follow_up import OwedDocument, OwedKind
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import open_on

ANNUAL, INTERIM = OwedKind.ANNUAL_REPORT, OwedKind.INTERIM_REPORT


def documents_read(look: Look) -> bool:
    """Whether every document that is listed could be read: what seems to be missing may be one that was not."""
    return all(path[0] != "follow_up" for path in look.workspace.damaged)


def reports_of_the_law(look: Look) -> Iterator[tuple[str, OwedDocument]]:
    """Those still owed, by id; not what a unit hands over of its own, which may be a company's or a department's."""
    for id, one in look.workspace.data.follow_up.items() if under_the_law(look.workspace) else ():
        of_the_whole = one.unit is None and not one.for_each
        if one.kind in (ANNUAL, INTERIM) and of_the_whole and open_on(one, look.as_of):
            yield id, one
