"""Operations of `client.dice`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/dice")


class Dice(Resource):
    """Operations of `client.dice`."""

    @cached_property
    def with_raw_response(self) -> resources.dice_views.DiceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.dice_views.DiceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.dice_views.DiceWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.dice_views.DiceWithStreamingResponse(self)

    def create(
        self,
        *,
        sides: Literal[4, 6, 20],
        modifier: Literal[-1, 0, 1] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        mixed: Literal["auto", 1, True] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Roll:
        """`POST /dice`."""
        return self._client.request(
            _CREATE,
            types.Roll,
            body={"sides": sides, "modifier": modifier, "weight": weight, "mixed": mixed},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDice(AsyncResource):
    """Asynchronous form of `Dice`."""

    @cached_property
    def with_raw_response(self) -> resources.dice_views.AsyncDiceWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.dice_views.AsyncDiceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.dice_views.AsyncDiceWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.dice_views.AsyncDiceWithStreamingResponse(self)

    async def create(
        self,
        *,
        sides: Literal[4, 6, 20],
        modifier: Literal[-1, 0, 1] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        mixed: Literal["auto", 1, True] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Roll:
        """`POST /dice`.

        The arguments are those of `Dice.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Roll,
            body={"sides": sides, "modifier": modifier, "weight": weight, "mixed": mixed},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
