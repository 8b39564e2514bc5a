"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .documents import Document, JsonValue
    from .documents_params import DocumentParam, JsonValueParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".documents": ["Document", "JsonValue"],
            ".documents_params": ["DocumentParam", "JsonValueParam"],
        },
        modules=[],
    )

__all__ = [
    "Document",
    "DocumentParam",
    "JsonValue",
    "JsonValueParam",
]
