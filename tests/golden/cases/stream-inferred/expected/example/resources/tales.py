"""Operations of `client.tales`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, overload

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.json_lines import AsyncJSONLines, JSONLines
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/tales", optional_body=True, stream=StreamFormat(accept="application/x-ndjson"))


class Tales(Resource):
    """Operations of `client.tales`."""

    @cached_property
    def with_raw_response(self) -> resources.tales_views.TalesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tales_views.TalesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tales_views.TalesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.tales_views.TalesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer: ...

    @overload
    def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> JSONLines[types.Piece]: ...

    @overload
    def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | JSONLines[types.Piece]: ...

    def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | JSONLines[types.Piece]:
        """Tell a tale, line by line unless one says otherwise."""
        body = {"about": about, "stream": stream}
        if stream:
            events: JSONLines[types.Piece] = self._client.stream(
                _CREATE,
                types.Piece,
                JSONLines,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return self._client.request(
            _CREATE,
            types.Answer,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTales(AsyncResource):
    """Asynchronous form of `Tales`."""

    @cached_property
    def with_raw_response(self) -> resources.tales_views.AsyncTalesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tales_views.AsyncTalesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tales_views.AsyncTalesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.tales_views.AsyncTalesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer: ...

    @overload
    async def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncJSONLines[types.Piece]: ...

    @overload
    async def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | AsyncJSONLines[types.Piece]: ...

    async def create(
        self,
        *,
        about: str | NotGiven = NOT_GIVEN,
        stream: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer | AsyncJSONLines[types.Piece]:
        """Tell a tale, line by line unless one says otherwise.

        The arguments are those of `Tales.create`.
        """
        body = {"about": about, "stream": stream}
        if stream:
            events: AsyncJSONLines[types.Piece] = await self._client.stream(
                _CREATE,
                types.Piece,
                AsyncJSONLines,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return await self._client.request(
            _CREATE,
            types.Answer,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
