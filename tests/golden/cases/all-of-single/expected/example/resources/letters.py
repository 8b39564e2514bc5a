"""Operations of `client.letters`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/letters")


class Letters(Resource):
    """Operations of `client.letters`."""

    @cached_property
    def with_raw_response(self) -> resources.letters_views.LettersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.letters_views.LettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.letters_views.LettersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.letters_views.LettersWithStreamingResponse(self)

    def create(
        self,
        *,
        sender: types.AddressParam,
        receiver: types.AddressParam,
        copy: types.AddressParam | None | NotGiven = NOT_GIVEN,
        kind: types.Kind | NotGiven = NOT_GIVEN,
        stamped: types.LetterStampedParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Letter:
        """`POST /letters`.

        Args:
            sender: Who wrote it.
            receiver: Who gets it.
            copy: Who gets a copy.
            kind: Default: `plain`.
            stamped: An address and a stamp.
        """
        return self._client.request(
            _CREATE,
            types.Letter,
            body={"sender": sender, "receiver": receiver, "copy": copy, "kind": kind, "stamped": stamped},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLetters(AsyncResource):
    """Asynchronous form of `Letters`."""

    @cached_property
    def with_raw_response(self) -> resources.letters_views.AsyncLettersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.letters_views.AsyncLettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.letters_views.AsyncLettersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.letters_views.AsyncLettersWithStreamingResponse(self)

    async def create(
        self,
        *,
        sender: types.AddressParam,
        receiver: types.AddressParam,
        copy: types.AddressParam | None | NotGiven = NOT_GIVEN,
        kind: types.Kind | NotGiven = NOT_GIVEN,
        stamped: types.LetterStampedParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Letter:
        """`POST /letters`.

        The arguments are those of `Letters.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Letter,
            body={"sender": sender, "receiver": receiver, "copy": copy, "kind": kind, "stamped": stamped},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
