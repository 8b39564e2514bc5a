"""What calls read: types of `client.items`."""

from .._runtime.models import BaseModel


class Item(BaseModel):
    tags: list[str]
