"""What calls read: types of `client.messages.batches`."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant
from .messages import Message
from .shared import ErrorResponse


class MessageBatchRequestCounts(BaseModel):
    """How many requests of a batch are in which state. They all count as processing until the batch has ended."""

    processing: int
    """Requests that are not done."""
    succeeded: int
    """Requests with a finished message."""
    errored: int
    """Requests that failed."""
    canceled: int
    """Requests that were canceled before they were started."""
    expired: int
    """Requests that were not started in time."""


class MessageBatch(BaseModel):
    """A set of requests that are processed together."""

    id: str
    """Identifier of the batch."""
    type: Literal["message_batch"]
    processing_status: Literal["in_progress", "canceling", "ended"]
    """Where the batch stands. Results are available once it has ended."""
    request_counts: MessageBatchRequestCounts
    """How many requests are in which state."""
    created_at: datetime
    """When the batch was created."""
    expires_at: datetime
    """When the requests that are not done yet will expire, 24 hours after the creation."""
    ended_at: datetime | None
    """When the last request was done, or null while there are requests left."""
    cancel_initiated_at: datetime | None
    """When canceling was asked for, if it was."""
    archived_at: datetime | None
    """When the results were removed, if they were."""
    results_url: str | None
    """Address of the results, or null until the batch has ended."""


class MessageBatchPage(BaseModel):
    """One page of batches."""

    data: list[MessageBatch]
    """The batches on this page."""
    first_id: str | None
    """Identifier of the first item on this page. Use it as `before_id` to get the page before."""
    last_id: str | None
    """Identifier of the last item on this page. Use it as `after_id` to get the next page."""
    has_more: bool
    """Whether there are more items in the direction of paging."""


class DeletedMessageBatch(BaseModel):
    """Confirmation that a batch was deleted."""

    id: str
    """Identifier of the deleted batch."""
    type: Literal["message_batch_deleted"]


class MessageBatchSucceededResult(BaseModel):
    """The request was processed and there is a message."""

    type: Literal["succeeded"]
    message: Message
    """The reply of the model."""


class MessageBatchErroredResult(BaseModel):
    """The request failed. Correct an invalid request before sending it again; after a fault of the API it can be
    repeated as it is.
    """

    type: Literal["errored"]
    error: ErrorResponse
    """The error, as the request would have got it on its own."""


class MessageBatchCanceledResult(BaseModel):
    """The batch was canceled before the request was started."""

    type: Literal["canceled"]


class MessageBatchExpiredResult(BaseModel):
    """The batch expired before the request was started."""

    type: Literal["expired"]


class UnknownMessageBatchResult(UnknownVariant):
    """A variant of `MessageBatchResult` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


MessageBatchResult: TypeAlias = Annotated[
    Union[
        MessageBatchSucceededResult,
        MessageBatchErroredResult,
        MessageBatchCanceledResult,
        MessageBatchExpiredResult,
        UnknownMessageBatchResult,
    ],
    OneOf("type"),
]
"""What became of the request. Only requests that succeeded are billed."""


class MessageBatchIndividualResponse(BaseModel):
    """The result of one request of a batch, one line of the results."""

    custom_id: str
    """Identifier that the caller chose for the request."""
    result: MessageBatchResult
    """What became of the request. Only requests that succeeded are billed."""
