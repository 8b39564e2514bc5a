"""Operations of `client.tickets`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_DELETE = Operation("DELETE", "/tickets/{id}", accept="*/*", result="nothing")


class Tickets(Resource):
    """Operations of `client.tickets`."""

    @cached_property
    def with_raw_response(self) -> resources.tickets_views.TicketsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tickets_views.TicketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tickets_views.TicketsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.tickets_views.TicketsWithStreamingResponse(self)

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /tickets/{id}`."""
        self._client.request(
            _DELETE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTickets(AsyncResource):
    """Asynchronous form of `Tickets`."""

    @cached_property
    def with_raw_response(self) -> resources.tickets_views.AsyncTicketsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tickets_views.AsyncTicketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tickets_views.AsyncTicketsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.tickets_views.AsyncTicketsWithStreamingResponse(self)

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /tickets/{id}`.

        The arguments are those of `Tickets.delete`.
        """
        await self._client.request(
            _DELETE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
