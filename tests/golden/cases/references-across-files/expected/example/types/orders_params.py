"""What calls write: types of `client.orders`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict


class MoneyParam(TypedDict):
    cents: int


class SizeParam(TypedDict):
    width: int


class ArticleParam(TypedDict):
    """Something to buy."""

    name: str
    price: NotRequired[MoneyParam]
    size: NotRequired[SizeParam]


class OrderSizeParam(TypedDict):
    weight: float


class OrderParam(TypedDict):
    """An order of several articles."""

    articles: Iterable[ArticleParam]
    price: NotRequired[MoneyParam]
    again: NotRequired["OrderParam"]
    size: NotRequired[OrderSizeParam]
