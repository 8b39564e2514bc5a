"""Operations of `client.letters`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_CREATE = Operation(
    "POST",
    "/letters",
    body="form",
    accept="*/*",
    result="nothing",
    styles={
        "body": {
            "to": ParameterStyle(style="deepObject"),
            "pages": ParameterStyle(explode=False),
            "variables": ParameterStyle(style="json"),
        }
    },
)


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
        to: types.LetterCreateToParam | NotGiven = NOT_GIVEN,
        variables: Mapping[str, str] | NotGiven = NOT_GIVEN,
        pages: Iterable[int] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /letters`."""
        self._client.request(
            _CREATE,
            None,
            body={"to": to, "variables": variables, "pages": pages},
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
        to: types.LetterCreateToParam | NotGiven = NOT_GIVEN,
        variables: Mapping[str, str] | NotGiven = NOT_GIVEN,
        pages: Iterable[int] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /letters`.

        The arguments are those of `Letters.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body={"to": to, "variables": variables, "pages": pages},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
