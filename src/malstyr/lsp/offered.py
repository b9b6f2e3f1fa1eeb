"""Edits that an editor is offered: of one finding, of all that have one meaning, of the layout, of a rename."""

from collections.abc import Iterable, Iterator, Sequence

from lsprotocol.types import CodeAction, CodeActionKind, Range, TextEdit, WorkspaceEdit

from malstyr.editing.fixing import fixed
from malstyr.language.words import words
from malstyr.lsp.desk import LastRead
from malstyr.lsp.diagnostics import calls_for_text
from malstyr.lsp.open_files import OpenFile, editor_location, file_uri
from malstyr.lsp.positions import editor_range
from malstyr.source.patch import Edit, edit_text
from malstyr.source.tree import Place
from malstyr.workspace.load import Loaded


def asks_for(only: Sequence[str] | None, kind: CodeActionKind) -> bool:
    """Whether a kind is among those asked for, each with all below it as ``source.fixAll``, or nobody said."""
    return not only or any(f"{kind.value}.".startswith(f"{one}." if one else "") for one in only)


def quick_fixes(state: LastRead, file: OpenFile, asked: Range) -> Iterator[CodeAction]:
    """What could be typed instead, of the findings in the lines that are asked about."""
    for one in state.judgement.findings:
        edit = one.edit
        if edit is None or not calls_for_text(one) or one.secret or edit.place.source.name != file.name:
            continue
        place = editor_range(edit.place)
        if place.start.line <= asked.end.line and asked.start.line <= place.end.line:
            title = words(state.language)["lsp.type"].format(text=edit.text.strip())
            yield CodeAction(title, kind=CodeActionKind.QuickFix, edit=edits_in(file, [edit]))


def every_safe_fix(state: LastRead, file: OpenFile) -> Iterator[CodeAction]:
    """All edits of a file that have one meaning, as one; nothing where there are none."""
    made = fixed(state.loaded, state.judgement.as_of, state.language, {file.name})
    if made.edits:
        change = {file_uri(*file): whole_file(state.loaded, made.loaded, file.name)}
        title = words(state.language)["lsp.fix_all"]
        yield CodeAction(title, kind=CodeActionKind.SourceFixAll, edit=WorkspaceEdit(changes=change))


def edits_in(file: OpenFile, edits: Iterable[Edit]) -> WorkspaceEdit:
    """Edits of files of one workspace."""
    changes: dict[str, list[TextEdit]] = {}
    for edit in edits:
        where = editor_location(file.desk, edit.place)
        changes.setdefault(where.uri, []).append(TextEdit(where.range, edit_text(edit)))
    return WorkspaceEdit(changes=changes)


def whole_file(before: Loaded, after: Loaded, name: str) -> list[TextEdit]:
    """A file as it is after, instead of all that it was; nothing where it is the same."""
    source = next((one for one in before.workspace.sources if one.name == name), None)
    data = after.tree.files.get(name)
    if source is None or data is None or data == before.tree.files[name]:
        return []
    return [TextEdit(editor_range(Place(source, 0, len(source.text))), data.decode("utf-8-sig"))]
