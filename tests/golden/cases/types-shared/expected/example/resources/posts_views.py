"""The views of `Posts`: its methods, giving responses instead of what is in them."""

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
from .posts import AsyncPosts, Posts


class PostsWithRawResponse(RawView):
    """The methods of `Posts`, each giving the whole response: its status, its headers and its body."""

    create = raw_response(Posts.create)


class PostsWithStreamingResponse(StreamingView):
    """The methods of `Posts`, each giving a response for a `with` block, which reads its body."""

    create = streaming_response(Posts.create)


class AsyncPostsWithRawResponse(AsyncRawView):
    """The methods of `AsyncPosts`, each giving the whole response: its status, its headers and its body."""

    create = async_raw_response(AsyncPosts.create)


class AsyncPostsWithStreamingResponse(AsyncStreamingView):
    """The methods of `AsyncPosts`, each giving a response for an `async with` block, which reads its body."""

    create = async_streaming_response(AsyncPosts.create)
