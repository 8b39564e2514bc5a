"""What goes over the wire in the measurements: requests, replies and streams of events, as bytes made once."""

from __future__ import annotations

import json
from typing import Any

SMALL: list[Any] = [{"role": "user", "content": "Hello"}]


def conversation(turns: int) -> list[Any]:
    """So many messages, each of one block of 40 words or so."""
    roles = ("user", "assistant")
    return [
        {"role": roles[turn % 2], "content": [{"type": "text", "text": f"What was said in turn {turn}. " * 8}]}
        for turn in range(turns)
    ]


def message(blocks: int, words: int = 3) -> dict[str, Any]:
    """A reply of so many blocks of text, as the API writes it."""
    return {
        "id": "msg_01",
        "type": "message",
        "role": "assistant",
        "content": [{"type": "text", "text": "word " * words, "citations": None} for _ in range(blocks)],
        "model": "claude",
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "stop_details": None,
        "container": None,
        "usage": {
            "input_tokens": 1,
            "output_tokens": 2,
            "cache_creation": None,
            "cache_creation_input_tokens": None,
            "cache_read_input_tokens": None,
            "inference_geo": None,
            "server_tool_use": None,
            "service_tier": None,
        },
    }


def reply(blocks: int, words: int = 3) -> bytes:
    return json.dumps(message(blocks, words)).encode()


_TEXT = {"type": "text", "text": "", "citations": None}
_TOOL = {"type": "tool_use", "id": "toolu_01", "name": "search", "input": {}, "caller": {"type": "direct"}}
_USAGE = {
    "output_tokens": 9,
    "input_tokens": None,
    "cache_creation_input_tokens": None,
    "cache_read_input_tokens": None,
    "server_tool_use": None,
}
_STOP = {"stop_reason": "end_turn", "stop_sequence": None, "stop_details": None, "container": None}


def event(data: dict[str, Any]) -> bytes:
    return f"event: {data['type']}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n".encode()


def delta(**content: str) -> bytes:
    return event({"type": "content_block_delta", "index": 0, "delta": content})


def opening(block: dict[str, Any]) -> list[bytes]:
    started = message(0) | {"stop_reason": None}
    return [
        event({"type": "message_start", "message": started}),
        event({"type": "content_block_start", "index": 0, "content_block": block}),
    ]


def ending() -> list[bytes]:
    return [
        event({"type": "content_block_stop", "index": 0}),
        event({"type": "message_delta", "delta": _STOP, "usage": _USAGE}),
        event({"type": "message_stop"}),
    ]


def text_events(deltas: int) -> list[bytes]:
    """A stream whose text arrives in so many deltas."""
    written = [delta(type="text_delta", text=f"word {number} ") for number in range(deltas)]
    return [*opening(_TEXT), *written, *ending()]


def tool_events(deltas: int) -> list[bytes]:
    """A stream whose tool input, an array of strings, arrives in so many deltas."""
    parts = ['{"words": ["first"', *(f', "word {number}"' for number in range(deltas - 2)), "]}"]
    written = [delta(type="input_json_delta", partial_json=part) for part in parts]
    return [*opening(_TOOL), *written, *ending()]
