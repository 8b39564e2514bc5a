"""Operations of `client.words`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_QUERY = Operation("QUERY", "/words")
_COPY = Operation("COPY", "/words/{word}")


class Words(Resource):
    """Operations of `client.words`."""

    @cached_property
    def changes(self) -> resources.Changes:
        """Operations of `client.words.changes`."""
        return resources.Changes(self._client)

    @cached_property
    def word_lists(self) -> resources.WordLists:
        """Operations of `client.words.word_lists`."""
        return resources.WordLists(self._client)

    @cached_property
    def with_raw_response(self) -> resources.words_views.WordsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_views.WordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_views.WordsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.words_views.WordsWithStreamingResponse(self)

    def query(
        self,
        *,
        like: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """`QUERY /words`."""
        result: list[str] = self._client.request(
            _QUERY,
            list[str],
            body={"like": like},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def copy(
        self,
        word: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Entry:
        """`COPY /words/{word}`."""
        result: types.Entry = self._client.request(
            _COPY,
            types.Entry,
            path={"word": word},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncWords(AsyncResource):
    """Asynchronous form of `Words`."""

    @cached_property
    def changes(self) -> resources.AsyncChanges:
        """Operations of `client.words.changes`."""
        return resources.AsyncChanges(self._client)

    @cached_property
    def word_lists(self) -> resources.AsyncWordLists:
        """Operations of `client.words.word_lists`."""
        return resources.AsyncWordLists(self._client)

    @cached_property
    def with_raw_response(self) -> resources.words_views.AsyncWordsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_views.AsyncWordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_views.AsyncWordsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.words_views.AsyncWordsWithStreamingResponse(self)

    async def query(
        self,
        *,
        like: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> list[str]:
        """`QUERY /words`.

        The arguments are those of `Words.query`.
        """
        result: list[str] = await self._client.request(
            _QUERY,
            list[str],
            body={"like": like},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def copy(
        self,
        word: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Entry:
        """`COPY /words/{word}`.

        The arguments are those of `Words.copy`.
        """
        result: types.Entry = await self._client.request(
            _COPY,
            types.Entry,
            path={"word": word},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
