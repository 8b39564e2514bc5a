"""What calls write: types of `client.pages`."""

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias, TypedDict, Union


class ImageParam(TypedDict):
    type: Literal["image"]
    url: NotRequired[str]


class VideoParam(TypedDict):
    type: Literal["video"]
    seconds: NotRequired[int]


MediaParam: TypeAlias = Union[ImageParam, VideoParam]


class TextParam(TypedDict):
    type: Literal["text"]
    text: str


class GroupParam(TypedDict):
    type: Literal["group"]
    blocks: Iterable["BlockParam"]


BlockParam: TypeAlias = Union[MediaParam, TextParam, GroupParam]


class PageParam(TypedDict):
    blocks: Iterable[BlockParam]
