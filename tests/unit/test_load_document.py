"""Reading a document: what values become, and what is refused where."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkgen.load import document, json_text, yaml_events, yaml_spots, yaml_text
from sdkgen.load.spots import TextError
from sdkgen.problems import Problem, SpecError

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def write(folder: Path, text: str | bytes, name: str = "api.yaml") -> Path:
    """A file with this text; the path to it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(folder: Path, text: str | bytes, name: str = "api.yaml") -> list[Problem]:
    """The problems with this text."""
    with pytest.raises(SpecError) as error:
        document(write(folder, text, name))
    return list(error.value.problems)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2023-06-01", "2023-06-01"),
        ("on", "on"),
        ("yes", "yes"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'null'", "null"),
        ("12", 12),
        ("-3", -3),
        ("+3", 3),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("007", "007"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("1.2.3", "1.2.3"),
        (".inf", ".inf"),
        ("-", None),
        ("!!str 5", "5"),
        ("! 5", "5"),
        ('"5"', "5"),
        ("|\n  a\n  b\n", "a\nb\n"),
    ],
)
def test_yaml_scalars_are_json_values(text: str, value: Any) -> None:
    read = yaml_text.read(f"a: {text}" if text != "-" else "- ")
    assert (read["a"] if isinstance(read, dict) else read[0]) == value
    assert type(read["a"] if isinstance(read, dict) else read[0]) is type(value)


def test_keys_are_text() -> None:
    assert yaml_text.read("200: a\nnull: b\ntrue: c\n1.5: d\n2023-01-01: e") == {
        "200": "a",
        "null": "b",
        "true": "c",
        "1.5": "d",
        "2023-01-01": "e",
    }


def test_aliases_and_merge_keys() -> None:
    text = "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [*a, {z: 4}]}\nd: *a\ne: &k word\n*k : f\n"
    assert yaml_text.read(text) == {
        "a": {"x": 1, "y": 2},
        "b": {"x": 1, "y": 3},
        "c": {"x": 1, "y": 2, "z": 4},
        "d": {"x": 1, "y": 2},
        "e": "word",
        "word": "f",
    }
    spots = yaml_spots.spots(text)
    assert text[spots.find(["b", "x"]) :].startswith("1, y: 2")
    assert text[spots.find(["b", "y"]) :].startswith("3}")
    assert text[spots.find(["c", "z"], key=True) :].startswith("z: 4")
    assert text[spots.find(["word"]) :].startswith("f\n")


@pytest.mark.parametrize("pure", [False, True])
def test_the_pure_python_parser_reads_the_same(pure: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if pure:
        monkeypatch.setattr(yaml_events, "PARSER", yaml.SafeLoader)
    text = "é: [1, {x: 日本, y: &a 'z'}]\r\n\U0001f600: *a\r\nlast: \u00a0x\r\n"
    assert yaml_text.read(text) == {"é": [1, {"x": "日本", "y": "z"}], "\U0001f600": "z", "last": "\u00a0x"}
    spots = yaml_spots.spots(text)
    assert text[spots.find(["é", "1", "x"]) :].startswith("日本")
    assert text[spots.find(["last"], key=True) :].startswith("last")


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("", "empty", 0, 0),
        (" \n\n", "empty", 0, 0),
        ("# nothing\n", "not-openapi", 1, 1),
        ("- a\n", "not-openapi", 1, 1),
        ("word\n", "not-openapi", 1, 1),
        ("a: b: c\n", "yaml-syntax", 1, 5),
        ("a:\n\tb: 1\n", "yaml-syntax", 2, 1),
        ("a: [1, 2\n", "yaml-syntax", 1, 4),
        ("a: @x\n", "yaml-syntax", 1, 4),
        ("a: x\x00y\n", "yaml-syntax", 1, 5),
        ("a: 1\nb: 2\na: 3\n", "duplicate-key", 3, 1),
        ("a: !!python/object:os.system {}\n", "yaml-tag", 1, 4),
        ("a: !mine 1\n", "yaml-tag", 1, 4),
        ("a: !!binary aGk=\n", "yaml-tag", 1, 4),
        ("a: !!timestamp 2020-01-01\n", "yaml-tag", 1, 4),
        ("a: &a {b: *a}\n", "yaml-recursion", 1, 11),
        ("a: *b\n", "yaml-alias", 1, 4),
        ("? [a]\n: 1\n", "yaml-key", 1, 3),
        ("a: {<<: 1}\n", "yaml-merge", 1, 9),
        ("a: 1\n---\nb: 2\n", "yaml-documents", 2, 1),
        (f"a: {'9' * 5000}\n", "number", 1, 4),
        ("a: 1e999\n", "number", 1, 4),
        ("a: " + "[" * 100_000, "too-deep", 1, 503),
        ("\n".join(" " * depth + "- " for depth in range(700)), "too-deep", 501, 501),
        ('swagger: "2.0"\n', "swagger-2", 1, 1),
        ("info: {}\n", "openapi-version", 1, 1),
        ("openapi: 4.0.0\n", "openapi-version", 1, 10),
        ("openapi: [3]\n", "openapi-version", 1, 10),
    ],
)
def test_yaml_that_is_refused(tmp_path: Path, text: str, rule: str, line: int, column: int) -> None:
    (problem,) = refused(tmp_path, text)
    assert (problem.rule, problem.place.line, problem.place.column) == (rule, line, column)


