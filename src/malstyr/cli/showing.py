"""What was found, given in each of the formats and places asked for."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from malstyr.cli.destination import Destination
from malstyr.cli.formats import parts_of, step_page_of
from malstyr.cli.help import language_of_help
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import hand_over, warn
from malstyr.language.words import words

SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable of the environment that names the page of a step, where a host gives it one."""
SUMMARY_BYTES = 1_000_000
"""Of a page that is larger the host shows nothing; a megabyte is 1 048 576."""


def show(to: Destination, parts: Sequence[Any]) -> None:
    """The parts of every workspace, put together; what the format has no room for is added to the page of the step."""
    hand_over(parts_of(to.command, to.format)[1](parts), to)
    make, page = step_page_of(to.command, to.format), os.environ.get(SUMMARY)
    text, catalogue = make(parts) if make is not None else "", words(language_of_help())
    if text and page:
        _add(Path(page), text, f"\n{catalogue['hosts.more']}\n")
    elif text:
        warn(catalogue["hosts.no-page"].format(name=SUMMARY))


def _add(page: Path, text: str, more: str) -> None:
    """Add whole lines, as many as the page has room for, and that there is more where there is."""
    try:
        room = SUMMARY_BYTES - (page.stat().st_size if page.exists() else 0)
        data, last = text.encode(), more.encode()
        kept = data if len(data) <= room else data[: data.rfind(b"\n", 0, max(room - len(last), 0)) + 1] + last
        with page.open("ab") as file:
            file.write(kept)
    except OSError as error:
        raise Stop("cannot-write", path=str(page), reason=reason_of(error)) from None
