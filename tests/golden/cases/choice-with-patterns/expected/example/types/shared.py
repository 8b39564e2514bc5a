"""What calls read: types that several resources share."""

from typing import TYPE_CHECKING

from .._runtime.models import BaseModel


class DeliveryWeighedValue(BaseModel):
    unit: str | None = None
    value: float | None = None


class Labelled(BaseModel):
    label: str

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, str]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, str]


class Weighed(BaseModel):
    weight: float

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, DeliveryWeighedValue]:
            """The properties that have no name of their own."""
            ...

    else:
        __pydantic_extra__: dict[str, DeliveryWeighedValue]
