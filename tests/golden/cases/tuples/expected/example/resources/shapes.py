"""Operations of `client.shapes`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/shapes")


class Shapes(Resource):
    """Operations of `client.shapes`."""

    @cached_property
    def with_raw_response(self) -> resources.shapes_views.ShapesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shapes_views.ShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shapes_views.ShapesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.shapes_views.ShapesWithStreamingResponse(self)

    def create(
        self,
        *,
        center: types.PointParam,
        corners: Iterable[types.PointParam],
        label: tuple[str, int] | NotGiven = NOT_GIVEN,
        path: SequenceNotStr[str | float] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Shape:
        """`POST /shapes`."""
        return self._client.request(
            _CREATE,
            types.Shape,
            body={"center": center, "corners": corners, "label": label, "path": path},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShapes(AsyncResource):
    """Asynchronous form of `Shapes`."""

    @cached_property
    def with_raw_response(self) -> resources.shapes_views.AsyncShapesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.shapes_views.AsyncShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.shapes_views.AsyncShapesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.shapes_views.AsyncShapesWithStreamingResponse(self)

    async def create(
        self,
        *,
        center: types.PointParam,
        corners: Iterable[types.PointParam],
        label: tuple[str, int] | NotGiven = NOT_GIVEN,
        path: SequenceNotStr[str | float] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Shape:
        """`POST /shapes`.

        The arguments are those of `Shapes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Shape,
            body={"center": center, "corners": corners, "label": label, "path": path},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
