"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .grids import Grid, GridRow
    from .grids_params import GridParam, GridRowParam, GridRowParamTyped
else:
    __getattr__ = attach(
        __name__,
        {
            ".grids": ["Grid", "GridRow"],
            ".grids_params": ["GridParam", "GridRowParam", "GridRowParamTyped"],
        },
        modules=[],
    )

__all__ = [
    "Grid",
    "GridParam",
    "GridRow",
    "GridRowParam",
    "GridRowParamTyped",
]
