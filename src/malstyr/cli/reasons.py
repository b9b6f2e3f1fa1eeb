"""Why the system could not do what it was asked, in the language of this run."""

import errno

from malstyr.cli.help import language_of_help
from malstyr.language.words import words

_KNOWN = {
    errno.EACCES: "rights", errno.EPERM: "rights", errno.EROFS: "read-only", errno.ENOSPC: "full",
    errno.EDQUOT: "full", errno.EISDIR: "is-folder", errno.ENOENT: "missing", errno.ENOTDIR: "under-file",
    errno.ELOOP: "ring", errno.ENAMETOOLONG: "long-name", errno.EBUSY: "in-use", errno.ETXTBSY: "in-use",
    errno.EIO: "device", errno.ENXIO: "device",
}  # fmt: skip


def reason_of(error: OSError) -> str:
    """The reason in our words, else in those of the system."""
    known = _KNOWN.get(error.errno or 0)
    return words(language_of_help())[f"reason.{known}"] if known else error.strerror or str(error)
