"""What calls read: types of `client.events`."""

from pydantic import Field

from .._runtime.models import BaseModel


class Event(BaseModel):
    subject: str


class Events(BaseModel):
    value: list[Event] | None = None
    odata_next_link: str | None = Field(default=None, alias="@odata.nextLink")
