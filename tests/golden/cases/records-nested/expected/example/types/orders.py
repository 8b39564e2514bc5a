"""What calls read: types of `client.orders`."""

from .._runtime.models import BaseModel


class OrderCreateResponseShipment(BaseModel):
    carrier: str


class OrderCreateResponse(BaseModel):
    id: str
    shipment: OrderCreateResponseShipment
