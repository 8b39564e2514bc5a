"""Operations of `client.labels`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
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
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.LabelListResponse:
        """Nothing asks for another page."""
        return self._client.request(
            _LIST,
            types.LabelListResponse,
            query={"limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


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
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.LabelListResponse:
        """Nothing asks for another page.

        The arguments are those of `Labels.list`.
        """
        return await self._client.request(
            _LIST,
            types.LabelListResponse,
            query={"limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
