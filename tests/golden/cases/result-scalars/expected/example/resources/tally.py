"""Operations of `client.tally`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/tally")


class Tally(Resource):
    """Operations of `client.tally`."""

    @cached_property
    def with_raw_response(self) -> resources.tally_views.TallyWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tally_views.TallyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tally_views.TallyWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.tally_views.TallyWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, int]:
        """`GET /tally`."""
        result: dict[str, int] = self._client.request(
            _RETRIEVE,
            dict[str, int],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTally(AsyncResource):
    """Asynchronous form of `Tally`."""

    @cached_property
    def with_raw_response(self) -> resources.tally_views.AsyncTallyWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tally_views.AsyncTallyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tally_views.AsyncTallyWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.tally_views.AsyncTallyWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> dict[str, int]:
        """`GET /tally`.

        The arguments are those of `Tally.retrieve`.
        """
        result: dict[str, int] = await self._client.request(
            _RETRIEVE,
            dict[str, int],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
