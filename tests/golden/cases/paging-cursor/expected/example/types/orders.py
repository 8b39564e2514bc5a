"""What calls read: types of `client.orders`."""

from .._runtime.models import BaseModel
from .shared import User


class Order(BaseModel):
    id: str
    user: User | None = None


class OrderList(BaseModel):
    data: list[Order]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
    sum: float
    """What all orders cost."""
    best: Order | None = None
