"""What calls write: types of `client.letters`."""

from typing import NotRequired, TypedDict

from .letters import Kind


class AddressParam(TypedDict):
    street: str


class LetterStampedParam(TypedDict):
    """An address and a stamp."""

    street: str
    stamp: str


class LetterParam(TypedDict):
    sender: AddressParam
    """Who wrote it."""
    receiver: AddressParam
    """Who gets it."""
    copy: NotRequired[AddressParam | None]
    """Who gets a copy."""
    kind: NotRequired[Kind]
    stamped: NotRequired[LetterStampedParam]
    """An address and a stamp."""
