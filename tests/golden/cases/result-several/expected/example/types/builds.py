"""What calls read: types of `client.builds`."""

from .._runtime.models import BaseModel


class Build(BaseModel):
    id: str


class Ticket(BaseModel):
    position: int
