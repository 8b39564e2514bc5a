"""What calls write: types of `client.points`."""

from typing import NotRequired, TypedDict

PointParam = TypedDict(
    "PointParam",
    {
        "X": NotRequired[int],
        "x": NotRequired[int],
        "pointName": NotRequired[str],
        "point_name": NotRequired[str],
        "class": NotRequired[str],
        "class_": NotRequired[str],
    },
)
"""The names of some properties are what others would be called as attributes."""
