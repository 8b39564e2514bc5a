"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .nodes import Node
    from .nodes_params import NodeParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".nodes": ["Node"],
            ".nodes_params": ["NodeParam"],
        },
        modules=[],
    )

__all__ = [
    "Node",
    "NodeParam",
]
