"""The gate of a proposal: ``check``, and ``diff`` from what it is to be merged into; one text that tells of both."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from malstyr.hosts.build import Build
from malstyr.hosts.running import public_site, run_malstyr, shows_small_groups

COMMENT_FILE = "comment.md"
COMMENT_MARK = "<!-- malstyr: gate -->"
LONGEST_COMMENT = 60_000
"""Characters of a comment; hosts refuse longer than 65 536."""


def gate(build: Build, paths: Sequence[str], folder: Path, words: Mapping[str, str]) -> int:
    """Write the comment, the host's list of findings and the reports into the folder. The exit code of the graver."""
    folder.mkdir(parents=True, exist_ok=True)
    found, changed = folder / "check.md", folder / "diff.md"
    shown = "github" if build.host == "github" else "text"
    codes = [
        run_malstyr("check", "--format", shown, "--output", f"markdown={found}",
                    "--output", f"gitlab={folder / 'codequality.json'}", *paths)
    ]  # fmt: skip
    if build.base:
        codes.append(run_malstyr("diff", build.base, "--format", shown, "--output", f"markdown={changed}", *paths))
    code = max(codes)
    told = [text.read_text(encoding="utf-8").strip() for text in (changed, found) if text.is_file()]
    (folder / COMMENT_FILE).write_text(comment_of(words, code, told), encoding="utf-8")
    if not shows_small_groups(paths):
        public_site(paths, folder / "site")
    return code


def comment_of(words: Mapping[str, str], code: int, told: Sequence[str]) -> str:
    """The mark it is known by the next time, whether it passes, and what malstyr says; so short that hosts take it."""
    whole = "\n\n".join([f"## {words[f'hosts.gate-{code}']}", *told])
    if len(whole) > LONGEST_COMMENT:
        whole = whole[:LONGEST_COMMENT].rpartition("\n")[0] + f"\n\n{words['hosts.cut']}"
    return f"{COMMENT_MARK}\n{whole}\n"
