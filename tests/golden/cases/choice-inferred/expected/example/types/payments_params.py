"""What calls write: types of `client.payments`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict, Union


class CardParam(TypedDict):
    type: Literal["card"]
    number: str


class TransferParam(TypedDict):
    type: Literal["transfer"]
    iban: str


PaymentMethodParam: TypeAlias = Union[CardParam, TransferParam]


class PaymentReceiptByMailParam(TypedDict):
    type: Literal["mail"]
    to: str


class PaymentReceiptByFaxParam(TypedDict):
    type: Literal["fax", "telefax"]
    number: str


PaymentReceiptParam: TypeAlias = Union[PaymentReceiptByMailParam, PaymentReceiptByFaxParam]


class PaymentParam(TypedDict):
    method: PaymentMethodParam
    receipt: NotRequired[PaymentReceiptParam]
