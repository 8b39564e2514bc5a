"""What calls read: types of `client.files`."""

from datetime import date, datetime

from .._runtime.models import BaseModel


class File(BaseModel):
    created_at: datetime
    day: date
    content: str
    changes: list[datetime] | None = None
    id: str | None = None
    link: str | None = None
    size: int | None = None
    ratio: float | None = None
    parts: dict[str, str] | None = None
