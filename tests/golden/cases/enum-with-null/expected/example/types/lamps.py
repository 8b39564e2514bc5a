"""What calls read: types of `client.lamps`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel

Mode: TypeAlias = Literal["eco", "full"]


class Lamp(BaseModel):
    state: Literal["on", "off"] | None
    mode: Mode | None
    broken: None
