"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .tokens import TokenCreateResponse
    from .tokens_params import TokenCreateParams
else:
    __getattr__ = attach(
        __name__,
        {
            ".tokens": ["TokenCreateResponse"],
            ".tokens_params": ["TokenCreateParams"],
        },
        modules=[],
    )

__all__ = [
    "TokenCreateParams",
    "TokenCreateResponse",
]
