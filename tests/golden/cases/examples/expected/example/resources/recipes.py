"""Operations of `client.recipes`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/recipes")


class Recipes(Resource):
    """Operations of `client.recipes`."""

    @cached_property
    def with_raw_response(self) -> resources.recipes_views.RecipesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.recipes_views.RecipesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.recipes_views.RecipesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.recipes_views.RecipesWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        steps: Iterable[types.RecipeStepParam] | NotGiven = NOT_GIVEN,
        for_: int | NotGiven = NOT_GIVEN,
        vegan: bool | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Recipe:
        """`POST /recipes`."""
        return self._client.request(
            _CREATE,
            types.Recipe,
            body={"name": name, "steps": steps, "for": for_, "vegan": vegan, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRecipes(AsyncResource):
    """Asynchronous form of `Recipes`."""

    @cached_property
    def with_raw_response(self) -> resources.recipes_views.AsyncRecipesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.recipes_views.AsyncRecipesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.recipes_views.AsyncRecipesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.recipes_views.AsyncRecipesWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        steps: Iterable[types.RecipeStepParam] | NotGiven = NOT_GIVEN,
        for_: int | NotGiven = NOT_GIVEN,
        vegan: bool | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Recipe:
        """`POST /recipes`.

        The arguments are those of `Recipes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Recipe,
            body={"name": name, "steps": steps, "for": for_, "vegan": vegan, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
