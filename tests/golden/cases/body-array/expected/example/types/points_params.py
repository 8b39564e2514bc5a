"""What calls write: types of `client.points`."""

from typing import TypedDict


class PointParam(TypedDict):
    x: float
    y: float
