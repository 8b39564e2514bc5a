"""Operations of `client.sessions`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/sessions", auth="none")
_LIST = Operation("GET", "/sessions")


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

    def create(
        self,
        *,
        password: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`POST /sessions`."""
        result: str = self._client.request(
            _CREATE,
            str,
            body={"password": password},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /sessions`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


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

    async def create(
        self,
        *,
        password: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`POST /sessions`.

        The arguments are those of `Sessions.create`.
        """
        result: str = await self._client.request(
            _CREATE,
            str,
            body={"password": password},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /sessions`.

        The arguments are those of `Sessions.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
