"""Operations of `client.batches.results`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.json_lines import AsyncJSONLines, JSONLines
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/batches/{id}/results", accept="application/x-jsonl", result="lines")


class Results(Resource):
    """Operations of `client.batches.results`."""

    @cached_property
    def with_raw_response(self) -> resources.batches_results_views.ResultsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.batches_results_views.ResultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.batches_results_views.ResultsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.batches_results_views.ResultsWithStreamingResponse(self)

    def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> JSONLines[types.BatchResult]:
        """`GET /batches/{id}/results`."""
        lines: JSONLines[types.BatchResult] = self._client.stream(
            _LIST,
            types.BatchResult,
            JSONLines,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return lines


class AsyncResults(AsyncResource):
    """Asynchronous form of `Results`."""

    @cached_property
    def with_raw_response(self) -> resources.batches_results_views.AsyncResultsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.batches_results_views.AsyncResultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.batches_results_views.AsyncResultsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.batches_results_views.AsyncResultsWithStreamingResponse(self)

    async def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncJSONLines[types.BatchResult]:
        """`GET /batches/{id}/results`.

        The arguments are those of `Results.list`.
        """
        lines: AsyncJSONLines[types.BatchResult] = await self._client.stream(
            _LIST,
            types.BatchResult,
            AsyncJSONLines,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return lines
