"""What calls write: types of `client.readings`."""

from typing import NotRequired, TypedDict


class ReadingParam(TypedDict):
    """What a station measured."""

    station: str
    """The station's code."""
    wind: int
    """Wind in knots."""
    temperature: NotRequired[float]
    """Degrees Celsius."""
    raining: NotRequired[bool]
    remark: NotRequired[object]
    """Any JSON value."""
