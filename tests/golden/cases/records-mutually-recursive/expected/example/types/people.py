"""What calls read: types of `client.people`."""

from typing import TypeAlias, Union

from .._runtime.models import BaseModel


class Pet(BaseModel):
    owner: Union["Person", None] = None
    friends: Union["Pets", None] = None


Pets: TypeAlias = list[Pet]


class Person(BaseModel):
    name: str
    household: Union["Household", None] = None
    pets: Pets | None = None


class Household(BaseModel):
    members: list[Person]
