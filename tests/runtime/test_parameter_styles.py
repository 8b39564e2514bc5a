"""Parameters in every place and style, as they arrive at a server: the table of the specification, and edges."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from tests.runtime.acme import Acme, AsyncAcme, Seen, answer, serving

from runtime.operation import Operation
from runtime.path import fill_path
from runtime.query import encode_query
from runtime.sentinels import NOT_GIVEN, omit
from runtime.styles import ParameterStyle

Send = Callable[..., Seen]

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}
VALUES = {"empty": "", "string": "blue", "array": COLORS, "object": RGB}
TABLE: dict[tuple[str, str, bool], dict[str, str]] = {
    ("path", "matrix", False): {
        "empty": ";color",
        "string": ";color=blue",
        "array": ";color=blue,black,brown",
        "object": ";color=R,100,G,200,B,150",
    },
    ("path", "matrix", True): {
        "empty": ";color",
        "string": ";color=blue",
        "array": ";color=blue;color=black;color=brown",
        "object": ";R=100;G=200;B=150",
    },
    ("path", "label", False): {
        "string": ".blue",
        "array": ".blue,black,brown",
        "object": ".R,100,G,200,B,150",
    },
    ("path", "label", True): {
        "string": ".blue",
        "array": ".blue.black.brown",
        "object": ".R=100.G=200.B=150",
    },
    ("path", "simple", False): {
        "string": "blue",
        "array": "blue,black,brown",
        "object": "R,100,G,200,B,150",
    },
    ("path", "simple", True): {
        "string": "blue",
        "array": "blue,black,brown",
        "object": "R=100,G=200,B=150",
    },
    ("path", "json", True): {
        "string": "%22blue%22",
        "array": "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
        "object": "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
    },
    ("query", "form", False): {
        "empty": "color=",
        "string": "color=blue",
        "array": "color=blue,black,brown",
        "object": "color=R,100,G,200,B,150",
    },
    ("query", "form", True): {
        "empty": "color=",
        "string": "color=blue",
        "array": "color=blue&color=black&color=brown",
        "object": "R=100&G=200&B=150",
    },
    ("query", "spaceDelimited", False): {
        "array": "color=blue%20black%20brown",
        "object": "color=R%20100%20G%20200%20B%20150",
    },
    ("query", "pipeDelimited", False): {
        "array": "color=blue%7Cblack%7Cbrown",
        "object": "color=R%7C100%7CG%7C200%7CB%7C150",
    },
    ("query", "deepObject", True): {"object": "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"},
    ("query", "json", True): {"string": "color=%22blue%22"},
    ("header", "simple", False): {
        "empty": "",
        "string": "blue",
        "array": "blue,black,brown",
        "object": "R,100,G,200,B,150",
    },
    ("header", "simple", True): {
        "empty": "",
        "string": "blue",
        "array": "blue,black,brown",
        "object": "R=100,G=200,B=150",
    },
    ("header", "json", True): {
        "string": '"blue"',
        "array": '["blue","black","brown"]',
        "object": '{"R":100,"G":200,"B":150}',
    },
    ("cookie", "form", False): {
        "empty": "color=",
        "string": "color=blue",
        "array": "color=blue,black,brown",
        "object": "color=R,100,G,200,B,150",
    },
    ("cookie", "form", True): {
        "empty": "color=",
        "string": "color=blue",
        "array": "color=blue; color=black; color=brown",
        "object": "R=100; G=200; B=150",
    },
    ("cookie", "cookie", True): {
        "empty": "color=",
        "string": "color=blue",
        "array": "color=blue; color=black; color=brown",
        "object": "R=100; G=200; B=150",
    },
    ("cookie", "json", True): {"string": "color=%22blue%22"},
}
ARGUMENTS = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}
ROWS = [
    pytest.param(*key, VALUES[kind], expected, id=f"{key[0]}-{key[1]}-{'exploded' if key[2] else 'joined'}-{kind}")
    for key, row in TABLE.items()
    for kind, expected in row.items()
]


def blocking(url: str, operation: Operation, **arguments: Any) -> None:
    with Acme(base_url=url) as client:
        client.request(operation, object, **arguments)


def awaiting(url: str, operation: Operation, **arguments: Any) -> None:
    async def run() -> None:
        async with AsyncAcme(base_url=url) as client:
            await client.request(operation, object, **arguments)

    asyncio.run(run())


@pytest.fixture(params=[blocking, awaiting])
def send(request: pytest.FixtureRequest) -> Send:
    """What arrives of a request."""

    def sent(operation: Operation, **arguments: Any) -> Seen:
        with serving(lambda handler, seen: answer(handler, 200, b"{}", content_type="application/json")) as server:
            request.param(server.url, operation, **arguments)
        return server.seen[0]

    return sent


def arrived(seen: Seen, place: str) -> str:
    path, _, query = seen.path.partition("?")
    found = {
        "path": path[3:],
        "query": query,
        "header": seen.headers.get("color"),
        "cookie": seen.headers.get("cookie"),
    }
    return found[place] or ""


@pytest.mark.parametrize(("place", "style", "explode", "value", "expected"), ROWS)
def test_the_table(send: Send, place: Any, style: Any, explode: bool, value: Any, expected: str) -> None:
    path = "/v/{color}" if place == "path" else "/v"
    operation = Operation("GET", path, styles={place: {"color": ParameterStyle(style, explode)}})
    assert arrived(send(operation, **{ARGUMENTS[place]: {"color": value}}), place) == expected


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        ("path", COLORS, "blue,black,brown"),
        ("path", RGB, "R,100,G,200,B,150"),
        ("header", COLORS, "blue,black,brown"),
        ("header", RGB, "R,100,G,200,B,150"),
        ("cookie", COLORS, "color=blue; color=black; color=brown"),
        ("cookie", RGB, "R=100; G=200; B=150"),
        ("cookie", NOT_GIVEN, ""),
        ("cookie", [], ""),
        ("cookie", [None, 1, omit], "color=1"),
    ],
)
def test_without_a_style_of_its_own(send: Send, place: str, value: Any, expected: str) -> None:
    operation = Operation("GET", "/v/{color}" if place == "path" else "/v")
    assert arrived(send(operation, **{ARGUMENTS[place]: {"color": value}}), place) == expected


@pytest.mark.parametrize("value", [None, NOT_GIVEN, omit])
def test_a_header_with_a_style_that_is_not_given(send: Send, value: Any) -> None:
    operation = Operation("GET", "/v", styles={"header": {"Color": ParameterStyle("json")}})
    assert "color" not in send(operation, headers={"Color": value}).headers


def test_json_in_a_header_is_ascii(send: Send) -> None:
    operation = Operation("GET", "/v", styles={"header": {"Color": ParameterStyle("json")}})
    assert (
        send(operation, headers={"Color": {"name": "grün \u20ac"}}).headers["color"] == '{"name":"gr\\u00fcn \\u20ac"}'
    )


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (ParameterStyle("simple", False), ["a,b", "c/d"], "/a%2Cb,c%2Fd"),
        (ParameterStyle("label", True), ["a", "b;c"], "/.a.b%3Bc"),
        (ParameterStyle("matrix", True), ["", "b"], "/;id;id=b"),
        (ParameterStyle("matrix", True), {"a;b": "c=d"}, "/;a%3Bb=c%3Dd"),
        # Never a step up or aside, whatever the style puts before it.
        (ParameterStyle("simple", False), "..", "/%2E%2E"),
        (ParameterStyle("label", False), ".", "/%2E%2E"),
        (ParameterStyle("label", False), "", "/%2E"),
        (ParameterStyle("simple", True, reserved=True), "a/../b?c", "/a%2F..%2Fb%3Fc"),
    ],
)
def test_a_value_stays_in_its_segment(style: ParameterStyle, value: Any, expected: str) -> None:
    assert fill_path("/{id}", {"id": value}, {"id": style}) == expected


@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
@pytest.mark.parametrize("value", [None, NOT_GIVEN, [], {}, ["a", None], {"a": None}])
def test_a_path_needs_a_value(style: Any, value: Any) -> None:
    with pytest.raises(ValueError, match="`id`"):
        fill_path("/{id}", {"id": value}, {"id": ParameterStyle(style, False)})


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        # What separates is told from what is data.
        (ParameterStyle("form", False), ["a,b", "c"], "a=a%2Cb,c"),
        (ParameterStyle("form", False), {"k,": "v,"}, "a=k%2C,v%2C"),
        (ParameterStyle("form", True), [], ""),
        (ParameterStyle("form", False), {}, ""),
        (ParameterStyle(reserved=True), "https://x.test/p?q@1", "a=https://x.test/p?q@1"),
        (ParameterStyle(reserved=True), "a&b=c#d+e", "a=a%26b%3Dc%23d%2Be"),
        (ParameterStyle(reserved=True), "50%25 %zz", "a=50%25%20%25zz"),
        (ParameterStyle("form", False, reserved=True), ["/a", "/b"], "a=/a,/b"),
    ],
)
def test_queries(style: ParameterStyle, value: Any, expected: str) -> None:
    assert encode_query({"a": value}, {"a": style}) == expected


@pytest.mark.parametrize("argument", ["headers", "cookies", "path"])
def test_what_has_no_form(argument: str) -> None:
    with Acme(base_url="http://127.0.0.1:9") as client, pytest.raises(TypeError, match=r"color\.R"):
        client.request(
            Operation("GET", "/v/{color}"), object, **{"path": {"color": "a"}, argument: {"color": {"R": [1]}}}
        )


def test_a_cookie_that_is_sent_as_it_is_stays_one() -> None:
    operation = Operation("GET", "/v", styles={"cookie": {"a": ParameterStyle("cookie")}})
    with Acme(base_url="http://127.0.0.1:9") as client, pytest.raises(ValueError, match="semicolon"):
        client.request(operation, object, cookies={"a": "1; admin=1"})


def test_a_form_without_files_has_parts_all_the_same(send: Send) -> None:
    operation = Operation("POST", "/v", body="multipart", part_types={"b": "text/csv"})
    seen = send(operation, body={"a": "x", "b": "1,2", "c": [{"d": 1}, 2], "e": None, "f": NOT_GIVEN})
    media_type, _, boundary = seen.headers["content-type"].partition("; boundary=")
    parts = [part.strip("\r\n") for part in seen.body.decode().split(f"--{boundary}")[1:-1]]
    assert media_type == "multipart/form-data"
    assert parts == [
        'Content-Disposition: form-data; name="a"\r\n\r\nx',
        'Content-Disposition: form-data; name="b"\r\nContent-Type: text/csv\r\n\r\n1,2',
        'Content-Disposition: form-data; name="c"\r\nContent-Type: application/json\r\n\r\n{"d":1}',
        'Content-Disposition: form-data; name="c"\r\n\r\n2',
    ]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (b"1", 'filename="upload"\r\nContent-Type: image/png'),
        (("a.gif", b"1"), 'filename="a.gif"\r\nContent-Type: image/png'),
        (("a.gif", b"1", "image/gif"), 'filename="a.gif"\r\nContent-Type: image/gif'),
    ],
)
def test_a_file_has_the_type_of_its_part_unless_it_has_its_own(send: Send, file: Any, expected: str) -> None:
    operation = Operation("POST", "/v", body="multipart", part_types={"file": "image/png"})
    assert expected in send(operation, files={"file": file}).body.decode()


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (b"1", 'filename="upload"\r\nX-A: 1,2\r\nContent-Type: application/octet-stream'),
        (("a.gif", b"1"), 'filename="a.gif"\r\nX-A: 1,2\r\nContent-Type: image/gif'),
        (("a.gif", b"1", "image/png"), 'filename="a.gif"\r\nX-A: 1,2\r\nContent-Type: image/png'),
        (("a.gif", b"1", "image/png", {"x-a": "own"}), 'filename="a.gif"\r\nx-a: own\r\nContent-Type: image/png'),
    ],
)
def test_headers_of_parts(send: Send, file: Any, expected: str) -> None:
    operation = Operation("POST", "/v", body="multipart")
    headers = {"file": {"X-A": [1, 2], "X-B": None, "X-C": NOT_GIVEN}, "field": {"X-D": True}, "none": {"X-E": 1}}
    seen = send(operation, files={"file": file}, body={"field": "f"}, part_headers=headers).body.decode()
    assert expected in seen and 'name="field"\r\nX-D: true\r\n\r\nf' in seen
    assert not any(name in seen for name in ("X-B", "X-C", "X-E"))
