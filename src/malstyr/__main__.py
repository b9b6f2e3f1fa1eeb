"""``python -m malstyr``."""

from malstyr.cli.main import run

if __name__ == "__main__":
    run()
