"""Operations of `client.get_`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/get", accept="*/*", result="nothing")


class Get(Resource):
    """Operations of `client.get_`."""

    @cached_property
    def with_raw_response(self) -> resources.get_views.GetWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.get_views.GetWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.get_views.GetWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.get_views.GetWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /get`."""
        self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncGet(AsyncResource):
    """Asynchronous form of `Get`."""

    @cached_property
    def with_raw_response(self) -> resources.get_views.AsyncGetWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.get_views.AsyncGetWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.get_views.AsyncGetWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.get_views.AsyncGetWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /get`.

        The arguments are those of `Get.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
