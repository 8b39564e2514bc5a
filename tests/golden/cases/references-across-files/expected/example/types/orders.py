"""What calls read: types of `client.orders`."""

from typing import Union

from .._runtime.models import BaseModel


class Money(BaseModel):
    cents: int


class Size(BaseModel):
    width: int


class Article(BaseModel):
    """Something to buy."""

    name: str
    price: Money | None = None
    size: Size | None = None


class OrderSize(BaseModel):
    weight: float


class Order(BaseModel):
    """An order of several articles."""

    articles: list[Article]
    price: Money | None = None
    again: Union["Order", None] = None
    size: OrderSize | None = None
