"""Operations of `client.colors`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_LIST = Operation(
    "GET",
    "/colors",
    accept="*/*",
    result="nothing",
    styles={
        "query": {
            "colors": ParameterStyle(),
            "joined": ParameterStyle(explode=False),
            "spaced": ParameterStyle(style="spaceDelimited", explode=False),
            "piped": ParameterStyle(style="pipeDelimited", explode=False),
            "rgb": ParameterStyle(explode=False),
            "exploded": ParameterStyle(),
            "deep": ParameterStyle(style="deepObject"),
            "address": ParameterStyle(reserved=True),
            "text": ParameterStyle(style="json"),
        }
    },
)


class Colors(Resource):
    """Operations of `client.colors`."""

    @cached_property
    def with_raw_response(self) -> resources.colors_views.ColorsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.colors_views.ColorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.colors_views.ColorsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.colors_views.ColorsWithStreamingResponse(self)

    def list(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        colors: types.ColorsParam | NotGiven = NOT_GIVEN,
        joined: types.ColorsParam | NotGiven = NOT_GIVEN,
        spaced: types.ColorsParam | NotGiven = NOT_GIVEN,
        piped: types.ColorsParam | NotGiven = NOT_GIVEN,
        rgb: types.RgbParam | NotGiven = NOT_GIVEN,
        exploded: types.RgbParam | NotGiven = NOT_GIVEN,
        deep: types.RgbParam | NotGiven = NOT_GIVEN,
        address: str | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /colors`."""
        self._client.request(
            _LIST,
            None,
            query={
                "color": color,
                "colors": colors,
                "joined": joined,
                "spaced": spaced,
                "piped": piped,
                "rgb": rgb,
                "exploded": exploded,
                "deep": deep,
                "address": address,
                "text": text,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncColors(AsyncResource):
    """Asynchronous form of `Colors`."""

    @cached_property
    def with_raw_response(self) -> resources.colors_views.AsyncColorsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.colors_views.AsyncColorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.colors_views.AsyncColorsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.colors_views.AsyncColorsWithStreamingResponse(self)

    async def list(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        colors: types.ColorsParam | NotGiven = NOT_GIVEN,
        joined: types.ColorsParam | NotGiven = NOT_GIVEN,
        spaced: types.ColorsParam | NotGiven = NOT_GIVEN,
        piped: types.ColorsParam | NotGiven = NOT_GIVEN,
        rgb: types.RgbParam | NotGiven = NOT_GIVEN,
        exploded: types.RgbParam | NotGiven = NOT_GIVEN,
        deep: types.RgbParam | NotGiven = NOT_GIVEN,
        address: str | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /colors`.

        The arguments are those of `Colors.list`.
        """
        await self._client.request(
            _LIST,
            None,
            query={
                "color": color,
                "colors": colors,
                "joined": joined,
                "spaced": spaced,
                "piped": piped,
                "rgb": rgb,
                "exploded": exploded,
                "deep": deep,
                "address": address,
                "text": text,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
