"""What calls read: types of `client.orders`."""

from .._runtime.models import BaseModel
from .shared import Thing


class OrderListResponse(BaseModel):
    data: list[Thing]
    total_count: int


class OrderRetrieveResponse(BaseModel):
    id: str
    items: list[Thing] | None = None
