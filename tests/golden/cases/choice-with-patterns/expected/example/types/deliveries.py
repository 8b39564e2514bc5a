"""What calls read: types of `client.deliveries`."""

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models import BaseModel
from .shared import DeliveryWeighedValue


class DeliveryLabelled(BaseModel):
    id: str
    label: str

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, str]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, str]


class DeliveryWeighed(BaseModel):
    id: str
    weight: float

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, DeliveryWeighedValue]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, DeliveryWeighedValue]


Delivery: TypeAlias = DeliveryLabelled | DeliveryWeighed
