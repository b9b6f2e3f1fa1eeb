"""``./do site [FOLDER]``: the documents as a site, in ``dist/docs``.

The pages are put side by side as they stand in the project, so that a link between any two of them leads somewhere; a
link to what is no page becomes its text. Zensical makes the site and stops at any link that leads nowhere.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

PROJECT = Path(__file__).parents[1]
PATTERNS = ("*.md", "docs/**/*.md", "templates/README.md", "examples/*/README.md")
BROUGHT = ("docs/bilder/*", "docs/site.*", "docs/theme/*")
ENGLISH = (
    "CHANGELOG",
    "CODE_OF_CONDUCT",
    "CONTRIBUTING",
    "README",
    "SECURITY",
    "design",
    "faults",
    "glossary",
    "programs",
    "arkitektur",
)
MOVED = {"docs/index.md": "index.md", "README.md": "docs/readme.md", "templates/README.md": "docs/templates.md"}
"""Where a page stands on the site if not as in the project: a folder
has one first page, and generators read no folder called templates."""
_LINK = re.compile(r"(!?\[[^\]]*\])\(([^)\s]+)\)")


def pages() -> dict[str, str]:
    """Each page of the site by its path in the project, with the text as the site has it."""
    found = sorted({path for pattern in PATTERNS for path in PROJECT.glob(pattern)})
    names = [path.relative_to(PROJECT).as_posix() for path in found]
    return {MOVED.get(name, name): _linked(name, names) for name in names}


def _linked(name: str, names: list[str]) -> str:
    """A page whose links are of the site."""

    def link(match: re.Match[str]) -> str:
        text, target = match.groups()
        if re.match(r"\w+:|#", target):
            return match[0]
        path, mark, anchor = target.partition("#")
        to = os.path.normpath(PurePosixPath(name).parent / path)
        if f"{to}/README.md" in names:
            to = f"{to}/README.md"
        if to not in names and not text.startswith("!"):
            return text[1:-1]
        return (
            f"{text}({os.path.relpath(MOVED.get(to, to), PurePosixPath(MOVED.get(name, name)).parent)}{mark}{anchor})"
        )

    text = _LINK.sub(link, (PROJECT / name).read_text(encoding="utf-8"))
    english = name.startswith(("templates/", "docs/beslut/")) or (Path(name).stem in ENGLISH and "examples" not in name)
    return f"---\nlang: en\n---\n{text}" if english else text


def navigation(entries: list[Any], left: list[str]) -> Iterator[Any]:
    """The menu with every pattern as the pages it takes."""
    for entry in entries:
        if isinstance(entry, dict):
            yield {title: [*navigation(below, left)] for title, below in entry.items()}
            continue
        pattern = re.escape(entry).replace(r"\*", "[^/]*")
        taken = [one for one in left if re.fullmatch(pattern, one)]
        left[:] = [one for one in left if one not in taken]
        yield from taken


def make(to: Path) -> int:
    """The site in a folder, which is made anew."""
    with tempfile.TemporaryDirectory() as name:
        stage = Path(name)
        made = pages()
        for path, text in made.items():
            (stage / "pages" / path).parent.mkdir(parents=True, exist_ok=True)
            (stage / "pages" / path).write_text(text, encoding="utf-8")
        for file in (file for pattern in BROUGHT for file in PROJECT.glob(pattern)):
            inside = file.relative_to(PROJECT)
            to_file = stage / inside.relative_to("docs") if "theme" in inside.parts else stage / "pages" / inside
            to_file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, to_file)
        config = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
        ordered = {**config, "docs_dir": "pages", "site_dir": "site", "nav": [*navigation(config["nav"], [*made])]}
        (stage / "mkdocs.yml").write_text(
            yaml.safe_dump(ordered, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
        command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", str(stage / "mkdocs.yml")]
        done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            print(done.stdout)
            return done.returncode
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(stage / "site", to)
    return 0


if __name__ == "__main__":
    sys.exit(make(Path(sys.argv[1]) if sys.argv[1:] else PROJECT / "dist/docs"))
