"""Operations of `client.all`."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/all")


class All(Resource):
    """Operations of `client.all`."""

    @cached_property
    def with_raw_response(self) -> resources.all_views.AllWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.all_views.AllWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.all_views.AllWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.all_views.AllWithStreamingResponse(self)

    def create(
        self,
        *,
        a: types.ListParam | NotGiven = NOT_GIVEN,
        b: types.Literal_ | NotGiven = NOT_GIVEN,
        c: types.BaseModelParam | NotGiven = NOT_GIVEN,
        d: types.DateParam | NotGiven = NOT_GIVEN,
        e: types.StrParam | NotGiven = NOT_GIVEN,
        f: types.UnionParam | NotGiven = NOT_GIVEN,
        g: types.T3DModelParam | NotGiven = NOT_GIVEN,
        h: types.NoneParam | NotGiven = NOT_GIVEN,
        i: types.ExceptionParam | NotGiven = NOT_GIVEN,
        j: types.StreamParam | NotGiven = NOT_GIVEN,
        k: types.NotGivenParam | NotGiven = NOT_GIVEN,
        l: types.ThingParam | NotGiven = NOT_GIVEN,
        m: types.MappingParam | NotGiven = NOT_GIVEN,
        n: types.UnknownUnionParam | NotGiven = NOT_GIVEN,
        o: str | date | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.All:
        """`POST /all`."""
        return self._client.request(
            _CREATE,
            types.All,
            body={
                "a": a,
                "b": b,
                "c": c,
                "d": d,
                "e": e,
                "f": f,
                "g": g,
                "h": h,
                "i": i,
                "j": j,
                "k": k,
                "l": l,
                "m": m,
                "n": n,
                "o": o,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAll(AsyncResource):
    """Asynchronous form of `All`."""

    @cached_property
    def with_raw_response(self) -> resources.all_views.AsyncAllWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.all_views.AsyncAllWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.all_views.AsyncAllWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.all_views.AsyncAllWithStreamingResponse(self)

    async def create(
        self,
        *,
        a: types.ListParam | NotGiven = NOT_GIVEN,
        b: types.Literal_ | NotGiven = NOT_GIVEN,
        c: types.BaseModelParam | NotGiven = NOT_GIVEN,
        d: types.DateParam | NotGiven = NOT_GIVEN,
        e: types.StrParam | NotGiven = NOT_GIVEN,
        f: types.UnionParam | NotGiven = NOT_GIVEN,
        g: types.T3DModelParam | NotGiven = NOT_GIVEN,
        h: types.NoneParam | NotGiven = NOT_GIVEN,
        i: types.ExceptionParam | NotGiven = NOT_GIVEN,
        j: types.StreamParam | NotGiven = NOT_GIVEN,
        k: types.NotGivenParam | NotGiven = NOT_GIVEN,
        l: types.ThingParam | NotGiven = NOT_GIVEN,
        m: types.MappingParam | NotGiven = NOT_GIVEN,
        n: types.UnknownUnionParam | NotGiven = NOT_GIVEN,
        o: str | date | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.All:
        """`POST /all`.

        The arguments are those of `All.create`.
        """
        return await self._client.request(
            _CREATE,
            types.All,
            body={
                "a": a,
                "b": b,
                "c": c,
                "d": d,
                "e": e,
                "f": f,
                "g": g,
                "h": h,
                "i": i,
                "j": j,
                "k": k,
                "l": l,
                "m": m,
                "n": n,
                "o": o,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
