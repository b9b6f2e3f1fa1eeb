"""One error of the validator: what it is called, what was meant, and the mend that lets the rest be judged."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic_core import ErrorDetails

from malstyr.findings import Fault
from malstyr.language.meant import meant
from malstyr.language.nearest import Spellings
from malstyr.model.measures import as_it_stands, converted, measure
from malstyr.model.no_such_time import no_such_time
from malstyr.model.scalars import MAYBE_THOUSANDS, shape_of
from malstyr.model.shape import keys_called, known_keys, known_words
from malstyr.source.pasted import BLANKS, COLONS, PASTED_SIGN, without_pasted
from malstyr.source.patch import Edit
from malstyr.source.traps import in_quotes
from malstyr.source.tree import KEY, Map, Node, Path, Place, Scalar, Seq, find, place_at, place_of, reach, scalar
from malstyr.workspace.alone import alone, misplaced_point
from malstyr.workspace.by_name import named_instead
from malstyr.workspace.frames import changed_beside, frame_at, misread_frame
from malstyr.workspace.listed import dashes_instead
from malstyr.workspace.meant_key import (
    by_period,
    choices,
    fitting,
    may_be_member,
    names_an_entry,
    parts_beside,
    said_elsewhere,
)
from malstyr.workspace.misread import is_measured, misread_number
from malstyr.workspace.nodes import (
    as_block,
    cut_pieces,
    in_one_line,
    is_empty,
    loose_number,
    move_below,
    own_keys,
    rename,
    understand,
)
from malstyr.workspace.part import partly_elsewhere
from malstyr.workspace.paths import TreePaths
from malstyr.workspace.several import ROLE_FIELDS, several_in_text, several_listed
from malstyr.workspace.told import Told, amount_typed
from malstyr.workspace.undated import misread_day
from malstyr.workspace.units import COUNTS, unit_at

_WRONG_SHAPES = {
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "list_type": "list",
    "tuple_type": "list",
    "string_type": "text",
}
PATH_OF_CELL = 3
"""Steps to what stands under a period of the whole: values, the indicator, the period."""
_KEY_WITHOUT_COLON = rf"(?P<key>\w[\w-]*)(?P<sign>[:{COLONS}][{BLANKS}]*| *= *| +)(?P<rest>[^\n]+)"
"""A key and its value on one line, without the colon or the space after it."""
_SENTENCE_AS_KEY = r"[^:\n\"']* [^:\n\"']*: [^\n]*"
"""A line of prose read as a key and its value, since there is a colon in it; a real key has no space."""


_PERSON = r"[A-ZÅÄÖÉ][\w'’-]*(?: (?:[A-ZÅÄÖÉ][\w'’-]*|av|af|von|de))* [A-ZÅÄÖÉ][\w'’-]*"
"""A name in two or more words, each with a capital."""
_spelt = cache(Spellings)
"""The keys of one mapping, made ready once for all that are misspelt."""


class Mend:
    """One error of the validator: the fault it is, and what to do so that the rest can be judged."""

    def __init__(self, tree: Map, error: ErrorDetails) -> None:
        self.tree = tree
        self.loc: Path = error["loc"]
        self.kind = error["type"]
        self.words: dict[str, Any] = dict(error.get("ctx", {}))
        apart = self.loc[:1] == ("values",) and self.loc[2:3] in (("<periods>",), ("<members>",))
        self.loc_in_file: Path = (*self.loc[:2], *self.loc[3:]) if apart else self.loc
        wanted = self.loc_in_file
        self.of_key = wanted[-1:] == (KEY,) or self.kind == "extra_forbidden"
        if self.kind == "extra_forbidden":
            wanted = (*wanted, KEY)
        exists, self.node, self.key = reach(tree, wanted)
        self.path: Path = (*exists, KEY) if self.of_key else exists
        self.cut: tuple[Scalar, ...] = ()
        self.out: tuple[Seq, int] | None = None
        """A list and where in it something is to be left out, when all of the list has been looked at."""
        self.moved: Mapping[str, str] = {}
        """Keys beside an outcome that belong in ``of_which``, each with what it is called there."""
        self.instead: str | None = self.words.pop("instead", None)
        self.place = place_of(self.key) if self.of_key and self.key is not None else place_of(self.node)
        self.rule = self.kind
        self.args: dict[str, str] = {}
        self._explain(wanted)
        self._keep_only_what_is_certain()
        if self.rule == "bad-date":
            form = self.args.get("form", "day")
            meant = self.instead is not None
            self.args |= {"form": "meant"} if meant else misread_day(self.args["field"], self.args["text"], form)
        edit = Edit(self.place, self.instead) if self.instead is not None else None
        at = self.place if edit is not None else place_at(tree, self.path)
        if self.instead is not None:
            self.args["instead"] = self.instead
        if self.rule in ("bad-period", "bad-date"):
            self.args["impossible"] = "" if self.instead is not None else no_such_time(self.args["text"])
        self.fault = Fault(self.rule, at, self.args, path=self.path, edit=edit)

    @property
    def turn(self) -> int:
        """A value that was cut is put together first; a key is missing only when the others have been looked at."""
        return 0 if self.cut else 2 if self.rule == "missing-key" else 1

    def hides_behind(self, told: TreePaths) -> bool:
        """Whether something told of must be mended before this can be told."""
        return told.within(self.path) if self.rule == "missing-key" else told.around(self.path)

    def follows_from(self, left_out: TreePaths, lacking: set[Path]) -> bool:
        """Whether this is said only because something here had to be left out, or a key with what it leads to."""
        if self.rule == "missing-key":
            return self.path in lacking or (*self.path, self.args["field"]) in left_out
        return left_out.within(self.path)

    def _explain(self, wanted: Path) -> None:
        field = next((str(step) for step in reversed(wanted) if isinstance(step, str) and step != KEY), "")
        self.args["field"] = field
        if self._explain_cut_number() or self._explain_frame():
            return
        if self.kind == "extra_forbidden":
            self._explain_key(wanted[:-1])
        elif self.kind == "missing":
            self.rule = "missing-key"
        elif self.kind == "enum" and isinstance(self.node, Scalar) and not self.node.empty:
            self._explain_word()
        elif self.kind == "enum":
            self._explain_shape("text")
        elif self.kind in _WRONG_SHAPES:
            self._explain_shape(_WRONG_SHAPES[self.kind])
        elif self.kind == "wrong-shape":
            self._explain_shape(str(self.words["wanted"]))
        else:
            self.args |= {name: str(word) for name, word in self.words.items()}
        if self.rule == "bad-number":
            self._explain_number()
        elif self.rule == "bad-id":
            self._explain_id(field)
        if self.rule == "empty-value" and self.key is not None:
            self.args["field"] = str(self.key)

    def _explain_id(self, field: str) -> None:
        """Written as an id: a period, a person, several, a name that somebody chooses, or that of something else."""
        text = self.args["text"]
        if self.of_key and self.loc[:1] == ("values",) and self._explain_period():
            return
        if field in ROLE_FIELDS and re.fullmatch(_PERSON, text):
            self.rule, self.instead = "person-as-role", None
        elif self._tell(several_in_text(self.tree, self.path, text)):
            self.instead = None
        else:
            self.args["form"] = "own"
            self._tell(named_instead(self.tree, self.loc_in_file, text, self.instead))

    def _keep_only_what_is_certain(self) -> None:
        """Suggest no number that, typed in, would be another: 251 for 251 mnkr in thousands of crowns."""
        unit = unit_at(self.tree, self.path)
        if self.rule == "unit-in-number":
            self._explain_unit(unit)
        elif self.rule == "decimal-comma" and measure(unit).whole and re.fullmatch(MAYBE_THOUSANDS, self.args["text"]):
            self.instead = None
        if self.instead is None:
            self.args.pop("instead", None)

    def _explain_unit(self, unit: str | None) -> None:
        """A number with its unit: the same without it, or what it is in the unit that numbers here are in."""
        number, written, self.args["form"] = self.instead, self.args["unit"], "other"
        self.args["wanted"] = unit or "measured_in"
        if unit is not None and number is not None and as_it_stands(written, unit):
            self.args["form"] = "meant"
            return
        self.instead = None
        digits = self.args["text"].removesuffix(written).strip()
        if unit is None or number is None or re.fullmatch(MAYBE_THOUSANDS, digits):
            return
        other = converted(Decimal(number), written, unit)
        if other is not None:
            self.args |= {"form": "converted", "number": amount_typed(other)}

    def _explain_shape(self, wanted: str) -> None:
        """A text, list or mapping where another is wanted; two of them are a matter of a colon."""
        node, text = self.node, place_of(self.node).text
        if isinstance(node, Scalar) and node.empty:
            self.rule = "empty-value"
        elif wanted == "mapping" and isinstance(node, Scalar) and self._explain_alone(node, text):
            return
        elif wanted == "text" and isinstance(node, Map) and not node.flow and re.fullmatch(_SENTENCE_AS_KEY, text):
            self.rule, self.instead = "colon-in-text", in_quotes(text)
            self.args |= {"text": text, "sign": text[0]}
        else:
            self.rule = "wrong-shape"
            keys = ", ".join(known_keys(self.loc))
            self.args |= {"text": shape_of(node), "wanted": wanted, "keys": f": {keys}" if keys else "", "form": "any"}
            if wanted == "mapping" and isinstance(node, Seq):
                self.args |= dashes_instead(node, self.args["field"], self.loc)
            if wanted == "text" and isinstance(node, Seq | Map):
                self._explain_brackets(node)

    def _explain_alone(self, node: Scalar, text: str) -> bool:
        """A text where a group of keys should be: one without its colon, or one that means something by itself."""
        lacks_colon = not node.quoted and self._lacks_colon(text, self.loc)
        return lacks_colon or self._tell(alone(self.tree, self.path, node, self.loc))

    def _explain_brackets(self, node: Seq | Map) -> None:
        """One value in brackets, ``[2013]``, or one number that a comma parted there, ``[4,0]`` or ``{4,0}``."""
        within = node if isinstance(node, Seq) else [key for key in node if is_empty(node[key])]
        if isinstance(node, Seq) and not node.flow:
            self._tell(several_listed(self.path, node))
            return
        if not node.flow or len(within) < len(node) or not all(isinstance(one, Scalar) for one in within):
            return
        text = place_of(node).text[1:-1].strip()
        loose = loose_number(text)
        if loose is not None:
            self.rule, self.instead = loose.type, str((loose.context or {})["instead"])
            self.args |= {name: str(word) for name, word in (loose.context or {}).items()}
        elif len(within) == 1:
            self.instead = text
        elif isinstance(node, Seq):
            self._tell(several_listed(self.path, node))

    def _lacks_colon(self, text: str, loc: Path) -> bool:
        """Whether ``text`` is a key known at ``loc`` and its value, without the colon or the space between them."""
        found = re.fullmatch(_KEY_WITHOUT_COLON, text)
        if found is None or (found["key"] not in known_keys(loc) and found["sign"][0] not in f":{COLONS}"):
            return False
        self.rule, self.instead = "no-space-after-colon", f"{found['key']}: {found['rest'].strip()}"
        self.args |= {"text": text, "sign": text[0]}
        pasted = found["sign"].strip(": =")
        if pasted:
            self.rule = PASTED_SIGN
            self.args |= {"form": "blank" if found["sign"][0] == ":" else "colon", "sign": pasted[0]}
            self.args["code"] = f"U+{ord(pasted[0]):04X}"
        return True

    def _explain_number(self) -> None:
        """A text that is no number: what it may be, in the forms that tables have."""
        if isinstance(self.node, Scalar) and self.node.style in ("|", ">"):
            self.args["text"] = place_of(self.node).text
        if self._tell(misread_number(self.tree, self.path, self.loc, self.args["text"])):
            return
        counted, measured = self.loc[-1] in COUNTS, is_measured(self.loc)
        self.args["form"] = "meant" if self.instead else "count" if counted else "value" if measured else "other"

    def _explain_period(self) -> bool:
        """A member by where it stands that is a period when what was pasted before it is taken away: ``• 2013``."""
        plain = without_pasted(self.args["text"])
        if found := plain[:1].isdigit() and not self.args["text"][:1].isdigit():
            self.rule, self.instead = "bad-period", plain
        return found

    def _explain_word(self) -> None:
        words, text = known_words(self.loc), str(self.node)
        self.rule = "unknown-word"
        self.instead = meant(without_pasted(text), words)
        self.args |= {"text": text, "words": ", ".join(words)}

    def _explain_key(self, path: Path) -> None:
        name = str(path[-1])
        holder = reach(self.tree, path[:-1])[1]
        self.rule = "unknown-key"
        self.args |= {"key": name, "text": name, "form": "any"}
        known = known_keys(self.loc[:-1])
        self.args["keys"] = ", ".join(known)
        present = own_keys(holder) if isinstance(holder, Map) else ()
        if isinstance(holder, Map) and holder.flow and self._explain_cut(holder, name):
            return
        if isinstance(holder, Map) and is_empty(holder[name]) and self._lacks_colon(name, self.loc[:-1]):  # type: ignore[index]
            return
        told = (partly_elsewhere(self.tree, path), changed_beside(name, holder) if self._in_cell(path) else None)
        if any(map(self._tell, told)) or self._explain_parts(path, holder) or self._explain_periods(path, holder):
            return
        plain = re.sub(r"^[0-9]{1,2}[.)] +", "", without_pasted(name))
        named = fitting(self.tree, path, self.loc, keys_called(self.loc[:-1], plain))
        free = tuple(key for key in named if key not in present)
        if len(free) == 1:
            self.instead = free[0]
        elif free:
            self.args |= {"form": "which", "keys": ", ".join(free), **choices(self.loc[:-1], free)}
        elif named:
            self.args |= {"form": "taken", "keys": ", ".join(named)}
        elif not self._tell(said_elsewhere(self.tree, path, self.loc)):
            self.instead = _spelt(known).nearest(plain, present)
            if self.instead is not None or self._tell(names_an_entry(self.tree, path, present)):
                pass
            elif (
                self._in_cell(path)
                and not self._tell(misplaced_point(self.tree, path))
                and may_be_member(self.tree, path)
            ):
                self.rule = "wrong-order"
                self.args |= {"form": "member", "period": str(path[-2])}
        if self.instead is not None:
            self.args["form"] = "meant"

    def _explain_parts(self, path: Path, holder: Node) -> bool:
        """Parts of the whole beside its outcome, ``{value: 86, kvinnor: 87}``: all of them are one mistake."""
        if not self._in_cell(path) or not isinstance(holder, Map):
            return False
        split = find(self.tree, ("indicators", str(path[1]), "of_which"))
        split_by = split if isinstance(split, Seq) else (split,) if split is not None else ()
        parts = parts_beside(holder, (str(one) for one in split_by if isinstance(one, Scalar)))
        if str(path[-1]) not in parts:
            return False
        lines = ", ".join(f"{part}: {in_one_line(holder[name])}" for name, part in parts.items())  # type: ignore[index]
        self.rule, self.moved = "wrong-order", parts
        self.args |= {
            "form": "parts-again" if "of_which" in holder else "parts",
            "key": ", ".join(parts),
            "period": str(path[-2]),
            "line": lines,
        }
        first = holder.key(next(iter(parts)))
        self.path = (*self.path[:-2], next(iter(parts)), KEY)
        self.place = place_of(first) if first is not None else self.place
        return True

    def _explain_periods(self, path: Path, holder: Node) -> bool:
        """Targets for periods under the key of a single one: the key is what is wrong."""
        if path[:1] != ("indicators",) or path[2:-1] != ("target",) or not by_period(holder, str(path[-1])):
            return False
        self.path = (*path[:-1], KEY)
        _, self.node, self.key = reach(self.tree, self.path)
        if self.key is not None:
            self.place = place_of(self.key)
        self.args["form"], self.instead = "periods", "targets"
        return True

    def _in_cell(self, path: Path) -> bool:
        """Whether ``path`` leads to a key directly under a period of the whole."""
        return self.loc[2:3] == ("<periods>",) and len(path) == PATH_OF_CELL + 1

    def _explain_frame(self) -> bool:
        """A key below a budget that is none of its own, or one that is missing there: the whole frame is told of."""
        at = frame_at(self.loc_in_file) if self.kind in ("extra_forbidden", "missing") else None
        if at is None or not self._tell(misread_frame(self.tree, at)):
            return False
        self.path, self.of_key = at, False
        _, self.node, self.key = reach(self.tree, at)
        self.place = place_of(self.node)
        return True

    def _tell(self, told: Told | None) -> bool:
        """Take over what is told of a form of a mistake; False where nothing is."""
        if told is None:
            return False
        self.rule, self.instead = told.rule, told.instead
        self.args |= told.args
        return True

    def _explain_cut(self, holder: Map, name: str) -> bool:
        """A key without value in braces: the rest of a sentence with a comma."""
        pieces = cut_pieces(holder, name)
        if pieces is None:
            return self._explain_bare_number(holder)
        self._put_together(holder, *pieces)
        self.rule, self.place = "sentence-cut", place_of(holder)
        self.instead = None if self._within_braces(self.path[:-1]) else as_block(holder)
        return True

    def _explain_cut_number(self) -> bool:
        """A key without value in braces that is the rest of a number with a comma, whatever keys stand there."""
        at = self.path[:-1] if self.of_key else self.path
        holder = reach(self.tree, at[:-1])[1] if at else None
        if not isinstance(holder, Map) or not holder.flow or at[-1] not in holder or not is_empty(holder[at[-1]]):  # type: ignore[index]
            return False
        pieces = cut_pieces(holder, str(at[-1]))
        if pieces is None or len(pieces[1]) != 1:
            return False
        before = holder[pieces[0]]
        loose = loose_number(Place(before.source, before.start, pieces[1][0].end).text)
        if loose is None:
            return False
        self.place = self._put_together(holder, *pieces)
        told = {name: str(word) for name, word in (loose.context or {}).items()}
        self.rule, self.instead = loose.type, told.pop("instead")
        self.args |= told
        return True

    def _put_together(self, holder: Map, first: Scalar, rest: tuple[Scalar, ...]) -> Place:
        """The key whose value was cut is what the fault is about; where its whole value stands."""
        before = holder[first]
        whole = Place(before.source, before.start, rest[-1].end)
        self.path, self.of_key, self.cut = (*self.path[: -2 if self.of_key else -1], str(first)), False, rest
        self.args |= {"text": re.sub(r"\s+", " ", whole.text), "field": str(first)}
        return whole

    def _explain_bare_number(self, holder: Map) -> bool:
        """``{4,0}``: nothing but a number in braces, where a value without braces could stand."""
        self._explain_brackets(holder)
        if self.instead is None or self.rule == "unknown-key":
            self.instead = None
            return False
        self.path, self.of_key, self.place = self.path[:-2], False, place_of(holder)
        self.node, self.key = holder, reach(self.tree, self.path)[2]
        self.args["field"] = str(self.key)
        return True

    def _within_braces(self, path: Path) -> bool:
        """Whether something above ``path`` is written in braces or brackets, where no lines can stand."""
        above = (find(self.tree, path[:n]) for n in range(1, len(path)))
        return any(isinstance(node, Map | Seq) and node.flow for node in above)

    def apply(self) -> bool:
        """Mend or leave out; True where what was written is judged as what it means."""
        holder = reach(self.tree, self.path[:-2] if self.of_key else self.path[:-1])[1]
        if self.cut and isinstance(holder, Map):
            return self._join(holder)
        if self.moved and isinstance(holder, Map):
            return move_below(holder, "of_which", self.moved, self.place)
        understood = understand(self.instead, self.place) if self.instead is not None else None
        if isinstance(holder, Map) and self.key is not None:
            if self.of_key or understood is None:
                return rename(holder, self.key, understood)
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
        first = holder.key(self.path[-1])
        if first is None:
            return True  # taken away by another mend, where an alias makes them one
        before = holder[first]
        place = Place(before.source, before.start, self.cut[-1].end)
        whole = ", ".join((str(before), *self.cut)) if self.rule == "sentence-cut" else self.instead
        for piece in self.cut if whole is not None else (first, *self.cut):
            holder.pop(piece, None)
        if whole is not None:
            holder[first] = scalar(whole, place, '"')
        return whole is not None
