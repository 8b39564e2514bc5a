"""What calls read: types of `client.trips`."""

from .._runtime.models import BaseModel


class TripCreateResponse(BaseModel):
    id: str


class NotFound(BaseModel):
    message: str
    place: str | None = None


class Problem(BaseModel):
    message: str


class TripCreateError(BaseModel):
    code: int
