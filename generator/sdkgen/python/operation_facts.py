"""The constant that carries what is known of an operation before it is called."""

from __future__ import annotations

from sdkgen.api import (
    BodyKind,
    Constant,
    EventStream,
    Location,
    Need,
    Operation,
    Parameter,
    Primitive,
    ResultKind,
    Retry,
)
from sdkgen.python.literals import literal, sequence
from sdkgen.python.names import argument

_QUERY_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject", "json")


def constant(operation: Operation, usual: Need) -> str:
    """The statement that defines the constant; `usual` is what other operations want."""
    facts = [literal(operation.verb), literal(operation.path), *_body(operation), *_result(operation)]
    styles = [f"{literal(one.name)}: {_style(one)}" for one in operation.parameters if _has_style(one)]
    facts += [f"query={{{', '.join(styles)}}}"] if styles else []
    facts += [f"stream={_stream(operation.stream)}"] if operation.stream is not None else []
    if operation.long_running is not None:
        limit = operation.long_running
        facts.append(f"limit=NonStreamingLimit({literal(limit.argument)}, per_hour={limit.per_hour:_})")
    facts += [f"auth={literal(operation.auth.value)}"] if operation.auth is not usual else []
    facts += [f"retry={retry_policy(operation.retry)}"] if operation.retry is not None else []
    return f"{constant_name(operation)} = Operation({', '.join(facts)})"


def retry_policy(retry: Retry) -> str:
    """The policy that says what is tried again."""
    facts = [
        f"max_retries={retry.max_retries}",
        f"statuses={sequence(retry.statuses)}",
        f"initial_delay={retry.initial_delay}",
        f"max_delay={retry.max_delay}",
    ]
    facts += [f"count_header={literal(retry.count_header)}"] if retry.count_header else []
    facts += [f"decision_header={literal(retry.decision_header)}"] if retry.decision_header else []
    return f"RetryPolicy({', '.join(facts)})"


def constant_name(operation: Operation) -> str:
    """The name of the constant."""
    return f"_{argument(operation.name, ()).upper().rstrip('_')}"


def _body(operation: Operation) -> list[str]:
    body = operation.body
    if body is None:
        return []
    match body.kind:
        case BodyKind.JSON:
            facts = [] if body.media_type == "application/json" else [f"media_type={literal(body.media_type)}"]
        case BodyKind.FORM:
            facts = ['body="form"']
        case BodyKind.MULTIPART:
            facts = ['body="multipart"']
        case BodyKind.TEXT | BodyKind.BINARY:
            facts = ['body="raw"', f"media_type={literal(body.media_type)}"]
    return facts if body.required else [*facts, "optional_body=True"]


def _result(operation: Operation) -> list[str]:
    media_type = literal(operation.result.media_type or "*/*")
    match operation.result.kind:
        case ResultKind.JSON:
            return [] if media_type == '"application/json"' else [f"accept={media_type}"]
        case ResultKind.OPTIONAL_JSON:
            return [f"accept={media_type}", 'result="optional json"']
        case ResultKind.EVENTS:
            return []
        case ResultKind.TEXT:
            return [f"accept={media_type}", 'result="text"']
        case ResultKind.BINARY:
            return [f"accept={media_type}", 'result="bytes"']
        case ResultKind.JSON_LINES:
            return [f"accept={media_type}", 'result="lines"']
        case ResultKind.NOTHING:
            return [f"accept={media_type}", 'result="nothing"']


def _has_style(parameter: Parameter) -> bool:
    is_scalar = isinstance(parameter.type, Primitive | Constant)
    return parameter.location is Location.QUERY and parameter.style in _QUERY_STYLES and not is_scalar


def _style(parameter: Parameter) -> str:
    facts = [f"style={literal(parameter.style)}"] if parameter.style != "form" else []
    facts += ["explode=False"] if not parameter.explode else []
    return f"QueryStyle({', '.join(facts)})"


def _stream(stream: EventStream) -> str:
    facts = [f"argument={literal(stream.argument)}"] if stream.argument != "stream" else []
    facts += [f"tag={literal(stream.tag)}"] if stream.tag != "type" else []
    lists = (("terminal", stream.terminal), ("skip", stream.skip), ("error", stream.error))
    facts += [f"{name}={sequence(values)}" for name, values in lists if values]
    facts += [f"done={literal(stream.done)}"] if stream.done else []
    return f"StreamFormat({', '.join(facts)})"
