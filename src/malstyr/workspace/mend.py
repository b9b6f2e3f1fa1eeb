"""One error of the validator: the fault it is, and the mend that lets the rest be judged."""

from pydantic_core import ErrorDetails

from malstyr.findings import Fault
from malstyr.source.patch import Edit
from malstyr.source.tree import Map, Path, Place, Seq, place_at, reach, scalar
from malstyr.workspace.mistakes.explain import told_of_error
from malstyr.workspace.mistakes.met import met_in
from malstyr.workspace.mistakes.told import JOINED
from malstyr.workspace.mistakes.tree_names import TreeNames
from malstyr.workspace.nodes import Renamed, move_below, understand
from malstyr.workspace.paths import TreePaths


class Mend:
    """One error of the validator: the fault it is, and what to do so that the rest can be judged."""

    def __init__(self, names: TreeNames, error: ErrorDetails) -> None:
        met = met_in(names, error)
        self.tree, self.told = names.tree, told_of_error(met)
        met = met if self.told.path is None else met.at(self.told.path)
        self.path, self.key, self.of_key = met.path, met.key, met.of_key
        self.place = self.told.place or met.place
        self.out: tuple[Seq, int] | None = None
        """A list and where in it something is to be left out, when all of the list has been looked at."""
        edit = Edit(self.place, self.told.instead) if self.told.instead is not None else None
        elsewhere = self.told.place is not None and not self.told.cut
        at = self.place if edit is not None or elsewhere else place_at(self.tree, self.path)
        self.fault = Fault(self.told.rule, at, self.told.args, path=self.path, edit=edit)

    @property
    def turn(self) -> int:
        """A value that was cut is put together first; a key is missing only when the others have been looked at."""
        return 0 if self.told.cut else 2 if self.told.rule == "missing-key" else 1

    def hides_behind(self, told: TreePaths) -> bool:
        """Whether something told of must be mended before this can be told."""
        return told.within(self.path) if self.told.rule == "missing-key" else told.around(self.path)

    def follows_from(self, left_out: TreePaths, lacking: set[Path]) -> bool:
        """Whether this is said only because something here had to be left out, or a key with what it leads to."""
        if self.told.rule == "missing-key":
            return self.path in lacking or (*self.path, self.told.args["field"]) in left_out
        return left_out.within(self.path)

    @property
    def _around(self) -> Path:
        """Where what it is of stands."""
        return self.path[:-2] if self.of_key else self.path[:-1]

    @property
    def tells(self) -> bool:
        """Whether anything is told of it; of what is put together only what it is then."""
        return self.told.rule != JOINED

    def is_out(self) -> bool:
        """Whether what it stands in is left out already, with what another mend is of."""
        return reach(self.tree, self._around)[0] != self._around

    def apply(self, renamed: Renamed) -> bool:
        """Mend or leave out, keys by way of ``renamed``; True where what was written is judged as what it means."""
        instead = self.told.instead
        holder = reach(self.tree, self._around)[1]
        if self.told.cut and isinstance(holder, Map):
            return self._join(holder)
        if self.told.moved and isinstance(holder, Map):
            return move_below(holder, "of_which", self.told.moved, self.place)
        understood = understand(instead, self.place) if instead is not None else None
        if isinstance(holder, Map) and self.key is not None:
            if self.of_key or understood is None:
                return renamed.rename(holder, self.key, understood)
            holder[self.key] = understood
            return True
        if isinstance(holder, Seq) and isinstance(self.path[-1], int):
            if understood is not None:
                holder[self.path[-1]] = understood
                return True
            self.out = holder, self.path[-1]
        return False

    def _join(self, holder: Map) -> bool:
        """Put the pieces of a cut value together again; without what they were of, where that is not plain."""
        first, cut = holder.key(self.path[-1]), self.told.cut
        if first is None:
            return True  # taken away by another mend, where an alias makes them one
        before = holder[first]
        place = Place(before.source, before.start, cut[-1].end)
        whole = self.told.args["text"] if self.told.rule in ("sentence-cut", JOINED) else self.told.instead
        for piece in cut if whole is not None else (first, *cut):
            holder.pop(piece, None)
        if whole is not None:
            holder[first] = scalar(whole, place, '"')
        return whole is not None
