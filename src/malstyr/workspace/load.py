"""Bytes in, a workspace and its faults out."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from malstyr.findings import Fault
from malstyr.model.goal_file import OF_FILE, OF_UNIT, OF_WORKSPACE, SECTIONS, SINGLE
from malstyr.model.organisation import About
from malstyr.model.target import LIMITS
from malstyr.source.compose import FileReading
from malstyr.source.files import BASELINE, LOCK, SNAPSHOT, WORKSPACE_FILE, FileTree, excluded, read_file
from malstyr.source.legs import Leg, default_leg
from malstyr.source.lookalikes import NOT_READ, goal_file_named
from malstyr.source.patch import Edit
from malstyr.source.seal import digest, opened
from malstyr.source.tree import KEY, Map, Node, Path, Place, Scalar, Seq, Source, find, place_of, scalar
from malstyr.source.trouble import Trouble
from malstyr.source.windows_names import LONGEST_PATH, unfit
from malstyr.workspace.copies import OF_OFFICE, Original, by_stem, mostly_in, originals, own
from malstyr.workspace.formulas import MAX_DEPTH
from malstyr.workspace.hiding import hide, of_unread_people
from malstyr.workspace.merge import copy, merge
from malstyr.workspace.told_by_another import told_by_another
from malstyr.workspace.validate import validate
from malstyr.workspace.workspace import JUDGED_AS_OF, Lock, Workspace

if TYPE_CHECKING:  # and imported where there is something of it: a sound file needs neither
    from malstyr.workspace.snapshot import Snapshot
    from malstyr.workspace.told_of_file import Shifted

FileReader: TypeAlias = Callable[[str, bytes, Leg], tuple[Source, FileReading]]
"""A file's name as it is shown, its bytes and a parser in; its text and its tree out."""


_OF_WHOLE = ("organisation", "settings")
"""What is said of the whole workspace, whatever else stands beside it."""
_IN_QUOTES = ("sign-starts-text", "quote-starts-text", "bracket-starts-text", "colon-in-text")
"""What is mended by quotes, where a text may stand: where it may not, what is told of the text itself is better."""

_OF_ENTRIES = frozenset(SECTIONS) - {*OF_FILE, *SINGLE}
"""Sections that hold many things with ids; ``assessments`` has entries that are called as one of the others."""
_SAID_OF_FILE = ("source", "unit")
"""Keys of what a file is about, that are no sections."""
_OF_TEXT = ("duplicate-id", "hash-in-text", "yaml-feature")
"""What may be told of a line that could be read, so that more of it is told too."""


class Loaded(NamedTuple):
    """A workspace, the faults met while it was read, the files that were read, and what each is called in it."""

    workspace: Workspace
    faults: tuple[Fault, ...]
    tree: FileTree
    shown: Callable[[str], str]
    read: tuple[Node, ...]
    """What each file says as it is written, before anything was mended or left out."""


def load(
    folder: str,
    tree: FileTree,
    leg: Leg | None = None,
    *,
    shown: Callable[[str], str] | None = None,
    read: FileReader = read_file,
) -> Loaded:
    """Read a workspace. ``folder`` is how it is shown to people, ``.`` or ``examples/gotland``.

    ``shown`` tells how a file of it is; without it, by folder and name. ``read`` parses one file: who loads many
    versions gives one that remembers, since what is read is never mended itself.
    Never raises for content: a file that cannot be read or parsed is lost, and said to be.
    """
    loading = partial(_Loading, folder, tree, leg or default_leg(), shown or partial(_below, folder), read)
    first = loading()
    loaded = first.run({})
    shifted = dict(first.shifted())
    return loading().run(shifted) if shifted else loaded


def _always(shown: str, _: str) -> str:
    return shown


def _below(folder: str, name: str) -> str:
    return name if folder in ("", ".") else f"{folder.rstrip('/')}/{name}"


