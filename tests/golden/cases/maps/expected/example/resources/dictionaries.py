"""Operations of `client.dictionaries`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/dictionaries")


class Dictionaries(Resource):
    """Operations of `client.dictionaries`."""

    @cached_property
    def with_raw_response(self) -> resources.dictionaries_views.DictionariesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.dictionaries_views.DictionariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.dictionaries_views.DictionariesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.dictionaries_views.DictionariesWithStreamingResponse(self)

    def create(
        self,
        *,
        words: Mapping[str, str],
        entries: Mapping[str, types.EntryParam] | NotGiven = NOT_GIVEN,
        synonyms: Mapping[str, SequenceNotStr[str]] | NotGiven = NOT_GIVEN,
        inline: Mapping[str, types.DictionaryInlineValueParam] | NotGiven = NOT_GIVEN,
        counts: types.CountsParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Dictionary:
        """`POST /dictionaries`.

        Args:
            counts: How often each word is used.
        """
        return self._client.request(
            _CREATE,
            types.Dictionary,
            body={"words": words, "entries": entries, "synonyms": synonyms, "inline": inline, "counts": counts},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDictionaries(AsyncResource):
    """Asynchronous form of `Dictionaries`."""

    @cached_property
    def with_raw_response(self) -> resources.dictionaries_views.AsyncDictionariesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.dictionaries_views.AsyncDictionariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.dictionaries_views.AsyncDictionariesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.dictionaries_views.AsyncDictionariesWithStreamingResponse(self)

    async def create(
        self,
        *,
        words: Mapping[str, str],
        entries: Mapping[str, types.EntryParam] | NotGiven = NOT_GIVEN,
        synonyms: Mapping[str, SequenceNotStr[str]] | NotGiven = NOT_GIVEN,
        inline: Mapping[str, types.DictionaryInlineValueParam] | NotGiven = NOT_GIVEN,
        counts: types.CountsParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Dictionary:
        """`POST /dictionaries`.

        The arguments are those of `Dictionaries.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Dictionary,
            body={"words": words, "entries": entries, "synonyms": synonyms, "inline": inline, "counts": counts},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
