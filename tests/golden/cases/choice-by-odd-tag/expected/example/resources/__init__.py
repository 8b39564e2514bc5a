"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import nodes_views
    from .nodes import AsyncNodes, Nodes
else:
    __getattr__ = attach(
        __name__,
        {
            ".nodes": ["AsyncNodes", "Nodes"],
        },
        modules=["nodes_views"],
    )

__all__ = [
    "AsyncNodes",
    "Nodes",
    "nodes_views",
]
