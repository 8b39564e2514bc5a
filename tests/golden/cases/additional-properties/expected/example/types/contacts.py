"""What calls read: types of `client.contacts`."""

from .._runtime.models import BaseModel


class Open(BaseModel):
    name: str


class Closed(BaseModel):
    name: str


class Typed(BaseModel):
    """A name, and numbers by their kind."""

    name: str
    """Who it is."""


class Records(BaseModel):
    name: str | None = None


class Contact(BaseModel):
    open: Open
    closed: Closed
    typed: Typed
    records: Records | None = None
