"""The tables of a page told cell by cell: what each part is, and the heading that a cell stands under.

On a phone every row is drawn as a block. A browser may then forget that it was a row of a table, and the headings are
no longer above; so ``role`` says what each part is, and ``data-l`` the heading for the style to write before the cell.
A matrix is left as it is: its columns are compared, and it moves sideways by itself.
"""

import re

MATRIX = "matrix"
"""The class of a table that stays one however narrow the page is."""
PARTS = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tfoot": "rowgroup", "tr": "row", "td": "cell"}
_TAG = re.compile(
    r"""<!--.*?(?:-->|\Z)|</(?P<ends>table|th)(?:\s[^<>]*)?>"""
    r"""|<(?P<name>table|thead|tbody|tfoot|tr|td|th)(?P<rest>(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>""",
    re.DOTALL,
)
"""What is read of a page: tags that begin, and the ends of tables and of headings."""


def told_by_cell(html: str) -> str:
    """The page with the roles and headings of its tables written out."""
    return _TAG.sub(_Page().told, html)


class _Page:
    """A page read tag by tag."""

    def __init__(self) -> None:
        self.tables = [_Table(None)]

    def told(self, tag: re.Match[str]) -> str:
        """The tag with what it lacks; a comment as it stands."""
        ends, name, rest = tag.groups()
        if ends == "th":
            self.tables[-1].head_ends(tag.string, tag.start())
        elif ends and len(self.tables) > 1:
            self.tables.pop()
        if name is None:
            return tag[0]
        if name == "table":
            self.tables.append(_Table(rest))
        return f"<{name}{rest}{self.tables[-1].told(name, rest, tag.end())}>"


class _Table:
    """Where in a table one is, and the headings read so far."""

    def __init__(self, attributes: str | None) -> None:
        """``attributes`` of its tag; none outside every table."""
        self.by_cell = attributes is not None and MATRIX not in _attribute(attributes, "class").split()
        self.headings: dict[int, str] = {}
        self.open_at = 0
        self.in_head = False
        self.column = self.wide = 0
        self.below: dict[int, int] = {}

    def told(self, name: str, rest: str, end: int) -> str:
        """The attributes that a tag lacks, which ends there."""
        if not self.by_cell:
            return ""
        self.open_at = end
        if name in ("thead", "tbody", "tfoot"):
            self.in_head, self.below = name == "thead", {}
        elif name == "tr":
            self.column = self.wide = 0
            self.below = {column: rows - 1 for column, rows in self.below.items() if rows > 1}
        elif name in ("td", "th"):
            self._place(rest)
        top = self.in_head or _attribute(rest, "scope").startswith("col")
        role = PARTS.get(name) or ("columnheader" if top else "rowheader")
        label = self.headings.get(self.column, "") if name == "td" and self.wide == 1 and not self.in_head else ""
        return (f' role="{role}"' if not _attribute(rest, "role") else "") + (f' data-l="{label}"' if label else "")

    def head_ends(self, html: str, start: int) -> None:
        """What a heading says that ends there, remembered for the cells below it."""
        if self.in_head:
            inner = re.sub(r"<[^<>]*>", "", html[self.open_at : start])
            text = re.sub(r"[ \n]+", " ", inner).replace('"', "&#34;").strip()
            for column in range(self.column, self.column + self.wide):
                self.headings[column] = f"{self.headings.get(column, '')} {text}".strip()

    def _place(self, rest: str) -> None:
        """Move to the next column that no cell from a row above reaches into."""
        self.column += self.wide
        while self.column in self.below:
            self.column += 1
        self.wide = _many(rest, "colspan")
        rows = _many(rest, "rowspan")
        if rows > 1:
            self.below |= dict.fromkeys(range(self.column, self.column + self.wide), rows)


def _attribute(rest: str, name: str) -> str:
    if name not in rest:  # most tags have none of those that are asked for
        return ""
    found = re.search(rf"""\s{name}=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", rest)
    return next((text for text in found.groups() if text is not None), "") if found else ""


def _many(rest: str, name: str) -> int:
    text = _attribute(rest, name)
    return min(max(int(text), 1), 1000) if text.isdecimal() else 1
