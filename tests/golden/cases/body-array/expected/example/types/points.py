"""What calls read: types of `client.points`."""

from .._runtime.models import BaseModel


class Point(BaseModel):
    x: float
    y: float
