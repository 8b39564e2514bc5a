"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .tables import Table
    from .tables_params import TableParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".tables": ["Table"],
            ".tables_params": ["TableParam"],
        },
        modules=[],
    )

__all__ = [
    "Table",
    "TableParam",
]
