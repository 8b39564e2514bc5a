"""No operation vanishes in silence: each has a method, or is ignored by name, or is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.parse.inference import Tree
from sdkgen.pipeline import Run
from sdkgen.problems import SpecError

OK = {"responses": {"204": {"description": "done"}}}
EVERY = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def document(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"openapi": "3.2.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}


def calls(folder: Path, paths: dict[str, Any], sdk: str = "", **more: Any) -> list[str]:
    """What the methods of the SDK call."""
    spec, settings = folder / "spec.json", folder / "sdk.yaml"
    spec.write_text(json.dumps(document(paths, **more)))
    settings.write_text(sdk)
    run = Run(spec, settings)
    return sorted(f"{one.verb} {one.path}" for resource in run.api.walk() for one in resource.operations)


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ({"/a": dict.fromkeys(EVERY, OK)}, sorted(f"{verb.upper()} /a" for verb in EVERY)),
        ({"/a": {"additionalOperations": {"COPY": OK, "Move": OK}, "get": OK}}, ["COPY /a", "GET /a", "Move /a"]),
        ({"/a": {"$ref": "#/components/pathItems/A", "post": OK}}, ["GET /a", "POST /a"]),
        (
            {"/a": {"$ref": "#/components/pathItems/A"}, "/b": {"$ref": "#/components/pathItems/A"}},
            ["GET /a", "GET /b"],
        ),
        ({"/a": {"get": OK}, "/a/": {"get": OK}, "/A": {"get": OK}}, ["GET /A", "GET /a", "GET /a/"]),
        ({"/a": {"get": OK}, "/a?b=1": {"get": OK}, "/a#b": {"get": OK}}, ["GET /a", "GET /a#b", "GET /a?b=1"]),
        ({"/a": {"get": OK | {"operationId": "x"}, "put": OK | {"operationId": "x"}}}, ["GET /a", "PUT /a"]),
        ({"/": {"get": OK}, "/{id}": {"get": OK}, "/{id}/": {"get": OK}}, ["GET /", "GET /{id}", "GET /{id}/"]),
        ({"/é": {"get": OK}, "/@": {"get": OK}, "/1": {"get": OK}}, ["GET /1", "GET /@", "GET /é"]),
        (
            {
                "/x/list": {"post": OK},
                "/x/List": {"post": OK},
                "/x/create": {"post": OK},
                "/x": {"post": OK, "get": OK},
            },
            ["GET /x", "POST /x", "POST /x/List", "POST /x/create", "POST /x/list"],
        ),
        ({"/a": {"get": OK | {"deprecated": True, "tags": [""]}}}, ["GET /a"]),
    ],
)
def test_whatever_an_operation_looks_like_it_is_called(tmp_path: Path, paths: dict[str, Any], found: list[str]) -> None:
    items = {"pathItems": {"A": {"get": OK}}}
    assert calls(tmp_path, paths, components=items) == found
    tree = Run(tmp_path / "spec.json", None).tree
    assert sum(str(text).count(" = raw_response(") for text in tree.values()) == len(found)


def test_one_of_several_paths_with_one_operation_can_be_placed_or_ignored(tmp_path: Path) -> None:
    paths = {"/a": {"$ref": "#/components/pathItems/A"}, "/b": {"$ref": "#/components/pathItems/A"}}
    items = {"pathItems": {"A": {"get": OK}}}
    assert calls(tmp_path, paths, "ignore: {GET /b: the same as /a}\n", components=items) == ["GET /a"]
    placed = "resources: {x: {methods: {a: GET /a, b: GET /b}}}\n"
    assert calls(tmp_path, paths, placed, components=items) == ["GET /a", "GET /b"]


@pytest.mark.parametrize(
    "paths",
    [
        {"/a": {"gett": OK}},
        {"/a": {"get": []}},
        {"/a": OK},
        {"/a": {"$ref": "#/components/pathItems/A"}},
        [{"/a": {"get": OK}}],
    ],
    ids=json.dumps,
)
def test_what_cannot_be_read_as_an_operation_is_told(
    tmp_path: Path, paths: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(document(paths)))
    assert main(["generate", str(tmp_path / "spec.json"), "--out", str(tmp_path / "sdk")]) == 2
    assert "spec.json:1:" in capsys.readouterr().err
    assert not (tmp_path / "sdk").exists()


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ({"/a": {"GET": OK}}, ["GET /a"]),
        ({"/a": {"get": None}}, ["GET /a"]),
        ({"/a": {"additionalOperations": {"COPY": None}}}, ["COPY /a"]),
        ({"a": {"get": OK}}, ["GET /a"]),
        ({"/a/{id}": {"get": OK}, "/a/{name}": {"get": OK}}, ["GET /a/{id}", "GET /a/{name}"]),
        ({"/a": None, "/b": {"get": OK}}, ["GET /b"]),
    ],
    ids=json.dumps,
)
def test_what_is_written_wrong_is_an_operation_all_the_same(tmp_path: Path, paths: Any, found: list[str]) -> None:
    assert calls(tmp_path, paths) == found


def _without_first(found: Iterable[Any]) -> list[Any]:
    return [*found][1:]


def _without_first_key(found: dict[str, Any]) -> dict[str, Any]:
    return {key: found[key] for key in [*found][1:]}


def _nothing(found: object) -> Tree:
    return Tree()


@pytest.mark.parametrize(
    ("where", "name", "fewer"),
    [
        ("walk", "operations", _without_first),
        ("resources", "wanted_endpoints", _without_first),
        ("inference", "named", _without_first_key),
        ("resources", "tree", _nothing),
    ],
)
def test_a_mistake_of_any_stage_is_told(
    where: str, name: str, fewer: Callable[[Any], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = import_module(f"sdkgen.parse.{where}")
    found: Callable[..., Any] = getattr(stage, name)

    def forgetful(*args: Any) -> Any:
        return fewer(found(*args))

    monkeypatch.setattr(stage, name, forgetful)
    with pytest.raises(SpecError) as raised:
        calls(tmp_path, {"/a": {"get": OK}})
    (problem,) = raised.value.problems
    assert (problem.rule, problem.pointer) == ("operation-lost", "#/paths/~1a/get")
    assert problem.hint == "to leave it out, list `GET /a` under `ignore` with the reason"


def test_what_is_ignored_is_no_loss_and_what_is_gone_no_longer_needs_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert calls(tmp_path, {"/a": {"get": OK, "put": OK}}, "ignore: {PUT /a: only for administrators}\n") == ["GET /a"]
    (tmp_path / "spec.json").write_text(json.dumps(document({"/a": {"get": OK}})))
    spec, sdk = str(tmp_path / "spec.json"), str(tmp_path / "sdk.yaml")
    assert main(["generate", spec, "--sdk", sdk, "--out", str(tmp_path / "sdk")]) == 2
    told = capsys.readouterr().err
    assert f"{sdk}:1:10: error: the document has no operation `PUT /a` that could be ignored [needless-ignore]" in told
    assert "delete this line" in told


def test_a_document_without_paths_has_no_operation_to_lose(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text(
        '{"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "components": {"schemas": {"A": {}}}}'
    )
    api = Run(tmp_path / "spec.json", None).api
    assert not [*api.walk()] and [*api.definitions] == ["#/components/schemas/A"]
