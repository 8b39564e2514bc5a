"""What calls write: types of `client.bookings`."""

from datetime import date, datetime
from typing import Literal, NotRequired, TypedDict

from .bookings import Row


class BookingParam(TypedDict):
    seat: Row | Literal["any"]
    meal: NotRequired[Literal["meat", "fish", "vegan"] | None]
    when: NotRequired[str | datetime | date]
    count: NotRequired[int | float]
