"""What calls read: types of `client.shirts`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel

Size: TypeAlias = Literal["small", "medium", "extra-large"]
"""How large a shirt is."""


class Shirt(BaseModel):
    size: Size
    color: Literal["red", 'the "best" blue']
    patterns: list[Literal["dots", "stripes"]] | None = None