class _Loading:
    def __init__(self, folder: str, tree: FileTree, leg: Leg, shown: Callable[[str], str], parse: FileReader) -> None:
        self.folder, self.tree, self.leg, self.shown, self.parse = folder, tree, leg, shown, parse
        self.faults: list[Fault] = []
        self.of_entries: list[Fault] = []
        """Those of what the files hold, each told of the place where it is."""
        self.lost: list[str] = []
        self.unplaced: list[str] = []
        """Files with entries in a section that is none: they are read but for those."""
        self.damaged: set[Path] = set()
        self.about: dict[str, About] = {}
        self.readings: dict[str, tuple[Source, FileReading]] = {}
        self.roots: dict[str, Map] = {}
        self.sources: list[Source] = []

    def run(self, elsewhere: Mapping[str, Shifted]) -> Loaded:
        """The workspace, where ``elsewhere`` tells which of its files have a line that was meant elsewhere."""
        self.elsewhere = elsewhere
        first = WORKSPACE_FILE
        if first in self.tree.files:
            self.read(first)
        patterns = self.excludes()
        named_after = self.named_after(patterns)
        for name in sorted(named_after, key=lambda name: (bool(named_after[name]), name)):
            if name != first:
                self.read(name, named_after[name])
        self.faults += self.unfit_names(named_after)
        for name, why in self.tree.unreadable:
            if not excluded(name, patterns):
                self.unreadable(name, why)
        empty = self.sources[0] if self.sources else Source(self.shown(first), "")
        merged, faults = merge(self.roots.values(), empty)
        self.faults += faults
        valid = validate(merged)
        self.tell(valid.faults)
        self.damaged |= {one.key_path[:2] for one in self.faults if _leaves_out(one)}
        self.faults = [*told_by_another(self.faults)]
        as_written = Workspace(
            self.folder,
            valid.data,
            valid.tree,
            tuple(self.sources),
            self.about,
            (*self.lost, *self.unplaced),
            valid.damaged | self.damaged,
            tuple(self.locks()),
            dict(self.snapshots()),
            tuple(
                Source(self.shown(name), data.decode("utf-8-sig", "replace"))
                for name, data in self.tree.kept.items()
                if name.endswith(BASELINE)
            ),
            unread_waivers=frozenset(_unread_waivers(merged, valid.damaged)),
        )
        self.faults += _too_deep(as_written)
        read = tuple(one.root for _, one in self.readings.values() if one.root is not None)
        unread = of_unread_people(as_written, valid.faults, merged)
        return Loaded(hide(as_written, unread), tuple(self.faults), self.tree, self.shown, read)

    def tell(self, faults: Collection[Fault]) -> None:
        self.faults += faults
        self.of_entries += faults

    def shifted(self) -> Iterator[tuple[str, Shifted]]:
        """The files of which something is told only since one line stands at another step than was meant."""
        if not self.faults:
            return
        from malstyr.workspace.shifted import shifted_line
        from malstyr.workspace.told_of_file import ToldOfFile

        of_file: dict[str, list[Fault]] = {}
        for one in self.of_entries:
            if isinstance(one.at, Place):
                of_file.setdefault(one.at.source.name, []).append(one)
        for name, (source, reading) in self.readings.items():
            told = ToldOfFile.among(of_file.get(source.name, ()), reading)
            found = shifted_line(source, reading, told, self.leg) if told.lines else None
            if found is not None:
                yield name, found

    def locks(self) -> Iterator[Lock]:
        """The decided versions, each read as the goal file that it is."""
        for name, data in self.tree.kept.items():
            if name.endswith(LOCK):
                head, text = opened(data)
                loaded = load(
                    self.folder, FileTree({WORKSPACE_FILE: data}), self.leg, shown=partial(_always, self.shown(name))
                )
                kept = loaded.workspace
                intact = head.sha256 == digest(text) and head.decision in kept.data.decisions
                yield Lock(head.decision, kept.sources[0], intact, kept)

    def snapshots(self) -> Iterator[tuple[str, Snapshot]]:
        """What is kept of Kolada, as far as it can be read."""
        kept = [name for name in self.tree.kept if name.endswith(SNAPSHOT)]
        if not kept:
            return
        from malstyr.workspace.snapshot import BadSnapshot, read_snapshot

        for name in kept:
            try:
                yield self.shown(name), read_snapshot(self.shown(name), self.tree.kept[name], self.leg)
            except BadSnapshot as bad:
                self.faults.append(Fault("broken-snapshot", bad.place, {"file": self.shown(name)}))

    def unreadable(self, name: str, why: str) -> None:
        source, instead = Source(self.shown(name), ""), goal_file_named(name, why)
        place = Place(source, 0, 0)
        if why == "hidden" and instead in self.tree.files:
            return
        if why in NOT_READ and instead in self.tree.files:
            self.sources.append(source)
            self.faults.append(Fault("copied-file", place, {"form": "unknown", "file": name, "original": instead}))
            return
        if why == "backup":
            return
        self.sources.append(source)
        self.lost.append(source.name)
        self.faults.append(
            Fault("file-not-read", place, {"form": why, "file": name, "instead": instead})
            if why in NOT_READ
            else Fault("unreadable-file", place, {"why": why, "file": name})
        )

    def excludes(self) -> tuple[str, ...]:
        node = find(next(iter(self.roots.values()), Map()), ("settings", "exclude"))
        return tuple(str(one) for one in node if isinstance(one, Scalar)) if isinstance(node, Seq) else ()

    def unfit_names(self, names: Iterable[str]) -> Iterator[Fault]:
        """The files whose names Windows cannot hold."""
        read = {source.name: source for source in self.sources}
        for name, why, part, instead in unfit(sorted(names)):
            words = {"form": why, "file": name, "part": part}
            words |= {"renamed": instead} if instead else {"length": str(len(name)), "most": str(LONGEST_PATH)}
            yield Fault("windows-name", Place(read[self.shown(name)], 0, 0), words)

    def named_after(self, patterns: tuple[str, ...]) -> Mapping[str, tuple[Original, ...]]:
        """The files to be read, each with those that it may be a copy of."""
        files = [name for name in self.tree.files if not excluded(name, patterns)]
        known = by_stem([*files, *self.tree.kept])
        return {name: tuple(originals(name, known)) for name in files}

    def read(self, name: str, named_after: tuple[Original, ...] = ()) -> None:
        source, reading = self.parse(self.shown(name), self.tree.files[name], self.leg)
        self.sources.append(source)
        copied = self.copied(name, source, reading.root, named_after)
        if copied is not None:
            self.faults.append(copied)
            return
        if reading.lost and name != WORKSPACE_FILE and {one.rule for one in reading.troubles} == {"not-yaml"}:
            from malstyr.workspace.section_called import says_no_key

            if says_no_key(source.text):
                self.lost.append(source.name)
                self.faults.append(Fault("not-a-goal-file", Place(source, 0, 0), {"sections": ", ".join(SECTIONS)}))
                return
        reading = self.as_meant(name, source, reading)
        self.tell_troubles(reading)
        if reading.lost:
            self.lost.append(source.name)
            if name == WORKSPACE_FILE:
                self.take_general(source, reading.around)
            return
        self.readings[name] = source, reading
        if reading.root is not None:
            self.take(source, reading.root)
        if name == WORKSPACE_FILE:
            self.tell_lacking(source, reading.root)
            if not reading.root and len(self.tree.files) > 1:  # what the others name most likely stood in it
                self.lost.append(source.name)

    def as_meant(self, name: str, source: Source, reading: FileReading) -> FileReading:
        """What a file says with its lines as they are most likely meant, each told, where it could not be read."""
        shifted = self.elsewhere.get(name)
        if reading.lost:
            from malstyr.workspace.retyped import retyped
            from malstyr.workspace.shifted import shifted_line
            from malstyr.workspace.told_of_file import ToldOfFile

            typed = retyped(source, reading, self.leg)
            if typed is None and shifted is None:
                shifted = shifted_line(source, reading, ToldOfFile.of(reading), self.leg)
                typed = retyped(source, reading, self.leg, together=True) if shifted is None else None
            if typed is not None:
                reading = typed.reading
                self.faults += typed.faults
        if shifted is not None:
            self.faults.append(shifted.fault)
            return shifted.reading
        return reading

    def tell_troubles(self, reading: FileReading) -> None:
        """Tell what the parser found; and of a file that is lost, what is wrong in what could be read of it."""
        around = reading.around if reading.lost else None
        more = tuple(_told_of_lost(validate(around).faults)) if isinstance(around, Map) else ()
        better = {one.at for one in more}
        kept = [one for one in reading.troubles if one.rule not in _IN_QUOTES or one.place not in better]
        if reading.lost:
            from malstyr.workspace.retyped import where_texts_stand

            kept = where_texts_stand(kept, self.leg)
        self.faults += map(_fault, kept)
        if more:
            from malstyr.workspace.told_of_file import line_of

            lines = {line_of(one.place) for one in kept if one.rule not in _OF_TEXT}
            self.faults += (one for one in more if not (isinstance(one.at, Place) and line_of(one.at) in lines))

    def take_general(self, source: Source, around: Node | None) -> None:
        """Keep what a file that is lost says of the whole workspace, where nothing is told of it; if the day that
        everything is judged by may be said there and is not kept, it is unknown."""
        told = sorted(one.at.start for one in self.faults if isinstance(one.at, Place) and one.at.source is source)
        kept = _general(around, len(source.text), told) if isinstance(around, Map) else None
        if kept is not None:
            self.take(source, kept)
        if JUDGED_AS_OF[-1] in source.text and (kept is None or find(kept, JUDGED_AS_OF) is None):
            self.damaged.add(JUDGED_AS_OF)

    def tell_lacking(self, source: Source, root: Node | None) -> None:
        """Tell what the file of the workspace must say and does not, not even under another name."""
        held = root if isinstance(root, Map) else Map()
        lacking = [needed for needed in OF_WORKSPACE if needed not in held]
        if lacking:
            from malstyr.workspace.section_called import sections_meant

            meant = sections_meant(held).values()
            for needed in (one for one in lacking if one not in meant):
                args = {"field": needed, "form": needed}
                self.faults.append(Fault("missing-key", Place(source, 0, 0), args, path=(needed,)))

    def copied(self, name: str, source: Source, root: Node | None, named_after: tuple[Original, ...]) -> Fault | None:
        """What is told of a file that is a copy, and so not read: what its original says holds."""
        place = Place(source, 0, 0)
        mine = copy(root, deep=True) if isinstance(root, Map) and named_after else None
        if mine is not None:
            _place_in_unit(mine, find(mine, ("about",)))
        if PurePosixPath(name).name.startswith(OF_OFFICE):
            return Fault("copied-file", place, {"form": "office", "file": name})
        for one in named_after:
            first = self.roots.get(self.shown(one.name))
            both = (mine, first) if mine is not None and first is not None else None
            if one.told or (both is not None and mostly_in(*both)):
                told = own(*both) if both is not None else None
                form = "unknown" if told is None else "differs" if told else "same"
                if told:
                    self.lost.append(source.name)
                listed = ", ".join("/".join(map(str, path)) for path in (told or ())[:3])
                return Fault("copied-file", place, {"form": form, "file": name, "original": one.name, "own": listed})
        return None

    def take(self, source: Source, root: Node) -> None:
        """Keep the sections of one file and hear what it says of itself."""
        if not isinstance(root, Map) or any(key not in SECTIONS for key in root):
            from malstyr.workspace.sections import holds_entries, meant_as_section, mended_sections

            headed = root if isinstance(root, Map) and any(map(meant_as_section, root)) else self.headed(root)
            if headed is None:
                return
            root = copy(headed, deep=False)
            mended = tuple(mended_sections(root))
            self.tell(mended)
            self.damaged |= {(one.args["section"],) for one in mended if "section" in one.args}
            if any(key not in SECTIONS and holds_entries(section) for key, section in root.items()):
                self.unplaced.append(source.name)
        if any(isinstance(held, Map) and not held.keys().isdisjoint(_OF_ENTRIES) for held in root.values()):
            from malstyr.workspace.sections import sections_within

            root = copy(root, deep=False)
            self.tell(tuple(sections_within(root)))
        if any(isinstance(section, Seq) for section in root.values()):
            root = self.keyed(root)
        own, shared = copy(root, deep=False), copy(root, deep=False)
        for key, section in root.items():
            del (shared if key in OF_FILE or not isinstance(section, Map) else own)[key]
        self.roots[source.name] = shared
        if "about" not in root:
            _put_in_about(own)
        valid = validate(own)
        said = root.get("about")
        if said is not None and not isinstance(said, Map):  # told as a mistake; what it says may be the source
            self.about[source.name] = About(source=str(said) if isinstance(said, Scalar) else "…")
        self.tell(valid.faults)
        self.damaged |= {path for path in valid.damaged if path[0] not in OF_FILE}
        if valid.data.about is not None:
            unread = valid.data.about.source is None and any(one.key_path[:1] == ("about",) for one in valid.faults)
            self.about[source.name] = valid.data.about.model_copy(update={"source": "…"} if unread else {})
            _place_in_unit(shared, find(valid.tree, ("about",)))

    def headed(self, root: Node) -> Map | None:
        """The entries of a file without a section, under the one that they are of; None where that is not plain."""
        from malstyr.workspace.headless import section_missing
        from malstyr.workspace.section_called import sections_holding

        found, place = sections_holding(root, SECTIONS), _head(root)
        if len(found) != 1 or not isinstance(root, Map):
            self.faults.append(Fault("not-a-goal-file", place, {"sections": ", ".join(found or SECTIONS)}))
            return None
        self.faults.append(section_missing(found[0], place))
        headed = copy(root, deep=False)
        headed.clear()
        headed[scalar(found[0], place)] = root
        return headed

    def keyed(self, root: Map) -> Map:
        """The sections of a file, those that are lists of entries with ids as what they mean."""
        from malstyr.workspace.keyed_by_id import keyed_by_id

        root = copy(root, deep=False)
        for key, section in root.items():
            meant = keyed_by_id(key, section) if isinstance(section, Seq) and key not in OF_FILE else None
            if meant is not None:
                root[key] = meant[0]
                self.faults.append(meant[1])
        return root


