"""Spans: one for each request, named as the conventions for HTTP clients say, and nothing imported without them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .location import SEARCHED
from .pauses import Pauses
from .server import Server
from .wire import RESET, answer, error

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]


class Traced:
    """A client whose spans are kept."""

    def __init__(self, colour: Colour, server: Server, **options: Any) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        made: Any = sdk.AsyncOpenTelemetryMiddleware if colour.is_async else sdk.OpenTelemetryMiddleware
        self.client = colour.client(server, middleware=[made(self.provider, **options)])

    @property
    def spans(self) -> list[Any]:
        return list(self.exporter.get_finished_spans())


async def test_each_attempt_is_a_span(colour: Colour, server: Server, pauses: Pauses) -> None:
    traced = Traced(colour, server)
    server.script(error(529), RESET, answer(REPLY))
    with traced.provider.get_tracer("test").start_as_current_span("outer") as outer:
        await colour(traced.client.messages.create(**GREETING))
    spans = traced.spans[:-1]
    assert [span.name for span in spans] == ["POST /v1/messages"] * 3
    assert {span.kind for span in spans} == {SpanKind.CLIENT}
    assert {span.parent.span_id for span in spans} == {outer.get_span_context().span_id}
    assert [dict(span.attributes) for span in spans] == [
        {
            "http.request.method": "POST",
            "url.full": f"{server.url}/v1/messages",
            "server.address": "127.0.0.1",
            "server.port": int(server.url.rpartition(":")[2]),
            "url.template": "/v1/messages",
            **more,
        }
        for more in (
            {"http.response.status_code": 529, "error.type": "529"},
            {"http.request.resend_count": 1, "error.type": spans[1].attributes["error.type"]},
            {"http.request.resend_count": 2, "http.response.status_code": 200},
        )
    ]
    assert [span.status.status_code for span in spans] == [StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET]
    assert not any("sk-ant" in str(span.to_json()) for span in spans)


async def test_the_context_goes_with_the_request(colour: Colour, server: Server) -> None:
    traced = Traced(colour, server)
    server.script(answer(REPLY))
    await colour(traced.client.messages.create(**GREETING))
    (span,) = traced.spans
    assert f"{span.context.trace_id:032x}-{span.context.span_id:016x}" in server.last.headers["traceparent"]
    traced = Traced(colour, server, propagate_context=False)
    server.script(answer(REPLY))
    await colour(traced.client.messages.create(**GREETING))
    assert "traceparent" not in server.last.headers


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(SEARCHED)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_is_imported_without_it() -> None:
    program = """
import sys, httpx2, anthropic_messages
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, json={})))
anthropic_messages.Anthropic(api_key="k", http_client=http).messages.create(model="m", max_tokens=1, messages=[])
print(*(name for name in sys.modules if "opentelemetry" in name or name.endswith("noticing")))
"""
    assert run(program) == ""


def test_where_it_is_not_installed_that_is_told() -> None:
    program = """
import sys
sys.modules["opentelemetry"] = None
from anthropic_messages import OpenTelemetryMiddleware
try:
    OpenTelemetryMiddleware()
except ImportError as error:
    print(error)
"""
    assert run(program) == "OpenTelemetry is not installed: install this package with its extra `otel`"


def test_the_project_names_the_extra() -> None:
    project = (
        (SEARCHED / "pyproject.toml").read_text(encoding="utf-8") if (SEARCHED / "pyproject.toml").exists() else ""
    )
    if not project:
        pytest.skip("a copy without a project")
    assert 'otel = ["opentelemetry-api' in project
