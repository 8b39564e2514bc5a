"""Operations of `client.words`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/words")
_CREATE = Operation("POST", "/words")


class Words(Resource):
    """Operations of `client.words`."""

    @cached_property
    def with_raw_response(self) -> resources.words_views.WordsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_views.WordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_views.WordsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.words_views.WordsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        x_version: types.Version | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Word]:
        """`GET /words`.

        Args:
            limit: How many.
        """
        result: list[types.Word] = self._client.request(
            _LIST,
            list[types.Word],
            query={"limit": limit},
            headers={"X-Version": x_version},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        text: str,
        x_version: types.Version | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Word]:
        """`POST /words`."""
        result: list[types.Word] = self._client.request(
            _CREATE,
            list[types.Word],
            headers={"X-Version": x_version},
            body={"text": text},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncWords(AsyncResource):
    """Asynchronous form of `Words`."""

    @cached_property
    def with_raw_response(self) -> resources.words_views.AsyncWordsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_views.AsyncWordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_views.AsyncWordsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.words_views.AsyncWordsWithStreamingResponse(self)

    async def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        x_version: types.Version | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Word]:
        """`GET /words`.

        The arguments are those of `Words.list`.
        """
        result: list[types.Word] = await self._client.request(
            _LIST,
            list[types.Word],
            query={"limit": limit},
            headers={"X-Version": x_version},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        text: str,
        x_version: types.Version | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Word]:
        """`POST /words`.

        The arguments are those of `Words.create`.
        """
        result: list[types.Word] = await self._client.request(
            _CREATE,
            list[types.Word],
            headers={"X-Version": x_version},
            body={"text": text},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
