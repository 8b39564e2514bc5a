"""Operations of `client.completions`."""

from __future__ import annotations

from typing import Literal

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/completions")


class Completions(Resource):
    """Operations of `client.completions`."""

    def create(
        self,
        *,
        model: types.Model,
        voice: str | Literal["alto", "bass"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Completion:
        """`POST /completions`.

        Args:
            model: The model that answers.
        """
        return self._client.request(
            _CREATE,
            types.Completion,
            body={"model": model, "voice": voice},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCompletions(AsyncResource):
    """Asynchronous form of `Completions`."""

    async def create(
        self,
        *,
        model: types.Model,
        voice: str | Literal["alto", "bass"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Completion:
        """`POST /completions`.

        The arguments are those of `Completions.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Completion,
            body={"model": model, "voice": voice},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
