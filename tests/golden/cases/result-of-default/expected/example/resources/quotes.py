"""Operations of `client.quotes`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/quotes")


class Quotes(Resource):
    """Operations of `client.quotes`."""

    @cached_property
    def with_raw_response(self) -> resources.quotes_views.QuotesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.quotes_views.QuotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.quotes_views.QuotesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.quotes_views.QuotesWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Quote:
        """`GET /quotes`."""
        return self._client.request(
            _RETRIEVE,
            types.Quote,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncQuotes(AsyncResource):
    """Asynchronous form of `Quotes`."""

    @cached_property
    def with_raw_response(self) -> resources.quotes_views.AsyncQuotesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.quotes_views.AsyncQuotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.quotes_views.AsyncQuotesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.quotes_views.AsyncQuotesWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Quote:
        """`GET /quotes`.

        The arguments are those of `Quotes.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.Quote,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
