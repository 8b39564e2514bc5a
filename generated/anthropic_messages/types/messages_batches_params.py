"""What calls write: types of `client.messages.batches`."""

from collections.abc import Iterable
from typing import TypedDict

from .messages_params import MessageCreateParams


class MessageBatchIndividualRequestParam(TypedDict):
    """One request of a batch."""

    custom_id: str
    """Identifier chosen by the caller, unique within the batch. It tells which result belongs to which request."""
    params: MessageCreateParams
    """The request itself, as for creating a message."""


class BatchCreateParams(TypedDict):
    """The requests of a new batch."""

    requests: Iterable[MessageBatchIndividualRequestParam]
    """The requests, which are processed independently and in no fixed order."""
