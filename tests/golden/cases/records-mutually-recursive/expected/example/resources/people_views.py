"""The views of `People`: its methods, giving responses instead of what is in them."""

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
from .people import AsyncPeople, People


class PeopleWithRawResponse(RawView):
    """The methods of `People`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(People.create)


class PeopleWithStreamingResponse(StreamingView):
    """The methods of `People`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(People.create)


class AsyncPeopleWithRawResponse(AsyncRawView):
    """The methods of `AsyncPeople`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPeople.create)


class AsyncPeopleWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPeople`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPeople.create)
