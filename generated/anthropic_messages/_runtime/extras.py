"""The type of those properties of a model that have no name of their own."""

from __future__ import annotations

import inspect
from functools import lru_cache
from typing import Any, get_args, get_type_hints

from .models import BaseModel


@lru_cache(maxsize=512)
def extras_type(model: type[BaseModel]) -> Any:
    """The type that each further property of a model has, or `None` where the schema does not say."""
    for kind in model.__mro__:
        if kind is BaseModel:
            return None
        if "__pydantic_extra__" in inspect.get_annotations(kind):
            annotation = get_type_hints(kind, include_extras=True)["__pydantic_extra__"]
            return get_args(annotation)[1]
    return None
