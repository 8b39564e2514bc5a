"""Two folders change places in one step, where the system can do that: nobody ever sees something in between."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_HERE = -100  # AT_FDCWD of Linux
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS


def swap(one: Path, two: Path) -> None:
    """Let two paths of one file system change places. Raises OSError, with nothing done, where that is not possible."""
    import ctypes  # it takes longer to load than all else here, and most runs have nothing to write

    library = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(two)
    try:
        if sys.platform == "linux":
            failed = library.renameat2(_HERE, paths[0], _HERE, paths[1], _EXCHANGE)
        elif sys.platform == "darwin":
            failed = library.renamex_np(*paths, _EXCHANGE)
        else:
            raise AttributeError(sys.platform)
    except AttributeError:
        raise OSError(errno.ENOSYS, "paths cannot change places on this system") from None
    if failed:
        raise OSError(ctypes.get_errno(), "the folders cannot change places", str(two))
