"""Process many message requests together, without waiting for each of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.json_lines import AsyncJSONLines, JSONLines
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/v1/messages/batches")
_RETRIEVE = Operation("GET", "/v1/messages/batches/{message_batch_id}")
_LIST = Operation("GET", "/v1/messages/batches")
_CANCEL = Operation("POST", "/v1/messages/batches/{message_batch_id}/cancel")
_DELETE = Operation("DELETE", "/v1/messages/batches/{message_batch_id}")
_RESULTS = Operation(
    "GET", "/v1/messages/batches/{message_batch_id}/results", accept="application/x-jsonl", result="lines"
)


class Batches(Resource):
    """Process many message requests together, without waiting for each of them."""

    @cached_property
    def with_raw_response(self) -> resources.messages_batches_views.BatchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.messages_batches_views.BatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.messages_batches_views.BatchesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.messages_batches_views.BatchesWithStreamingResponse(self)

    def create(
        self,
        *,
        requests: Iterable[types.MessageBatchIndividualRequestParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Create a message batch.

        Submits many message requests at once. Processing starts right away and may take up to 24 hours;
        retrieve the batch to follow its progress.

        Args:
            requests: The requests, which are processed independently and in no fixed order.
        """
        return self._client.request(
            _CREATE,
            types.MessageBatch,
            body={"requests": requests},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Retrieve a message batch.

        Gets the present state of a batch. Repeat the call to follow its progress; the results can be fetched
        when `processing_status` is `ended`.

        Args:
            message_batch_id: Identifier of the batch.
        """
        return self._client.request(
            _RETRIEVE,
            types.MessageBatch,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | NotGiven = NOT_GIVEN,
        after_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncPage[types.MessageBatch]:
        """List message batches.

        Lists the batches of the workspace, the newest first, one page at a time.

        Args:
            before_id: Identifier of an item. The page holds the items that come just before it.
            after_id: Identifier of an item. The page holds the items that come just after it.
            limit: Most items to return in one page, from 1 to 1000. Default: `20`.
        """
        return self._client.paged(
            _LIST,
            types.MessageBatchPage,
            pagination.SyncPage[types.MessageBatch],
            query={"before_id": before_id, "after_id": after_id, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cancel(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Cancel a message batch.

        Asks to stop a batch. Its status is `canceling` until the requests already at work are done, then
        `ended`; their results stay available.

        Args:
            message_batch_id: Identifier of the batch.
        """
        return self._client.request(
            _CANCEL,
            types.MessageBatch,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.DeletedMessageBatch:
        """Delete a message batch.

        Deletes a batch and its results. A batch that is still at work must be canceled first.

        Args:
            message_batch_id: Identifier of the batch.
        """
        return self._client.request(
            _DELETE,
            types.DeletedMessageBatch,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def results(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> JSONLines[types.MessageBatchIndividualResponse]:
        """Get the results of a message batch.

        Streams the results of an ended batch as JSON lines, one result per request. The order is not that of
        the requests; match them by `custom_id`.

        Args:
            message_batch_id: Identifier of the batch.
        """
        lines: JSONLines[types.MessageBatchIndividualResponse] = self._client.stream(
            _RESULTS,
            types.MessageBatchIndividualResponse,
            JSONLines,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return lines


class AsyncBatches(AsyncResource):
    """Asynchronous form of `Batches`."""

    @cached_property
    def with_raw_response(self) -> resources.messages_batches_views.AsyncBatchesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.messages_batches_views.AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.messages_batches_views.AsyncBatchesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.messages_batches_views.AsyncBatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        requests: Iterable[types.MessageBatchIndividualRequestParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Create a message batch.

        The arguments are those of `Batches.create`.
        """
        return await self._client.request(
            _CREATE,
            types.MessageBatch,
            body={"requests": requests},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Retrieve a message batch.

        The arguments are those of `Batches.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.MessageBatch,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | NotGiven = NOT_GIVEN,
        after_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.MessageBatch, pagination.AsyncPage[types.MessageBatch]]:
        """List message batches.

        The arguments are those of `Batches.list`.
        """
        pages: AsyncPaginator[types.MessageBatch, pagination.AsyncPage[types.MessageBatch]] = self._client.paged(
            _LIST,
            types.MessageBatchPage,
            pagination.AsyncPage[types.MessageBatch],
            query={"before_id": before_id, "after_id": after_id, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages

    async def cancel(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageBatch:
        """Cancel a message batch.

        The arguments are those of `Batches.cancel`.
        """
        return await self._client.request(
            _CANCEL,
            types.MessageBatch,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.DeletedMessageBatch:
        """Delete a message batch.

        The arguments are those of `Batches.delete`.
        """
        return await self._client.request(
            _DELETE,
            types.DeletedMessageBatch,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def results(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncJSONLines[types.MessageBatchIndividualResponse]:
        """Get the results of a message batch.

        The arguments are those of `Batches.results`.
        """
        lines: AsyncJSONLines[types.MessageBatchIndividualResponse] = await self._client.stream(
            _RESULTS,
            types.MessageBatchIndividualResponse,
            AsyncJSONLines,
            path={"message_batch_id": message_batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return lines
