"""Operations of `client.payments`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/payments")
_LIST = Operation("GET", "/payments")


class Payments(Resource):
    """Operations of `client.payments`."""

    @cached_property
    def with_raw_response(self) -> resources.payments_views.PaymentsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.payments_views.PaymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.payments_views.PaymentsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.payments_views.PaymentsWithStreamingResponse(self)

    def create(
        self,
        *,
        body: types.PaymentParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Receipt:
        """`POST /payments`."""
        result: types.Receipt = self._client.request(
            _CREATE,
            types.Receipt,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Outcome]:
        """`GET /payments`."""
        result: list[types.Outcome] = self._client.request(
            _LIST,
            list[types.Outcome],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPayments(AsyncResource):
    """Asynchronous form of `Payments`."""

    @cached_property
    def with_raw_response(self) -> resources.payments_views.AsyncPaymentsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.payments_views.AsyncPaymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.payments_views.AsyncPaymentsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.payments_views.AsyncPaymentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: types.PaymentParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Receipt:
        """`POST /payments`.

        The arguments are those of `Payments.create`.
        """
        result: types.Receipt = await self._client.request(
            _CREATE,
            types.Receipt,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Outcome]:
        """`GET /payments`.

        The arguments are those of `Payments.list`.
        """
        result: list[types.Outcome] = await self._client.request(
            _LIST,
            list[types.Outcome],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
