"""Operations of `client.points`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/points")


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

    def create(
        self,
        *,
        x_: int | NotGiven = NOT_GIVEN,
        x: int | NotGiven = NOT_GIVEN,
        point_name_: str | NotGiven = NOT_GIVEN,
        point_name: str | NotGiven = NOT_GIVEN,
        class__: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Point:
        """`POST /points`."""
        return self._client.request(
            _CREATE,
            types.Point,
            body={
                "X": x_,
                "x": x,
                "pointName": point_name_,
                "point_name": point_name,
                "class": class__,
                "class_": class_,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


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

    async def create(
        self,
        *,
        x_: int | NotGiven = NOT_GIVEN,
        x: int | NotGiven = NOT_GIVEN,
        point_name_: str | NotGiven = NOT_GIVEN,
        point_name: str | NotGiven = NOT_GIVEN,
        class__: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Point:
        """`POST /points`.

        The arguments are those of `Points.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Point,
            body={
                "X": x_,
                "x": x,
                "pointName": point_name_,
                "point_name": point_name,
                "class": class__,
                "class_": class_,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
