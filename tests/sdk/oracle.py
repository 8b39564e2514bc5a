"""A second opinion on what a piece of an event stream means, as plainly as it can be written: on dicts, and slowly."""

from __future__ import annotations

import copy
import json
from functools import lru_cache
from typing import Any

import pydantic_core


@lru_cache(maxsize=4)
def outcome(whole: bytes) -> tuple[Any, bool]:
    """The message that complete events build (`None` before its start), and whether it is complete."""
    return message_of(events_in(whole))


def events_in(data: bytes) -> list[Any]:
    """The events that are complete in the beginning of a stream, without pings."""
    blocks = data.split(b"\n\n")[:-1]
    found = [json.loads(block.partition(b"\ndata: ")[2]) for block in blocks]
    return [event for event in found if event["type"] != "ping"]


def message_of(events: list[Any]) -> tuple[Any, bool]:
    """The message as far as these events build it (`None` before its start), and whether it is complete."""
    message: Any = None
    texts: dict[int, str] = {}
    for event in copy.deepcopy(events):
        match event:
            case {"type": "message_start"}:
                message = event["message"]
            case {"type": "content_block_start"}:
                message["content"].append(event["content_block"])
            case {"type": "content_block_delta", "index": index, "delta": delta}:
                _grow(message["content"][index], delta, texts, index)
            case {"type": "message_delta", "delta": delta, "usage": usage}:
                message.update({name: value for name, value in delta.items() if value is not None})
                message["usage"].update({name: value for name, value in usage.items() if value is not None})
            case {"type": "message_stop"}:
                return message, True
    return message, False


def _grow(block: Any, delta: Any, texts: dict[int, str], index: int) -> None:
    match delta:
        case {"type": "text_delta", "text": text}:
            block["text"] += text
        case {"type": "thinking_delta", "thinking": text}:
            block["thinking"] += text
        case {"type": "signature_delta", "signature": signature}:
            block["signature"] = signature
        case {"type": "citations_delta", "citation": citation}:
            block["citations"] = [*(block["citations"] or []), citation]
        case {"type": "input_json_delta", "partial_json": text}:
            texts[index] = texts.get(index, "") + text
            if texts[index]:
                block["input"] = pydantic_core.from_json(texts[index], allow_partial=True)
