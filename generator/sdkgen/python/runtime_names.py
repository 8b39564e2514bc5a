"""Which names of the runtime the generated package offers as its own."""

from __future__ import annotations

from sdkgen.api import ResultKind
from sdkgen.python.scope import Scope

_ALWAYS = {
    "._runtime.aiohttp_client": ("DefaultAioHttpClient",),
    "._runtime.api_response": ("APIResponse",),
    "._runtime.arguments": ("RequestOptions", "Timeout"),
    "._runtime.async_api_response": ("AsyncAPIResponse",),
    "._runtime.http_clients": ("DEFAULT_CONNECTION_LIMITS", "DefaultAsyncHttpxClient", "DefaultHttpxClient"),
    "._runtime.middleware": ("AsyncCallNext", "AsyncMiddleware", "CallNext", "Middleware"),
    "._runtime.models": ("BaseModel", "UnknownVariant"),
    "._runtime.sentinels": ("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"),
    "._runtime.opentelemetry": ("AsyncOpenTelemetryMiddleware", "OpenTelemetryMiddleware"),
    "._runtime.stream": ("AsyncStream", "Stream"),
    "._runtime.unknown": ("Unknown",),
}
_STRUCTURED = {
    "._runtime.schema_transform": ("transform_schema",),
    "._runtime.structured": ("OutputValidationError",),
}


def runtime_names(scope: Scope) -> dict[str, tuple[str, ...]]:
    """Names by module: those of every package, and those of what the API's operations give."""
    operations = [operation for resource in scope.api.walk() for operation in resource.operations]
    has_lines = any(one.result.kind is ResultKind.JSON_LINES or one.stream and one.stream.lines for one in operations)
    lines = {"._runtime.json_lines": ("AsyncJSONLines", "JSONLines")} if has_lines else {}
    pages = {"._runtime.errors": ("NoNextPageError",), "._runtime.paging": ("AsyncPaginator",)}
    pages = pages if scope.page_classes else {}
    structured = any(operation.structured for operation in operations)
    return {**_ALWAYS, **lines, **pages, **(_STRUCTURED if structured else {})}
