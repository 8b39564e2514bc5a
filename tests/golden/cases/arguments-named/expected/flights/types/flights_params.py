"""What calls write: types of `client.flights`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr

State: TypeAlias = Literal["early", "late"]


class FlightCreateParams(TypedDict):
    to: str
    state: NotRequired[State]


class FlightListParams(TypedDict):
    """What `client.flights.list` takes by name."""

    from_: str
    """Where it starts."""
    page_size: NotRequired[int]
    """Deprecated. Default: `20`."""
    state: NotRequired[State]
    x_trace: NotRequired[SequenceNotStr[str]]


class FlightArguments(TypedDict):
    """What `client.flights.create` takes by name."""

    to: str
    state: NotRequired[State]
