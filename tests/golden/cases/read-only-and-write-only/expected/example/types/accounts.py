"""What calls read: types of `client.accounts`."""

from datetime import datetime

from .._runtime.models import BaseModel


class Entry(BaseModel):
    at: datetime | None = None


class Account(BaseModel):
    id: str
    name: str
    log: list[Entry] | None = None
