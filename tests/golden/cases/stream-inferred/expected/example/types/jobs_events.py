"""The events that streams are read as: types of `client.jobs`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Progress(BaseModel):
    kind: Literal["progress"]
    percent: int


class Done(BaseModel):
    kind: Literal["done"]


class UnknownJobEvent(UnknownVariant):
    """A variant of `JobEvent` that this version of the package does not know."""

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


JobEvent: TypeAlias = Annotated[
    Union[Progress, Done, UnknownJobEvent],
    OneOf("kind"),
]
