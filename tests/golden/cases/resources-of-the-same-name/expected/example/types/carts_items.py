"""What calls read: types of `client.carts.items`."""

from .._runtime.models import BaseModel


class ItemListResponseItem(BaseModel):
    count: int | None = None
