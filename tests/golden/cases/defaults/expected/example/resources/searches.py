"""Operations of `client.searches`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/searches")


class Searches(Resource):
    """Operations of `client.searches`."""

    @cached_property
    def with_raw_response(self) -> resources.searches_views.SearchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.searches_views.SearchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.searches_views.SearchesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.searches_views.SearchesWithStreamingResponse(self)

    def create(
        self,
        *,
        query: str,
        mode: Literal["fast", "deep"],
        limit: int | NotGiven = NOT_GIVEN,
        exact: bool | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        boost: float | NotGiven = NOT_GIVEN,
        fields: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        page: int | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Search:
        """`POST /searches`.

        Args:
            mode: How to look.
            limit: How many. Default: `20`.
            exact: Default: `False`.
            language: Default: `en`.
            boost: Default: `1.0`.
        """
        return self._client.request(
            _CREATE,
            types.Search,
            query={"limit": limit},
            body={
                "query": query,
                "mode": mode,
                "exact": exact,
                "language": language,
                "boost": boost,
                "fields": fields,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSearches(AsyncResource):
    """Asynchronous form of `Searches`."""

    @cached_property
    def with_raw_response(self) -> resources.searches_views.AsyncSearchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.searches_views.AsyncSearchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.searches_views.AsyncSearchesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.searches_views.AsyncSearchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        query: str,
        mode: Literal["fast", "deep"],
        limit: int | NotGiven = NOT_GIVEN,
        exact: bool | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        boost: float | NotGiven = NOT_GIVEN,
        fields: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        page: int | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Search:
        """`POST /searches`.

        The arguments are those of `Searches.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Search,
            query={"limit": limit},
            body={
                "query": query,
                "mode": mode,
                "exact": exact,
                "language": language,
                "boost": boost,
                "fields": fields,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
