"""Operations of `client.words.word_lists`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream
from .._runtime.styles import ParameterStyle

_LIST = Operation(
    "GET",
    "/lists",
    styles={
        "query": {
            "letters": ParameterStyle(explode=False),
            "size": ParameterStyle(style="deepObject"),
            "range": ParameterStyle(style="json"),
        }
    },
)
_SEARCH = Operation("GET", "/lists/search", styles={"query": {"json": ParameterStyle(style="querystring")}})
_FREE = Operation("GET", "/lists/free", styles={"query": {"pairs": ParameterStyle()}})
_STREAM = Operation("GET", "/lists/events", stream=StreamFormat(argument="", tag="", done="[DONE]"))


class WordLists(Resource):
    """Operations of `client.words.word_lists`."""

    @cached_property
    def with_raw_response(self) -> resources.words_word_lists_views.WordListsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_word_lists_views.WordListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_word_lists_views.WordListsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.words_word_lists_views.WordListsWithStreamingResponse(self)

    def list(
        self,
        *,
        owner: str | NotGiven = NOT_GIVEN,
        letters: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        size: types.WordListListFilterSizeParam | NotGiven = NOT_GIVEN,
        range: types.WordListListFilterRangeParam | NotGiven = NOT_GIVEN,
        made: str | date | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /lists`.

        Args:
            owner: Whose lists.
        """
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            query={"owner": owner, "letters": letters, "size": size, "range": range, "made": made},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def search(
        self,
        *,
        json: types.WordListSearchJsonParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /lists/search`."""
        result: list[str] = self._client.request(
            _SEARCH,
            list[str],
            query={"json": json},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def free(
        self,
        *,
        pairs: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /lists/free`."""
        result: list[str] = self._client.request(
            _FREE,
            list[str],
            query={"pairs": pairs},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def stream(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.WordListStreamEvent]:
        """`GET /lists/events`."""
        events: Stream[types.WordListStreamEvent] = self._client.stream(
            _STREAM,
            types.WordListStreamEvent,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events


class AsyncWordLists(AsyncResource):
    """Asynchronous form of `WordLists`."""

    @cached_property
    def with_raw_response(self) -> resources.words_word_lists_views.AsyncWordListsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.words_word_lists_views.AsyncWordListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.words_word_lists_views.AsyncWordListsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.words_word_lists_views.AsyncWordListsWithStreamingResponse(self)

    async def list(
        self,
        *,
        owner: str | NotGiven = NOT_GIVEN,
        letters: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        size: types.WordListListFilterSizeParam | NotGiven = NOT_GIVEN,
        range: types.WordListListFilterRangeParam | NotGiven = NOT_GIVEN,
        made: str | date | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /lists`.

        The arguments are those of `WordLists.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            query={"owner": owner, "letters": letters, "size": size, "range": range, "made": made},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def search(
        self,
        *,
        json: types.WordListSearchJsonParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /lists/search`.

        The arguments are those of `WordLists.search`.
        """
        result: list[str] = await self._client.request(
            _SEARCH,
            list[str],
            query={"json": json},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def free(
        self,
        *,
        pairs: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /lists/free`.

        The arguments are those of `WordLists.free`.
        """
        result: list[str] = await self._client.request(
            _FREE,
            list[str],
            query={"pairs": pairs},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def stream(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.WordListStreamEvent]:
        """`GET /lists/events`.

        The arguments are those of `WordLists.stream`.
        """
        events: AsyncStream[types.WordListStreamEvent] = await self._client.stream(
            _STREAM,
            types.WordListStreamEvent,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return events
