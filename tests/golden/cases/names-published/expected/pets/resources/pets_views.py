"""The views of `Pets`: its methods, giving responses instead of what is in them."""

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
from .pets import AsyncPets, Pets


class PetsWithRawResponse(RawView):
    """The methods of `Pets`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Pets.create)


class PetsWithStreamingResponse(StreamingView):
    """The methods of `Pets`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Pets.create)


class AsyncPetsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPets`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPets.create)


class AsyncPetsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPets`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPets.create)
