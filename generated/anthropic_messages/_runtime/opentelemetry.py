"""Spans of OpenTelemetry for requests: `client = Client(middleware=[OpenTelemetryMiddleware()])`.

Each request that is sent is a span of its own, retries included, with the names that the semantic conventions for
HTTP clients give. It ends when the response has been read or, where the call streams, when its headers have come.
URLs are without credentials. Only making one of these imports `opentelemetry`, which the extra `otel` installs.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx2

from .middleware import AsyncCallNext, CallNext
from .redaction import safe_url

if TYPE_CHECKING:
    from opentelemetry.trace import Span


class _Spans:
    """Makes the spans, in either colour.

    Args:
        tracer_provider: The `opentelemetry.trace.TracerProvider` that gets the spans, instead of the global one.
        propagate_context: Whether requests carry the context of the trace in their headers.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """

    def __init__(self, tracer_provider: Any = None, *, propagate_context: bool = True) -> None:
        try:
            from opentelemetry import propagate, trace
        except ImportError as error:
            raise ImportError("OpenTelemetry is not installed: install this package with its extra `otel`") from error
        self._trace = trace
        self._inject = propagate.inject
        self._tracer = trace.get_tracer(__name__.partition("._runtime")[0], tracer_provider=tracer_provider)
        self._propagate = propagate_context

    @contextmanager
    def _span(self, request: httpx2.Request) -> Generator[Span, None, None]:
        template: str | None = request.extensions.get("url_template")
        url = request.url
        attributes: dict[str, Any] = {
            "http.request.method": request.method,
            "url.full": safe_url(url),
            "server.address": url.host,
            "server.port": url.port or {"http": 80, "https": 443}.get(url.scheme, 0),
        }
        if template:
            attributes["url.template"] = template
        if taken := request.extensions.get("retries_taken"):
            attributes["http.request.resend_count"] = taken
        with self._tracer.start_as_current_span(
            f"{request.method} {template}" if template else request.method,
            kind=self._trace.SpanKind.CLIENT,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            if self._propagate:
                self._inject(request.headers)
            try:
                yield span
            except BaseException as error:
                name = type(error).__qualname__
                span.set_attribute("error.type", name)
                span.set_status(self._trace.Status(self._trace.StatusCode.ERROR, name))
                raise

    def _answered(self, span: Span, response: httpx2.Response) -> httpx2.Response:
        span.set_attribute("http.response.status_code", response.status_code)
        if response.status_code >= 400:
            span.set_attribute("error.type", str(response.status_code))
            span.set_status(self._trace.Status(self._trace.StatusCode.ERROR))
        return response


class OpenTelemetryMiddleware(_Spans):
    """A span for each request of a client that blocks."""

    def handle(self, request: httpx2.Request, call_next: CallNext) -> httpx2.Response:
        """Sends the request within a span."""
        with self._span(request) as span:
            return self._answered(span, call_next(request))


class AsyncOpenTelemetryMiddleware(_Spans):
    """A span for each request of a client that awaits."""

    async def handle(self, request: httpx2.Request, call_next: AsyncCallNext) -> httpx2.Response:
        """Sends the request within a span."""
        with self._span(request) as span:
            return self._answered(span, await call_next(request))
