"""Operations of `client.pings`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/pings", accept="*/*", result="nothing")


class Pings(Resource):
    """Operations of `client.pings`."""

    @cached_property
    def with_raw_response(self) -> resources.pings_views.PingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pings_views.PingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pings_views.PingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.pings_views.PingsWithStreamingResponse(self)

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /pings`."""
        self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )


class AsyncPings(AsyncResource):
    """Asynchronous form of `Pings`."""

    @cached_property
    def with_raw_response(self) -> resources.pings_views.AsyncPingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pings_views.AsyncPingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pings_views.AsyncPingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.pings_views.AsyncPingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /pings`.

        The arguments are those of `Pings.create`.
        """
        await self._client.request(
            _CREATE, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
