"""Operations of `client.events`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/events", items=("data",))


class Events(Resource):
    """Operations of `client.events`."""

    @cached_property
    def with_raw_response(self) -> resources.events_views.EventsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.events_views.EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.events_views.EventsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.events_views.EventsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncCursorPage[types.Thing]:
        """`GET /events`."""
        return self._client.paged(
            _LIST,
            types.EventListResponse,
            pagination.SyncCursorPage[types.Thing],
            query={"after": after, "before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvents(AsyncResource):
    """Asynchronous form of `Events`."""

    @cached_property
    def with_raw_response(self) -> resources.events_views.AsyncEventsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.events_views.AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.events_views.AsyncEventsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.events_views.AsyncEventsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncCursorPage[types.Thing]]:
        """`GET /events`.

        The arguments are those of `Events.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncCursorPage[types.Thing]] = self._client.paged(
            _LIST,
            types.EventListResponse,
            pagination.AsyncCursorPage[types.Thing],
            query={"after": after, "before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
