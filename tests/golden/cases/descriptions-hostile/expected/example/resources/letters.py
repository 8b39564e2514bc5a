"""A "resource" with \"\"\"triple\"\"\" quotes and a trailing quote\" """

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/letters")


class Letters(Resource):
    """A "resource" with \"\"\"triple\"\"\" quotes and a trailing quote\" """

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
        text: str,
        q: str | NotGiven = NOT_GIVEN,
        r: str | NotGiven = NOT_GIVEN,
        s: str | NotGiven = NOT_GIVEN,
        t: str | NotGiven = NOT_GIVEN,
        slash: str | NotGiven = NOT_GIVEN,
        both: str | NotGiven = NOT_GIVEN,
        triple: str | NotGiven = NOT_GIVEN,
        blank: str | NotGiven = NOT_GIVEN,
        template: (
            Literal["{{ x }}", "{% y %}", "a\nb", "back\\slash", "it's", 'say "hi"', "\u2028", "\x00"] | NotGiven
        ) = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Letter:
        """Says "hello" and {{ 7 * 7 }} and {% raw %} and {# comment #}.

        Triple \"\"\"quotes\"\"\", 'single' and '''triple single''' ones.

        A backslash \\ and an escape \\n and \\N{BULLET} and \\u0041 and C:\\new\\users.
        Percent %s %(name)s and brace {name} {0}.

            def code(): return \"\"\"x\"\"\"

        - a list item that is so long that it has to be wrapped because it is longer than a line may be, which
          is quite long
        - `code` and <b>markup</b>

        Ends in a quote"

        Args:
            text: "
            q: Ends in three quotes \"\"\"
            r: Tab here, NUL-like  , bell  , line separator  , next line  , form feed   end.
            s: Right to left   and zero width ​ and emoji 😀.
            t: Ends in a backslash \\. Default: `a"b\\`.
            slash: \\
            both: \\"
            triple: \"\"\"
        """
        return self._client.request(
            _CREATE,
            types.Letter,
            query={"q": q, "r": r, "s": s, "t": t},
            body={"text": text, "slash": slash, "both": both, "triple": triple, "blank": blank, "template": template},
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
        text: str,
        q: str | NotGiven = NOT_GIVEN,
        r: str | NotGiven = NOT_GIVEN,
        s: str | NotGiven = NOT_GIVEN,
        t: str | NotGiven = NOT_GIVEN,
        slash: str | NotGiven = NOT_GIVEN,
        both: str | NotGiven = NOT_GIVEN,
        triple: str | NotGiven = NOT_GIVEN,
        blank: str | NotGiven = NOT_GIVEN,
        template: (
            Literal["{{ x }}", "{% y %}", "a\nb", "back\\slash", "it's", 'say "hi"', "\u2028", "\x00"] | NotGiven
        ) = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Letter:
        """Says "hello" and {{ 7 * 7 }} and {% raw %} and {# comment #}.

        The arguments are those of `Letters.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Letter,
            query={"q": q, "r": r, "s": s, "t": t},
            body={"text": text, "slash": slash, "both": both, "triple": triple, "blank": blank, "template": template},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
