"""The views of `Recipes`: its methods, giving responses instead of what is in them."""

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
from .recipes import AsyncRecipes, Recipes


class RecipesWithRawResponse(RawView):
    """The methods of `Recipes`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Recipes.create)


class RecipesWithStreamingResponse(StreamingView):
    """The methods of `Recipes`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Recipes.create)


class AsyncRecipesWithRawResponse(AsyncRawView):
    """The methods of `AsyncRecipes`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncRecipes.create)


class AsyncRecipesWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncRecipes`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncRecipes.create)
