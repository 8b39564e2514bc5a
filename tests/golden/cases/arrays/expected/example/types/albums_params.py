"""What calls write: types of `client.albums`."""

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.inputs import SequenceNotStr


class SongParam(TypedDict):
    name: str
    writers: NotRequired[SequenceNotStr[str]]


CoversParam: TypeAlias = SequenceNotStr[str]
"""Where pictures are."""


class AlbumCreditParam(TypedDict):
    who: str


class AlbumParam(TypedDict):
    title: str
    tags: SequenceNotStr[str]
    ratings: NotRequired[Iterable[int]]
    songs: NotRequired[Iterable[SongParam]]
    rows: NotRequired[Iterable[Iterable[float]]]
    labels: NotRequired[Iterable[SequenceNotStr[str]]]
    covers: NotRequired[CoversParam]
    credits: NotRequired[Iterable[AlbumCreditParam]]
    kinds: NotRequired[Iterable[Literal["live", "studio"]]]
    rest: NotRequired[SequenceNotStr[object]]
