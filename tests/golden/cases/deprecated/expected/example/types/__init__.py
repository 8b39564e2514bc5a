"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .faxes import Fax, Old
    from .faxes_params import FaxParam, OldParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".faxes": ["Fax", "Old"],
            ".faxes_params": ["FaxParam", "OldParam"],
        },
        modules=[],
    )

__all__ = [
    "Fax",
    "FaxParam",
    "Old",
    "OldParam",
]
