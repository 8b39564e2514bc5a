"""What calls read: types of `client.readings`."""

from .._runtime.models import BaseModel


class Reading(BaseModel):
    """What a station measured."""

    station: str
    """The station's code."""
    wind: int
    """Wind in knots."""
    temperature: float | None = None
    """Degrees Celsius."""
    raining: bool | None = None
    remark: object | None = None
    """Any JSON value."""
