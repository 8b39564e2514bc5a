"""Operations of `client.root`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/")


class Root(Resource):
    """Operations of `client.root`."""

    @cached_property
    def with_raw_response(self) -> resources.root_views.RootWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.root_views.RootWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.root_views.RootWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.root_views.RootWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /`."""
        result: str = self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncRoot(AsyncResource):
    """Asynchronous form of `Root`."""

    @cached_property
    def with_raw_response(self) -> resources.root_views.AsyncRootWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.root_views.AsyncRootWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.root_views.AsyncRootWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.root_views.AsyncRootWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /`.

        The arguments are those of `Root.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
