"""What calls write: types that several resources share."""

from typing import TypedDict


class UserParam(TypedDict):
    """Written and read."""

    name: str
