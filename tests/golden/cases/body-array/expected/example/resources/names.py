"""Operations of `client.names`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation("PUT", "/names", optional_body=True, accept="*/*", result="nothing")


class Names(Resource):
    """Operations of `client.names`."""

    @cached_property
    def with_raw_response(self) -> resources.names_views.NamesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.names_views.NamesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.names_views.NamesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.names_views.NamesWithStreamingResponse(self)

    def replace(
        self,
        *,
        body: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /names`."""
        self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNames(AsyncResource):
    """Asynchronous form of `Names`."""

    @cached_property
    def with_raw_response(self) -> resources.names_views.AsyncNamesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.names_views.AsyncNamesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.names_views.AsyncNamesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.names_views.AsyncNamesWithStreamingResponse(self)

    async def replace(
        self,
        *,
        body: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /names`.

        The arguments are those of `Names.replace`.
        """
        await self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
