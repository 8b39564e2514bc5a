"""The quick reference of the Messages API, held against the SDK as it is: names, order, types, defaults, results.

The tables are what the reference says; all else is read from the SDK. `tests/typing/quick_reference.py` says the same
to type checkers.
"""

from __future__ import annotations

import inspect
import types as python_types
import typing
from collections.abc import Iterable
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest

import anthropic_messages as sdk
from anthropic_messages import NOT_GIVEN, NotGiven, resources, types

CREATE = """
model: str
messages: list[MessageParam]
max_tokens: int
system: str | list[TextBlockParam] = NOT_GIVEN
metadata: MetadataParam = NOT_GIVEN
stop_sequences: list[str] = NOT_GIVEN
stream: bool = False
temperature: float = NOT_GIVEN
top_p: float = NOT_GIVEN
top_k: int = NOT_GIVEN
tools: list[ToolParam] = NOT_GIVEN
tool_choice: ToolChoice = NOT_GIVEN
service_tier: Literal["auto", "standard_only"] = NOT_GIVEN
thinking: ThinkingConfigParam = NOT_GIVEN
"""

STREAM = "".join(line for line in CREATE.splitlines(keepends=True) if not line.startswith("stream:"))

COUNT_TOKENS = """
model: str
messages: list[MessageParam]
system: str | list[TextBlockParam] = NOT_GIVEN
tools: list[ToolParam] = NOT_GIVEN
tool_choice: ToolChoice = NOT_GIVEN
thinking: ThinkingConfigParam = NOT_GIVEN
"""

METHODS = {
    "Messages.create": (CREATE, "Message"),
    "Messages.stream": (STREAM, "MessageStreamManager"),
    "Messages.count_tokens": (COUNT_TOKENS, "MessageTokensCount"),
    "AsyncMessages.create": (CREATE, "Message"),
    "AsyncMessages.stream": (STREAM, "AsyncMessageStreamManager"),
    "AsyncMessages.count_tokens": (COUNT_TOKENS, "MessageTokensCount"),
}

READ = {
    "Message": """
id: str
type: Literal["message"]
role: Literal["assistant"]
content: list[ContentBlock]
model: str
stop_reason: StopReason | None
usage: Usage
""",
    "Usage": """
input_tokens: int
output_tokens: int
cache_creation_input_tokens: int | None
cache_read_input_tokens: int | None
""",
    "MessageTokensCount": "input_tokens: int",
}

WRITTEN = {"MessageParam": """
role: Literal["user", "assistant"]
content: str | list[ContentBlockParam]
"""}

STOP_REASONS = ["end_turn", "max_tokens", "stop_sequence", "tool_use"]
ERRORS = ["BadRequestError", "AuthenticationError", "RateLimitError", "InternalServerError"]


def rows(table: str) -> list[tuple[str, Any, Any]]:
    """Name, type and default of each line of a table."""
    found: list[tuple[str, Any, Any]] = []
    for line in table.strip().splitlines():
        name, _, rest = line.partition(": ")
        text, _, default = rest.partition(" = ")
        found.append((name, named(text), eval(default) if default else inspect.Parameter.empty))
    return found


def named(text: str) -> Any:
    """The type that a text names."""
    names = {name: getattr(types, name) for name in types.__all__}
    return eval(text, {**names, "Literal": Literal})


def accepts(declared: Any, given: Any) -> bool:
    """Whether every value of the type `given` may be passed for `declared`."""
    declared, given = _bare(declared), _bare(given)
    if _is_union(given):
        return all(accepts(declared, arm) for arm in get_args(given))
    if _is_union(declared):
        return any(accepts(arm, given) for arm in get_args(declared))
    if declared == given or declared is object or (declared is float and given is int):
        return True
    if get_origin(given) is Literal:
        values = get_args(given)
        known = get_args(declared) if get_origin(declared) is Literal else ()
        return all(value in known or declared is type(value) for value in values)
    if get_origin(given) is list and get_origin(declared) in (list, Iterable, _iterable(), sequence()):
        return accepts(get_args(declared)[0], get_args(given)[0])
    return False


def _iterable() -> Any:
    import collections.abc

    return collections.abc.Iterable


def sequence() -> Any:
    """The protocol that the SDK has for sequences of strings."""
    hint = typing.get_type_hints(resources.Messages.create)["stop_sequences"]
    return next(get_origin(arm) for arm in get_args(hint) if get_args(arm) == (str,))


def _bare(hint: Any) -> Any:
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    return hint


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, python_types.UnionType)


def method_of(name: str) -> Any:
    owner, _, method = name.partition(".")
    return getattr(getattr(resources, owner), method)


