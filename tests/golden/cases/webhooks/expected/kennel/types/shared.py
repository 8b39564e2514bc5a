"""What calls read: types that several resources share."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Dog(BaseModel):
    name: str


class DogBorn(BaseModel):
    type: Literal["dog.born"]
    data: Dog


class DogLeftWebhookEvent(BaseModel):
    type: Literal["dog.left"]
    reason: str


class PingWebhookEvent(BaseModel):
    type: Literal["ping"]


class UnknownWebhookEvent(UnknownVariant):
    """A variant of `WebhookEvent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


WebhookEvent: TypeAlias = Annotated[
    Union[DogBorn, DogLeftWebhookEvent, PingWebhookEvent, UnknownWebhookEvent],
    OneOf("type"),
]
