"""The program, also as ``python -m malstyr``: light, so that little can happen before somebody says what to do."""

import os
import sys


def run() -> None:
    """Leaves without taking down what the process held, a fifth of the time of a short command."""
    try:
        from malstyr.cli.main import main

        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:  # nobody reads on, or there is no room left
        code = 2
    os._exit(code)


if __name__ == "__main__":
    run()
