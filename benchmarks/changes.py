"""The difference of two versions beside loading one, and of a workspace of many files in a real repository."""

import os
import subprocess
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import malstyr.cli  # noqa: F401  # collects garbage as the command does
from benchmarks.timing import row
from benchmarks.workspace import write

AS_OF = date(2016, 3, 1)
FILES = 60
SECONDS = 0.3


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def diff_against_loading(rounds: int) -> None:
    """Both versions loaded and compared, one file of 1.2 MB in which every goal's period and 1 100 values changed."""
    from malstyr.changes.judge import changes
    from malstyr.rules.registry import usual
    from malstyr.source.files import FileTree, read_folder
    from malstyr.workspace.load import load

    with TemporaryDirectory() as name:
        file = write(Path(name))
        old = read_folder(Path(name))
        text = file.read_text(encoding="utf-8")
        new = FileTree(
            {file.name: text.replace("2012-2015", "2012-2016").replace("2012: {", "2012: {note: a, ").encode()}
        )
        size = len(text.encode())

    def compare() -> object:
        return changes(load(".", old).workspace, load(".", new).workspace, AS_OF, usual(), "old").items

    compare()
    pairs = [(timed(compare), timed(lambda: load(".", old))) for _ in range(rounds)]
    ratio = median(compared for compared, _ in pairs) / median(loaded for _, loaded in pairs)
    row(f"diff with both loads / one load, {size / 1e6:.1f} MB", ratio, "< 2.5", ratio < 2.5)


def diff_of_many_files(rounds: int) -> None:
    """What finding and comparing two revisions takes beyond loading both, of a workspace in 60 files."""
    from malstyr.changes.judge import changes
    from malstyr.rules.registry import usual
    from malstyr.source.files import read_folder
    from malstyr.versions.revisions import asked, pairs
    from malstyr.versions.versions import Versions
    from malstyr.workspace.load import load

    with TemporaryDirectory() as name:
        folder = Path(name)
        head = "version: 1\norganisation: {id: a, name: A}\n"
        (folder / "malstyr.yaml").write_text(head, encoding="utf-8")
        for n in range(FILES - 1):
            lines = [f"  m-{n}-{m}: {{measured_in: index, method: enkät, target: {{at_least: 56}}}}" for m in range(10)]
            values = [f"  m-{n}-{m}: {{2012: 5{m}, 2013: 6{m}}}" for m in range(10)]
            text = "\n".join(("indicators:", *lines, "values:", *values, ""))
            (folder / f"{n}.yaml").write_text(text, encoding="utf-8")
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        who = {f"GIT_{role}_{what}": "a" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        for arguments in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "a")):
            subprocess.run(["git", "-C", name, *arguments], check=True, env=os.environ | alone | who)
        (folder / "0.yaml").write_text((folder / "0.yaml").read_text().replace("56", "50"), encoding="utf-8")

        def compare() -> object:
            found = pairs(Versions(str), asked("main", folder, direct=False), [folder])
            loaded = [(one.old.loaded.workspace, one.new.loaded.workspace) for one in found]
            return [changes(old, new, AS_OF, usual(), "main").items for old, new in loaded]

        compare()
        beyond = median(timed(compare) - 2 * timed(lambda: load(name, read_folder(folder))) for _ in range(rounds))
    row(f"diff of {FILES} files beyond loading both, seconds", beyond, f"< {SECONDS}", beyond < SECONDS)
