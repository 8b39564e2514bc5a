"""Operations of `client.matrix`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_RETRIEVE = Operation(
    "GET",
    "/matrix/{color}/{colors}/{exploded}/{rgb}",
    accept="*/*",
    result="nothing",
    styles={
        "path": {
            "color": ParameterStyle(style="matrix", explode=False),
            "colors": ParameterStyle(style="matrix", explode=False),
            "exploded": ParameterStyle(style="matrix"),
            "rgb": ParameterStyle(style="matrix"),
        }
    },
)


class Matrix(Resource):
    """Operations of `client.matrix`."""

    @cached_property
    def with_raw_response(self) -> resources.matrix_views.MatrixWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.matrix_views.MatrixWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.matrix_views.MatrixWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.matrix_views.MatrixWithStreamingResponse(self)

    def retrieve(
        self,
        color: str,
        colors: types.ColorsParam,
        exploded: types.ColorsParam,
        rgb: types.RgbParam,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /matrix/{color}/{colors}/{exploded}/{rgb}`."""
        self._client.request(
            _RETRIEVE,
            None,
            path={"color": color, "colors": colors, "exploded": exploded, "rgb": rgb},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMatrix(AsyncResource):
    """Asynchronous form of `Matrix`."""

    @cached_property
    def with_raw_response(self) -> resources.matrix_views.AsyncMatrixWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.matrix_views.AsyncMatrixWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.matrix_views.AsyncMatrixWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.matrix_views.AsyncMatrixWithStreamingResponse(self)

    async def retrieve(
        self,
        color: str,
        colors: types.ColorsParam,
        exploded: types.ColorsParam,
        rgb: types.RgbParam,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /matrix/{color}/{colors}/{exploded}/{rgb}`.

        The arguments are those of `Matrix.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            path={"color": color, "colors": colors, "exploded": exploded, "rgb": rgb},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
