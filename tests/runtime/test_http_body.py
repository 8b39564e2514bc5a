"""Bodies, queries and headers, as they are written."""

from __future__ import annotations

import base64
import copy
import io
import json
from collections import OrderedDict
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from tests.runtime.acme import Note, Text, UnknownBlock

from runtime.body import json_bytes
from runtime.content import put_body
from runtime.headers import merge_headers
from runtime.operation import Operation
from runtime.query import encode_query
from runtime.sentinels import NOT_GIVEN, omit
from runtime.styles import ParameterStyle


class Colour(StrEnum):
    RED = "red"


class Word(str):
    pass


PLAIN = {"a": "é\u2028", "b": [1, 2.5, None, True, {"c": []}]}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (PLAIN, PLAIN),
        ([], []),
        ({}, {}),
        ({"a": (1, 2)}, {"a": [1, 2]}),
        ({"a": {1}}, {"a": [1]}),
        ({"a": (number for number in (1, 2))}, {"a": [1, 2]}),
        ({"a": map(str, [1])}, {"a": ["1"]}),
        ({"a": [{"b": NOT_GIVEN, "c": omit, "d": None}, NOT_GIVEN]}, {"a": [{"d": None}]}),
        ({"a": datetime(2026, 1, 2, tzinfo=UTC)}, {"a": "2026-01-02T00:00:00+00:00"}),
        ({"a": [date(2026, 1, 2)]}, {"a": ["2026-01-02"]}),
        ({"a": b"\xfb\xff"}, {"a": "+/8="}),
        ({"a": {"b": io.BytesIO(b"x")}}, {"a": {"b": "eA=="}}),
        ({"a": Decimal("1.10"), "b": UUID(int=1)}, {"a": "1.10", "b": str(UUID(int=1))}),
        ({"a": timedelta(days=1, seconds=1.5), "b": time(8, 30)}, {"a": "P1DT1.5S", "b": "08:30:00"}),
        ({"a": Colour.RED, "b": Word("w")}, {"a": "red", "b": "w"}),
        ({"a": OrderedDict(b=1), "c": MappingProxyType({"d": 1})}, {"a": {"b": 1}, "c": {"d": 1}}),
        ({"a": 10**30}, {"a": 10**30}),
        ({"a": "\ud800"}, {"a": "\ud800"}),
    ],
)
def test_values(value: Any, expected: Any) -> None:
    assert json.loads(json_bytes(value)) == expected


def test_what_a_response_held_goes_back_as_it_came() -> None:
    note = Note.construct(id="1", content=[{"type": "new", "a": 1}, {"type": "text", "text": 5}])
    assert json.loads(json_bytes({"messages": [{"content": note.content}, note]})) == {
        "messages": [
            {"content": [{"type": "new", "a": 1}, {"type": "text", "text": 5}]},
            {"id": "1", "content": [{"type": "new", "a": 1}, {"type": "text", "text": 5}]},
        ]
    }
    assert json_bytes(Text(type="text", text="a")) == b'{"type":"text","text":"a"}'
    assert json_bytes([UnknownBlock.construct(type="x", y=None)]) == b'[{"type":"x","y":null}]'


def test_a_path_is_read(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"content")
    assert json.loads(json_bytes({"a": tmp_path / "f"})) == {"a": base64.b64encode(b"content").decode()}


