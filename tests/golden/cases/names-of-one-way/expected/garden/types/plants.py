"""What calls read: types of `client.plants`."""

from .._runtime.models import BaseModel


class Plant(BaseModel):
    name: str
    height: float
