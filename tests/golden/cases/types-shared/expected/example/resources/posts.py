"""Operations of `client.posts`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/posts")


class Posts(Resource):
    """Operations of `client.posts`."""

    @cached_property
    def with_raw_response(self) -> resources.posts_views.PostsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.posts_views.PostsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.posts_views.PostsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.posts_views.PostsWithStreamingResponse(self)

    def create(
        self,
        *,
        text: str,
        author: types.UserParam,
        audience: types.Audience | NotGiven = NOT_GIVEN,
        drafts: Iterable[types.DraftParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Post:
        """`POST /posts`.

        Args:
            author: Written and read.
            audience: The same for both.
        """
        return self._client.request(
            _CREATE,
            types.Post,
            body={"text": text, "author": author, "audience": audience, "drafts": drafts},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPosts(AsyncResource):
    """Asynchronous form of `Posts`."""

    @cached_property
    def with_raw_response(self) -> resources.posts_views.AsyncPostsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.posts_views.AsyncPostsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.posts_views.AsyncPostsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.posts_views.AsyncPostsWithStreamingResponse(self)

    async def create(
        self,
        *,
        text: str,
        author: types.UserParam,
        audience: types.Audience | NotGiven = NOT_GIVEN,
        drafts: Iterable[types.DraftParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Post:
        """`POST /posts`.

        The arguments are those of `Posts.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Post,
            body={"text": text, "author": author, "audience": audience, "drafts": drafts},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
