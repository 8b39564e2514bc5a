"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .albums import Album, AlbumCredit, Covers, Song
    from .albums_params import AlbumCreditParam, AlbumParam, CoversParam, SongParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".albums": ["Album", "AlbumCredit", "Covers", "Song"],
            ".albums_params": ["AlbumCreditParam", "AlbumParam", "CoversParam", "SongParam"],
        },
        modules=[],
    )

__all__ = [
    "Album",
    "AlbumCredit",
    "AlbumCreditParam",
    "AlbumParam",
    "Covers",
    "CoversParam",
    "Song",
    "SongParam",
]
