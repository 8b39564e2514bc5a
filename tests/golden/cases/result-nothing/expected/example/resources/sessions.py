"""Operations of `client.sessions`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_DELETE = Operation("DELETE", "/sessions/{id}", accept="*/*", result="nothing")


class Sessions(Resource):
    """Operations of `client.sessions`."""

    @cached_property
    def with_raw_response(self) -> resources.sessions_views.SessionsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.sessions_views.SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.sessions_views.SessionsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.sessions_views.SessionsWithStreamingResponse(self)

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /sessions/{id}`."""
        self._client.request(
            _DELETE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSessions(AsyncResource):
    """Asynchronous form of `Sessions`."""

    @cached_property
    def with_raw_response(self) -> resources.sessions_views.AsyncSessionsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.sessions_views.AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.sessions_views.AsyncSessionsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.sessions_views.AsyncSessionsWithStreamingResponse(self)

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /sessions/{id}`.

        The arguments are those of `Sessions.delete`.
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
