"""The views of `Forms`: its methods, giving responses instead of what is in them."""

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
from .forms import AsyncForms, Forms


class FormsWithRawResponse(RawView):
    """The methods of `Forms`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Forms.create)


class FormsWithStreamingResponse(StreamingView):
    """The methods of `Forms`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Forms.create)


class AsyncFormsWithRawResponse(AsyncRawView):
    """The methods of `AsyncForms`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncForms.create)


class AsyncFormsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncForms`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncForms.create)
