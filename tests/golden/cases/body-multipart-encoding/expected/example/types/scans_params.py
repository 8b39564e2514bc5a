"""What calls write: types of `client.scans`."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict

from .._runtime.inputs import FileInput, SequenceNotStr


class ScanCreateSessionParam(TypedDict):
    model: NotRequired[str]


class ScanCreatePlaceParam(TypedDict):
    lat: NotRequired[float]


class ScanCreateSizeParam(TypedDict):
    w: NotRequired[int]
    h: NotRequired[int]


class ScanCreateOwnerParam(TypedDict):
    name: NotRequired[str]


class ScanCreateParams(TypedDict):
    picture: NotRequired[FileInput]
    attachment: NotRequired[FileInput]
    session: NotRequired[ScanCreateSessionParam]
    sdp: NotRequired[str]
    places: NotRequired[Iterable[ScanCreatePlaceParam]]
    tags: NotRequired[SequenceNotStr[str]]
    size: NotRequired[ScanCreateSizeParam]
    owner: NotRequired[ScanCreateOwnerParam]
