"""What calls read: types of `client.models`."""

from datetime import datetime
from typing import Literal

from .._runtime.models import BaseModel


class CapabilitySupport(BaseModel):
    """Whether a model has a capability."""

    supported: bool
    """True if the model has the capability."""


class ThinkingTypes(BaseModel):
    """Kinds of thinking and whether a model supports them."""

    enabled: CapabilitySupport
    """Thinking with a fixed budget."""
    adaptive: CapabilitySupport
    """Thinking as the model sees fit."""


class ThinkingCapability(BaseModel):
    """Which kinds of thinking a model supports."""

    supported: bool
    """True if the model can think at all."""
    types: ThinkingTypes
    """The kinds of thinking."""


class EffortCapability(BaseModel):
    """Which levels of effort a model supports."""

    supported: bool
    """True if the effort can be set at all."""
    low: CapabilitySupport
    """The level `low`."""
    medium: CapabilitySupport
    """The level `medium`."""
    high: CapabilitySupport
    """The level `high`."""
    xhigh: CapabilitySupport | None
    """The level `xhigh`."""
    max: CapabilitySupport
    """The level `max`."""


class ContextManagementCapability(BaseModel):
    """Which ways of managing a long conversation a model supports."""

    supported: bool
    """True if the model supports any of them."""
    clear_thinking_20251015: CapabilitySupport | None
    """Removal of old thinking."""
    clear_tool_uses_20250919: CapabilitySupport | None
    """Removal of old tool calls and their results."""
    compact_20260112: CapabilitySupport | None
    """Replacement of the older conversation by a summary."""


class ModelCapabilities(BaseModel):
    """What a model can do."""

    batch: CapabilitySupport
    """Message batches."""
    citations: CapabilitySupport
    """Citations of documents and search results."""
    code_execution: CapabilitySupport
    """The code execution tool."""
    image_input: CapabilitySupport
    """Images in requests."""
    pdf_input: CapabilitySupport
    """PDF documents in requests."""
    structured_outputs: CapabilitySupport
    """Replies that follow a JSON schema, and strict tools."""
    thinking: ThinkingCapability
    """Thinking before the answer."""
    effort: EffortCapability
    """Levels of effort."""
    context_management: ContextManagementCapability
    """Automatic management of a long conversation."""


class ModelInfo(BaseModel):
    """A model that can be used."""

    id: str
    """Identifier of the model, to be used in requests."""
    type: Literal["model"]
    display_name: str
    """Name of the model for people."""
    created_at: datetime
    """When the model was released. It may be the start of the epoch if the date is not known."""
    max_input_tokens: int | None
    """Most tokens of input that the model accepts."""
    max_tokens: int | None
    """Largest value of `max_tokens` that the model accepts."""
    capabilities: ModelCapabilities | None
    """What the model can do, or null if that is not known."""


class ModelInfoPage(BaseModel):
    """One page of models."""

    data: list[ModelInfo]
    """The models on this page."""
    first_id: str | None
    """Identifier of the first item on this page. Use it as `before_id` to get the page before."""
    last_id: str | None
    """Identifier of the last item on this page. Use it as `after_id` to get the next page."""
    has_more: bool
    """Whether there are more items in the direction of paging."""
