"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .boxes import Box, BoxLid, Label, LabelObject
    from .boxes_params import BoxLidParam, BoxParam, LabelObjectParam, LabelParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".boxes": ["Box", "BoxLid", "Label", "LabelObject"],
            ".boxes_params": ["BoxLidParam", "BoxParam", "LabelObjectParam", "LabelParam"],
        },
        modules=[],
    )

__all__ = [
    "Box",
    "BoxLid",
    "BoxLidParam",
    "BoxParam",
    "Label",
    "LabelObject",
    "LabelObjectParam",
    "LabelParam",
]
