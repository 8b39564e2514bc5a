"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .searches import Search
    from .searches_params import SearchParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".searches": ["Search"],
            ".searches_params": ["SearchParam"],
        },
        modules=[],
    )

__all__ = [
    "Search",
    "SearchParam",
]
