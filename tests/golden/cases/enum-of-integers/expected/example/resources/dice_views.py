"""The views of `Dice`: its methods, giving responses instead of what is in them."""

from __future__ import annotations

from .._runtime.views import (
    AsyncRawView,
    AsyncStreamingView,
    RawView,
    StreamingView,
    async_raw_response,
    async_streaming_response,
    raw_response,
    streaming_response,
)
from .dice import AsyncDice, Dice


class DiceWithRawResponse(RawView):
    """The methods of `Dice`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Dice.create)


class DiceWithStreamingResponse(StreamingView):
    """The methods of `Dice`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Dice.create)


class AsyncDiceWithRawResponse(AsyncRawView):
    """The methods of `AsyncDice`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncDice.create)


class AsyncDiceWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncDice`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncDice.create)
