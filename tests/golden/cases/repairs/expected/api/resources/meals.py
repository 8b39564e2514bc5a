"""Operations of `client.meals`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import FileInput
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/meals")
_CREATE = Operation("POST", "/meals", optional_body=True, accept="*/*", result="nothing")


class Meals(Resource):
    """Operations of `client.meals`."""

    @cached_property
    def with_raw_response(self) -> resources.meals_views.MealsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.meals_views.MealsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.meals_views.MealsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.meals_views.MealsWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        cook: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Meal:
        """`GET /meals`.

        Args:
            page: Default: `1`.
        """
        return self._client.request(
            _LIST,
            types.Meal,
            query={"page": page, "cook": cook},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        kind: str | NotGiven = NOT_GIVEN,
        price: str | None | NotGiven = NOT_GIVEN,
        eaten: str | datetime | NotGiven = NOT_GIVEN,
        photo: FileInput | NotGiven = NOT_GIVEN,
        parts: Iterable[int] | NotGiven = NOT_GIVEN,
        notes: object | NotGiven = NOT_GIVEN,
        chef: Mapping[str, object] | NotGiven = NOT_GIVEN,
        dish: types.DishParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /meals`."""
        self._client.request(
            _CREATE,
            None,
            body={
                "name": name,
                "kind": kind,
                "price": price,
                "eaten": eaten,
                "photo": photo,
                "parts": parts,
                "notes": notes,
                "chef": chef,
                "dish": dish,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMeals(AsyncResource):
    """Asynchronous form of `Meals`."""

    @cached_property
    def with_raw_response(self) -> resources.meals_views.AsyncMealsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.meals_views.AsyncMealsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.meals_views.AsyncMealsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.meals_views.AsyncMealsWithStreamingResponse(self)

    async def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        cook: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Meal:
        """`GET /meals`.

        The arguments are those of `Meals.list`.
        """
        return await self._client.request(
            _LIST,
            types.Meal,
            query={"page": page, "cook": cook},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        kind: str | NotGiven = NOT_GIVEN,
        price: str | None | NotGiven = NOT_GIVEN,
        eaten: str | datetime | NotGiven = NOT_GIVEN,
        photo: FileInput | NotGiven = NOT_GIVEN,
        parts: Iterable[int] | NotGiven = NOT_GIVEN,
        notes: object | NotGiven = NOT_GIVEN,
        chef: Mapping[str, object] | NotGiven = NOT_GIVEN,
        dish: types.DishParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /meals`.

        The arguments are those of `Meals.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body={
                "name": name,
                "kind": kind,
                "price": price,
                "eaten": eaten,
                "photo": photo,
                "parts": parts,
                "notes": notes,
                "chef": chef,
                "dish": dish,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
