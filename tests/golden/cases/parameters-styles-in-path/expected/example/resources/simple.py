"""Operations of `client.simple`."""

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
    "/simple/{color}/{colors}/{rgb}/{exploded}",
    accept="*/*",
    result="nothing",
    styles={"path": {"exploded": ParameterStyle(style="simple")}},
)


class Simple(Resource):
    """Operations of `client.simple`."""

    @cached_property
    def with_raw_response(self) -> resources.simple_views.SimpleWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.simple_views.SimpleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.simple_views.SimpleWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.simple_views.SimpleWithStreamingResponse(self)

    def retrieve(
        self,
        color: str,
        colors: types.ColorsParam,
        rgb: types.RgbParam,
        exploded: types.RgbParam,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /simple/{color}/{colors}/{rgb}/{exploded}`."""
        self._client.request(
            _RETRIEVE,
            None,
            path={"color": color, "colors": colors, "rgb": rgb, "exploded": exploded},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSimple(AsyncResource):
    """Asynchronous form of `Simple`."""

    @cached_property
    def with_raw_response(self) -> resources.simple_views.AsyncSimpleWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.simple_views.AsyncSimpleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.simple_views.AsyncSimpleWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.simple_views.AsyncSimpleWithStreamingResponse(self)

    async def retrieve(
        self,
        color: str,
        colors: types.ColorsParam,
        rgb: types.RgbParam,
        exploded: types.RgbParam,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /simple/{color}/{colors}/{rgb}/{exploded}`.

        The arguments are those of `Simple.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            path={"color": color, "colors": colors, "rgb": rgb, "exploded": exploded},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
