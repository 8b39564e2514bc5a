"""Operations of `client.search`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/search")
_CREATE = Operation("POST", "/search")


class Search(Resource):
    """Operations of `client.search`."""

    @cached_property
    def with_raw_response(self) -> resources.search_views.SearchWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.search_views.SearchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.search_views.SearchWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.search_views.SearchWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /search`."""
        result: str = self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`POST /search`."""
        result: str = self._client.request(
            _CREATE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result


class AsyncSearch(AsyncResource):
    """Asynchronous form of `Search`."""

    @cached_property
    def with_raw_response(self) -> resources.search_views.AsyncSearchWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.search_views.AsyncSearchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.search_views.AsyncSearchWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.search_views.AsyncSearchWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /search`.

        The arguments are those of `Search.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`POST /search`.

        The arguments are those of `Search.create`.
        """
        result: str = await self._client.request(
            _CREATE, str, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return result
