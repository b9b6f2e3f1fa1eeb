"""``python release/bill.py [FILE]``: the bill of materials of a release, CycloneDX of ``requirements.lock``."""

import json
import subprocess
import sys
from pathlib import Path

from malstyr.version import __version__

ROOT = Path(__file__).parents[1]


def bill(to: Path) -> None:
    """What is released, and the packages with versions and checksums; the same bytes for the same lock."""
    to.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible", "--of", "JSON"]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "-o", str(to), str(ROOT / "requirements.lock")]
    subprocess.run(command, check=True)
    made = json.loads(to.read_text(encoding="utf-8"))
    made["metadata"]["component"]["version"] = __version__  # pyproject.toml has it from there, which is not looked up
    to.write_text(json.dumps(made, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    bill(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist/malstyr.cdx.json")
