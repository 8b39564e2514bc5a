"""Operations of `client.invoices`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/invoices")
_UPDATE = Operation("PATCH", "/invoices/{id}", optional_body=True)


class Invoices(Resource):
    """Operations of `client.invoices`."""

    @cached_property
    def with_raw_response(self) -> resources.invoices_views.InvoicesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.invoices_views.InvoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.invoices_views.InvoicesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.invoices_views.InvoicesWithStreamingResponse(self)

    def create(
        self,
        *,
        customer: str,
        lines: Iterable[types.NewInvoiceLineParam],
        note: str | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Invoice:
        """`POST /invoices`.

        Args:
            customer: Who pays.
        """
        return self._client.request(
            _CREATE,
            types.Invoice,
            body={"customer": customer, "lines": lines, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        id: str,
        *,
        note: str | None | NotGiven = NOT_GIVEN,
        customer: str | NotGiven = NOT_GIVEN,
        lines: Iterable[types.NewInvoiceLineParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Invoice:
        """`PATCH /invoices/{id}`.

        Args:
            customer: Who pays.
        """
        return self._client.request(
            _UPDATE,
            types.Invoice,
            path={"id": id},
            body={"note": note, "customer": customer, "lines": lines},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInvoices(AsyncResource):
    """Asynchronous form of `Invoices`."""

    @cached_property
    def with_raw_response(self) -> resources.invoices_views.AsyncInvoicesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.invoices_views.AsyncInvoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.invoices_views.AsyncInvoicesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.invoices_views.AsyncInvoicesWithStreamingResponse(self)

    async def create(
        self,
        *,
        customer: str,
        lines: Iterable[types.NewInvoiceLineParam],
        note: str | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Invoice:
        """`POST /invoices`.

        The arguments are those of `Invoices.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Invoice,
            body={"customer": customer, "lines": lines, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        id: str,
        *,
        note: str | None | NotGiven = NOT_GIVEN,
        customer: str | NotGiven = NOT_GIVEN,
        lines: Iterable[types.NewInvoiceLineParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Invoice:
        """`PATCH /invoices/{id}`.

        The arguments are those of `Invoices.update`.
        """
        return await self._client.request(
            _UPDATE,
            types.Invoice,
            path={"id": id},
            body={"note": note, "customer": customer, "lines": lines},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
