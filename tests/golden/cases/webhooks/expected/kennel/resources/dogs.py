"""Operations of `client.dogs`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/dogs/{id}")


class Dogs(Resource):
    """Operations of `client.dogs`."""

    @cached_property
    def with_raw_response(self) -> resources.dogs_views.DogsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.dogs_views.DogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.dogs_views.DogsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.dogs_views.DogsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Dog:
        """`GET /dogs/{id}`."""
        return self._client.request(
            _RETRIEVE,
            types.Dog,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDogs(AsyncResource):
    """Asynchronous form of `Dogs`."""

    @cached_property
    def with_raw_response(self) -> resources.dogs_views.AsyncDogsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.dogs_views.AsyncDogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.dogs_views.AsyncDogsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.dogs_views.AsyncDogsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Dog:
        """`GET /dogs/{id}`.

        The arguments are those of `Dogs.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Dog,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
