"""The constant that carries what is known of an operation before it is called."""

from __future__ import annotations

from collections.abc import Iterable

from sdkgen.api import (
    BodyKind,
    Constant,
    Encoding,
    EventStream,
    Location,
    Need,
    Operation,
    Parameter,
    Primitive,
    ResultKind,
    Retry,
)
from sdkgen.python.literals import literal, mapping, sequence
from sdkgen.python.names import argument
from sdkgen.python.paging import path_of

_PLACES = ((Location.PATH, "simple"), (Location.QUERY, ""), (Location.HEADER, "simple"), (Location.COOKIE, "form"))
"""Where parameters are, and the style that the runtime takes there; in a query it depends on the value."""


def constant(operation: Operation, usual: Need) -> str:
    """The statement that defines the constant; `usual` is what other operations want."""
    facts = [literal(operation.verb), literal(operation.path), *_body(operation), *_result(operation)]
    facts += _styles(operation)
    facts += [f"stream={_stream(operation.stream)}"] if operation.stream is not None else []
    if operation.long_running is not None:
        limit = operation.long_running
        facts.append(f"limit=NonStreamingLimit({literal(limit.argument)}, per_hour={limit.per_hour:_})")
    facts += [f"auth={literal(operation.auth.value)}"] if operation.auth is not usual else []
    facts += [f"retry={retry_policy(operation.retry)}"] if operation.retry is not None else []
    if operation.paging is not None and operation.paging.listed_as and operation.paging.items:
        facts.append(f"items={path_of(operation.paging.items)}")
    facts += [f"server={literal(operation.server)}"] if operation.server else []
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
    return f"_{argument(operation.name).upper().rstrip('_')}"


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
        case BodyKind.JSON_LINES:
            facts = ['body="lines"', f"media_type={literal(body.media_type)}"]
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


def _styles(operation: Operation) -> list[str]:
    """How parameters and parts of forms are written, where it is not as the runtime would."""
    encodings = operation.body.encodings if operation.body is not None else ()
    is_form = operation.body is not None and operation.body.kind is BodyKind.FORM
    places = {
        place.value: [one for one in operation.parameters if one.location is place and _has_style(one, usual)]
        for place, usual in _PLACES
    }
    sources = {place: _source((one.name, _style(one)) for one in found) for place, found in places.items() if found}
    styled = [(one.name, _style(one)) for one in encodings if one.style]
    if is_form:
        styled += [(one.name, 'ParameterStyle(style="json")') for one in encodings if _is_json(one)]
    sources |= {"body": _source(styled)} if styled else {}
    types = {one.name: one.media_type for one in encodings if one.media_type and not is_form}
    facts = [f"styles={{{', '.join(f'{literal(place)}: {source}' for place, source in sources.items())}}}"]
    return [*(facts if sources else []), *([f"part_types={mapping(types)}"] if types else [])]


def _source(styles: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{literal(name)}: {style}" for name, style in styles) + "}"


def _has_style(parameter: Parameter, usual: str) -> bool:
    if parameter.reserved or parameter.style in ("json", "querystring", "label", "matrix", "cookie"):
        return True
    is_scalar = isinstance(parameter.type, Primitive | Constant)
    return not is_scalar and (parameter.style != usual or parameter.explode != (usual == "form"))


def _is_json(encoding: Encoding) -> bool:
    return encoding.media_type == "application/json" or encoding.media_type.endswith("+json")


def _style(written: Parameter | Encoding) -> str:
    facts = [f"style={literal(written.style)}"] if written.style != "form" else []
    facts += ["explode=False"] if not written.explode else []
    facts += ["reserved=True"] if written.reserved else []
    return f"ParameterStyle({', '.join(facts)})"


def _stream(stream: EventStream) -> str:
    facts = [f"argument={literal(stream.argument)}"] if stream.argument != "stream" else []
    facts += [f"accept={literal(stream.lines)}"] if stream.lines else []
    facts += [f"tag={literal(stream.tag)}"] if stream.tag != "type" and not stream.lines else []
    lists = (("terminal", stream.terminal), ("skip", stream.skip), ("error", stream.error))
    facts += [f"{name}={sequence(values)}" for name, values in lists if values]
    facts += [f"done={literal(stream.done)}"] if stream.done else []
    return f"StreamFormat({', '.join(facts)})"
