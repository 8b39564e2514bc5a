"""Operations of `client.builds`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/builds")
_RETRIEVE = Operation("GET", "/builds/{id}", accept="application/json", result="optional json")
_REPLACE = Operation("PUT", "/builds/{id}")


class Builds(Resource):
    """Operations of `client.builds`."""

    @cached_property
    def with_raw_response(self) -> resources.builds_views.BuildsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.builds_views.BuildsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.builds_views.BuildsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.builds_views.BuildsWithStreamingResponse(self)

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Build | types.Ticket:
        """`POST /builds`."""
        result: types.Build | types.Ticket = self._client.request(
            _CREATE,
            types.Build | types.Ticket,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Build | None:
        """`GET /builds/{id}`."""
        result: types.Build | None = self._client.request(
            _RETRIEVE,
            types.Build | None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def replace(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Build:
        """`PUT /builds/{id}`."""
        return self._client.request(
            _REPLACE,
            types.Build,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBuilds(AsyncResource):
    """Asynchronous form of `Builds`."""

    @cached_property
    def with_raw_response(self) -> resources.builds_views.AsyncBuildsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.builds_views.AsyncBuildsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.builds_views.AsyncBuildsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.builds_views.AsyncBuildsWithStreamingResponse(self)

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Build | types.Ticket:
        """`POST /builds`.

        The arguments are those of `Builds.create`.
        """
        result: types.Build | types.Ticket = await self._client.request(
            _CREATE,
            types.Build | types.Ticket,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Build | None:
        """`GET /builds/{id}`.

        The arguments are those of `Builds.retrieve`.
        """
        result: types.Build | None = await self._client.request(
            _RETRIEVE,
            types.Build | None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def replace(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Build:
        """`PUT /builds/{id}`.

        The arguments are those of `Builds.replace`.
        """
        return await self._client.request(
            _REPLACE,
            types.Build,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
