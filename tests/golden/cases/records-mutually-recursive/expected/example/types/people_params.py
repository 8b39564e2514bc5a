"""What calls write: types of `client.people`."""

from collections.abc import Iterable
from typing import NotRequired, TypeAlias, TypedDict


class PetParam(TypedDict):
    owner: NotRequired["PersonParam"]
    friends: NotRequired["PetsParam"]


PetsParam: TypeAlias = Iterable[PetParam]


class PersonParam(TypedDict):
    name: str
    household: NotRequired["HouseholdParam"]
    pets: NotRequired[PetsParam]


class HouseholdParam(TypedDict):
    members: Iterable[PersonParam]
