"""Operations of `client.reports`."""

from __future__ import annotations

import builtins
from datetime import datetime
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/reports")


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

    def list(
        self,
        *,
        x_trace_id: str,
        if_modified_since: str | datetime | NotGiven = NOT_GIVEN,
        x_limit: int | NotGiven = NOT_GIVEN,
        x_fields: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /reports`.

        Args:
            x_trace_id: Identifies the call.
        """
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            headers={
                "X-Trace-Id": x_trace_id,
                "If-Modified-Since": if_modified_since,
                "X-Limit": x_limit,
                "X-Fields": x_fields,
            },
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

    async def list(
        self,
        *,
        x_trace_id: str,
        if_modified_since: str | datetime | NotGiven = NOT_GIVEN,
        x_limit: int | NotGiven = NOT_GIVEN,
        x_fields: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /reports`.

        The arguments are those of `Reports.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            headers={
                "X-Trace-Id": x_trace_id,
                "If-Modified-Since": if_modified_since,
                "X-Limit": x_limit,
                "X-Fields": x_fields,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
