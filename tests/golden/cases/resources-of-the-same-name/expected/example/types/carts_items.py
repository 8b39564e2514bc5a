"""What calls read: types of `client.carts.items`."""

from .._runtime.models import BaseModel


class CartItemListResponseItem(BaseModel):
    count: int | None = None
