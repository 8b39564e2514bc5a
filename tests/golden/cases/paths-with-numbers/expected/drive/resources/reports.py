"""Operations of `client.reports`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_START = Operation("POST", "/reports/start", accept="*/*", result="nothing")


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

    def start(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /reports/start`."""
        self._client.request(
            _START, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )


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

    async def start(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /reports/start`.

        The arguments are those of `Reports.start`.
        """
        await self._client.request(
            _START, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
