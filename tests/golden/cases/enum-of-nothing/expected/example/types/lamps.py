"""What calls read: types of `client.lamps`."""

from .._runtime.models import BaseModel


class Lamp(BaseModel):
    colour: object
    shade: None = None
    switch: object | None = None
