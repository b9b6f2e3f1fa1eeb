"""``malstyr fmt``: goal files laid out in the one canonical way; what they say stays, and every comment."""

from typing import Annotated

from malstyr.cli.help import option
from malstyr.cli.options import Lang, Paths, checked_language


def fmt(
    paths: Paths = None,
    check: Annotated[bool, option("--check", "fmt-check")] = False,
    diff: Annotated[bool, option("--diff", "fmt-diff")] = False,
    lang: Lang = None,
) -> int:
    from malstyr.cli.replacing import replace_files
    from malstyr.cli.terminal import alone_in, language, paper, put, say, warn
    from malstyr.cli.workspaces import all_read, found
    from malstyr.editing.formatting import formatted
    from malstyr.language.words import words
    from malstyr.output.edits import text
    from malstyr.output.edits.outcome import EditOutcome, EditStatus, line_changes
    from malstyr.source.files import path_shown
    from malstyr.versions.versions import Versions

    asked = checked_language(lang)
    would = left = files = 0
    spoken_in = language(asked)
    for folder, only in found(paths).items():
        loaded = Versions(path_shown).on_disk(folder).loaded
        all_read(only, (source.name for source in loaded.workspace.sources))
        organisation = loaded.workspace.data.organisation
        spoken_in = language(asked, organisation.language if organisation else None)
        catalogue = words(spoken_in)
        made = formatted(loaded, only)
        changed = [name for name, data in loaded.tree.files.items() if made.loaded.tree.files[name] != data]
        if changed and not check and not diff:
            with alone_in(folder) as held:
                assert held is not None
                replace_files(held, loaded.tree, made.loaded.tree)
        if diff:
            changes = tuple(line_changes(loaded, made.loaded))
            put(text.render(EditOutcome(EditStatus.WRITTEN, changes), paper(spoken_in)))
        else:
            for name in changed:
                say(catalogue["fmt.would" if check else "fmt.done"].format(file=loaded.shown(name)))
        for name, why in made.left.items():
            warn(catalogue[f"fmt.left-{why}"].format(file=loaded.shown(name)))
        would, left = would + len(changed), left + len(made.left)
        files += len(loaded.tree.files) if only is None else len(only)
    if not would and not left:
        say(words(spoken_in)["fmt.nothing"].format(count=files))
    return 2 if left else int((check or diff) and would > 0)
