"""Operations of `client.matches`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/matches")


class Matches(Resource):
    """Operations of `client.matches`."""

    @cached_property
    def with_raw_response(self) -> resources.matches_views.MatchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.matches_views.MatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.matches_views.MatchesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.matches_views.MatchesWithStreamingResponse(self)

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MatchListResponse:
        """Two lists have pages of two kinds, or of none."""
        return self._client.request(
            _LIST,
            types.MatchListResponse,
            query={"page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMatches(AsyncResource):
    """Asynchronous form of `Matches`."""

    @cached_property
    def with_raw_response(self) -> resources.matches_views.AsyncMatchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.matches_views.AsyncMatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.matches_views.AsyncMatchesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.matches_views.AsyncMatchesWithStreamingResponse(self)

    async def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MatchListResponse:
        """Two lists have pages of two kinds, or of none.

        The arguments are those of `Matches.list`.
        """
        return await self._client.request(
            _LIST,
            types.MatchListResponse,
            query={"page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
