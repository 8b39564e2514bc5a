"""The views of `Meals`: its methods, giving responses instead of what is in them."""

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
from .meals import AsyncMeals, Meals


class MealsWithRawResponse(RawView):
    """The methods of `Meals`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Meals.list)
    create = raw_response(Meals.create)


class MealsWithStreamingResponse(StreamingView):
    """The methods of `Meals`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Meals.list)
    create = streaming_response(Meals.create)


class AsyncMealsWithRawResponse(AsyncRawView):
    """The methods of `AsyncMeals`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncMeals.list)
    create = async_raw_response(AsyncMeals.create)


class AsyncMealsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncMeals`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncMeals.list)
    create = async_streaming_response(AsyncMeals.create)
