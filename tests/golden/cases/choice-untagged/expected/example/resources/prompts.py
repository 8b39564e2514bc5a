"""Operations of `client.prompts`."""

from __future__ import annotations

from collections.abc import Iterable

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/prompts")


class Prompts(Resource):
    """Operations of `client.prompts`."""

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
