"""What calls write: types of `client.orders`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict


class OrderCreateCustomerAddressParam(TypedDict):
    street: NotRequired[str]
    country: NotRequired[str]


class OrderCreateCustomerParam(TypedDict):
    """Who orders."""

    name: str
    address: NotRequired[OrderCreateCustomerAddressParam]


class OrderCreateLineParam(TypedDict):
    article: str
    count: NotRequired[int]


class OrderCreateParams(TypedDict):
    customer: OrderCreateCustomerParam
    """Who orders."""
    lines: NotRequired[Iterable[OrderCreateLineParam]]
