"""What calls read: types of `client.payments`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Card(BaseModel):
    type: Literal["card"]
    number: str


class Transfer(BaseModel):
    type: Literal["transfer"]
    iban: str


class UnknownPaymentMethod(UnknownVariant):
    """A variant of `PaymentMethod` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


PaymentMethod: TypeAlias = Annotated[
    Union[Card, Transfer, UnknownPaymentMethod],
    OneOf("type"),
]


class PaymentReceiptByMail(BaseModel):
    type: Literal["mail"]
    to: str


class PaymentReceiptByFax(BaseModel):
    type: Literal["fax", "telefax"]
    number: str


class UnknownPaymentReceipt(UnknownVariant):
    """A variant of `PaymentReceipt` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


PaymentReceipt: TypeAlias = Annotated[
    Union[PaymentReceiptByMail, PaymentReceiptByFax, UnknownPaymentReceipt],
    OneOf("type"),
]


class Payment(BaseModel):
    method: PaymentMethod
    receipt: PaymentReceipt | None = None
