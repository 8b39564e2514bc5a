"""What calls read: types of `client.albums`."""

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class Song(BaseModel):
    name: str
    writers: list[str] | None = None


Covers: TypeAlias = list[str]
"""Where pictures are."""


class AlbumCredit(BaseModel):
    who: str


class Album(BaseModel):
    title: str
    tags: list[str]
    ratings: list[int] | None = None
    songs: list[Song] | None = None
    rows: list[list[float]] | None = None
    labels: list[list[str]] | None = None
    covers: Covers | None = None
    credits: list[AlbumCredit] | None = None
    kinds: list[Literal["live", "studio"]] | None = None
    rest: list[object] | None = None
