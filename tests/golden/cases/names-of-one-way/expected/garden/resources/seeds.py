"""Operations of `client.seeds`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/seeds/")


class Seeds(Resource):
    """Operations of `client.seeds`."""

    @cached_property
    def with_raw_response(self) -> resources.seeds_views.SeedsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.seeds_views.SeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.seeds_views.SeedsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.seeds_views.SeedsWithStreamingResponse(self)

    def create(
        self,
        *,
        seed: types.SeedParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.SeedOutput:
        """`POST /seeds/`."""
        return self._client.request(
            _CREATE,
            types.SeedOutput,
            body={"seed": seed},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSeeds(AsyncResource):
    """Asynchronous form of `Seeds`."""

    @cached_property
    def with_raw_response(self) -> resources.seeds_views.AsyncSeedsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.seeds_views.AsyncSeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.seeds_views.AsyncSeedsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.seeds_views.AsyncSeedsWithStreamingResponse(self)

    async def create(
        self,
        *,
        seed: types.SeedParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.SeedOutput:
        """`POST /seeds/`.

        The arguments are those of `Seeds.create`.
        """
        return await self._client.request(
            _CREATE,
            types.SeedOutput,
            body={"seed": seed},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
