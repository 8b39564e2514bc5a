"""What calls write: types of `client.accounts`."""

from typing import NotRequired, TypedDict


class SecretParam(TypedDict):
    hint: NotRequired[str]


class AccountParam(TypedDict):
    name: str
    password: str
    secret: NotRequired[SecretParam]
