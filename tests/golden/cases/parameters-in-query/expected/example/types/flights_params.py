"""What calls write: types of `client.flights`."""

from typing import NotRequired, TypedDict


class FlightListFilterParam(TypedDict):
    min: NotRequired[int]
    max: NotRequired[int]
