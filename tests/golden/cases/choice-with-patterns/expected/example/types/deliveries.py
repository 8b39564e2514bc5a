"""What calls read: types of `client.deliveries`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class DeliveryLabelled(BaseModel):
    id: str
    label: str


class DeliveryWeighed(BaseModel):
    id: str
    weight: float


Delivery: TypeAlias = DeliveryLabelled | DeliveryWeighed
