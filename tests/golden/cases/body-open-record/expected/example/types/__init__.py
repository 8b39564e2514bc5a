"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .labels_params import LabelCreateParams, LabelCreateParamsTyped
else:
    __getattr__ = attach(
        __name__,
        {
            ".labels_params": ["LabelCreateParams", "LabelCreateParamsTyped"],
        },
        modules=[],
    )

__all__ = [
    "LabelCreateParams",
    "LabelCreateParamsTyped",
]
