"""``./do docs [--check]``: the pages that are made of the code and of the catalogue of mistakes.

With ``--check`` nothing is written; the pages that are old are named, and the exit code is 1.
"""

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import indent

from commands import commands_page
from flow import architecture_page, flow_picture
from keys import keys_page
from malstyr.model.goal_file import SECTIONS
from malstyr.model.proposals import PROPOSALS, Proposal
from malstyr.model.schema import json_schema
from malstyr.output.diff import verdicts
from malstyr.output.rules import markdown as rules
from malstyr.output.schema import markdown as goal_files
from malstyr.present.paper import Paper
from malstyr.rules.registry import RULES
from manual import english_manual_page, manual_page
from mistakes import mistakes_page
from reference import messages_page, templates_page
from words import words_page

DOCS = Path(__file__).parent
PAPER = Paper("sv")


def snippets() -> str:
    """What editors propose, as snippets of VS Code."""
    made = {
        one.title: {
            "prefix": one.word,
            "body": (one.text if one.section in SECTIONS else _inside(one)).split("\n"),
            "description": one.help,
        }
        for one in PROPOSALS
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _inside(one: Proposal) -> str:
    return f"{one.section}:\n{indent(one.text, '  ')}"


PAGES: Mapping[str, Callable[[], str]] = {
    "malstyr.schema.json": lambda: json_schema("sv"),
    "regler.md": lambda: rules.render(RULES.values(), PAPER),
    "format.md": lambda: goal_files.render("goal-file", PAPER),
    "andringar.md": verdicts.page,
    "kommandon.md": commands_page,
    "malstyr.1": manual_page,
    "malstyr.en.1": english_manual_page,
    "nycklar.md": keys_page,
    "meddelanden.md": messages_page,
    "mallar.md": templates_page,
    "felkatalog.md": mistakes_page,
    "arkitektur.md": architecture_page,
    "bilder/flode.svg": flow_picture,
    "guide/ordlista.md": words_page,
    "../editors/vscode/snippets/malstyr.json": snippets,
}


def old() -> dict[str, bytes]:
    """The pages that are not as they would be made now, with what they should hold."""
    made = {name: make().encode() for name, make in PAGES.items()}
    held = {name: (DOCS / name).read_bytes() for name in made if (DOCS / name).is_file()}
    return {name: text for name, text in made.items() if held.get(name) != text}


def main() -> int:
    found, check = old(), "--check" in sys.argv[1:]
    for name, text in found.items():
        if not check:
            (DOCS / name).write_bytes(text)
        print(f"docs/{name} {'is old: ./do docs' if check else 'made'}")
    return int(check and bool(found))


if __name__ == "__main__":
    sys.exit(main())
