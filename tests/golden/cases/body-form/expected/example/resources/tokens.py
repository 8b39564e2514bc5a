"""Operations of `client.tokens`."""

from __future__ import annotations

from typing import Literal

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/tokens", body="form")


class Tokens(Resource):
    """Operations of `client.tokens`."""

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
