"""Operations of `client.label`."""

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
    "/label/{color}/{colors}/{exploded}/{rgb}",
    accept="*/*",
    result="nothing",
    styles={
        "path": {
            "color": ParameterStyle(style="label", explode=False),
            "colors": ParameterStyle(style="label", explode=False),
            "exploded": ParameterStyle(style="label"),
            "rgb": ParameterStyle(style="label"),
        }
    },
)


class Label(Resource):
    """Operations of `client.label`."""

    @cached_property
    def with_raw_response(self) -> resources.label_views.LabelWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.label_views.LabelWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.label_views.LabelWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.label_views.LabelWithStreamingResponse(self)

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
        """`GET /label/{color}/{colors}/{exploded}/{rgb}`."""
        self._client.request(
            _RETRIEVE,
            None,
            path={"color": color, "colors": colors, "exploded": exploded, "rgb": rgb},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLabel(AsyncResource):
    """Asynchronous form of `Label`."""

    @cached_property
    def with_raw_response(self) -> resources.label_views.AsyncLabelWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.label_views.AsyncLabelWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.label_views.AsyncLabelWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.label_views.AsyncLabelWithStreamingResponse(self)

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
        """`GET /label/{color}/{colors}/{exploded}/{rgb}`.

        The arguments are those of `Label.retrieve`.
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
