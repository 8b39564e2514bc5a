"""Operations of `client.values`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import Base64Input, SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/values")


class Values(Resource):
    """Operations of `client.values`."""

    @cached_property
    def with_raw_response(self) -> resources.values_views.ValuesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.values_views.ValuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.values_views.ValuesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.values_views.ValuesWithStreamingResponse(self)

    def create(
        self,
        *,
        str: str,
        int: int,
        list: SequenceNotStr[str],
        dict: Mapping[str, int] | NotGiven = NOT_GIVEN,
        date: str | date | NotGiven = NOT_GIVEN,
        datetime: str | datetime | NotGiven = NOT_GIVEN,
        other_date: str | date | NotGiven = NOT_GIVEN,
        type: Literal["a", "b"] | NotGiven = NOT_GIVEN,
        float: float | NotGiven = NOT_GIVEN,
        bool: bool | NotGiven = NOT_GIVEN,
        bytes: str | Base64Input | NotGiven = NOT_GIVEN,
        object: object | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        numbers: Iterable[int] | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        print: bool | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Value:
        """`POST /values`."""
        return self._client.request(
            _CREATE,
            types.Value,
            body={
                "str": str,
                "int": int,
                "list": list,
                "dict": dict,
                "date": date,
                "datetime": datetime,
                "other_date": other_date,
                "type": type,
                "float": float,
                "bool": bool,
                "bytes": bytes,
                "object": object,
                "property": property,
                "numbers": numbers,
                "id": id,
                "print": print,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncValues(AsyncResource):
    """Asynchronous form of `Values`."""

    @cached_property
    def with_raw_response(self) -> resources.values_views.AsyncValuesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.values_views.AsyncValuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.values_views.AsyncValuesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.values_views.AsyncValuesWithStreamingResponse(self)

    async def create(
        self,
        *,
        str: str,
        int: int,
        list: SequenceNotStr[str],
        dict: Mapping[str, int] | NotGiven = NOT_GIVEN,
        date: str | date | NotGiven = NOT_GIVEN,
        datetime: str | datetime | NotGiven = NOT_GIVEN,
        other_date: str | date | NotGiven = NOT_GIVEN,
        type: Literal["a", "b"] | NotGiven = NOT_GIVEN,
        float: float | NotGiven = NOT_GIVEN,
        bool: bool | NotGiven = NOT_GIVEN,
        bytes: str | Base64Input | NotGiven = NOT_GIVEN,
        object: object | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        numbers: Iterable[int] | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        print: bool | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Value:
        """`POST /values`.

        The arguments are those of `Values.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Value,
            body={
                "str": str,
                "int": int,
                "list": list,
                "dict": dict,
                "date": date,
                "datetime": datetime,
                "other_date": other_date,
                "type": type,
                "float": float,
                "bool": bool,
                "bytes": bytes,
                "object": object,
                "property": property,
                "numbers": numbers,
                "id": id,
                "print": print,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