def circular(*, wide: bool = False) -> Any:
    value: list[Any] = []
    value.extend([value, value] if wide else [value])
    return {"a": value}


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        ({"messages": [{"content": object()}]}, TypeError, r"messages\[0\]\.content: object of type object"),
        ({"a": [float("nan")]}, ValueError, r"a\[0\]: nan"),
        ({"a": {"b": float("-inf")}}, ValueError, r"a\.b: -inf"),
        ({"a": lambda: 1}, TypeError, "a: object of type function"),
        ({"a": io.StringIO("x")}, TypeError, "binary"),
        ({"a": {None: 1, "b": {1}}}, TypeError, "key"),
        (circular(), ValueError, "itself"),
        (circular(wide=True), ValueError, "itself"),
    ],
)
def test_what_cannot_be_written(value: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        json_bytes(value)


@pytest.mark.parametrize("levels", [150, 100_000])
def test_deep_bodies(levels: int) -> None:
    deep: Any = 1
    for _ in range(levels):
        deep = [deep]
    if levels < 200:
        assert json.loads(json_bytes({"a": deep})) == {"a": deep}
    else:
        with pytest.raises(ValueError, match="deep"):
            json_bytes({"a": deep})


@pytest.mark.parametrize(
    ("parameters", "styles", "expected"),
    [
        ({"a": [1, 2], "b": None, "c": NOT_GIVEN, "d": True}, {}, "a=1&a=2&d=true"),
        ({"a": [1, 2]}, {"a": ParameterStyle("form", False)}, "a=1,2"),
        ({"a": [1, 2]}, {"a": ParameterStyle("spaceDelimited", False)}, "a=1%202"),
        ({"a": [1, 2]}, {"a": ParameterStyle("pipeDelimited", False)}, "a=1%7C2"),
        (
            {"a": {"b": 1, "c": {"d": [2, 3]}}},
            {"a": ParameterStyle("deepObject")},
            "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=2&a%5Bc%5D%5Bd%5D=3",
        ),
        ({"a": {"b": 1, "c": 2}}, {"a": ParameterStyle("form", True)}, "b=1&c=2"),
        ({"a": {"b": 1, "c": None}}, {"a": ParameterStyle("form", False)}, "a=b,1"),
        ({"a": datetime(2026, 1, 2)}, {}, "a=2026-01-02T00%3A00%3A00"),
        ({"a": timedelta(minutes=1), "b": b"\xfb"}, {}, "a=PT1M&b=%2Bw%3D%3D"),
        ({"a": Colour.RED, "ü&": "x y&z=+"}, {}, "a=red&%C3%BC%26=x%20y%26z%3D%2B"),
        ({"a": []}, {"a": ParameterStyle("form", False)}, ""),
    ],
)
def test_queries(parameters: dict[str, Any], styles: dict[str, ParameterStyle], expected: str) -> None:
    assert encode_query(parameters, styles) == expected


def test_headers() -> None:
    fields = merge_headers({"A": "1", "b": "2"}, {"a": " 3 ", "B": omit, "c": NOT_GIVEN, "d": [True, 1]}, None)
    assert fields == {"a": ("a", "3"), "d": ("d", "true,1")}
    for name, value in [("a b", "x"), ("a", "x\ny"), ("a", "x\0"), ("a", "\u20ac")]:
        with pytest.raises(ValueError):
            merge_headers({name: value})
    with pytest.raises(TypeError, match="a:"):
        merge_headers({"a": object()})


@pytest.mark.parametrize(
    ("body", "replayable"),
    [
        ([{"a": 1}, Text(type="text", text="é\n")], True),
        (({"a": 1}, Text(type="text", text="é\n")), True),
        (iter([{"a": 1}, Text(type="text", text="é\n")]), False),
        (b'{"a":1}\n{"type":"text","text":"\xc3\xa9\\n"}\n', True),
        ([b'{"a":1}\n', b'{"type":"text",', b'"text":"\xc3\xa9\\n"}\n'], True),
        (io.BytesIO(b'{"a":1}\n{"type":"text","text":"\xc3\xa9\\n"}\n'), True),
    ],
    ids=["list", "tuple", "iterator", "bytes", "pieces", "file"],
)
@pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
def test_lines(body: Any, replayable: bool, blocking: bool) -> None:
    call: Any = SimpleNamespace()
    operation = Operation("POST", "/v", body="lines", media_type="application/jsonl")
    put_body(call, operation, copy.copy(body), None, None, blocking=blocking)
    sent = call.content if isinstance(call.content, bytes) else b"".join(call.content)
    assert sent == b'{"a":1}\n{"type":"text","text":"\xc3\xa9\\n"}\n'
    assert call.replayable == (replayable or not blocking)
    with pytest.raises(TypeError, match="cannot be sent as bytes"):
        put_body(call, operation, {"a": 1}, None, None, blocking=blocking)
