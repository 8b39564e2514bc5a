"""What calls read: types of `client.meals`."""

from datetime import datetime
from typing import TypeAlias

from .._runtime.models import BaseModel

Dish: TypeAlias = dict[str, object]


class Meal(BaseModel):
    name: str
    kind: str | None = None
    price: str | None = None
    eaten: datetime | None = None
    photo: bytes | None = None
    parts: list[int] | None = None
    notes: object | None = None
    chef: dict[str, object] | None = None
    dish: Dish | None = None
