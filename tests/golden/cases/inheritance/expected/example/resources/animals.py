"""Operations of `client.animals`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/animals")
_CREATE = Operation("POST", "/animals")


class Animals(Resource):
    """Operations of `client.animals`."""

    @cached_property
    def with_raw_response(self) -> resources.animals_views.AnimalsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.animals_views.AnimalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.animals_views.AnimalsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.animals_views.AnimalsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Animal]:
        """`GET /animals`."""
        result: list[types.Animal] = self._client.request(
            _LIST,
            list[types.Animal],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        kind: str,
        name: str,
        lives: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Cat:
        """`POST /animals`."""
        return self._client.request(
            _CREATE,
            types.Cat,
            body={"kind": kind, "name": name, "lives": lives},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnimals(AsyncResource):
    """Asynchronous form of `Animals`."""

    @cached_property
    def with_raw_response(self) -> resources.animals_views.AsyncAnimalsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.animals_views.AsyncAnimalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.animals_views.AsyncAnimalsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.animals_views.AsyncAnimalsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Animal]:
        """`GET /animals`.

        The arguments are those of `Animals.list`.
        """
        result: list[types.Animal] = await self._client.request(
            _LIST,
            list[types.Animal],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        kind: str,
        name: str,
        lives: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Cat:
        """`POST /animals`.

        The arguments are those of `Animals.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Cat,
            body={"kind": kind, "name": name, "lives": lives},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
