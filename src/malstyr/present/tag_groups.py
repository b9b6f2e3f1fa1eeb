"""What tables are parted in where a whole list is asked for: its items, in its own order."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from malstyr.language.words import words
from malstyr.present.wanted import Wanted
from malstyr.workspace.tags import AskedTag
from malstyr.workspace.workspace import Workspace


class TagGroup(NamedTuple):
    """What stands under one heading of every table."""

    heading: str
    """Empty where tables are not parted."""
    tag: AskedTag | None


def tag_groups(workspace: Workspace, tag: AskedTag | None, language: str) -> Sequence[TagGroup]:
    """Each item of the list that is asked for, last what bears the list and none of its items; else all as one.

    What bears two items stands under both, and what does not bear the list under none.
    """
    items = workspace.data.lists.get(tag.of, {}) if tag is not None and not tag.but else {}
    if tag is None or not items:
        return (TagGroup("", tag),)
    every = {item: AskedTag(f"{tag.of}/{item}") for item in items}
    without = AskedTag(tag.of, tuple(one.of for one in every.values()))
    return (
        *(TagGroup(items[item], one) for item, one in every.items()),
        TagGroup(words(language)["table.no-item"], without),
    )


def wanted_by_group(workspace: Workspace, wanted: Wanted, language: str) -> Iterator[tuple[str, Wanted]]:
    """What is asked for as headings, each with what stands under it."""
    for heading, tag in tag_groups(workspace, wanted.tag, language):
        yield heading, replace(wanted, tag=tag)
