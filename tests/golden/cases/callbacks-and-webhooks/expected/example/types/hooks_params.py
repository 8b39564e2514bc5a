"""What calls write: types of `client.hooks`."""

from typing import TypedDict


class HookCreateParams(TypedDict):
    url: str
