"""What stands in for types that the API no longer has, so that code which names them can still be read and run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .models import BaseModel


class FormerModel(BaseModel):
    """Stands in for a model. Nothing that the API sends is one; made by hand, it takes any values and has them."""

    if TYPE_CHECKING:

        def __init__(self, **values: Any) -> None: ...

        def __getattr__(self, name: str) -> Any: ...


FormerParams: TypeAlias = dict[str, Any]
"""Stands in for a TypedDict."""

FormerValue: TypeAlias = Any
"""Stands in for an alias or a union."""
