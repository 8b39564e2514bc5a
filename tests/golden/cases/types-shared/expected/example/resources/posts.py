"""Operations of `client.posts`."""

from __future__ import annotations

from collections.abc import Iterable

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/posts")


class Posts(Resource):
    """Operations of `client.posts`."""

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
