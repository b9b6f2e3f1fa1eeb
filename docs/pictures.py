"""``python docs/pictures.py``: the pictures of the pages, taken in Chromium of what the program answers. Not byte for
byte the same on another machine, whose letters differ, so they are made when what they show has changed."""

import os
import shutil
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from proposal import proposal_pages

DOCS = Path(__file__).parent
PROJECT = DOCS.parent
SCORECARD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
units:
  städ: {no_plan: ingår i förvaltningens plan}
goals:
  nöjda-kunder:
    text: 2026 upplever kunderna god kvalitet, mätt som nöjd-kund-index över 60
indicators:
  nki:
    serves: [nöjda-kunder]
    measured_in: index
    for_each: [städ]
    target: {atleast: 60}
values:
  nki:
    städ:
      2025: 58,4
"""
PAGE = """<!doctype html><style>body {{ margin: 0; padding: 20px 24px; background: #0c0c0c; color: #d9d9d9 }}
pre {{ font: 15px/1.45 "DejaVu Sans Mono", monospace; margin: 0 }}</style><pre>{}</pre>"""


def malstyr(*arguments: str, folder: Path) -> str:
    """What the command answers, as in a terminal."""
    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": "88", "PYTHONPATH": str(PROJECT / "src")}
    command = [sys.executable, "-m", "malstyr", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.stdout


def finding(folder: Path) -> str:
    """Two mistakes and what check says of them, as a page."""
    (folder / "malstyr.yaml").write_text(SCORECARD, encoding="utf-8")
    told = malstyr("check", "--select", "unknown-key,decimal-comma", "--lang", "sv", folder=folder)
    console = Console(record=True, width=88, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi(f"$ malstyr check\n{told.rstrip()}"))
    drawn = console.export_html(theme=MONOKAI, inline_styles=True, code_format="{code}")
    return PAGE.format(drawn)


def taken(browser: Browser, page: Path, to: Path, height: int | None) -> None:
    """The top of a page, or the whole of it, as a picture of few colours."""
    shown = browser.new_page(viewport={"width": 860, "height": height or 200}, color_scheme="light")
    shown.goto(page.as_uri())
    shown.screenshot(path=to, full_page=height is None)
    shown.close()
    Image.open(to).convert("P", palette=Image.Palette.ADAPTIVE, colors=32).save(to, optimize=True)


def main() -> int:
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        report = folder / "rapport.html"
        malstyr(
            "report", str(PROJECT / "examples/gotland"), "--as-of", "2014-03-15", "--output", str(report), folder=folder
        )
        console = folder / "check.html"
        console.write_text(finding(folder), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        taken(browser, report, DOCS / "bilder/rapport.png", 760)
        taken(browser, console, DOCS / "bilder/fynd.png", None)
        for picture, text in proposal_pages(folder / "mål"):
            page = folder / f"{picture}.html"
            page.write_text(text, encoding="utf-8")
            taken(browser, page, DOCS / f"bilder/{picture}.png", None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
