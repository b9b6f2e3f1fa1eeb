"""An import of a table, from its options to what is shown, asked and written."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from malstyr.cli.destination import Destination
from malstyr.cli.import_answers import (
    answers_typed,
    asked_until_settled,
    can_ask,
    names_what_stands,
    told_unasked,
)
from malstyr.cli.import_options import ImportOptions
from malstyr.cli.progress import telling
from malstyr.cli.stop import Stop
from malstyr.cli.tables import table_at
from malstyr.cli.terminal import give, warn, write_file
from malstyr.cli.workspaces import choose
from malstyr.exchange.importing.asked import Answers
from malstyr.exchange.importing.mapping import (
    BadMapping,
    FormSeen,
    SavedMapping,
    answers_of,
    forms_seen,
    mapping_text,
    mappings_that_fit,
    read_mapping,
)
from malstyr.exchange.importing.names import Names, folded_name
from malstyr.exchange.importing.preview import ImportAsked, ImportMakes, ImportPreview, preview
from malstyr.exchange.importing.understanding import (
    ABOUT_MAPPINGS,
    ABOUT_SHEET,
    ImportGround,
    TableWanted,
    entry_period,
)
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.reading.read import HowToRead, TableForm
from malstyr.exchange.table import TableFile
from malstyr.language.nearest import nearest
from malstyr.language.words import words
from malstyr.source.files import IMPORT_MAPPING, normal_path, path_shown
from malstyr.source.git import GitTrouble
from malstyr.workspace.load import Loaded
from malstyr.workspace.workspace import Workspace

_FORMS = {"import csv": TableForm.TEXT, "import xlsx": TableForm.WORKBOOK}


def run_import(command: str, given: ImportOptions, to: Destination) -> int:
    """0 where it is written or can be, 1 where something is refused or asked, 2 where it could not be judged."""
    one = _Import(command, given, to)
    shown = one.shown()
    one.must_fit(shown)
    if not shown.settled and can_ask(to):
        give(to, shown, one.language)
        shown = asked_until_settled(shown, one.answers, one.shown, lambda made: made.result.questions, one.language)
    if given.expect is not None and given.expect != shown.result.plan:
        raise Stop("import-moved", expect=given.expect, plan=shown.result.plan)
    writes = given.write and shown.settled
    shown = one.written(shown) if writes else shown
    give(to, shown, one.language)
    if writes and not given.no_mapping:
        one.save_answers(shown)
    return 0 if shown.settled else 1


class _Import:
    def __init__(self, command: str, given: ImportOptions, to: Destination) -> None:
        self.command, self.given, self.to = command, given, to
        chosen = choose(None, given.as_of, given.lang)
        self.version, self.language = chosen.single(), chosen.language
        self.loaded: Loaded = self.version.loaded
        self.day: date = chosen.day(self.loaded)
        self.workspace: Workspace = self.loaded.workspace
        if not self.workspace.complete:
            raise Stop("import-incomplete")
        self.folder = normal_path(self.version.folder)
        self.answers = answers_typed(given.answer or (), given.answers)
        self.fitting: tuple[str, ...] = ()
        self.table, self.mapping = self._read()
        try:
            self.committed = self.version.committed()
        except GitTrouble:  # all must be taken to be committed
            self.committed = None

    def _read(self) -> tuple[TableFile, SavedMapping | None]:
        """The file, and the saved answers that are for files of its form; read as these say."""
        given = self.given
        how = HowToRead(given.encoding, given.delimiter, given.hidden)
        table = table_at(given.file, _FORMS[self.command], how)
        if any(one.sheet == ABOUT_SHEET for one in table.left_out):
            whole = table_at(given.file, _FORMS[self.command], how._replace(hidden=True))
            table = _placed_as(table, whole) if entry_period(whole) is not None else table
        mapping = self._mapping(table)
        if mapping is not None and mapping.reading:
            said = mapping.reading
            how = HowToRead(
                given.encoding or said.get("encoding"), given.delimiter or said.get("delimiter"), given.hidden
            )
            table = table_at(given.file, _FORMS[self.command], how)
        return table, mapping

    def _mapping(self, table: TableFile) -> SavedMapping | None:
        given = self.given
        if given.no_mapping:
            return None
        try:
            if given.mapping is not None:
                return read_mapping(given.mapping) if given.mapping.exists() else None
            fitting = mappings_that_fit(table, self.workspace, self.folder)
        except BadMapping as error:
            raise Stop("import-bad-mapping", file=str(error)) from None
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        named = {path_shown(one.file): one for one in fitting}
        self.fitting = tuple(named)
        chosen = self.answers.get(ABOUT_MAPPINGS)
        return named.get(chosen.text) if chosen is not None else None

    def shown(self) -> ImportPreview:
        """The import as it would be made now."""
        given, data = self.given, self.workspace.data
        if self.fitting and self.mapping is None:
            self.table, self.mapping = self._read()
        saved = dict(answers_of(self.mapping)) if self.mapping is not None else {}
        indicator = _known("indicator", given.indicator, data.indicators)
        if given.period is not None and when_of(given.period) is None:
            from malstyr.cli.times import bad_period

            raise bad_period(given.period)
        member = given.member
        if member is not None and indicator is not None:
            member = _known("member", member, self.workspace.members_of(indicator))
        wanted = TableWanted(
            indicator,
            given.period,
            member,
            _known("sheet", given.sheet, [one.name or "" for one in self.table.sheets]),
            given.unit,
            given.decimal or (self.mapping.reading.get("decimal") if self.mapping is not None else None),
            frozenset(given.skip or ()),
            self.mapping.skip_rows if self.mapping is not None else frozenset(),
            Answers((saved | self.answers).items()),
            entry_period(self.table),
            self.fitting,
        )
        mapping = self.mapping.told if self.mapping is not None else None
        reason = given.reason or (self.answers["reason"].text if "reason" in self.answers else "")
        told = ImportMakes.LINES if self.to.format == "json" else ImportMakes.NOTHING
        makes = ImportMakes.FILES if given.write else told
        asked = ImportAsked(self.command, wanted, reason, mapping, given.to, makes)
        with telling(words(self.language)["cli.importing"]) as tell:
            ground = ImportGround(self.loaded, self.day, self.language, self.committed, self.version.versions.read)
            made = preview(self.table, ground, asked, lambda done, of: tell(f"{done}/{of}"))
        return made._replace(all_shown=given.all)

    def must_fit(self, shown: ImportPreview) -> None:
        """Stops at an answer that somebody has typed and the question cannot have."""
        answers = Answers((key, one) for key, one in self.answers.items() if one.by in ("flag", "file"))
        for question in shown.result.questions:
            if question.answer is None and question.key in answers:
                options = ", ".join(one.value for one in question.options)
                told = ["import-answers-are"] if options else []
                text = answers[question.key].text
                raise Stop("import-unfit-answer", *told, question=question.key, text=text, options=options)
        fits = partial(names_what_stands, self.table, shown.result.cells)
        told_unasked(self.answers, shown.result.questions, self.language, fits)
        for at in sorted({*(self.given.skip or ())} - shown.made.skips_met):
            if shown.settled:
                raise Stop("import-unmet-skip", at=at)
            warn(words(self.language)["cli.import-unmet-skip"].format(at=at))

    # written

    def written(self, shown: ImportPreview) -> ImportPreview:
        from malstyr.cli.import_write import write_import

        return write_import(shown, self.loaded, self.folder, self.language)

    def save_answers(self, shown: ImportPreview) -> None:
        """Keep what was answered of the form of the table, where it is more than what is kept."""
        path = self.mapping.file if self.mapping is not None else self.given.mapping
        path = path or self.folder / f"{self.given.file.stem}{IMPORT_MAPPING}"
        given, before = self.given, self.mapping
        said = {"indicator": given.indicator, "unit": given.unit, "sheet": given.sheet}
        answers = {name: text for name, text in said.items() if text is not None}
        answers |= {one.key: one.answer for one in shown.result.questions if one.answer is not None}
        told = {"encoding": given.encoding, "delimiter": given.delimiter, "decimal": given.decimal}
        reading = {name: text for name, text in told.items() if text is not None}
        form = next(forms_seen(self.table, self.workspace), None)
        if before is None and form is None and given.mapping is None:
            return
        kept = before or SavedMapping(path, form or FormSeen(), {}, frozenset(), {})
        now = kept.joined(answers, shown.made.skipped, reading, Names(self.workspace))
        text = mapping_text(now, self.language)
        if text is not None and now != before and shown.made.taken:
            write_file(path, text)
            warn(words(self.language)["cli.import-mapping-saved"].format(path=path_shown(path)))


def _placed_as(seen: TableFile, whole: TableFile) -> TableFile:
    """All of a file, with its places told as by one who sees only what is not hidden."""
    alone = {one.name for one in seen.sheets if one.alone}
    return whole._replace(sheets=tuple(one._replace(alone=one.name in alone) for one in whole.sheets))


def _known(what: str, text: str | None, known: Mapping[str, object] | Sequence[str]) -> str | None:
    """An id or a name that is there. Raises Stop, with the nearest."""
    if text is None or text in known:
        return text
    same = [one for one in known if folded_name(one) == folded_name(text)]
    if len(same) == 1:
        return same[0]
    near = nearest(text, known)
    raise Stop(f"import-no-{what}", *(["did-you-mean"] if near else []), text=text, name=near or "")
