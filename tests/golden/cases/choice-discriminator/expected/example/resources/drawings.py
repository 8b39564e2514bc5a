"""Operations of `client.drawings`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/drawings")


class Drawings(Resource):
    """Operations of `client.drawings`."""

    @cached_property
    def with_raw_response(self) -> resources.drawings_views.DrawingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.drawings_views.DrawingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.drawings_views.DrawingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.drawings_views.DrawingsWithStreamingResponse(self)

    def create(
        self,
        *,
        shapes: Iterable[types.ShapeParam],
        frame: types.ShapeParam | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Drawing:
        """`POST /drawings`."""
        return self._client.request(
            _CREATE,
            types.Drawing,
            body={"shapes": shapes, "frame": frame},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDrawings(AsyncResource):
    """Asynchronous form of `Drawings`."""

    @cached_property
    def with_raw_response(self) -> resources.drawings_views.AsyncDrawingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.drawings_views.AsyncDrawingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.drawings_views.AsyncDrawingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.drawings_views.AsyncDrawingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        shapes: Iterable[types.ShapeParam],
        frame: types.ShapeParam | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Drawing:
        """`POST /drawings`.

        The arguments are those of `Drawings.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Drawing,
            body={"shapes": shapes, "frame": frame},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
