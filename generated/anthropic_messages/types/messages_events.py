"""The events that streams are read as: types of `client.messages`."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant
from .messages import Container, ContentBlock, Message, RefusalStopDetails, ServerToolUsage, StopReason, TextCitation


class RawMessageStartEvent(BaseModel):
    """The start of a message."""

    type: Literal["message_start"]
    message: Message
    """The message as it is so far, without content."""


class MessageDelta(BaseModel):
    """Fields of the message that are known at its end."""

    stop_reason: StopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """The stop sequence that ended the message, if one did."""
    stop_details: RefusalStopDetails | None
    """More about the reason to stop, when the model refused."""
    container: Container | None
    """The container that code execution used in this request, if any."""


class MessageDeltaUsage(BaseModel):
    """Tokens used so far, as totals since the start of the message."""

    input_tokens: int | None
    """Input tokens that were neither read from the cache nor written to it."""
    output_tokens: int
    """Tokens that were generated."""
    cache_creation_input_tokens: int | None
    """Input tokens that were written to the cache."""
    cache_read_input_tokens: int | None
    """Input tokens that were read from the cache."""
    server_tool_use: ServerToolUsage | None
    """How often tools of the API were used."""


class RawMessageDeltaEvent(BaseModel):
    """A change to the message as a whole, sent near the end."""

    type: Literal["message_delta"]
    delta: MessageDelta
    """The changed fields of the message."""
    usage: MessageDeltaUsage
    """Tokens used so far. The counts are totals, not increments."""


class RawMessageStopEvent(BaseModel):
    """The end of the message. Nothing follows it."""

    type: Literal["message_stop"]


class RawContentBlockStartEvent(BaseModel):
    """The start of a content block."""

    type: Literal["content_block_start"]
    index: int
    """Position of the block in the content of the message, counted from 0."""
    content_block: ContentBlock
    """The block as it is so far, mostly empty. Results of server tools are complete at once."""


class TextDelta(BaseModel):
    """Text to append to a text block."""

    type: Literal["text_delta"]
    text: str
    """The text to append."""


class InputJSONDelta(BaseModel):
    """A piece of the input of a tool call."""

    type: Literal["input_json_delta"]
    partial_json: str
    """A fragment of JSON text. Joined together, the fragments of a block are the whole input."""


class CitationsDelta(BaseModel):
    """A citation to add to a text block."""

    type: Literal["citations_delta"]
    citation: TextCitation
    """The citation to add."""


class ThinkingDelta(BaseModel):
    """Text to append to a thinking block."""

    type: Literal["thinking_delta"]
    thinking: str
    """The text to append."""


class SignatureDelta(BaseModel):
    """The signature of a thinking block, sent just before the block ends."""

    type: Literal["signature_delta"]
    signature: str
    """The signature."""


class UnknownRawContentBlockDelta(UnknownVariant):
    """A variant of `RawContentBlockDelta` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


RawContentBlockDelta: TypeAlias = Annotated[
    Union[TextDelta, InputJSONDelta, CitationsDelta, ThinkingDelta, SignatureDelta, UnknownRawContentBlockDelta],
    OneOf("type"),
]
"""What to add to the block."""


class RawContentBlockDeltaEvent(BaseModel):
    """A further piece of a content block."""

    type: Literal["content_block_delta"]
    index: int
    """Position of the block in the content of the message, counted from 0."""
    delta: RawContentBlockDelta
    """What to add to the block."""


class RawContentBlockStopEvent(BaseModel):
    """The end of a content block."""

    type: Literal["content_block_stop"]
    index: int
    """Position of the block in the content of the message, counted from 0."""


class Ping(BaseModel):
    """A sign that the connection is alive. It carries nothing and can be ignored."""

    type: Literal["ping"]


class UnknownRawMessageStreamEvent(UnknownVariant):
    """A variant of `RawMessageStreamEvent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


RawMessageStreamEvent: TypeAlias = Annotated[
    Union[
        RawMessageStartEvent,
        RawMessageDeltaEvent,
        RawMessageStopEvent,
        RawContentBlockStartEvent,
        RawContentBlockDeltaEvent,
        RawContentBlockStopEvent,
        Ping,
        UnknownRawMessageStreamEvent,
    ],
    OneOf("type"),
]
"""The data of one event of a streamed reply. A stream starts a message, then starts, fills and ends each content
block in turn, and at last gives the stop reason and ends the message.
"""


MessageStreamEvent: TypeAlias = RawMessageStreamEvent
"""Another name for `RawMessageStreamEvent`."""


MessageStartEvent: TypeAlias = RawMessageStartEvent
"""Another name for `RawMessageStartEvent`."""


MessageDeltaEvent: TypeAlias = RawMessageDeltaEvent
"""Another name for `RawMessageDeltaEvent`."""


ContentBlockStartEvent: TypeAlias = RawContentBlockStartEvent
"""Another name for `RawContentBlockStartEvent`."""


ContentBlockDeltaEvent: TypeAlias = RawContentBlockDeltaEvent
"""Another name for `RawContentBlockDeltaEvent`."""


ContentBlockStopEvent: TypeAlias = RawContentBlockStopEvent
"""Another name for `RawContentBlockStopEvent`."""


MessageStopEvent: TypeAlias = RawMessageStopEvent
"""Another name for `RawMessageStopEvent`."""
