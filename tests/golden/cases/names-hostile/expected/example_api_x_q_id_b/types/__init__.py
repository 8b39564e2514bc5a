"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .it_ems_s_n import ItEmImportOs
else:
    __getattr__ = attach(
        __name__,
        {
            ".it_ems_s_n": ["ItEmImportOs"],
        },
        modules=[],
    )

__all__ = [
    "ItEmImportOs",
]
