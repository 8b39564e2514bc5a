"""Operations of `client.tables`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/tables")


class Tables(Resource):
    """Operations of `client.tables`."""

    @cached_property
    def with_raw_response(self) -> resources.tables_views.TablesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tables_views.TablesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tables_views.TablesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.tables_views.TablesWithStreamingResponse(self)

    def create(
        self,
        *,
        schema: str,
        copy: bool,
        model_config: str,
        json: str | NotGiven = NOT_GIVEN,
        dict: Mapping[str, object] | NotGiven = NOT_GIVEN,
        validate: bool | NotGiven = NOT_GIVEN,
        construct: str | NotGiven = NOT_GIVEN,
        to_dict: str | NotGiven = NOT_GIVEN,
        model_dump: str | NotGiven = NOT_GIVEN,
        model_fields: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        model_id: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        v: int | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Table:
        """`POST /tables`."""
        return self._client.request(
            _CREATE,
            types.Table,
            body={
                "schema": schema,
                "copy": copy,
                "model_config": model_config,
                "json": json,
                "dict": dict,
                "validate": validate,
                "construct": construct,
                "to_dict": to_dict,
                "model_dump": model_dump,
                "model_fields": model_fields,
                "model_id": model_id,
                "_id": id,
                "_request_id": request_id,
                "__v": v,
                "__class__": class_,
                "self": self_,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTables(AsyncResource):
    """Asynchronous form of `Tables`."""

    @cached_property
    def with_raw_response(self) -> resources.tables_views.AsyncTablesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tables_views.AsyncTablesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tables_views.AsyncTablesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.tables_views.AsyncTablesWithStreamingResponse(self)

    async def create(
        self,
        *,
        schema: str,
        copy: bool,
        model_config: str,
        json: str | NotGiven = NOT_GIVEN,
        dict: Mapping[str, object] | NotGiven = NOT_GIVEN,
        validate: bool | NotGiven = NOT_GIVEN,
        construct: str | NotGiven = NOT_GIVEN,
        to_dict: str | NotGiven = NOT_GIVEN,
        model_dump: str | NotGiven = NOT_GIVEN,
        model_fields: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        model_id: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        v: int | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Table:
        """`POST /tables`.

        The arguments are those of `Tables.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Table,
            body={
                "schema": schema,
                "copy": copy,
                "model_config": model_config,
                "json": json,
                "dict": dict,
                "validate": validate,
                "construct": construct,
                "to_dict": to_dict,
                "model_dump": model_dump,
                "model_fields": model_fields,
                "model_id": model_id,
                "_id": id,
                "_request_id": request_id,
                "__v": v,
                "__class__": class_,
                "self": self_,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
