"""Forms of what is done of a checklist, which is a list of its steps."""

from malstyr.language.nearest import Spellings
from malstyr.source.tree import Map, Path, Seq, find
from malstyr.workspace.mistakes.misread_number.form import MISREAD, Forms, FormWords, Stands, certainly
from malstyr.workspace.mistakes.misread_number.measured import SECRET
from malstyr.workspace.mistakes.several import parted_names
from malstyr.workspace.mistakes.told import Told


def steps_of(tree: Map, path: Path) -> tuple[str, ...]:
    """The steps that are to be done, of an indicator that has a checklist for its target."""
    steps = find(tree, ("indicators", *path[1:2], "target", "done"))
    return tuple(str(step) for step in steps) if isinstance(steps, Seq) else ()


def _named(words: FormWords, stands: Stands) -> Told | None:
    """``upprättad och rapporterad``: steps in words, with no brackets around them."""
    steps = steps_of(stands.tree, stands.path)
    spellings = Spellings(steps)
    found = [
        spellings.nearest(one) for one in ([words["mark"]] if words["mark"] in steps else parted_names(words["mark"]))
    ]
    done = [step for step in found if step is not None]
    return Told(MISREAD, {"form": "meant"}, f"[{', '.join(done)}]") if len(done) == len(found) else None


def _which(words: FormWords, stands: Stands) -> Told:
    return Told(MISREAD, {"form": "which-steps", "steps": ", ".join(steps_of(stands.tree, stands.path))})


OF_CHECKLISTS: Forms = (
    (r"(?P<mark>[^\W\d].*)", _named),
    (SECRET, certainly("secret", "..")),
    (r".*", _which),
)
"""Forms of what is done of a checklist."""
