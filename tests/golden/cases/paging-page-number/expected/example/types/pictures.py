"""What calls read: types of `client.pictures`."""

from datetime import date, datetime

from .._runtime.models import BaseModel


class Picture(BaseModel):
    taken: date


class Pictures(BaseModel):
    items: list[Picture]
    page_count: int
    newest: datetime | None = None
