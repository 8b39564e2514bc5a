"""What calls write: types of `client.meals`."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import FileInput

DishParam: TypeAlias = Mapping[str, object]


class MealParam(TypedDict):
    name: str
    kind: NotRequired[str]
    price: NotRequired[str | None]
    eaten: NotRequired[str | datetime]
    photo: NotRequired[FileInput]
    parts: NotRequired[Iterable[int]]
    notes: NotRequired[object]
    chef: NotRequired[Mapping[str, object]]
    dish: NotRequired[DishParam]
