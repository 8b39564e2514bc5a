"""Operations of `client.things`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_IMPORT = Operation("POST", "/things/import", accept="*/*", result="nothing")


class Things(Resource):
    """Operations of `client.things`."""

    @cached_property
    def with_raw_response(self) -> resources.things_views.ThingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.things_views.ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.things_views.ThingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.things_views.ThingsWithStreamingResponse(self)

    def import_(
        self,
        *,
        body: Iterable[types.ClassParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /things/import`."""
        self._client.request(
            _IMPORT,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThings(AsyncResource):
    """Asynchronous form of `Things`."""

    @cached_property
    def with_raw_response(self) -> resources.things_views.AsyncThingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.things_views.AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.things_views.AsyncThingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.things_views.AsyncThingsWithStreamingResponse(self)

    async def import_(
        self,
        *,
        body: Iterable[types.ClassParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /things/import`.

        The arguments are those of `Things.import_`.
        """
        await self._client.request(
            _IMPORT,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
