"""Operations of `client.content`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_RETRIEVE = Operation(
    "GET", "/content/{rgb}", accept="*/*", result="nothing", styles={"path": {"rgb": ParameterStyle(style="json")}}
)


class Content(Resource):
    """Operations of `client.content`."""

    @cached_property
    def with_raw_response(self) -> resources.content_views.ContentWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.content_views.ContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.content_views.ContentWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.content_views.ContentWithStreamingResponse(self)

    def retrieve(
        self,
        rgb: types.RgbParam,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /content/{rgb}`."""
        self._client.request(
            _RETRIEVE,
            None,
            path={"rgb": rgb},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncContent(AsyncResource):
    """Asynchronous form of `Content`."""

    @cached_property
    def with_raw_response(self) -> resources.content_views.AsyncContentWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.content_views.AsyncContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.content_views.AsyncContentWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.content_views.AsyncContentWithStreamingResponse(self)

    async def retrieve(
        self,
        rgb: types.RgbParam,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /content/{rgb}`.

        The arguments are those of `Content.retrieve`.
        """
        await self._client.request(
            _RETRIEVE,
            None,
            path={"rgb": rgb},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
