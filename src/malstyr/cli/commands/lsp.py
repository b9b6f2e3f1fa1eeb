"""``malstyr lsp``: the language server that editors start; it speaks over standard input and output."""

from malstyr.cli.options import AsOf, Lang, checked_language, day_of
from malstyr.cli.stop import Stop
from malstyr.extras import install_line


def lsp(as_of: AsOf = None, lang: Lang = None) -> int:
    try:
        from malstyr.lsp.server import GoalServer
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise Stop("lsp-extra", install=install_line("lsp")) from None
    GoalServer(checked_language(lang), day_of(as_of)).run()
    return 0
