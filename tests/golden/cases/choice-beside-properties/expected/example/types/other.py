"""Types of the document that no call uses."""

from .._runtime.models import BaseModel


class ByAir(BaseModel):
    flight: str


class BySea(BaseModel):
    ship: str