@pytest.mark.parametrize("name", list(METHODS))
def test_parameters(name: str) -> None:
    function = method_of(name)
    table = rows(METHODS[name][0])
    parameters = inspect.signature(function).parameters
    assert [parameter for parameter in parameters if parameter in {row[0] for row in table}] == [
        row[0] for row in table
    ]
    hints = typing.get_type_hints(function)
    for parameter, expected, default in table:
        found = parameters[parameter]
        assert found.kind is inspect.Parameter.KEYWORD_ONLY
        assert found.default is default, parameter
        assert accepts(hints[parameter], expected), f"{parameter}: {hints[parameter]}"
        assert (default is NOT_GIVEN) == accepts(hints[parameter], NotGiven)
        assert not accepts(hints[parameter], type(None)), f"{parameter} may be None"
    for parameter in list(parameters.values())[1:]:
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert parameter.name in {row[0] for row in table} or parameter.default is not inspect.Parameter.empty


@pytest.mark.parametrize("name", list(METHODS))
def test_results(name: str) -> None:
    function = method_of(name)
    expected = getattr(types, METHODS[name][1], None) or getattr(sdk, METHODS[name][1])
    assert accepts(typing.get_type_hints(function)["return"], expected)
    if name.endswith(".create"):
        plain, streamed, either = (typing.get_type_hints(one) for one in typing.get_overloads(function))
        assert (plain["return"], plain["stream"]) == (types.Message, Literal[False])
        stream = sdk.AsyncStream if name.startswith("Async") else sdk.Stream
        assert streamed["return"] == stream[_bare(types.RawMessageStreamEvent)] and streamed["stream"] == Literal[True]
        assert accepts(either["return"], types.Message) and either["stream"] is bool
    else:
        # The other overload is for results that are read as a type of the caller's.
        first = (typing.get_overloads(function) or [function])[0]
        assert typing.get_type_hints(first)["return"] is expected
    if name.startswith("Async"):
        awaitable = inspect.iscoroutinefunction(function) or hasattr(expected, "__await__")
        assert awaitable, "the asynchronous method can be awaited"


@pytest.mark.parametrize("name", list(READ))
def test_what_is_read(name: str) -> None:
    owner = getattr(types, name)
    assert issubclass(owner, sdk.BaseModel)
    hints = typing.get_type_hints(owner)
    order = [field for field in owner.model_fields if field in {row[0] for row in rows(READ[name])}]
    assert order == [row[0] for row in rows(READ[name])]
    for field, expected, _ in rows(READ[name]):
        assert accepts(expected, hints[field]), f"{field}: {hints[field]}"


@pytest.mark.parametrize("name", list(WRITTEN))
def test_what_is_written(name: str) -> None:
    owner = getattr(types, name)
    assert typing.is_typeddict(owner) and owner.__required_keys__ == {row[0] for row in rows(WRITTEN[name])}
    hints = typing.get_type_hints(owner)
    assert list(hints) == [row[0] for row in rows(WRITTEN[name])]
    for field, expected, _ in rows(WRITTEN[name]):
        assert accepts(hints[field], expected), f"{field}: {hints[field]}"


def test_types() -> None:
    assert set(STOP_REASONS) <= set(get_args(types.StopReason))
    assert {types.TextBlock, types.ToolUseBlock} <= set(get_args(_bare(types.ContentBlock)))
    assert {types.TextBlockParam, types.ToolUseBlockParam} <= set(get_args(_bare(types.ContentBlockParam)))


@pytest.mark.parametrize("name", ["MessageStream", "AsyncMessageStream"])
def test_the_helper(name: str) -> None:
    owner = getattr(sdk, name)
    manager = getattr(sdk, f"{name}Manager")
    asynchronous = name.startswith("Async")
    assert hasattr(manager, "__aenter__" if asynchronous else "__enter__")
    assert isinstance(owner.text_stream, property)
    for method, result in (("get_final_message", types.Message), ("get_final_text", str)):
        function = getattr(owner, method)
        assert typing.get_type_hints(function)["return"] is result
        assert inspect.iscoroutinefunction(function) == asynchronous
        assert list(inspect.signature(function).parameters) == ["self"]


@pytest.mark.parametrize("name", ERRORS)
def test_errors(name: str) -> None:
    assert issubclass(getattr(sdk, name), sdk.APIStatusError)


def test_the_comparison_itself() -> None:
    """`accepts` has to be able to say no."""
    assert not accepts(str, int) and not accepts(int, float) and not accepts(Literal["a"], str)
    assert not accepts(Iterable[int], list[str]) and not accepts(list[str], Iterable[str])
    assert not accepts(str | None, int | None) and not accepts(Literal["a", "b"], Literal["a", "c"])
    assert accepts(str | Iterable[int | str] | NotGiven, str | list[int]) and accepts(str, Literal["a"])
