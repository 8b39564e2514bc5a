"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .items import Item
    from .items_params import ItemParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".items": ["Item"],
            ".items_params": ["ItemParam"],
        },
        modules=[],
    )

__all__ = [
    "Item",
    "ItemParam",
]
