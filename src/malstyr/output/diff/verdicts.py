"""Every verdict on a change by its class, as one Swedish page."""

from malstyr.changes.messages import change_words
from malstyr.changes.verdict import VERDICTS, ChangeClass
from malstyr.present.sandbox import Sandbox


def page() -> str:
    words = change_words("sv")
    told = {id: words[id].format(other="…") for id in VERDICTS}
    classes = [(of, [one for one in VERDICTS.values() if one.change_class is of]) for of in ChangeClass]
    return Sandbox().page("changes.md.j2", classes=classes, told=told, words=words)
