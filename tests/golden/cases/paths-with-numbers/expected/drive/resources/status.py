"""Operations of `client.status`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/status/404", accept="*/*", result="nothing")
_RETRIEVE_500 = Operation("GET", "/status/500", accept="*/*", result="nothing")


class Status(Resource):
    """Operations of `client.status`."""

    @cached_property
    def with_raw_response(self) -> resources.status_views.StatusWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.status_views.StatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.status_views.StatusWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.status_views.StatusWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /status/404`."""
        self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_500(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /status/500`."""
        self._client.request(
            _RETRIEVE_500,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStatus(AsyncResource):
    """Asynchronous form of `Status`."""

    @cached_property
    def with_raw_response(self) -> resources.status_views.AsyncStatusWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.status_views.AsyncStatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.status_views.AsyncStatusWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.status_views.AsyncStatusWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /status/404`.

        The arguments are those of `Status.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve_500(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /status/500`.

        The arguments are those of `Status.retrieve_500`.
        """
        await self._client.request(
            _RETRIEVE_500,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
