"""The resource tree of the settings, from the plain values of `sdk.yaml` to dataclasses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from sdkgen.load.origins import child
from sdkgen.load.own import mixin
from sdkgen.load.shapes import is_mapping, mapping
from sdkgen.settings import (
    Action,
    EmitSettings,
    HelperSettings,
    LongRunningSettings,
    MethodSettings,
    ResourceSettings,
    RuleSettings,
    StreamSettings,
    StructuredSettings,
    TextSettings,
)

ACTIONS = ("start", "append", "text", "json", "item", "set", "finish_item", "merge", "finish")


Find: TypeAlias = Callable[[str, str], str]
"""From the name of an operation or schema, and where it is written, to its origin in the document."""


def resource(
    name: str, given: dict[str, Any] | None, find: Find, schema: Find, origin: str, path: tuple[str, ...] = ()
) -> ResourceSettings:
    """One resource and everything below it."""
    path = (*path, name)
    given = given or {}
    return ResourceSettings(
        name=name,
        path=path,
        description=given.get("description", ""),
        methods=tuple(
            _method(key, value, find, schema, child(origin, "methods", key))
            for key, value in given.get("methods", {}).items()
        ),
        helpers=tuple(
            _helper(key, value, child(origin, "helpers", key)) for key, value in given.get("helpers", {}).items()
        ),
        resources=tuple(
            resource(key, value, find, schema, child(origin, "resources", key), path)
            for key, value in given.get("resources", {}).items()
        ),
        origin=origin,
        mixin=mixin(given.get("mixin"), child(origin, "mixin")),
    )


def _method(name: str, given: str | dict[str, Any], find: Find, schema: Find, origin: str) -> MethodSettings:
    if isinstance(given, str):
        target, given = find(given, origin), {"operation": given}
    else:
        target = find(given["operation"], child(origin, "operation"))
    stream, long_running = given.get("stream"), given.get("long_running")
    return MethodSettings(
        name=name,
        operation=given["operation"],
        target=target,
        description=given.get("description", ""),
        stream=_stream(stream, schema, child(origin, "stream")) if stream else None,
        long_running=long_running
        and LongRunningSettings(long_running["argument"], long_running["per_hour"], child(origin, "long_running")),
        origin=origin,
        retry=_retry(given.get("retry")),
        structured=_structured(given.get("structured"), child(origin, "structured")),
        paging="" if given.get("paging") is False else given.get("paging"),
        is_whole=stream is False,
        arguments=given.get("arguments", ""),
    )


def _stream(given: dict[str, Any], schema: Find, origin: str) -> StreamSettings:
    return StreamSettings(
        argument=given.get("argument", ""),
        until=tuple(given.get("until", ())),
        skip=tuple(given.get("skip", ())),
        error=tuple(given.get("error", ())),
        tag=given.get("tag", ""),
        done=given.get("done", ""),
        event=schema(given["event"], child(origin, "event")) if "event" in given else "",
        origin=origin,
    )


def _retry(given: dict[str, Any] | bool | None) -> dict[str, Any] | None:
    return {"max_retries": 0} if given is False else mapping(given) or None


def _structured(given: dict[str, Any] | None, origin: str) -> StructuredSettings | None:
    if given is None:
        return None
    return StructuredSettings(
        method=given.get("method", "parse"),
        argument=given.get("argument", "output_format"),
        class_name=given.get("class", ""),
        at=tuple(given["at"]),
        schema=given.get("schema", "schema"),
        constants=given.get("constants", {}),
        text=tuple(given["text"]),
        where=given.get("where", {}),
        origin=origin,
    )


def _helper(name: str, given: dict[str, Any], origin: str) -> HelperSettings:
    text = given.get("text")
    rules: list[RuleSettings] = []
    for event, value in given.get("events", {}).items():
        place = child(origin, "events", event)
        if is_rule(value):
            rules += _rules(event, "", value, place)
        else:
            for delta, inner in value.items():
                rules += _rules(event, delta, inner, child(place, delta))
    return HelperSettings(
        name=name,
        method=given["operation"],
        class_name=given["class"],
        result=given.get("result", ""),
        items=given.get("items", ""),
        index=given.get("index", "index"),
        delta=given.get("delta", "delta"),
        delta_tag=given.get("delta_tag", "type"),
        rules=tuple(rules),
        final=given.get("final", "get_final_result"),
        snapshot=given.get("snapshot", "current_snapshot"),
        text=text and TextSettings(text["event"], text["stream"], text["final"], child(origin, "text")),
        origin=origin,
    )


def is_rule(value: dict[str, Any]) -> bool:
    """Whether what is said about an event is one rule, and not a rule for each kind of delta."""
    others = [inner for key, inner in value.items() if key != "merge"]
    fields = list(mapping(value.get("merge")).values())
    return any(isinstance(value.get(action), str) for action in ACTIONS) or (
        "merge" in value and not any(is_mapping(inner) for inner in [*fields, *others])
    )


def _rules(event: str, delta: str, given: dict[str, Any], origin: str) -> list[RuleSettings]:
    action = cast(Action, next(name for name in ACTIONS if name in given))
    source: Any = given[action]
    if action == "merge":
        return [RuleSettings(event, delta, action, key, into, None, origin) for key, into in source.items()]
    emit = given.get("emit")
    place = child(origin, "emit")
    if action in ("finish", "finish_item"):
        emission = EmitSettings(event, source, "", "", child(origin, action))
        return [RuleSettings(event, delta, action, "", "", emission, origin)]
    added: EmitSettings | None = None
    if emit is not None:
        said: dict[str, Any] = {"name": emit} if isinstance(emit, str) else emit
        grows = action in ("text", "json", "item")
        added = EmitSettings(
            name=said["name"],
            value=said.get("value", source),
            snapshot=said.get("snapshot", "snapshot" if grows else ""),
            description=said.get("description", ""),
            origin=place,
        )
    return [RuleSettings(event, delta, action, source, given.get("into", ""), added, origin)]