def _put_in_about(own: Map) -> None:
    """What a file is about, where that stands at its top: told there as a mistake, and understood all the same."""
    said = {key: node for key, node in own.items() if key in _SAID_OF_FILE and isinstance(node, Scalar)}
    if said:
        from malstyr.workspace.nodes import understand  # only for who misplaces something

        about = understand("{}", place_of(next(iter(said))))
        assert isinstance(about, Map)
        about.update(said)
        own[scalar("about", place_of(about))] = about


def _general(root: Map, end: int, told: Sequence[int]) -> Map:
    """The organisation and the settings of a file, but for that in whose text anything is told."""
    kept = _untold(root, end, told)
    for key, section in root.items():
        if key not in _OF_WHOLE:
            kept.pop(key, None)
        elif key not in kept and isinstance(section, Map) and key == "settings":
            kept[key] = _untold(section, min((one.start for one in root if one.start > section.end), default=end), told)
    return kept


def _untold(held: Map, end: int, told: Sequence[int]) -> Map:
    """What a mapping that is written until ``end`` holds, but for that in whose text anything is told."""
    starts = sorted((*(key.start for key in held), end, end + 1))  # a key may be put in at the end
    kept = copy(held, deep=False)
    for key in held:
        if bisect_left(told, key.start) < bisect_left(told, starts[bisect(starts, key.start)]):
            del kept[key]
    return kept


