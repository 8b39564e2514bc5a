"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .queries import Query
else:
    __getattr__ = attach(
        __name__,
        {
            ".queries": ["Query"],
        },
        modules=[],
    )

__all__ = [
    "Query",
]
