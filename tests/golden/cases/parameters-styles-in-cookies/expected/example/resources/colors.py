"""Operations of `client.colors`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
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
        "cookie": {
            "joined": ParameterStyle(explode=False),
            "rgb": ParameterStyle(explode=False),
            "as_is": ParameterStyle(style="cookie"),
            "filter": ParameterStyle(style="json"),
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
        colors: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        joined: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        rgb: types.RgbParam | NotGiven = NOT_GIVEN,
        exploded: types.RgbParam | NotGiven = NOT_GIVEN,
        as_is: str | NotGiven = NOT_GIVEN,
        filter: types.RgbParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /colors`."""
        self._client.request(
            _LIST,
            None,
            cookies={
                "colors": colors,
                "joined": joined,
                "rgb": rgb,
                "exploded": exploded,
                "as_is": as_is,
                "filter": filter,
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
        colors: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        joined: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        rgb: types.RgbParam | NotGiven = NOT_GIVEN,
        exploded: types.RgbParam | NotGiven = NOT_GIVEN,
        as_is: str | NotGiven = NOT_GIVEN,
        filter: types.RgbParam | NotGiven = NOT_GIVEN,
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
            cookies={
                "colors": colors,
                "joined": joined,
                "rgb": rgb,
                "exploded": exploded,
                "as_is": as_is,
                "filter": filter,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
