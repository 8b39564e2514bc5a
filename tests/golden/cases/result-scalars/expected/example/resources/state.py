"""Operations of `client.state`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/state")


class State(Resource):
    """Operations of `client.state`."""

    @cached_property
    def with_raw_response(self) -> resources.state_views.StateWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.state_views.StateWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.state_views.StateWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.state_views.StateWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str | None:
        """`GET /state`."""
        result: str | None = self._client.request(
            _RETRIEVE,
            str | None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncState(AsyncResource):
    """Asynchronous form of `State`."""

    @cached_property
    def with_raw_response(self) -> resources.state_views.AsyncStateWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.state_views.AsyncStateWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.state_views.AsyncStateWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.state_views.AsyncStateWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str | None:
        """`GET /state`.

        The arguments are those of `State.retrieve`.
        """
        result: str | None = await self._client.request(
            _RETRIEVE,
            str | None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
