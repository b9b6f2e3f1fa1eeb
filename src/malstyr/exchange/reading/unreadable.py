"""What keeps a file of tables from being read at all, and how much is read of one."""

LARGEST_FILE = 50_000_000
LARGEST_UNPACKED = 200_000_000
MOST_CELLS = 1_000_000
MOST_COLUMNS = 16_000


class UnreadableTable(Exception):
    """A file that cannot be read: the message ``cli.table-<reason>`` says why and what to do."""

    def __init__(self, reason: str, **args: str) -> None:
        super().__init__(reason)
        self.reason, self.args_of_message = reason, args

    @property
    def key(self) -> str:
        """The message, in the catalogue of the command line."""
        return f"table-{self.reason}"


class CellCount:
    """How many cells were read of a file, all its sheets together. Raises UnreadableTable for too many."""

    def __init__(self) -> None:
        self.read = 0

    def add(self, cells: int) -> None:
        """So many more."""
        self.read += cells
        if self.read > MOST_CELLS:
            raise UnreadableTable("cells")


def checked_width(column: int) -> int:
    """A column that holds something. Raises UnreadableTable for one further to the right than tables are read."""
    if column > MOST_COLUMNS:
        raise UnreadableTable("columns")
    return column
