"""What calls read: types of `client.deliveries`."""

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models import BaseModel


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


class WeighedValue(BaseModel):
    unit: str | None = None
    value: float | None = None


class DeliveryWeighed(BaseModel):
    id: str
    weight: float

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, WeighedValue]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, WeighedValue]


Delivery: TypeAlias = DeliveryLabelled | DeliveryWeighed
