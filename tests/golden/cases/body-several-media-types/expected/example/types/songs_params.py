"""What calls write: types of `client.songs`."""

from typing import TypedDict


class SongParam(TypedDict):
    name: str
