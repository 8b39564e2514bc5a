"""Operations of `client.labels`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/labels")


class Labels(Resource):
    """Operations of `client.labels`."""

    @cached_property
    def with_raw_response(self) -> resources.labels_views.LabelsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.labels_views.LabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.labels_views.LabelsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.labels_views.LabelsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /labels`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncLabels(AsyncResource):
    """Asynchronous form of `Labels`."""

    @cached_property
    def with_raw_response(self) -> resources.labels_views.AsyncLabelsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.labels_views.AsyncLabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.labels_views.AsyncLabelsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.labels_views.AsyncLabelsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /labels`.

        The arguments are those of `Labels.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
