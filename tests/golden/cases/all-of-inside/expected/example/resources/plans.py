"""Operations of `client.plans`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/plans")
_CREATE = Operation("POST", "/plans")


class Plans(Resource):
    """Operations of `client.plans`."""

    @cached_property
    def with_raw_response(self) -> resources.plans_views.PlansWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.plans_views.PlansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.plans_views.PlansWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.plans_views.PlansWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Plan]:
        """`GET /plans`."""
        result: list[types.Plan] = self._client.request(
            _LIST,
            list[types.Plan],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        path: types.PlanPathParam,
        price: float,
        state: Literal["draft", "live", "done"] | NotGiven = NOT_GIVEN,
        owner: types.OwnerParam | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        next: types.PlanParam | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.YearlyPlan:
        """`POST /plans`.

        Args:
            path: The way through the plan.
        """
        return self._client.request(
            _CREATE,
            types.YearlyPlan,
            body={
                "path": path,
                "price": price,
                "state": state,
                "owner": owner,
                "note": note,
                "next": next,
                "code": code,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPlans(AsyncResource):
    """Asynchronous form of `Plans`."""

    @cached_property
    def with_raw_response(self) -> resources.plans_views.AsyncPlansWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.plans_views.AsyncPlansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.plans_views.AsyncPlansWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.plans_views.AsyncPlansWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Plan]:
        """`GET /plans`.

        The arguments are those of `Plans.list`.
        """
        result: list[types.Plan] = await self._client.request(
            _LIST,
            list[types.Plan],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        path: types.PlanPathParam,
        price: float,
        state: Literal["draft", "live", "done"] | NotGiven = NOT_GIVEN,
        owner: types.OwnerParam | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        next: types.PlanParam | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.YearlyPlan:
        """`POST /plans`.

        The arguments are those of `Plans.create`.
        """
        return await self._client.request(
            _CREATE,
            types.YearlyPlan,
            body={
                "path": path,
                "price": price,
                "state": state,
                "owner": owner,
                "note": note,
                "next": next,
                "code": code,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
