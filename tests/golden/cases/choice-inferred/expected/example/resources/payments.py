"""Operations of `client.payments`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/payments")


class Payments(Resource):
    """Operations of `client.payments`."""

    def create(
        self,
        *,
        method: types.PaymentMethodParam,
        receipt: types.PaymentReceiptParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Payment:
        """`POST /payments`."""
        return self._client.request(
            _CREATE,
            types.Payment,
            body={"method": method, "receipt": receipt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPayments(AsyncResource):
    """Asynchronous form of `Payments`."""

    async def create(
        self,
        *,
        method: types.PaymentMethodParam,
        receipt: types.PaymentReceiptParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Payment:
        """`POST /payments`.

        The arguments are those of `Payments.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Payment,
            body={"method": method, "receipt": receipt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
