"""What calls read: types of `client.draws`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Win(BaseModel):
    kind: Literal["win"]
    prize: int


class Loss(BaseModel):
    kind: Literal["loss"]


class UnknownDrawCreateResponse(UnknownVariant):
    """A variant of `DrawCreateResponse` that this version of the package does not know."""

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


DrawCreateResponse: TypeAlias = Annotated[
    Union[Win, Loss, UnknownDrawCreateResponse],
    OneOf("kind"),
]


class UnknownDrawListResponseItem(UnknownVariant):
    """A variant of `DrawListResponseItem` that this version of the package does not know."""

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


DrawListResponseItem: TypeAlias = Annotated[
    Union[Win, Loss, UnknownDrawListResponseItem],
    OneOf("kind"),
]
