"""What calls read: types of `client.words`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class Noun(BaseModel):
    kind: Literal["noun"]
    gender: str | None = None


class Verb(BaseModel):
    kind: Literal["verb"]
    past: str | None = None


class OtherEntry(BaseModel):
    kind: str | None = None
    note: str | None = None


class UnknownEntry(UnknownVariant):
    """A variant of `Entry` that this version of the package does not know."""

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


Entry: TypeAlias = Annotated[
    Union[Noun, Verb, OtherEntry, UnknownEntry],
    OneOf("kind", otherwise="OtherEntry"),
]


class Change(BaseModel):
    word: str
