"""Operations of `client.points`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation("PUT", "/points")


class Points(Resource):
    """Operations of `client.points`."""

    @cached_property
    def with_raw_response(self) -> resources.points_views.PointsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.points_views.PointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.points_views.PointsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.points_views.PointsWithStreamingResponse(self)

    def replace(
        self,
        *,
        body: Iterable[types.PointParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[types.Point]:
        """`PUT /points`.

        Args:
            body: All points.
        """
        result: list[types.Point] = self._client.request(
            _REPLACE,
            list[types.Point],
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPoints(AsyncResource):
    """Asynchronous form of `Points`."""

    @cached_property
    def with_raw_response(self) -> resources.points_views.AsyncPointsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.points_views.AsyncPointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.points_views.AsyncPointsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.points_views.AsyncPointsWithStreamingResponse(self)

    async def replace(
        self,
        *,
        body: Iterable[types.PointParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[types.Point]:
        """`PUT /points`.

        The arguments are those of `Points.replace`.
        """
        result: list[types.Point] = await self._client.request(
            _REPLACE,
            list[types.Point],
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
