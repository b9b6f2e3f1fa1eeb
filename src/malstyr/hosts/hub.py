"""A repository at GitHub, asked over its API."""

import json
from collections.abc import Iterator, Mapping
from http.client import HTTPException
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

_PAGE = 100


class HubRefused(Exception):
    """What GitHub said instead of doing what it was asked, or why it could not be asked."""


class Hub(NamedTuple):
    """A repository at GitHub, and the right of this build to write in it."""

    api: str
    repository: str
    token: str

    def ask(self, method: str, path: str, told: Mapping[str, str] | None = None) -> Any:
        """What is answered. Raises HubRefused."""
        data = None if told is None else json.dumps(told).encode()
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/vnd.github+json"}
        try:
            request = Request(f"{self.api}/repos/{self.repository}/{path}", data, headers, method=method)
            with urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except (OSError, HTTPException, ValueError) as error:
            raise HubRefused(str(error)) from None

    def listed(self, path: str) -> Iterator[Any]:
        """Everything of a list, page by page."""
        page = 1
        while True:
            some = self.ask("GET", f"{path}{'&' if '?' in path else '?'}per_page={_PAGE}&page={page}")
            yield from some
            if len(some) < _PAGE:
                return
            page += 1
