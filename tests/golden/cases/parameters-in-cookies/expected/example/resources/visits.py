"""Operations of `client.visits`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Literal

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/visits")


class Visits(Resource):
    """Operations of `client.visits`."""

    @cached_property
    def with_raw_response(self) -> resources.visits_views.VisitsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.visits_views.VisitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.visits_views.VisitsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.visits_views.VisitsWithStreamingResponse(self)

    def list(
        self,
        *,
        session: str,
        theme: Literal["dark", "light"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /visits`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            cookies={"session": session, "theme": theme},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncVisits(AsyncResource):
    """Asynchronous form of `Visits`."""

    @cached_property
    def with_raw_response(self) -> resources.visits_views.AsyncVisitsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.visits_views.AsyncVisitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.visits_views.AsyncVisitsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.visits_views.AsyncVisitsWithStreamingResponse(self)

    async def list(
        self,
        *,
        session: str,
        theme: Literal["dark", "light"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /visits`.

        The arguments are those of `Visits.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            cookies={"session": session, "theme": theme},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
