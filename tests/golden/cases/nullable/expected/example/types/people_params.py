"""What calls write: types of `client.people`."""

from typing import Literal, NotRequired, TypedDict

from .._runtime.inputs import SequenceNotStr
from .people import Title


class AddressParam(TypedDict):
    street: str


class PersonPetParam(TypedDict):
    name: NotRequired[str]


class PersonParam(TypedDict):
    name: str
    nickname: str | None
    """Required but may be null."""
    age: NotRequired[int | None]
    emails: NotRequired[SequenceNotStr[str | None] | None]
    mood: NotRequired[Literal["good", "bad"] | None]
    home: AddressParam | None
    work: NotRequired[AddressParam | None]
    """Where they work."""
    title: NotRequired[Title | None]
    pet: NotRequired[PersonPetParam | None]
