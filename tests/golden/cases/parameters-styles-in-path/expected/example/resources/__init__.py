"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import content_views, label_views, matrix_views, simple_views
    from .content import AsyncContent, Content
    from .label import AsyncLabel, Label
    from .matrix import AsyncMatrix, Matrix
    from .simple import AsyncSimple, Simple
else:
    __getattr__ = attach(
        __name__,
        {
            ".content": ["AsyncContent", "Content"],
            ".label": ["AsyncLabel", "Label"],
            ".matrix": ["AsyncMatrix", "Matrix"],
            ".simple": ["AsyncSimple", "Simple"],
        },
        modules=["content_views", "label_views", "matrix_views", "simple_views"],
    )

__all__ = [
    "AsyncContent",
    "AsyncLabel",
    "AsyncMatrix",
    "AsyncSimple",
    "Content",
    "Label",
    "Matrix",
    "Simple",
    "content_views",
    "label_views",
    "matrix_views",
    "simple_views",
]
