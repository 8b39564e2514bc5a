"""Operations of `client.queries`."""

from __future__ import annotations

import builtins
from datetime import datetime
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_LIST = Operation("GET", "/queries", styles={"query": {"list": ParameterStyle()}})
_DELETE = Operation("DELETE", "/queries/{id}", accept="*/*", result="nothing")


class Queries(Resource):
    """Operations of `client.queries`."""

    @cached_property
    def with_raw_response(self) -> resources.queries_views.QueriesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.queries_views.QueriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.queries_views.QueriesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.queries_views.QueriesWithStreamingResponse(self)

    def list(
        self,
        *,
        list: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        types_: str | NotGiven = NOT_GIVEN,
        result: str | NotGiven = NOT_GIVEN,
        datetime: str | datetime | NotGiven = NOT_GIVEN,
        str: str | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        headers: str | NotGiven = NOT_GIVEN,
        x_format: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Query]:
        """`GET /queries`."""
        result_: builtins.list[types.Query] = self._client.request(
            _LIST,
            builtins.list[types.Query],
            query={
                "list": list,
                "types": types_,
                "result": result,
                "datetime": datetime,
                "str": str,
                "type": type,
                "query": query,
                "headers": headers,
                "id": id,
            },
            headers={"X-Format": x_format},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result_

    def delete(
        self,
        id: str,
        *,
        type: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /queries/{id}`."""
        self._client.request(
            _DELETE,
            None,
            path={"id": id},
            query={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncQueries(AsyncResource):
    """Asynchronous form of `Queries`."""

    @cached_property
    def with_raw_response(self) -> resources.queries_views.AsyncQueriesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.queries_views.AsyncQueriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.queries_views.AsyncQueriesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.queries_views.AsyncQueriesWithStreamingResponse(self)

    async def list(
        self,
        *,
        list: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        types_: str | NotGiven = NOT_GIVEN,
        result: str | NotGiven = NOT_GIVEN,
        datetime: str | datetime | NotGiven = NOT_GIVEN,
        str: str | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        headers: str | NotGiven = NOT_GIVEN,
        x_format: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Query]:
        """`GET /queries`.

        The arguments are those of `Queries.list`.
        """
        result_: builtins.list[types.Query] = await self._client.request(
            _LIST,
            builtins.list[types.Query],
            query={
                "list": list,
                "types": types_,
                "result": result,
                "datetime": datetime,
                "str": str,
                "type": type,
                "query": query,
                "headers": headers,
                "id": id,
            },
            headers={"X-Format": x_format},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result_

    async def delete(
        self,
        id: str,
        *,
        type: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /queries/{id}`.

        The arguments are those of `Queries.delete`.
        """
        await self._client.request(
            _DELETE,
            None,
            path={"id": id},
            query={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
