"""What is said where git has no answer."""

from collections.abc import Mapping

from malstyr.language.nearest import listed_choices
from malstyr.language.shells import quoted
from malstyr.source.git import GitTrouble


def messages(trouble: GitTrouble) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The messages of the catalogue, ``cli.<key>``, that say why there is no answer and what to type; their words."""
    said, message = trouble.said.partition("\n")[0], f"git-{trouble.why}"
    if trouble.near:
        return (message, "did-you-mean"), {"text": said, "name": trouble.near}
    if trouble.known:
        remote, _, branch = said.partition("/")
        told = {"text": said, "remote": remote, "branch": branch, "listed": listed_choices(trouble.known)}
        return (message, "git-fetch" if trouble.why == "unfetched" else "there-are"), told
    return (message,), {"text": quoted(said) if trouble.why == "owner" else said}
