"""What calls write: types of `client.sessions`."""

from typing import TypedDict


class SessionCreateParams(TypedDict):
    password: str
