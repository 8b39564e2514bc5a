"""What calls read: types that several resources share."""

from .._runtime.models import BaseModel


class DeliveryWeighedValue(BaseModel):
    unit: str | None = None
    value: float | None = None


class Labelled(BaseModel):
    label: str


class Weighed(BaseModel):
    weight: float
