"""Plays the Messages API: finds the example that answers a request, after looking at it as the API would."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

from . import examples
from .wire import Answer, answer, error, events

INVALID_KEY = "invalid"
"""The one API key that is refused."""

_BATCH = re.compile(r"/v1/messages/batches/([^/]+)(/cancel|/results|)")
_MODEL = re.compile(r"/v1/models/([^/]+)")


class Refused(Exception):
    """The request is answered with an error."""

    def __init__(self, status: int, kind: str, message: str) -> None:
        super().__init__(status, kind, message)


class Player:
    """The API. It keeps no state: the same request has the same answer.

    Args:
        pause: Seconds before each event of a stream.
    """

    def __init__(self, *, pause: float = 0.0) -> None:
        self._pause = pause

    def play(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """What the API answers."""
        try:
            if not headers.get("x-api-key") and not headers.get("authorization", "").startswith("Bearer "):
                raise Refused(401, "authentication_error", "x-api-key header is required")
            if headers.get("x-api-key") == INVALID_KEY:
                return answer(examples.errors()["authentication"], 401)
            if not headers.get("anthropic-version"):
                raise Refused(400, "invalid_request_error", "anthropic-version: header is required")
            path, _, query = target.partition("?")
            return self._route(method, path, dict(parse_qsl(query)), headers, body)
        except Refused as refused:
            return error(*refused.args)

    def _route(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes
    ) -> Answer:
        match method, path:
            case "POST", "/v1/messages":
                return self._message(_checked("CreateMessageParams", headers, body))
            case "POST", "/v1/messages/count_tokens":
                request = _checked("CountMessageTokensParams", headers, body)
                counts = examples.responses("/v1/messages/count_tokens")
                return answer(counts["tool_use" if request.get("tools") else "greeting"])
            case "POST", "/v1/messages/batches":
                _checked("CreateMessageBatchParams", headers, body)
                return answer(examples.responses(path)["two_reviews"])
            case "GET", "/v1/messages/batches" | "/v1/models":
                pages = examples.responses(path, "get")
                return answer(pages["last_page" if "after_id" in query else "first_page"])
        if method == "GET" and (found := _MODEL.fullmatch(path)):
            model = examples.responses("/v1/models/{model_id}", "get")["sonnet"]
            if unquote(found[1]) == model["id"]:
                return answer(model)
            raise Refused(404, "not_found_error", f"model: {unquote(found[1])}")
        if found := _BATCH.fullmatch(path):
            return self._batch(method, unquote(found[1]), found[2])
        raise Refused(404, "not_found_error", f"Not found: {method} {path}")

    def _message(self, request: Any) -> Answer:
        name = _kind(request)
        message = examples.responses()[name]
        if not request.get("stream"):
            return answer(message)
        recorded = examples.streams().get(name)
        stream = examples.written(*examples.events_of(message)) if recorded is None else recorded
        return events(examples.pieces(stream), pause=self._pause)

    def _batch(self, method: str, name: str, action: str) -> Answer:
        path = "/v1/messages/batches/{message_batch_id}"
        if not name.startswith("msgbatch_"):
            raise Refused(404, "not_found_error", "There is no message batch with this identifier.")
        match method, action:
            case "GET", "":
                return answer(examples.responses(path, "get")["in_progress"])
            case "DELETE", "":
                return answer(examples.responses(path, "delete")["deleted"])
            case "POST", "/cancel":
                return answer(examples.responses(f"{path}/cancel")["canceling"])
            case "GET", "/results":
                lines = examples.responses(f"{path}/results", "get", "application/x-jsonl")["mixed_results"]
                return answer(lines.encode(), headers={"content-type": "application/x-jsonl"})
        raise Refused(405, "invalid_request_error", "Method Not Allowed")


def _checked(schema: str, headers: Mapping[str, str], body: bytes) -> Any:
    """The body of a request, if it is an instance of the schema."""
    if headers.get("content-type", "").partition(";")[0] != "application/json":
        raise Refused(415, "invalid_request_error", "content-type: must be application/json")
    try:
        value = json.loads(body)
    except ValueError as failure:
        raise Refused(400, "invalid_request_error", f"The body is not JSON: {failure}") from None
    complaint = examples.complaint(schema, value)
    if complaint:
        raise Refused(400, "invalid_request_error", complaint)
    return value


def _kind(request: Any) -> str:
    """The name of the example that answers this request best."""
    plain = {name: value for name, value in request.items() if name != "stream"}
    for name, example in examples.requests().items():
        if plain == example:
            return name
    last = request["messages"][-1]["content"] if request["messages"] else ""
    blocks = {block["type"] for block in last} if isinstance(last, list) else set[str]()
    tools = {str(tool.get("type") or "custom") for tool in request.get("tools", ())}
    if "tool_result" in blocks:
        return "tool_result"
    if any(tool.startswith("code_execution") for tool in tools):
        return "code_execution"
    if "custom" in tools and request.get("tool_choice", {}).get("type") != "none":
        return "tool_use"
    if request.get("thinking", {}).get("type") in ("enabled", "adaptive"):
        return "thinking"
    if "document" in blocks:
        return "document_citations"
    return "structured_output" if (request.get("output_config") or {}).get("format") else "greeting"
