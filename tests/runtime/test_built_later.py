"""Fields that are built when they are met: they read, refuse and dump what they would without.

As in generated modules, annotations are no strings here, but for names that come later.
"""

import copy
import importlib
import json
import pickle
import typing
from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType
from typing import Annotated, Any, Literal, Union

import httpx2
import pytest
from tests.golden.installed import importable, write

from runtime.built_later import BuiltLater
from runtime.errors import APIResponseValidationError
from runtime.models import BaseModel, OneOf, UnknownVariant
from runtime.noticing import teller
from runtime.parse import read
from runtime.unknown import Unknown
from sdkgen.pipeline import Run

RESPONSE = httpx2.Response(200, request=httpx2.Request("GET", "https://a.test"))
COUNT = 200


class Leaf(BaseModel):
    kind: Literal["leaf"]
    grown: datetime | None = None


class Twig(BaseModel):
    kind: Literal["twig"]
    parts: Annotated[list["Part"], BuiltLater()]


class UnknownPart(UnknownVariant):
    pass


Part = Annotated[Union[Leaf, Twig, UnknownPart], OneOf("kind")]


class Plain(BaseModel):
    name: str | None = None


class Richer(BaseModel):
    name: str | None = None
    size: int | None = None


class Tree(BaseModel):
    root: Annotated[Part, BuiltLater()]
    either: Annotated[Plain | Richer | str | None, BuiltLater()] = None


ROOT: dict[str, Any] = {
    "kind": "twig",
    "parts": [
        {"kind": "leaf", "grown": "2026-01-02T03:04:05Z"},
        {"kind": "twig", "parts": []},
        {"kind": "moss", "n": 1},
    ],
}


def of(value: object, strict: bool = False) -> Tree:
    return read(Tree, json.dumps(value).encode(), strict=strict, response=RESPONSE)


def test_values_have_their_types_and_come_out_again() -> None:
    value = {"root": ROOT, "either": {"size": 3, "more": True}}
    tree = of(value)
    assert isinstance(tree.root, Twig) and isinstance(tree.either, Richer)
    leaf, twig, moss = tree.root.parts
    assert isinstance(leaf, Leaf) and leaf.grown == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert isinstance(twig, Twig) and isinstance(moss, UnknownPart)
    assert json.loads(tree.to_json()) == value == tree.to_dict(mode="json")
    assert copy.deepcopy(tree) == tree == pickle.loads(pickle.dumps(tree))
    assert of({"root": ROOT, "either": None}).either is None
    assert of({"root": ROOT, "either": "x"}).either == "x"


def test_what_does_not_fit_is_read_leniently_or_refused_with_its_place() -> None:
    value = {"root": {"kind": "twig", "parts": [{"kind": "leaf", "grown": 5}]}, "either": {"size": "large"}}
    tree = of(value)
    assert isinstance(tree.root, Twig) and isinstance(tree.root.parts[0], Leaf)
    assert json.loads(tree.to_json()) == value
    with pytest.raises(APIResponseValidationError, match=r"parts\.0\..*leaf\.grown"):
        of({"root": value["root"]}, strict=True)
    with pytest.raises(APIResponseValidationError):
        of({"root": None}, strict=True)


def test_what_the_schema_does_not_know_is_told() -> None:
    told: list[Unknown] = []
    teller(told.append, RESPONSE)(of({"root": ROOT | {"new": 1}}))
    assert [(one.kind, one.path) for one in told] == [("variant", "/root/parts/2"), ("field", "/root/new")]


def test_models_are_made_by_hand_too() -> None:
    twig = Twig(kind="twig", parts=[Leaf(kind="leaf")])
    assert Tree(root=twig).root is twig
    made = Tree.model_validate({"root": {"kind": "leaf"}})
    assert isinstance(made.root, Leaf)
    built = Tree.construct(root={"kind": "leaf"})
    assert isinstance(built.root, Leaf)
    assert Tree.model_json_schema()["required"] == ["root"]


@pytest.fixture(scope="module")
def dense(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of a document in which each of very many schemas refers to others, and so to all."""
    folder = tmp_path_factory.mktemp("dense")
    schemas: dict[str, Any] = {}
    for index in range(COUNT):
        others = [f"#/components/schemas/Thing{(index * 7 + step) % COUNT}" for step in (1, 30, 90)]
        fields = {f"f{n}": {"anyOf": [{"type": "string"}, {"$ref": one}]} for n, one in enumerate(others)}
        schemas[f"Thing{index}"] = {"type": "object", "properties": {"n": {"type": "integer"}, **fields}}
    gives = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing0"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Dense", "version": "1"},
        "servers": [{"url": "https://dense.example.com"}],
        "paths": {"/things": {"get": {"responses": {"200": {"description": "One.", "content": gives}}}}},
        "components": {"schemas": schemas},
    }
    (folder / "spec.json").write_text(json.dumps(document))
    write(Run(folder / "spec.json", None).tree, folder)
    with importable(folder, "dense"):
        yield importlib.import_module("dense")


def test_a_circle_of_any_size_can_be_read(dense: ModuleType) -> None:
    value: dict[str, Any] = {"n": 0}
    for _ in range(30):
        value = {"n": 1, "f0": value, "f1": "a text", "f2": {"n": "wrong"}}
    found = importlib.import_module("dense._runtime.parse").read(
        dense.types.Thing0, json.dumps(value).encode(), response=RESPONSE
    )
    assert found.f0.f0.f0.f0.n == 1 and type(found.f0) is dense.types.Thing1
    assert found.to_dict() == value


def test_hints_of_its_members_resolve(dense: ModuleType) -> None:
    assert typing.get_type_hints(dense.types.Thing0)["f0"] == Union[str, dense.types.Thing1, None]


def test_a_model_is_built_without_the_others(dense: ModuleType) -> None:
    dense.types.Thing50.model_rebuild(force=True)
    assert not any(f"Thing{number}'" in repr(dense.types.Thing50.__pydantic_core_schema__) for number in (51, 80, 140))
