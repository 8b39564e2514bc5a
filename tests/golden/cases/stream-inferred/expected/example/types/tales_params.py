"""What calls write: types of `client.tales`."""

from typing import NotRequired, TypedDict


class TaleCreateParams(TypedDict):
    about: NotRequired[str]
    stream: NotRequired[bool]
