"""Operations of `client.pets`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/pets")


class Pets(Resource):
    """Operations of `client.pets`."""

    @cached_property
    def with_raw_response(self) -> resources.pets_views.PetsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pets_views.PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pets_views.PetsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.pets_views.PetsWithStreamingResponse(self)

    def create(
        self,
        *,
        food: types.FoodUnionParam,
        home: types.PlaceParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """`POST /pets`."""
        return self._client.request(
            _CREATE,
            types.Pet,
            body={"food": food, "home": home},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPets(AsyncResource):
    """Asynchronous form of `Pets`."""

    @cached_property
    def with_raw_response(self) -> resources.pets_views.AsyncPetsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.pets_views.AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.pets_views.AsyncPetsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.pets_views.AsyncPetsWithStreamingResponse(self)

    async def create(
        self,
        *,
        food: types.FoodUnionParam,
        home: types.PlaceParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """`POST /pets`.

        The arguments are those of `Pets.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Pet,
            body={"food": food, "home": home},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
