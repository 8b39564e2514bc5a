"""What formatting came to, kept between runs in the user's cache folder. Losing or damaging it costs only time."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_LIMIT = 4_000
"""How many results are kept."""


class Memory:
    """Text -> result, for results that follow from the text and from `maker`, the tool and all its options."""

    def __init__(self, maker: str, folder: Path | None = None) -> None:
        self._maker = maker.encode()
        self._folder = folder or cache_folder() / "formatted"
        self._kept = False

    def recall(self, text: str) -> str | None:
        """The result kept for a text, if there is one and it is as it was written."""
        try:
            digest, _, result = self._file(text).read_bytes().partition(b"\n")
            return result.decode() if digest == _digest(result) else None
        except (OSError, ValueError):
            return None

    def keep(self, text: str, result: str) -> None:
        """Keep a result; where that is not possible, go on without."""
        content = result.encode()
        with suppress(OSError):
            if not self._kept:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._make_room()
                self._kept = True
            # Another run may read or write the same entry at this moment.
            draft = self._file(text).with_suffix(f".{os.getpid()}")
            draft.write_bytes(_digest(content) + b"\n" + content)
            draft.replace(self._file(text))

    def _file(self, text: str) -> Path:
        return self._folder / sha256(self._maker + b"\0" + text.encode()).hexdigest()

    def _make_room(self) -> None:
        entries: list[tuple[float, str]] = []
        with os.scandir(self._folder) as found:
            for entry in found:
                # Another run may take an entry away at this moment.
                with suppress(OSError):
                    entries.append((entry.stat().st_mtime, entry.path))
        if len(entries) > _LIMIT:
            for _, path in sorted(entries)[: len(entries) - _LIMIT // 2]:
                with suppress(OSError):
                    os.unlink(path)


def cache_folder() -> Path:
    """Where this system's users keep what programs can make again."""
    if sys.platform == "win32":
        root = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    else:
        root = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(root) / "sdkgen"


def _digest(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode()
