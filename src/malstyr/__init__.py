"""Goal management as code for the Swedish public sector.

What ``__all__`` names is the door for programs, told of in docs/programs.md; all else is private.
"""

from malstyr.version import __version__ as __version__

TYPE_CHECKING = False  # as type checkers know it by its name: importing ``typing`` takes half of a start
if TYPE_CHECKING:
    from malstyr.door import *  # noqa: F403
    from malstyr.door import __all__ as __all__
else:

    def __getattr__(name: str) -> object:
        """What the door holds, read when it is first asked for: ``import malstyr`` alone loads nothing."""
        if name == "__all__" or not name.startswith("_"):
            from importlib import import_module

            door = import_module("malstyr.door")
            if name == "__all__" or name in door.__all__:
                return getattr(door, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__getattr__("__all__")})
