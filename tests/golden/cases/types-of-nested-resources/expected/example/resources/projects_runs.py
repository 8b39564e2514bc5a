"""Operations of `client.projects.runs`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/projects/{id}/runs")


class Runs(Resource):
    """Operations of `client.projects.runs`."""

    @cached_property
    def with_raw_response(self) -> resources.projects_runs_views.RunsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.projects_runs_views.RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.projects_runs_views.RunsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.projects_runs_views.RunsWithStreamingResponse(self)

    def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Run]:
        """`GET /projects/{id}/runs`."""
        result: list[types.Run] = self._client.request(
            _LIST,
            list[types.Run],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncRuns(AsyncResource):
    """Asynchronous form of `Runs`."""

    @cached_property
    def with_raw_response(self) -> resources.projects_runs_views.AsyncRunsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.projects_runs_views.AsyncRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.projects_runs_views.AsyncRunsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.projects_runs_views.AsyncRunsWithStreamingResponse(self)

    async def list(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Run]:
        """`GET /projects/{id}/runs`.

        The arguments are those of `Runs.list`.
        """
        result: list[types.Run] = await self._client.request(
            _LIST,
            list[types.Run],
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
