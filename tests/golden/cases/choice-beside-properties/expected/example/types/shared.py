"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class ByAir(BaseModel):
    flight: str


class BySea(BaseModel):
    ship: str
