"""Operations of `client.events`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import BytesInput
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/events", body="lines", media_type="application/x-ndjson", accept="*/*", result="nothing")


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

    def create(
        self,
        *,
        body: Iterable[types.EventParam] | BytesInput,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /events`.

        Args:
            body: What happened, one event a line.
        """
        self._client.request(
            _CREATE,
            None,
            body=body,
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

    async def create(
        self,
        *,
        body: Iterable[types.EventParam] | BytesInput,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /events`.

        The arguments are those of `Events.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
