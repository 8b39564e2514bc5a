"""The views of `Animals`: its methods, giving responses instead of what is in them."""

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
from .animals import Animals, AsyncAnimals


class AnimalsWithRawResponse(RawView):
    """The methods of `Animals`, each giving the whole response: its status, its headers and its body."""

    list = raw_response(Animals.list)
    create = raw_response(Animals.create)


class AnimalsWithStreamingResponse(StreamingView):
    """The methods of `Animals`, each giving a response for a `with` block, which reads its body."""

    list = streaming_response(Animals.list)
    create = streaming_response(Animals.create)


class AsyncAnimalsWithRawResponse(AsyncRawView):
    """The methods of `AsyncAnimals`, each giving the whole response: its status, its headers and its body."""

    list = async_raw_response(AsyncAnimals.list)
    create = async_raw_response(AsyncAnimals.create)


class AsyncAnimalsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncAnimals`, each giving a response for an `async with` block, which reads its body."""

    list = async_streaming_response(AsyncAnimals.list)
    create = async_streaming_response(AsyncAnimals.create)
