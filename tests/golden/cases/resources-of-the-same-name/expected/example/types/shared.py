"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class Item(BaseModel):
    name: str
