"""What calls write: types of `client.photos`."""

from collections.abc import Iterable
from datetime import datetime
from typing import NotRequired, TypedDict

from .._runtime.inputs import FileInput, SequenceNotStr


class PhotoCreatePlaceParam(TypedDict):
    lat: NotRequired[float]
    lon: NotRequired[float]


class PhotoCreateParams(TypedDict):
    picture: FileInput
    """The picture itself."""
    album: str
    thumbnails: NotRequired[Iterable[FileInput]]
    tags: NotRequired[SequenceNotStr[str]]
    place: NotRequired[PhotoCreatePlaceParam]
    taken_at: NotRequired[str | datetime]
