"""For tests of programs that use this package: a stand-in for the API, which needs no network.

It answers with the examples of the API's document, or with what a test has queued.
"""

from __future__ import annotations

from ._client import SERVICE, Anthropic, AsyncAnthropic
from ._runtime import testing_routes as _routes
from ._runtime.testing_api import NoReplyError
from ._runtime.testing_api import StandIn as _StandIn
from ._runtime.testing_request import ReceivedRequest

_ROUTES: list[_routes.Route] = [
    _routes.Route(
        "POST",
        "/v1/messages",
        (
            _routes.Example(
                200,
                "application/json",
                "greeting",
                {
                    "id": "msg_01Greet4kTz",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-sonnet-4-6",
                    "content": [
                        {
                            "type": "text",
                            "text": "Hello, keepers of the light! May your lamp burn bright and your nights be calm.",
                            "citations": None,
                        }
                    ],
                    "stop_reason": "end_turn",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 16,
                        "output_tokens": 22,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 0,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": None,
                        "service_tier": "standard",
                        "inference_geo": "global",
                    },
                    "container": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "tool_use",
                {
                    "id": "msg_01Tides2vRq",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-sonnet-4-6",
                    "content": [
                        {"type": "text", "text": "Let me look up the tides in Port Ellery.", "citations": None},
                        {
                            "type": "tool_use",
                            "id": "toolu_01Tides8pXw",
                            "name": "get_tides",
                            "input": {"harbour": "Port Ellery", "date": "2026-08-09"},
                            "caller": {"type": "direct"},
                        },
                    ],
                    "stop_reason": "tool_use",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 486,
                        "output_tokens": 71,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 0,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": None,
                        "service_tier": "standard",
                        "inference_geo": "global",
                    },
                    "container": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "tool_result",
                {
                    "id": "msg_01Tides9bLm",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-sonnet-4-6",
                    "content": [
                        {
                            "type": "text",
                            "text": "High water in Port Ellery on 9 August 2026 is at 04:12 and again at 16:37.",
                            "citations": None,
                        }
                    ],
                    "stop_reason": "end_turn",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 602,
                        "output_tokens": 31,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 0,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": None,
                        "service_tier": "standard",
                        "inference_geo": "global",
                    },
                    "container": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "thinking",
                {
                    "id": "msg_01Prime6hWd",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-sonnet-4-6",
                    "content": [
                        {
                            "type": "thinking",
                            "thinking": "The square root of 391 is below 20. Dividing by 17 gives 23, so 391 = 17 * 23.",
                            "signature": "EpYBCkQIBRgCKkA5dGhlIHNpZ25hdHVyZSBpcyBvcGFxdWU=",
                        },
                        {"type": "text", "text": "No. 391 is 17 times 23.", "citations": None},
                    ],
                    "stop_reason": "end_turn",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 43,
                        "output_tokens": 58,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 0,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": None,
                        "service_tier": "standard",
                        "inference_geo": "global",
                    },
                    "container": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "structured_output",
                {
                    "id": "msg_01Mount3cYs",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-opus-4-7",
                    "content": [{"type": "text", "text": '{"name":"Mount Corran","height_m":1204}', "citations": None}],
                    "stop_reason": "end_turn",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 187,
                        "output_tokens": 19,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 0,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": None,
                        "service_tier": "standard",
                        "inference_geo": "us",
                    },
                    "container": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "document_citations",
                {
                    "id": "msg_01Aster5nJf",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-sonnet-4-6",
                    "content": [
                        {
                            "type": "text",
                            "text": "Passenger service on the Aster line ended in 1968.",
                            "citations": [
                                {
                                    "type": "char_location",
                                    "cited_text": "It carried passengers between Norwick and Hale until 1968.",
                                    "document_index": 0,
                                    "document_title": "History of the Aster line",
                                    "start_char_index": 31,
                                    "end_char_index": 89,
                                    "file_id": None,
                                }
                            ],
                        }
                    ],
                    "stop_reason": "end_turn",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 97,
                        "output_tokens": 33,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 0,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": None,
                        "service_tier": "standard",
                        "inference_geo": "global",
                    },
                    "container": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "code_execution",
                {
                    "id": "msg_01Squares7gAe",
                    "type": "message",
                    "role": "assistant",
                    "model": "claude-opus-4-7",
                    "content": [
                        {
                            "type": "server_tool_use",
                            "id": "srvtoolu_01Squares1uKo",
                            "name": "bash_code_execution",
                            "input": {"command": 'python3 -c "print(sum(n * n for n in range(1, 101)))"'},
                            "caller": {"type": "direct"},
                        },
                        {
                            "type": "bash_code_execution_tool_result",
                            "tool_use_id": "srvtoolu_01Squares1uKo",
                            "content": {
                                "type": "bash_code_execution_result",
                                "stdout": "338350\n",
                                "stderr": "",
                                "return_code": 0,
                                "content": [],
                            },
                        },
                        {
                            "type": "text",
                            "text": "The sum of the first 100 square numbers is 338350.",
                            "citations": None,
                        },
                    ],
                    "stop_reason": "end_turn",
                    "stop_sequence": None,
                    "stop_details": None,
                    "usage": {
                        "input_tokens": 267,
                        "output_tokens": 126,
                        "cache_creation_input_tokens": 0,
                        "cache_read_input_tokens": 2048,
                        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
                        "server_tool_use": {"web_search_requests": 0, "web_fetch_requests": 0},
                        "service_tier": "standard",
                        "inference_geo": "global",
                    },
                    "container": {"id": "container_01Squares4xBi", "expires_at": "2026-08-09T10:15:00Z"},
                },
            ),
            _routes.Example(
                200,
                "text/event-stream",
                "greeting",
                (
                    "event: message_start\n"
                    'data: {"type":"message_start","message":{"id":"msg_01Greet4kTz","type":"message","role":"assistant","model":"claude-sonnet-4-6","content":[],"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":{"input_tokens":16,"output_tokens":1,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"server_tool_use":null,"service_tier":"standard","inference_geo":"global"},"container":null}}\n'
                    "\n"
                    "event: content_block_start\n"
                    'data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":"","citations":null}}\n'
                    "\n"
                    "event: ping\n"
                    'data: {"type":"ping"}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hello"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":", keepers of"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" the light!"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" May your lamp"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" burn bright"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" and your nights"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" be calm"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"."}}\n'
                    "\n"
                    "event: content_block_stop\n"
                    'data: {"type":"content_block_stop","index":0}\n'
                    "\n"
                    "event: message_delta\n"
                    'data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null,"stop_details":null,"container":null},"usage":{"input_tokens":16,"output_tokens":22,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"server_tool_use":null}}\n'
                    "\n"
                    "event: message_stop\n"
                    'data: {"type":"message_stop"}\n'
                    "\n"
                ),
            ),
            _routes.Example(
                200,
                "text/event-stream",
                "tool_use",
                (
                    "event: message_start\n"
                    'data: {"type":"message_start","message":{"id":"msg_01Tides2vRq","type":"message","role":"assistant","model":"claude-sonnet-4-6","content":[],"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":{"input_tokens":486,"output_tokens":2,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"server_tool_use":null,"service_tier":"standard","inference_geo":"global"},"container":null}}\n'
                    "\n"
                    "event: content_block_start\n"
                    'data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":"","citations":null}}\n'
                    "\n"
                    "event: ping\n"
                    'data: {"type":"ping"}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Let me"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" look up"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" the tides"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" in Port Ellery"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"."}}\n'
                    "\n"
                    "event: content_block_stop\n"
                    'data: {"type":"content_block_stop","index":0}\n'
                    "\n"
                    "event: content_block_start\n"
                    'data: {"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"toolu_01Tides8pXw","name":"get_tides","input":{},"caller":{"type":"direct"}}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":""}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\\"harbour\\""}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":": \\"Port"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":" Ellery\\""}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":", \\"date\\": \\"2026"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"-08-09\\"}"}}\n'
                    "\n"
                    "event: content_block_stop\n"
                    'data: {"type":"content_block_stop","index":1}\n'
                    "\n"
                    "event: message_delta\n"
                    'data: {"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null,"stop_details":null,"container":null},"usage":{"input_tokens":486,"output_tokens":71,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"server_tool_use":null}}\n'
                    "\n"
                    "event: message_stop\n"
                    'data: {"type":"message_stop"}\n'
                    "\n"
                ),
            ),
            _routes.Example(
                200,
                "text/event-stream",
                "thinking",
                (
                    "event: message_start\n"
                    'data: {"type":"message_start","message":{"id":"msg_01Prime6hWd","type":"message","role":"assistant","model":"claude-sonnet-4-6","content":[],"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":{"input_tokens":43,"output_tokens":4,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"server_tool_use":null,"service_tier":"standard","inference_geo":"global"},"container":null}}\n'
                    "\n"
                    "event: content_block_start\n"
                    'data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}\n'
                    "\n"
                    "event: ping\n"
                    'data: {"type":"ping"}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"The square root of 391"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":" is below 20."}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":" Dividing by 17 gives 23,"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":" so 391 = 17 * 23."}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"EpYBCkQIBRgCKkA5dGhlIHNpZ25hdHVyZSBpcyBvcGFxdWU="}}\n'
                    "\n"
                    "event: content_block_stop\n"
                    'data: {"type":"content_block_stop","index":0}\n'
                    "\n"
                    "event: content_block_start\n"
                    'data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":"","citations":null}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"No."}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":" 391 is"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":" 17 times 23."}}\n'
                    "\n"
                    "event: content_block_stop\n"
                    'data: {"type":"content_block_stop","index":1}\n'
                    "\n"
                    "event: message_delta\n"
                    'data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null,"stop_details":null,"container":null},"usage":{"input_tokens":43,"output_tokens":58,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"server_tool_use":null}}\n'
                    "\n"
                    "event: message_stop\n"
                    'data: {"type":"message_stop"}\n'
                    "\n"
                ),
            ),
            _routes.Example(
                200,
                "text/event-stream",
                "document_citations",
                (
                    "event: message_start\n"
                    'data: {"type":"message_start","message":{"id":"msg_01Aster5nJf","type":"message","role":"assistant","model":"claude-sonnet-4-6","content":[],"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":{"input_tokens":97,"output_tokens":1,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"server_tool_use":null,"service_tier":"standard","inference_geo":"global"},"container":null}}\n'
                    "\n"
                    "event: content_block_start\n"
                    'data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":"","citations":[]}}\n'
                    "\n"
                    "event: ping\n"
                    'data: {"type":"ping"}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"citations_delta","citation":{"type":"char_location","cited_text":"It carried passengers between Norwick and Hale until 1968.","document_index":0,"document_title":"History of the Aster line","start_char_index":31,"end_char_index":89,"file_id":null}}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Passenger service"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" on the Aster line"}}\n'
                    "\n"
                    "event: content_block_delta\n"
                    'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" ended in 1968."}}\n'
                    "\n"
                    "event: content_block_stop\n"
                    'data: {"type":"content_block_stop","index":0}\n'
                    "\n"
                    "event: message_delta\n"
                    'data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null,"stop_details":null,"container":null},"usage":{"input_tokens":97,"output_tokens":33,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"server_tool_use":null}}\n'
                    "\n"
                    "event: message_stop\n"
                    'data: {"type":"message_stop"}\n'
                    "\n"
                ),
            ),
        ),
    ),
    _routes.Route(
        "POST",
        "/v1/messages/count_tokens",
        (
            _routes.Example(200, "application/json", "greeting", {"input_tokens": 16}),
            _routes.Example(200, "application/json", "tool_use", {"input_tokens": 486}),
        ),
    ),
    _routes.Route(
        "POST",
        "/v1/messages/batches",
        (
            _routes.Example(
                200,
                "application/json",
                "two_reviews",
                {
                    "id": "msgbatch_01Reviews5tHc",
                    "type": "message_batch",
                    "processing_status": "in_progress",
                    "request_counts": {"processing": 2, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
                    "created_at": "2026-08-09T08:00:00Z",
                    "expires_at": "2026-08-10T08:00:00Z",
                    "ended_at": None,
                    "cancel_initiated_at": None,
                    "archived_at": None,
                    "results_url": None,
                },
            ),
        ),
    ),
    _routes.Route(
        "GET",
        "/v1/messages/batches/{message_batch_id}",
        (
            _routes.Example(
                200,
                "application/json",
                "in_progress",
                {
                    "id": "msgbatch_01Reviews5tHc",
                    "type": "message_batch",
                    "processing_status": "in_progress",
                    "request_counts": {"processing": 2, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
                    "created_at": "2026-08-09T08:00:00Z",
                    "expires_at": "2026-08-10T08:00:00Z",
                    "ended_at": None,
                    "cancel_initiated_at": None,
                    "archived_at": None,
                    "results_url": None,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "ended",
                {
                    "id": "msgbatch_01Reviews5tHc",
                    "type": "message_batch",
                    "processing_status": "ended",
                    "request_counts": {"processing": 0, "succeeded": 2, "errored": 0, "canceled": 0, "expired": 0},
                    "created_at": "2026-08-09T08:00:00Z",
                    "expires_at": "2026-08-10T08:00:00Z",
                    "ended_at": "2026-08-09T08:03:27Z",
                    "cancel_initiated_at": None,
                    "archived_at": None,
                    "results_url": "https://api.anthropic.com/v1/messages/batches/msgbatch_01Reviews5tHc/results",
                },
            ),
        ),
    ),
    _routes.Route(
        "GET",
        "/v1/messages/batches",
        (
            _routes.Example(
                200,
                "application/json",
                "first_page",
                {
                    "data": [
                        {
                            "id": "msgbatch_01Reviews5tHc",
                            "type": "message_batch",
                            "processing_status": "in_progress",
                            "request_counts": {
                                "processing": 2,
                                "succeeded": 0,
                                "errored": 0,
                                "canceled": 0,
                                "expired": 0,
                            },
                            "created_at": "2026-08-09T08:00:00Z",
                            "expires_at": "2026-08-10T08:00:00Z",
                            "ended_at": None,
                            "cancel_initiated_at": None,
                            "archived_at": None,
                            "results_url": None,
                        },
                        {
                            "id": "msgbatch_01Mail9wNp",
                            "type": "message_batch",
                            "processing_status": "ended",
                            "request_counts": {
                                "processing": 0,
                                "succeeded": 118,
                                "errored": 2,
                                "canceled": 0,
                                "expired": 0,
                            },
                            "created_at": "2026-08-08T14:30:00Z",
                            "expires_at": "2026-08-09T14:30:00Z",
                            "ended_at": "2026-08-08T15:05:41Z",
                            "cancel_initiated_at": None,
                            "archived_at": None,
                            "results_url": "https://api.anthropic.com/v1/messages/batches/msgbatch_01Mail9wNp/results",
                        },
                    ],
                    "first_id": "msgbatch_01Reviews5tHc",
                    "last_id": "msgbatch_01Mail9wNp",
                    "has_more": True,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "last_page",
                {
                    "data": [
                        {
                            "id": "msgbatch_01Archive2eGu",
                            "type": "message_batch",
                            "processing_status": "ended",
                            "request_counts": {
                                "processing": 0,
                                "succeeded": 40,
                                "errored": 0,
                                "canceled": 3,
                                "expired": 7,
                            },
                            "created_at": "2026-06-01T10:00:00Z",
                            "expires_at": "2026-06-02T10:00:00Z",
                            "ended_at": "2026-06-02T10:00:00Z",
                            "cancel_initiated_at": "2026-06-02T09:58:12Z",
                            "archived_at": "2026-07-01T10:00:00Z",
                            "results_url": None,
                        }
                    ],
                    "first_id": "msgbatch_01Archive2eGu",
                    "last_id": "msgbatch_01Archive2eGu",
                    "has_more": False,
                },
            ),
        ),
        pages=_routes.Pages(
            ("after_id", "before_id"),
            ((("data",), []), (("last_id",), None), (("first_id",), None), (("has_more",), False)),
        ),
    ),
    _routes.Route(
        "POST",
        "/v1/messages/batches/{message_batch_id}/cancel",
        (
            _routes.Example(
                200,
                "application/json",
                "canceling",
                {
                    "id": "msgbatch_01Reviews5tHc",
                    "type": "message_batch",
                    "processing_status": "canceling",
                    "request_counts": {"processing": 2, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
                    "created_at": "2026-08-09T08:00:00Z",
                    "expires_at": "2026-08-10T08:00:00Z",
                    "ended_at": None,
                    "cancel_initiated_at": "2026-08-09T08:01:19Z",
                    "archived_at": None,
                    "results_url": None,
                },
            ),
        ),
    ),
    _routes.Route(
        "DELETE",
        "/v1/messages/batches/{message_batch_id}",
        (
            _routes.Example(
                200, "application/json", "deleted", {"id": "msgbatch_01Reviews5tHc", "type": "message_batch_deleted"}
            ),
        ),
    ),
    _routes.Route(
        "GET",
        "/v1/messages/batches/{message_batch_id}/results",
        (
            _routes.Example(
                200,
                "application/x-jsonl",
                "mixed_results",
                (
                    '{"custom_id":"review-001","result":{"type":"succeeded","message":{"id":"msg_01Review1aQv","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{"type":"text","text":"positive","citations":null}],"stop_reason":"end_turn","stop_sequence":null,"stop_details":null,"usage":{"input_tokens":24,"output_tokens":4,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"server_tool_use":null,"service_tier":"batch","inference_geo":"global"},"container":null}}}\n'
                    '{"custom_id":"review-002","result":{"type":"errored","error":{"type":"error","error":{"type":"invalid_request_error","message":"messages: at least one message is required"},"request_id":"req_01Batch2dFk"}}}\n'
                    '{"custom_id":"review-003","result":{"type":"canceled"}}\n'
                    '{"custom_id":"review-004","result":{"type":"expired"}}\n'
                ),
            ),
        ),
    ),
    _routes.Route(
        "GET",
        "/v1/models/{model_id}",
        (
            _routes.Example(
                200,
                "application/json",
                "sonnet",
                {
                    "id": "claude-sonnet-4-6",
                    "type": "model",
                    "display_name": "Claude Sonnet 4.6",
                    "created_at": "2026-02-17T00:00:00Z",
                    "max_input_tokens": 1000000,
                    "max_tokens": 64000,
                    "capabilities": {
                        "batch": {"supported": True},
                        "citations": {"supported": True},
                        "code_execution": {"supported": True},
                        "image_input": {"supported": True},
                        "pdf_input": {"supported": True},
                        "structured_outputs": {"supported": True},
                        "thinking": {
                            "supported": True,
                            "types": {"adaptive": {"supported": True}, "enabled": {"supported": True}},
                        },
                        "effort": {
                            "supported": True,
                            "low": {"supported": True},
                            "medium": {"supported": True},
                            "high": {"supported": True},
                            "xhigh": {"supported": False},
                            "max": {"supported": True},
                        },
                        "context_management": {
                            "supported": True,
                            "clear_thinking_20251015": {"supported": True},
                            "clear_tool_uses_20250919": {"supported": True},
                            "compact_20260112": {"supported": True},
                        },
                    },
                },
            ),
        ),
    ),
    _routes.Route(
        "GET",
        "/v1/models",
        (
            _routes.Example(
                200,
                "application/json",
                "first_page",
                {
                    "data": [
                        {
                            "id": "claude-opus-4-7",
                            "type": "model",
                            "display_name": "Claude Opus 4.7",
                            "created_at": "2026-04-14T00:00:00Z",
                            "max_input_tokens": 1000000,
                            "max_tokens": 128000,
                            "capabilities": {
                                "batch": {"supported": True},
                                "citations": {"supported": True},
                                "code_execution": {"supported": True},
                                "image_input": {"supported": True},
                                "pdf_input": {"supported": True},
                                "structured_outputs": {"supported": True},
                                "thinking": {
                                    "supported": True,
                                    "types": {"adaptive": {"supported": True}, "enabled": {"supported": False}},
                                },
                                "effort": {
                                    "supported": True,
                                    "low": {"supported": True},
                                    "medium": {"supported": True},
                                    "high": {"supported": True},
                                    "xhigh": {"supported": True},
                                    "max": {"supported": True},
                                },
                                "context_management": {
                                    "supported": True,
                                    "clear_thinking_20251015": {"supported": True},
                                    "clear_tool_uses_20250919": {"supported": True},
                                    "compact_20260112": {"supported": True},
                                },
                            },
                        },
                        {
                            "id": "claude-haiku-4-5-20251001",
                            "type": "model",
                            "display_name": "Claude Haiku 4.5",
                            "created_at": "2025-10-15T00:00:00Z",
                            "max_input_tokens": 200000,
                            "max_tokens": 64000,
                            "capabilities": {
                                "batch": {"supported": True},
                                "citations": {"supported": True},
                                "code_execution": {"supported": True},
                                "image_input": {"supported": True},
                                "pdf_input": {"supported": True},
                                "structured_outputs": {"supported": True},
                                "thinking": {
                                    "supported": True,
                                    "types": {"adaptive": {"supported": False}, "enabled": {"supported": True}},
                                },
                                "effort": {
                                    "supported": False,
                                    "low": {"supported": False},
                                    "medium": {"supported": False},
                                    "high": {"supported": False},
                                    "xhigh": None,
                                    "max": {"supported": False},
                                },
                                "context_management": {
                                    "supported": True,
                                    "clear_thinking_20251015": {"supported": True},
                                    "clear_tool_uses_20250919": {"supported": True},
                                    "compact_20260112": None,
                                },
                            },
                        },
                    ],
                    "first_id": "claude-opus-4-7",
                    "last_id": "claude-haiku-4-5-20251001",
                    "has_more": True,
                },
            ),
            _routes.Example(
                200,
                "application/json",
                "last_page",
                {
                    "data": [
                        {
                            "id": "claude-3-haiku-20240307",
                            "type": "model",
                            "display_name": "Claude 3 Haiku",
                            "created_at": "2024-03-07T00:00:00Z",
                            "max_input_tokens": 200000,
                            "max_tokens": 4096,
                            "capabilities": None,
                        }
                    ],
                    "first_id": "claude-3-haiku-20240307",
                    "last_id": "claude-3-haiku-20240307",
                    "has_more": False,
                },
            ),
        ),
        pages=_routes.Pages(
            ("after_id", "before_id"),
            ((("data",), []), (("last_id",), None), (("first_id",), None), (("has_more",), False)),
        ),
    ),
]


class FakeAPI(_StandIn):
    """Stands in for the API. Its clients have no network; retries do not wait.

    Used as a context manager, it raises AssertionError at the end if something queued was never asked for.
    """

    def __init__(self) -> None:
        super().__init__(SERVICE, _ROUTES, ("type",))

    def client(self, *, max_retries: int = SERVICE.retry.max_retries) -> Anthropic:
        """A client that asks this stand-in."""
        return self._without_waits(
            Anthropic(
                api_key="test-credential",
                base_url=self._base_url,
                max_retries=max_retries,
                http_client=self.http_client(),
            )
        )

    def async_client(self, *, max_retries: int = SERVICE.retry.max_retries) -> AsyncAnthropic:
        """An asynchronous client that asks this stand-in."""
        return self._without_waits(
            AsyncAnthropic(
                api_key="test-credential",
                base_url=self._base_url,
                max_retries=max_retries,
                http_client=self.async_http_client(),
            )
        )


__all__ = ["FakeAPI", "NoReplyError", "ReceivedRequest"]