@pytest.mark.parametrize(
    ("text", "rule", "column"),
    [
        ('{"openapi": "3.1.0", "info": {"title": "x"', "json-syntax", 42),
        ('{"openapi": "3.1.0", "inf', "json-syntax", 22),
        ('{"a": 1,}', "json-syntax", 8),
        ('{"a" 1}', "json-syntax", 6),
        ('{"a": 1} 2', "json-syntax", 10),
        ('{"a": NaN}', "number", 7),
        ('{"a": 1e999}', "number", 7),
        (f'{{"a": {"9" * 5000}}}', "number", 7),
        ('{"a": "\\ud800"}', "surrogate", 7),
        ('{"a": {"b": 1, "b": 2}}', "duplicate-key", 16),
        ('{"a": ' + "[" * 600 + "]" * 600 + "}", "too-deep", 506),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "too-deep", 506),
    ],
)
def test_json_that_is_refused(tmp_path: Path, text: str, rule: str, column: int) -> None:
    (problem,) = refused(tmp_path, text, "api.json")
    assert (problem.rule, problem.place.line, problem.place.column) == (rule, 1, column)


def test_an_alias_bomb_is_refused_at_once() -> None:
    text = "a: &a [1,2,3,4,5,6,7,8,9]\n"
    for name, before in zip("bcdefghij", "abcdefghi", strict=True):
        text += f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
    with pytest.raises(TextError) as error:
        yaml_text.read(text)
    assert [fault.rule for fault in error.value.faults] == ["yaml-alias"]


def test_aliases_cannot_nest_deeper_than_what_is_written() -> None:
    text = "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 600))
    with pytest.raises(TextError) as error:
        yaml_text.read(text)
    assert error.value.faults[0].rule == "too-deep"


def test_encodings(tmp_path: Path) -> None:
    text = HEAD + "paths: {}\nx-a: é\n"
    for data in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16"), text.replace("\n", "\r\n").encode()):
        assert document(write(tmp_path, data)).root["x-a"] == "é"
    for start in (b"", b"\xef\xbb\xbf"):
        (problem,) = refused(tmp_path, start + HEAD.encode() + b"x-a: caf\xe9 au lait\n")
        assert (problem.rule, problem.place.line, problem.place.column) == ("encoding", 3, 9)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path, rule in ((tmp_path / "no.yaml", "file-not-found"), (tmp_path, "file-not-readable")):
        with pytest.raises(SpecError) as error:
            document(path)
        assert [problem.rule for problem in error.value.problems] == [rule]


def test_json_in_a_yaml_file_and_yaml_that_looks_like_json(tmp_path: Path) -> None:
    text = '{"openapi": "3.1.0", "info": {"title": "T"}, "paths": {}}'
    assert document(write(tmp_path, text)).root["info"] == {"title": "T"}
    assert document(write(tmp_path, "{openapi: 3.1.0, info: {title: T}, paths: {}}")).root["info"] == {"title": "T"}


def test_versions(tmp_path: Path) -> None:
    for said, version in (("3.0.3", (3, 0)), ("3.1.0", (3, 1)), ("3.1", (3, 1)), ("3.2.0", (3, 2))):
        assert document(write(tmp_path, f"openapi: {said}\ninfo: {{title: T}}\npaths: {{}}\n")).version == version


@pytest.mark.parametrize("as_json", [False, True])
def test_places(tmp_path: Path, as_json: bool) -> None:
    text = (
        '{\n  "openapi": "3.1.0",\n  "info": {"title": "T", "x-a/b~c": [1, {"d": "é"}]},\n  "paths": {}\n}\n'
        if as_json
        else "openapi: 3.1.0\n\ninfo:\n  title: T\n  x-a/b~c:\n    - 1\n    - d: é\npaths: {}\n"
    )
    found = document(write(tmp_path, text, "api.json" if as_json else "api.yaml"))
    lines = text.split("\n")

    def at(origin: str, *, key: bool = False) -> str:
        place = found.place(origin, key=key)
        assert place.source == lines[place.line - 1]
        return place.source[place.column - 1 :].strip('",')

    assert at("#/info/title").startswith("T")
    assert at("#/info/title", key=True).startswith("title")
    assert at("#/info/x-a~1b~0c/1/d").startswith("é")
    assert at("#/info/x-a~1b~0c/1", key=True).startswith('{"d"' if as_json else "d:")
    assert at("#/info/no/such").startswith('{"title"' if as_json else "title")
    assert at("#/info/no", key=True).startswith("info")
    assert at("#/paths").startswith("{}")
    assert found.get("#/info/x-a~1b~0c/1/d") == "é"
    with pytest.raises(KeyError):
        found.get("#/info/x-a~1b~0c/7")


def test_json_and_yaml_agree_on_places() -> None:
    text = '{"a": [1, "x\\"]", {"b": null}], "c": {"d\\u00e9": {}, "e": -1.5e3}}'
    for keys in (["a"], ["a", "1"], ["a", "2", "b"], ["c", "dé"], ["c", "e"], ["c", "no"]):
        for key in (False, True):
            assert json_text.spots(text).find(keys, key=key) == yaml_spots.spots(text).find(keys, key=key), keys
