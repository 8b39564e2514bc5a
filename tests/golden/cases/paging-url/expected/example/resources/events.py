"""Operations of `client.events`."""

from __future__ import annotations

from .. import pagination, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/events")


class Events(Resource):
    """Operations of `client.events`."""

    def list(
        self,
        *,
        top: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncUrlPage[types.Event]:
        """`GET /events`."""
        return self._client.paged(
            _LIST,
            types.Events,
            pagination.SyncUrlPage[types.Event],
            query={"$top": top},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvents(AsyncResource):
    """Asynchronous form of `Events`."""

    def list(
        self,
        *,
        top: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Event, pagination.AsyncUrlPage[types.Event]]:
        """`GET /events`.

        The arguments are those of `Events.list`.
        """
        pages: AsyncPaginator[types.Event, pagination.AsyncUrlPage[types.Event]] = self._client.paged(
            _LIST,
            types.Events,
            pagination.AsyncUrlPage[types.Event],
            query={"$top": top},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
