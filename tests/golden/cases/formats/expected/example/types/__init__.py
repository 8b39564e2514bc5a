"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .files import File
    from .files_params import FileParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".files": ["File"],
            ".files_params": ["FileParam"],
        },
        modules=[],
    )

__all__ = [
    "File",
    "FileParam",
]
