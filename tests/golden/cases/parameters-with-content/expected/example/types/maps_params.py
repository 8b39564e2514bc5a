"""What calls write: types of `client.maps`."""

from typing import TypedDict


class MapListAreaParam(TypedDict):
    lat: float
    lon: float
