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
    opens: str | None = None
    lasts: str | None = None
    price: str | None = None
    weight: float | None = None
    until: int | None = None
    token: str | None = None
    inner: str | None = None
