"""The views of `SN`: its methods, giving responses instead of what is in them."""

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
from .it_ems_s_n import SN, AsyncSN


class SNWithRawResponse(RawView):
    """The methods of `SN`, each giving the whole response: its status, its headers and its body."""

    retrieve = raw_response(SN.retrieve)
    create = raw_response(SN.create)


class SNWithStreamingResponse(StreamingView):
    """The methods of `SN`, each giving a response for a `with` block, which reads its body."""

    retrieve = streaming_response(SN.retrieve)
    create = streaming_response(SN.create)


class AsyncSNWithRawResponse(AsyncRawView):
    """The methods of `AsyncSN`, each giving the whole response: its status, its headers and its body."""

    retrieve = async_raw_response(AsyncSN.retrieve)
    create = async_raw_response(AsyncSN.create)


class AsyncSNWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncSN`, each giving a response for an `async with` block, which reads its body."""

    retrieve = async_streaming_response(AsyncSN.retrieve)
    create = async_streaming_response(AsyncSN.create)