def _too_deep(workspace: Workspace) -> Iterator[Fault]:
    """Formulas of formulas that go too deep to be computed; only the first of each chain."""
    deep = {id for id, depth in workspace.formula_depths.items() if depth is not None and depth > MAX_DEPTH}
    for id in workspace.data.indicators.keys() & deep:
        formula = workspace.data.indicators[id].formula
        if formula is not None and deep.isdisjoint(quantity.indicator for quantity in formula.quantities()):
            yield Fault("too-much", ("indicators", id, "formula"), {"what": "formulas", "limit": str(MAX_DEPTH)})


def _unread_waivers(merged: Map, damaged: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """The rule and the subject of each waiver of which something could not be understood, as they are written."""
    for path in damaged:
        if path[:1] == ("waivers",) and len(path) > 1:
            rule, subject = (find(merged, (*path, key)) for key in ("rule", "subject"))
            yield str(rule or ""), str(subject or "")


def _place_in_unit(shared: Map, about: Node | None) -> None:
    """Entries that name no unit belong to the one that their file is about."""
    key = about.key("unit") if isinstance(about, Map) else None
    if key is None or not isinstance(about, Map):
        return
    for section, held in shared.items():
        if section in OF_UNIT and isinstance(held, Map):
            shared[section] = placed = copy(held, deep=False)
            for id, entry in held.items():
                if isinstance(entry, Map) and key not in entry:
                    placed[id] = of_unit = copy(entry, deep=False)
                    of_unit[key] = about[key]


def _told_of_lost(faults: Iterable[Fault]) -> Iterator[Fault]:
    """What may be told of a file that is lost. Which of its values are hidden is not known, so nothing of them."""
    return (fault._replace(edit=None) for fault in faults if fault.key_path[:1] != ("values",))


def _head(root: Node) -> Place:
    place = place_of(next(iter(root)) if isinstance(root, Map) and root else root)
    line = place.source.position(place.start)[0]
    end = place.source.line_starts[line - 1] + len(place.source.line(line))
    return Place(place.source, place.start, min(place.end, end) if place.end > place.start else place.end)


def _leaves_out(fault: Fault) -> bool:
    """Whether a part of an entry is left out, since something in it stands twice."""
    return fault.rule == "duplicate-id" and len([step for step in fault.key_path if step != KEY]) > len(
        ("section", "id")
    )


def _fault(trouble: Trouble) -> Fault:
    args = dict(trouble.args)
    if trouble.rule == "bad-number":
        from malstyr.workspace.mistakes.loose_number import form_at
        from malstyr.workspace.mistakes.misread_number.number import misread_number

        field = args.get("field", "")
        loc = ("indicators", "target", field) if field in LIMITS else ("values", "value")
        told = misread_number(Map(), loc, loc, args["text"])
        args |= {"form": form_at(loc)} if told is None else told.args
        args |= {"instead": told.instead} if told is not None and told.instead is not None else {}
    if trouble.rule == "duplicate-id":
        from malstyr.workspace.mistakes.twice import told_of_twice

        args = {**told_of_twice(trouble.path, trouble.both), **args}
    instead = args.get("instead")
    edit = Edit(trouble.place, instead) if instead is not None else None
    return Fault(trouble.rule, trouble.place, args, trouble.related, trouble.path, edit)
