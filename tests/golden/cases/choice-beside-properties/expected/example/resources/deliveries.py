"""Operations of `client.deliveries`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/deliveries")


class Deliveries(Resource):
    """Operations of `client.deliveries`."""

    def create(
        self,
        *,
        body: types.DeliveryParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Delivery:
        """`POST /deliveries`."""
        result: types.Delivery = self._client.request(
            _CREATE,
            types.Delivery,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncDeliveries(AsyncResource):
    """Asynchronous form of `Deliveries`."""

    async def create(
        self,
        *,
        body: types.DeliveryParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Delivery:
        """`POST /deliveries`.

        The arguments are those of `Deliveries.create`.
        """
        result: types.Delivery = await self._client.request(
            _CREATE,
            types.Delivery,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
