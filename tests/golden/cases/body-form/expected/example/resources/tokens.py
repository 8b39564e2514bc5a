"""Operations of `client.tokens`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/tokens", body="form")


class Tokens(Resource):
    """Operations of `client.tokens`."""

    @cached_property
    def with_raw_response(self) -> resources.tokens_views.TokensWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tokens_views.TokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tokens_views.TokensWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.tokens_views.TokensWithStreamingResponse(self)

    def create(
        self,
        *,
        grant_type: Literal["password", "refresh"],
        scopes: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        expires_in: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.TokenCreateResponse:
        """`POST /tokens`."""
        return self._client.request(
            _CREATE,
            types.TokenCreateResponse,
            body={"grant_type": grant_type, "scopes": scopes, "expires_in": expires_in},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTokens(AsyncResource):
    """Asynchronous form of `Tokens`."""

    @cached_property
    def with_raw_response(self) -> resources.tokens_views.AsyncTokensWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tokens_views.AsyncTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tokens_views.AsyncTokensWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.tokens_views.AsyncTokensWithStreamingResponse(self)

    async def create(
        self,
        *,
        grant_type: Literal["password", "refresh"],
        scopes: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        expires_in: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.TokenCreateResponse:
        """`POST /tokens`.

        The arguments are those of `Tokens.create`.
        """
        return await self._client.request(
            _CREATE,
            types.TokenCreateResponse,
            body={"grant_type": grant_type, "scopes": scopes, "expires_in": expires_in},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
