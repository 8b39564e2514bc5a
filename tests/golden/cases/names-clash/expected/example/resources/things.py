"""Operations of `client.things`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/things")


class Things(Resource):
    """Operations of `client.things`."""

    @cached_property
    def with_raw_response(self) -> resources.things_views.ThingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.things_views.ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.things_views.ThingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.things_views.ThingsWithStreamingResponse(self)

    def create(
        self,
        *,
        user_id_: str,
        user_id: int,
        user_id__: bool | NotGiven = NOT_GIVEN,
        user_id___: float | NotGiven = NOT_GIVEN,
        one: types.FooBarInput | NotGiven = NOT_GIVEN,
        two: types.FooBarInputObject | NotGiven = NOT_GIVEN,
        three: types.FooBarInput2 | NotGiven = NOT_GIVEN,
        four: types.FooBarParamInput | NotGiven = NOT_GIVEN,
        five: types.ShapeParam | NotGiven = NOT_GIVEN,
        six: types.UnknownShapeParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Thing:
        """`POST /things`."""
        return self._client.request(
            _CREATE,
            types.Thing,
            body={
                "userId": user_id_,
                "user_id": user_id,
                "UserID": user_id__,
                "user-id": user_id___,
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five,
                "six": six,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThings(AsyncResource):
    """Asynchronous form of `Things`."""

    @cached_property
    def with_raw_response(self) -> resources.things_views.AsyncThingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.things_views.AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.things_views.AsyncThingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.things_views.AsyncThingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        user_id_: str,
        user_id: int,
        user_id__: bool | NotGiven = NOT_GIVEN,
        user_id___: float | NotGiven = NOT_GIVEN,
        one: types.FooBarInput | NotGiven = NOT_GIVEN,
        two: types.FooBarInputObject | NotGiven = NOT_GIVEN,
        three: types.FooBarInput2 | NotGiven = NOT_GIVEN,
        four: types.FooBarParamInput | NotGiven = NOT_GIVEN,
        five: types.ShapeParam | NotGiven = NOT_GIVEN,
        six: types.UnknownShapeParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Thing:
        """`POST /things`.

        The arguments are those of `Things.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Thing,
            body={
                "userId": user_id_,
                "user_id": user_id,
                "UserID": user_id__,
                "user-id": user_id___,
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five,
                "six": six,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
