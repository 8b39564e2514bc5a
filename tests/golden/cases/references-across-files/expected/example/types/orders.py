"""What calls read: types of `client.orders`."""

from typing import Union

from .._runtime.models import BaseModel


class Money(BaseModel):
    cents: int


class Article(BaseModel):
    """Something to buy."""

    name: str
    price: Money | None = None


class Order(BaseModel):
    """An order of several articles."""

    articles: list[Article]
    price: Money | None = None
    again: Union["Order", None] = None
