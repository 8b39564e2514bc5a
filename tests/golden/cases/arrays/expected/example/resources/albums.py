"""Operations of `client.albums`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/albums")


class Albums(Resource):
    """Operations of `client.albums`."""

    @cached_property
    def with_raw_response(self) -> resources.albums_views.AlbumsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.albums_views.AlbumsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.albums_views.AlbumsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.albums_views.AlbumsWithStreamingResponse(self)

    def create(
        self,
        *,
        title: str,
        tags: SequenceNotStr[str],
        ratings: Iterable[int] | NotGiven = NOT_GIVEN,
        songs: Iterable[types.SongParam] | NotGiven = NOT_GIVEN,
        rows: Iterable[Iterable[float]] | NotGiven = NOT_GIVEN,
        labels: Iterable[SequenceNotStr[str]] | NotGiven = NOT_GIVEN,
        covers: types.CoversParam | NotGiven = NOT_GIVEN,
        credits: Iterable[types.AlbumCreditParam] | NotGiven = NOT_GIVEN,
        kinds: Iterable[Literal["live", "studio"]] | NotGiven = NOT_GIVEN,
        rest: SequenceNotStr[object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Album:
        """`POST /albums`.

        Args:
            covers: Where pictures are.
        """
        return self._client.request(
            _CREATE,
            types.Album,
            body={
                "title": title,
                "tags": tags,
                "ratings": ratings,
                "songs": songs,
                "rows": rows,
                "labels": labels,
                "covers": covers,
                "credits": credits,
                "kinds": kinds,
                "rest": rest,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAlbums(AsyncResource):
    """Asynchronous form of `Albums`."""

    @cached_property
    def with_raw_response(self) -> resources.albums_views.AsyncAlbumsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.albums_views.AsyncAlbumsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.albums_views.AsyncAlbumsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.albums_views.AsyncAlbumsWithStreamingResponse(self)

    async def create(
        self,
        *,
        title: str,
        tags: SequenceNotStr[str],
        ratings: Iterable[int] | NotGiven = NOT_GIVEN,
        songs: Iterable[types.SongParam] | NotGiven = NOT_GIVEN,
        rows: Iterable[Iterable[float]] | NotGiven = NOT_GIVEN,
        labels: Iterable[SequenceNotStr[str]] | NotGiven = NOT_GIVEN,
        covers: types.CoversParam | NotGiven = NOT_GIVEN,
        credits: Iterable[types.AlbumCreditParam] | NotGiven = NOT_GIVEN,
        kinds: Iterable[Literal["live", "studio"]] | NotGiven = NOT_GIVEN,
        rest: SequenceNotStr[object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Album:
        """`POST /albums`.

        The arguments are those of `Albums.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Album,
            body={
                "title": title,
                "tags": tags,
                "ratings": ratings,
                "songs": songs,
                "rows": rows,
                "labels": labels,
                "covers": covers,
                "credits": credits,
                "kinds": kinds,
                "rest": rest,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
