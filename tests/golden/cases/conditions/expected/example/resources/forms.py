"""Operations of `client.forms`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/forms")


class Forms(Resource):
    """Operations of `client.forms`."""

    @cached_property
    def with_raw_response(self) -> resources.forms_views.FormsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.forms_views.FormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.forms_views.FormsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.forms_views.FormsWithStreamingResponse(self)

    def create(
        self,
        *,
        kind: str,
        mail: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        other: object | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Form:
        """`POST /forms`."""
        return self._client.request(
            _CREATE,
            types.Form,
            body={"kind": kind, "mail": mail, "phone": phone, "other": other, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncForms(AsyncResource):
    """Asynchronous form of `Forms`."""

    @cached_property
    def with_raw_response(self) -> resources.forms_views.AsyncFormsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.forms_views.AsyncFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.forms_views.AsyncFormsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.forms_views.AsyncFormsWithStreamingResponse(self)

    async def create(
        self,
        *,
        kind: str,
        mail: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        other: object | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Form:
        """`POST /forms`.

        The arguments are those of `Forms.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Form,
            body={"kind": kind, "mail": mail, "phone": phone, "other": other, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
