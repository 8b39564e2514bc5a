"""Operations of `client.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/completions")


class Completions(Resource):
    """Operations of `client.completions`."""

    @cached_property
    def with_raw_response(self) -> resources.completions_views.CompletionsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.completions_views.CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.completions_views.CompletionsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.completions_views.CompletionsWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> resources.completions_views.AsyncCompletionsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.completions_views.AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.completions_views.AsyncCompletionsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.completions_views.AsyncCompletionsWithStreamingResponse(self)

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
