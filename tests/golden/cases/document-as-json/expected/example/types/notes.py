"""What calls read: types of `client.notes`."""

from typing import Literal

from .._runtime.models import BaseModel


class Note(BaseModel):
    on: Literal["yes", "no", "2023-06-01", "1_000", "null"]
    ratio: float | None = None
