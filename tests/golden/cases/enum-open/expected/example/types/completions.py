"""What calls read: types of `client.completions`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel

Model: TypeAlias = str | Literal["small-1", "large-1"]
"""The model that answers."""


class Completion(BaseModel):
    model: Model
    voice: str | Literal["alto", "bass"] | None = None
