"""What calls read: types of `client.people`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class Address(BaseModel):
    street: str


Title: TypeAlias = str


class PersonPet(BaseModel):
    name: str | None = None


class Person(BaseModel):
    name: str
    nickname: str | None
    """Required but may be null."""
    age: int | None = None
    emails: list[str | None] | None = None
    mood: Literal["good", "bad"] | None = None
    home: Address | None
    work: Address | None = None
    """Where they work."""
    title: Title | None = None
    pet: PersonPet | None = None
