"""Operations of `client.words`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import BytesInput, SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation(
    "POST", "/words", body="lines", media_type="application/jsonl", optional_body=True, accept="*/*", result="nothing"
)


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

    def create(
        self,
        *,
        body: SequenceNotStr[str] | BytesInput | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /words`."""
        self._client.request(
            _CREATE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


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

    async def create(
        self,
        *,
        body: SequenceNotStr[str] | BytesInput | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /words`.

        The arguments are those of `Words.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
