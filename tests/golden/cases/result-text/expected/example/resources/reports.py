"""Operations of `client.reports`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/reports/{id}", accept="text/markdown", result="text")


class Reports(Resource):
    """Operations of `client.reports`."""

    @cached_property
    def with_raw_response(self) -> resources.reports_views.ReportsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.reports_views.ReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.reports_views.ReportsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.reports_views.ReportsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /reports/{id}`."""
        result: str = self._client.request(
            _RETRIEVE,
            str,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncReports(AsyncResource):
    """Asynchronous form of `Reports`."""

    @cached_property
    def with_raw_response(self) -> resources.reports_views.AsyncReportsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.reports_views.AsyncReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.reports_views.AsyncReportsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.reports_views.AsyncReportsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /reports/{id}`.

        The arguments are those of `Reports.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE,
            str,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
