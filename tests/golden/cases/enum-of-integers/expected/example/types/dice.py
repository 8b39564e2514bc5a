"""What calls read: types of `client.dice`."""

from typing import Literal

from .._runtime.models import BaseModel


class Roll(BaseModel):
    sides: Literal[4, 6, 20]
    modifier: Literal[-1, 0, 1] | None = None
    weight: float | None = None
    mixed: Literal["auto", 1, True] | None = None
