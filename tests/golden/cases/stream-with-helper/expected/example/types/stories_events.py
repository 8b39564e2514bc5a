"""The events that streams are read as: types of `client.stories`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from pydantic import Field

from .._runtime.models import BaseModel, OneOf, UnknownVariant
from .stories import Part, Story


class StoryStart(BaseModel):
    type: Literal["story_start"]
    story: Story


class PartStart(BaseModel):
    type: Literal["part_start"]
    index: int
    part: Part


class TextDelta(BaseModel):
    type: Literal["text_delta"]
    text: str


class PlanDelta(BaseModel):
    type: Literal["plan_delta"]
    json_: str = Field(alias="json")


class NoteDelta(BaseModel):
    type: Literal["note_delta"]
    note: str


class AuthorDelta(BaseModel):
    type: Literal["author_delta"]
    author: str


class UnknownDelta(UnknownVariant):
    """A variant of `Delta` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Delta: TypeAlias = Annotated[
    Union[TextDelta, PlanDelta, NoteDelta, AuthorDelta, UnknownDelta],
    OneOf("type"),
]


class PartDelta(BaseModel):
    type: Literal["part_delta"]
    index: int
    delta: Delta


class PartStop(BaseModel):
    type: Literal["part_stop"]
    index: int


class StoryDeltaDelta(BaseModel):
    mood: str | None = None


class StoryDeltaCount(BaseModel):
    words: int


class StoryDelta(BaseModel):
    type: Literal["story_delta"]
    delta: StoryDeltaDelta
    count: StoryDeltaCount


class StoryStop(BaseModel):
    type: Literal["story_stop"]


class UnknownStoryEvent(UnknownVariant):
    """A variant of `StoryEvent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


StoryEvent: TypeAlias = Annotated[
    Union[StoryStart, PartStart, PartDelta, PartStop, StoryDelta, StoryStop, UnknownStoryEvent],
    OneOf("type"),
]
