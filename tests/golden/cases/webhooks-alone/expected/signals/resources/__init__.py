"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    pass
else:
    __getattr__ = attach(
        __name__,
        {},
        modules=[],
    )

__all__ = []
