"""Create messages, at once or streamed, and count their tokens."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal, TypeVar, overload

from .. import resources, streaming, structured, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import NonStreamingLimit, Operation, StreamFormat
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.stream import AsyncStream, Stream
from .._runtime.structured import ReadAs

OutputT = TypeVar("OutputT")

_CREATE = Operation(
    "POST",
    "/v1/messages",
    stream=StreamFormat(terminal=("message_stop",), skip=("ping",), error=("error",)),
    limit=NonStreamingLimit("max_tokens", per_hour=128_000),
)
_COUNT_TOKENS = Operation("POST", "/v1/messages/count_tokens")


class Messages(Resource):
    """Create messages, at once or streamed, and count their tokens."""

    @cached_property
    def batches(self) -> resources.Batches:
        """Process many message requests together, without waiting for each of them."""
        return resources.Batches(self._client)

    @cached_property
    def with_raw_response(self) -> resources.messages_views.MessagesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.messages_views.MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.messages_views.MessagesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.messages_views.MessagesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: Literal[False] = False,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Message: ...

    @overload
    def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[types.RawMessageStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: bool,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Message | Stream[types.RawMessageStreamEvent]: ...

    def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: bool = False,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Message | Stream[types.RawMessageStreamEvent]:
        """Create a message.

        Continues a conversation. Send the messages so far and get the next message of the model. With `stream`
        set to true the reply arrives as server-sent events while it is generated.

        Args:
            model: Model that writes the reply.
            messages: The conversation so far, oldest message first. If the last one is from the assistant,
                the reply continues it, where the model supports that.
            max_tokens: Most tokens to generate. The model may stop earlier, and each model has its own
                upper limit.
            system: Instructions that apply to the whole conversation, such as a role, rules or background.
            metadata: Information about the request that is not shown to the model.
            stop_sequences: Texts that end the generation when the model produces one of them. The reply
                then has the stop reason `stop_sequence`.
            temperature: Amount of randomness, from 0 for the most predictable choice of words to 1 for the
                most varied. Deprecated, since recent models accept only their default.
            top_p: Restricts the choice of each token to the most likely ones whose probabilities add up to
                this share. Deprecated; leave it out to use the default.
            top_k: Restricts the choice of each token to this many of the most likely ones. Deprecated;
                leave it out to use the default.
            tools: Tools that the model may use, defined by the caller or provided by the API.
            tool_choice: Whether the model may, must or must not use a tool.
            service_tier: Capacity that may serve the request. With `auto` priority capacity is used where
                there is some, with `standard_only` never.
            thinking: Whether and how much the model thinks before it answers.
            cache_control: Sets a cache breakpoint at the last block of the request that can be cached, and
                moves it along as the conversation grows.
            container: Identifier of a container to reuse, so that code execution finds the files of an
                earlier request.
            inference_geo: Region in which the request must be processed. The setting of the workspace
                applies when it is absent.
            output_config: Form of the reply and the effort to spend on it.
            stream: Whether to send the reply as server-sent events while it is generated.
        """
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "system": system,
            "metadata": metadata,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "tools": tools,
            "tool_choice": tool_choice,
            "service_tier": service_tier,
            "thinking": thinking,
            "cache_control": cache_control,
            "container": container,
            "inference_geo": inference_geo,
            "output_config": output_config,
        }
        if stream:
            events: Stream[types.RawMessageStreamEvent] = self._client.stream(
                _CREATE,
                types.RawMessageStreamEvent,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return self._client.request(
            _CREATE,
            types.Message,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def parse(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        output_format: type[OutputT],
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> structured.ParsedMessage[OutputT]:
        """Do what `create` does, with a result whose `parsed_output` is its text read as a type.

        The other arguments are those of `create`.

        Args:
            output_format: The type of the text: a model, or anything else that pydantic reads.
        """
        asked = ReadAs(structured.ParsedMessage, output_format)
        result: structured.ParsedMessage[OutputT] = self._client.request(
            _CREATE,
            asked,
            body=asked.body(
                {
                    "model": model,
                    "messages": messages,
                    "max_tokens": max_tokens,
                    "system": system,
                    "metadata": metadata,
                    "stop_sequences": stop_sequences,
                    "temperature": temperature,
                    "top_p": top_p,
                    "top_k": top_k,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "service_tier": service_tier,
                    "thinking": thinking,
                    "cache_control": cache_control,
                    "container": container,
                    "inference_geo": inference_geo,
                    "output_config": output_config,
                }
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    @overload
    def stream(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.MessageStreamManager: ...

    @overload
    def stream(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        output_format: type[OutputT],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.ParsedMessageStreamManager[OutputT]: ...

    def stream(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        output_format: type[OutputT] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.MessageStreamManager | streaming.ParsedMessageStreamManager[OutputT]:
        """Stream what `create` gives: events for each piece, and the result built as they arrive.

        Use it in a `with` block; the request is sent when the block begins. The other arguments are those of
        `create`.

        Args:
            output_format: The type of the text: a model, or anything else that pydantic reads.
        """
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "system": system,
            "metadata": metadata,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "tools": tools,
            "tool_choice": tool_choice,
            "service_tier": service_tier,
            "thinking": thinking,
            "cache_control": cache_control,
            "container": container,
            "inference_geo": inference_geo,
            "output_config": output_config,
        }
        if not isinstance(output_format, NotGiven):
            asked = ReadAs(structured.ParsedMessage, output_format)
            return streaming.ParsedMessageStreamManager(
                lambda: self._client.stream(
                    _CREATE,
                    types.RawMessageStreamEvent,
                    body=asked.body(body),
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
                asked,
            )
        return streaming.MessageStreamManager(
            lambda: self._client.stream(
                _CREATE,
                types.RawMessageStreamEvent,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    def count_tokens(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        tools: Iterable[types.MessageCountTokensToolParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageTokensCount:
        """Count the tokens of a message.

        Counts the input tokens that a request would use, with its system prompt, tools, images and documents,
        without generating a reply.

        Args:
            model: Model for which to count; models divide text into tokens differently.
            messages: The conversation, oldest message first.
            system: Instructions that apply to the whole conversation.
            tools: Tools that the model may use; their definitions count as input.
            tool_choice: Whether the model may, must or must not use a tool.
            thinking: Whether and how much the model thinks before it answers.
            cache_control: Sets a cache breakpoint at the last block of the request that can be cached.
            output_config: Form of the reply and the effort to spend on it.
        """
        return self._client.request(
            _COUNT_TOKENS,
            types.MessageTokensCount,
            body={
                "model": model,
                "messages": messages,
                "system": system,
                "tools": tools,
                "tool_choice": tool_choice,
                "thinking": thinking,
                "cache_control": cache_control,
                "output_config": output_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMessages(AsyncResource):
    """Asynchronous form of `Messages`."""

    @cached_property
    def batches(self) -> resources.AsyncBatches:
        """Process many message requests together, without waiting for each of them."""
        return resources.AsyncBatches(self._client)

    @cached_property
    def with_raw_response(self) -> resources.messages_views.AsyncMessagesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.messages_views.AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.messages_views.AsyncMessagesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.messages_views.AsyncMessagesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: Literal[False] = False,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Message: ...

    @overload
    async def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.RawMessageStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: bool,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Message | AsyncStream[types.RawMessageStreamEvent]: ...

    async def create(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        stream: bool = False,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Message | AsyncStream[types.RawMessageStreamEvent]:
        """Create a message.

        The arguments are those of `Messages.create`.
        """
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "system": system,
            "metadata": metadata,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "tools": tools,
            "tool_choice": tool_choice,
            "service_tier": service_tier,
            "thinking": thinking,
            "cache_control": cache_control,
            "container": container,
            "inference_geo": inference_geo,
            "output_config": output_config,
        }
        if stream:
            events: AsyncStream[types.RawMessageStreamEvent] = await self._client.stream(
                _CREATE,
                types.RawMessageStreamEvent,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return events
        return await self._client.request(
            _CREATE,
            types.Message,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def parse(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        output_format: type[OutputT],
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> structured.ParsedMessage[OutputT]:
        """Do what `create` does, with a result whose `parsed_output` is its text read as a type.

        The other arguments are those of `create`.

        Args:
            output_format: The type of the text: a model, or anything else that pydantic reads.
        """
        asked = ReadAs(structured.ParsedMessage, output_format)
        result: structured.ParsedMessage[OutputT] = await self._client.request(
            _CREATE,
            asked,
            body=asked.body(
                {
                    "model": model,
                    "messages": messages,
                    "max_tokens": max_tokens,
                    "system": system,
                    "metadata": metadata,
                    "stop_sequences": stop_sequences,
                    "temperature": temperature,
                    "top_p": top_p,
                    "top_k": top_k,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "service_tier": service_tier,
                    "thinking": thinking,
                    "cache_control": cache_control,
                    "container": container,
                    "inference_geo": inference_geo,
                    "output_config": output_config,
                }
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    @overload
    def stream(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.AsyncMessageStreamManager: ...

    @overload
    def stream(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        output_format: type[OutputT],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.AsyncParsedMessageStreamManager[OutputT]: ...

    def stream(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        max_tokens: int,
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        metadata: types.MetadataParam | NotGiven = NOT_GIVEN,
        stop_sequences: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        tools: Iterable[types.ToolUnionParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        container: str | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        output_format: type[OutputT] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> streaming.AsyncMessageStreamManager | streaming.AsyncParsedMessageStreamManager[OutputT]:
        """Stream what `create` gives: events for each piece, and the result built as they arrive.

        Use it in an `async with` block; the request is sent when the block begins. The other arguments are
        those of `create`.

        Args:
            output_format: The type of the text: a model, or anything else that pydantic reads.
        """
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "system": system,
            "metadata": metadata,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "tools": tools,
            "tool_choice": tool_choice,
            "service_tier": service_tier,
            "thinking": thinking,
            "cache_control": cache_control,
            "container": container,
            "inference_geo": inference_geo,
            "output_config": output_config,
        }
        if not isinstance(output_format, NotGiven):
            asked = ReadAs(structured.ParsedMessage, output_format)
            return streaming.AsyncParsedMessageStreamManager(
                lambda: self._client.stream(
                    _CREATE,
                    types.RawMessageStreamEvent,
                    body=asked.body(body),
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
                asked,
            )
        return streaming.AsyncMessageStreamManager(
            lambda: self._client.stream(
                _CREATE,
                types.RawMessageStreamEvent,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    async def count_tokens(
        self,
        *,
        model: types.Model,
        messages: Iterable[types.MessageParam],
        system: str | Iterable[types.TextBlockParam] | NotGiven = NOT_GIVEN,
        tools: Iterable[types.MessageCountTokensToolParam] | NotGiven = NOT_GIVEN,
        tool_choice: types.ToolChoiceParam | NotGiven = NOT_GIVEN,
        thinking: types.ThinkingConfigParam | NotGiven = NOT_GIVEN,
        cache_control: types.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        output_config: types.OutputConfigParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.MessageTokensCount:
        """Count the tokens of a message.

        The arguments are those of `Messages.count_tokens`.
        """
        return await self._client.request(
            _COUNT_TOKENS,
            types.MessageTokensCount,
            body={
                "model": model,
                "messages": messages,
                "system": system,
                "tools": tools,
                "tool_choice": tool_choice,
                "thinking": thinking,
                "cache_control": cache_control,
                "output_config": output_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
