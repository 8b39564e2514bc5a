"""Operations of `client.imports`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_UPDATE = Operation("POST", "/imports/{from}")


class Imports(Resource):
    """Operations of `client.imports`."""

    @cached_property
    def with_raw_response(self) -> resources.imports_views.ImportsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.imports_views.ImportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.imports_views.ImportsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.imports_views.ImportsWithStreamingResponse(self)

    def update(
        self,
        from_: str,
        *,
        class_: str,
        import_: types.ClassParam,
        lambda_: str | NotGiven = NOT_GIVEN,
        none: str | NotGiven = NOT_GIVEN,
        true: bool | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        async_: bool | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Import:
        """`POST /imports/{from}`."""
        return self._client.request(
            _UPDATE,
            types.Import,
            path={"from": from_},
            query={"lambda": lambda_, "None": none},
            body={"class": class_, "import": import_, "True": true, "match": match, "async": async_},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncImports(AsyncResource):
    """Asynchronous form of `Imports`."""

    @cached_property
    def with_raw_response(self) -> resources.imports_views.AsyncImportsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.imports_views.AsyncImportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.imports_views.AsyncImportsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.imports_views.AsyncImportsWithStreamingResponse(self)

    async def update(
        self,
        from_: str,
        *,
        class_: str,
        import_: types.ClassParam,
        lambda_: str | NotGiven = NOT_GIVEN,
        none: str | NotGiven = NOT_GIVEN,
        true: bool | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        async_: bool | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Import:
        """`POST /imports/{from}`.

        The arguments are those of `Imports.update`.
        """
        return await self._client.request(
            _UPDATE,
            types.Import,
            path={"from": from_},
            query={"lambda": lambda_, "None": none},
            body={"class": class_, "import": import_, "True": true, "match": match, "async": async_},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
