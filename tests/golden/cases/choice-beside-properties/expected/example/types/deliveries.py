"""What calls read: types of `client.deliveries`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class DeliveryByAir(BaseModel):
    weight: float
    flight: str


class DeliveryBySea(BaseModel):
    weight: float
    ship: str


Delivery: TypeAlias = DeliveryByAir | DeliveryBySea
