"""The views of `Plants`: its methods, giving responses instead of what is in them."""

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
from .plants import AsyncPlants, Plants


class PlantsWithRawResponse(RawView):
    """The methods of `Plants`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Plants.create)
    upload_photo = raw_response(Plants.upload_photo)


class PlantsWithStreamingResponse(StreamingView):
    """The methods of `Plants`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Plants.create)
    upload_photo = streaming_response(Plants.upload_photo)


class AsyncPlantsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPlants`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPlants.create)
    upload_photo = async_raw_response(AsyncPlants.upload_photo)


class AsyncPlantsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPlants`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPlants.create)
    upload_photo = async_streaming_response(AsyncPlants.upload_photo)
