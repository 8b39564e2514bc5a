"""What calls read: types of `client.bookings`."""

from datetime import date, datetime
from typing import Literal, TypeAlias

from .._runtime.models import BaseModel

Row: TypeAlias = Literal["aisle", "window"]


class Booking(BaseModel):
    seat: Row | Literal["any"]
    meal: Literal["meat", "fish", "vegan"] | None = None
    when: datetime | date | None = None
    count: int | float | None = None
