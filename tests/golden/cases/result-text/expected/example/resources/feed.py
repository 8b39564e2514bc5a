"""Operations of `client.feed`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/feed", accept="application/xml", result="text")


class Feed(Resource):
    """Operations of `client.feed`."""

    @cached_property
    def with_raw_response(self) -> resources.feed_views.FeedWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.feed_views.FeedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.feed_views.FeedWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.feed_views.FeedWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /feed`."""
        result: str = self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncFeed(AsyncResource):
    """Asynchronous form of `Feed`."""

    @cached_property
    def with_raw_response(self) -> resources.feed_views.AsyncFeedWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.feed_views.AsyncFeedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.feed_views.AsyncFeedWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.feed_views.AsyncFeedWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /feed`.

        The arguments are those of `Feed.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
