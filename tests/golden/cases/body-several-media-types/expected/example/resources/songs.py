"""Operations of `client.songs`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/songs", media_type="application/vnd.songs+json", accept="application/vnd.songs+json")


class Songs(Resource):
    """Operations of `client.songs`."""

    @cached_property
    def with_raw_response(self) -> resources.songs_views.SongsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.songs_views.SongsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.songs_views.SongsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.songs_views.SongsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Song:
        """`POST /songs`."""
        return self._client.request(
            _CREATE,
            types.Song,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSongs(AsyncResource):
    """Asynchronous form of `Songs`."""

    @cached_property
    def with_raw_response(self) -> resources.songs_views.AsyncSongsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.songs_views.AsyncSongsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.songs_views.AsyncSongsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.songs_views.AsyncSongsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Song:
        """`POST /songs`.

        The arguments are those of `Songs.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Song,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
