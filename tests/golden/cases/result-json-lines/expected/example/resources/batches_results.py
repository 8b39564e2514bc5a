"""Operations of `client.batches.results`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.json_lines import AsyncJSONLines, JSONLines
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/batches/{id}/results", accept="application/x-jsonl", result="lines")


class Results(Resource):
    """Operations of `client.batches.results`."""

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
