"""What calls write: types of `client.orders`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict


class MoneyParam(TypedDict):
    cents: int


class ArticleParam(TypedDict):
    """Something to buy."""

    name: str
    price: NotRequired[MoneyParam]


class OrderParam(TypedDict):
    """An order of several articles."""

    articles: Iterable[ArticleParam]
    price: NotRequired[MoneyParam]
    again: NotRequired["OrderParam"]
