"""What calls write: types of `client.deliveries`."""

from typing import TypeAlias, TypedDict


class DeliveryByAirParam(TypedDict):
    weight: float
    flight: str


class DeliveryBySeaParam(TypedDict):
    weight: float
    ship: str


DeliveryParam: TypeAlias = DeliveryByAirParam | DeliveryBySeaParam
