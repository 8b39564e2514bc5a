"""Operations of `client.prompts`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/prompts")


class Prompts(Resource):
    """Operations of `client.prompts`."""

    @cached_property
    def with_raw_response(self) -> resources.prompts_views.PromptsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.prompts_views.PromptsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.prompts_views.PromptsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.prompts_views.PromptsWithStreamingResponse(self)

    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | types.ImageParam | Iterable[types.ImageParam],
        either: types.ImageParam | types.SoundParam | NotGiven = NOT_GIVEN,
        amount: int | str | NotGiven = NOT_GIVEN,
        content: types.ContentParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Prompt:
        """`POST /prompts`.

        Args:
            content: Text or a picture.
        """
        return self._client.request(
            _CREATE,
            types.Prompt,
            body={"input": input, "either": either, "amount": amount, "content": content},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPrompts(AsyncResource):
    """Asynchronous form of `Prompts`."""

    @cached_property
    def with_raw_response(self) -> resources.prompts_views.AsyncPromptsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.prompts_views.AsyncPromptsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.prompts_views.AsyncPromptsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.prompts_views.AsyncPromptsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | types.ImageParam | Iterable[types.ImageParam],
        either: types.ImageParam | types.SoundParam | NotGiven = NOT_GIVEN,
        amount: int | str | NotGiven = NOT_GIVEN,
        content: types.ContentParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Prompt:
        """`POST /prompts`.

        The arguments are those of `Prompts.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Prompt,
            body={"input": input, "either": either, "amount": amount, "content": content},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
