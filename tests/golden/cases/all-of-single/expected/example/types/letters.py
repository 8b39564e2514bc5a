"""What calls read: types of `client.letters`."""

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models import BaseModel


class Address(BaseModel):
    street: str


Kind: TypeAlias = Literal["plain", "registered"]


class LetterStamped(BaseModel):
    """An address and a stamp."""

    street: str
    stamp: str


class Letter(BaseModel):
    sender: Address
    """Who wrote it."""
    receiver: Address
    """Who gets it."""
    copy_: Address | None = Field(default=None, alias="copy")
    """Who gets a copy."""
    kind: Kind | None = None
    stamped: LetterStamped | None = None
    """An address and a stamp."""
