"""A workspace at a revision: known by what it holds, and each content read and loaded once, in real repositories."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from conftest import HEAD, PROJECT, write
from malstyr.cli.main import main
from malstyr.findings import Fault
from malstyr.rules.registry import usual
from malstyr.source.compose import FileReading
from malstyr.source.contents import blob_id
from malstyr.source.files import FileTree, read_file, read_folder
from malstyr.source.git import GitTrouble, Repository, repository
from malstyr.source.legs import Leg
from malstyr.source.tree import Source
from malstyr.versions.history import history_of
from malstyr.versions.origin import origin
from malstyr.versions.revisions import asked, pairs
from malstyr.versions.versions import Versions
from malstyr.workspace.load import FileReader, Loaded, load
from repositories import committed, git

FILES = {"malstyr.yaml": HEAD + "goals: {g: {text: Mål}}\n", "värden.yaml": "values: {i: {2012: 1}}\n"}
FORMATS = ("sha1", "sha256")


class Counted:
    """Versions that count how often each file is parsed and each workspace made."""

    def __init__(self) -> None:
        self.read: Counter[bytes] = Counter()
        self.loaded: Counter[tuple[tuple[str, bytes], ...]] = Counter()
        self.versions = Versions(str, self._load, self._read)

    def _read(self, name: str, data: bytes, leg: Leg) -> tuple[Source, FileReading]:
        self.read[data] += 1
        return read_file(name, data, leg)

    def _load(self, folder: str, tree: FileTree, *, shown: Callable[[str], str] | None, read: FileReader) -> Loaded:
        self.loaded[tuple(sorted(tree.files.items()))] += 1
        return load(folder, tree, shown=shown, read=read)

    @property
    def most(self) -> tuple[int, int]:
        """How often the file that was parsed most was, and the workspace that was made most."""
        return max(self.read.values()), max(self.loaded.values())


def repo(folder: Path) -> Repository:
    found = repository(folder)
    assert found is not None
    return found[0]


def made(folder: Path, object_format: str = "sha1") -> Path:
    git_folder = folder / "förråd"
    write(git_folder, {f"w/{name}": text for name, text in FILES.items()})
    git(git_folder, "init", "-q", "-b", "main", f"--object-format={object_format}")
    committed(git_folder, "ett")
    return git_folder


@pytest.mark.parametrize("object_format", FORMATS)
@pytest.mark.parametrize("data", [b"", b"x", "å\r\n".encode(), b"\0" * 1000], ids=["nothing", "one", "lines", "nul"])
def test_an_id_is_the_one_that_git_gives(tmp_path: Path, object_format: str, data: bytes) -> None:
    git(tmp_path, "init", "-q", f"--object-format={object_format}")
    (tmp_path / "x").write_bytes(data)
    assert blob_id(data, object_format) == git(tmp_path, "hash-object", "--no-filters", "x")


def test_a_folder_that_is_nobodys_is_told_at_a_revision_as_it_is_on_disk(tmp_path: Path) -> None:
    folder = made(tmp_path)
    inner = {
        "w/skola/malstyr.yaml": "goals: {trygg: {text: Alla är trygga}}\n",
        "w/skola/djup/malstyr.yaml": "goals: {}\n",
        "w/bolag/malstyr.yaml": HEAD.replace("id: ", "id: bolaget-", 1),
        "w/.dold/malstyr.yaml": "goals: {}\n",
    }
    write(folder, inner)
    committed(folder, "två")
    now = Versions(str).on_disk(folder / "w")
    then = now.at(git(folder, "rev-parse", "HEAD"))
    assert now.content == then.content
    told = [one for one in then.loaded.faults if one.rule == "file-not-read"]
    assert [one.args["file"] for one in told] == ["skola/malstyr.yaml"]


@pytest.mark.parametrize("object_format", FORMATS)
def test_what_is_on_disk_is_what_was_committed(tmp_path: Path, object_format: str) -> None:
    folder = made(tmp_path, object_format)
    counted = Counted()
    now = counted.versions.on_disk(folder / "w")
    then = now.at(git(folder, "rev-parse", "HEAD"))
    assert now.content == then.content
    assert now.tree == then.tree == read_folder(folder / "w")
    assert now.loaded is then.loaded
    assert counted.most == (1, 1)
    write(folder, {"w/värden.yaml": "values: {i: {2012: 2}}\n", "w/läs.txt": "x"})
    found = origin(counted.versions.on_disk(folder / "w"))
    assert found is not None and found.changed == 1


def test_a_work_tree_beside_has_the_same_format(tmp_path: Path) -> None:
    folder = made(tmp_path, "sha256")
    git(folder, "worktree", "add", "-q", str(tmp_path / "bredvid"))
    beside = Versions(str).on_disk(tmp_path / "bredvid/w")
    assert beside.content == Versions(str).on_disk(folder / "w").content
    assert len(beside.content.blobs[0][1]) == 64


def test_outside_any_repository(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    now = Versions(str).on_disk(tmp_path)
    assert now.there and now.git is None and origin(now) is None
    for ask in (lambda: now.at("0" * 40), lambda: history_of(now, ["goals/g"], usual())):
        with pytest.raises(GitTrouble) as trouble:
            ask()
        assert trouble.value.why == "repository"


@pytest.mark.slow
@pytest.mark.parametrize("subject", ["goals/g", "goals"])
def test_a_long_history_loads_each_content_once(tmp_path: Path, subject: str) -> None:
    """Over 60 commits: edits, reverts to what was before, and changes beside the goal files."""
    for n in range(64):
        texts = {f"w/{name}": text for name, text in FILES.items()}
        texts["w/mål.yaml"] = f"goals: {{g-{n % 20}: {{text: Mål {n % 20}}}}} # g\n"
        write(tmp_path, texts | {"w/läs.txt": str(n)})
        committed(tmp_path, str(n))
    counted = Counted()
    now = counted.versions.on_disk(tmp_path / "w")
    assert now.loaded.workspace.data.goals
    assert history_of(now, [subject], usual())
    assert counted.most == (1, 1)
    assert len(counted.loaded) == 20 + 1  # and the nothing before the first
    assert len(counted.read) == 20 + 2


def test_a_merge_and_a_revert_load_nothing_anew(tmp_path: Path) -> None:
    folder = made(tmp_path)
    git(folder, "checkout", "-q", "-b", "sida")
    write(folder, {"w/mål.yaml": "goals: {h: {text: Mer}}\n"})
    committed(folder, "sida")
    git(folder, "checkout", "-q", "main")
    write(folder, {"läs.txt": "x"})
    committed(folder, "annat")
    git(folder, "merge", "-q", "--no-edit", "sida")
    git(folder, "revert", "--no-edit", "-m", "1", "HEAD")
    counted = Counted()
    found = history_of(counted.versions.on_disk(folder / "w"), ["goals"], usual())
    assert [one.change.key for one in found] == ["goals/h", "goals/h", "goals/g"]
    assert counted.most == (1, 1)
    assert len(counted.loaded) == 3


def test_two_workspaces_of_one_repository(tmp_path: Path) -> None:
    """Each is known by its own files, also where one holds the other or both hold the same."""
    folder = made(tmp_path)
    another = {name: text.replace("id: ", "id: inre-", 1) for name, text in FILES.items()}
    write(folder, {f"annan/{name}": text for name, text in FILES.items()})
    write(folder, {f"w/inre/{name}": text for name, text in another.items()})
    head = committed(folder, "tre")
    versions = Versions(str)
    all_ = [versions.at(repo(folder), head, below) for below in ("w", "w/inre", "annan")]
    assert len({one.content for one in all_}) == 2
    assert [one.loaded.workspace.folder for one in all_] == [str(one.folder) for one in all_]
    assert [one.content for one in all_] == [versions.on_disk(one.folder).content for one in all_]


def test_a_diff_parses_what_did_not_change_once(tmp_path: Path) -> None:
    folder = made(tmp_path)
    write(folder, {"w/värden.yaml": "values: {i: {2012: 2}}\n"})
    counted = Counted()
    (pair,) = pairs(counted.versions, asked(None, folder, direct=False), [folder])
    assert pair.old.loaded is not pair.new.loaded
    assert (sum(counted.read.values()), sum(counted.loaded.values())) == (3, 2)


def test_a_workspace_that_moved_with_another_name(tmp_path: Path) -> None:
    folder = made(tmp_path)
    git(folder, "mv", "w", "ny")
    counted = Counted()
    (pair,) = pairs(counted.versions, asked(None, folder, direct=False), [folder])
    assert (pair.old.below, pair.new.below) == ("w", "ny")
    assert pair.old.content == pair.new.content


def test_files_that_are_not_checked_out_are_as_committed(tmp_path: Path) -> None:
    folder = made(tmp_path)
    write(folder, {"w/mål/x.yaml": "goals: {x: {text: X}}\n", "w/annat/y.yaml": "goals: {y: {text: Y}}\n"})
    committed(folder, "fler")
    git(folder, "sparse-checkout", "set", "w/mål")
    assert not (folder / "w/annat").exists()
    (pair,) = pairs(Versions(str), asked("HEAD", folder, direct=True), [folder])
    assert pair.new.commit is None
    assert pair.old.content == pair.new.content


LACKING = {"shallow": ("--depth", "1"), "partial": ("--filter=blob:none", "--no-checkout")}


@pytest.mark.parametrize("why", LACKING)
def test_a_clone_that_lacks_something_says_what(tmp_path: Path, why: str) -> None:
    folder = made(tmp_path)
    write(folder, {"w/värden.yaml": "values: {i: {2012: 2}}\n"})
    committed(folder, "två")
    git(folder, "config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "klon"
    git(tmp_path, "clone", "-q", *LACKING[why], f"file://{folder}", str(clone))
    with pytest.raises(GitTrouble) as trouble:
        history_of(Versions(str).on_disk(clone / "w"), ["goals"], usual())
    assert trouble.value.why == why


def test_a_repository_without_commits(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    git(tmp_path, "init", "-q")
    now = Versions(str).on_disk(tmp_path)
    assert origin(now) is None
    with pytest.raises(GitTrouble) as trouble:
        history_of(now, ["goals"], usual())
    assert trouble.value.why == "unborn"


@pytest.mark.parametrize("object_format", FORMATS)
def test_history_of_a_repository_of_each_format(
    tmp_path: Path, object_format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(tmp_path, object_format)
    assert main(["history", "goals/g", str(folder / "w")]) == 0
    assert main(["diff", str(folder / "w")]) == 0
    assert "goals/g" in capsys.readouterr().out


CASES = sorted(path.parent for path in PROJECT.glob("tests/catalogue/*/malstyr.yaml"))


@pytest.mark.slow
def test_a_file_that_was_read_before_gives_what_it_gave_first() -> None:
    """Mending one version leaves what was read as it was written, so the next finds the same faults in it."""
    for case in CASES:
        tree, remembering = read_folder(case), cache(read_file)
        fresh, *again = load(".", tree), load(".", tree, read=remembering), load(".", tree, read=remembering)
        for one in again:
            assert [_told(fault) for fault in one.faults] == [_told(fault) for fault in fresh.faults], case.name
            assert one.workspace.damaged == fresh.workspace.damaged
            assert one.workspace.data == fresh.workspace.data
            assert one.workspace.tree == fresh.workspace.tree


def _told(fault: Fault) -> tuple[object, ...]:
    return fault.rule, fault.key_path, dict(fault.args), fault.edit.text if fault.edit is not None else None
