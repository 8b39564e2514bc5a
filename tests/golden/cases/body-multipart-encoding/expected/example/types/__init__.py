"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .letters_params import LetterCreateParams, LetterCreateToParam
    from .scans_params import (
        ScanCreateOwnerParam,
        ScanCreateParams,
        ScanCreatePlaceParam,
        ScanCreateSessionParam,
        ScanCreateSizeParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".letters_params": ["LetterCreateParams", "LetterCreateToParam"],
            ".scans_params": [
                "ScanCreateOwnerParam",
                "ScanCreateParams",
                "ScanCreatePlaceParam",
                "ScanCreateSessionParam",
                "ScanCreateSizeParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "LetterCreateParams",
    "LetterCreateToParam",
    "ScanCreateOwnerParam",
    "ScanCreateParams",
    "ScanCreatePlaceParam",
    "ScanCreateSessionParam",
    "ScanCreateSizeParam",
]
