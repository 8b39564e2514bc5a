"""The views of `Contacts`: its methods, giving responses instead of what is in them."""

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
from .contacts import AsyncContacts, Contacts


class ContactsWithRawResponse(RawView):
    """The methods of `Contacts`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Contacts.create)


class ContactsWithStreamingResponse(StreamingView):
    """The methods of `Contacts`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Contacts.create)


class AsyncContactsWithRawResponse(AsyncRawView):
    """The methods of `AsyncContacts`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncContacts.create)


class AsyncContactsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncContacts`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncContacts.create)
