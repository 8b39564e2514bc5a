"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .files import File, Files, FilesPaging, FilesResult
    from .files_params import FileSearchParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".files": ["File", "Files", "FilesPaging", "FilesResult"],
            ".files_params": ["FileSearchParams"],
        },
        modules=[],
    )

__all__ = [
    "File",
    "FileSearchParams",
    "Files",
    "FilesPaging",
    "FilesResult",
]
