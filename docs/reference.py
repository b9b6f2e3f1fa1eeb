"""The pages of what the program answers when it cannot go on, and of the templates that reports are made of."""

from collections.abc import Iterator
from pathlib import Path

from malstyr.editing.starting import STARTING_MODELS
from malstyr.language.words import words
from malstyr.report.kinds import KINDS
from tables import table

_TEMPLATES = Path(__file__).parents[1] / "templates"
_MESSAGES = """\
# Meddelanden

Vad ett kommando svarar när det inte kan gå vidare, frågar om eller berättar att det har gjort. Det inom klamrar
är olika varje gång. Vad `malstyr check` säger om målfilerna står bland [reglerna](regler.md), med exempel i
[felkatalogen](felkatalog.md). Sidan är skapad av `./do docs`.
"""
_HEAD = """\
# Mallar

Rapporter ritas av mallar i `templates/`. En arbetsyta byter ut en av dem med en fil av samma namn i sin egen mapp
`templates/`; vad en mall får använda står i [templates/README.md](../templates/README.md).
Sidan är skapad av `./do docs`.

## Rapporter

Varje slag av rapport har sina delar, i den här ordningen. Delar utan innehåll visas inte.
"""
_MODELS = """\
## Styrkort att börja med

`malstyr init --model NAMN` skapar de här filerna.
"""


def messages_page() -> str:
    return "\n".join([_MESSAGES, *_messages()])


def _messages() -> Iterator[str]:
    swedish, english = words("sv"), words("en")
    told = sorted((swedish[key], english[key]) for key in swedish if key.startswith("cli."))
    yield from table(("på svenska", "på engelska"), ((_plain(sv), _plain(en)) for sv, en in told if sv != "{said}"))


def _plain(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "*_<>[]`" else sign for sign in text)


def templates_page() -> str:
    return "\n".join([_HEAD, *_kinds(), *_blocks(), _MODELS, *_models()])


def _kinds() -> Iterator[str]:
    rows = ((f"`{kind}`", ", ".join(f"`{block}`" for block in blocks)) for kind, blocks in KINDS.items())
    yield from table(("`--kind`", "delar"), rows)


def _blocks() -> Iterator[str]:
    names = words("sv")
    yield "## Delar\n"
    rows = (
        (f"`{block}`", names[f"report.block-{block}"], f"`html/{block}.html.j2`", f"`markdown/{block}.md.j2`")
        for block in dict.fromkeys(block for blocks in KINDS.values() for block in blocks)
    )
    yield from table(("del", "heter", "på sidor och papper", "i Markdown"), rows)


def _models() -> Iterator[str]:
    rows = (
        (f"`{model}`", ", ".join(f"`{one.name}`" for one in sorted((_TEMPLATES / "init" / model).iterdir())))
        for model in STARTING_MODELS
    )
    yield from table(("namn", "filer"), rows)
