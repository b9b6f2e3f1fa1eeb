"""What malstyr has written beside the goal files, brought to the version that runs.

Goal files, locks and baselines need nothing: no key, code or word of format 1 has been taken away, and a test holds it
(``docs/stabilitet.md``).
"""

import re
from collections.abc import Mapping

from malstyr.editing.starting import HOST_FILES, SCHEMA_FILE
from malstyr.language.words import LANGUAGES
from malstyr.version import PROJECT_ADDRESS, __version__

MIGRATED_FILES = (SCHEMA_FILE, *HOST_FILES.values())
"""The files that may be old, from a workspace's folder or that of its repository."""
_PROJECT = re.escape(PROJECT_ADDRESS.removeprefix("https://github.com/"))
_PINNED = re.compile(
    rf"(?P<before>{_PROJECT}@v|{_PROJECT}(?:\.git)?[\"']?\n\s+rev: [\"']?v|--branch v(?=[\d.]+ \S+{_PROJECT}))"
    r"\d+(?:\.\d+)+"
)
"""A version where the project is installed from: by pip, by pre-commit, and from its repository."""


def migrated(files: Mapping[str, str]) -> Mapping[str, str]:
    """Those of the files that are old, as they should be."""
    made = {name: _up_to_date(name, text) for name, text in files.items()}
    return {name: text for name, text in made.items() if text != files[name]}


def _up_to_date(name: str, text: str) -> str:
    from malstyr.model.schema import json_schema

    if name != SCHEMA_FILE:
        return _PINNED.sub(lambda found: found["before"] + __version__, text)
    schemas = {language: json_schema(language) for language in LANGUAGES}
    if text.replace("\r\n", "\n") in schemas.values():
        return text
    return schemas["sv" if '"Källa"' in text else "en"]
