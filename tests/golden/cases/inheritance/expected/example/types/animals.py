"""What calls read: types of `client.animals`."""

from .._runtime.models import BaseModel


class Animal(BaseModel):
    kind: str
    name: str


class Cat(BaseModel):
    kind: str
    name: str
    lives: int | None = None
